import type { CaseFile, InterpreterAssignment, Party } from '../../shared/model/case-file.ts';
import { standing } from './case-facts.ts';

type Interpreters = Pick<CaseFile, 'interpreters'>;

/** Who interprets everything for a person on a day (plain date), tied to nobody; an assignment is over on the day it ended. */
export function interpretersOf({ interpreters }: Interpreters, subjectCode: string, on: string): InterpreterAssignment[] {
  return standing(interpreters).filter(
    (one) => one.subjectCode === subjectCode && one.use === 'EVERYTHING' && one.relation === 'NONE' && one.on <= on && (one.endedOn === null || on < one.endedOn),
  );
}

/** Whether a person has an interpreter on a day (plain date), by assignment or as the facts had it before there were any. */
export function hasInterpreter(file: Interpreters, { subjectCode, interpreterRecorded }: Party, on: string): boolean {
  return interpreterRecorded || interpretersOf(file, subjectCode, on).length > 0;
}
