import { refuse } from '../../shared/result.ts';
import { plainDate } from '../../domain/dates/plain-date.ts';
import { addWorkingDays } from '../../domain/dates/work-calendar.ts';
import { Refusal, type Desk } from '../desk.ts';

/**
 * Working alone: an outside reviewer signed the printed card, not before there was something to sign, and its scan is
 * kept within the days a paper may take. Undefined when it counts; DATE_IN_FUTURE, WRONG_ORDER. Dates are plain.
 */
export function paperRefused(desk: Desk, card: { readonly signedOn: string; readonly notBefore: string; readonly scanKept: boolean }) {
  if (card.signedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (card.signedOn < card.notBefore) throw new Refusal('WRONG_ORDER');
  const inTime = addWorkingDays(plainDate(card.signedOn), desk.parameters.P_PAPER_WD, desk.calendar).date >= desk.today();
  return card.scanKept && inTime ? undefined : refuse('BLOCKED', { blocks: [{ rule: 'R-82', effect: 'block', missing: [{ item: 'reviewer' }] }] });
}
