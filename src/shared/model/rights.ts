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

/** Rights of a person in a trafficking file, in the order they are explained (D02 THB; Law Art. 13–14, THB-CoE 12, 15). */
export const THB_RIGHTS = [
  'HELP_WHATEVER_YOU_DECIDE', 'REFLECTION', 'ANONYMITY', 'SHELTER_FREE', 'LAWYER', 'INTERPRETER', 'COMPENSATION_ROUTES', 'ALLOWANCE', 'PROTECTION', 'NON_PUNISHMENT',
  'RESIDENCE_OR_RETURN', 'DATA', 'COMPLAINT', 'REPEAT',
] as const;

/** Rights of a person in a file of protection needs, in the order they are explained (D02 VPN; F11, F12; CPC 87, 120; VRD 8, 22). */
export const VPN_RIGHTS = [
  'RESPECT', 'UNDERSTAND', 'INFORMATION', 'HELP_WHATEVER_YOU_DECIDE', 'VOLUNTARY', 'HEARD', 'PROTECTION', 'LAWYER', 'SUPPORT_PERSON',
  'COMPENSATION', 'CONFIDENTIAL', 'DATA', 'FREE', 'COMPLAINT', 'REPEAT',
] as const;

export type RightCode = (typeof VICTIM_RIGHTS)[number] | (typeof OFFENDER_RIGHTS)[number] | (typeof CHILD_RIGHTS)[number] | (typeof THB_RIGHTS)[number] | (typeof VPN_RIGHTS)[number];

/** The rights one D02 explains, all of them, by its variant. */
export const RIGHTS_BY_VARIANT = {
  GENERAL_VICTIM: VICTIM_RIGHTS,
  OFFENDER: OFFENDER_RIGHTS,
  CHILD: CHILD_RIGHTS,
  THB: THB_RIGHTS,
  VPN: VPN_RIGHTS,
} as const satisfies Record<RightsVariant, readonly RightCode[]>;
