import type { CaseFile } from '../../shared/model/case-file.ts';
import type { MeasureCode, RiskFactor } from '../../shared/model/care/enumerations.ts';
import type { NeedsAssessment, ProtectionMeasure, SafetyPlan } from '../../shared/model/care/protection.ts';
import { of } from './care-facts.ts';

const newest = <T extends { version: number }>(versions: readonly T[]): T | undefined => versions.toSorted((a, b) => a.version - b.version).at(-1);

/** The needs of a person as they were last assessed; undefined while nobody has. */
export function currentNeeds(file: CaseFile, subjectCode: string): NeedsAssessment | undefined {
  return newest(of(file.care.needsAssessments, subjectCode));
}

/** The safety plan in force. */
export function currentSafetyPlan(file: CaseFile, subjectCode: string): SafetyPlan | undefined {
  return newest(of(file.care.safetyPlans, subjectCode));
}

/** The next version for one person; numbers of those entered in error are not given again. */
export function nextVersion(records: readonly { subjectCode: string; version: number }[], subjectCode: string): number {
  return Math.max(0, ...records.filter((one) => one.subjectCode === subjectCode).map(({ version }) => version)) + 1;
}

/** VRD 22(6): the person said no to a measure, in their newest assessment or when it was planned. */
export function refuses(file: CaseFile, { subjectCode, code, victimWants }: Pick<ProtectionMeasure, 'subjectCode' | 'code' | 'victimWants'>): boolean {
  return !victimWants || (currentNeeds(file, subjectCode)?.refused.includes(code) ?? false);
}

/** What an assessment says, before it is one. */
export interface Assessed {
  readonly step: NeedsAssessment['step'];
  readonly result: NeedsAssessment['result'];
  readonly factors: readonly { readonly factor: RiskFactor }[];
  readonly wanted: readonly MeasureCode[];
  readonly refused: readonly MeasureCode[];
}

/**
 * The field of an assessment that does not fit the others, undefined where all do. A child is presumed to have specific needs
 * (VRD 22(4)). A detailed evaluation follows a general one that showed a need; whoever sees the need at once makes both in one,
 * and then the detailed one says so itself.
 */
export function misfit(file: CaseFile, subjectCode: string, child: boolean, { step, result, factors, wanted, refused }: Assessed): 'factors' | 'wanted' | 'refused' | 'result' | 'step' | undefined {
  if (new Set(factors.map(({ factor }) => factor)).size < factors.length) return 'factors';
  if (new Set(wanted).size < wanted.length) return 'wanted';
  if (new Set(refused).size < refused.length || refused.some((code) => wanted.includes(code))) return 'refused';
  const needless = result === 'NO_SPECIFIC_NEEDS';
  if (child && needless) return 'result';
  const needShown = of(file.care.needsAssessments, subjectCode).some((earlier) => earlier.result !== 'NO_SPECIFIC_NEEDS');
  return step === 'DETAILED' && needless && !needShown ? 'step' : undefined;
}
