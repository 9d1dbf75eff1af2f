/** Texts of D26; places in braces are filled from the facts. */
import type { z } from 'zod';
import type { revealReason } from '../../shared/model/enumerations.ts';
import type { Role } from '../../shared/model/roles.ts';
import type { PaperLanguage } from '../model.ts';
import type { heldPurpose, keptItem, openedPart, passedOnGround } from './facts.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

export interface D26Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly extractTitle: string;
  readonly intro: string;
  readonly extractIntro: string;
  readonly requestedOn: string;
  readonly asOf: string;
  readonly kept: { readonly heading: string; readonly text: string; readonly items: Record<z.infer<typeof keptItem>, string>; readonly nothing: string; readonly others: string };
  readonly purposes: { readonly heading: string; readonly items: Record<z.infer<typeof heldPurpose>, string> };
  readonly received: {
    readonly heading: string; readonly head: readonly [on: string, recipient: string, fields: string, ground: string]; readonly nobody: string;
    readonly grounds: Record<z.infer<typeof passedOnGround>, string>; readonly recalled: string;
  };
  readonly opened: {
    readonly heading: string; readonly text: string; readonly head: readonly [on: string, role: string, part: string]; readonly nobody: string;
    readonly roles: Record<Role, string>; readonly parts: Record<z.infer<typeof openedPart>, string>; readonly reasons: Record<z.infer<typeof revealReason>, string>;
  };
  readonly until: { readonly heading: string; readonly day: string; readonly years: string };
  readonly ownNotes: { readonly heading: string; readonly none: string };
  readonly rights: { readonly heading: string; readonly items: readonly string[]; readonly how: string };
  readonly complaint: { readonly heading: string };
}

export const d26Texts: Readonly<Record<PaperLanguage, D26Texts>> = { az, en, ru, ar, fa, ur };
