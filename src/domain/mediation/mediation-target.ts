import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addDays, maxDate, plainDate } from '../dates/plain-date.ts';
import { principals } from './case-facts.ts';
import { activeConsent } from './consent-status.ts';

/**
 * from the day of the later party's consent, P_MED_TARGET calendar days; once every harmed and responsible person of
 * the case takes part; as many again once it was extended, which it is once. A day set by hand goes before the computed one.
 */
export function mediationTarget(file: CaseFile, now: string, parameters: Parameters): { startsOn: string; dueOn: string } | undefined {
  const sides = principals(file);
  const given = sides.map(({ subjectCode }) => activeConsent(file, { subjectCode, type: 'MEDIATION_PARTICIPATION' }, now, parameters)?.givenAt.slice(0, 10));
  const [first, ...rest] = given.filter((day) => day !== undefined).map(plainDate);
  const bothSides = sides.some(({ role }) => role === 'HARMED') && sides.some(({ role }) => role === 'RESPONSIBLE');
  if (!first || !bothSides || rest.length + 1 < sides.length) return undefined;
  const startsOn = maxDate(first, ...rest);
  const kept = file.deadlines.find(({ rule, history }) => rule === 'R-12' && history.some(({ why }) => why === 'MANUAL'));
  return { startsOn, dueOn: kept?.dueOn ?? addDays(startsOn, parameters.P_MED_TARGET * (file.header.targetExtended === null ? 1 : 2)) };
}
