import { describe, expect, it } from 'vitest';
import { measure, needs, PERSON, protectionFile, safetyPlan } from '../../../tests/fixtures/protection-builder.ts';
import { legalBasisTable } from '../../documents/legal-basis.ts';
import { MEASURE_CODES } from '../../shared/model/care/enumerations.ts';
import { groundsOf } from './measure-grounds.ts';
import { currentNeeds, currentSafetyPlan, misfit, nextVersion, refuses, type Assessed } from './protection.ts';

describe('versions', () => {
  const file = protectionFile({ needsAssessments: [needs(1, 2), needs(2, 1), needs(3, 3, { enteredInError: true })], safetyPlans: [safetyPlan(4, 1), safetyPlan(5, 2)] });
  it('the newest that counts is in force', () => expect([currentNeeds(file, PERSON)?.version, currentSafetyPlan(file, PERSON)?.version, currentNeeds(file, `${PERSON}2`)]).toEqual([2, 2, undefined]));
  it('no number is given twice, of one entered in error neither (R-83)', () => expect([nextVersion(file.care.needsAssessments, PERSON), nextVersion(file.care.needsAssessments, `${PERSON}2`)]).toEqual([4, 1]));
  it('a measure nobody refused', () => expect(refuses(file, measure(9))).toBe(false));
});

describe('what fits together in an assessment', () => {
  const good: Assessed = { step: 'GENERAL', result: 'NO_SPECIFIC_NEEDS', factors: [], wanted: ['SHELTER'], refused: ['RELOCATION'] };
  const needy = protectionFile({ needsAssessments: [needs(1, 1)] });
  const needless = protectionFile({ needsAssessments: [needs(1, 1, { result: 'NO_SPECIFIC_NEEDS' })] });
  it.each([
    ['a general look that shows none', protectionFile(), false, good, undefined],
    ['a factor twice', protectionFile(), false, { ...good, factors: [{ factor: 'WEAPON' }, { factor: 'WEAPON' }] }, 'factors'],
    ['a wish twice', protectionFile(), false, { ...good, wanted: ['SHELTER', 'SHELTER'] }, 'wanted'],
    ['a no twice', protectionFile(), false, { ...good, refused: ['RELOCATION', 'RELOCATION'] }, 'refused'],
    ['wanted and refused', protectionFile(), false, { ...good, refused: ['SHELTER'] }, 'refused'],
    ['VRD 22(4): a child without needs', protectionFile(), true, good, 'result'],
    ['VRD 22(4): a child with needs', protectionFile(), true, { ...good, result: 'SPECIFIC_NEEDS' }, undefined],
    ['detailed at once, where a need is seen', protectionFile(), false, { ...good, step: 'DETAILED', result: 'IMMEDIATE_DANGER' }, undefined],
    ['detailed at once, where none is seen', protectionFile(), false, { ...good, step: 'DETAILED' }, 'step'],
    ['detailed after a general look that showed none', needless, false, { ...good, step: 'DETAILED' }, 'step'],
    ['detailed after a general look that showed a need', needy, false, { ...good, step: 'DETAILED' }, undefined],
  ] as const)('%s', (_, file, child, assessed, expected) => expect(misfit(file, PERSON, child, assessed)).toBe(expected));
});

describe('legal grounds of measures', () => {
  it.each(MEASURE_CODES)('%s rests on rows the table has, each once', (code) => {
    const grounds = groundsOf(code);
    expect(grounds.length).toBeGreaterThan(0);
    expect(new Set(grounds).size).toBe(grounds.length);
    expect(grounds.filter((row) => !Object.hasOwn(legalBasisTable, row))).toEqual([]);
  });
  it.each([
    ['VIDEOCONFERENCE', 'CPC_51_2'], ['AV_RECORDING', 'CPC_231'], ['CLOSED_HEARING', 'CPC_199_4'], ['STATE_PROTECTION', 'STATE_PROTECTION_1998'], ['PROTECTION_ORDER', 'DOMESTIC_VIOLENCE_ORDER'],
    ['DB_ACCESS_SUSPENSION', 'THB_17'],
  ] as const)('%s: %s comes first', (code, row) => expect(groundsOf(code)[0]).toBe(row));
});
