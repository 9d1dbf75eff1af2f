import { describe, expect, it } from 'vitest';
import { contact } from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { PERSON, protectionFile, safetyPlan } from '../../../../tests/fixtures/protection-builder.ts';
import { left, shelterFile, stay } from '../../../../tests/fixtures/shelter-builder.ts';
import { careClosingList, supervisorLooks } from './r-71-care-closing-list.ts';

type Act = Parameters<typeof careClosingList.check>[0];
const act = (change: Partial<Act> = {}): Act => ({ file: protectionFile(), outcome: 'NEEDS_MET', toldMayComeBack: true, ...change });
const said = (given: Act, today = '2026-04-20') => says(careClosingList, given, { today }).replaceAll(/(?:VPN|THB)-\d{4}-\d{4,}-/g, '');
const reached = (on: string) => protectionFile({}, { contacts: [contact(1, PERSON, on)] });
const plan = (reviewedOn: string | null) => protectionFile({ safetyPlans: [safetyPlan(1, 1, { reviewedOn })] });

describe('R-71: what is done before a file of care closes', () => {
  it.each([
    ['all of it', act(), ''],
    ['nobody told them that they may come back', act({ toldMayComeBack: false }), 'block: toldMayComeBack'],
    ['somebody who cannot be told', act({ outcome: 'DECEASED', toldMayComeBack: false }), ''],
    ['somebody still lives in the house', act({ file: shelterFile({ stays: [stay(1)] }) }), 'block: needsMet V'],
    ['who lived there has left', act({ file: shelterFile({ stays: [stay(1, { exit: left('2026-04-10T10:00:00+04:00') })] }) }), ''],
    ['the safety plan was not looked at again', act({ file: plan(null) }), 'block: safetyPlanReviewed V'],
    ['it was', act({ file: plan('2026-04-19') }), ''],
    ['unreachable, and reached thirty days ago', act({ file: reached('2026-03-21'), outcome: 'PARTY_UNREACHABLE' }), ''],
    ['unreachable, and reached since', act({ file: reached('2026-03-22'), outcome: 'PARTY_UNREACHABLE' }), 'block: needsMet'],
  ])('R-71: %s', (_, given, expected) => expect(said(given)).toBe(expected));

  it('R-71: a supervisor closes, or says yes second', () => {
    expect(says(supervisorLooks, { bySupervisor: true })).toBe('');
    expect(says(supervisorLooks, { bySupervisor: false })).toBe('two-person: supervisorReviewed');
  });
});
