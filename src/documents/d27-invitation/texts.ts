/** Texts of D27 and D27-N. They name neither the matter nor anybody but the person invited. */
import type { Language } from '../model.ts';
import type { D27Facts } from './facts.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type WayToAnswer = 'phone' | 'email' | 'letter' | 'lawyer' | 'inPerson';

export interface D27Texts {
  readonly fileTitle: string;
  readonly noticeTitle: string;
  readonly title: string;
  readonly greeting: string;
  readonly text: string;
  readonly labels: { readonly bring: string; readonly company: string; readonly interpreter: string; readonly travel: string; readonly stop: string; readonly reply: string };
  readonly bring: Record<D27Facts['bring'][number], string>;
  readonly company: Record<D27Facts['mayBring'][number], string>;
  readonly companyNone: string;
  readonly interpreterArranged: string;
  readonly interpreterNone: string;
  readonly travel: Record<NonNullable<D27Facts['travel']>, string>;
  readonly stopDefault: string;
  readonly free: string;
  /** Instead of the place, where nothing that leads anywhere is printed. */
  readonly placeTold: string;
  /** How to say that the time or the place does not suit, by what the person allowed. */
  readonly change: Record<WayToAnswer, string>;
  readonly safeHours: string;
  readonly stopped: string;
}

export const d27Texts: Readonly<Record<Language, D27Texts>> = { az, en, ru };
