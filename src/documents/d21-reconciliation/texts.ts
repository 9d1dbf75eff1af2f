/** Texts of D21: the statement stands word for word as the document list has it. */
import { az } from './az.ts';
import { ru } from './ru.ts';

export interface D21Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly to: string;
  readonly from: string;
  readonly address: string;
  readonly document: string;
  readonly statement: string;
  readonly full: string;
  readonly partial: string;
  /** To be marked by hand. */
  readonly either: string;
}

export const d21Texts = { az, ru };
