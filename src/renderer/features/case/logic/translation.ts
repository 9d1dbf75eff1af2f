import type { Agreement } from '../../../../shared/model/case-file.ts';

/** A line's words in one language; empty where there are none. */
export interface LineWords {
  no: number;
  what: string;
  how: string;
  proof: string;
}

/** An agreement's sealed words: in the language they were written in (null), or as translated into another (`what-1.ru`). */
export function wordsOf(agreement: Agreement, texts: readonly { field: string; text: string }[], language: string | null): { lines: LineWords[]; communication: string } {
  const suffix = language === null ? '' : `.${language}`;
  const word = (field: string) => texts.find((one) => one.field === `${field}${suffix}`)?.text ?? '';
  return {
    lines: agreement.obligations.map(({ no }) => ({ no, what: word(`what-${no}`), how: word(`how-${no}`), proof: word(`proof-${no}`) })),
    communication: word('communication'),
  };
}

/** Languages a draft may still be translated into: not the one it was written in, nor one somebody already has the text in. */
export function translatable({ status, languages, textReceived, obligations, hasText }: Agreement): string[] {
  if (status !== 'DRAFT' || (obligations.length === 0 && !hasText)) return [];
  return languages.slice(1).filter((language) => !textReceived.some((received) => received.language === language));
}
