import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Residence } from '../../../shared/model/care/trafficking.ts';
import { latest, of } from '../care-facts.ts';
import { reflectionOf } from '../reflection.ts';
import type { RuleContext } from '../../rule.ts';

/** Days before a permit ends on which somebody is reminded of it. */
export const RESIDENCE_REMINDERS = [60, 30] as const;

/** What the person last said and did about staying; undefined while nobody asked. */
export function residenceOf(file: CaseFile, subjectCode: string): Residence | undefined {
  return latest(of(file.care.residences, subjectCode));
}

/** Found as a foreign or stateless person: staying and going home speak to them. */
export function isForeign(file: CaseFile, subjectCode: string): boolean {
  return of(file.care.detections, subjectCode).some(({ foreignOrStateless }) => foreignOrStateless);
}

/** the days of reflection are over, and a foreign or stateless person wants a permit. */
export function shouldApply(file: CaseFile, subjectCode: string, context: Pick<RuleContext, 'today' | 'parameters'>): boolean {
  return isForeign(file, subjectCode) && residenceOf(file, subjectCode)?.wantsPermit === true && reflectionOf(file, subjectCode, context)?.over === true;
}
