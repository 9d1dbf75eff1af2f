import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { ageFacts, ageOn, turns18On } from './age.ts';

const born = (birthDate: string | null, birthYearOnly: number | null = null) => ({ birthDate, birthYearOnly });
const adult = { turns18On: null, mayBeChild: false, under16OnActDate: false, under14OnActDate: false };

describe('age', () => {
  it.each([
    ['2008-04-14', '2026-04-14', 18],
    ['2008-04-15', '2026-04-14', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2026-02-27', 17],
    ['2026-04-14', '2026-04-14', 0],
  ])('%s is on %s of age %i', (birth, on, age) => expect(ageOn(plainDate(birth), plainDate(on))).toBe(age));

  it('is 18 on the day it says, and not the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const birth = addDays(plainDate('1990-01-01'), days);
        const day = turns18On(birth);
        expect([ageOn(birth, day), ageOn(birth, addDays(day, -1))]).toEqual([18, 17]);
      }),
    );
  });

  it.each([
    ['an adult', born('2000-01-01'), 'HARMED', adult],
    ['a child', born('2010-05-05'), 'HARMED', { ...adult, turns18On: '2028-05-05', under16OnActDate: true }],
    ['18 today', born('2008-04-14'), 'RESPONSIBLE', adult],
    ['13 on the day of the act', born('2012-02-03'), 'RESPONSIBLE', { turns18On: '2030-02-03', mayBeChild: false, under16OnActDate: true, under14OnActDate: true }],
    ['a year that leaves no doubt', born(null, 2007), 'RESPONSIBLE', adult],
    ['a year that leaves a doubt', born(null, 2008), 'RESPONSIBLE', { ...adult, mayBeChild: true }],
    ['no age at all, of a party (R-19)', born(null), 'HARMED', { ...adult, mayBeChild: true }],
    ['no age at all, of a lawyer', born(null), 'LAWYER', adult],
  ] as const)('facts of %s', (_, given, role, expected) => expect(ageFacts(given, role, '2026-02-02', '2026-04-14')).toEqual(expected));

  it('says nothing of an act whose day is not known', () => {
    expect(ageFacts(born('2012-02-03'), 'RESPONSIBLE', null, '2026-04-14')).toMatchObject({ under16OnActDate: false, under14OnActDate: false });
  });
});
