/** Azerbaijani case endings by vowel harmony. What the rules cannot know answers `undefined`: a gap is printed, never a guess. */
import { foldAz } from '../../domain/text/fold.ts';

export type GrammaticalCase = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative';

export interface WordKind {
  /** Third-person possessive (oğlu, qızı, nazirliyi): takes the buffer n. */
  readonly possessive?: boolean;
  /** A name keeps its final k or q (Babəkin); a common noun softens it (çörəyin). */
  readonly name?: boolean;
}

/** Vowel of the narrow (four-way) ending, by the last vowel of the word. */
const NARROW: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' };
const BACK = 'aıou';
const IRREGULAR: Readonly<Record<string, string>> = { su: 'suy' };

/** Loanwords that keep their final q: hüququn, istintaqın. */
const KEEPS_FINAL = new Set(['hüquq', 'ittifaq', 'istintaq', 'müttəfiq', 'təhqiq', 'təsdiq', 'məntiq']);

/** Abbreviations by how they are spoken; one that is not here has no ending we could know. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  SXA: 'xa', BMT: 'te', QHT: 'te', DİN: 'din', DOST: 'dost', ASAN: 'asan', KOBİA: 'kobia', TƏBİB: 'təbib', AQUPDK: 'ka', AZN: 'en', ATƏT: 'atət', FİN: 'fin',
};

/** The word in a case: ("oğlu", dative, possessive) -> "oğluna". */
export function inflect(word: string, grammaticalCase: GrammaticalCase, kind: WordKind = {}): string | undefined {
  const ending = endingOf(word, grammaticalCase, kind);
  if (ending === undefined) return undefined;
  const irregular = IRREGULAR[foldAz(word)];
  if (irregular !== undefined && !kind.possessive && 'genitive dative accusative'.includes(grammaticalCase)) {
    return word + inflect(irregular, grammaticalCase)?.slice(word.length);
  }
  return soften(word, ending, kind) + ending;
}

/** "SXA-nın"; `undefined` for an abbreviation whose spoken form is not known. */
export function inflectAbbreviation(word: string, grammaticalCase: GrammaticalCase): string | undefined {
  const spoken = ABBREVIATIONS[word];
  const ending = spoken === undefined ? undefined : endingOf(spoken, grammaticalCase, { name: true });
  return ending === undefined ? undefined : `${word}-${ending}`;
}

function endingOf(word: string, grammaticalCase: GrammaticalCase, { possessive = false }: WordKind): string | undefined {
  const letters = foldAz(word);
  const vowel = letters.match(/[aıoueəiöü]/g)?.at(-1);
  if (vowel === undefined || !/^[\p{Script=Latin}'’-]+$/u.test(word)) return undefined;
  const narrow = NARROW[vowel] ?? 'ı';
  const wide = BACK.includes(vowel) ? 'a' : 'ə';
  const open = /[aıoueəiöü]$/.test(letters);
  if (possessive && !open) return undefined;
  switch (grammaticalCase) {
    case 'genitive': return `${open ? 'n' : ''}${narrow}n`;
    case 'dative': return `${possessive ? 'n' : open ? 'y' : ''}${wide}`;
    case 'accusative': return `${open ? 'n' : ''}${narrow}`;
    case 'locative': return `${possessive ? 'n' : ''}d${wide}`;
    case 'ablative': return `${possessive ? 'n' : ''}d${wide}n`;
  }
}

/** Final k→y and q→ğ of a common noun of more than one syllable before a vowel. */
function soften(word: string, ending: string, { name = false }: WordKind): string {
  const syllables = foldAz(word).match(/[aıoueəiöü]/g)?.length ?? 0;
  if (name || syllables < 2 || KEEPS_FINAL.has(foldAz(word)) || !/^[aıoueəiöü]/.test(ending)) return word;
  return word.replace(/k$/, 'y').replace(/q$/, 'ğ');
}
