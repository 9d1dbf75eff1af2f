import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, Party } from '../../../shared/model/case-file.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { judge } from '../../rule.ts';
import { turns18On } from '../age.ts';
import { recordConsentGate } from '../gates/record-consent.ts';
import { recordPreparationGate } from '../gates/record-preparation.ts';
import { recordRightsGate } from '../gates/record-rights.ts';
import { scheduleSessionGate } from '../gates/schedule-session.ts';
import { minorAdded, minorConsents, minorExplained, minorSigns, minorTakesPart, representativeAttends } from './r-13-minor.ts';

const adults = b.completeCase();
const file = b.childCase();
const R = b.REPRESENTATIVE;
const FATHER = `${b.CASE_NO}-R2`;
const alone = b.without(file, 14);
const conflicted = b.changed(file, 'parties', 14, { representativeConflict: 'PRESSURE' });
const ofTheOther = b.changed(file, 'parties', 14, { forSubject: b.RESPONSIBLE });
const inError = b.changed(file, 'parties', 14, { enteredInError: true });
const withFather = (given: CaseFile, change: Partial<Party> = {}): CaseFile => ({ ...given, parties: [...given.parties, b.party(15, 'REPRESENTATIVE', FATHER, { forSubject: b.HARMED, basis: 'PARENT', ...change })] });
const ownWords = { ...file, consents: adults.consents };
const until = (turns18On: string, given = ownWords) => b.changed(given, 'parties', 10, { turns18On });
/** The responsible person a child too, the grandmother speaking for them. */
const GRANDMOTHER = `${b.CASE_NO}-R3`;
const bothChildren: CaseFile = {
  ...b.changed(file, 'parties', 11, { turns18On: '2028-06-01' }),
  parties: [...b.changed(file, 'parties', 11, { turns18On: '2028-06-01' }).parties, b.party(16, 'REPRESENTATIVE', GRANDMOTHER, { forSubject: b.RESPONSIBLE, basis: 'GUARDIAN' })],
};
const step = { subjectCode: b.HARMED };
const leapling = turns18On(plainDate('2012-02-29'));

describe('R-13: no step with a child but through their representative', () => {
  it.each(rows(minorExplained, [
    ['an adult', { file: adults, ...step }, ''],
    ['a child with a mother on file', { file, ...step }, ''],
    ['nobody on file', { file: alone, ...step }, 'block: representative V'],
    ['she was an error', { file: inError, ...step }, 'block: representative V'],
    ['she is in conflict (R-14)', { file: conflicted, ...step }, 'block: representative V'],
    ['she is, the father is not', { file: withFather(conflicted), ...step }, ''],
    ['both are', { file: withFather(conflicted, { representativeConflict: 'SUSPECTED' }), ...step }, 'block: representative V'],
    ['she stands for the other side', { file: ofTheOther, ...step }, 'block: representative V'],
    ['a supporter is no representative', { file: b.changed(file, 'parties', 14, { role: 'SUPPORT' }), ...step }, 'block: representative V'],
    ['18 on the day it was explained', { file: until('2026-04-10', alone), ...step, on: '2026-04-10' }, ''],
    ['explained the day before', { file: until('2026-04-10', alone), ...step, on: '2026-04-09' }, 'block: representative V'],
    ['age disputed (R-19)', { file: b.changed(adults, 'parties', 10, { ageDisputed: true }), ...step }, 'block: representative V'],
    ['age unknown (R-19)', { file: b.changed(adults, 'parties', 10, { mayBeChild: true }), ...step }, 'block: representative V'],
    ['assessed as an adult (R-19)', { file: b.changed(adults, 'parties', 10, { ageDisputed: true, ageAssessedAs: 'ADULT' }), ...step }, ''],
    ['assessed as a child (R-19)', { file: b.changed(adults, 'parties', 10, { ageDisputed: true, ageAssessedAs: 'CHILD' }), ...step }, 'block: representative V'],
  ]))('R-13, explaining: %s', (_, given, expected) => expect(says(minorExplained, given)).toBe(expected));

  it.each(rows(minorConsents, [
    ['an adult', { file: adults, ...step, givenAt: b.NOW }, ''],
    ['the child alone', { file, ...step, givenAt: b.NOW }, 'block: representativeConsent V'],
    ['the mother', { file, ...step, givenAt: b.NOW, representativeCode: R }, ''],
    ['somebody else\'s representative', { file: bothChildren, ...step, givenAt: b.NOW, representativeCode: GRANDMOTHER }, 'block: representativeConsent V'],
    ['the supporter', { file, ...step, givenAt: b.NOW, representativeCode: b.SUPPORTER }, 'block: representativeConsent V'],
    ['nobody can', { file: alone, ...step, givenAt: b.NOW, representativeCode: R }, 'block: representative V'],
    ['the mother in conflict, alone', { file: conflicted, ...step, givenAt: b.NOW, representativeCode: R }, 'block: representative V'],
    ['the mother in conflict, the father there: R-14 speaks', { file: withFather(conflicted), ...step, givenAt: b.NOW, representativeCode: R }, ''],
    ['the father instead', { file: withFather(conflicted), ...step, givenAt: b.NOW, representativeCode: FATHER }, ''],
    ['a refusal is always taken', { file: alone, ...step, givenAt: b.NOW, granted: false }, ''],
    ['a paper of the day before the birthday', { file: until('2026-04-10'), ...step, givenAt: b.at('2026-04-09', '23:59') }, 'block: representativeConsent V'],
    ['a paper of the birthday', { file: until('2026-04-10'), ...step, givenAt: b.at('2026-04-10', '00:00') }, ''],
    ['18 tomorrow', { file: until('2026-04-15'), ...step, givenAt: b.NOW }, 'block: representativeConsent V'],
    ['18 today', { file: until('2026-04-14'), ...step, givenAt: b.NOW }, ''],
  ]))('R-13, consent: %s', (_, given, expected) => expect(says(minorConsents, given)).toBe(expected));

  it.each(rows(minorTakesPart, [
    ['an adult', b.sessionAct(adults), ''],
    ['a child, the mother consented', b.childSession(), ''],
    ['only the child did', b.childSession(ownWords), 'block: representativeConsent V'],
    ['nobody consented', b.childSession(b.without(file, 20)), 'block: representativeConsent V'],
    ['nobody on file', b.childSession(alone), 'block: representative V'],
    ['the mother consented, and is in conflict since', b.childSession(withFather(conflicted)), 'block: representativeConsent V'],
    ['the father consented', b.childSession(b.changed(withFather(conflicted), 'consents', 20, { representativeCode: FATHER })), ''],
    ['somebody else\'s representative consented', b.childSession(withFather(ofTheOther)), 'block: representativeConsent V'],
    ['she took it back', b.childSession(b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-10')) })), 'block: representativeConsent V'],
    ['her consent was an error', b.childSession(b.changed(file, 'consents', 20, { enteredInError: true })), 'block: representativeConsent V'],
    ['a refusal', b.childSession(b.changed(file, 'consents', 20, { granted: false })), 'block: representativeConsent V'],
    ['two children, one spoken for', b.sessionAct(bothChildren), 'block: representativeConsent O'],
    ['two children, both spoken for', b.sessionAct(b.changed(bothChildren, 'consents', 21, { representativeCode: GRANDMOTHER })), ''],
    ['two children, crosswise', b.sessionAct(b.changed(bothChildren, 'consents', 21, { representativeCode: R })), 'block: representativeConsent O'],
    ['a child as supporter', b.sessionAct(b.changed(adults, 'parties', 12, { turns18On: '2030-01-01' }), { attendees: [b.HARMED, b.RESPONSIBLE, b.SUPPORTER] }), 'block: representative S'],
    ['without that supporter', b.sessionAct(b.changed(adults, 'parties', 12, { turns18On: '2030-01-01' })), ''],
    ['18 on the day of the session', b.sessionAct(until('2026-04-16')), ''],
    ['18 the day after', b.sessionAct(until('2026-04-17')), 'block: representativeConsent V'],
    ['a preparation', { file, ...step, on: '2026-04-13' }, ''],
    ['a preparation before she consented', { file, ...step, on: '2026-04-02' }, 'block: representativeConsent V'],
    ['a preparation on the day she did', { file, ...step, on: '2026-04-03' }, ''],
    ['a preparation held before the birthday, written down after', { file: b.childCase('2026-04-12'), ...step, on: '2026-04-11' }, ''],
    ['born on 29 February: a child still on the 27th', b.childSession(until(leapling), { on: '2030-02-27' }), 'block: representativeConsent V'],
    ['born on 29 February: grown up on the 28th', b.childSession(until(leapling), { on: '2030-02-28' }), ''],
  ]))('R-13, taking part: %s', (_, given, expected) => expect(says(minorTakesPart, given)).toBe(expected));

  it.each(rows(minorSigns, [
    ['an adult', { file: adults, ...step, on: '2026-04-13' }, ''],
    ['the child and the mother', { file, ...step, on: '2026-04-13', representativeCode: R }, ''],
    ['the child alone', { file, ...step, on: '2026-04-13' }, 'block: representativeSigns V'],
    ['with the other side\'s', { file: bothChildren, ...step, on: '2026-04-13', representativeCode: GRANDMOTHER }, 'block: representativeSigns V'],
    ['nobody consented to it', { file: ownWords, ...step, on: '2026-04-13', representativeCode: R }, 'block: representativeConsent V'],
    ['neither', { file: ownWords, ...step, on: '2026-04-13', representativeCode: null }, 'block: representativeConsent V, representativeSigns V'],
    ['nobody can', { file: alone, ...step, on: '2026-04-13', representativeCode: R }, 'block: representative V'],
    ['on the birthday alone', { file: b.childCase('2026-04-13'), ...step, on: '2026-04-13' }, ''],
    ['the day before alone', { file: b.childCase('2026-04-13'), ...step, on: '2026-04-12' }, 'block: representativeSigns V'],
  ]))('R-13, signature: %s', (_, given, expected) => expect(says(minorSigns, given)).toBe(expected));

  it.each(rows(representativeAttends, [
    ['adults', b.sessionAct(adults), ''],
    ['the mother comes', b.childSession(), ''],
    ['she does not', b.sessionAct(file), 'warn: representativeAttends V'],
    ['the father comes', b.childSession(withFather(file), { attendees: [b.HARMED, b.RESPONSIBLE, FATHER] }), ''],
    ['only the one in conflict comes', b.childSession(withFather(conflicted)), 'warn: representativeAttends V'],
    ['one child\'s comes, the other\'s does not', b.childSession(bothChildren), 'warn: representativeAttends O'],
    ['there is none to come', b.sessionAct(alone), ''],
    ['18 on that day', b.sessionAct(b.childCase('2026-04-16')), ''],
  ]))('R-13, her right to attend: %s', (_, given, expected) => expect(says(representativeAttends, given)).toBe(expected));

  it('R-13: a child is entered with a word of warning, and of a disputed age R-19 speaks', () => {
    const age = { turns18On: null, mayBeChild: false, under16OnActDate: false, under14OnActDate: false };
    expect(says(minorAdded, { file, age })).toBe('');
    expect(says(minorAdded, { file, age: { ...age, turns18On: '2030-01-01' } })).toBe('warn: representativeConsent');
    expect(says(minorAdded, { file, age: { ...age, turns18On: b.TODAY } })).toBe('');
    expect(says(minorAdded, { file, age: { ...age, mayBeChild: true } })).toBe('');
  });

  it('R-13: with a representative the whole road is open to a child', () => {
    const context = b.context();
    const silent = { blocks: [], twoPerson: [], warnings: [] };
    const explained = { file, ...step, on: '2026-04-13', language: 'az', interpreterUsed: false } as const;
    const { forms } = b.consent(1, b.HARMED, 'MEDIATION_PARTICIPATION');
    const consent = { type: 'MEDIATION_PARTICIPATION', granted: true, forms, form: 'PAPER_SIGNED', givenAt: b.NOW, paperNo: null, scanKept: true, representativeCode: R, assent: b.yes } as const;
    expect(judge(recordRightsGate, explained, context)).toEqual(silent);
    expect(judge(recordConsentGate, { ...explained, ...consent }, context)).toEqual(silent);
    expect(judge(recordPreparationGate, { file, ...step, on: '2026-04-13' }, context)).toEqual(silent);
    for (const type of ['JOINT', 'SHUTTLE', 'LETTER'] as const) expect(judge(scheduleSessionGate, b.childSession(file, { type }), context)).toEqual(silent);
  });
});
