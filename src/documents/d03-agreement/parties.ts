/** How the agreement names its parties and pairs its languages. */
import { GAP } from '../inline.ts';
import type { Inline, PaperLanguage } from '../model.ts';
import { commonWords } from '../words/common-words.ts';
import type { D03Facts } from './facts.ts';

/** Azerbaijani alone, or Azerbaijani and the language beside it. */
export type Languages = readonly [PaperLanguage] | readonly [PaperLanguage, PaperLanguage];

/** The same words in one or two languages. */
export function both(languages: Languages, pick: (language: PaperLanguage) => string, between = ' / '): string {
  const [first, second] = languages;
  const one = pick(first);
  const two = second === undefined ? one : pick(second);
  return one === two ? one : `${one}${between}${two}`;
}

/** The same words in one or two languages, each tagged with its own; a line for each. */
export function inBoth(languages: Languages, pick: (language: PaperLanguage) => string): Inline {
  const [first, second] = languages;
  const one: Inline = [{ text: pick(first) }];
  if (second === undefined || pick(second) === pick(first)) return one;
  return [...one, { text: '\n' }, { text: pick(second), language: second }];
}

/** The columns of an agreement: Azerbaijani always, another beside it where the paper or its facts name one. */
export function languagesOf({ languages }: D03Facts, language: PaperLanguage): Languages {
  const other = languages?.[1] ?? language;
  return other === 'az' ? ['az'] : ['az', other];
}

/** "birinci tərəf"; with a number where a side has several people. */
export function labelOf(facts: D03Facts, subjectCode: string | undefined, languages: Languages): string {
  const party = facts.parties.find(({ person }) => person.subjectCode === subjectCode);
  if (!party) return GAP;
  const sameSide = facts.parties.filter(({ person }) => person.role === party.person.role);
  const number = sameSide.length > 1 ? ` ${sameSide.indexOf(party) + 1}` : '';
  return both(languages, (language) => `${commonWords[language].roles[party.person.role]}${number}`);
}

/** First letter large; i becomes İ. For Azerbaijani labels and those of other languages that do not begin with i. */
export const capital = (text: string): string => text.replace(/^i/, 'İ').replace(/^./u, (letter) => letter.toUpperCase());
