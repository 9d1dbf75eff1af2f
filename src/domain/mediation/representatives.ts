import type { CaseFile, Consent, Party } from '../../shared/model/case-file.ts';
import type { SessionType } from '../../shared/model/enumerations.ts';
import { partyOf, standing } from './case-facts.ts';

type Parties = Pick<CaseFile, 'parties'>;

/** Who stands for a person, whatever speaks against their word. */
export function representativesOf({ parties }: Parties, subjectCode: string): Party[] {
  return standing(parties).filter(({ role, forSubject }) => role === 'REPRESENTATIVE' && forSubject === subjectCode);
}

/** Those of them whose word counts: a conflict of interest on record takes it away, until one is appointed. */
export function usableRepresentatives(file: Parties, subjectCode: string): Party[] {
  return representativesOf(file, subjectCode).filter(({ representativeConflict }) => representativeConflict === null);
}

/** Whether the guardianship authority may be asked for one (D32): nobody's word counts, or a conflict is on record. */
export function lacksRepresentative(file: Parties, subjectCode: string): boolean {
  return usableRepresentatives(file, subjectCode).length === 0 || representativesOf(file, subjectCode).some(({ representativeConflict }) => representativeConflict !== null);
}

/** Whether a code names somebody who stands for a person and whose word counts. */
export function maySpeakFor(file: Parties, subjectCode: string, representativeCode: string | null | undefined): boolean {
  return usableRepresentatives(file, subjectCode).some((one) => one.subjectCode === representativeCode);
}

/** The representative a consent or a signature names, usable or not; undefined where the person speaks for themself. */
export function representedBy(file: Parties, { representativeCode }: { readonly representativeCode?: string | null | undefined }): Party | undefined {
  const named = partyOf(file, representativeCode ?? null);
  return named?.role === 'REPRESENTATIVE' ? named : undefined;
}

/** Whether a consent says yes to a form of session: a child's own no goes before their representative's yes. */
export function effectiveForm({ forms, assent }: Pick<Consent, 'forms' | 'assent'>, type: SessionType): boolean {
  return forms?.[type] === true && assent?.overall !== 'NO' && assent?.forms[type] !== 'NO';
}
