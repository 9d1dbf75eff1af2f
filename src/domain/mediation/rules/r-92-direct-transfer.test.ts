import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { BARRING_RISK_ITEMS, PAYMENT_ROUTES, RISK_ITEMS } from '../../../shared/model/enumerations.ts';
import { safetyFlag } from '../safety-flag.ts';
import { directTransfer, directTransferMade } from './r-92-direct-transfer.ts';

const file = b.completeCase();
const scored = (item: (typeof RISK_ITEMS)[number], score: number, more = {}): CaseFile => b.changed(file, 'risks', 60, { scores: b.scores({ [item]: score }), ...more });
const flagged = scored('STALKING', 2);
const ordered = (change = {}): CaseFile => ({ ...file, orders: [b.order(66, change)] });

describe('R-92: money goes no way that gives somebody away', () => {
  it.each(RISK_ITEMS)('R-92, safety flag by danger: %s', (item) => {
    expect(safetyFlag(scored(item, 1), b.TODAY)).toBe(false);
    expect(safetyFlag(scored(item, 2), b.TODAY)).toBe(BARRING_RISK_ITEMS.includes(item));
    expect(safetyFlag(scored(item, 3), b.TODAY)).toBe(BARRING_RISK_ITEMS.includes(item));
  });

  it.each<readonly [string, CaseFile, boolean]>([
    ['nothing', file, false],
    ['no assessment at all', b.without(file, 60), false],
    ['a danger of an assessment that is stale', scored('WEAPON', 2, { staleSince: b.NOW }), true],
    ['a danger of an older version', { ...scored('WEAPON', 3), risks: [...scored('WEAPON', 3).risks, b.risk(61, { version: 2 })] }, false],
    ['an order', ordered(), true],
    ['an order of either side', ordered({ subjectCode: b.RESPONSIBLE, against: b.HARMED }), true],
    ['an order over', ordered({ validUntil: '2026-04-13' }), false],
  ])('R-92, safety flag: %s', (_, given, expected) => expect(safetyFlag(given, b.TODAY)).toBe(expected));

  it.each(PAYMENT_ROUTES)('R-92, by way: %s', (route) => {
    const line = { byWhom: b.RESPONSIBLE, route };
    expect(says(directTransfer, { file: flagged, obligations: [line] })).toBe(route === 'BANK' ? 'block: directTransfer O' : '');
    expect(says(directTransfer, { file, obligations: [line] })).toBe('');
    expect(says(directTransferMade, { file: ordered(), route })).toBe(route === 'BANK' ? 'warn: directTransfer' : '');
    expect(says(directTransferMade, { file, route })).toBe('');
  });

  it('R-92 names the line', () => {
    const lines = [{ byWhom: b.RESPONSIBLE, route: null }, { byWhom: b.RESPONSIBLE }, { byWhom: b.RESPONSIBLE, route: 'BANK' as const }];
    expect(directTransfer.check({ file: flagged, obligations: lines }, b.context())?.missing).toEqual([{ item: 'directTransfer', subjectCode: b.RESPONSIBLE, params: { no: 3 } }]);
  });
});
