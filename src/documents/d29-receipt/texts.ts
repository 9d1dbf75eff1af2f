/** Texts of D29: it confirms one sum and settles nothing. */
import { az } from './az.ts';
import { ru } from './ru.ts';

export interface D29Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly about: string;
  readonly amount: string;
  readonly instalment: string;
  readonly agreement: string;
  readonly paidOn: string;
  readonly paidBy: string;
  readonly receivedBy: string;
  readonly only: string;
}

export const d29Texts = { az, ru };
