import type { CaseFile } from '../../shared/model/case-file.ts';
import type { RecognitionStatus } from '../../shared/model/care/enumerations.ts';
import type { Reflection } from '../../shared/model/care/trafficking.ts';
import { addDays, maxDate, plainDate, type PlainDate } from '../dates/plain-date.ts';
import type { RuleContext } from '../rule.ts';
import { latest, of } from './care-facts.ts';

/** Statuses that open the period of recovery and reflection. */
const OPENING: readonly RecognitionStatus[] = ['PRESUMED', 'IDENTIFIED'];
/** The rule the period's deadline on file goes by. */
export const REFLECTION_RULE = 'R-36';

/**
 * The period of recovery and reflection of one person: from the earliest day they were PRESUMED or IDENTIFIED, P_REFLECTION_DAYS calendar
 * days, the last of them whole; extensions only lengthen it. Undefined while no such status was set. Source: R-36, F1, F2; DT-2.
 */
export function reflectionOf(file: CaseFile, subjectCode: string, context: Pick<RuleContext, 'today' | 'parameters'>): Reflection | undefined {
  const starts = startsOf(file, subjectCode);
  const startedOn = starts.at(-1);
  if (startedOn === undefined) return undefined;
  const lastDayFrom = (on: PlainDate) => addDays(on, reflectionDays(file, on, context));
  const extensions = of(file.care.reflectionExtensions, subjectCode).map(({ until }) => plainDate(until));
  // A day before the start, written down later, moves the start; the days somebody was given by then stay theirs.
  const endsOn = maxDate(lastDayFrom(startedOn), ...starts.map(lastDayFrom), ...extensions);
  const choice = latest(of(file.care.reflectionChoices, subjectCode));
  return {
    startedOn, endsOn, ground: groundOf(file, subjectCode), decision: choice?.decision ?? 'PENDING', decidedOn: choice?.on ?? null, over: context.today > endsOn,
  };
}

/** The day the period began, as it stood after each status that was written down; the last of them is the earliest. */
function startsOf(file: CaseFile, subjectCode: string): PlainDate[] {
  const opening = of(file.care.recognitions, subjectCode).filter(({ status }) => OPENING.includes(status)).toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
  return opening.map((_, at) => plainDate(opening.slice(0, at + 1).map(({ on }) => on).toSorted()[0] ?? ''));
}

/** What was counted when the period began holds: a parameter made shorter since takes no day from anybody, one made longer gives theirs. */
export function reflectionDays({ deadlines }: Pick<CaseFile, 'deadlines'>, startedOn: string, { parameters }: Pick<RuleContext, 'parameters'>): number {
  const counted = deadlines.filter(({ rule, startsOn, status }) => rule === REFLECTION_RULE && startsOn === startedOn && status !== 'CANCELLED').map(({ count }) => count);
  return Math.max(parameters.P_REFLECTION_DAYS, ...counted);
}

/** Decision 252/2013 speaks of foreign and stateless persons; everybody else has the same days by Article 13 of the Convention (F1). */
function groundOf(file: CaseFile, subjectCode: string): Reflection['ground'] {
  return of(file.care.detections, subjectCode).some(({ foreignOrStateless }) => foreignOrStateless) ? 'DECISION_252' : 'CONVENTION_13';
}

/** Does it run on a day (plain date)? From its first day to its last, both whole. */
export function isReflecting(reflection: Reflection | undefined, on: string): reflection is Reflection {
  return reflection !== undefined && reflection.startedOn <= on && on <= reflection.endsOn;
}
