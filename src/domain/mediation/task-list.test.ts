import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { TASK_CODES, task as taskSchema, type TaskCode } from '../../shared/model/tasks.ts';
import { judge } from '../rule.ts';
import { scheduleSessionGate } from './gates/schedule-session.ts';
import { taskList } from './task-list.ts';

const file = b.completeCase();
const tasks = (given: CaseFile, change = {}) => taskList({ file: given, mediator: b.mediator, ...b.office }, b.context(change));
const letter = (code: string | null) => (code === null ? '' : ` ${code.slice(b.CASE_NO.length + 1)}`);
/** `CODE V: state (missing, missing)`. */
const line = ({ code, subjectCode, state, missing }: ReturnType<typeof tasks>[number]) =>
  `${code}${letter(subjectCode)}: ${state}${missing.length > 0 ? ` (${missing.map(({ item, subjectCode: who }) => `${item}${letter(who ?? null)}`).join(', ')})` : ''}`;
const of = (given: CaseFile, ...codes: TaskCode[]) => tasks(given).filter(({ code }) => codes.includes(code)).map(line);
const states = (given: CaseFile, state: string) => tasks(given).filter((one) => one.state === state).map(line);

const fresh: CaseFile = {
  ...file, parties: [], consents: [], protocols: [], conflicts: [], preparations: [], risks: [],
  header: { ...file.header, status: 'REGISTERED', assignedTo: null, acceptedOn: null },
};
const planned: CaseFile = { ...file, sessions: [b.session(70)] };
const held: CaseFile = { ...file, sessions: [b.session(70, { on: '2026-04-13', status: 'HELD', outcome: 'AGREEMENT' })] };
const drafted: CaseFile = { ...held, agreements: [b.agreement(90, { textReceived: [], adviceOffered: [] })] };
const signed: CaseFile = { ...held, agreements: [b.signed(90)] };

describe('task list', () => {
  it('opens a new case with what can be done at once', () => {
    expect(states(fresh, 'todo')).toEqual(['ASSIGN: todo', 'ADD_HARMED: todo', 'ADD_RESPONSIBLE: todo', 'ASSESS_RISK: todo']);
    expect(of(fresh, 'ACCEPT')).toEqual(['ACCEPT: waiting (assignment)']);
    expect(of(fresh, 'HOLD_SESSION', 'DRAFT_AGREEMENT')).toEqual(['HOLD_SESSION: waiting (sessionPlanned)', 'DRAFT_AGREEMENT: waiting (sessionHeld)']);
  });

  it('R-80: a session recorded as a fact opens the agreement, and counts as held nowhere', () => {
    const fact = { id: b.uuid(75), recordedAt: b.NOW, recordedBy: 'u', enteredInError: false, hasText: true, act: 'SESSION_HELD' as const, at: b.NOW, subjectCode: null };
    expect(of({ ...file, facts: [fact] }, 'HOLD_SESSION', 'DRAFT_AGREEMENT')).toEqual(['HOLD_SESSION: waiting (sessionPlanned)', 'DRAFT_AGREEMENT: todo']);
    expect(of({ ...file, facts: [{ ...fact, enteredInError: true }] }, 'DRAFT_AGREEMENT')).toEqual(['DRAFT_AGREEMENT: waiting (sessionHeld)']);
  });

  it('says of a complete case that a session may be planned', () => {
    expect(states(file, 'todo')).toEqual(['SCHEDULE_SESSION: todo']);
    expect(of(file, 'EXPLAIN_RIGHTS', 'RECORD_CONSENT', 'PREPARE')).toEqual(['EXPLAIN_RIGHTS V', 'RECORD_CONSENT V', 'PREPARE V', 'EXPLAIN_RIGHTS O', 'RECORD_CONSENT O', 'PREPARE O'].map((one) => `${one}: done`));
  });

  it.each([
    [20, 'RECORD_CONSENT V'], [21, 'RECORD_CONSENT O'], [30, 'EXPLAIN_RIGHTS V'], [31, 'EXPLAIN_RIGHTS O'], [40, 'CHECK_CONFLICT V'], [41, 'CHECK_CONFLICT O'],
    [50, 'PREPARE V'], [51, 'PREPARE O'], [60, 'ASSESS_RISK'],
  ])('without record %i: %s is to do', (n, expected) => {
    expect(states(b.without(file, n), 'todo')).toContain(`${expected}: todo`);
  });

  it('waits with exactly what the gate finds missing', () => {
    const given = { ...file, protocols: [], preparations: [] };
    const gate = judge(scheduleSessionGate, b.sessionAct(given, { type: 'SHUTTLE', on: b.TODAY, from: '10:00' }), b.context()).blocks.flatMap(({ missing }) => missing);
    expect(tasks(given).find(({ code }) => code === 'SCHEDULE_SESSION')).toMatchObject({ state: 'waiting', missing: gate });
    expect(gate.map(({ item }) => item)).toEqual(['rightsProtocol', 'rightsProtocol']);
  });

  it('does not ask for what cannot be mended by asking', () => {
    expect(of(b.changed(file, 'conflicts', 40, { kind: 'RELATED' }), 'CHECK_CONFLICT')).toEqual(['CHECK_CONFLICT V: waiting (conflict V)', 'CHECK_CONFLICT O: done']);
    expect(of(b.changed(file, 'parties', 11, { acknowledgement: 'DENIES' }), 'ACKNOWLEDGE')).toEqual(['ACKNOWLEDGE O: waiting (acknowledgementDenied O)']);
    expect(of(b.changed(b.without(file, 30), 'parties', 10, { mayBeChild: true }), 'EXPLAIN_RIGHTS')).toEqual(['EXPLAIN_RIGHTS V: waiting (representative V)', 'EXPLAIN_RIGHTS O: done']);
    expect(of(b.withOffence('TRAFFICKING', b.without(file, 60)), 'ASSESS_RISK')).toEqual(['ASSESS_RISK: waiting (excludedOffence)']);
  });

  it('R-03: a withdrawal opens consent, preparation and risk again', () => {
    const gone = b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09')) });
    expect(states(gone, 'todo')).toEqual(['SEND_NOTICE O: todo', 'RECORD_CONSENT V: todo', 'ASSESS_RISK: todo', 'SEND_OUTCOME: todo']);
    expect(of(gone, 'PREPARE')).toEqual(['PREPARE V: waiting (renewalAfterWithdrawal V)', 'PREPARE O: done']);
  });

  it('holds a planned session on its day, if it would be let in', () => {
    expect(tasks(planned).find(({ code }) => code === 'HOLD_SESSION')).toMatchObject({ state: 'todo', dueOn: b.SESSION_DAY });
    expect(of(b.changed(planned, 'risks', 60, { on: '2026-03-16' }), 'HOLD_SESSION')).toEqual(['HOLD_SESSION: waiting (riskTooOld)']);
  });

  it('goes from draft to signature', () => {
    expect(states(held, 'todo')).toEqual(['DRAFT_AGREEMENT: todo', 'SEND_OUTCOME: todo']);
    expect(of(drafted, 'GIVE_TEXT', 'OFFER_ADVICE', 'SIGN_AGREEMENT')).toEqual([
      'GIVE_TEXT V: todo', 'OFFER_ADVICE V: todo', 'SIGN_AGREEMENT V: waiting (textReceived V, adviceOffered V)',
      'GIVE_TEXT O: todo', 'OFFER_ADVICE O: todo', 'SIGN_AGREEMENT O: waiting (textReceived O, adviceOffered O)',
    ]);
    const early = tasks({ ...held, sessions: [b.session(70, { on: '2026-04-08', status: 'HELD', outcome: 'AGREEMENT' })], agreements: [b.agreement(90)] }, { today: '2026-04-10' }).find(({ code }) => code === 'SIGN_AGREEMENT');
    expect(early && line(early)).toBe('SIGN_AGREEMENT V: waiting (coolingOff V)');
    expect(early?.dueOn).toBe('2026-04-11');
    expect(of({ ...held, agreements: [b.agreement(90)] }, 'SIGN_AGREEMENT')).toEqual(['SIGN_AGREEMENT V: todo', 'SIGN_AGREEMENT O: todo']);
  });

  it('asks each party about sharing once, whatever they answer', () => {
    const one = { ...signed, consents: b.changed(b.without(signed, 24), 'consents', 25, { granted: false }).consents };
    expect(of(one, 'ASK_OUTCOME_SHARING')).toEqual(['ASK_OUTCOME_SHARING V: todo', 'ASK_OUTCOME_SHARING O: done']);
  });

  it('ends with fulfilment, report, follow-up and closing', () => {
    expect(of(signed, 'FULFIL_OBLIGATIONS', 'SEND_OUTCOME', 'FOLLOW_UP', 'CLOSE')).toEqual(['FULFIL_OBLIGATIONS: todo', 'SEND_OUTCOME: todo', 'FOLLOW_UP: waiting (obligationsOpen)', 'CLOSE: waiting (outcomeReport)']);
    expect(tasks(signed).find(({ code }) => code === 'FULFIL_OBLIGATIONS')?.dueOn).toBe('2026-05-04');
    const over = { ...held, agreements: [b.signed(90, { obligations: [b.obligation(91, { status: 'WAIVED_BY_HARMED' })] })], documents: [b.document(95)] };
    expect(of(over, 'FULFIL_OBLIGATIONS', 'SEND_OUTCOME', 'FOLLOW_UP', 'CLOSE')).toEqual(['FULFIL_OBLIGATIONS: done', 'SEND_OUTCOME: done', 'FOLLOW_UP: todo', 'CLOSE: todo']);
    expect(of({ ...over, header: { ...over.header, status: 'CLOSED' } }, 'CLOSE')).toEqual(['CLOSE: done']);
  });

  it('owes nobody a report who is no authority', () => {
    const own: CaseFile = { ...signed, header: { ...file.header, referral: { ...file.header.referral, source: 'SELF_VICTIM' } } };
    expect(of(own, 'SEND_OUTCOME', 'ASK_OUTCOME_SHARING')).toEqual([]);
  });

  it('R-13: a child needs somebody who may speak for them, before anything else', () => {
    const child = b.childCase();
    expect(of(file, 'ADD_REPRESENTATIVE')).toEqual([]);
    expect(of(child, 'ADD_REPRESENTATIVE', 'RECORD_CONSENT', 'SCHEDULE_SESSION')).toEqual(['ADD_REPRESENTATIVE V: done', 'RECORD_CONSENT V: done', 'RECORD_CONSENT O: done', 'SCHEDULE_SESSION: todo']);
    expect(of(b.without(child, 14), 'ADD_REPRESENTATIVE')).toEqual(['ADD_REPRESENTATIVE V: todo']);
    expect(of({ ...child, parties: child.parties.map((one) => (one.role === 'REPRESENTATIVE' ? { ...one, representativeConflict: 'PRESSURE' as const } : one)) }, 'ADD_REPRESENTATIVE')).toEqual(['ADD_REPRESENTATIVE V: todo']);
    expect(of(b.without(child, 20), 'RECORD_CONSENT')).toEqual(['RECORD_CONSENT V: todo', 'RECORD_CONSENT O: done']);
    const grown = b.changed(b.childCase('2026-04-10'), 'protocols', 30, b.protocol(30, b.HARMED, 'GENERAL_VICTIM'));
    expect(of(grown, 'ADD_REPRESENTATIVE', 'RECORD_CONSENT')).toEqual(['RECORD_CONSENT V: todo', 'RECORD_CONSENT O: done']);
  });

  it('R-16: limited capacity asks for a representative too', () => {
    expect(of(b.changed(file, 'parties', 10, { capacity: 'LIMITED' }), 'ADD_REPRESENTATIVE')).toEqual(['ADD_REPRESENTATIVE V: todo']);
  });

  it('asks for an interpreter and for the contact officer where somebody needs them', () => {
    const given = b.changed(b.changed(file, 'parties', 10, { needsInterpreter: true }), 'parties', 11, { detained: true });
    expect(of(given, 'ASSIGN_INTERPRETER', 'RECORD_FACILITY')).toEqual(['ASSIGN_INTERPRETER V: todo', 'RECORD_FACILITY O: todo']);
    const there = b.changed(b.changed(given, 'parties', 10, { interpreterRecorded: true }), 'parties', 11, { contactOfficerRecorded: true });
    expect(of(there, 'ASSIGN_INTERPRETER', 'RECORD_FACILITY')).toEqual(['ASSIGN_INTERPRETER V: done', 'RECORD_FACILITY O: done']);
  });

  it('R-29: an emergency waits for a second look, however late', () => {
    const given = { ...file, emergencies: [b.emergency(1), b.emergency(2, { subjectCode: null, confirmed: { by: 'u', at: b.NOW, onPaper: false } })] };
    expect(of(given, 'CONFIRM_EMERGENCY')).toEqual(['CONFIRM_EMERGENCY V: todo']);
    expect(tasks(given).find(({ code }) => code === 'CONFIRM_EMERGENCY')).toMatchObject({ dueOn: '2026-04-14', tab: 'safety' });
  });

  it('R-60, R-89, A.7: what went out and what was asked waits until it is answered', () => {
    const kept = { recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, subjectCode: b.HARMED };
    const recall = { ...kept, id: b.uuid(71), consentId: b.uuid(27), documentId: b.uuid(95), recipient: 'Sınaqlı Yardım Mərkəzi', recipientOrgId: 'org-test', dueOn: '2026-04-15', sentOn: null, answeredOn: null, answer: null };
    const request = { ...kept, id: b.uuid(72), kind: 'SEE' as const, identityChecked: 'CODE_WORD' as const, freelyAndAlone: true, on: b.TODAY, dueOn: '2026-04-28', answeredOn: null, answer: null };
    const referral = {
      ...kept, id: b.uuid(74), orgId: 'org-test', recipient: 'Sınaqlı Yardım Mərkəzi', services: ['FOOD' as const], urgency: 'ROUTINE' as const, kind: 'ANONYMOUS' as const, consentId: null, asked: [], dangerNow: false, on: b.TODAY,
      sentOn: b.TODAY, sentVia: 'HAND' as const, dueOn: '2026-04-17', acknowledgedOn: null, accepted: null, refusal: null, outcome: null, closedOn: null,
    };
    const codes: readonly TaskCode[] = ['SEND_RECALL', 'ANSWER_REQUEST', 'FOLLOW_REFERRAL'];
    const open: CaseFile = { ...file, recalls: [recall], subjectRequests: [request], referrals: [referral] };
    expect(tasks(open).filter(({ code }) => codes.includes(code)).map((one) => `${line(one)} ${one.dueOn} ${one.tab}`)).toEqual([
      'SEND_RECALL V: todo 2026-04-15 consents', 'ANSWER_REQUEST V: todo 2026-04-28 requests', 'FOLLOW_REFERRAL V: todo 2026-04-17 referrals',
    ]);
    expect(of({ ...file, recalls: [{ ...recall, sentOn: b.TODAY }], subjectRequests: [{ ...request, answeredOn: b.TODAY }], referrals: [{ ...referral, closedOn: b.TODAY }] }, ...codes)).toEqual([]);
    expect(of({ ...file, recalls: [{ ...recall, answeredOn: b.TODAY }] }, ...codes)).toEqual([]);
    expect(of({ ...file, recalls: [{ ...recall, enteredInError: true }], subjectRequests: [{ ...request, enteredInError: true }], referrals: [{ ...referral, enteredInError: true }] }, ...codes)).toEqual([]);
    // Waits for no one: a case nobody has taken up has them too, and a closed one.
    expect(of({ ...open, header: fresh.header }, ...codes)).toHaveLength(3);
    expect(of({ ...open, header: { ...file.header, status: 'CLOSED', closedOn: b.TODAY } }, ...codes)).toHaveLength(3);
  });

  it('R-23: a sensitive case asks for the wish, the assessment and somebody beside', () => {
    const steps: readonly TaskCode[] = ['ASK_WISH', 'DETAILED_ASSESSMENT', 'SET_CO_MEDIATOR', 'SCHEDULE_SESSION'];
    expect(of(file, ...steps)).toEqual(['SCHEDULE_SESSION: todo']);
    expect(of(b.withOffence('DOMESTIC'), ...steps)).toEqual(['ASK_WISH: todo', 'DETAILED_ASSESSMENT V: todo', 'SET_CO_MEDIATOR: todo', 'SCHEDULE_SESSION: waiting (harmedWish, detailedAssessment V, coMediator)']);
    const beside = taskList({ file: b.sensitiveCase(), mediator: b.mediator, coMediator: b.coMediator, ...b.office }, b.context()).filter(({ code }) => steps.includes(code)).map(line);
    expect(beside).toEqual(['ASK_WISH: done', 'DETAILED_ASSESSMENT V: done', 'SET_CO_MEDIATOR: done', 'SCHEDULE_SESSION: todo']);
    expect(of({ ...b.sensitiveCase(), orders: [b.order(66)] }, ...steps)).toEqual([
      'ASK_WISH: waiting (orderInForce V)', 'DETAILED_ASSESSMENT V: waiting (orderInForce V)', 'SET_CO_MEDIATOR: waiting (orderInForce V)', 'SCHEDULE_SESSION: waiting (orderInForce V)',
    ]);
    const over: CaseFile = { ...b.sensitiveCase(held), assessments: [] };
    expect(of(over, ...steps)).toEqual(['ASK_WISH: done', 'DETAILED_ASSESSMENT V: done', 'SET_CO_MEDIATOR: done', 'SCHEDULE_SESSION: done']);
  });

  it('shows the road in its order, and fits the contract', () => {
    for (const given of [fresh, file, planned, held, drafted, signed]) {
      const order = tasks(given).map(({ code }) => TASK_CODES.indexOf(code));
      const perPerson = new Set<TaskCode>(['EXPLAIN_RIGHTS', 'RECORD_CONSENT', 'PREPARE', 'GIVE_TEXT', 'OFFER_ADVICE', 'SIGN_AGREEMENT']);
      const once = order.filter((index) => !perPerson.has(TASK_CODES[index] ?? 'CLOSE'));
      expect(once).toEqual(once.toSorted((x, y) => x - y));
      tasks(given).forEach((one) => expect(taskSchema.parse(one)).toEqual(one));
    }
  });
});
