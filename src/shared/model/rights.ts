import type { z } from 'zod';
import type { rightsVariant } from './enumerations.ts';

type RightsVariant = z.infer<typeof rightsVariant>;

/** Rights of the harmed person, in the order they are explained (D02 GENERAL; F11, F12; CPC 120). */
export const VICTIM_RIGHTS = [
  'RESPECT', 'INFORMATION', 'UNDERSTAND', 'LAWYER', 'SUPPORT_PERSON', 'VOLUNTARY', 'NO_CONTACT', 'PROTECTION', 'HEARD',
  'COMPENSATION', 'ADVICE_BEFORE_SIGNING', 'CONFIDENTIAL', 'DATA', 'FREE', 'COMPLAINT', 'REPEAT',
] as const;

/** Rights of the responsible person, in the order they are explained (D02 OFFENDER). */
export const OFFENDER_RIGHTS = [
  'RESPECT', 'INFORMATION', 'UNDERSTAND', 'LAWYER', 'SUPPORT_PERSON', 'VOLUNTARY', 'NOT_ADMISSION', 'SILENCE', 'AUTHORITY_DECIDES',
  'FAIR_OBLIGATIONS', 'ADVICE_BEFORE_SIGNING', 'CONFIDENTIAL', 'DATA', 'FREE', 'COMPLAINT', 'REPEAT',
] as const;

/** Rights of a child on either side, in the order they are explained (D02 CHILD). */
export const CHILD_RIGHTS = [
  'RESPECT', 'UNDERSTAND', 'HEARD', 'SAY_NO', 'ADULT_WITH_YOU', 'LAWYER', 'INTERPRETER', 'STOP', 'NO_CONTACT', 'NOT_YOUR_FAULT', 'CONFIDENTIAL',
  'SAFE', 'ASK_AGAIN', 'COMPLAINT', 'FREE',
] as const;

export type RightCode = (typeof VICTIM_RIGHTS)[number] | (typeof OFFENDER_RIGHTS)[number] | (typeof CHILD_RIGHTS)[number];

/** The rights one D02 explains, all of them, by its variant. */
export const RIGHTS_BY_VARIANT = {
  GENERAL_VICTIM: VICTIM_RIGHTS,
  OFFENDER: OFFENDER_RIGHTS,
  CHILD: CHILD_RIGHTS,
} as const satisfies Record<RightsVariant, readonly RightCode[]>;
