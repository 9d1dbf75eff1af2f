import { describe, expect, it } from 'vitest';
import { careFile, CHILD, childPlan, PERSON } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { returnReady } from './r-45-return.ts';

const planned = careFile({ childPlans: [childPlan(1, '2026-04-01')] });
const act = (file = planned, change: Partial<Parameters<typeof returnReady.check>[0]> = {}) => ({ file, subjectCode: CHILD, on: '2026-04-10', riskAssessedOn: '2026-04-09', ...change });
const plans = (change: Parameters<typeof childPlan>[2], on = '2026-04-01') => careFile({ childPlans: [childPlan(1, on, change)] });

describe('R-45: home again, with a look at the risk and a plan for the family', () => {
  it.each(rows(returnReady, [
    ['both there', act(), ''],
    ['neither', act(careFile(), { riskAssessedOn: null }), 'block: returnRisk C, familyPlan C'],
    ['no look at the risk', act(planned, { riskAssessedOn: null }), 'block: returnRisk C'],
    ['on the day itself', act(planned, { riskAssessedOn: '2026-04-10' }), ''],
    ['after the return', act(planned, { riskAssessedOn: '2026-04-11' }), 'block: returnRisk C'],
    ['thirty days before', act(planned, { riskAssessedOn: '2026-03-11' }), ''],
    ['a day longer ago than it holds', act(planned, { riskAssessedOn: '2026-03-10' }), 'block: returnRisk C'],
    ['the plan of the child alone', act(plans({ kind: 'INDIVIDUAL' })), 'block: familyPlan C'],
    ['the plan of another child', act(plans({ subjectCode: PERSON })), 'block: familyPlan C'],
    ['a plan made after the return', act(plans({}, '2026-04-11')), 'block: familyPlan C'],
    ['a plan of that day', act(plans({}, '2026-04-10')), ''],
    ['a plan entered in error', act(plans({ enteredInError: true })), 'block: familyPlan C'],
  ]))('R-45: %s', (_, given, expected) => expect(says(returnReady, given)).toBe(expected));
});
