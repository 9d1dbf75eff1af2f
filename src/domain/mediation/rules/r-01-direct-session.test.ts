import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { DIRECT_TYPES } from '../../../shared/model/enumerations.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { directSession } from './r-01-direct-session.ts';

const file = b.completeCase();
const errors = { enteredInError: true };
const noJoint = { ...b.consent(1, b.HARMED, 'MEDIATION_PARTICIPATION').forms, JOINT: false } as const;
const [firstRight, ...otherRights] = b.protocol(30, b.HARMED, 'GENERAL_VICTIM').rights;

/** What is taken away, and what R-01 then says. */
const TABLE: readonly (readonly [string, CaseFile, string])[] = [
  ['nothing', file, ''],
  ['consent of the harmed person', b.without(file, 20), 'block: participationConsent V'],
  ['consent of the responsible person', b.without(file, 21), 'block: participationConsent O'],
  ['consent: entered in error', b.changed(file, 'consents', 20, errors), 'block: participationConsent V'],
  ['consent: a refusal', b.changed(file, 'consents', 20, { granted: false }), 'block: participationConsent V'],
  ['consent: withdrawn', b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-10')) }), 'block: participationConsent V'],
  ['consent: given after the session', b.changed(file, 'consents', 20, { givenAt: b.at('2026-04-17') }), 'block: participationConsent V'],
  ['consent: given in the minute it begins is in time', b.changed(file, 'consents', 20, { givenAt: '2026-04-16T11:00:30+04:00' }), ''],
  ['consent: given a minute later', b.changed(file, 'consents', 20, { givenAt: b.at('2026-04-16', '11:01') }), 'block: participationConsent V'],
  ['consent: not to this form', b.changed(file, 'consents', 20, { forms: noJoint as CaseFile['consents'][number]['forms'] }), 'block: formNotChosen V'],
  ['consent: another refusal later', { ...file, consents: [...file.consents, b.consent(27, b.HARMED, 'MEDIATION_PARTICIPATION', { granted: false, givenAt: b.at('2026-04-05') })] }, 'block: participationConsent V'],
  ['rights of the harmed person', b.without(file, 30), 'block: rightsProtocol V'],
  ['rights of the responsible person', b.without(file, 31), 'block: rightsProtocol O'],
  ['rights: entered in error', b.changed(file, 'protocols', 30, errors), 'block: rightsProtocol V'],
  ['rights: those of the other variant', b.changed(file, 'protocols', 30, { variant: 'OFFENDER' }), 'block: rightsProtocol V'],
  ['rights: one not explained', b.changed(file, 'protocols', 30, { rights: firstRight ? [{ ...firstRight, explained: false }, ...otherRights] : [] }), 'block: rightsProtocol V'],
  ['rights: explained after the session', b.changed(file, 'protocols', 30, { on: '2026-04-17' }), 'block: rightsProtocol V'],
  ['preparation of the harmed person', b.without(file, 50), 'block: preparationAlone V'],
  ['preparation of the responsible person', b.without(file, 51), 'block: preparationAlone O'],
  ['preparation: not alone', b.changed(file, 'preparations', 50, { alone: false }), 'block: preparationAlone V'],
  ['preparation: entered in error', b.changed(file, 'preparations', 50, errors), 'block: preparationAlone V'],
  ['risk assessment', b.without(file, 60), 'block: riskAssessment'],
  ['risk: entered in error', b.changed(file, 'risks', 60, errors), 'block: riskAssessment'],
  ['risk: after the session', b.changed(file, 'risks', 60, { on: '2026-04-17' }), 'block: riskAssessment'],
  ['risk: stale', b.changed(file, 'risks', 60, { staleSince: b.at('2026-04-10') }), 'block: riskStale'],
  ['risk: 31 days old', b.changed(file, 'risks', 60, { on: '2026-03-16' }), 'block: riskTooOld'],
  ['risk: 30 days old is still good', b.changed(file, 'risks', 60, { on: '2026-03-17' }), ''],
  ['risk: indirect only', b.changed(file, 'risks', 60, { result: 'SUITABLE_INDIRECT_ONLY' }), 'block: riskNotSuitable'],
  ['risk: a newer version says no', { ...file, risks: [b.risk(61, { version: 2, result: 'NOT_NOW' }), ...file.risks] }, 'block: riskNotSuitable'],
  ['everything', { ...file, consents: [], protocols: [], preparations: [], risks: [] }, 'block: participationConsent V, rightsProtocol V, preparationAlone V, participationConsent O, rightsProtocol O, preparationAlone O, riskAssessment'],
];

describe('R-01: nobody meets the other side unprepared', () => {
  it.each(TABLE)('%s missing', (_, given, expected) => expect(says(directSession, b.sessionAct(given))).toBe(expected));

  it.each(DIRECT_TYPES)('R-01 holds for %s', (type) => expect(says(directSession, b.sessionAct(b.without(file, 60), { type }))).toBe('block: riskAssessment'));

  it.each([
    ['no harmed person', [b.RESPONSIBLE], 'block: harmedAttendee'],
    ['no responsible person', [b.HARMED], 'block: responsibleAttendee'],
    ['a supporter for the harmed person', [b.SUPPORTER, b.RESPONSIBLE], 'block: harmedAttendee'],
    ['somebody nobody knows', [b.HARMED, b.RESPONSIBLE, `${b.CASE_NO}-S9`], 'block: partyUnknown S9'],
    ['a supporter as well', [b.HARMED, b.RESPONSIBLE, b.SUPPORTER], ''],
  ])('R-01: with %s', (_, attendees, expected) => expect(says(directSession, b.sessionAct(file, { attendees }))).toBe(expected));

  it('R-01 asks every harmed person who comes, and none who does not', () => {
    const second = `${b.CASE_NO}-V2`;
    const two = { ...file, parties: [...file.parties, b.party(13, 'HARMED', second)] };
    expect(says(directSession, b.sessionAct(two))).toBe('');
    expect(says(directSession, b.sessionAct(two, { attendees: [b.HARMED, second, b.RESPONSIBLE] }))).toBe('block: participationConsent V2, rightsProtocol V2, preparationAlone V2');
  });

  it.each([
    ['a child told of a child\'s rights', b.childSession(), ''],
    ['a child told of a grown-up\'s', b.childSession(b.changed(b.childCase(), 'protocols', 30, b.protocol(30, b.HARMED, 'GENERAL_VICTIM'))), 'block: rightsProtocol V'],
    ['a responsible child told of a responsible person\'s', b.sessionAct(b.changed(file, 'parties', 11, { turns18On: '2028-01-01' })), 'block: rightsProtocol O'],
    ['a responsible child told of a child\'s', b.sessionAct(b.changed(b.changed(file, 'parties', 11, { turns18On: '2028-01-01' }), 'protocols', 31, b.protocol(31, b.RESPONSIBLE, 'CHILD'))), ''],
    ['grown up since (R-18): told of a child\'s', b.sessionAct(b.childCase('2026-04-16')), 'block: rightsProtocol V'],
    ['one day short of it', b.sessionAct(b.childCase('2026-04-17')), ''],
    ['of disputed age (R-19)', b.sessionAct(b.changed(file, 'parties', 10, { ageDisputed: true })), 'block: rightsProtocol V'],
  ])('R-01, rights: %s', (_, act, expected) => expect(says(directSession, act)).toBe(expected));

  it('R-01: a recorded fact counts for nothing', () => {
    const fact = { id: b.uuid(99), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, at: b.NOW, byWhom: 'Sınaqlı ofis', source: 'telefon', subjectCode: b.HARMED };
    const facts = (['CONSENT_GIVEN', 'PREPARATION_HELD', 'RIGHTS_EXPLAINED'] as const).map((act) => ({ ...fact, act }));
    expect(says(directSession, b.sessionAct({ ...b.without(file, 50), facts }))).toBe('block: preparationAlone V');
  });

  it('R-01: taking any of its preconditions away names exactly those', () => {
    const parts = [[20, 'participationConsent V'], [30, 'rightsProtocol V'], [50, 'preparationAlone V'], [21, 'participationConsent O'], [31, 'rightsProtocol O'], [51, 'preparationAlone O'], [60, 'riskAssessment']] as const;
    fc.assert(
      fc.property(fc.subarray([...parts]), (taken) => {
        const left = taken.reduce((given, [n]) => b.without(given, n), file);
        expect(says(directSession, b.sessionAct(left))).toBe(taken.length === 0 ? '' : `block: ${taken.map(([, item]) => item).join(', ')}`);
      }),
    );
  });
});
