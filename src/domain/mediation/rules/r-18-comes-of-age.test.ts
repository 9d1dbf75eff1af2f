import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, Consent } from '../../../shared/model/case-file.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import { judge } from '../../rule.ts';
import { turns18On } from '../age.ts';
import { agreementParties, isFullySigned } from '../agreement-parties.ts';
import { consentStatus } from '../consent-status.ts';
import { scheduleSessionGate } from '../gates/schedule-session.ts';
import { ownWord, ownWordGiven } from './r-18-comes-of-age.ts';

const R = b.REPRESENTATIVE;
/** Comes of age on the day of the session, the rest of an adult's papers ready. */
const grownOn = (turns18On: string): CaseFile => ({ ...b.childCase(turns18On), protocols: [...b.childCase().protocols, b.protocol(32, b.HARMED, 'GENERAL_VICTIM')] });
const leapling = turns18On(plainDate('2012-02-29'));
const grown = grownOn('2026-04-10');
const spoken = (given: CaseFile, change: Partial<Consent> = {}): CaseFile => ({
  ...given, consents: [...given.consents, b.consent(27, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-11'), recordedAt: b.at('2026-04-11'), ...change })],
});
const spokenOfLetters = (given: CaseFile): CaseFile => ({
  ...given, consents: [...given.consents, b.consent(28, b.HARMED, 'INDIRECT_MESSAGE', { givenAt: b.at('2026-04-11'), recordedAt: b.at('2026-04-11') })],
});
const preparing = (file: CaseFile, on: string) => ({ file, subjectCode: b.HARMED, on });

describe('R-18: at eighteen a person speaks for themself', () => {
  it.each(rows(ownWord, [
    ['a child', b.childSession(), ''],
    ['18 the day after the session', b.sessionAct(grownOn('2026-04-17')), ''],
    ['18 on the day of the session', b.sessionAct(grownOn('2026-04-16')), 'block: ownConsent V'],
    ['18 today', b.sessionAct(grownOn(b.TODAY)), 'block: ownConsent V'],
    ['born on 29 February, the 27th', b.sessionAct(grownOn(leapling), { on: '2030-02-27' }), ''],
    ['born on 29 February, the 28th', b.sessionAct(grownOn(leapling), { on: '2030-02-28' }), 'block: ownConsent V'],
    ['18 long since', b.sessionAct(grown), 'block: ownConsent V'],
    ['18 long since, has spoken', b.sessionAct(spoken(grown)), ''],
    ['18 long since, has refused', b.sessionAct(spoken(grown, { granted: false })), ''],
    ['18 long since, their word was an error', b.sessionAct(spoken(grown, { enteredInError: true })), 'block: ownConsent V'],
    ['18 long since, the mother had taken it back', b.sessionAct(b.changed(grown, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09')) })), ''],
    ['letters: both of them', b.sessionAct(grown, { type: 'LETTER' }), 'block: ownConsent V, ownConsent V'],
    ['letters: one of them', b.sessionAct(spoken(grown), { type: 'LETTER' }), 'block: ownConsent V'],
    ['letters: none', b.sessionAct(spokenOfLetters(spoken(grown)), { type: 'LETTER' }), ''],
    ['adults from the start', b.sessionAct(), ''],
    ['preparation on the birthday', preparing(grown, '2026-04-10'), 'block: ownConsent V'],
    ['preparation the day before, written down after', preparing(grown, '2026-04-09'), ''],
    ['age disputed, not assessed', b.sessionAct(b.changed(grown, 'parties', 10, { ageDisputed: true })), ''],
    ['age disputed, assessed as an adult', b.sessionAct(b.changed(b.childCase(), 'parties', 10, { ageDisputed: true, ageAssessedAs: 'ADULT' })), 'block: ownConsent V'],
    ['age disputed, assessed as a child', b.childSession(b.changed(b.childCase(), 'parties', 10, { ageDisputed: true, ageAssessedAs: 'CHILD' })), ''],
    ['18, of limited capacity: a parent\'s word ends all the same', b.sessionAct(b.changed(grown, 'parties', 10, { capacity: 'LIMITED' })), 'block: ownConsent V'],
    ['an adult of limited capacity, spoken for as such', b.sessionAct(b.changed(b.childCase('2026-04-02'), 'parties', 10, { capacity: 'LIMITED' })), ''],
  ]))('R-18: %s', (_, given, expected) => expect(says(ownWord, given)).toBe(expected));

  it.each(['JOINT', 'SHUTTLE', 'LETTER', 'CAUCUS'] as const)('R-18 alone speaks of that consent: %s', (type) => {
    const attendees = type === 'CAUCUS' ? [b.HARMED] : [b.HARMED, b.RESPONSIBLE];
    expect(judge(scheduleSessionGate, b.sessionAct(grown, { type, attendees }), b.context()).blocks.map(({ rule }) => rule)).toEqual(['R-18']);
  });

  it('R-18: nor does R-03, where the mother had consented anew after a withdrawal', () => {
    const renewed = {
      ...b.changed(grownOn('2026-04-16'), 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-04')) }),
      preparations: [...grown.preparations, b.preparation(52, b.HARMED, { on: '2026-04-06' })],
    };
    const anew = { ...renewed, consents: [...renewed.consents, b.consent(29, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-05'), recordedAt: b.at('2026-04-05'), representativeCode: R, assent: b.yes })] };
    const onBirthday = b.context({ today: '2026-04-16', now: b.at('2026-04-16', '09:00') });
    expect(judge(scheduleSessionGate, b.sessionAct(anew), onBirthday).blocks.map(({ rule }) => rule)).toEqual(['R-18']);
  });

  it('R-18: whatever the birthday and the day of the session, the mother\'s word carries it before and R-18 alone stops it after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 20 }), (birthday, session) => {
        const [turns, on] = [addDays(plainDate(b.TODAY), birthday), addDays(plainDate(b.TODAY), session)];
        const act = b.childSession(grownOn(turns), { on, from: '15:00' });
        expect(judge(scheduleSessionGate, act, b.context()).blocks.map(({ rule }) => rule)).toEqual(on < turns ? [] : ['R-18']);
      }),
    );
  });

  it.each(rows(ownWordGiven, [
    ['a child\'s mother', { file: b.childCase(), subjectCode: b.HARMED, givenAt: b.NOW, representativeCode: R }, ''],
    ['the day before the birthday', { file: grown, subjectCode: b.HARMED, givenAt: b.at('2026-04-09', '23:59'), representativeCode: R }, ''],
    ['on the birthday', { file: grown, subjectCode: b.HARMED, givenAt: b.at('2026-04-10', '00:00'), representativeCode: R }, 'block: ownConsent V'],
    ['the person themself', { file: grown, subjectCode: b.HARMED, givenAt: b.NOW, representativeCode: null }, ''],
    ['an adult of limited capacity', { file: b.changed(grown, 'parties', 10, { capacity: 'LIMITED' }), subjectCode: b.HARMED, givenAt: b.NOW, representativeCode: R }, ''],
    ['a refusal', { file: grown, subjectCode: b.HARMED, givenAt: b.NOW, representativeCode: R, granted: false }, ''],
  ]))('R-18, in whose name: %s', (_, given, expected) => expect(says(ownWordGiven, given)).toBe(expected));

  it('R-18: from the birthday on, all a representative consented to is SUPERSEDED', () => {
    const { parameters } = b.context();
    const file = b.childCase('2026-04-10');
    const statuses = (at: string, given = file) => given.consents.map((one) => consentStatus(one, given, at, parameters));
    expect(statuses(b.at('2026-04-09', '23:59'))).toEqual(Array(6).fill('ACTIVE'));
    expect(statuses(b.at('2026-04-10', '00:00'))).toEqual(['SUPERSEDED', 'ACTIVE', 'SUPERSEDED', 'ACTIVE', 'SUPERSEDED', 'ACTIVE']);
    expect(statuses(b.NOW, spoken(file)).at(-1)).toBe('ACTIVE');
    expect(statuses(b.NOW, b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09')) }))[0]).toBe('WITHDRAWN');
  });

  it('R-18: whoever grew up in the meantime is not left out of the signatures', () => {
    const agreement = b.agreement(90, { obligations: [], signatures: [{ subjectCode: b.RESPONSIBLE, on: '2026-04-13', place: 'Bakı', witnessed: false, representativeCode: null }] });
    const second = `${b.CASE_NO}-V2`;
    const file = { ...grown, parties: [...grown.parties, b.party(17, 'HARMED', second)], consents: [...grown.consents, b.consent(33, second, 'MEDIATION_PARTICIPATION')] };
    const signed = { ...agreement, signatures: [...agreement.signatures, { subjectCode: second, on: '2026-04-13', place: 'Bakı', witnessed: false, representativeCode: null }] };
    expect(agreementParties(file, signed, b.context()).map(({ subjectCode }) => subjectCode)).toEqual([b.HARMED, b.RESPONSIBLE, second]);
    expect(isFullySigned(file, signed, b.context())).toBe(false);
  });
});
