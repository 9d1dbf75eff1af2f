/** Texts of D30. */
import type { z } from 'zod';
import type { complaintAbout, complaintOutcome, complaintWay, nextBody } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export interface D30Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly number: string;
  readonly on: string;
  readonly way: string;
  readonly ways: Record<z.infer<typeof complaintWay>, string>;
  readonly about: string;
  readonly abouts: Record<z.infer<typeof complaintAbout>, string>;
  readonly unnamed: string;
  readonly headings: { readonly told: string; readonly wish: string; readonly answer: string };
  readonly asTold: string;
  readonly byHand: string;
  readonly wishByHand: string;
  readonly answerBy: string;
  /** Nobody to bring it to: whoever complained may ask. */
  readonly answerUnnamed: string;
  readonly answered: string;
  readonly outcomes: Record<z.infer<typeof complaintOutcome>, string>;
  readonly assurances: readonly string[];
  readonly next: { readonly title: string; readonly bodies: Record<z.infer<typeof nextBody>, string>; readonly right: string };
  readonly receiver: string;
}

export const d30Texts: Readonly<Record<Language, D30Texts>> = { az, en, ru };
