import { INDICATOR_DIMENSIONS, type IndicatorDimension } from '../../shared/model/care/enumerations.ts';
import type { Indicator } from '../../shared/model/care/trafficking.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { of } from './care-facts.ts';

type Counts = Readonly<Record<Indicator['strength'], number>>;

/** How many signs of each strength one dimension has, and whether they are as many as the ILO's operational indicators ask of a dimension. */
export interface DimensionPattern extends Counts {
  readonly dimension: IndicatorDimension;
  readonly enough: boolean;
}

/**
 * Signs on file about one person, counted dimension by dimension: a help to look at, which concludes nothing about anybody.
 * Source: A.5; ILO operational indicators.
 */
export function indicatorPattern(file: CaseFile, subjectCode: string): DimensionPattern[] {
  const theirs = of(file.care.indicators, subjectCode);
  return INDICATOR_DIMENSIONS.map((dimension) => {
    const strong = (strength: Indicator['strength']) => theirs.filter((one) => one.dimension === dimension && one.strength === strength).length;
    const counts: Counts = { STRONG: strong('STRONG'), MEDIUM: strong('MEDIUM'), WEAK: strong('WEAK') };
    return { dimension, ...counts, enough: isEnough(counts) };
  });
}

/** Two strong ones; one strong with a medium or a weak one; three medium ones; two medium ones with a weak one. */
function isEnough({ STRONG, MEDIUM, WEAK }: Counts): boolean {
  return STRONG >= 2 || (STRONG === 1 && MEDIUM + WEAK >= 1) || MEDIUM >= 3 || (MEDIUM === 2 && WEAK >= 1);
}
