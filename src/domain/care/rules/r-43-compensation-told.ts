import type { CaseFile } from '../../../shared/model/case-file.ts';
import { partyOf, standing } from '../../mediation/case-facts.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { of, persons } from '../care-facts.ts';

/** The first day a person was told of it in a language they understand; null while nobody has. */
export function toldInTheirLanguage(file: CaseFile, subjectCode: string): string | null {
  const language = partyOf(file, subjectCode)?.language;
  return of(file.care.compensationsTold, subjectCode).filter((told) => told.language === language || told.interpreterUsed).map(({ on }) => on).toSorted()[0] ?? null;
}

/** before a file closes, or a day in court, each person was told of the right to compensation in a language they understand, or could not be. Source: F10–F12, THB-CoE 15. */
export const compensationTold: Rule<{ readonly file: CaseFile }> = {
  code: 'R-43',
  effect: 'block',
  source: 'F10-12; THB-CoE 15',
  check: ({ file }) => {
    if (file.header.module !== 'THB' || standing(file.closingSteps).some(({ step }) => step === 'COMPENSATION_TOLD')) return undefined;
    const untold = persons(file).filter(({ subjectCode }) => toldInTheirLanguage(file, subjectCode) === null);
    return lacking(untold.map(({ subjectCode }) => ({ item: 'compensationTold', subjectCode })));
  },
};
