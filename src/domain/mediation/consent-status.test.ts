import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { activeConsent, consentEndsOn, consentStatus, consentStatuses, lastWithdrawal, standsUnchanged } from './consent-status.ts';

const file = b.completeCase();
const { parameters } = b.context();
const status = (given: CaseFile, id = 20, at = b.NOW) => {
  const consent = given.consents.find((one) => one.id === b.uuid(id));
  return consent && consentStatus(consent, given, at, parameters);
};
const closed = (given: CaseFile, closedOn: string) => ({ ...given, header: { ...given.header, closedOn } });
const later = (change: Parameters<typeof b.consent>[3]) => ({ ...file, consents: [...file.consents, b.consent(29, b.HARMED, 'MEDIATION_PARTICIPATION', { givenAt: b.at('2026-04-05'), ...change })] });

describe('status of a consent (A.2.2)', () => {
  it.each([
    ['given', file, 'ACTIVE'],
    ['refused', b.changed(file, 'consents', 20, { granted: false }), 'REFUSED'],
    ['withdrawn', b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-10')) }), 'WITHDRAWN'],
    ['to be withdrawn later than asked', b.changed(file, 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-15')) }), 'ACTIVE'],
    ['entered in error, whatever else', b.changed(file, 'consents', 20, { enteredInError: true, withdrawal: b.withdrawal(b.at('2026-04-10')) }), 'ENTERED_IN_ERROR'],
    ['said again', later({}), 'SUPERSEDED'],
    ['refused later', later({ granted: false }), 'SUPERSEDED'],
    ['said again in error', later({ enteredInError: true }), 'ACTIVE'],
    ['said by somebody else', later({ subjectCode: b.RESPONSIBLE }), 'ACTIVE'],
    ['said to another recipient', later({ recipient: 'Sınaqlı Probasiya Xidməti' }), 'ACTIVE'],
    ['said of another purpose', later({ type: 'DATA_PROCESSING' }), 'ACTIVE'],
    ['on the last day of the case', closed(file, '2026-04-14'), 'ACTIVE'],
    ['after the case', closed(file, '2026-04-13'), 'EXPIRED'],
  ] as const)('%s', (_, given, expected) => expect(status(given)).toBe(expected));

  it('lists all by id', () => expect(Object.values(consentStatuses(file, b.NOW, parameters))).toEqual(Array(6).fill('ACTIVE')));

  it('OUTCOME_SHARING lasts P_DISCLOSE_DEFAULT days beyond closure, and less where the person said so', () => {
    const sharing = b.consent(24, b.HARMED, 'OUTCOME_SHARING');
    expect(consentEndsOn(sharing, { closedOn: null, statusHistory: [] }, parameters)).toBeNull();
    expect(consentEndsOn(sharing, { closedOn: '2026-03-02', statusHistory: [] }, parameters)).toBe('2026-05-31');
    expect(consentEndsOn({ ...sharing, validUntil: '2026-04-01' }, { closedOn: '2026-03-02', statusHistory: [] }, parameters)).toBe('2026-04-01');
    expect(consentEndsOn({ ...sharing, validUntil: '2027-04-01' }, { closedOn: '2026-03-02', statusHistory: [] }, parameters)).toBe('2026-05-31');
  });

  it('R-59: counts only what was signed and entered by then', () => {
    const wanted = { subjectCode: b.HARMED, type: 'MEDIATION_PARTICIPATION' } as const;
    expect(activeConsent(file, wanted, b.at('2026-04-03', '12:00'), parameters)?.id).toBe(b.uuid(20));
    expect(activeConsent(file, wanted, b.at('2026-04-03', '11:59'), parameters)).toBeUndefined();
    expect(activeConsent(b.changed(file, 'consents', 20, { givenAt: b.at('2026-04-20') }), wanted, b.NOW, parameters)).toBeUndefined();
  });

  it('finds the newest withdrawal, and none of an error', () => {
    const wanted = { subjectCode: b.HARMED, type: 'MEDIATION_PARTICIPATION' } as const;
    const twice = b.changed(later({ withdrawal: b.withdrawal(b.at('2026-04-12')) }), 'consents', 20, { withdrawal: b.withdrawal(b.at('2026-04-04')) });
    expect(lastWithdrawal(twice, wanted, b.NOW)?.at).toBe(b.at('2026-04-12'));
    expect(lastWithdrawal(twice, wanted, b.at('2026-04-11'))?.at).toBe(b.at('2026-04-04'));
    expect(lastWithdrawal(b.changed(twice, 'consents', 29, { enteredInError: true }), wanted, b.NOW)?.at).toBe(b.at('2026-04-04'));
  });

  it('stands unchanged until withdrawn or said again', () => {
    const [first] = file.consents;
    expect(first && standsUnchanged(first, file)).toBe(true);
    expect(first && standsUnchanged(first, later({ granted: false }))).toBe(false);
  });
});

describe('status of a consent to a body of the directory (R-58, R-60)', () => {
  const first = b.disclosure(27);
  const given = (change: Parameters<typeof b.disclosure>[1] = {}, second?: Parameters<typeof b.disclosure>[1]): CaseFile => ({
    ...file, consents: [{ ...first, ...change }, ...(second ? [b.disclosure(28, { givenAt: b.at('2026-04-05'), recordedAt: b.at('2026-04-05'), ...second })] : [])],
  });
  it.each([
    ['to its own day', given(), 'ACTIVE'],
    ['on its last day', given({ validUntil: b.TODAY }), 'ACTIVE'],
    ['the day after', given({ validUntil: '2026-04-13' }), 'EXPIRED'],
    ['on the ninetieth day, none said', given({ validUntil: null, givenAt: b.at('2026-01-14') }), 'ACTIVE'],
    ['on the ninety-first', given({ validUntil: null, givenAt: b.at('2026-01-13') }), 'EXPIRED'],
    ['the case is closed, and it still holds', closed(given(), '2026-04-10'), 'ACTIVE'],
    ['no, later, to the same', given({}, { granted: false }), 'SUPERSEDED'],
    ['no, later, to the same under its new name', given({}, { granted: false, recipient: 'Sınaqlı Yeni Ad Mərkəzi' }), 'SUPERSEDED'],
    ['no, later, to a namesake', given({}, { granted: false, recipientOrgId: 'org-other' }), 'ACTIVE'],
    ['no, later, for another purpose', given({}, { granted: false, purpose: 'HOUSING' }), 'ACTIVE'],
    ['no, later, of the other side', given({}, { granted: false, subjectCode: b.RESPONSIBLE }), 'ACTIVE'],
    ['no, but before', given({}, { granted: false, givenAt: b.at('2026-04-01') }), 'ACTIVE'],
    ['no, entered in error', given({}, { granted: false, enteredInError: true }), 'ACTIVE'],
    ['no, to come', given({}, { granted: false, givenAt: b.at('2026-04-15'), recordedAt: b.at('2026-04-15') }), 'ACTIVE'],
  ] as const)('R-60: %s', (_, whole, expected) => expect(status(whole, 27)).toBe(expected));

  it('R-58: its last day is its own, else P_DISCLOSE_DEFAULT days on, and closing the case changes neither', () => {
    const header = { closedOn: '2026-04-10', statusHistory: [] };
    expect(consentEndsOn(first, header, parameters)).toBe('2026-06-30');
    expect(consentEndsOn({ ...first, validUntil: null }, header, parameters)).toBe('2026-07-02');
    expect(consentEndsOn({ ...first, type: 'REFERRAL', validUntil: null }, { ...header, closedOn: null }, parameters)).toBe('2026-07-02');
  });
});
