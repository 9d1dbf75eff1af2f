/** Fields about a person on a letter: exactly those handed over, each with its token; what is not handed over leaves no trace. */
import { plainDate } from '../../shared/model/basic.ts';
import { contactChannel, sex, TEXT_TOKENS, type ScopeToken } from '../../shared/model/enumerations.ts';
import { idDocument } from '../facts.ts';
import { shortDate } from '../grammar/dates.ts';
import { value } from '../inline.ts';
import type { Block, Inline, Language, Run } from '../model.ts';
import { particulars } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { DisclosedField } from './facts.ts';
import { fieldWords } from './field-words.ts';

const TEXTS: ReadonlySet<ScopeToken> = new Set(TEXT_TOKENS);
/** Told in the part on safe contact, not beside the name. */
const REACHING: ReadonlySet<ScopeToken> = new Set(['contact', 'serviceAddress']);

export const isText = ({ token }: DisclosedField): boolean => TEXTS.has(token);
export const isReaching = ({ token }: DisclosedField): boolean => REACHING.has(token);

/** One row a label: the parts of a name or of an identity document stand together, each with a source of its own. */
export function disclosedRows(data: readonly DisclosedField[], subjectCode: string, language: Language): Block {
  const rows = new Map<string, Run[]>();
  for (const one of data) {
    const label = labelOf(one, language);
    const before = rows.get(label) ?? [];
    rows.set(label, [...before, ...(before.length > 0 ? [{ text: one.token === 'family' ? '; ' : ' ' }] : []), printed(one, subjectCode, language)]);
  }
  return particulars([...rows].map(([label, runs]) => [label, runs]));
}

/** A text written for this one disclosure, under its own name. */
export function disclosedTexts(data: readonly DisclosedField[], subjectCode: string, language: Language): readonly Block[] {
  return data.map((one): Block => ({
    kind: 'paragraph', text: [{ text: `${labelOf(one, language)}: `, bold: true }, printed(one, subjectCode, language)],
  }));
}

/** "soyad, ad, ata adı; doğum tarixi": the fields of this letter as the consent names them, in the order of the consent's list. */
export function scopeInWords(data: readonly DisclosedField[], language: Language): Inline {
  const tokens = [...new Set(data.map(({ token }) => token))];
  return [value(tokens.map((token) => lowered(fieldWords[language].tokens[token], language)).join('; '), { field: 'consent.scope' })];
}

const lowered = (words: string, language: Language): string => words.charAt(0).toLocaleLowerCase(language) + words.slice(1);

function labelOf({ field, token }: DisclosedField, language: Language): string {
  const { fields, tokens } = fieldWords[language];
  const own: Readonly<Record<string, string | undefined>> = fields;
  return own[lastPart(field)] ?? tokens[token];
}

function printed({ field, token, value: known }: DisclosedField, subjectCode: string, language: Language): Run {
  const run = value(known === undefined ? undefined : inWords(field, known, language), { field, subjectCode, token, ...(TEXTS.has(token) && { free: true }) });
  return token === 'name' && !run.missing ? { ...run, language: 'az' } : run;
}

/** A date or a code of the record as words; anything else is already words. */
function inWords(field: string, known: string, language: Language): string {
  switch (lastPart(field)) {
    case 'birthDate': return plainDate.safeParse(known).success ? shortDate(known) : known;
    case 'sex': return wordOf(fieldWords[language].sexes, sex.safeParse(known).data, known);
    case 'channel': return wordOf(fieldWords[language].channels, contactChannel.safeParse(known).data, known);
    case 'idDocType': return wordOf(commonWords[language].idKinds, idDocument.shape.kind.safeParse(known).data, known);
    default: return known;
  }
}

const wordOf = <C extends string>(words: Readonly<Record<C, string>>, code: C | undefined, known: string): string => (code === undefined ? known : words[code]);

/** `safeContact.channel` -> `channel`. */
const lastPart = (field: string): string => field.split('.').at(-1) ?? field;
