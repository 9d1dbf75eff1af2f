import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import {
  appointmentAfterWithdrawal, consentRenewed, invitationAfterWithdrawal, messageAfterWithdrawal, persuasion, renewalAfterWithdrawal, standingConsent, withdrawn,
} from './r-03-withdrawal.ts';

const file = b.completeCase();
const takenBack = (change = {}): CaseFile => b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-09'), change) });
const gone = takenBack();
const again = (given: CaseFile): CaseFile => ({ ...given, consents: [...given.consents, b.consent(26, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') })] });
const prepared = (given: CaseFile): CaseFile => ({ ...given, preparations: [...given.preparations, b.preparation(52, b.HARMED, { on: '2026-04-11', recordedAt: b.at('2026-04-11') })] });
const assessed = (given: CaseFile): CaseFile => ({ ...given, risks: [...given.risks, b.risk(61, { version: 2, on: '2026-04-11', recordedAt: b.at('2026-04-11') })] });
const all = 'renewalAfterWithdrawal V';

describe('R-03: what a withdrawal stops', () => {
  it.each([
    ['no withdrawal', file, ''],
    ['nothing renewed', gone, `block: ${all}, ${all}, ${all}`],
    ['consent alone', again(gone), `block: ${all}, ${all}`],
    ['consent and preparation', prepared(again(gone)), `block: ${all}`],
    ['consent and risk', assessed(again(gone)), `block: ${all}`],
    ['preparation and risk', assessed(prepared(gone)), `block: ${all}`],
    ['all three', assessed(prepared(again(gone))), ''],
    ['all three, the preparation not alone', b.changed(assessed(prepared(again(gone))), 'preparations', 52, { alone: false }), `block: ${all}`],
    ['a withdrawn consent entered in error fires nothing', b.changed(gone, 'consents', 20, { enteredInError: true }), ''],
  ])('R-03, session: %s', (_, given, expected) => expect(says(renewalAfterWithdrawal, b.sessionAct(given))).toBe(expected));

  it('R-03: somebody else who withdrew and stays away stops nobody', () => {
    const second = `${b.CASE_NO}-V2`;
    const withSecond = { ...file, parties: [...file.parties, b.party(13, 'HARMED', second)], consents: [...file.consents, b.consent(28, second, 'MEDIATION_PARTICIPATION', { withdrawal: b.withdrawal(b.at('2026-04-09')) })] };
    expect(says(renewalAfterWithdrawal, b.sessionAct(withSecond))).toBe('');
  });

  it.each([
    ['nobody withdrew', file, ''],
    ['withdrawn', gone, 'block: renewalAfterWithdrawal V'],
    ['consented again', again(gone), ''],
  ])('R-03, preparation and signature: %s', (_, given, expected) => expect(says(consentRenewed, { file: given, subjectCode: b.HARMED })).toBe(expected));

  it.each([
    ['persuading before any withdrawal', file, 'PERSUADE', 'OUT', b.HARMED, ''],
    ['persuading who withdrew', gone, 'PERSUADE', 'OUT', b.HARMED, 'block: persuasionAfterWithdrawal V'],
    ['persuading when they call', gone, 'PERSUADE', 'IN', b.HARMED, 'block: persuasionAfterWithdrawal V'],
    ['persuading through a supporter', gone, 'PERSUADE', 'OUT', b.SUPPORTER, 'block: persuasionAfterWithdrawal S'],
    ['persuading through a body', gone, 'PERSUADE', 'OUT', null, 'block: persuasionAfterWithdrawal'],
    ['persuading even after a new consent: always', again(gone), 'PERSUADE', 'OUT', b.HARMED, 'block: persuasionAfterWithdrawal V'],
    ['asking about safety, not agreed to', gone, 'SAFETY', 'OUT', b.HARMED, 'block: safetyContactNotAgreed V'],
    ['asking about safety, agreed to', takenBack({ safetyFollowUpAgreed: true }), 'SAFETY', 'OUT', b.HARMED, ''],
    ['hearing about safety when they call', gone, 'SAFETY', 'IN', b.HARMED, ''],
    ['asking the other side about safety', gone, 'SAFETY', 'OUT', b.RESPONSIBLE, ''],
    ['informing', gone, 'INFORM', 'OUT', b.HARMED, ''],
    ['they want to resume', gone, 'RESUME_REQUESTED_BY_PERSON', 'IN', b.HARMED, ''],
  ] as const)('R-03, contact: %s', (_, given, purpose, direction, withSubject, expected) =>
    expect(says(persuasion, { file: given, purpose, direction, withSubject })).toBe(expected));

  it.each([
    ['an invitation', gone, 'D27', 'block: persuasionAfterWithdrawal V'],
    ['the notice that it has stopped', gone, 'D27-N', ''],
    ['an invitation after a new consent', again(gone), 'D27', ''],
    ['an invitation before', file, 'D27', ''],
  ] as const)('R-03, paper: %s', (_, given, code, expected) => expect(says(invitationAfterWithdrawal, { file: given, code, subjectCode: b.HARMED })).toBe(expected));

  it.each([
    ['nobody withdrew', file, 'PREPARATION', ''],
    ['withdrawn', gone, 'PREPARATION', 'block: persuasionAfterWithdrawal V'],
    ['withdrawn, whatever it is called', gone, 'OTHER', 'block: persuasionAfterWithdrawal V'],
    ['about safety, not agreed to', gone, 'FOLLOW_UP', 'block: persuasionAfterWithdrawal V'],
    ['about safety, agreed to', takenBack({ safetyFollowUpAgreed: true }), 'FOLLOW_UP', ''],
    ['agreed to a word about safety, and asked to sign', takenBack({ safetyFollowUpAgreed: true }), 'SIGNING', 'block: persuasionAfterWithdrawal V'],
    ['consented again', again(gone), 'PREPARATION', ''],
  ] as const)('R-03, appointment: %s', (_, given, kind, expected) =>
    expect(says(appointmentAfterWithdrawal, { file: given, kind, subjects: [b.HARMED, b.RESPONSIBLE] })).toBe(expected));

  it.each([
    ['nobody withdrew', file, ''],
    ['withdrawn', gone, 'block: renewalAfterWithdrawal V'],
    ['consented again', again(gone), ''],
  ])('R-03, message either way: %s', (_, given, expected) => {
    for (const [from, to] of [[b.HARMED, b.RESPONSIBLE], [b.RESPONSIBLE, b.HARMED], [b.RESPONSIBLE, b.SUPPORTER]] as const) {
      expect(says(messageAfterWithdrawal, { file: given, from, to })).toBe(expected);
    }
  });

  it.each([
    ['consent stands', file, '2026-04-13', ''],
    ['none', b.without(file, 20), '2026-04-13', 'block: standingConsent V'],
    ['refused', b.changed(file, 'consents', 20, { granted: false }), '2026-04-13', 'block: standingConsent V'],
    ['run out', b.changed(file, 'consents', 20, { validUntil: '2026-04-10' }), '2026-04-13', 'block: standingConsent V'],
    ['entered in error', b.changed(file, 'consents', 20, { enteredInError: true }), '2026-04-13', 'block: standingConsent V'],
    ['given on the day', file, '2026-04-03', ''],
    ['given after they signed', file, '2026-04-02', 'block: standingConsent V'],
    ['after a withdrawal another rule speaks', gone, '2026-04-13', ''],
    ['of a child R-13 speaks', b.without(b.childCase(), 20), '2026-04-13', ''],
    ['of somebody grown up since R-18 speaks', b.childCase('2026-04-10'), '2026-04-13', ''],
  ] as const)('R-03, signing: %s', (_, given, on, expected) => expect(says(standingConsent, { file: given, subjectCode: b.HARMED, on })).toBe(expected));

  it('R-03: who stands for somebody who withdrew is not asked in their place', () => {
    const through = { file: gone, subjectCode: b.SUPPORTER, subjects: [b.SUPPORTER] };
    expect(says(invitationAfterWithdrawal, { ...through, code: 'D27' })).toBe('block: persuasionAfterWithdrawal V');
    expect(says(appointmentAfterWithdrawal, { ...through, kind: 'PREPARATION' })).toBe('block: persuasionAfterWithdrawal V');
    expect(says(persuasion, { file: gone, purpose: 'SAFETY', direction: 'OUT', withSubject: b.SUPPORTER })).toBe('block: safetyContactNotAgreed S');
    expect(says(persuasion, { file: takenBack({ safetyFollowUpAgreed: true }), purpose: 'SAFETY', direction: 'OUT', withSubject: b.SUPPORTER })).toBe('');
  });

  it('R-03: a no after a yes is a withdrawal', () => {
    const no = (day: string, change = {}): CaseFile => ({ ...file, consents: [...file.consents, b.consent(27, b.HARMED, 'MEDIATION_PARTICIPATION', { granted: false, givenAt: b.at(day), recordedAt: b.at(day), ...change })] });
    const refused = no('2026-04-09');
    expect(says(renewalAfterWithdrawal, b.sessionAct(refused))).toBe(`block: ${all}, ${all}, ${all}`);
    expect(says(renewalAfterWithdrawal, b.sessionAct(assessed(prepared(again(refused)))))).toBe('');
    expect(says(invitationAfterWithdrawal, { file: refused, code: 'D27', subjectCode: b.HARMED })).toBe('block: persuasionAfterWithdrawal V');
    expect(says(persuasion, { file: refused, purpose: 'PERSUADE', direction: 'OUT', withSubject: b.RESPONSIBLE })).toBe('block: persuasionAfterWithdrawal O');
    expect(says(persuasion, { file: no('2026-04-09', { type: 'INDIRECT_MESSAGE' }), purpose: 'PERSUADE', direction: 'OUT', withSubject: b.HARMED })).toBe('block: persuasionAfterWithdrawal V');
    expect(withdrawn(b.without(refused, 20), b.HARMED, b.context()), 'a no with no yes before it').toBe(false);
    expect(withdrawn(no('2026-04-02'), b.HARMED, b.context()), 'a no that came before the yes').toBe(false);
    expect(withdrawn(no('2026-04-09', { enteredInError: true }), b.HARMED, b.context()), 'entered in error').toBe(false);
    expect(withdrawn(no('2026-04-09', { type: 'DATA_PROCESSING' }), b.HARMED, b.context()), 'of something else').toBe(false);
    const twice = { ...takenBack({ safetyFollowUpAgreed: true }), consents: [...takenBack({ safetyFollowUpAgreed: true }).consents, ...no('2026-04-10').consents.slice(-1)] };
    expect(says(persuasion, { file: twice, purpose: 'SAFETY', direction: 'OUT', withSubject: b.HARMED }), 'said once more, it takes back nothing').toBe('');
  });

  it('R-03: withdrawn until consented again', () => {
    expect(withdrawn(gone, b.HARMED, b.context())).toBe(true);
    expect(withdrawn(again(gone), b.HARMED, b.context())).toBe(false);
  });
});
