import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { BARRING_RISK_ITEMS, DIRECT_TYPES, RISK_ITEMS, SESSION_TYPES } from '../../../shared/model/enumerations.ts';
import { barringRisk, barringRiskDirect } from './r-24-barring-risk.ts';

const file = b.completeCase();

describe('R-24: six dangers bar direct contact', () => {
  it.each(RISK_ITEMS)('R-24, assessment: %s', (item) => {
    const bars = BARRING_RISK_ITEMS.includes(item);
    const assess = (score: number, result: 'SUITABLE_DIRECT' | 'SUITABLE_INDIRECT_ONLY') => says(barringRisk, { scores: b.scores({ [item]: score }), carried: [], result });
    expect(assess(3, 'SUITABLE_DIRECT')).toBe(bars ? 'block: riskItemAtThree' : '');
    expect(assess(2, 'SUITABLE_DIRECT')).toBe('');
    expect(assess(3, 'SUITABLE_INDIRECT_ONLY')).toBe('');
    expect(says(barringRisk, { scores: b.scores(), carried: [item], result: 'NOT_NOW' })).toBe(bars ? 'block: riskItemCarried' : '');
  });

  it('R-24: a danger nobody scored is taken for the worst', () => {
    expect(says(barringRisk, { scores: { WEAPON: 0 }, carried: [], result: 'SUITABLE_DIRECT' })).toBe(`block: ${Array(5).fill('riskItemAtThree').join(', ')}`);
  });

  it.each(SESSION_TYPES)('R-24, session: %s', (type) => {
    const act = b.sessionAct(b.changed(file, 'risks', 60, { scores: b.scores({ ONGOING_THREAT: 3 }) }), { type });
    expect(says(barringRiskDirect, act)).toBe(DIRECT_TYPES.includes(type) ? 'block: riskItemAtThree' : '');
  });

  it('R-24 looks at the newest version', () => {
    const newer = { ...file, risks: [b.risk(60, { scores: b.scores({ WEAPON: 3 }) }), b.risk(61, { version: 2 })] };
    expect(says(barringRiskDirect, b.sessionAct(newer))).toBe('');
  });
});
