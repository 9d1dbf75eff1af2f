import type { CaseFile } from '../../../shared/model/case-file.ts';
import { ONLY_AT_WISH, type RiskFactor } from '../../../shared/model/care/enumerations.ts';
import type { NeedsAssessment, ProtectionMeasure } from '../../../shared/model/care/protection.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { refuses } from '../protection.ts';

const common = { code: 'R-23', effect: 'block' } as const;

/** R-23, protection needs: what a person's intimate life is stands in a file only where they asked for it themselves. Source: A.4. */
export const onlyAtWish: Rule<{ readonly subjectCode: string; readonly factors: readonly { readonly factor: RiskFactor; readonly source: NeedsAssessment['factors'][number]['source'] }[] }> = {
  ...common,
  source: 'data-model A.4',
  check: ({ subjectCode, factors }) =>
    lacking(missingIf(factors.some(({ factor, source }) => ONLY_AT_WISH.includes(factor) && source !== 'VICTIM'), { item: 'onlyAtWish', subjectCode })),
};

/** R-23, protection needs: a measure the person does not want is asked of nobody. Source: VRD 22(6). */
export const personRefusesMeasure: Rule<{ readonly file: CaseFile; readonly measure: Pick<ProtectionMeasure, 'subjectCode' | 'code' | 'victimWants'> }> = {
  ...common,
  source: 'VRD 22(6)',
  check: ({ file, measure }) => lacking(missingIf(refuses(file, measure), { item: 'personRefusesMeasure', subjectCode: measure.subjectCode })),
};
