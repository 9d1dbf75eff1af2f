import type { Asked, InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { onlyAtWish } from '../rules/r-23-own-word.ts';
import { rightsBeforeInterview } from '../rules/r-35-before-interview.ts';

/** Assessing what a person needs to be safe. */
export type AssessNeeds = InCase & Pick<Asked<'protection.assess'>, 'subjectCode' | 'on' | 'step' | 'factors'>;

export const assessNeedsGate: readonly Rule<AssessNeeds>[] = [onlyAtWish, rightsBeforeInterview];
