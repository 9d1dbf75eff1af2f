import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { standing } from '../mediation/case-facts.ts';
import { step, task } from '../mediation/task-line.ts';
import type { RuleContext } from '../rule.ts';
import { caredFor, of, persons } from './care-facts.ts';
import { nextReview } from './plan-reviews.ts';
import { toldInTheirLanguage } from './rules/r-43-compensation-told.ts';

/** What the assistance centre has to do for a person. */
export function assistanceSteps(file: CaseFile, context: RuleContext): Task[] {
  return [...telling(file), ...planning(file), ...reviewing(file, context)];
}

/** R-43, in a trafficking file; by the first day in court if there is one. */
function telling(file: CaseFile): Task[] {
  if (file.header.module !== 'THB') return [];
  const impossible = standing(file.closingSteps).some(({ step: kind }) => kind === 'COMPENSATION_TOLD');
  return persons(file).map(({ subjectCode }) => {
    const hearing = of(file.care.compensations, subjectCode).flatMap(({ hearingOn }) => hearingOn ?? []).toSorted()[0];
    return step('TELL_COMPENSATION', impossible || toldInTheirLanguage(file, subjectCode) !== null, { subjectCode, dueOn: hearing });
  });
}

/** An individual plan for each person of a trafficking file; whoever else has one agrees to it as well. */
function planning(file: CaseFile): Task[] {
  return caredFor(file).flatMap(({ subjectCode, role }): Task[] => {
    const plan = of(file.care.plans, subjectCode).at(-1);
    const wanted = file.header.module === 'THB' && role === 'PERSON';
    const drafted = wanted ? [step('DRAFT_PLAN', plan !== undefined, { subjectCode })] : [];
    return plan ? [...drafted, step('AGREE_PLAN', plan.agreedOn !== null || plan.ended !== null, { subjectCode })] : drafted;
  });
}

/** From the day of its review on. */
function reviewing(file: CaseFile, { today }: RuleContext): Task[] {
  return standing(file.care.plans).flatMap((plan): Task[] => {
    const dueOn = nextReview(plan);
    return dueOn !== undefined && dueOn <= today ? [task('REVIEW_PLAN', 'todo', { subjectCode: plan.subjectCode, dueOn })] : [];
  });
}
