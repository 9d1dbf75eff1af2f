import { describe, expect, it } from 'vitest';
import { context } from '../../../../tests/fixtures/case-builder.ts';
import { careFile, CHILD, childAssessment, PERSON } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { PLACEMENT_FACTORS } from '../../../shared/model/care/enumerations.ts';
import type { PlaceChild } from '../gates/place-child.ts';
import { placementReady } from './r-48-placement.ts';

const remove = childAssessment(1, '2026-04-07', { decision: 'REMOVE_AND_PLACE' });
const act = (assessments = [remove], change: Partial<PlaceChild> = {}): PlaceChild => ({
  file: careFile({ childAssessments: assessments }), subjectCode: CHILD, urgent: false, on: '2026-04-10', factors: [...PLACEMENT_FACTORS], ...change,
});

describe('R-48: a child is placed on a decision and eight factors', () => {
  it.each(rows(placementReady, [
    ['all of it there', act(), ''],
    ['nothing', act([], { factors: [] }), 'block: initialAssessment C, placementFactors C'],
    ['in danger (R-46)', act([], { factors: [], urgent: true }), ''],
    ['decided to support', act([childAssessment(1, '2026-04-07', { decision: 'SUPPORT_FAMILY' })]), 'block: initialAssessment C'],
    ['no decision yet', act([childAssessment(1, '2026-04-07')]), 'block: initialAssessment C'],
    ['another thing decided since', act([remove, childAssessment(2, '2026-04-09', { kind: 'ADDITIONAL', decision: 'SUPPORT_FAMILY' })]), 'block: initialAssessment C'],
    ['supported first, removed after a second look', act([childAssessment(1, '2026-04-02', { decision: 'SUPPORT_FAMILY' }), childAssessment(2, '2026-04-09', { kind: 'ADDITIONAL', decision: 'REMOVE_AND_PLACE' })]), ''],
    ['never assessed at first', act([childAssessment(2, '2026-04-09', { kind: 'ADDITIONAL', decision: 'REMOVE_AND_PLACE' })]), 'block: initialAssessment C'],
    ['decided on that day', act([childAssessment(1, '2026-04-10', { decision: 'REMOVE_AND_PLACE' })]), ''],
    ['decided after', act([childAssessment(1, '2026-04-11', { decision: 'REMOVE_AND_PLACE' })]), 'block: initialAssessment C'],
    ['decided of another child', act([{ ...remove, subjectCode: PERSON }]), 'block: initialAssessment C'],
    ['the decision was an error', act([{ ...remove, enteredInError: true }]), 'block: initialAssessment C'],
  ]))('R-48: %s', (_, given, expected) => expect(says(placementReady, given)).toBe(expected));

  it.each(PLACEMENT_FACTORS)('R-48: not without %s', (factor) => {
    const given = act([remove], { factors: PLACEMENT_FACTORS.filter((one) => one !== factor) });
    expect(says(placementReady, given)).toBe('block: placementFactors C');
    expect(placementReady.check(given, context())?.missing[0]?.params).toEqual({ count: 1 });
  });
});
