import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { addWorkingDays } from '../dates/work-calendar.ts';
import { plainDate } from '../dates/plain-date.ts';
import { isChild } from '../mediation/age.ts';
import { usableRepresentatives } from '../mediation/representatives.ts';
import { step, task } from '../mediation/task-line.ts';
import type { RuleContext } from '../rule.ts';
import { caredFor, of } from './care-facts.ts';
import { dangerSince, decisionOf, firstAssessment } from './child-facts.ts';
import { FACTORS_WD, supportedOn } from './children-clocks.ts';
import { windowsOf } from './monitoring.ts';

/** What a child's road asks for next, each line with its day. */
export function childrenSteps(file: CaseFile, context: RuleContext): Task[] {
  return caredFor(file).flatMap((party) => [
    ...representing(file, party, context), ...assessing(file, party, context), ...assessingMore(file, party, context), ...placing(file, party, context), ...afterPlacing(file, party, context),
    ...monitoring(file, party, context),
  ]);
}

/** somebody whose word counts for a child. */
function representing(file: CaseFile, party: Party, { today }: RuleContext): Task[] {
  if (!isChild(party, today)) return [];
  const { subjectCode } = party;
  return [step('ADD_REPRESENTATIVE', usableRepresentatives(file, subjectCode).length > 0, { subjectCode })];
}

/** after an urgent placement. */
function assessing(file: CaseFile, { subjectCode }: Party, { calendar, parameters }: RuleContext): Task[] {
  const starts = [
    ...of(file.care.childInformations, subjectCode).map(({ receivedOn }) => receivedOn),
    ...of(file.care.placements, subjectCode).filter(({ urgent, endedOn }) => urgent && endedOn === null).map(({ on }) => on),
  ].toSorted();
  if (starts.length === 0) return [];
  const open = starts.find((from) => firstAssessment(file, subjectCode, 'INITIAL', from) === undefined);
  return [step('CHILD_ASSESS', open === undefined, { subjectCode, dueOn: open && addWorkingDays(plainDate(open), parameters.P_INIT_ASSESS_WD, calendar).date })];
}

function assessingMore(file: CaseFile, { subjectCode }: Party, { calendar, parameters }: RuleContext): Task[] {
  const supported = of(file.care.childAssessments, subjectCode).filter(({ kind, decision }) => kind === 'INITIAL' && (decision === 'KEEP_IN_FAMILY' || decision === 'SUPPORT_FAMILY'));
  if (supported.length === 0) return [];
  const open = supported.map(({ on }) => on).toSorted().find((on) => supportedOn(file, subjectCode, on) === null);
  return [step('CHILD_ASSESS_MORE', open === undefined, { subjectCode, dueOn: open && addWorkingDays(plainDate(open), parameters.P_ADD_ASSESS_WD, calendar).date })];
}

/** Danger found and not yet ended, or a decision to remove that nobody has carried out. */
function placing(file: CaseFile, { subjectCode }: Party, { today }: RuleContext): Task[] {
  const danger = dangerSince(file, subjectCode);
  const removed = of(file.care.childAssessments, subjectCode).filter(({ decision }) => decision === 'REMOVE_AND_PLACE').map(({ on }) => on).toSorted().at(-1);
  const decided = removed !== undefined && decisionOf(file, subjectCode, today) === 'REMOVE_AND_PLACE';
  const carriedOut = of(file.care.placements, subjectCode).some(({ on, endedOn }) => endedOn === null || on >= (removed ?? ''));
  if (danger !== undefined) return [task('CHILD_PLACE', 'todo', { subjectCode, dueOn: danger })];
  return decided ? [step('CHILD_PLACE', carriedOut, { subjectCode })] : [];
}

function afterPlacing(file: CaseFile, { subjectCode }: Party, { calendar, parameters }: RuleContext): Task[] {
  return of(file.care.placements, subjectCode).filter(({ urgent, endedOn }) => urgent && endedOn === null).flatMap(({ on, factorsOn, courtAppliedOn }) => [
    step('CHILD_FACTORS', factorsOn !== null, { subjectCode, dueOn: addWorkingDays(plainDate(on), FACTORS_WD, calendar).date }),
    step('CHILD_COURT', courtAppliedOn !== null, { subjectCode, dueOn: addWorkingDays(plainDate(on), parameters.P_COURT_WD, calendar).date }),
  ]);
}

/** the window that runs now; while none does, the next one is not shown as work yet. */
function monitoring(file: CaseFile, { subjectCode }: Party, { today, parameters }: RuleContext): Task[] {
  return of(file.care.returns, subjectCode).flatMap((returned): Task[] => {
    const windows = windowsOf(file, returned, plainDate(today), parameters);
    const open = windows.find(({ state }) => state === 'OPEN');
    return [step('MONITOR', open === undefined, { subjectCode, dueOn: open?.to })];
  });
}
