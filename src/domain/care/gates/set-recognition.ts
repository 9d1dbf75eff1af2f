import type { Asked, InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { departmentDecides } from '../rules/r-31-recognition.ts';
import { plannedBefore } from '../rules/r-36-no-pressure.ts';

/** Setting somebody's legal status. `reflection`: the days that would begin with it; null where none do. */
export type SetRecognition = InCase &
  Pick<Asked<'trafficking.set-recognition'>, 'subjectCode' | 'status' | 'decisionNo' | 'decisionOn'> & { readonly reflection: { readonly from: string; readonly until: string } | null };

export const setRecognitionGate: readonly Rule<SetRecognition>[] = [departmentDecides, plannedBefore];
