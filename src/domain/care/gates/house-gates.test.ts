import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { careFile, childReturn, told } from '../../../../tests/fixtures/child-builder.ts';
import { RESIDENT, shelterFile, stay } from '../../../../tests/fixtures/shelter-builder.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { judge, type Judgement, type Rule } from '../../rule.ts';
import { noticeOwed } from '../rules/r-30-notice.ts';
import { admissionYes, bedFree, oneStay } from '../rules/r-40-admission.ts';
import { compensationTold } from '../rules/r-43-compensation-told.ts';
import { monitoringOpen } from '../rules/r-49-monitoring-open.ts';
import { careClosingList, supervisorLooks } from '../rules/r-71-care-closing-list.ts';
import { retention } from '../../mediation/rules/r-68-retention.ts';
import { closedUnreachable } from '../../mediation/rules/r-84-unreachable.ts';
import { admitGate } from './admit.ts';
import { closeCareGate } from './close-care.ts';
import { moveRoomGate } from './move-room.ts';

/** Letting somebody in, another bed, the end of a file: what goes through without a word, and for each rule an act only that rule finds. */
const found = ({ blocks, twoPerson, warnings }: Judgement) => [...blocks, ...twoPerson, ...warnings].map(({ rule, effect }) => `${rule} ${effect}`);

function gate<Act>(name: string, rules: readonly Rule<Act>[], good: NoInfer<Act>, cases: readonly (readonly [rule: Rule<NoInfer<Act>>, found: string, act: NoInfer<Act>])[]): void {
  describe(name, () => {
    it('lets the complete act through without a word', () => expect(found(judge(rules, good, b.context()))).toEqual([]));
    it('has a case for each of its rules', () => expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules)));
    it.each(cases.map(([rule, says, act]) => ({ rule, says, act })))('$says finds its case, and without it the case goes through', ({ rule, says, act }) => {
      expect(found(judge(rules, act, b.context()))).toEqual([says]);
      expect(found(judge(rules.filter((one) => one !== rule), act, b.context()))).toEqual([]);
    });
  });
}

const admittedAt = b.at('2026-04-12', '23:50');
const admitting = { file: shelterFile(), subjectCode: RESIDENT, roomCode: '1', bed: 1, admittedAt, ground: 'OWN_YES' as const, yes: { form: 'ORAL_WITNESSED' as const, at: admittedAt }, taken: [] };
const beside = { subjectCode: 'THB-2026-0999-V', roomCode: '1', bed: 1 };
gate('admit', admitGate, admitting, [
  [admissionYes, 'R-40 block', { ...admitting, yes: null }],
  [bedFree, 'R-40 block', { ...admitting, taken: [beside] }],
  [oneStay, 'R-40 block', { ...admitting, file: shelterFile({ stays: [stay(1)] }) }],
]);
it('R-40: who cannot say it is let in without', () => expect(found(judge(admitGate, { ...admitting, ground: 'UNCONSCIOUS', yes: null }, b.context()))).toEqual([]));

const moving = { subjectCode: RESIDENT, roomCode: '1', bed: 1, taken: [{ subjectCode: RESIDENT, roomCode: '1', bed: 2 }] };
gate('move-room', moveRoomGate, moving, [[bedFree, 'R-40 block', { ...moving, taken: [beside] }]]);

const settled = { compensationsTold: [told(1, '2026-04-10')] };
const closing = { file: careFile(settled), outcome: 'NEEDS_MET' as const, retentionUntil: '2060-01-01', toldMayComeBack: true, bySupervisor: true };
gate('close-care', closeCareGate, closing, [
  [noticeOwed, 'R-30 warn', { ...closing, file: careFile({ ...settled, recognitions: [{ ...t.recognition(2, '2026-04-02'), subjectCode: `${b.CASE_NO}-V` }] }) }],
  [compensationTold, 'R-43 block', { ...closing, file: careFile() }],
  [monitoringOpen, 'R-49 block', { ...closing, file: careFile({ ...settled, returns: [childReturn(3, '2026-03-01')] }) }],
  [retention, 'R-68 block', { ...closing, retentionUntil: null }],
  [careClosingList, 'R-71 block', { ...closing, toldMayComeBack: false }],
  [supervisorLooks, 'R-71 two-person', { ...closing, bySupervisor: false }],
  [closedUnreachable, 'R-84 block', { ...closing, outcome: 'PARTY_UNREACHABLE' }],
]);
