import { accept } from '../../../shared/result.ts';
import { currentSafetyPlan, nextVersion } from '../../../domain/care/protection.ts';
import type { SafetyPlan } from '../../../shared/model/care/protection.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeAhead, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';

/** The person's own plan, topic by topic in sealed words; a change is a new version. */
export const saveSafetyPlan: UseCase<'protection.save-safety-plan'> = (desk, { caseId, token: _token, words, ...asked }) => {
  const file = careCase(desk, caseId);
  personOf(file, asked.subjectCode);
  mustHaveHappened(desk, file, asked.on);
  mustBeAhead(desk, asked.reviewOn);
  const topics = words.map(({ topic }) => topic);
  if (new Set(topics).size < topics.length) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'words', problem: 'custom' }] });
  const body: Omit<SafetyPlan, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'> = { ...asked, version: nextVersion(file.care.safetyPlans, asked.subjectCode), topics, reviewedOn: null };
  const texts = Object.fromEntries(words.map(({ topic, text }) => [topic, text]));
  return accept({ id: addRecord(desk, caseId, { kind: 'safety-plan', subjectCode: asked.subjectCode, onDate: asked.on, body, texts }) });
};

/** Looked at again together with the person, and it still holds; an older version: WRONG_STATUS. */
export const reviewSafetyPlan: UseCase<'protection.review-safety-plan'> = (desk, { caseId, planId, on, reviewOn }) => {
  const file = careCase(desk, caseId);
  const plan = recordOf(file.care.safetyPlans, planId);
  if (currentSafetyPlan(file, plan.subjectCode)?.id !== planId) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < (plan.reviewedOn ?? plan.on)) throw new Refusal('WRONG_ORDER');
  mustBeAhead(desk, reviewOn);
  saveCare(desk, caseId, { ...plan, reviewedOn: on, reviewOn }, { onDate: plan.on });
  return accept({ id: planId });
};
