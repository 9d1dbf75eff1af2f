/** Texts of D01; places in braces are filled from the facts. */
import type { PaperLanguage } from '../model.ts';
import type { Assent, SessionType } from '../../shared/model/enumerations.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D01Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly whoWeAre: { readonly heading: string; readonly text: string; readonly coMediator: string; readonly referrer: string; readonly servedEarlier: string; readonly acquainted: string };
  readonly whatItIs: { readonly heading: string; readonly text: string; readonly formsIntro: string; readonly forms: Record<SessionType, string> };
  readonly voluntary: { readonly heading: string; readonly text: string };
  readonly criminalCase: { readonly heading: string; readonly before: string; readonly report: string };
  readonly notAdmission: { readonly heading: string; readonly text: string };
  readonly confidentiality: { readonly heading: string; readonly text: string; readonly exceptions: string };
  readonly present: { readonly heading: string; readonly text: string; readonly otherParty: string; readonly nobodyElse: string };
  readonly rights: { readonly heading: string; readonly items: readonly string[] };
  readonly data: { readonly heading: string; readonly items: readonly string[] };
  readonly choices: { readonly heading: string; readonly text: string; readonly formHead: readonly [string, string, string]; readonly dataHead: readonly [string, string, string]; readonly dataRow: string };
  /** Printed for a child: what the child says stands beside the representative's word. */
  readonly child: { readonly intro: string; readonly rule: string; readonly head: readonly [what: string, answer: string]; readonly overall: string; readonly answers: Record<Assent, string> };
  readonly complaint: { readonly heading: string };
  readonly confirmation: string;
}

export const d01Texts: Readonly<Record<PaperLanguage, D01Texts>> = { az, en, ru, ar, fa, ur };
