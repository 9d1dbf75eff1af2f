import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { effectiveForm, maySpeakFor, representativesOf, representedBy, usableRepresentatives } from './representatives.ts';

const R = b.REPRESENTATIVE;
const FATHER = `${b.CASE_NO}-R2`;
const both = { ...b.childCase(), parties: [...b.childCase().parties, b.party(15, 'REPRESENTATIVE', FATHER, { forSubject: b.HARMED, representativeConflict: 'PRESSURE' })] };
const codes = (parties: readonly { subjectCode: string }[]) => parties.map(({ subjectCode }) => subjectCode);

describe('representatives', () => {
  it('R-14: all who stand for a person, and those of them whose word counts', () => {
    expect(codes(representativesOf(both, b.HARMED))).toEqual([R, FATHER]);
    expect(codes(usableRepresentatives(both, b.HARMED))).toEqual([R]);
    expect(codes(representativesOf(both, b.RESPONSIBLE))).toEqual([]);
    expect(codes(representativesOf(b.changed(both, 'parties', 14, { enteredInError: true }), b.HARMED))).toEqual([FATHER]);
  });

  it('speaks for the one they stand for, and for nobody else', () => {
    expect([R, FATHER, b.SUPPORTER, null, undefined].map((code) => maySpeakFor(both, b.HARMED, code))).toEqual([true, false, false, false, false]);
    expect(maySpeakFor(both, b.RESPONSIBLE, R)).toBe(false);
  });

  it('names the one behind a consent', () => {
    expect(representedBy(both, { representativeCode: FATHER })?.subjectCode).toBe(FATHER);
    expect(representedBy(both, { representativeCode: b.SUPPORTER })).toBeUndefined();
    expect(representedBy(both, { representativeCode: null })).toBeUndefined();
  });

  it.each([
    ['a yes of a grown-up', true, null, true],
    ['a no of a grown-up', false, null, false],
    ['both say yes', true, b.yes, true],
    ['the child says no to all', true, { ...b.yes, overall: 'NO' as const }, false],
    ['the child says no to it', true, { ...b.yes, forms: { ...b.yes.forms, JOINT: 'NO' as const } }, false],
    ['the representative says no', false, b.yes, false],
    ['too young to be asked', true, { overall: 'NOT_ASKED' as const, forms: {} }, true],
  ])('R-15, what a consent says to a form: %s', (_, joint, assent, expected) => {
    const { forms } = b.consent(20, b.HARMED, 'MEDIATION_PARTICIPATION');
    expect(effectiveForm({ forms: forms && { ...forms, JOINT: joint }, assent }, 'JOINT')).toBe(expected);
  });
});
