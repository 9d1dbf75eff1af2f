import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildAssessment } from '../../../shared/model/care/child.ts';
import { askedForAssent } from '../../mediation/age.ts';
import { partyOf } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

type Act = Pick<ChildAssessment, 'subjectCode' | 'on' | 'heard' | 'danger' | 'familyRefused'> & { readonly file: CaseFile };

/**
 * a child of P_ASSENT_AGE years or more is heard before anything is decided. Danger stops for nothing: then it is said,
 * and the child is heard later; where the family let nobody in, there was nobody to hear. Source: F45; CRC 12.
 */
export const childHeard: Rule<Act> = {
  code: 'R-47',
  effect: 'block',
  source: 'F45; CRC 12',
  check: ({ file, subjectCode, on, heard, danger, familyRefused }, { parameters }) => {
    const party = partyOf(file, subjectCode);
    const asked = party !== undefined && askedForAssent(party, on, parameters);
    return lacking(missingIf(asked && !heard && !familyRefused, { item: 'childHeard', subjectCode }), danger ? { effect: 'warn' } : {});
  },
};
