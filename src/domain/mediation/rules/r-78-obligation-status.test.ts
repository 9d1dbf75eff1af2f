import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, Obligation } from '../../../shared/model/case-file.ts';
import type { ObligationStatus } from '../../../shared/model/enumerations.ts';
import { instalmentSum, obligationStatus } from './r-78-obligation-status.ts';

const file = b.completeCase();
const owed = b.obligation(91);
const parts = b.obligation(91, { instalments: [{ no: 1, dueOn: '2026-05-04', amount: 30_000, paidOn: null, paid: 0 }, { no: 2, dueOn: '2026-06-04', amount: 30_000, paidOn: null, paid: 0 }], dueOn: '2026-06-04' });
const spoken: CaseFile = { ...file, contacts: [b.contact(1, b.HARMED, '2026-05-10'), b.contact(2, b.RESPONSIBLE, '2026-05-11')] };
const paid = (given: CaseFile, ...amounts: number[]): CaseFile => ({ ...given, payments: amounts.map((amount, index) => b.payment(200 + index, b.uuid(91), '2026-05-04', amount)) });
const set = (given: CaseFile, obligation: Obligation, status: ObligationStatus, on: string) => says(obligationStatus, { file: given, obligation, status, on }, { today: on });

const TABLE: readonly (readonly [string, CaseFile, Obligation, ObligationStatus, string, string])[] = [
  ['late on its day', file, owed, 'LATE', '2026-05-04', 'block: breachTooEarly'],
  ['late the day after', file, owed, 'LATE', '2026-05-05', ''],
  ['late though paid', paid(file, 60_000), owed, 'LATE', '2026-05-05', 'block: breachTooEarly'],
  ['broken after 13 days', spoken, owed, 'BREACHED', '2026-05-17', 'block: breachTooEarly'],
  ['broken after 14 days', spoken, owed, 'BREACHED', '2026-05-18', ''],
  ['broken, nobody spoken to', file, owed, 'BREACHED', '2026-05-18', 'block: contactWithParty O, contactWithParty V'],
  ['broken, one spoken to', { ...spoken, contacts: spoken.contacts.slice(0, 1) }, owed, 'BREACHED', '2026-05-18', 'block: contactWithParty O'],
  ['broken, spoken to together', { ...spoken, contacts: spoken.contacts.map((one) => ({ ...one, separately: false })) }, owed, 'BREACHED', '2026-05-18', 'block: contactWithParty O, contactWithParty V'],
  ['broken, spoken to before it was due', { ...file, contacts: [b.contact(1, b.HARMED, '2026-05-04'), b.contact(2, b.RESPONSIBLE, '2026-05-04')] }, owed, 'BREACHED', '2026-05-18', 'block: contactWithParty O, contactWithParty V'],
  ['broken, the other cannot be reached (R-84)', { ...spoken, contacts: [b.contact(1, b.HARMED, '2026-05-10'), ...['2026-05-05', '2026-05-12', '2026-05-19'].map((day, n) => b.contact(10 + n, b.RESPONSIBLE, day, { result: 'NO_ANSWER' }))] }, owed, 'BREACHED', '2026-05-20', ''],
  ['broken, first instalment paid: counted from the second', paid(spoken, 30_000), parts, 'BREACHED', '2026-06-17', 'block: breachTooEarly, contactWithParty O, contactWithParty V'],
  ['broken, nothing paid: counted from the oldest', spoken, parts, 'BREACHED', '2026-05-18', ''],
  ['late, second instalment only', paid(file, 30_000), parts, 'LATE', '2026-06-04', 'block: breachTooEarly'],
  ['late until everything due is paid', paid(file, 29_999), parts, 'LATE', '2026-05-05', ''],
  ['met, paid in full', paid(file, 30_000, 30_000), parts, 'MET', '2026-05-20', ''],
  ['met, a qəpik short', paid(file, 30_000, 29_999), parts, 'MET', '2026-05-20', 'block: unpaid'],
  ['met, one payment an error', { ...file, payments: [b.payment(200, b.uuid(91), '2026-05-04', 60_000, { enteredInError: true })] }, owed, 'MET', '2026-05-20', 'block: unpaid'],
  ['met, an apology', file, b.obligation(91, { type: 'APOLOGY_WRITTEN', amount: null }), 'MET', '2026-05-01', ''],
  ['waived by the harmed person, any day', file, owed, 'WAIVED_BY_HARMED', '2026-04-14', ''],
  ['partly', file, owed, 'PARTLY', '2026-04-14', ''],
];

describe('R-78: late, broken, met', () => {
  it.each(TABLE)('R-78: %s', (_, given, obligation, status, on, expected) => expect(set(given, obligation, status, on)).toBe(expected));

  it.each([
    ['none', 'PAYMENT', [], 60_000, ''],
    ['equal', 'PAYMENT', [30_000, 30_000], 60_000, ''],
    ['less', 'PAYMENT', [30_000, 29_999], 60_000, 'block: instalmentSum O'],
    ['of nothing', 'REPAIR_WORK', [1], null, 'block: instalmentSum O'],
    ['a payment of an unknown sum', 'PAYMENT', [], null, 'block: instalmentSum O'],
    ['a payment of nothing', 'PAYMENT', [], 0, 'block: instalmentSum O'],
    ['a payment of nothing, in parts', 'PAYMENT', [0, 0], 0, 'block: instalmentSum O'],
    ['an apology costs nothing', 'APOLOGY_ORAL', [], null, ''],
  ] as const)('R-78, instalments: %s', (_, type, amounts, amount, expected) =>
    expect(says(instalmentSum, { obligations: [{ byWhom: b.RESPONSIBLE, type, amount, instalments: amounts.map((one) => ({ dueOn: '2026-05-04', amount: one })) }] })).toBe(expected));
});
