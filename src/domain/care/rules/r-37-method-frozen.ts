import type { CaseFile } from '../../../shared/model/case-file.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { of } from '../care-facts.ts';

/** how somebody was found is written once: a later complaint does not turn PROACTIVE into REACTIVE; a mistake is mended by R-83 alone. Source: F23. */
export const methodFrozen: Rule<{ readonly file: CaseFile; readonly subjectCode: string }> = {
  code: 'R-37',
  effect: 'block',
  source: 'F23',
  check: ({ file, subjectCode }) => lacking(missingIf(of(file.care.detections, subjectCode).length > 0, { item: 'methodFrozen', subjectCode })),
};
