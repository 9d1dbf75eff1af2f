import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { unconfirmedYear } from '../rules/dt-8-unconfirmed-year.ts';
import { consentRenewed } from '../rules/r-03-withdrawal.ts';
import { minorTakesPart } from '../rules/r-13-minor.ts';
import { ownWord } from '../rules/r-18-comes-of-age.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { nonWorkingDay } from '../rules/r-94-non-working-day.ts';

/** Recording a preparatory meeting. */
export type RecordPreparation = InCase & Pick<Asked<'preparations.record'>, 'subjectCode' | 'on'>;

export const recordPreparationGate: readonly Rule<RecordPreparation>[] = [consentRenewed, minorTakesPart, ownWord, excluded, nonWorkingDay, unconfirmedYear];
