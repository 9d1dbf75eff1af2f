import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { allowance, careFile, CHILD, childAssessment, childPlan, PERSON, recognition } from '../../../../tests/fixtures/child-builder.ts';
import { PLACEMENT_FACTORS } from '../../../shared/model/care/enumerations.ts';
import { judge, type Judgement, type Rule } from '../../rule.ts';
import { notInMediation, moneyRoute } from '../rules/r-21-money-route.ts';
import { representativeNeeded } from '../rules/r-14-representative-needed.ts';
import { rightsFirst } from '../rules/r-35-rights-first.ts';
import { noCondition } from '../rules/r-38-no-condition.ts';
import { onceEver, paidAfterRecognition } from '../rules/r-42-once-ever.ts';
import { returnReady } from '../rules/r-45-return.ts';
import { dangerFound } from '../rules/r-46-danger.ts';
import { childHeard } from '../rules/r-47-heard.ts';
import { placementReady } from '../rules/r-48-placement.ts';
import { applyAllowanceGate } from './apply-allowance.ts';
import { approveServiceGate } from './approve-service.ts';
import { assessChildGate } from './assess-child.ts';
import { chooseRouteGate } from './choose-route.ts';
import { denyServiceGate } from './deny-service.ts';
import { placeChildGate } from './place-child.ts';
import { returnChildGate } from './return-child.ts';
import { visitChildGate } from './visit-child.ts';

/** Each gate of the assistance centre and of children: what it lets through without a word, and for each rule an act only that rule finds. */

const found = ({ blocks, twoPerson, warnings }: Judgement) => [...blocks, ...twoPerson, ...warnings].map(({ rule, effect }) => `${rule} ${effect}`);

function gate<Act>(name: string, rules: readonly Rule<Act>[], good: NoInfer<Act>, cases: readonly (readonly [rule: Rule<NoInfer<Act>>, act: NoInfer<Act>])[]): void {
  describe(name, () => {
    it('lets the complete act through without a word', () => expect(found(judge(rules, good, b.context()))).toEqual([]));
    it('has a case for each of its rules', () => expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules)));
    it.each(cases.map(([rule, act]) => [rule.code, rule, act] as const))('%s finds its case, and without it the case goes through', (code, rule, act) => {
      expect(found(judge(rules, act, b.context())).map((one) => one.split(' ')[0])).toEqual([code]);
      expect(found(judge(rules.filter((one) => one !== rule), act, b.context()))).toEqual([]);
    });
  });
}

const file = careFile();
const protection = careFile({}, 'VPN');
const alone = { ...file, parties: file.parties.filter(({ role }) => role !== 'REPRESENTATIVE') };

gate('approve-service', approveServiceGate, { file: protection, subjectCode: PERSON, service: 'PSYCHOLOGICAL', on: b.TODAY }, [[rightsFirst, { file, subjectCode: PERSON, service: 'PSYCHOLOGICAL', on: b.TODAY }]]);
gate('deny-service', denyServiceGate, { subjectCode: PERSON, denialReason: 'NO_CAPACITY' }, [[noCondition, { subjectCode: PERSON, denialReason: 'COOPERATION' }], [noCondition, { subjectCode: PERSON, denialReason: 'CONSENT_REFUSED' }]]);

const recognised = { recognitions: [recognition(1, 'IDENTIFIED')] };
const applying = { file: careFile(recognised), subjectCode: PERSON, elsewhere: false };
gate('apply-allowance', applyAllowanceGate, applying, [
  [onceEver, { ...applying, elsewhere: true }],
  [onceEver, { ...applying, file: careFile({ ...recognised, allowances: [allowance(2)] }) }],
  [paidAfterRecognition, { ...applying, file }],
]);

const offered = { subjectCode: PERSON, route: 'VOLUNTARY' as const, voluntary: { lawyerPresent: true, pressureCheckedOn: '2026-04-08', noDirectContact: true, notarisedOn: '2026-04-10' }, on: '2026-04-10', inMediation: false };
gate('choose-route', chooseRouteGate, offered, [[moneyRoute, { ...offered, voluntary: null }], [notInMediation, { ...offered, inMediation: true }]]);

const assessed = { file, subjectCode: CHILD, on: '2026-04-10', heard: true, danger: false, familyRefused: false };
gate('assess-child', assessChildGate, assessed, [[representativeNeeded, { ...assessed, file: alone }], [dangerFound, { ...assessed, danger: true }], [childHeard, { ...assessed, heard: false }]]);

const removed = { childAssessments: [childAssessment(1, '2026-04-07', { decision: 'REMOVE_AND_PLACE' })] };
const placed = { file: careFile(removed), subjectCode: CHILD, urgent: false, on: '2026-04-10', factors: [...PLACEMENT_FACTORS] };
gate('place-child', placeChildGate, placed, [[placementReady, { ...placed, file }], [placementReady, { ...placed, factors: [] }], [representativeNeeded, { ...placed, urgent: true, file: alone }]]);

const home = { file: careFile({ childPlans: [childPlan(1, '2026-04-01')] }), subjectCode: CHILD, on: '2026-04-10', riskAssessedOn: '2026-04-09' };
gate('return-child', returnChildGate, home, [[returnReady, { ...home, file }], [returnReady, { ...home, riskAssessedOn: null }]]);
gate('visit-child', visitChildGate, { subjectCode: CHILD, danger: false }, [[dangerFound, { subjectCode: CHILD, danger: true }]]);
