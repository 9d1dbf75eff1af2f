import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { RehabPlan } from '../../../shared/model/care/assistance.ts';
import { accept } from '../../../shared/result.ts';
import { of } from '../../../domain/care/care-facts.ts';
import { reviewsAfter } from '../../../domain/care/plan-reviews.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';

/** Years a goal may lie ahead. */
const LONGEST_YEARS = 10;
/** Reviews one version holds; a plan that lives longer is written anew. */
const MOST_REVIEWS = 24;

/** The person's own goals: one open plan a person, each version a record of its own. ALREADY_EXISTS. */
export const draftPlan: UseCase<'assistance.draft-plan'> = (desk, { caseId, subjectCode, on, goals, employment, reviewsOn }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  const before = of(file.care.plans, subjectCode);
  if (before.some(({ ended }) => ended === null)) throw new Refusal('ALREADY_EXISTS');
  const twice = goals.findIndex((goal, place) => goals.findIndex(({ id }) => id === goal.id) !== place);
  if (twice >= 0) throw invalid(`goals.${twice}.id`);
  for (const { dueOn } of goals) mustBeNear(desk, dueOn, LONGEST_YEARS);
  for (const day of reviewsOn) mustBeNear(desk, day, LONGEST_YEARS);
  const early = reviewsOn.findIndex((day) => day <= on);
  if (early >= 0) throw invalid(`reviewsOn.${early}`);
  const body = {
    subjectCode, version: Math.max(0, ...before.map(({ version }) => version)) + 1, on, agreedOn: null,
    goals: goals.map(({ id, domain, dueOn, who }) => ({ id, domain, dueOn, who, status: 'OPEN', statusOn: null })),
    employment: [...new Set(employment)], reviewsOn: [...new Set(reviewsOn)].toSorted(), reviewedOn: [], ended: null,
  };
  const texts = Object.fromEntries(goals.flatMap(({ id, goal, action }) => [[`goal.${id}`, goal], [`action.${id}`, action]]));
  return accept({ id: addRecord(desk, caseId, { kind: 'rehab-plan', subjectCode, state: 'OPEN', onDate: on, body, texts }) });
};

/** The person said yes to it. */
export const agreePlan: UseCase<'assistance.agree-plan'> = (desk, { caseId, planId, on }) => {
  const { plan } = openPlan(desk, caseId, planId, on);
  if (plan.agreedOn !== null) throw new Refusal('WRONG_STATUS');
  return save(desk, caseId, { ...plan, agreedOn: on });
};

export const setGoal: UseCase<'assistance.set-goal'> = (desk, { caseId, planId, goalId, status, on }) => {
  const { plan } = openPlan(desk, caseId, planId, on);
  if (!plan.goals.some(({ id }) => id === goalId)) throw new Refusal('RECORD_NOT_FOUND');
  return save(desk, caseId, { ...plan, goals: plan.goals.map((goal) => (goal.id === goalId ? { ...goal, status, statusOn: on } : goal)) });
};

/** One review a day, each after the last; the next day takes the place of what was planned before it. */
export const reviewPlan: UseCase<'assistance.review-plan'> = (desk, { caseId, planId, on, nextOn, note }) => {
  const { plan } = openPlan(desk, caseId, planId, on);
  const last = plan.reviewedOn.toSorted().at(-1);
  if ((last !== undefined && on <= last) || (nextOn !== null && nextOn <= on)) throw new Refusal('WRONG_ORDER');
  if (nextOn !== null) mustBeNear(desk, nextOn, LONGEST_YEARS);
  if (plan.reviewedOn.length >= MOST_REVIEWS) throw new Refusal('WRONG_STATUS');
  const hasText = sealTexts(desk, planId, caseId, { [`review.${on}`]: note }) || plan.hasText;
  return save(desk, caseId, { ...plan, hasText, reviewedOn: [...plan.reviewedOn, on], reviewsOn: reviewsAfter(plan, on, nextOn).slice(-MOST_REVIEWS) });
};

export const endPlan: UseCase<'assistance.end-plan'> = (desk, { caseId, planId, on, how }) => {
  const { plan } = openPlan(desk, caseId, planId, on);
  return save(desk, caseId, { ...plan, ended: { on, how } });
};

/** A plan that has not ended, and a day in its life. WRONG_STATUS, WRONG_ORDER. */
function openPlan(desk: Desk, caseId: string, planId: string, on: string): { file: CaseFile; plan: RehabPlan } {
  const file = careCase(desk, caseId);
  const plan = recordOf(file.care.plans, planId);
  if (plan.ended !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < plan.on) throw new Refusal('WRONG_ORDER');
  return { file, plan };
}

function save(desk: Desk, caseId: string, plan: RehabPlan) {
  saveCare(desk, caseId, plan, { state: plan.ended === null ? 'OPEN' : 'ENDED', onDate: plan.on, hasText: plan.hasText });
  return accept({ id: plan.id });
}

const invalid = (path: string) => new Refusal('INVALID_INPUT', { fields: [{ path, problem: 'invalid_value' }] });
