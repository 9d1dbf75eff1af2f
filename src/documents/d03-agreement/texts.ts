/** Texts of D03 and its annex; places in braces are filled from the facts. */
import type { PaperLanguage } from '../model.ts';
import type { communicationRule } from './facts.ts';
import type { z } from 'zod';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export type CommunicationCode = Exclude<z.infer<typeof communicationRule>['code'], 'OWN_WORDS'>;
export type SharingItem = 'agreementWithAuthority' | 'fulfilmentWithAuthority' | 'statistics';

export interface D03Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly parties: { readonly heading: string; readonly mediator: string };
  readonly matter: { readonly heading: string; readonly text: string };
  readonly obligations: {
    readonly heading: string; readonly none: string; readonly intro: string;
    readonly head: readonly [no: string, who: string, what: string, how: string, amount: string, due: string, proof: string];
    readonly inWords: string; readonly instalments: string;
    readonly instalmentHead: readonly [obligation: string, instalment: string, due: string, amount: string];
    readonly types: Record<string, string>;
  };
  readonly communication: { readonly heading: string; readonly none: string; readonly rules: Record<CommunicationCode, string> };
  readonly unfulfilled: { readonly heading: string; readonly text: string };
  readonly effect: { readonly heading: string; readonly text: string };
  readonly confidentiality: { readonly heading: string; readonly text: string; readonly sharingHead: string; readonly sharing: Record<SharingItem, string> };
  readonly changes: { readonly heading: string; readonly text: string };
  readonly advice: { readonly heading: string; readonly text: string; readonly head: readonly [party: string, received: string, offered: string, earliest: string, waived: string] };
  readonly interpreters: { readonly heading: string; readonly none: string; readonly text: string };
  readonly copies: string;
  readonly prevailing: string;
  readonly signing: string;
  readonly annex: { readonly title: string; readonly subtitle: string; readonly note: string };
}

export const d03Texts: Readonly<Record<PaperLanguage, D03Texts>> = { az, en, ru, ar, fa, ur };
