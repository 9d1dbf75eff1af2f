import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { RuleEffect } from '../../../shared/codes/rules.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import { ofEachRow } from './each-row.ts';

interface Row {
  readonly who: string;
  readonly effect?: RuleEffect;
}
const rule: Rule<Row> = {
  code: 'R-04', effect: 'block', source: '–',
  check: ({ who, effect }) => lacking(missingIf(who !== '', { item: 'bundledConsent', subjectCode: who }), { ...(effect && { effect }) }),
};
const each = ofEachRow(rule);
const V = { who: b.HARMED };
const O = { who: b.RESPONSIBLE };
const fine = { who: '' };

describe('R-04: a sheet is read row by row', () => {
  it.each(rows(each, [
    ['no row', { rows: [] }, ''],
    ['every row fine', { rows: [fine, fine] }, ''],
    ['one row of three', { rows: [fine, V, fine] }, 'block: bundledConsent V'],
    ['the same gap twice is named once', { rows: [V, V] }, 'block: bundledConsent V'],
    ['two people, in the order of the rows', { rows: [O, V] }, 'block: bundledConsent O, bundledConsent V'],
    ['a warning stays one', { rows: [{ ...V, effect: 'warn' }] }, 'warn: bundledConsent V'],
    ['a second person asked for one row', { rows: [{ ...V, effect: 'warn' }, { ...O, effect: 'two-person' }] }, 'two-person: bundledConsent V, bundledConsent O'],
    ['the strongest word of all', { rows: [{ ...V, effect: 'two-person' }, O] }, 'block: bundledConsent V, bundledConsent O'],
    ['a row that has nothing to say does not strengthen', { rows: [{ ...V, effect: 'two-person' }, fine] }, 'two-person: bundledConsent V'],
  ]))('R-04: %s', (_, act, expected) => expect(says(each, act)).toBe(expected));

  it('keeps the code and the source of the rule', () => expect(each).toMatchObject({ code: 'R-04', effect: 'block', source: '–' }));
});
