/** Texts of D11. They name no house, no street and no matter: what stands here may be found in a pocket. */
import type { z } from 'zod';
import type { admissionGround, stayYesForm } from '../../shared/model/care/enumerations.ts';
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D11Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly when: string;
  readonly ground: string;
  readonly grounds: Record<z.infer<typeof admissionGround>, string>;
  readonly yes: string;
  readonly yesForms: Record<z.infer<typeof stayYesForm>, string>;
  readonly stay: { readonly heading: string; readonly items: readonly string[]; readonly later: string };
  readonly rules: { readonly heading: string; readonly items: readonly string[]; readonly agreed: string; readonly pending: string };
  readonly needs: { readonly heading: string; readonly none: string };
  readonly belongings: { readonly heading: string; readonly head: readonly [bag: string, what: string]; readonly none: string; readonly note: string };
  readonly safety: { readonly heading: string; readonly text: string; readonly none: string; readonly kept: string };
  readonly children: { readonly heading: string; readonly none: string };
  /** The protocol that rights were explained; a paper that leaves does not call it by its code. */
  readonly told: { readonly heading: string; readonly no: string; readonly pending: string; readonly pendingInOffice: string };
  readonly rights: { readonly heading: string; readonly items: readonly string[] };
  readonly confirmation: string;
  readonly unsigned: string;
}

export const d11Texts: Readonly<Record<PaperLanguage, D11Texts>> = { az, en, ru, ar, fa, ur };
