/** What may follow a name inside one word: Azerbaijani endings stacked up to three, Russian case endings, patronymics. */
import type { Flavour } from './types.ts';

export type Script = 'latin' | 'cyrillic';

/** In every harmony and in plain letters; harmony itself is not asked for, since people mistype it. */
const AZ = "(?:n?[iu]n|[yn]?[ae]|[yn]?[iu]|n?d[ae]n?|s[iu]n?|[iu]?m|[iu]?m[iu]z|[iu]?n[iu]z|y?l[ae]|l[iu]|l[iu][qgk]|s[iu]z|l[ae]r|gil|n?c[ae]|d[iu]r|k[iu]|m[iu])";
/** Endings an ordinary word keeps its meaning with: no -lı, -lıq, -sız, which make another word. */
const AZ_CASE = "(?:n?[iu]n|[yn]?[ae]|[yn]?[iu]|n?d[ae]n?|s[iu]n?|[iu]?m|[iu]?m[iu]z|[iu]?n[iu]z|y?l[ae]|l[ae]r|d[iu]r|k[iu])";
const RU = '(?:а|у|ю|я|ом|ем|ём|ым|им|е|ой|ою|ей|ею|ёй|ёю|ы|и|ых|их|ыми|ими|ам|ям|ами|ями|ах|ях|ов|ев|ью|ии)';
/** Azerbaijani endings in Russian letters, as older papers have them. */
const AZ_IN_RUSSIAN = '(?:н?[ыиую]н|д[ае]н?|л[ае]р|гил|[ыи])';
const RU_ADJECTIVE = '(?:ий|ый|ой|ого|ому|им|ым|ом|ая|ую|ое|ие|их|ими)';
const FATHER_LATIN = `(?:(?:[yij]?[aeo]v)(?:i[cj]h?|n[ae]?)${AZ}{0,2}|ogl[uiy]${AZ}{0,2}|[qgk][iy]z[iy]${AZ}{0,2})`;
const FATHER_RU = '(?:[йьъи]?[оеё]в(?:ич(?:а|у|ем|е|и|ей|ам)?|н(?:а|ы|е|у|ой|ою))|ич(?:а|у|ем|е)?|[еи]?ничн(?:а|ы|е|у|ой)|огл[ыу]|[кг][ыи]з[ыи])';

const PATTERNS: Readonly<Record<Script, Readonly<Record<Flavour, RegExp>>>> = {
  latin: {
    name: new RegExp(`^(?:${AZ}{0,3}|'s)$`),
    father: new RegExp(`^(?:${AZ}{0,3}|'s|${FATHER_LATIN})$`),
    softened: new RegExp(`^(?=[aeiu])${AZ}{1,3}$`),
    russianStem: /^(?!)/,
    adjective: new RegExp(`^(?:iy?|y|ij|aya|aia|oy|oi|oqo|ogo|omu|im|uyu)${AZ}{0,2}$`),
  },
  cyrillic: {
    name: new RegExp(`^(?:${RU}|${AZ_IN_RUSSIAN}{1,2})?$`),
    father: new RegExp(`^(?:${RU}|${AZ_IN_RUSSIAN}{1,2}|${FATHER_RU})?$`),
    softened: /^(?!)/,
    russianStem: new RegExp(`^${RU}$`),
    adjective: new RegExp(`^${RU_ADJECTIVE}$`),
  },
};
const ORDINARY: Readonly<Record<Script, RegExp>> = { latin: new RegExp(`^${AZ_CASE}{0,3}$`), cyrillic: new RegExp(`^${RU}?$`) };

/** Without the letters that only Azerbaijani has; an apostrophe before an ending is no part of it. */
export const plainLetters = (text: string): string =>
  text.replaceAll('ə', 'e').replaceAll('ı', 'i').replaceAll('ş', 's').replaceAll('ç', 'c').replaceAll('ğ', 'g').replaceAll('ö', 'o').replaceAll('ü', 'u').replace(/^'(?!s$)/, '');

/** Whether the rest of a word is an ending that a name of this flavour takes. */
export function isEnding(rest: string, script: Script, flavour: Flavour): boolean {
  return PATTERNS[script][flavour].test(plainLetters(rest));
}

/** Whether the rest of a word leaves an ordinary word what it is. */
export function isCaseEnding(rest: string, script: Script): boolean {
  return ORDINARY[script].test(plainLetters(rest));
}

/** The word between a father's name and what follows. */
const SON_OR_DAUGHTER = /^(?:o[ğg]l[uıiy]|[qgk][ıiy]z[ıiy]|огл[ыу]|[кг][ыи]з[ыи])$/;
const SLAVIC = /(?:[yij]?[aeo]v)(?:i[cç]h?|na)$|[йь]?[оеё]в(?:ич|на)$/;

export const isSonOrDaughter = (word: string): boolean => SON_OR_DAUGHTER.test(word);

/** The father's name in a folded patronymic: "test oğlu", "тестович" -> "test", "тест". */
export function fatherWords(folded: readonly string[]): readonly string[] {
  return folded.filter((word) => !SON_OR_DAUGHTER.test(word)).map((word) => {
    const bare = word.replace(SLAVIC, '');
    return bare.length >= 3 ? bare : word;
  });
}
