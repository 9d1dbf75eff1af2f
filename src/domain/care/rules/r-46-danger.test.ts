import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { careFile, CHILD, childAssessment, childReturn, monitoringVisit, placement } from '../../../../tests/fixtures/child-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { judge } from '../../rule.ts';
import { dangerSince } from '../child-facts.ts';
import { placeChildGate } from '../gates/place-child.ts';
import { dangerFound } from './r-46-danger.ts';

describe('R-46: danger waits for nothing', () => {
  it('R-46: danger is said, and stops nothing', () => {
    expect(says(dangerFound, { subjectCode: CHILD, danger: false })).toBe('');
    expect(says(dangerFound, { subjectCode: CHILD, danger: true })).toBe('warn: dangerNeedsPlacement C');
  });

  it('R-46: an urgent placement passes with nothing on file, nobody to speak for the child, and no factor looked at', () => {
    const alone = { ...careFile(), parties: [b.party(11, 'CHILD', CHILD, { mayBeChild: true })] };
    const { blocks, twoPerson } = judge(placeChildGate, { file: alone, subjectCode: CHILD, urgent: true, on: b.TODAY, factors: [] }, b.context());
    expect([...blocks, ...twoPerson]).toEqual([]);
  });

  const home = childReturn(1, '2026-03-01');
  const seen = (n: number, on: string, danger: boolean) => monitoringVisit(n, home.id, on, { danger });
  it.each([
    ['nobody looked', {}, undefined],
    ['no danger', { monitoringVisits: [seen(2, '2026-04-01', false)] }, undefined],
    ['danger at a visit', { monitoringVisits: [seen(2, '2026-04-01', true)] }, '2026-04-01'],
    ['danger at an assessment', { childAssessments: [childAssessment(2, '2026-04-01', { danger: true })] }, '2026-04-01'],
    ['gone at a later look', { monitoringVisits: [seen(2, '2026-04-01', true), seen(3, '2026-04-05', false)] }, undefined],
    ['back at a later look', { monitoringVisits: [seen(2, '2026-04-01', false), seen(3, '2026-04-05', true)] }, '2026-04-05'],
    ['placed the same day', { monitoringVisits: [seen(2, '2026-04-01', true)], placements: [placement(4, '2026-04-01')] }, undefined],
    ['placed, and home again since', { monitoringVisits: [seen(2, '2026-04-01', true)], placements: [placement(4, '2026-04-02', { endedOn: '2026-04-10' })] }, undefined],
    ['placed long before and home since', { monitoringVisits: [seen(2, '2026-04-01', true)], placements: [placement(4, '2026-02-01', { endedOn: '2026-03-01' })] }, '2026-04-01'],
    ['the look was an error', { monitoringVisits: [{ ...seen(2, '2026-04-01', true), enteredInError: true }] }, undefined],
    ['the placement was an error', { monitoringVisits: [seen(2, '2026-04-01', true)], placements: [placement(4, '2026-04-01', { enteredInError: true })] }, '2026-04-01'],
  ] as const)('R-46: danger that stands: %s', (_, care, expected) => expect(dangerSince(careFile(structuredClone(care) as Parameters<typeof careFile>[0]), CHILD)).toBe(expected));
});
