import type { Party } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, whom, type InCase, type Step } from '../acts.ts';
import type { AgeFacts } from '../age.ts';
import { partyOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

const common = { code: 'R-13', source: 'RJ-CoE; RJ-UN 13(a)' } as const;

/**
 * no step with a person under 18 on its day, or who may be, without the consent of their representative. This
 * release has no such consent, so every step stops; only a refusal is always taken down.
 */
export const minor: Rule<Step> = {
  ...common,
  effect: 'block',
  check: (step, { today }) => {
    if (step.granted === false) return undefined;
    const on = dayOfStep(step, today);
    const children = whom(step).flatMap((code) => partyOf(step.file, code) ?? []).filter((party) => isChild(party, on));
    return lacking(children.map(({ subjectCode }) => ({ item: 'representativeConsent', subjectCode })));
  },
};

/** R-13 said early: a child may be entered, and the mediator learns at once that the road stops here. */
export const minorAdded: Rule<InCase & { readonly age: AgeFacts }> = {
  ...common,
  effect: 'warn',
  check: ({ age }, { today }) => lacking(missingIf(isChild(age, today), { item: 'representativeConsent' })),
};

/** Under age on a day (plain date), or of disputed age. */
export function isChild({ turns18On, mayBeChild }: Pick<Party, 'turns18On' | 'mayBeChild'>, on: string): boolean {
  return mayBeChild || (turns18On !== null && on < turns18On);
}
