import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { CASE_STATUSES, CLOSURE_OUTCOMES, PARTY_ROLES, type CaseStage } from '../../shared/model/enumerations.ts';
import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import { agreementParties, isFullySigned, signedAgreement } from './agreement-parties.ts';
import { caseNumber } from './case-number.ts';
import { caseStage } from './case-stage.ts';
import { suggestClosing } from './closing.ts';
import { nextActBy } from './next-act-by.ts';
import { agreementStatus, obligationState } from './obligation-state.ts';
import { presentOutcome } from './rules/r-71-closing-list.ts';
import { nextStatus, STATUS_ACTS } from './status-transitions.ts';
import { afterStop } from './stop-effects.ts';
import { nextSubjectCode } from './subject-code.ts';
import { afterWithdrawal, othersToTell } from './withdrawal-effects.ts';

const file = b.completeCase();
const empty: CaseFile = { ...file, consents: [], protocols: [], preparations: [], risks: [] };
const header = (given: CaseFile, change: Partial<CaseFile['header']>): CaseFile => ({ ...given, header: { ...given.header, ...change } });

describe('stage of a case (A.3.5)', () => {
  const held = { ...file, sessions: [b.session(70, { status: 'HELD' })] };
  const STAGES: readonly (readonly [string, CaseFile, CaseStage])[] = [
    ['nothing yet', empty, 'M0'],
    ['a risk assessment', { ...empty, risks: file.risks }, 'M1'],
    ['a first consent', { ...empty, consents: file.consents.slice(0, 1) }, 'M2'],
    ['a refusal is no consent', { ...empty, consents: [b.consent(20, b.HARMED, 'MEDIATION_PARTICIPATION', { granted: false })] }, 'M0'],
    ['all consents', file, 'M3'],
    ['one withdrawn', b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.NOW) }), 'M2'],
    ['a session planned', { ...file, sessions: [b.session(70)] }, 'M3'],
    ['a session held', held, 'M4'],
    ['a session stopped', { ...file, sessions: [b.session(70, { status: 'STOPPED' })] }, 'M4'],
    ['a session entered in error', b.changed(held, 'sessions', 70, { enteredInError: true }), 'M3'],
    ['an agreement drafted', { ...held, agreements: [b.agreement(90)] }, 'M5'],
    ['a draft made void', { ...held, agreements: [b.agreement(90, { status: 'VOID' })] }, 'M4'],
    ['signed', { ...held, agreements: [b.signed(90)] }, 'M6'],
    ['all obligations finished', { ...held, agreements: [b.signed(90, { obligations: [b.obligation(91, { status: 'MET' })] })] }, 'M7'],
    ['closed', header(held, { closedOn: b.TODAY }), 'M8'],
  ];
  it.each(STAGES)('%s', (_, given, stage) => expect(caseStage(given)).toBe(stage));
});

describe('status of a case (A.2.4)', () => {
  it('goes only the ways the table has', () => {
    const ways = STATUS_ACTS.flatMap((act) => CASE_STATUSES.flatMap((from) => nextStatus(from, act) ?? []).map((to) => `${act} → ${to}`));
    const count = (act: string) => ways.filter((way) => way.startsWith(`${act} `)).length;
    expect(Object.fromEntries(STATUS_ACTS.map((act) => [act, count(act)]))).toEqual({ SEND_FOR_RESOLUTION: 1, ASSIGN: 5, ACCEPT: 1, SUSPEND: 1, RESUME: 1, FORWARD: 5, CLOSE: 5, ARCHIVE: 1, REOPEN: 1, STEP_BACK: 5 });
    expect(nextStatus('REGISTERED', 'ASSIGN')).toBe('AWAITING_ACCEPTANCE');
    expect(nextStatus('CLOSED', 'REOPEN')).toBe('IN_PROGRESS');
    expect(nextStatus('ARCHIVED', 'REOPEN')).toBeUndefined();
    expect(nextStatus('FORWARDED', 'CLOSE')).toBeUndefined();
  });
});

describe('numbers and codes (A.1)', () => {
  it('pads to four digits and grows', () => expect([caseNumber('MED', 2026, 1), caseNumber('MED', 2026, 10_000)]).toEqual(['MED-2026-0001', 'MED-2026-10000']));

  it('gives every role its letter', () => {
    const letters = PARTY_ROLES.map((role) => nextSubjectCode(b.CASE_NO, role, []).slice(b.CASE_NO.length + 1));
    expect(letters).toEqual(['V', 'O', 'R', 'S', 'S', 'S', 'S', 'S', 'S', 'S', 'V', 'C']);
  });

  it('counts from the second of a letter on, and never gives one twice', () => {
    expect(nextSubjectCode(b.CASE_NO, 'HARMED', [b.HARMED, b.RESPONSIBLE])).toBe(`${b.HARMED}2`);
    expect(nextSubjectCode(b.CASE_NO, 'HARMED', [b.HARMED, `${b.HARMED}2`, `${b.HARMED}11`])).toBe(`${b.HARMED}12`);
    expect(nextSubjectCode(b.CASE_NO, 'LAWYER', [b.SUPPORTER])).toBe(`${b.SUPPORTER}2`);
  });
});

describe('R-03: what a withdrawal does at once', () => {
  const other = b.session(71, { type: 'CAUCUS', attendees: [{ subjectCode: b.RESPONSIBLE, present: null, leftEarly: false }] });
  const planned = { ...file, sessions: [b.session(70), other, b.session(72, { status: 'HELD' }), b.session(73, { type: 'LETTER' })] };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const of = (given: CaseFile, type: Parameters<typeof b.consent>[2]) => afterWithdrawal(given, b.consent(20, b.HARMED, type), b.NOW);

  it('R-03 cancels their sessions and, with nobody left on that side, the rest', () => {
    const { cancelled, stale } = of(planned, 'MEDIATION_PARTICIPATION');
    expect(ids(cancelled)).toEqual([b.uuid(70), b.uuid(71), b.uuid(73)]);
    expect(cancelled.every(({ status }) => status === 'CANCELLED')).toBe(true);
    expect(stale).toEqual([{ ...file.risks[0], staleSince: b.NOW }]);
  });

  it('R-03 leaves the rest where a harmed and a responsible person remain', () => {
    const second = `${b.HARMED}2`;
    const two = { ...planned, parties: [...file.parties, b.party(13, 'HARMED', second)] };
    expect(ids(of(two, 'MEDIATION_PARTICIPATION').cancelled)).toEqual([b.uuid(70), b.uuid(73)]);
    const secondGone = { ...two, consents: [...file.consents, b.consent(28, second, 'MEDIATION_PARTICIPATION', { withdrawal: b.withdrawal(b.at('2026-04-09')) })] };
    expect(ids(of(secondGone, 'MEDIATION_PARTICIPATION').cancelled)).toEqual([b.uuid(70), b.uuid(71), b.uuid(73)]);
  });

  it('R-03: messages taken back stop letters, other consents no session', () => {
    expect(ids(of(planned, 'INDIRECT_MESSAGE').cancelled)).toEqual([b.uuid(73)]);
    expect(of(planned, 'OUTCOME_SHARING')).toEqual({ cancelled: [], stale: [], appointments: [] });
  });

  it.each<readonly [string, boolean, CaseFile, readonly number[]]>([
    ['theirs, and what was to prepare or sign with anybody', false, file, [1, 2, 3, 5]],
    ['but a word about safety they agreed to', true, file, [1, 3, 5]],
    ['theirs alone where both sides remain', false, { ...file, parties: [...file.parties, b.party(13, 'HARMED', `${b.HARMED}2`)] }, [1, 2, 3]],
  ])('R-03 cancels appointments: %s', (_, safetyFollowUpAgreed, given, expected) => {
    const appointments = [
      b.appointment(1), b.appointment(2, { kind: 'FOLLOW_UP' }), b.appointment(3, { kind: 'OTHER', subjects: [b.RESPONSIBLE, b.HARMED] }),
      b.appointment(4, { kind: 'FOLLOW_UP', subjects: [b.RESPONSIBLE] }), b.appointment(5, { kind: 'SIGNING', subjects: [b.RESPONSIBLE] }),
      b.appointment(6, { status: 'DONE' }), b.appointment(7, { enteredInError: true }),
    ];
    const effects = afterWithdrawal({ ...given, appointments }, b.consent(20, b.HARMED, 'MEDIATION_PARTICIPATION'), b.NOW, safetyFollowUpAgreed);
    expect(ids(effects.appointments)).toEqual(expected.map(b.uuid));
    expect(effects.appointments.every(({ status }) => status === 'CANCELLED')).toBe(true);
    expect(afterWithdrawal({ ...given, appointments }, b.consent(22, b.HARMED, 'INDIRECT_MESSAGE'), b.NOW).appointments).toEqual([]);
  });

  it('R-03: the others are told that it has stopped, once, when no two sides are left', () => {
    const gone = b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09')) });
    const notice = (change = {}) => b.document(95, { code: 'D27-N', subjectCode: b.RESPONSIBLE, recordedAt: b.at('2026-04-10'), ...change });
    const second = { ...gone, parties: [...file.parties, b.party(13, 'HARMED', `${b.HARMED}2`)] };
    expect(othersToTell(file)).toEqual([]);
    expect(othersToTell(gone)).toEqual([b.RESPONSIBLE]);
    expect(othersToTell(second)).toEqual([]);
    expect(othersToTell({ ...gone, documents: [notice()] })).toEqual([]);
    expect(othersToTell({ ...gone, documents: [notice({ recordedAt: b.at('2026-04-08') })] })).toEqual([b.RESPONSIBLE]);
    expect(othersToTell({ ...gone, documents: [notice({ subjectCode: b.HARMED })] })).toEqual([b.RESPONSIBLE]);
    expect(othersToTell({ ...gone, documents: [notice({ code: 'D27' })] })).toEqual([b.RESPONSIBLE]);
    expect(othersToTell({ ...gone, documents: [notice({ enteredInError: true })] })).toEqual([b.RESPONSIBLE]);
    const again = b.consent(26, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });
    expect(othersToTell({ ...gone, consents: [...gone.consents, again] })).toEqual([]);
  });

  it('R-28 makes the current assessment stale once', () => {
    expect(afterStop(file, b.NOW).stale.map(({ staleSince }) => staleSince)).toEqual([b.NOW]);
    expect(afterStop(b.changed(file, 'risks', 60, { staleSince: b.at('2026-04-09') }), b.NOW).stale).toEqual([]);
  });
});

describe('R-78: an obligation by its day', () => {
  const parts = b.obligation(91, { instalments: [{ no: 1, dueOn: '2026-05-04', amount: 30_000, paidOn: null, paid: 0 }, { no: 2, dueOn: '2026-06-04', amount: 30_000, paidOn: null, paid: 0 }] });
  const state = (on: string, ...amounts: number[]) => obligationState(parts, amounts.map((amount, n) => b.payment(200 + n, b.uuid(91), '2026-05-01', amount)), on);

  it.each([
    ['2026-05-04', [], 'PENDING', '2026-05-04'],
    ['2026-05-05', [], 'LATE', '2026-05-04'],
    ['2026-05-05', [29_999], 'LATE', '2026-05-04'],
    ['2026-05-05', [30_000], 'PARTLY', '2026-06-04'],
    ['2026-06-05', [30_000], 'LATE', '2026-06-04'],
    ['2026-06-05', [30_000, 30_000], 'PENDING', null],
  ] as const)('on %s with %j paid', (on, amounts, status, openSince) => expect(state(on, ...amounts)).toMatchObject({ status, openSince }));

  it('keeps what a person settled', () => {
    expect(obligationState({ ...parts, status: 'WAIVED_BY_HARMED' }, [], '2027-01-01')).toMatchObject({ status: 'WAIVED_BY_HARMED', openSince: null });
    expect(obligationState({ ...parts, status: 'BREACHED' }, [], '2027-01-01').status).toBe('BREACHED');
  });

  it.each([
    [['PENDING', 'MET'], 'SIGNED'], [['MET', 'WAIVED_BY_HARMED'], 'COMPLETED'], [['BREACHED', 'MET'], 'PARTIAL'], [['BREACHED', 'BREACHED'], 'BREACHED'], [['BREACHED', 'PENDING'], 'SIGNED'],
  ] as const)('an agreement of %j is %s', (statuses, expected) =>
    expect(agreementStatus({ status: 'SIGNED', obligations: statuses.map((status, n) => b.obligation(91 + n, { status })) })).toBe(expected));
});

describe('who signs an agreement', () => {
  const second = `${b.HARMED}2`;
  const two = { ...file, parties: [...file.parties, b.party(13, 'HARMED', second)] };
  const codes = (given: CaseFile, agreement = b.agreement(90)) => agreementParties(given, agreement, b.context()).map(({ subjectCode }) => subjectCode);

  it('those who take part, and those a line names even when they do not', () => {
    expect(codes(file)).toEqual([b.HARMED, b.RESPONSIBLE]);
    expect(codes(two)).toEqual([b.HARMED, b.RESPONSIBLE]);
    expect(codes(two, b.agreement(90, { obligations: [b.obligation(91, { toWhom: second })] }))).toEqual([b.HARMED, b.RESPONSIBLE, second]);
  });

  it('R-27: signed at the last signature', () => {
    const one = b.signed(90, { signatures: b.signed(90).signatures.slice(0, 1) });
    expect(isFullySigned(file, b.signed(90), b.context())).toBe(true);
    expect(isFullySigned(file, one, b.context())).toBe(false);
    expect(isFullySigned({ ...file, parties: [] }, b.signed(90), b.context())).toBe(false);
  });

  it('a newer draft leaves the signed version in force', () => {
    const amended = { ...file, agreements: [b.signed(90, { status: 'AMENDED' }), b.agreement(92, { version: 2 })] };
    expect(signedAgreement(amended)?.id).toBe(b.uuid(90));
  });
});

describe('closing', () => {
  const { parameters } = b.context();
  const outcome = (given: CaseFile) => suggestClosing(given, b.TODAY, parameters).outcome;
  const agreed = (change: Parameters<typeof b.signed>[1]) => outcome({ ...file, agreements: [b.signed(90, change)] });

  it('suggests P_RETENTION_MED years and P_NOTES_DESTROY days', () => {
    expect(suggestClosing(file, b.TODAY, parameters)).toMatchObject({ retentionUntil: '2029-04-14', secretsDestroyOn: '2026-05-14' });
  });

  it('R-68: keeps a child\'s file until P_RETENTION_MED years after they have come of age', () => {
    const withChild = (turns18On: string, change: Partial<Party> = {}) => ({ ...file, parties: [...file.parties, b.party(77, 'HARMED', `${b.CASE_NO}-V2`, { turns18On, ...change })] });
    const until = (given: CaseFile) => suggestClosing(given, b.TODAY, parameters).retentionUntil;
    expect(until(withChild('2031-05-06'))).toBe('2034-05-06');
    expect(until(withChild('2026-04-14'))).toBe('2029-04-14');
    expect(until(withChild('2031-05-06', { role: 'SUPPORT' }))).toBe('2029-04-14');
    expect(until(withChild('2031-05-06', { enteredInError: true }))).toBe('2029-04-14');
  });

  it('suggests the outcome the records speak for', () => {
    expect(agreed({ obligations: [b.obligation(91, { status: 'MET' })] })).toBe('AGREEMENT_FULFILLED');
    expect(agreed({ obligations: [b.obligation(91, { status: 'BREACHED' })] })).toBe('AGREEMENT_BREACHED');
    expect(agreed({})).toBe('AGREEMENT_PARTIAL');
    expect(agreed({ obligations: [] })).toBe('DIALOGUE_ONLY');
    expect(outcome({ ...file, sessions: [b.session(70, { status: 'HELD' })] })).toBe('NO_AGREEMENT');
    expect(outcome(b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.NOW) }))).toBe('WITHDRAWN');
    expect(outcome(b.changed(file, 'consents', 20, { granted: false }))).toBe('NOT_STARTED_REFUSED');
    expect(outcome(empty)).toBe('UNSUITABLE');
  });

  const step = { id: b.uuid(96), recordedAt: b.NOW, recordedBy: 'u', enteredInError: false, hasText: true, step: 'FOLLOW_UP' as const, notPossible: 'DECEASED' as const, on: b.TODAY };
  const held = { ...file, sessions: [b.session(70, { status: 'HELD', on: '2026-04-10' })] };
  const again = b.consent(26, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });
  const back = b.changed(held, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09')) });
  const tries = ['2026-03-30', '2026-04-05', '2026-04-13'].map((day, index) => b.contact(300 + index, b.RESPONSIBLE, day, { result: 'NO_ANSWER' }));
  it.each<readonly [string, CaseFile, string]>([
    ['somebody died', { ...held, closingSteps: [step] }, 'DECEASED'],
    ['somebody died after all was signed', { ...file, agreements: [b.signed(90, { obligations: [b.obligation(91, { status: 'MET' })] })], closingSteps: [step] }, 'AGREEMENT_FULFILLED'],
    ['withdrew, and came back', { ...back, consents: [...back.consents, again] }, 'NO_AGREEMENT'],
    ['an order came', { ...held, orders: [b.order(66)] }, 'SAFETY_STOP'],
    ['an order is over', { ...held, orders: [b.order(66, { validUntil: '2026-04-13' })] }, 'NO_AGREEMENT'],
    ['an order before anything was planned', { ...file, orders: [b.order(66)] }, 'UNSUITABLE'],
    ['the mediator stopped it', { ...file, sessions: [b.session(70, { status: 'STOPPED', outcome: 'STOPPED_BY_MEDIATOR' })] }, 'SAFETY_STOP'],
    ['a party stopped it', { ...file, sessions: [b.session(70, { status: 'STOPPED', outcome: 'STOPPED_BY_PARTY' })] }, 'NO_AGREEMENT'],
    ['not held for safety', { ...file, sessions: [b.session(70, { status: 'NOT_HELD', notHeldReason: 'SAFETY' })] }, 'SAFETY_STOP'],
    ['stopped, and held since', { ...file, sessions: [b.session(71, { status: 'HELD', on: '2026-04-12' }), b.session(70, { status: 'STOPPED', on: '2026-04-10', outcome: 'STOPPED_BY_MEDIATOR' })] }, 'NO_AGREEMENT'],
    ['found unsuitable', { ...file, risks: [b.risk(60, { result: 'UNSUITABLE' })], contacts: tries }, 'UNSUITABLE'],
    ['tried in vain', { ...file, contacts: tries }, 'PARTY_UNREACHABLE'],
  ])('suggests what the records speak for: %s', (_, given, expected) => expect(outcome(given)).toBe(expected));

  it('D04: every closure is one of five codes, and says no more than that', () => {
    for (const given of [file, held, { ...held, agreements: [b.signed(90)] }, { ...file, agreements: [b.signed(90)] }]) {
      const codes = CLOSURE_OUTCOMES.map((closureOutcome) => presentOutcome({ ...given, header: { ...given.header, closureOutcome } }));
      expect(new Set(codes).size).toBe(1);
      expect(codes[0]).toBe(given.sessions.length === 0 ? 'O1' : given.agreements.length === 0 ? 'O3' : 'O2');
    }
  });
});

describe('the next day something must be done', () => {
  const deadline = (n: number, actBy: string, status: 'OPEN' | 'MET') => ({ id: b.uuid(n), caseId: b.uuid(1), rule: 'R-12', startsOn: '2026-04-03', dueOn: actBy, actBy, kind: 'CAL' as const, count: 30, status, unconfirmedYears: [], history: [] });

  const DAYS: readonly (readonly [string, CaseFile, string | null])[] = [
    ['nothing waits', file, null],
    ['an open deadline', { ...file, deadlines: [deadline(80, '2026-05-01', 'OPEN'), deadline(81, '2026-04-20', 'MET')] }, '2026-05-01'],
    ['a session before it', { ...file, deadlines: [deadline(80, '2026-05-01', 'OPEN')], sessions: [b.session(70)] }, b.SESSION_DAY],
    ['a session that was held', { ...file, sessions: [b.session(70, { status: 'HELD' })] }, null],
    ['a promised call', { ...file, contacts: [b.contact(1, b.HARMED, '2026-04-10', { result: 'NO_ANSWER', nextTryOn: '2026-04-12' })] }, '2026-04-12'],
    ['a promised call that was made', { ...file, contacts: [b.contact(1, b.HARMED, '2026-04-10', { nextTryOn: '2026-04-12' }), b.contact(2, b.HARMED, '2026-04-12')] }, null],
    ['an appointment', { ...file, appointments: [b.appointment(1, { on: '2026-04-15' }), b.appointment(2, { on: '2026-04-14', status: 'DONE' }), b.appointment(3, { on: '2026-04-14', enteredInError: true })] }, '2026-04-15'],
    ['an appointment of a closed case', header({ ...file, appointments: [b.appointment(1)] }, { status: 'CLOSED' }), null],
    ['a session of a closed case', header({ ...file, sessions: [b.session(70)] }, { status: 'CLOSED' }), null],
  ];
  it.each(DAYS)('%s', (_, given, expected) => expect(nextActBy(given)).toBe(expected));
});
