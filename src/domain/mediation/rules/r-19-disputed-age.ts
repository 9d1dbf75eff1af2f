import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import type { AgeFacts } from '../age.ts';
import { partyOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/** somebody who may be a child is treated as one until an assessment says otherwise, and whoever enters them learns so. */
export const disputedAge: Rule<{ readonly age: AgeFacts }> = {
  code: 'R-19',
  effect: 'warn',
  source: 'THB-CoE 10(3); VRD 24(2)',
  check: ({ age }) => lacking(missingIf(age.mayBeChild, { item: 'ageDisputed' })),
};

type Assessed = InCase & Pick<Asked<'parties.record-age'>, 'subjectCode' | 'assessedAs'>;

/** "an adult" against a birth date on file that says child takes a second person's yes. */
export const childCalledAdult: Rule<Assessed> = {
  code: 'R-19',
  effect: 'two-person',
  source: 'THB-CoE 10(3); VRD 24(2)',
  check: ({ file, subjectCode, assessedAs }, { today }) => {
    const turns18On = partyOf(file, subjectCode)?.turns18On ?? null;
    return lacking(missingIf(assessedAs === 'ADULT' && turns18On !== null && today < turns18On, { item: 'ageDisputed', subjectCode }));
  },
};
