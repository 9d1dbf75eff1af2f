import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, IssuedDocument } from '../../../shared/model/case-file.ts';
import { expiredPaper, hasLeft, openIn, recalledPaper, recallsOf } from './r-60-recall.ts';

const letter = (n: number, change: Partial<IssuedDocument> = {}) =>
  b.document(n, { code: 'D05', recipient: 'Sınaqlı Yardım Mərkəzi', recipientOrgId: 'org-test', consentIdsUsed: [b.uuid(27)], ...change });
const withConsent = (change: Parameters<typeof b.disclosure>[1] = {}, more: CaseFile['consents'] = []): CaseFile => ({ ...b.completeCase(), consents: [...b.completeCase().consents, b.disclosure(27, change), ...more] });
const leaving = (file: CaseFile, change: Partial<IssuedDocument> = {}) => ({ file, document: letter(95, change) });
const no = b.disclosure(28, { granted: false, givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });

describe('R-60: what was taken back leaves no more', () => {
  it.each(rows(recalledPaper, [
    ['the yes holds', leaving(withConsent()), ''],
    ['recalled', leaving(withConsent(), { recalledOn: b.TODAY }), 'block: documentRecalled'],
    ['withdrawn', leaving(withConsent({ withdrawal: b.withdrawal(b.at('2026-04-13')) })), 'block: consentWithdrawn V'],
    ['withdrawn at this minute', leaving(withConsent({ withdrawal: b.withdrawal(b.NOW) })), 'block: consentWithdrawn V'],
    ['refused afterwards', leaving(withConsent({}, [no])), 'block: consentWithdrawn V'],
    ['entered in error', leaving(withConsent({ enteredInError: true })), 'block: consentWithdrawn V'],
    ['run out is R-58', leaving(withConsent({ validUntil: '2026-04-13' })), ''],
    ['one of two', leaving(withConsent({}, [b.disclosure(29, { withdrawal: b.withdrawal(b.at('2026-04-13')), recipientOrgId: 'org-other' })]), { consentIdsUsed: [b.uuid(27), b.uuid(29)] }), 'block: consentWithdrawn V'],
    ['rests on no consent to a body', leaving(b.completeCase(), { consentIdsUsed: [b.uuid(20)] }), ''],
  ]))('R-60: %s', (_, act, expected) => expect(says(recalledPaper, act)).toBe(expected));

  it.each(rows(expiredPaper, [
    ['the yes holds', leaving(withConsent()), ''],
    ['on its last day', leaving(withConsent({ validUntil: b.TODAY })), ''],
    ['the day after', leaving(withConsent({ validUntil: '2026-04-13' })), 'block: consentExpired V'],
    ['withdrawn is R-60', leaving(withConsent({ withdrawal: b.withdrawal(b.at('2026-04-13')) })), ''],
    ['no day said, ninety-one days on', leaving(withConsent({ validUntil: null, givenAt: b.at('2026-01-13'), recordedAt: b.at('2026-01-13') })), 'block: consentExpired V'],
  ]))('R-58: %s', (_, act, expected) => expect(says(expiredPaper, act)).toBe(expected));
});

describe('R-60: whoever holds a paper is written to', () => {
  const consent = b.disclosure(27);
  const file: CaseFile = { ...withConsent(), documents: [letter(95), letter(96, { recipient: 'Sınaqlı Klinika', recipientOrgId: 'org-clinic' })] };
  const recipients = (given: CaseFile, about = consent) => recallsOf(given, about, [], b.context()).map(({ recipient }) => recipient);

  it('R-60: each of them, by the next working day, nothing sent yet', () => {
    expect(recallsOf(file, consent, [], b.context())).toEqual([95, 96].map((n) => ({
      subjectCode: b.HARMED, consentId: b.uuid(27), documentId: b.uuid(n), recipient: n === 95 ? 'Sınaqlı Yardım Mərkəzi' : 'Sınaqlı Klinika',
      recipientOrgId: n === 95 ? 'org-test' : 'org-clinic', dueOn: '2026-04-15', sentOn: null, answeredOn: null, answer: null,
    })));
  });

  it.each([
    ['a Thursday', '2026-04-16', '2026-04-17'], ['a Friday', '2026-04-17', '2026-04-20'], ['the eve of nine free days', '2026-03-19', '2026-03-31'], ['the eve of Qurban', '2026-05-26', '2026-06-01'],
  ])('R-60: due after %s', (_, today, dueOn) => expect(recallsOf(file, consent, [], b.context({ today })).map((one) => one.dueOn)).toEqual([dueOn, dueOn]));

  it.each([
    ['a paper nobody has', { ...file, documents: [letter(95, { deliveredOn: null })] }, []],
    ['a paper saved and still outside', { ...file, documents: [letter(95, { deliveredOn: null, saved: [{ id: b.uuid(97), on: b.TODAY, protected: true, ended: null }] })] }, ['Sınaqlı Yardım Mərkəzi']],
    ['a paper saved and handed over', { ...file, documents: [letter(95, { deliveredOn: null, saved: [{ id: b.uuid(97), on: b.TODAY, protected: true, ended: { how: 'HANDED_OVER', on: b.TODAY } }] })] }, ['Sınaqlı Yardım Mərkəzi']],
    ['a paper saved and deleted', { ...file, documents: [letter(95, { deliveredOn: null, saved: [{ id: b.uuid(97), on: b.TODAY, protected: true, ended: { how: 'DELETED', on: b.TODAY } }] })] }, []],
    ['a paper recalled already', { ...file, documents: [letter(95, { recalledOn: b.TODAY })] }, []],
    ['a paper struck out and outside all the same', { ...file, documents: [letter(95, { enteredInError: true })] }, ['Sınaqlı Yardım Mərkəzi']],
    ['a paper of another consent', { ...file, documents: [letter(95, { consentIdsUsed: [b.uuid(28)] })] }, []],
  ] satisfies [string, CaseFile, string[]][])('R-60: %s', (_, given, expected) => expect(recipients(given)).toEqual(expected));

  it('R-60: a renewed yes taken back reaches the paper of the one before, and a narrower yes what it leaves out', () => {
    const named = { fieldsPrinted: [{ subjectCode: b.HARMED, field: 'name' }, { subjectCode: b.HARMED, field: 'safeContact.channel' }] };
    const renewed = b.disclosure(28, { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });
    const given = { ...withConsent({}, [renewed]), documents: [letter(95, named)] };
    expect(recallsOf(given, renewed, [], b.context())).toHaveLength(1);
    expect(recallsOf(given, renewed, ['name', 'contact', 'needs'], b.context())).toHaveLength(0);
    expect(recallsOf(given, renewed, ['name', 'needs'], b.context())).toHaveLength(1);
    expect(openIn(given, renewed, b.context())).toEqual(['name', 'needs']);
    expect(openIn(given, renewed, b.context(), [b.uuid(28)])).toEqual([]);
  });

  it('R-60: of consents to others alone; the authority that got the agreement is one', () => {
    const shared = { ...b.completeCase(), documents: [b.document(95, { consentIdsUsed: [b.uuid(24), b.uuid(20)] })] };
    expect(recipients(shared, b.consent(24, b.HARMED, 'OUTCOME_SHARING'))).toEqual([b.COURT]);
    expect(recipients(shared, b.consent(20, b.HARMED, 'MEDIATION_PARTICIPATION'))).toEqual([]);
  });

  it('has left: handed over, or saved and not deleted', () => {
    expect(hasLeft({ deliveredOn: null, saved: [] })).toBe(false);
    expect(hasLeft({ deliveredOn: b.TODAY, saved: [] })).toBe(true);
  });
});
