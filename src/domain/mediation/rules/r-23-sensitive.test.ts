import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { OFFENCE_CATEGORIES, SESSION_TYPES } from '../../../shared/model/enumerations.ts';
import type { PlannedSession, SessionAct } from '../acts.ts';
import { orderInForce, sensitive, sensitiveAssessment, sensitiveReferral, voluntariness } from './r-23-sensitive.ts';

const theft = b.completeCase();
const file = b.sensitiveCase();
const header = (change: Partial<CaseFile['header']>, given = file): CaseFile => ({ ...given, header: { ...given.header, ...change } });
const withOrder = (change = {}, given = file): CaseFile => ({ ...given, orders: [b.order(66, change)] });
const act = (given: CaseFile, session: Partial<PlannedSession> = {}, more: Partial<SessionAct> = {}) =>
  b.sessionAct(given, { separateArrivalExit: true, ...session }, { coMediator: b.coMediator, ...more });
const SECOND = `${b.HARMED}2`;
const two: CaseFile = { ...file, parties: [...file.parties, b.party(13, 'HARMED', SECOND)] };
const all = [b.HARMED, SECOND, b.RESPONSIBLE];

describe('R-23: orders in force', () => {
  it.each(SESSION_TYPES)('R-23: keeps two people apart in every form, whatever the offence: %s', (type) => {
    expect(says(orderInForce, act(withOrder(), { type }))).toBe('block: orderInForce V');
    expect(says(orderInForce, act(withOrder({}, theft), { type }))).toBe('block: orderInForce V');
    expect(says(orderInForce, act(withOrder(), { type, attendees: [b.HARMED] }))).toBe('');
    expect(says(orderInForce, act(withOrder(), { type, attendees: [b.RESPONSIBLE] }))).toBe('');
  });

  it.each([
    ['its last day', { validUntil: b.SESSION_DAY }, 'block: orderInForce V'],
    ['the day after', { validUntil: '2026-04-15' }, ''],
    ['extended from the day it would have ended', { validUntil: '2026-04-15', extensions: [{ on: '2026-04-14', validUntil: '2026-04-25' }] }, 'block: orderInForce V'],
    ['kept as its newest day already', { validUntil: '2026-04-25', extensions: [{ on: '2026-04-14', validUntil: '2026-04-25' }] }, 'block: orderInForce V'],
    ['a second paper with an earlier day shortens nothing', { validUntil: '2026-04-30', extensions: [{ on: '2026-04-10', validUntil: '2026-04-12' }] }, 'block: orderInForce V'],
    ['extended, and over', { validUntil: '2026-04-10', extensions: [{ on: '2026-04-09', validUntil: '2026-04-15' }] }, ''],
    ['lifted that day: it protects to the end of it', { endedOn: b.SESSION_DAY }, 'block: orderInForce V'],
    ['lifted the day before', { endedOn: '2026-04-15' }, ''],
    ['entered in error', { enteredInError: true }, ''],
    ['issued by then', { issuedOn: b.SESSION_DAY }, 'block: orderInForce V'],
    ['a no-contact condition is one', { kind: 'NO_CONTACT_CONDITION' }, 'block: orderInForce V'],
    ['it protects the second party as well as the first', { subjectCode: b.RESPONSIBLE, against: b.HARMED }, 'block: orderInForce O'],
    ['against somebody who does not come', { against: SECOND }, ''],
    ['protecting the one she comes with', { subjectCode: b.SUPPORTER }, ''],
  ] as const)('R-23, order: %s', (_, change, expected) => expect(says(orderInForce, act(withOrder(change)))).toBe(expected));

  it('R-23: whoever comes for somebody stands for them', () => {
    expect(says(orderInForce, act(withOrder({}, two), { attendees: [SECOND, b.SUPPORTER, b.RESPONSIBLE] }))).toBe('block: orderInForce V');
    expect(says(orderInForce, act(withOrder({}, b.changed(two, 'parties', 12, { role: 'REPRESENTATIVE' })), { attendees: [SECOND, b.SUPPORTER, b.RESPONSIBLE] }))).toBe('block: orderInForce V');
    expect(says(orderInForce, act(withOrder({}, b.changed(two, 'parties', 12, { role: 'INTERPRETER' })), { attendees: [SECOND, b.SUPPORTER, b.RESPONSIBLE] }))).toBe('');
    expect(says(orderInForce, act(withOrder({}, two), { attendees: [SECOND, b.RESPONSIBLE] }))).toBe('');
  });

  it('R-23 says until when', () => expect(orderInForce.check(act(withOrder()), b.context())?.missing).toEqual([{ item: 'orderInForce', subjectCode: b.HARMED, params: { until: '2026-04-30' } }]));
});

describe('R-23: what a sensitive case asks', () => {
  it.each(OFFENCE_CATEGORIES)('R-23, offence: %s', (offence) => {
    const expected = ['DOMESTIC', 'SEXUAL', 'HATE'].includes(offence) ? 'two-person: supervisorYes' : '';
    expect(says(sensitive, act(header({ offence })))).toBe(expected);
    expect(says(sensitiveReferral, { offence })).toBe(expected && 'warn: sensitiveOffence');
    expect(says(sensitiveAssessment, { file: header({ offence }), result: 'SUITABLE_DIRECT', ...b.office })).toBe(expected);
  });

  const assessed = (change: Partial<CaseFile['assessments'][number]>): CaseFile => ({ ...file, assessments: [b.assessment(65, change)] });
  it.each<readonly [string, SessionAct, string]>([
    ['everything there', act(file), 'two-person: supervisorYes'],
    ['nothing there', b.sessionAct(b.withOffence('HATE')), 'block: harmedWish, detailedAssessment V, coMediator, separateArrival'],
    ['an order goes before all of it', b.sessionAct(withOrder({}, b.withOffence('HATE'))), ''],
    ['she asked for it herself', act(header({ harmedWish: { wish: 'INITIATED', on: '2026-04-06' } })), 'two-person: supervisorYes'],
    ['she does not want it', act(header({ harmedWish: { wish: 'NONE', on: '2026-04-06' } })), 'block: harmedWish'],
    ['assessed 30 days before', act(assessed({ on: '2026-03-17' })), 'two-person: supervisorYes'],
    ['assessed 31 days before', act(assessed({ on: '2026-03-16' })), 'block: detailedAssessment V'],
    ['assessed after the day of the session', act(assessed({ on: '2026-04-17' })), 'block: detailedAssessment V'],
    ['she did not agree to its being told', act(assessed({ agreedToTell: false })), 'block: detailedAssessment V'],
    ['entered in error', act(assessed({ enteredInError: true })), 'block: detailedAssessment V'],
    ['of somebody else', act(assessed({ subjectCode: b.RESPONSIBLE })), 'block: detailedAssessment V'],
    ['an old one beside a new one', act({ ...file, assessments: [b.assessment(65), b.assessment(69, { on: '2026-01-01' })] }), 'two-person: supervisorYes'],
    ['one of two harmed persons assessed', act(two, { attendees: all }), 'block: detailedAssessment V2'],
    ['both assessed', act({ ...two, assessments: [b.assessment(65), b.assessment(69, { subjectCode: SECOND })] }, { attendees: all }), 'two-person: supervisorYes'],
    ['the other one does not come', act(two), 'two-person: supervisorYes'],
    ['nobody beside', act(file, {}, { coMediator: null }), 'block: coMediator'],
    ['nobody said', b.sessionAct(file, { separateArrivalExit: true }), 'block: coMediator'],
    ['somebody untrained beside', act(file, {}, { coMediator: { userId: 'user-beside', trainedFor: ['CHILDREN'] } }), 'block: coMediator'],
    ['one way in', act(file, { separateArrivalExit: false }), 'block: separateArrival'],
    ['shuttle has no common door', act(file, { type: 'SHUTTLE', separateArrivalExit: false }), 'two-person: supervisorYes'],
    ['letters as well', act(file, { type: 'LETTER', separateArrivalExit: false }, { coMediator: null }), 'block: coMediator'],
    ['a talk with one side alone', act(b.withOffence('SEXUAL'), { type: 'CAUCUS', attendees: [b.HARMED] }, { coMediator: null }), ''],
    ['working alone (R-82)', act(file, {}, { onePersonOffice: true, hasReviewer: false }), 'block: reviewer'],
    ['working alone with a reviewer (R-82)', act(file, {}, { onePersonOffice: true, hasReviewer: true }), 'two-person: supervisorYes'],
  ])('R-23: %s', (_, given, expected) => expect(says(sensitive, given)).toBe(expected));

  it.each([
    ['SUITABLE_DIRECT', 'two-person: supervisorYes'], ['SUITABLE_INDIRECT_ONLY', 'two-person: supervisorYes'], ['NOT_NOW', ''], ['UNSUITABLE', ''],
  ] as const)('R-23, assessment of risk: %s', (result, expected) => {
    expect(says(sensitiveAssessment, { file, result, ...b.office })).toBe(expected);
    expect(says(sensitiveAssessment, { file, result, onePersonOffice: true, hasReviewer: false })).toBe(expected && 'block: reviewer');
    expect(says(sensitiveAssessment, { file: theft, result, ...b.office })).toBe('');
  });

  it('R-23: a referral worded as an order is answered in writing, whatever the offence', () => {
    const ordered = header({ referral: { ...theft.header.referral, wordedMandatory: true } }, theft);
    expect(says(voluntariness, { file: theft })).toBe('');
    expect(says(voluntariness, { file: ordered })).toBe('warn: voluntariness');
    expect(says(voluntariness, { file: header({ voluntarinessReconfirmedOn: '2026-04-05' }, ordered) })).toBe('');
  });
});
