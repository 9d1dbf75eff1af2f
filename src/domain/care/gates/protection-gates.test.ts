import { describe, expect, it } from 'vitest';
import { context } from '../../../../tests/fixtures/case-builder.ts';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { complaint, measure, needs, PERSON, protectionFile } from '../../../../tests/fixtures/protection-builder.ts';
import { MODULES } from '../../../shared/model/roles.ts';
import { PARTY_ROLES } from '../../../shared/model/enumerations.ts';
import type { AgeFacts } from '../../mediation/age.ts';
import { judge, type Judgement, type Rule } from '../../rule.ts';
import { addCarePartyGate, mayStandIn } from './add-care-party.ts';
import { answerComplaintGate } from './answer-complaint.ts';
import { assessNeedsGate, type AssessNeeds } from './assess-needs.ts';
import { checkRetaliationGate } from './check-retaliation.ts';
import { requestMeasureGate } from './request-measure.ts';

const found = ({ blocks, twoPerson, warnings }: Judgement): string[] => [...blocks, ...twoPerson, ...warnings].flatMap(({ rule, missing }) => missing.map(({ item }) => `${rule} ${item}`));

/** A gate, an act it lets through without a word, and for each of its rules, in its order, an act only that rule finds. */
function gate<Act>(name: string, rules: readonly Rule<Act>[], good: Act, cases: readonly (readonly [expected: string, act: Act])[]): void {
  describe(name, () => {
    it('lets the complete act through without a word', () => expect(found(judge(rules, good, context()))).toEqual([]));
    it('has a case for each of its rules', () => expect(cases).toHaveLength(rules.length));
    it.each(cases.map(([expected, act], at) => ({ expected, act, at })))('$expected, and nothing once its rule is taken out', ({ expected, act, at }) => {
      expect(found(judge(rules, act, context()))).toEqual([expected]);
      expect(found(judge(rules.filter((_, place) => place !== at), act, context()))).toEqual([]);
    });
  });
}

const file = protectionFile();
const assessing: AssessNeeds = { file, subjectCode: PERSON, on: b.TODAY, step: 'DETAILED', factors: [] };
const trafficking = { ...file, header: { ...file.header, module: 'THB' as const } };
gate('assess-needs', assessNeedsGate, assessing, [
  ['R-23 onlyAtWish', { ...assessing, factors: [{ factor: 'LGBT', answer: 'YES', source: 'FILE' }] }],
  ['R-35 rightsTold', { ...assessing, file: trafficking }],
]);
it('R-35: a general look waits for nothing', () => expect(found(judge(assessNeedsGate, { ...assessing, file: trafficking, step: 'GENERAL' }, context()))).toEqual([]));

gate('request-measure', requestMeasureGate, { file, measure: measure(1) }, [['R-23 personRefusesMeasure', { file: protectionFile({ needsAssessments: [needs(2, 1, { refused: ['CLOSED_HEARING'] })] }), measure: measure(1) }]]);
gate('answer-complaint', answerComplaintGate, { complaint: complaint(1, '2026-03-01'), told: true }, [['R-90 complaintOfOneself', { complaint: complaint(1, '2026-03-01'), told: false }]]);
gate('check-retaliation', checkRetaliationGate, { complaint: complaint(1, '2026-03-01'), told: true, on: '2026-03-31' }, [
  ['R-90 complaintOfOneself', { complaint: complaint(1, '2026-03-01'), told: false, on: '2026-03-31' }],
  ['R-90 retaliationCheck', { complaint: complaint(1, '2026-03-01'), told: true, on: '2026-03-30' }],
]);
const grown: AgeFacts = { turns18On: null, mayBeChild: false, under16OnActDate: false, under14OnActDate: false };
gate('add-care-party', addCarePartyGate, { file, age: grown }, [
  ['R-13 representativeConsent', { file, age: { ...grown, turns18On: '2030-01-01' } }],
  ['R-19 ageDisputed', { file, age: { ...grown, mayBeChild: true } }],
]);
it('nothing ever stands in the way of somebody who joins', () => expect(addCarePartyGate.map(({ effect }) => effect)).toEqual(['warn', 'warn']));

it('each module has its roles', () => {
  const roles = Object.fromEntries(MODULES.map((module) => [module, PARTY_ROLES.filter((role) => mayStandIn(module, role))]));
  const beside = ['REPRESENTATIVE', 'SUPPORT', 'INTERPRETER', 'LAWYER', 'PSYCHOLOGIST', 'SOCIAL_WORKER'];
  expect(roles).toMatchObject({
    MED: ['HARMED', 'RESPONSIBLE', ...beside, 'COMMUNITY', 'PROBATION_OFFICER'], VPN: ['RESPONSIBLE', ...beside, 'PERSON', 'CHILD'], THB: [...beside, 'PERSON', 'CHILD'],
  });
});
