import type { Asked, InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { onlyAtWish } from '../rules/r-23-own-word.ts';
import { rightsFirst } from '../rules/r-35-rights-first.ts';

/** Assessing what a person needs to be safe. */
export type AssessNeeds = InCase & Pick<Asked<'protection.assess'>, 'subjectCode' | 'on' | 'step' | 'factors'>;

/** a general look at what is needed waits for nothing; a detailed interview comes after the rights. */
export const rightsBeforeDetails: Rule<AssessNeeds> = { ...rightsFirst, check: (act, context) => (act.step === 'DETAILED' ? rightsFirst.check(act, context) : undefined) };

export const assessNeedsGate: readonly Rule<AssessNeeds>[] = [onlyAtWish, rightsBeforeDetails];
