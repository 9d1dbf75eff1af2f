/** Texts of D02-E: sentences of a few words, each with one idea; no law, no number of an article, nothing that says why it is told. */
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D02ETexts {
  readonly fileTitle: string;
  readonly title: string;
  readonly protocol: string;
  readonly intro: readonly string[];
  readonly groups: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly confirmation: string;
}

export const d02eTexts: Readonly<Record<PaperLanguage, D02ETexts>> = { az, en, ru, ar, fa, ur };
