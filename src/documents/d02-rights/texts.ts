/** Texts of D02; places in braces are filled from the facts. */
import type { Language } from '../model.ts';
import type { RightCode } from '../../shared/model/rights.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type Adaptation = 'PLAIN_LANGUAGE' | 'SLOWER_WITH_EXAMPLES' | 'READ_ALOUD' | 'LARGE_PRINT' | 'EASY_READ' | 'PICTURES' | 'SIGN_LANGUAGE' | 'BREAKS' | 'NONE_NEEDED';

export interface D02Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly about: string;
  readonly repeatOf: string;
  readonly explainer: string;
  readonly adaptation: string;
  readonly adaptations: Record<Adaptation, string>;
  readonly intro: string;
  readonly head: readonly [no: string, right: string, explained: string, repeat: string];
  readonly rights: Record<RightCode, string>;
  readonly questions: string;
  readonly copies: string;
  readonly copiesText: string;
  readonly confirmation: string;
  readonly refusal: string;
  readonly refusalOpen: string;
}

export const d02Texts: Readonly<Record<Language, D02Texts>> = { az, en, ru };
