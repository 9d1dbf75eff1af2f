import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { border } from './r-70-border.ts';

const row = { subjectCode: b.HARMED, granted: true, crossBorder: null, country: 'AZ' };

describe('R-70: across a border with a yes that names the country', () => {
  it.each(rows(border, [
    ['at home', row, ''],
    ['abroad, named', { ...row, country: 'GE', crossBorder: 'GE' }, ''],
    ['abroad, not named', { ...row, country: 'GE' }, 'block: countryNotNamed V'],
    ['abroad, another named', { ...row, country: 'GE', crossBorder: 'TR' }, 'block: countryNotNamed V'],
    ['at home, a country named for nothing', { ...row, crossBorder: 'GE' }, 'block: countryNotNamed V'],
    ['a refusal', { ...row, granted: false, country: 'GE' }, ''],
  ]))('R-70: %s', (_, act, expected) => expect(says(border, act)).toBe(expected));

  it('R-70: says which country', () => expect(border.check({ ...row, country: 'GE' }, b.context())?.missing[0]?.params).toEqual({ country: 'GE' }));
});
