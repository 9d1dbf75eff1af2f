import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { emergencyCanWait } from '../rules/r-29-emergency.ts';

/** A life in danger, and who was told: nothing here may ever block. */
export type RecordEmergency = InCase & Pick<Asked<'emergencies.record'>, 'canWait'>;

export const recordEmergencyGate: readonly Rule<RecordEmergency>[] = [emergencyCanWait];
