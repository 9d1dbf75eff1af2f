import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import { INDICATOR_DIMENSIONS } from '../../shared/model/care/enumerations.ts';
import { latest, of } from '../../domain/care/care-facts.ts';
import { MAIN_DEPARTMENT } from '../../domain/care/main-department.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { providerOf } from '../directory/index.ts';
import { Refusal } from '../desk.ts';
import { organisation, signatory } from './facts-of-disclosures.ts';
import { compact, type Facts, type PaperSource } from './paper-source.ts';

/** The notice to the Main Department: the code, adult or child, kinds of signs, how urgent, whether there is danger now; nobody's name. Made of a trafficking file alone: WRONG_STATUS. */
export const d06n = (s: PaperSource): Facts => noticeOf(s, s.party());

/** What the letter and the telephone message say alike. */
export function noticeOf(s: PaperSource, party: Party): Facts {
  const { file, desk } = s;
  if (file.header.module !== 'THB' || (party.role !== 'PERSON' && party.role !== 'CHILD')) throw new Refusal('WRONG_STATUS');
  const seen = new Set(of(file.care.indicators, party.subjectCode).map(({ dimension }) => dimension));
  const immediateDanger = dangerNow(file, party.subjectCode);
  return compact({
    recipient: organisation(providerOf(desk, MAIN_DEPARTMENT)),
    subjectCode: party.subjectCode,
    ageGroup: ageGroup(party, desk.today()),
    dimensions: INDICATOR_DIMENSIONS.filter((dimension) => seen.has(dimension)),
    // The duty itself is within a day; a life in danger waits for nothing.
    urgency: immediateDanger === true ? 'NOW' : 'H24',
    immediateDanger,
    ...signatory(s),
  });
}

/** Whose age is in doubt is a presumed child until it is known. */
export function ageGroup(party: Party, today: string): 'ADULT' | 'CHILD' | 'PRESUMED_CHILD' {
  if (!isChild(party, today)) return 'ADULT';
  return party.turns18On !== null && !party.ageDisputed ? 'CHILD' : 'PRESUMED_CHILD';
}

/** As last looked at; an emergency nobody has confirmed yet is danger too. Not asked about is a gap, never a no. */
export function dangerNow(file: CaseFile, subjectCode: string): boolean | undefined {
  if (of(file.emergencies, subjectCode).some(({ confirmed }) => confirmed === null)) return true;
  const assessed = latest(of(file.care.needsAssessments, subjectCode));
  return assessed && assessed.result === 'IMMEDIATE_DANGER';
}
