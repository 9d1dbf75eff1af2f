/** Texts of D02; places in braces are filled from the facts. */
import type { PaperLanguage } from '../model.ts';
import type { CHILD_RIGHTS, OFFENDER_RIGHTS, THB_RIGHTS, VICTIM_RIGHTS, VPN_RIGHTS } from '../../shared/model/rights.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

type AdultRight = (typeof VICTIM_RIGHTS)[number] | (typeof OFFENDER_RIGHTS)[number];
type ChildRight = (typeof CHILD_RIGHTS)[number];
/** Of variant THB those with words of their own; the rest read as in the others. */
type ThbRight = Exclude<(typeof THB_RIGHTS)[number], 'INTERPRETER' | 'DATA' | 'REPEAT'>;
/** Of variant VPN likewise. */
type VpnRight = Exclude<(typeof VPN_RIGHTS)[number], 'RESPECT' | 'UNDERSTAND' | 'LAWYER' | 'SUPPORT_PERSON' | 'DATA' | 'REPEAT'>;

export type Adaptation = 'PLAIN_LANGUAGE' | 'SLOWER_WITH_EXAMPLES' | 'READ_ALOUD' | 'LARGE_PRINT' | 'EASY_READ' | 'PICTURES' | 'SIGN_LANGUAGE' | 'BREAKS' | 'NONE_NEEDED';

export interface ChildTexts {
  readonly intro: string;
  readonly head: readonly [no: string, right: string, explained: string, repeat: string];
  readonly rights: Record<ChildRight, string>;
  readonly questions: string;
  readonly confirmation: string;
  readonly markNote: string;
}

export interface D02Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly about: string;
  readonly repeatOf: string;
  readonly explainer: string;
  readonly adaptation: string;
  readonly adaptations: Record<Adaptation, string>;
  readonly intro: string;
  readonly head: readonly [no: string, right: string, explained: string, repeat: string];
  readonly rights: Record<AdultRight, string>;
  /** Variant CHILD: sentences a child of eight understands; none says on which side the child stands. */
  readonly child: ChildTexts;
  /** Variant THB: what the person may carry home, so nothing in it says why it is told. */
  readonly thb: Record<ThbRight, string>;
  /** Variant VPN: nothing of mediation; the paper is the person's own and says no more of why it is told than THB does. */
  readonly vpn: Record<VpnRight, string>;
  readonly questions: string;
  readonly copies: string;
  readonly copiesText: string;
  readonly confirmation: string;
  readonly refusal: string;
  readonly refusalOpen: string;
}

export const d02Texts: Readonly<Record<PaperLanguage, D02Texts>> = { az, en, ru, ar, fa, ur };
