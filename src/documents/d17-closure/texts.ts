/** Texts of D17. The closure is named in words that blame nobody and do not say who ended it. */
import type { z } from 'zod';
import type { ClosureOutcome, notPossibleReason, RiskItem } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import type { CLOSING_ITEMS } from './facts.ts';
import { ru } from './ru.ts';

export interface D17Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly about: string;
  readonly closedOn: string;
  readonly how: string;
  readonly outcomes: Record<ClosureOutcome, string>;
  readonly checklist: string;
  readonly checkHead: readonly [item: string, state: string, date: string];
  readonly items: Record<(typeof CLOSING_ITEMS)[number], string>;
  readonly states: { readonly DONE: string; readonly NOT_POSSIBLE: string; readonly NOT_NEEDED: string };
  readonly reasons: Record<z.infer<typeof notPossibleReason>, string>;
  readonly openRisks: string;
  readonly riskHead: readonly [risk: string, handedTo: string, date: string];
  readonly risks: Record<RiskItem, string>;
  readonly noRisks: string;
  readonly keeping: string;
  readonly retention: string;
  readonly notes: string;
  readonly reopening: string;
  readonly reopeningText: string;
  /** The person's short copy. */
  readonly person: { readonly title: string; readonly ended: string; readonly kept: string; readonly comeBack: string };
}

export const d17Texts: Readonly<Record<Language, D17Texts>> = { az, en, ru };
