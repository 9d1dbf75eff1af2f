import type { CaseFile } from '../../../shared/model/case-file.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { of, recognitionOf } from '../care-facts.ts';

interface Act {
  readonly file: CaseFile;
  readonly subjectCode: string;
  /** The same person has one in another file, or under another code. */
  readonly elsewhere: boolean;
}

const common = { code: 'R-42', source: 'F19; TIP' } as const;

/** the allowance is given once in a person's life, whatever file it stands in. Source: F19. */
export const onceEver: Rule<Act> = {
  ...common,
  effect: 'block',
  check: ({ file, subjectCode, elsewhere }) => lacking(missingIf(elsewhere || of(file.care.allowances, subjectCode).length > 0, { item: 'onceEver', subjectCode })),
};

/** in practice it is paid after recognition; who is not recognised yet may apply all the same. Source: TIP. */
export const paidAfterRecognition: Rule<Act> = {
  ...common,
  effect: 'warn',
  check: ({ file, subjectCode }) => lacking(missingIf(recognitionOf(file, subjectCode)?.status !== 'IDENTIFIED', { item: 'paidAfterRecognition', subjectCode })),
};
