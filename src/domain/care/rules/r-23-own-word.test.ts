import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { measure, needs, PERSON, protectionFile } from '../../../../tests/fixtures/protection-builder.ts';
import { FACTOR_SOURCES, ONLY_AT_WISH, RISK_FACTORS } from '../../../shared/model/care/enumerations.ts';
import { onlyAtWish, personRefusesMeasure } from './r-23-own-word.ts';

describe('R-23: the person\'s own word about their needs', () => {
  it.each(RISK_FACTORS.flatMap((factor) => FACTOR_SOURCES.map((source) => [factor, source] as const)))('R-23: %s, source %s', (factor, source) => {
    const stopped = ONLY_AT_WISH.includes(factor) && source !== 'VICTIM';
    expect(says(onlyAtWish, { subjectCode: PERSON, factors: [{ factor: 'WEAPON', source: 'FILE' }, { factor, source }] })).toBe(stopped ? `block: onlyAtWish ${PERSON}` : '');
  });

  it('R-23: what is kept at wish is a short list', () => expect(ONLY_AT_WISH).toEqual(['LGBT']));

  const asked = measure(1);
  const no = `block: personRefusesMeasure ${PERSON}`;
  it.each([
    ['nobody has assessed anything', {}, asked, ''],
    ['wanted', { needsAssessments: [needs(2, 1, { wanted: ['CLOSED_HEARING'] })] }, asked, ''],
    ['refused', { needsAssessments: [needs(2, 1, { refused: ['CLOSED_HEARING'] })] }, asked, no],
    ['another is refused', { needsAssessments: [needs(2, 1, { refused: ['SHELTER'] })] }, asked, ''],
    ['refused before, not in the newest version', { needsAssessments: [needs(3, 2), needs(2, 1, { refused: ['CLOSED_HEARING'] })] }, asked, ''],
    ['refused in the newest version only', { needsAssessments: [needs(3, 2, { refused: ['CLOSED_HEARING'] }), needs(2, 1)] }, asked, no],
    ['refused in a version entered in error (R-83)', { needsAssessments: [needs(3, 2, { refused: ['CLOSED_HEARING'], enteredInError: true }), needs(2, 1)] }, asked, ''],
    ['somebody else refused it', { needsAssessments: [needs(2, 1, { refused: ['CLOSED_HEARING'], subjectCode: `${PERSON}2` })] }, asked, ''],
    ['said no when it was planned', {}, measure(1, { victimWants: false }), no],
    ['said no when it was planned, whatever the assessment says', { needsAssessments: [needs(2, 1, { wanted: ['CLOSED_HEARING'] })] }, measure(1, { victimWants: false }), no],
  ] as const)('R-23, VRD 22(6): %s', (_, care, given, expected) =>
    expect(says(personRefusesMeasure, { file: protectionFile(Object.fromEntries(Object.entries(care).map(([list, records]) => [list, [...records]]))), measure: given })).toBe(expected));
});
