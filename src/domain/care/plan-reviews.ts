import type { RehabPlan } from '../../shared/model/care/assistance.ts';

/** The first review held on or after a planned day; null while there was none. Days are plain dates. */
export function reviewedOn({ reviewedOn: held }: Pick<RehabPlan, 'reviewedOn'>, plannedOn: string): string | null {
  return held.toSorted().find((day) => day >= plannedOn) ?? null;
}

/** The day the plan is to be looked at next; undefined where none is planned, or the plan has ended. */
export function nextReview(plan: Pick<RehabPlan, 'reviewsOn' | 'reviewedOn' | 'ended'>): string | undefined {
  return plan.ended === null ? plan.reviewsOn.toSorted().find((day) => reviewedOn(plan, day) === null) : undefined;
}

/** The planned days after a review: what comes next takes the place of what was planned before it. */
export function reviewsAfter({ reviewsOn }: Pick<RehabPlan, 'reviewsOn'>, on: string, nextOn: string | null): string[] {
  if (nextOn === null) return reviewsOn;
  return [...new Set([...reviewsOn.filter((day) => day <= on || day > nextOn), nextOn])].toSorted();
}
