/** what the leak scan takes and what it answers. Plain data; nothing here is ever logged except a finding's key. */

/** The sealed facts of one person; every field may be absent, so that a record of any age fits. */
export interface WatchedIdentity {
  readonly surname?: string | null;
  readonly givenName?: string | null;
  /** Father's name, bare or with oğlu/qızı, or as -oviç/-ovna in either alphabet. */
  readonly patronymic?: string | null;
  readonly otherNames?: readonly string[] | null;
  readonly pseudonym?: string | null;
  readonly nameVariants?: readonly string[] | null;
  /** Full names. */
  readonly relatives?: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | null;
  readonly birthYearOnly?: number | null;
  readonly fin?: string | null;
  readonly idDocNo?: string | null;
  readonly safeContact?: { readonly value?: string | null; readonly codeWord?: string | null } | null;
  readonly serviceAddress?: string | null;
}

export interface WatchedPerson {
  readonly subjectCode: string;
  readonly caseNo?: string;
  /** Of the case the document is about; a watch list kept from unlock to lock leaves it false and lets `Allowed.caseNo` say so. */
  readonly thisCase: boolean;
  readonly identity: WatchedIdentity;
  /** Further sealed words; a field whose name holds "address" or "residence" is read as an address, "phone" as a number, any other as words. */
  readonly extra?: readonly { readonly field: string; readonly text: string }[];
}

/** How a watched word may be written: see `endings.ts`. */
export type Flavour = 'name' | 'father' | 'softened' | 'russianStem' | 'adjective';

export interface WatchedWord {
  /** Folded letters as `name-trie.ts` keeps them. */
  readonly letters: string;
  readonly flavour: Flavour;
  readonly field: string;
  /** Two different parts near each other are two name parts together; undefined never makes a pair. */
  readonly part?: string;
}

/** Words that belong together: a name, an address, a place. */
export interface WatchGroup {
  readonly kind: 'name' | 'address' | 'words' | 'forbidden';
  readonly words: readonly WatchedWord[];
  /** House and flat numbers: they count beside a word of the group. */
  readonly numbers: readonly string[];
  /** The words are of a street: a street's name that is also a person's counts beside such a word or the number only. */
  readonly street?: boolean;
}

export interface WatchedCode {
  readonly field: string;
  /** Letters and digits only, capital, plain Latin. */
  readonly compact: string;
  /** `whole`: stands by itself; `anywhere`: digits inside a longer run of digits count too. */
  readonly match: 'whole' | 'anywhere';
}

/** One person as the scan looks for them. */
export interface Watch {
  readonly subjectCode: string;
  readonly caseNo?: string;
  readonly thisCase: boolean;
  readonly groups: readonly WatchGroup[];
  readonly codes: readonly WatchedCode[];
  /** Words of the house that stand nowhere: no consent, and no line of the paper's own, explains them. */
  readonly forbidden?: true;
  readonly birthDate?: string;
  readonly birthYear?: number;
}

/** A line the renderer prints and the words of it that are the paper's own. */
export interface Printed {
  readonly place: 'template' | 'letterhead' | 'signatory' | 'executor' | 'addressee' | 'number';
  /** The whole line or cell; the words are free of findings in that line alone. */
  readonly line: string;
  /** Where the words start and end in the line. */
  readonly start: number;
  readonly end: number;
}

export interface Allowed {
  /** The case the document is about. */
  readonly caseNo?: string;
  /** Values this recipient may read, field by field (`fieldsOfTokens`). */
  readonly fields: readonly { readonly subjectCode: string; readonly field: string }[];
  /** The paper's own words, each at its place (`printedOf`). */
  readonly printed: readonly Printed[];
  /** Surnames of the people who work here: alone they say nothing. */
  readonly staffSurnames: readonly string[];
}

export const NOTHING_ALLOWED: Allowed = { fields: [], printed: [], staffSurnames: [] };

export interface LeakFinding {
  readonly subjectCode: string;
  readonly field: string;
  /** `clearable`: a person may say "bu şəxs deyil"; `never`: the document does not leave with it. */
  readonly kind: 'clearable' | 'never';
  /** Part of the package, or the caller's name of a text. */
  readonly part: string;
  /** Character offset in the reading text of that part. */
  readonly at: number;
  /** Up to 40 characters around, for the screen only: never logged, never stored. */
  readonly excerpt: string;
  /** The words as they stand, for the screen only. */
  readonly matched: string;
  /** People of other files whom the same single word fits as well. */
  readonly alsoOf: number;
  /** Names nobody and repeats nothing: what a log may keep. */
  readonly key: string;
}

/** A text and where it stands. */
export interface TextPart {
  readonly part: string;
  readonly text: string;
  /** `prose`: sentences; `label`: file names, properties, alternative texts; `markup`: fonts, styles and other words of the format. */
  readonly kind?: 'prose' | 'label' | 'markup';
  /** Offset of the text in its part; 0 by default. */
  readonly at?: number;
}
