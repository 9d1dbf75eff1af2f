import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../tests/fixtures/case-builder.ts';
import { scheduleSessionGate } from './mediation/gates/schedule-session.ts';
import { judge, type Rule } from './rule.ts';

const number = (code: string) => (code.startsWith('DT') ? -1 : Number(code.slice(2)));
/** A case in which nearly everything is missing. */
const bare = { ...b.withOffence('TRAFFICKING'), consents: [], protocols: [], conflicts: [], preparations: [], risks: [] };

describe('judge', () => {
  it('lists every failing rule in rule-number order, however the gate is written down', () => {
    const act = b.sessionAct(bare, { on: '2026-04-18' }, { mediator: { ...b.mediator, certificate: null } });
    const straight = judge(scheduleSessionGate, act, b.context());
    expect(straight.blocks.map(({ rule }) => rule)).toEqual(['R-01', 'R-09', 'R-10', 'R-22']);
    expect(straight.warnings.map(({ rule }) => rule)).toEqual(['R-94']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...scheduleSessionGate], { minLength: scheduleSessionGate.length }), (gate) => {
        expect(judge(gate, act, b.context())).toEqual(straight);
      }),
    );
  });

  it('takes any part of a gate in order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...scheduleSessionGate]), (gate) => {
        const { blocks, twoPerson, warnings } = judge(gate, b.sessionAct(bare), b.context());
        for (const list of [blocks, twoPerson, warnings]) {
          const numbers = list.map(({ rule }) => number(rule));
          expect(numbers).toEqual(numbers.toSorted((x, y) => x - y));
        }
      }),
    );
  });

  it('goes by what a finding says of itself, and drops what found nothing', () => {
    const rule = (code: Rule<null>['code'], effect: Rule<null>['effect'], finding: ReturnType<Rule<null>['check']>): Rule<null> => ({ code, effect, source: 'test', check: () => finding });
    const missing = [{ item: 'reviewer' as const }];
    const { blocks, twoPerson, warnings } = judge(
      [rule('R-71', 'block', { missing, effect: 'two-person' }), rule('R-12', 'deadline', { missing }), rule('R-09', 'block', { missing: [] }), rule('R-10', 'block', undefined), rule('R-02', 'block', { missing, params: { days: 1 } })],
      null, b.context(),
    );
    expect(blocks).toEqual([{ rule: 'R-02', effect: 'block', missing, params: { days: 1 } }]);
    expect(twoPerson.map((block) => block.rule)).toEqual(['R-71']);
    expect(warnings.map((block) => block.rule)).toEqual(['R-12']);
  });
});
