import type { CaseFile } from '../../../shared/model/case-file.ts';
import { standing } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

const common = { code: 'R-91', source: 'practice' } as const;

interface Act {
  readonly file: CaseFile;
  /** Null gives it to nobody. */
  readonly to: string | null;
}

/** whoever said that they cannot work with this person is not given the case again. */
export const shutOut: Rule<Act> = {
  ...common,
  effect: 'block',
  check: ({ file, to }) => lacking(missingIf(to !== null && file.header.shutOut.includes(to), { item: 'shutOut' })),
};

/** the person said that they know this colleague; whoever gives the case learns so. */
export const knownToPerson: Rule<Act> = {
  ...common,
  effect: 'warn',
  check: ({ file, to }) => {
    const known = standing(file.care.knownStaff).filter(({ userIds }) => to !== null && userIds.includes(to));
    return lacking([...new Set(known.map(({ subjectCode }) => subjectCode))].map((subjectCode) => ({ item: 'conflict', subjectCode, params: { kind: 'ACQUAINTED' } })));
  },
};
