/** Texts of D13: a time to think, and nothing of why. */
import type { z } from 'zod';
import type { reflectionGround } from '../../shared/model/care/enumerations.ts';
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

interface Listed {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface D13Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly about: string;
  readonly period: { readonly heading: string; readonly start: string; readonly last: string; readonly included: string; readonly ground: string; readonly grounds: Record<z.infer<typeof reflectionGround>, string> };
  /** F2: the three purposes. */
  readonly purposes: Listed;
  readonly notAsked: Listed;
  readonly services: Listed;
  readonly expulsion: { readonly heading: string; readonly text: string };
  readonly early: Listed;
  readonly next: { readonly heading: string; readonly cooperate: string; readonly residence: string; readonly goBack: string };
  readonly confirmation: string;
}

export const d13Texts: Readonly<Record<PaperLanguage, D13Texts>> = { az, en, ru, ar, fa, ur };
