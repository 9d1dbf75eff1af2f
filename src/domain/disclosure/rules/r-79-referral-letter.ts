import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { standing } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

/** a referral is sent as the letter that was made for it, not by word of mouth with more in it. */
export const referralLetter: Rule<{ readonly file: CaseFile; readonly referralId: string }> = {
  code: 'R-79',
  effect: 'block',
  source: 'DP-AZ; F3-F4; MED-AZ 8',
  check: ({ file, referralId }) =>
    lacking(missingIf(!standing(file.documents).some(({ code, aboutId, superseded, recalledOn }) => (code === 'D05' || code === 'D06') && aboutId === referralId && !superseded && recalledOn === null), { item: 'referralLetter' })),
};
