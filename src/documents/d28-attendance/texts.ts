/** Texts of D28: neither why the person came nor what the office does. */
import { az } from './az.ts';
import { ru } from './ru.ts';

export interface D28Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly text: string;
  readonly hours: string;
  readonly given: string;
}

export const d28Texts = { az, ru };
