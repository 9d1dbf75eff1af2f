import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { partyOf, standing } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

interface Linking {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly otherCode: string;
}

const common = { code: 'R-87', source: 'practice' } as const;

/** two codes are linked once, and each names a person on file. */
export const linkable: Rule<Linking> = {
  ...common,
  effect: 'block',
  check: ({ file, subjectCode, otherCode }) => {
    const linked = standing(file.samePersons).some((link) => link.undoneOn === null && [link.subjectCode, link.otherCode].includes(subjectCode) && [link.subjectCode, link.otherCode].includes(otherCode));
    return lacking([
      ...missingIf(!partyOf(file, subjectCode) || subjectCode === otherCode, { item: 'partyUnknown', subjectCode }),
      ...missingIf(linked, { item: 'alreadyLinked', subjectCode }),
    ]);
  },
};

/** persons are linked, never fused, and never by one worker alone. */
export const linkedByTwo: Rule<Linking> = { ...common, effect: 'two-person', check: ({ subjectCode }) => lacking([{ item: 'secondPerson', subjectCode }]) };
