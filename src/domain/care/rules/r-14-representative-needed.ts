import type { CaseFile } from '../../../shared/model/case-file.ts';
import { isChild } from '../../mediation/age.ts';
import { partyOf } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import { usableRepresentatives } from '../../mediation/representatives.ts';
import type { Rule } from '../../rule.ts';

/**
 * R-14 in a file of care: a child nobody's word counts for is helped all the same, and the guardianship authority is asked to
 * appoint somebody (D32). Source: F50 Family Code 59.
 */
export const representativeNeeded: Rule<{ readonly file: CaseFile; readonly subjectCode: string; readonly on: string }> = {
  code: 'R-14',
  effect: 'warn',
  source: 'F50 Family Code 59',
  check: ({ file, subjectCode, on }) => {
    const party = partyOf(file, subjectCode);
    const child = file.header.module !== 'MED' && party !== undefined && isChild(party, on);
    return lacking(missingIf(child && usableRepresentatives(file, subjectCode).length === 0, { item: 'representativeNeeded', subjectCode }));
  },
};
