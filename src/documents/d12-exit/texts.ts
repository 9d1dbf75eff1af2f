/** Texts of D12. They name no house, no street and no matter. */
import type { z } from 'zod';
import type { exitType } from '../../shared/model/care/enumerations.ts';
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D12Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly admitted: string;
  readonly left: string;
  readonly nights: string;
  readonly how: string;
  readonly types: Record<z.infer<typeof exitType>, string>;
  readonly services: { readonly heading: string; readonly none: string };
  readonly after: { readonly heading: string; readonly planned: string; readonly safety: string };
  readonly returned: { readonly heading: string; readonly belongings: string; readonly documents: string };
  readonly back: { readonly heading: string; readonly text: string; readonly told: string };
  readonly card: string;
  readonly confirmation: string;
}

export const d12Texts: Readonly<Record<PaperLanguage, D12Texts>> = { az, en, ru, ar, fa, ur };
