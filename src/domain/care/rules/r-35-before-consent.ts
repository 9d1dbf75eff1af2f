import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ConsentType } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { rightsFirst } from './r-35-rights-first.ts';

interface Act {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly type: ConsentType;
  readonly granted: boolean;
  /** Instant. */
  readonly givenAt: string;
}

/** R-35 of a consent: any yes but those to an interpreter and to the house rules rests on rights explained by its day. Source: F5. */
export const rightsBeforeConsent: Rule<Act> = {
  ...rightsFirst,
  check: ({ file, subjectCode, type, granted, givenAt }, context) => rightsFirst.check({ file, subjectCode, on: givenAt.slice(0, 10), consent: type, granted }, context),
};
