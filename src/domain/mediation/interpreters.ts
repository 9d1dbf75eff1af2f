import type { CaseFile, InterpreterAssignment, Party } from '../../shared/model/case-file.ts';
import { partyOf, sideOf, standing } from './case-facts.ts';

type Interpreters = Pick<CaseFile, 'interpreters' | 'parties'>;

/** Who interprets everything for a person on a day (plain date), tied to nobody; an assignment is over on the day it ended. */
export function interpretersOf(file: Interpreters, subjectCode: string, on: string): InterpreterAssignment[] {
  return standing(file.interpreters).filter(
    (one) =>
      one.subjectCode === subjectCode && one.use === 'EVERYTHING' && one.on <= on && (one.endedOn === null || on < one.endedOn) &&
      one.relation === 'NONE' && tieOf(file, one) === undefined,
  );
}

/** What ties an interpreter to the person they are to interpret for, or to the other side, as another assignment of theirs has it. */
export function tieOf(file: Interpreters, { interpreterCode, subjectCode }: Pick<InterpreterAssignment, 'interpreterCode' | 'subjectCode'>): InterpreterAssignment['relation'] | undefined {
  const side = sideOf(file, subjectCode);
  return standing(file.interpreters).find(
    (one) => one.interpreterCode === interpreterCode && one.relation !== 'NONE' && (one.subjectCode === subjectCode || sideOf(file, one.subjectCode) !== side),
  )?.relation;
}

/** Whether a person has an interpreter on a day (plain date), by assignment or as the facts had it before there were any. */
export function hasInterpreter(file: Interpreters, party: Party, on: string): boolean {
  return interpretersOf(file, party.subjectCode, on).length > 0 || recordedBefore(file, party);
}

/** The interpreter who is named for a person on a day (plain date): never one who is there for urgent needs alone. */
export function namedInterpreter(file: Interpreters, party: Party, on: string): Party | undefined {
  const assigned = interpretersOf(file, party.subjectCode, on).at(-1);
  if (assigned) return partyOf(file, assigned.interpreterCode);
  return recordedBefore(file, party) ? standing(file.parties).find(({ role, forSubject }) => role === 'INTERPRETER' && forSubject === party.subjectCode) : undefined;
}

/** An old record knows no assignments, only that there was somebody; where there is one, it alone is asked. */
function recordedBefore({ interpreters }: Interpreters, { interpreterRecorded, subjectCode }: Party): boolean {
  return interpreterRecorded && !interpreters.some((one) => one.subjectCode === subjectCode);
}
