/** Texts of D08-A; places in braces are filled from the facts. */
import type { z } from 'zod';
import type { withdrawalWay } from '../../shared/model/enumerations.ts';
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D08ATexts {
  readonly fileTitle: string;
  readonly title: string;
  readonly consent: string;
  readonly when: string;
  readonly how: string;
  readonly receivedBy: string;
  readonly ways: Record<z.infer<typeof withdrawalWay>, string>;
  readonly statement: string;
  readonly now: { readonly heading: string; readonly items: readonly string[] };
  readonly stays: { readonly heading: string; readonly items: readonly string[] };
  /** What staff confirm where the person did not write it themselves. */
  readonly notes: Record<Exclude<z.infer<typeof withdrawalWay>, 'WRITTEN'>, string>;
  readonly confirmation: string;
}

export const d08aTexts: Readonly<Record<PaperLanguage, D08ATexts>> = { az, en, ru, ar, fa, ur };
