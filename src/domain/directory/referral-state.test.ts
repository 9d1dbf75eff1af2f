import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../dates/calendar-2026.data.ts';
import { plainDate } from '../dates/plain-date.ts';
import { answerDue, referralState, REFERRAL_ACTS, REFERRAL_STATES, type ReferralSoFar } from './referral-state.ts';

const three = { P_REFERRAL_ACK: 3 };
const draft: ReferralSoFar = { urgency: 'ROUTINE', sentOn: null, acknowledgedOn: null, accepted: null, outcome: null, closedOn: null };
const stateOn = (referral: Partial<ReferralSoFar>, today: string, parameters = three) => referralState({ ...draft, ...referral }, plainDate(today), officialCalendar, parameters);

describe('last day for the answer to a referral', () => {
  it.each([
    // 2 March 2026 is a Monday; Novruz is 20–24 March.
    ['NOW', '2026-03-02', '2026-03-02'], ['H24', '2026-03-02', '2026-03-03'], ['H72', '2026-03-02', '2026-03-05'], ['ROUTINE', '2026-03-02', '2026-03-05'],
    ['NOW', '2026-03-06', '2026-03-06'], ['H24', '2026-03-06', '2026-03-07'], ['H72', '2026-03-06', '2026-03-09'],
    ['H24', '2026-03-19', '2026-03-20'], ['H72', '2026-03-19', '2026-03-22'],
  ] as const)('%s sent on %s: %s', (urgency, from, due) => expect(answerDue(urgency, plainDate(from), officialCalendar, three)).toBe(due));

  it('a routine one waits for working days, over weekend and holidays', () => {
    const due = answerDue('ROUTINE', plainDate('2026-03-19'), officialCalendar, three);
    expect(due > '2026-03-26').toBe(true);
    expect(answerDue('ROUTINE', plainDate('2026-03-02'), officialCalendar, { P_REFERRAL_ACK: 5 })).toBe('2026-03-10');
  });

  it('an urgent one never waits longer than a routine one', () => {
    expect(answerDue('H72', plainDate('2026-03-03'), officialCalendar, { P_REFERRAL_ACK: 1 })).toBe('2026-03-04');
  });
});

describe('state of a referral, and what is next', () => {
  const sent = { sentOn: '2026-03-02' };
  it.each([
    ['a draft', {}, '2026-06-01', 'DRAFT', 'SEND', null, false],
    ['sent, on its last day', sent, '2026-03-05', 'WAITING', 'AWAIT_SLIP', '2026-03-05', false],
    ['sent, a day later', sent, '2026-03-06', 'OVERDUE', 'CALL_THEM', '2026-03-05', true],
    ['sent now, the same day', { ...sent, urgency: 'NOW' }, '2026-03-02', 'WAITING', 'AWAIT_SLIP', '2026-03-02', false],
    ['sent now, the next day', { ...sent, urgency: 'NOW' }, '2026-03-03', 'OVERDUE', 'CALL_THEM', '2026-03-02', true],
    ['with a day fixed at sending', { ...sent, dueOn: '2026-03-10' }, '2026-03-09', 'WAITING', 'AWAIT_SLIP', '2026-03-10', false],
    ['with no day fixed', { ...sent, dueOn: null }, '2026-03-09', 'OVERDUE', 'CALL_THEM', '2026-03-05', true],
    ['acknowledged', { ...sent, acknowledgedOn: '2026-03-05' }, '2026-03-11', 'ACKNOWLEDGED', 'AWAIT_DECISION', '2026-03-11', false],
    ['acknowledged and then silent', { ...sent, acknowledgedOn: '2026-03-05' }, '2026-03-12', 'ACKNOWLEDGED', 'CALL_FOR_DECISION', '2026-03-11', true],
    ['accepted', { ...sent, acknowledgedOn: '2026-03-05', accepted: true }, '2026-06-01', 'ACCEPTED', 'ASK_FOR_OUTCOME', null, false],
    ['accepted at once', { ...sent, accepted: true }, '2026-06-01', 'ACCEPTED', 'ASK_FOR_OUTCOME', null, false],
    ['refused', { ...sent, acknowledgedOn: '2026-03-05', accepted: false }, '2026-03-05', 'REFUSED', 'FIND_ANOTHER', null, false],
    ['with an outcome', { ...sent, accepted: true, outcome: 'SERVICE_GIVEN' }, '2026-03-05', 'DONE', 'CLOSE', null, false],
    ['closed', { ...sent, accepted: false, closedOn: '2026-03-06' }, '2026-03-06', 'CLOSED', 'NONE', null, false],
    ['a draft that was dropped', { closedOn: '2026-03-06' }, '2026-03-06', 'CLOSED', 'NONE', null, false],
  ] as const)('%s', (_what, change, today, state, next, due, late) => {
    expect(stateOn(change, today)).toEqual({ state, next, due, late });
  });

  it('every state and every act is reached, and only a closed one has nothing next', () => {
    const all = [
      stateOn({}, '2026-03-02'), stateOn(sent, '2026-03-02'), stateOn(sent, '2026-04-02'), stateOn({ ...sent, acknowledgedOn: '2026-03-03' }, '2026-03-03'),
      stateOn({ ...sent, acknowledgedOn: '2026-03-03' }, '2026-05-03'), stateOn({ ...sent, accepted: true }, '2026-03-03'), stateOn({ ...sent, accepted: false }, '2026-03-03'),
      stateOn({ ...sent, outcome: 'PARTLY' }, '2026-03-03'), stateOn({ ...sent, closedOn: '2026-03-03' }, '2026-03-03'),
    ];
    expect(REFERRAL_STATES.filter((state) => !all.some((one) => one.state === state))).toEqual([]);
    expect(REFERRAL_ACTS.filter((act) => !all.some((one) => one.next === act))).toEqual([]);
    expect(all.filter(({ next }) => next === 'NONE').map(({ state }) => state)).toEqual(['CLOSED']);
  });
});
