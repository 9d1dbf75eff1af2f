import type { CaseFile } from '../../../shared/model/case-file.ts';
import { of } from '../../../domain/care/care-facts.ts';
import { isChild } from '../../../domain/mediation/age.ts';
import { Refusal } from '../../desk.ts';
import { personOf } from '../care-step.ts';

/** The child a step of this room is about: under age on its day, or presumed so when the information came. PARTY_NOT_FOUND. */
export function childOf(file: CaseFile, subjectCode: string, on: string) {
  const party = personOf(file, subjectCode);
  const presumed = party.ageAssessedAs !== 'ADULT' && party.turns18On === null && of(file.care.childInformations, subjectCode).some(({ presumedChild }) => presumedChild);
  if (!presumed && !isChild(party, on)) throw new Refusal('PARTY_NOT_FOUND');
  return party;
}

/** What was typed does not fit what else was typed. */
export const invalid = (path: string): Refusal => new Refusal('INVALID_INPUT', { fields: [{ path, problem: 'invalid_value' }] });
