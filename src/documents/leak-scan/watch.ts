/** One person's sealed strings as the scan looks for them. */
import { fatherWords } from './endings.ts';
import { isGenericWord, isStreetWord } from './ordinary-words.ts';
import { keptLetters } from './spellings.ts';
import { foldWord, tokensOf } from './tokens.ts';
import type { Watch, WatchedCode, WatchedIdentity, WatchedPerson, WatchedWord, WatchGroup } from './types.ts';

/** A name part this short fits too many words. */
const SHORTEST_NAME = 2;

/** What to look for when nothing about this person may be read; `scanText` and `scanPackage` take what `watchList` makes of many. */
export function watchOf({ subjectCode, caseNo, thisCase, identity, extra = [] }: WatchedPerson): Watch {
  const { birthDate, birthYearOnly, relatives, pseudonym, safeContact, serviceAddress } = identity;
  const year = birthYearOnly ?? (birthDate ? Number(birthDate.slice(0, 4)) : undefined);
  const others = [
    ...(serviceAddress ? [{ field: 'serviceAddress', text: serviceAddress }] : []),
    ...(safeContact?.codeWord ? [{ field: 'codeWord', text: safeContact.codeWord }] : []),
    ...(pseudonym ? [{ field: 'pseudonym', text: pseudonym }] : []),
    ...extra,
  ];
  const groups = [
    nameGroup(identity),
    ...(relatives ?? []).map((name) => ({ kind: 'name', words: numbered(lettersOf(name), 'relatives').flatMap(nameForms), numbers: [] }) satisfies WatchGroup),
    ...others.filter(({ field }) => !isPhone(field)).map(({ field, text }) => (isAddress(field) ? addressGroup(field, text) : wordsGroup(field, text))),
  ].filter(({ words }) => words.length > 0);
  return {
    subjectCode, thisCase, groups, codes: codesOf(identity, extra),
    ...(caseNo && { caseNo }), ...(birthDate && { birthDate }), ...(year !== undefined && { birthYear: year }),
  };
}

/** Words the office never prints whomever they speak of (a shelter's name, street, telephone): found in every ending and grouping, never clearable. */
export function forbiddenWords(field: string, texts: readonly string[]): Watch {
  return {
    subjectCode: '', thisCase: true, forbidden: true,
    groups: texts.map((text) => ({ ...wordsGroup(field, text), kind: 'forbidden' as const, street: tokensOf(text).some(({ word }) => isStreetWord(word)) })).filter(({ words }) => words.length > 0),
    codes: texts.filter(isNumber).flatMap((text) => contactCodes(field, text)),
  };
}

/** A telephone or an address of mail, without words around it. */
const isNumber = (text: string): boolean => /@/.test(text) || tokensOf(text).every(({ script }) => script === 'digits');

const isAddress = (field: string): boolean => /address|residence/i.test(field);
const isPhone = (field: string): boolean => /phone/i.test(field);

function nameGroup({ surname, givenName, patronymic, otherNames, nameVariants }: WatchedIdentity): WatchGroup {
  const own: WatchedWord[] = [
    ...numbered(lettersOf(surname), 'surname'),
    ...numbered(lettersOf(givenName), 'givenName'),
    ...numbered(fatherWords(lettersOf(patronymic)), 'patronymic').map((word) => ({ ...word, flavour: 'father' as const })),
    ...(otherNames ?? []).flatMap((name, index) => numbered(fatherWords(lettersOf(name)), 'otherNames', String(index))),
  ];
  const known = new Set(own.map(({ letters }) => letters));
  // A generated variant is another spelling of a part already there, so it makes no pair with it.
  const variants = (nameVariants ?? []).flatMap((name) => fatherWords(lettersOf(name))).filter((letters) => !known.has(letters))
    .map((letters): WatchedWord => ({ letters, flavour: 'name', field: 'nameVariants' }));
  return { kind: 'name', words: [...own, ...variants].flatMap(nameForms), numbers: [] };
}

function lettersOf(text: string | null | undefined): readonly string[] {
  return tokensOf(text ?? '').filter(({ script, word }) => script !== 'digits' && word.length >= SHORTEST_NAME).map(({ word }) => foldWord(word).replaceAll("'", ''));
}

/** Parts of a double name count as one another's company: "Gül Nar". */
const numbered = (names: readonly string[], field: string, suffix = ''): WatchedWord[] =>
  names.map((letters, index) => ({ letters, flavour: 'name', field, part: `${field}${suffix}.${index}` }));

/** The word itself, its softened end, its Russian stem and the other half of a surname that has two. */
function nameForms(word: WatchedWord): readonly WatchedWord[] {
  const { letters, flavour } = word;
  const kept = keptLetters(letters);
  const form = (stem: string, as: WatchedWord['flavour']): WatchedWord => ({ ...word, letters: stem, flavour: as });
  const forms = [form(kept, flavour)];
  if (letters.length > 2) {
    if (/[kq]$/.test(letters)) forms.push(form(kept.slice(0, -1) + (letters.endsWith('k') ? 'y' : 'ğ'), 'softened'));
    if (/[aəyеаяйьи]$/.test(letters)) forms.push(form(kept.slice(0, -1), 'russianStem'));
    if (/(?:[oe]v|in|[ое]в|ин)[aа]$/.test(letters)) forms.push(form(kept.slice(0, -1), flavour));
    const adjective = /^(.+(?:sk|tsk|ск|цк))(?:iy?|y|aya|ий|ая)$/.exec(letters)?.[1];
    if (adjective) forms.push(form(keptLetters(adjective), 'adjective'));
  }
  return forms;
}

function addressGroup(field: string, text: string): WatchGroup {
  const tokens = tokensOf(text);
  return {
    kind: 'address',
    words: distinctive(tokens.map(({ word, script }) => (script === 'digits' ? '' : word)), field),
    numbers: tokens.filter(({ script }) => script === 'digits').map(({ word }) => word),
  };
}

function wordsGroup(field: string, text: string): WatchGroup {
  const tokens = tokensOf(text);
  const letters = tokens.map(({ word, script }) => (script === 'digits' ? '' : word));
  const telling = distinctive(letters, field);
  return { kind: 'words', words: telling.length > 0 ? telling : numbered(letters.filter((word) => word.length > 2), field).flatMap(nameForms), numbers: tokens.filter(({ script }) => script === 'digits').map(({ word }) => word) };
}

const distinctive = (letters: readonly string[], field: string): readonly WatchedWord[] =>
  numbered(letters.map((word) => word.replaceAll("'", '')).filter((word) => word.length > 2 && !isGenericWord(word)), field).flatMap(nameForms);

function codesOf({ fin, idDocNo, safeContact }: WatchedIdentity, extra: WatchedPerson['extra'] = []): readonly WatchedCode[] {
  return [
    ...(fin ? [{ field: 'fin', compact: compactOf(fin), match: 'whole' as const }] : []),
    ...(idDocNo ? documentCodes(idDocNo) : []),
    ...(safeContact?.value ? contactCodes('safeContact', safeContact.value) : []),
    ...extra.flatMap(({ field, text }) => (isPhone(field) ? contactCodes(field, text) : [])),
  ];
}

/** With its series; and the figures alone where there are enough of them to be nobody else's. */
function documentCodes(number: string): readonly WatchedCode[] {
  const compact = compactOf(number);
  const digits = compact.replace(/\D/g, '');
  const codes: WatchedCode[] = [{ field: 'idDocNo', compact, match: 'whole' }];
  if (digits.length >= 7 && digits !== compact) codes.push({ field: 'idDocNo', compact: digits, match: 'whole' });
  return codes;
}

const COUNTRY_DIGITS = 9;
const LOCAL_DIGITS = 7;

/** A telephone by its last nine digits wherever they stand and its last seven alone; an address of mail by its letters. */
function contactCodes(field: string, value: string): readonly WatchedCode[] {
  const compact = compactOf(value);
  const digits = compact.replace(/\D/g, '');
  if (/@/.test(value)) return [{ field, compact, match: 'whole' }, { field, compact: compactOf(value.replace('@', 'AT')), match: 'whole' }];
  if (digits.length < LOCAL_DIGITS) return compact.length >= LOCAL_DIGITS ? [{ field, compact, match: 'whole' }] : [];
  return [
    { field, compact: digits.slice(-COUNTRY_DIGITS), match: 'anywhere' },
    ...(digits.length > LOCAL_DIGITS ? [{ field, compact: digits.slice(-LOCAL_DIGITS), match: 'whole' as const }] : []),
  ];
}

/** Letters and digits of a number, capital and plain Latin. */
export const compactOf = (text: string): string => tokensOf(text).map(({ word }) => compactWord(word)).join('');

const LOOKALIKE: Readonly<Record<string, string>> = { а: 'A', в: 'B', с: 'C', е: 'E', н: 'H', к: 'K', м: 'M', о: 'O', р: 'P', т: 'T', х: 'X', у: 'Y', ı: 'I', ə: 'E', ş: 'S', ç: 'C', ğ: 'G', ö: 'O', ü: 'U' };

export const compactWord = (word: string): string => [...word].map((letter) => LOOKALIKE[letter] ?? letter.toUpperCase()).join('').replaceAll("'", '');
