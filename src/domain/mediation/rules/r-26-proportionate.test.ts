import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { proportionate } from './r-26-proportionate.ts';

const file = b.completeCase();
type Lines = Parameters<typeof proportionate.check>[0]['obligations'];

const line: Lines[number] = { byWhom: b.RESPONSIBLE, type: 'PAYMENT', amount: 60_000, familyAgreedAmount: null, dueOn: '2026-05-04', instalments: [] };
const undocumented = { ...file, header: { ...file.header, documentedHarm: null } };

const TABLE: readonly (readonly [string, CaseFile, Lines, string])[] = [
  ['as much as the harm', file, [line], ''],
  ['a qəpik more', file, [{ ...line, amount: 60_001 }], 'warn: overDocumentedHarm'],
  ['two payments together more', file, [line, { ...line, amount: 1 }], 'warn: overDocumentedHarm'],
  ['harm not documented', undocumented, [line], 'warn: overDocumentedHarm'],
  ['twelve months', file, [{ ...line, dueOn: '2027-04-14' }], ''],
  ['a day longer', file, [{ ...line, dueOn: '2027-04-15' }], 'warn: scheduleTooLong'],
  ['an instalment a day longer', file, [{ ...line, instalments: [{ dueOn: '2027-04-15', amount: 60_000 }] }], 'warn: scheduleTooLong'],
  ['as the family agreed', file, [{ ...line, familyAgreedAmount: 60_000 }], ''],
  ['more than the family agreed', file, [{ ...line, familyAgreedAmount: 50_000 }], 'warn: overFamilyAgreed O'],
  ['no money', file, [{ ...line, type: 'APOLOGY_WRITTEN', amount: null }], ''],
];

describe('R-26: in proportion', () => {
  it.each(TABLE)('R-26: %s', (_, given, obligations, expected) => expect(says(proportionate, { file: given, obligations })).toBe(expected));
});
