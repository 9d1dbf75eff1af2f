import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { withDay } from '../dates/work-calendar.ts';
import { plainDate } from '../dates/plain-date.ts';
import { deadline, type CaseDeadline, type CaseFile } from '../../shared/model/case-file.ts';
import type { AuthorityRequest, Recall, ReferralOut, SubjectRequest } from '../../shared/model/disclosure.ts';
import { caseDeadlines, recalculateDeadline } from './deadlines.ts';

const file = b.completeCase();
let made = 0;
const of = (given: CaseFile, change = {}) => caseDeadlines(given, b.context(change), () => b.uuid(500 + ++made));
const short = (list: readonly CaseDeadline[]) => list.map(({ rule, startsOn, dueOn, status }) => `${rule} ${startsOn} → ${dueOn} ${status}`);
const header = (given: CaseFile, change: Partial<CaseFile['header']>): CaseFile => ({ ...given, header: { ...given.header, ...change } });
const wanted = (day: string) => header(file, { referral: { ...file.header.referral, reportWantedBy: day } });
const inForce: CaseFile = { ...file, agreements: [b.signed(90)] };
const parts = b.obligation(91, { instalments: [{ no: 1, dueOn: '2026-05-04', amount: 30_000, paidOn: null, paid: 0 }, { no: 2, dueOn: '2026-06-04', amount: 30_000, paidOn: null, paid: 0 }] });
const settled = (status: 'MET' | 'BREACHED' | 'WAIVED_BY_HARMED') => ({ ...file, agreements: [b.signed(90, { obligations: [b.obligation(91, { status, statusOn: '2026-04-30' })] })] });

const grown = b.childCase('2026-04-10');
const spoken: CaseFile = { ...grown, consents: [...grown.consents, b.consent(27, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-11'), recordedAt: b.at('2026-04-11') })] };

const kept = { recordedAt: b.at('2026-04-13', '12:00'), recordedBy: b.MEDIATOR, enteredInError: false, hasText: false };
const recall = (change: Partial<Recall> = {}): CaseFile => ({
  ...file, recalls: [{ ...kept, id: b.uuid(71), subjectCode: b.HARMED, consentId: b.uuid(27), documentId: b.uuid(95), recipient: 'Sınaqlı Yardım Mərkəzi', recipientOrgId: 'org-test', dueOn: '2026-04-14', sentOn: null, answeredOn: null, answer: null, ...change }],
});
const own = (change: Partial<SubjectRequest> = {}): CaseFile => ({
  ...file, subjectRequests: [{ ...kept, id: b.uuid(72), subjectCode: b.HARMED, kind: 'SEE', identityChecked: 'KNOWN_TO_WORKER', freelyAndAlone: true, on: '2026-03-19', dueOn: '2026-04-13', answeredOn: null, answer: null, ...change }],
});
const asked = (change: Partial<AuthorityRequest> = {}, documents: CaseFile['documents'] = []): CaseFile => ({
  ...file, documents, authorityRequests: [{ ...kept, id: b.uuid(73), kind: 'POLICE_LETTER', body: 'Sınaqlı Polis Şöbəsi', orderNo: '3/26', orderDate: '2026-04-01', receivedOn: '2026-04-01', answerOn: '2026-04-15', subjectCode: null, scope: [], delayOrdered: false, compelledOn: null, personToldOn: null, closedOn: null, ...change }],
});
const referred = (change: Partial<ReferralOut> = {}): CaseFile => ({
  ...file, referrals: [{ ...kept, id: b.uuid(74), subjectCode: b.HARMED, orgId: 'org-test', recipient: 'Sınaqlı Yardım Mərkəzi', services: ['FOOD'], urgency: 'ROUTINE', kind: 'ANONYMOUS', consentId: null, asked: [], dangerNow: false, on: '2026-04-10', sentOn: '2026-04-10', sentVia: 'HAND', dueOn: '2026-04-15', acknowledgedOn: null, accepted: null, refusal: null, outcome: null, closedOn: null, ...change }],
});
const opened = (change: Parameters<typeof b.disclosure>[1] = {}): CaseFile => ({ ...file, consents: [...file.consents, b.disclosure(27, change)] });
const shut = { status: 'CLOSED', closedOn: '2026-04-14' } as const;

describe('deadlines of what goes out and comes back', () => {
  const TABLE: readonly (readonly [string, CaseFile, string])[] = [
    ['R-60: a recall letter goes out the next working day', recall(), 'R-60 2026-04-13 → 2026-04-14 OPEN'],
    ['R-60: over nine free days', recall({ recordedAt: b.at('2026-03-19') }), 'R-60 2026-03-19 → 2026-03-31 OPEN'],
    ['R-60: sent in time', recall({ sentOn: '2026-04-14' }), 'R-60 2026-04-13 → 2026-04-14 MET'],
    ['R-60: sent late', recall({ sentOn: '2026-04-15' }), 'R-60 2026-04-13 → 2026-04-14 MISSED'],
    ['R-60: given back before any letter', recall({ answeredOn: '2026-04-13' }), 'R-60 2026-04-13 → 2026-04-14 MET'],
    ['R-60: in a closed case too', header(recall(), shut), 'R-60 2026-04-13 → 2026-04-14 OPEN'],
    ['R-60: entered in error', recall({ enteredInError: true }), ''],
    ['R-89: ten working days over Novruz', own(), 'R-89 2026-03-19 → 2026-04-13 OPEN'],
    ['R-89: answered on the last of them', own({ answeredOn: '2026-04-13' }), 'R-89 2026-03-19 → 2026-04-13 MET'],
    ['R-89: a day late', own({ answeredOn: '2026-04-14' }), 'R-89 2026-03-19 → 2026-04-13 MISSED'],
    ['R-89: in a closed case too', header(own(), shut), 'R-89 2026-03-19 → 2026-04-13 OPEN'],
    ['R-33: an authority waits for its first answer', asked(), 'R-33 2026-04-01 → 2026-04-15 OPEN'],
    ['R-33: the first answer is made', asked({}, [b.document(95, { code: 'D25', aboutId: b.uuid(73) })]), 'R-33 2026-04-01 → 2026-04-15 MET'],
    ['R-33: or what had to be given', asked({}, [b.document(95, { code: 'D25-C', aboutId: b.uuid(73) })]), 'R-33 2026-04-01 → 2026-04-15 MET'],
    ['R-33: an answer made in error is none', asked({}, [b.document(95, { code: 'D25', aboutId: b.uuid(73), enteredInError: true })]), 'R-33 2026-04-01 → 2026-04-15 OPEN'],
    ['R-33: the answer to another', asked({}, [b.document(95, { code: 'D25', aboutId: b.uuid(79) })]), 'R-33 2026-04-01 → 2026-04-15 OPEN'],
    ['R-33: closed too late', asked({ closedOn: '2026-04-16' }), 'R-33 2026-04-01 → 2026-04-15 MISSED'],
    ['P_REFERRAL_ACK: whoever was written to says they have it', referred(), 'P_REFERRAL_ACK 2026-04-10 → 2026-04-15 OPEN'],
    ['P_REFERRAL_ACK: said', referred({ acknowledgedOn: '2026-04-15' }), 'P_REFERRAL_ACK 2026-04-10 → 2026-04-15 MET'],
    ['P_REFERRAL_ACK: said late', referred({ acknowledgedOn: '2026-04-16' }), 'P_REFERRAL_ACK 2026-04-10 → 2026-04-15 MISSED'],
    ['P_REFERRAL_ACK: not sent, nothing to wait for', referred({ sentOn: null, dueOn: null }), ''],
    ['R-58: the last day of a yes to a body', opened(), 'R-58 2026-04-03 → 2026-06-30 OPEN'],
    ['R-58: by default', opened({ validUntil: null }), 'R-58 2026-04-03 → 2026-07-02 OPEN'],
    ['R-58: run out', opened({ validUntil: '2026-04-13' }), 'R-58 2026-04-03 → 2026-04-13 MET'],
    ['R-58: taken back', opened({ withdrawal: b.withdrawal(b.at('2026-04-13')) }), 'R-58 2026-04-03 → 2026-06-30 CANCELLED'],
    ['R-58: a refusal has no day', opened({ granted: false }), ''],
  ];
  // The target of thirty days stands beside each.
  it.each(TABLE)('%s', (_, given, expected) => expect(short(of(given)).filter((line) => !line.startsWith('R-12'))).toEqual(expected === '' ? [] : [expected]));

  it('R-60: counted in working days, and anew when the calendar changes', () => {
    const [one] = of(recall()).filter(({ rule }) => rule === 'R-60');
    expect(one).toMatchObject({ kind: 'WD', count: 1 });
    const calendar = withDay(b.context().calendar, plainDate('2026-04-14'), { kind: 'HOLIDAY', holidays: [] });
    expect(one && recalculateDeadline(one, calendar, b.TODAY)).toMatchObject({ dueOn: '2026-04-15', history: [{ dueOn: '2026-04-14', why: 'CALENDAR' }] });
  });
});

describe('deadlines of a case', () => {
  const TABLE: readonly (readonly [string, CaseFile, readonly string[]])[] = [
    ['R-12: thirty days from the later consent', file, ['R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-12: none before both consent', b.without(file, 21), []],
    ['R-12: met by the last signature', inForce, ['R-12 2026-04-03 → 2026-05-03 MET', 'R-78 2026-04-12 → 2026-05-04 OPEN']],
    ['R-71: the day the court wants to hear', wanted('2026-05-20'), ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-71 2026-03-31 → 2026-05-20 OPEN']],
    ['R-71: reported in time', { ...wanted('2026-05-20'), documents: [b.document(95)] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-71 2026-03-31 → 2026-05-20 MET']],
    ['R-71: reported too late', { ...wanted('2026-04-12'), documents: [b.document(95)] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-71 2026-03-31 → 2026-04-12 MISSED']],
    ['P_RIGHTS_HOURS: rights explained over a day after the first word', { ...file, contacts: [b.contact(1, b.HARMED, '2026-03-31')] }, ['P_RIGHTS_HOURS 2026-03-31 → 2026-04-01 MISSED', 'R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['P_RIGHTS_HOURS: never', { ...file, protocols: [], contacts: [b.contact(1, b.HARMED, '2026-04-13')] }, ['P_RIGHTS_HOURS 2026-04-13 → 2026-04-14 OPEN', 'R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-78: each instalment, the paid one met', { ...file, agreements: [b.signed(90, { obligations: [parts] })], payments: [b.payment(200, b.uuid(91), '2026-04-13', 30_000)] }, ['R-12 2026-04-03 → 2026-05-03 MET', 'R-78 2026-04-12 → 2026-05-04 MET', 'R-78 2026-04-12 → 2026-06-04 OPEN']],
    ['R-78: broken', settled('BREACHED'), ['R-12 2026-04-03 → 2026-05-03 MET', 'R-78 2026-04-12 → 2026-05-04 MISSED']],
    ['P_FOLLOWUP: two rounds after everything is met', settled('MET'), ['R-12 2026-04-03 → 2026-05-03 MET', 'R-78 2026-04-12 → 2026-05-04 MET', 'P_FOLLOWUP 2026-04-30 → 2026-05-14 OPEN', 'P_FOLLOWUP 2026-04-30 → 2026-07-30 OPEN']],
    ['P_FOLLOWUP: the first round done', { ...settled('WAIVED_BY_HARMED'), followUps: [b.followUp(1, b.HARMED, '2026-05-10'), b.followUp(2, b.RESPONSIBLE, '2026-05-10')] }, ['R-12 2026-04-03 → 2026-05-03 MET', 'R-78 2026-04-12 → 2026-05-04 CANCELLED', 'P_FOLLOWUP 2026-04-30 → 2026-05-14 MET', 'P_FOLLOWUP 2026-04-30 → 2026-07-30 OPEN']],
    ['R-29: an emergency waits for a second look', { ...file, emergencies: [b.emergency(1)] }, ['R-29 2026-04-13 → 2026-04-14 OPEN', 'R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-29: unconfirmed in a closed case', header({ ...file, emergencies: [b.emergency(1)] }, { status: 'CLOSED', closedOn: '2026-04-14' }), ['R-29 2026-04-13 → 2026-04-14 OPEN', 'R-12 2026-04-03 → 2026-05-03 MET']],
    ['R-29: confirmed in time', { ...file, emergencies: [b.emergency(1, { confirmed: { by: 'u', at: b.at('2026-04-14', '09:30'), onPaper: false } })] }, ['R-29 2026-04-13 → 2026-04-14 MET', 'R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-29: confirmed a minute too late', { ...file, emergencies: [b.emergency(1, { confirmed: { by: 'u', at: b.at('2026-04-14', '09:31'), onPaper: false } })] }, ['R-29 2026-04-13 → 2026-04-14 MISSED', 'R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-12: extended once', header(file, { targetExtended: { on: b.TODAY, reason: 'PARTY_ILL' } }), ['R-12 2026-04-03 → 2026-06-02 OPEN']],
    ['R-18: a birthday to come', b.childCase('2026-04-20'), ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-18 2026-03-31 → 2026-04-20 OPEN']],
    ['R-18: grown up, and only the representative has spoken', b.childCase('2026-04-10'), ['R-18 2026-03-31 → 2026-04-10 OPEN']],
    ['R-18: grown up, and spoke', spoken, ['R-12 2026-04-11 → 2026-05-11 OPEN', 'R-18 2026-03-31 → 2026-04-10 MET']],
    ['R-18: grown up, and nobody had spoken', b.without(b.childCase('2026-04-10'), 20), ['R-18 2026-03-31 → 2026-04-10 MET']],
    ['R-23: an order in force', { ...file, orders: [b.order(66)] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-23 2026-04-02 → 2026-04-30 OPEN']],
    ['R-23: extended', { ...file, orders: [b.order(66, { extensions: [{ on: '2026-04-13', validUntil: '2026-05-10' }] })] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-23 2026-04-02 → 2026-05-10 OPEN']],
    ['R-23: over', { ...file, orders: [b.order(66, { validUntil: '2026-04-13' }), b.order(67, { enteredInError: true })] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-23 2026-04-02 → 2026-04-13 MET']],
    ['R-23: a detailed assessment grows old', b.sensitiveCase(), ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-23 2026-04-07 → 2026-05-07 OPEN']],
    ['R-23: too old, and waiting for a new one', { ...b.sensitiveCase(), assessments: [b.assessment(65, { on: '2026-03-01' })] }, ['R-12 2026-04-03 → 2026-05-03 OPEN', 'R-23 2026-03-01 → 2026-03-31 OPEN']],
    ['R-23: done with once signed', b.sensitiveCase(inForce), ['R-12 2026-04-03 → 2026-05-03 MET', 'R-23 2026-04-07 → 2026-05-07 MET', 'R-78 2026-04-12 → 2026-05-04 OPEN']],
    ['R-23: asked of sensitive cases alone', { ...file, assessments: [b.assessment(65)] }, ['R-12 2026-04-03 → 2026-05-03 OPEN']],
    ['R-68, R-55: after closure', header(file, { notesBy: ['u'], closedOn: '2026-04-14', retentionUntil: '2029-04-14', secretsDestroyOn: '2026-05-14' }), ['R-12 2026-04-03 → 2026-05-03 MET', 'R-68 2026-04-14 → 2029-04-14 OPEN', 'R-55 2026-04-14 → 2026-05-14 OPEN']],
  ];
  it.each(TABLE)('%s', (_, given, expected) => expect(short(of(given))).toEqual(expected));

  it('DT-6: acts by the last working day before, and fits the schema as it is kept', () => {
    const [target] = of(file);
    expect(target).toMatchObject({ dueOn: '2026-05-03', actBy: '2026-05-01', caseId: b.uuid(1), kind: 'CAL', count: 30, history: [] });
    // Kept as text and compared as text: the order of keys must be the schema's.
    expect(JSON.stringify(deadline.parse(target))).toBe(JSON.stringify(target));
  });

  it('keeps ids, writes old days into history, cancels what has lost its ground', () => {
    const first = of(file);
    const again = of({ ...file, deadlines: first });
    expect(again).toEqual(first);
    const later = b.changed({ ...file, deadlines: first }, 'consents', 21, { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });
    expect(of(later)[0]).toMatchObject({ id: first[0]?.id, dueOn: '2026-05-10', history: [{ dueOn: '2026-05-03', changedOn: b.TODAY, why: 'RECORDS' }] });
    expect(of(b.without({ ...file, deadlines: first }, 21))[0]).toMatchObject({ id: first[0]?.id, status: 'CANCELLED' });
  });

  it('DT-8: counts an open working-day deadline anew and keeps its old day', () => {
    const kept: CaseDeadline = { id: b.uuid(80), caseId: b.uuid(1), rule: 'R-59', startsOn: '2026-04-09', dueOn: '2026-04-14', actBy: '2026-04-14', kind: 'WD', count: 3, status: 'OPEN', unconfirmedYears: [], history: [] };
    const calendar = withDay(b.context().calendar, plainDate('2026-04-13'), { kind: 'HOLIDAY', holidays: [] });
    expect(recalculateDeadline(kept, calendar, b.TODAY)).toMatchObject({ dueOn: '2026-04-15', actBy: '2026-04-15', history: [{ dueOn: '2026-04-14', why: 'CALENDAR' }] });
    expect(recalculateDeadline({ ...kept, status: 'MET' }, calendar, b.TODAY).dueOn).toBe('2026-04-14');
    expect(recalculateDeadline({ ...kept, kind: 'CAL' }, calendar, b.TODAY).dueOn).toBe('2026-04-14');
    expect(recalculateDeadline({ ...kept, history: [{ dueOn: '2026-04-10', changedOn: '2026-04-10', why: 'MANUAL' }] }, calendar, b.TODAY).dueOn).toBe('2026-04-14');
  });
});
