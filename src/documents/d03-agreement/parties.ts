/** How the agreement names its parties and pairs its languages. */
import { AWAITING_TRANSLATION, GAP } from '../inline.ts';
import type { Localized } from '../facts.ts';
import type { FieldRef, Language, Run } from '../model.ts';
import { commonWords } from '../words/common-words.ts';
import type { D03Facts } from './facts.ts';

/** Azerbaijani alone, or Azerbaijani and the language beside it. */
export type Languages = readonly [Language] | readonly [Language, Language];

/** The same words in one or two languages. */
export function both(languages: Languages, pick: (language: Language) => string, between = ' / '): string {
  const [first, second] = languages;
  const one = pick(first);
  const two = second === undefined ? one : pick(second);
  return one === two ? one : `${one}${between}${two}`;
}

/** "birinci tərəf"; with a number where a side has several people. */
export function labelOf(facts: D03Facts, subjectCode: string | undefined, languages: Languages): string {
  const party = facts.parties.find(({ person }) => person.subjectCode === subjectCode);
  if (!party) return GAP;
  const sameSide = facts.parties.filter(({ person }) => person.role === party.person.role);
  const number = sameSide.length > 1 ? ` ${sameSide.indexOf(party) + 1}` : '';
  return both(languages, (language) => `${commonWords[language].roles[party.person.role]}${number}`);
}

/** Words of one language, for a cell or a line of the agreement. */
export function tableWords(text: Localized | undefined, language: Language, source: FieldRef): Run {
  const own = text?.[language];
  if (own) return { text: own, source, language };
  return { text: text?.az ?? text?.ru ?? text?.en ? AWAITING_TRANSLATION : GAP, source, missing: true };
}

/** First letter large; i becomes İ. For Azerbaijani labels and those of other languages that do not begin with i. */
export const capital = (text: string): string => text.replace(/^i/, 'İ').replace(/^./u, (letter) => letter.toUpperCase());
