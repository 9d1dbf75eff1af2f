import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../dates/plain-date.ts';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { ageFacts, ageOn, askedForAssent, comesOfAge, isChild, turns18On } from './age.ts';

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

describe('child or grown-up', () => {
  const of = (change: object) => ({ turns18On: null, mayBeChild: false, ageDisputed: false, ageAssessedAs: null, ...change });

  it.each([
    ['no doubt', of({}), false],
    ['18 tomorrow', of({ turns18On: '2026-04-15' }), true],
    ['18 today', of({ turns18On: '2026-04-14' }), false],
    ['R-19: unknown', of({ mayBeChild: true }), true],
    ['R-19: disputed', of({ ageDisputed: true }), true],
    ['R-19: disputed, 18 by the paper', of({ ageDisputed: true, turns18On: '2026-01-01' }), true],
    ['R-19: assessed as an adult', of({ ageDisputed: true, ageAssessedAs: 'ADULT' }), false],
    ['R-19: unknown, assessed as an adult', of({ mayBeChild: true, ageDisputed: true, ageAssessedAs: 'ADULT' }), false],
    ['R-19: a child by the paper, assessed as an adult', of({ turns18On: '2030-01-01', ageDisputed: true, ageAssessedAs: 'ADULT' }), false],
    ['R-19: assessed as a child', of({ ageDisputed: true, ageAssessedAs: 'CHILD' }), true],
    ['R-19: assessed as a child, 18 since', of({ turns18On: '2026-04-14', ageDisputed: true, ageAssessedAs: 'CHILD' }), false],
    ['facts of age alone', { turns18On: null, mayBeChild: true }, true],
  ])('%s', (_, party, expected) => expect(isChild(party, '2026-04-14')).toBe(expected));

  it.each([
    ['seven today', of({ turns18On: '2037-04-14' }), true],
    ['seven tomorrow', of({ turns18On: '2037-04-15' }), false],
    ['born on 29 February 2020, seven on 28 February 2027', of({ turns18On: '2038-02-28' }), false],
    ['unknown', of({ mayBeChild: true }), true],
    ['disputed, said to be six', of({ turns18On: '2037-12-01', ageDisputed: true }), true],
    ['assessed as a child of six', of({ turns18On: '2037-12-01', ageDisputed: true, ageAssessedAs: 'CHILD' }), false],
    ['assessed as a child of no age', of({ ageDisputed: true, ageAssessedAs: 'CHILD' }), true],
    ['grown up', of({ turns18On: '2026-04-14' }), false],
  ])('R-15, asked for their own word: %s', (_, party, expected) => expect(askedForAssent(party, '2026-04-14', b.context().parameters)).toBe(expected));

  it('R-15: born on 29 February, asked from 28 February of the seventh year', () => {
    const leapling = of({ turns18On: turns18On(plainDate('2020-02-29')) });
    const { parameters } = b.context();
    expect(['2027-02-27', '2027-02-28'].map((on) => askedForAssent(leapling, on, parameters))).toEqual([false, true]);
  });

  it('R-18: who comes of age, and when', () => {
    const file = b.childCase('2026-05-05');
    expect(comesOfAge(file)).toEqual([{ subjectCode: b.HARMED, on: '2026-05-05' }]);
    expect(comesOfAge(b.changed(file, 'parties', 10, { ageDisputed: true, ageAssessedAs: 'ADULT' }))).toEqual([]);
    expect(comesOfAge(b.changed(file, 'parties', 10, { enteredInError: true }))).toEqual([]);
    expect(comesOfAge(b.completeCase())).toEqual([]);
  });
});
