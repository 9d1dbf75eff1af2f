/** The document model: plain data that preview, print, tests and the DOCX renderer all read. */

/** Languages every document exists in. */
export type Language = 'az' | 'en' | 'ru';
/** Languages some documents exist in: those of `documentKinds`. */
export type PaperLanguage = Language | 'ar' | 'fa' | 'ur';
export type Direction = 'ltr' | 'rtl';

/** Arabic, Persian and Urdu run from right to left. */
export const directionOf = (language: PaperLanguage): Direction => (language === 'ar' || language === 'fa' || language === 'ur' ? 'rtl' : 'ltr');

/** Consent scope tokens (data-model A.2.2) that open a field; `shelterLocation` does not exist here because it is never printed. */
export type ScopeToken =
  | 'name' | 'dob' | 'sex' | 'citizenship' | 'idDoc' | 'contact' | 'serviceAddress' | 'family'
  | 'healthSummary' | 'psychSummary' | 'exploitationFacts' | 'harmFacts' | 'needs' | 'servicesReceived' | 'caseFact';

/** Where a printed value comes from. `free` marks words a person typed: the text R-56 looks at. */
export interface FieldRef {
  readonly field: string;
  readonly subjectCode?: string;
  readonly token?: ScopeToken;
  readonly free?: boolean;
  /** Read aloud and agreed by both: typed words that R-56 does not count. */
  readonly agreed?: boolean;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly language?: PaperLanguage;
  readonly source?: FieldRef;
  /** The record had no value; `text` is the visible gap. */
  readonly missing?: boolean;
}
export type Inline = readonly Run[];

export type Align = 'start' | 'center' | 'end' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inline;
  readonly style?: 'body' | 'small' | 'lead' | 'large';
  readonly align?: Align;
  readonly keepWithNext?: boolean;
}
export interface Heading {
  readonly kind: 'heading';
  readonly number?: string;
  readonly text: Inline;
}
/** The word and number in the middle of the page: PROTOKOL № 12. */
export interface Title {
  readonly kind: 'title';
  readonly text: Inline;
  readonly subtitle?: Inline;
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Inline[];
}
export interface TableColumn {
  /** Share of the text width, percent; the columns of one table add up to 100. */
  readonly width: number;
  readonly align?: 'start' | 'center' | 'end';
}
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly header: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
  /** Short table that must not be cut by a page end. */
  readonly together?: boolean;
  /** Bigger type, for a child. */
  readonly large?: boolean;
}
/** Label and value, one a row: the usual head of a protocol. */
export interface Particulars {
  readonly kind: 'particulars';
  readonly rows: readonly { readonly label: string; readonly value: Inline }[];
}
/** `open` is an empty box for a pen: nothing is ever ticked before somebody said so. */
export type Tick = 'open' | 'ticked' | 'crossed';
export interface Ticks {
  readonly kind: 'ticks';
  readonly items: readonly { readonly text: Inline; readonly state: Tick }[];
}
/** Rows answered yes or no, each by its own box. */
export interface Choices {
  readonly kind: 'choices';
  readonly head: readonly [string, string, string];
  readonly rows: readonly { readonly text: Inline; readonly answer: boolean | undefined; readonly source?: FieldRef }[];
}
export interface SignatureLine {
  readonly role: string;
  readonly name: Inline;
  /** Small words under the lines, e.g. (imza), (tarix). */
  readonly captions: readonly string[];
  /** Known values printed instead of an empty line, by caption order. */
  readonly values?: readonly (Inline | undefined)[];
  /** Room above the first line for a child's drawing. */
  readonly drawing?: boolean;
}
export type SignatureBlockKind = 'SB-P' | 'SB-2' | 'SB-O' | 'SB-W';
export interface Signatures {
  readonly kind: 'signatures';
  readonly block: SignatureBlockKind;
  readonly intro?: Inline;
  readonly lines: readonly SignatureLine[];
  readonly seal?: string;
}
/** The tear-off strip by which a person confirms a copy was received. */
export interface Receipt {
  readonly kind: 'receipt';
  readonly title: string;
  readonly text: Inline;
  readonly captions: readonly string[];
  readonly refusal: string;
}
export interface Box {
  readonly kind: 'box';
  readonly title: string;
  readonly lines: readonly Inline[];
}
/** Two languages side by side, row by row: the left cell is the Azerbaijani text. */
export interface Parallel {
  readonly kind: 'parallel';
  readonly languages: readonly [PaperLanguage, PaperLanguage];
  readonly rows: readonly { readonly left: readonly Block[]; readonly right: readonly Block[] }[];
}
/** Blocks in another language than the paper's own, with that language's direction. */
export interface InLanguage {
  readonly kind: 'inLanguage';
  readonly language: PaperLanguage;
  readonly blocks: readonly Block[];
}
/** Number and date at the left, addressee at the right. */
export interface LetterOpening {
  readonly kind: 'letterOpening';
  readonly reference: readonly Inline[];
  readonly addressee: readonly Inline[];
}
/** An empty line or more for handwriting. */
export interface Blank {
  readonly kind: 'blank';
  readonly lines: number;
}

export type Block =
  | Paragraph | Heading | Title | List | Table | Particulars | Ticks | Choices | Signatures
  | Receipt | Box | Parallel | InLanguage | LetterOpening | Blank;

export interface Letterhead {
  readonly lines: readonly Inline[];
}
export interface PageFurniture {
  /** Practice or draft mark, on top of every page. */
  readonly mark?: string;
  readonly footer: Inline;
  /** `{page}` and `{pages}` are filled by the word processor. */
  readonly pageOf: string;
  readonly versionLine?: Inline;
  /** Short random mark that matches a scan to its version. */
  readonly scanMark?: string;
}

/** A value the builder left out on purpose, with the reason code the window explains. */
export interface Withheld {
  readonly field: string;
  readonly subjectCode?: string;
  readonly reason: 'NOT_AGREED_BY_BOTH' | 'OTHER_PARTY' | 'NO_OUTCOME_SHARING' | 'LEGAL_BASIS_UNVERIFIED' | 'NOT_IN_THIS_COPY';
}

/** `person` goes to the party, `authority` to the referrer; only `file` never leaves the office. */
export type Copy = 'person' | 'file' | 'authority';

export interface DocumentModel {
  readonly code: string;
  readonly copy: Copy;
  readonly language: PaperLanguage;
  readonly direction: Direction;
  /** Neutral title for the file's properties. */
  readonly title: string;
  readonly practice: boolean;
  readonly draft: boolean;
  readonly largePrint: boolean;
  readonly letterhead?: Letterhead;
  readonly page: PageFurniture;
  readonly blocks: readonly Block[];
  readonly withheld: readonly Withheld[];
}
