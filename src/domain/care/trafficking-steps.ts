import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { addHours, parseInstant } from '../dates/instant.ts';
import { plainDate } from '../dates/plain-date.ts';
import { addWorkingDays } from '../dates/work-calendar.ts';
import { standing } from '../mediation/case-facts.ts';
import { step, task } from '../mediation/task-line.ts';
import type { RuleContext } from '../rule.ts';
import { caredFor, of, persons } from './care-facts.ts';
import { needsLetter, noticeGivenAt, noticeOwedSince } from './rules/r-30-notice.ts';
import { reflectionOf } from './reflection.ts';
import { isForeign, residenceOf, shouldApply } from './rules/r-39-residence.ts';

/** What a trafficking file asks for, person by person. No line ever asks for a statement or a label. */
export function traffickingSteps(file: CaseFile, context: RuleContext): Task[] {
  if (file.header.module !== 'THB') return [];
  const found = persons(file).map(({ subjectCode }) => step('RECORD_DETECTION', of(file.care.detections, subjectCode).length > 0, { subjectCode }));
  return [...found, ...caredFor(file).flatMap(({ subjectCode }) => [...notices(file, subjectCode, context), ...reflection(file, subjectCode, context), ...staying(file, subjectCode, context)])];
}

/** word to the Main Department, and the letter after a telephone message. */
function notices(file: CaseFile, subjectCode: string, { parameters, calendar }: RuleContext): Task[] {
  const since = parseInstant(noticeOwedSince(file, subjectCode) ?? '');
  const told = noticeGivenAt(file, subjectCode) !== undefined;
  const letters = of(file.care.notifications, subjectCode).filter(needsLetter);
  return [
    ...(since ? [step('NOTIFY', told, { subjectCode, dueOn: addHours(since, parameters.P_NOTIFY_HOURS).slice(0, 10) })] : []),
    ...letters.map(({ sentAt, letterSentOn }) => step('SEND_SIGNED_LETTER', letterSentOn !== null, { subjectCode, dueOn: addWorkingDays(plainDate(sentAt.slice(0, 10)), 1, calendar).date })),
  ];
}

/** the person reads of their days on the day they begin (D13). */
function reflection(file: CaseFile, subjectCode: string, context: RuleContext): Task[] {
  const theirs = reflectionOf(file, subjectCode, context);
  if (!theirs) return [];
  const noticed = standing(file.documents).some((paper) => paper.code === 'D13' && paper.subjectCode === subjectCode);
  return [step('REFLECTION_NOTICE', noticed, { subjectCode, dueOn: theirs.startedOn })];
}

/** a foreign or stateless person is asked whether they want to stay, and once the days are over the application is made. */
function staying(file: CaseFile, subjectCode: string, context: RuleContext): Task[] {
  if (!isForeign(file, subjectCode)) return [];
  const residence = residenceOf(file, subjectCode);
  const asked = reflectionOf(file, subjectCode, context) ? [step('ASK_RESIDENCE', residence !== undefined, { subjectCode })] : [];
  if (!shouldApply(file, subjectCode, context)) return asked;
  return [...asked, residence?.appliedOn == null ? task('APPLY_RESIDENCE', 'todo', { subjectCode }) : task('APPLY_RESIDENCE', 'done', { subjectCode })];
}
