import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { context } from '../../../../tests/fixtures/case-builder.ts';
import { gateTables, type GateTable } from '../../../../tests/fixtures/gate-cases.ts';
import { judge, type Judgement } from '../../rule.ts';

const found = ({ blocks, twoPerson, warnings }: Judgement) => [...new Set([...blocks, ...twoPerson, ...warnings].map(({ rule }) => rule))];

describe('each gate', () => {
  it('has a table', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts')).map((name) => name.replace('.ts', ''));
    expect(gateTables.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  });

  describe.each(gateTables)('$name', ({ check }) => check(passes));
});

function passes<Act>({ gate, good, cases }: GateTable<Act>): void {
  it('lets the complete act through without a word', () => expect(found(judge(gate, good, context()))).toEqual([]));

  it('has a case for each of its rules', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(gate.map(({ code }) => code)));
  });

  it.each(cases)('$rule finds its case, and only $rule does', ({ rule, act }) => expect(found(judge(gate, act, context()))).toEqual([rule]));

  // Takes each rule out, in turn: what it stopped must then go through, or its test could not fail.
  it.each(cases)('without $rule its case goes through', ({ rule, act }) => {
    expect(found(judge(gate.filter(({ code }) => code !== rule), act, context()))).toEqual([]);
  });
}
