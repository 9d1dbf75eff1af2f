/** Texts of D07 and D07-C, and the words for what may be passed on that other papers use too; places in braces are filled from the facts. */
import type { z } from 'zod';
import type { assent, disclosureOperation, disclosurePurpose, scopeToken } from '../../shared/model/enumerations.ts';
import type { PaperLanguage } from '../model.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

interface Section {
  readonly heading: string;
}

export interface D07Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly intro: string;
  /** Fields in plain words, for a person who is afraid. */
  readonly scope: Record<z.infer<typeof scopeToken>, string>;
  readonly purposes: Record<z.infer<typeof disclosurePurpose>, string>;
  readonly you: Section;
  readonly operator: Section & { readonly text: string };
  readonly recipient: Section & { readonly body: string; readonly unit: string; readonly country: string; readonly onlyOne: string };
  readonly purpose: Section & { readonly onlyThis: string };
  readonly fields: Section & { readonly text: string; readonly head: readonly [string, string, string]; readonly written: string; readonly never: string };
  readonly operations: Section & { readonly head: readonly [string, string, string]; readonly rows: Record<z.infer<typeof disclosureOperation>, string>; readonly abroad: string };
  readonly validity: Section & { readonly from: string; readonly until: string; readonly text: string };
  readonly withdraw: Section & { readonly items: readonly string[] };
  readonly risks: Section & { readonly items: readonly string[]; readonly abroad: string };
  readonly deletion: Section & { readonly items: readonly string[] };
  readonly refusal: Section & { readonly text: string };
  readonly child: { readonly rule: string; readonly head: readonly [what: string, answer: string]; readonly row: string; readonly answers: Record<z.infer<typeof assent>, string> };
  readonly complaint: Section & { readonly toHead: string };
  readonly confirmation: string;
  /** D07-C: rights explained once, then a table of consents. */
  readonly sheet: {
    readonly title: string; readonly intro: string; readonly choices: string; readonly text: string; readonly written: string; readonly abroad: string;
    readonly head: readonly [no: string, recipient: string, purpose: string, fields: string, until: string, yes: string, notYes: string, initials: string];
  };
}

export const d07Texts: Readonly<Record<PaperLanguage, D07Texts>> = { az, en, ru, ar, fa, ur };
