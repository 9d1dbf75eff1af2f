import { isDisclosure } from '../../../../domain/disclosure/projection.ts';
import { addDays, parsePlainDate } from '../../../../domain/dates/plain-date.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { InterfaceLanguage } from '../../../../shared/model/basic.ts';
import type { Recall, Scan } from '../../../../shared/model/disclosure.ts';
import { consentsOf } from './people.ts';
import type { StandingConsent } from './people.ts';

export type LedgerRow = OutputOf<'disclosures.ledger'>['rows'][number];
export type LeakFinding = OutputOf<'documents.find-leaks'>['findings'][number];

/** One row of a consent sheet while it is asked: nothing is answered beforehand. */
export interface SheetRow {
  /** Tells rows apart while they are added and taken away. */
  key: number;
  type: string | null;
  orgId: string | null;
  /** The body as the directory has it, in the window's languages: for the screen alone. */
  recipient: Record<InterfaceLanguage, string>;
  country: string;
  health: boolean;
  /** A state or prosecution body: the person is told so before they answer. */
  state: boolean;
  unit: string;
  purpose: string | null;
  scope: string[];
  operations: string[];
  validUntil: string | null;
  abroad: boolean;
  granted: boolean | null;
}

export const MOST_ROWS = 8;
export const HOME = 'AZ';

export function emptyRow(rows: readonly SheetRow[]): SheetRow {
  return {
    key: Math.max(0, ...rows.map(({ key }) => key)) + 1, type: null, orgId: null, recipient: { az: '', en: '', ru: '' }, country: HOME, health: false, state: false, unit: '', purpose: null,
    scope: [], operations: ['DISCLOSE'], validUntil: null, abroad: false, granted: null,
  };
}

/** Enough is known to read the row aloud to the person. */
export const isAskable = (row: SheetRow): boolean => row.orgId !== null && row.purpose !== null && row.scope.length > 0;

/** A row as the contract wants it; what is open stays open, and the program says so. */
export function rowInput(row: SheetRow) {
  const unit = row.unit.trim();
  return {
    type: row.type, granted: row.granted, orgId: row.orgId, unit: unit === '' ? null : unit, purpose: row.purpose, scope: row.scope, operations: row.operations,
    crossBorder: row.country !== HOME && row.abroad ? row.country : null, validUntil: row.validUntil,
  };
}

/** The day a row ends if none is set: so many days after it was answered. */
export function usualEnd(answeredOn: string, days: number): string | null {
  const day = parsePlainDate(answeredOn);
  return day === undefined ? null : addDays(day, days);
}

/** A person's consents to bodies of the directory, newest first. */
export function disclosuresOf(view: CaseView, subjectCode: string): StandingConsent[] {
  return consentsOf(view, subjectCode).filter(({ consent }) => isDisclosure(consent));
}

/** Their consents to the mediation itself. */
export function mediationConsentsOf(view: CaseView, subjectCode: string): StandingConsent[] {
  return consentsOf(view, subjectCode).filter(({ consent }) => !isDisclosure(consent));
}

export type RecallState = 'letter' | 'sent' | 'answered';

/** Where a recall stands: the letter is still to be sent, an answer is awaited, or it came. */
export function recallState({ sentOn, answeredOn }: Pick<Recall, 'sentOn' | 'answeredOn'>): RecallState {
  return answeredOn !== null ? 'answered' : sentOn !== null ? 'sent' : 'letter';
}

/** A person's recalls: what is open first, the nearest day before the others. */
export function recallsOf(view: CaseView, subjectCode: string): Recall[] {
  const open = (recall: Recall) => (recall.answeredOn === null ? 0 : 1);
  return view.recalls.filter((recall) => recall.subjectCode === subjectCode && !recall.enteredInError).toSorted((a, b) => open(a) - open(b) || (a.dueOn < b.dueOn ? -1 : 1));
}

/** Scans that lie beside one record. */
export function scansOf(view: CaseView, aboutId: string): Scan[] {
  return view.scans.filter((scan) => scan.aboutId === aboutId && !scan.enteredInError);
}

/** What left the house on one consent and was not recalled. */
export function heldBy(rows: readonly LedgerRow[], consentId: string): LedgerRow[] {
  return rows.filter((row) => row.consentIds.includes(consentId) && row.recalledOn === null);
}

/** A password in groups as it is read aloud: its own groups, or four signs each. */
export function passwordGroups(password: string): string[] {
  const own = password.split(/[\s-]+/).filter((part) => part !== '');
  return own.length > 1 ? own : (password.match(/.{1,4}/gu) ?? []);
}

/** Where in the file a spot stands, in a word. */
export function partOf(part: string): 'name' | 'header' | 'footer' | 'properties' | 'text' {
  if (/name/i.test(part) && !part.includes('/')) return 'name';
  if (/header/i.test(part)) return 'header';
  if (/footer|footnote/i.test(part)) return 'footer';
  return /docProps|customXml|rels/i.test(part) ? 'properties' : 'text';
}

/** The words around a spot, and the spot itself. */
export function spotIn({ excerpt, matched }: Pick<LeakFinding, 'excerpt' | 'matched'>): { before: string; spot: string; after: string } {
  // The excerpt has the spot in its middle: of several places the one nearest to it.
  const middle = (excerpt.length - matched.length) / 2;
  let best = -1;
  for (let at = excerpt.indexOf(matched); matched !== '' && at >= 0; at = excerpt.indexOf(matched, at + 1)) {
    if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  }
  if (best < 0) return { before: '', spot: excerpt, after: '' };
  return { before: excerpt.slice(0, best), spot: matched, after: excerpt.slice(best + matched.length) };
}

/** 1.2 MB, 340 kB: size of a file in the nearest unit. */
export function sizeOf(bytes: number): { value: string; unit: 'kB' | 'MB' } {
  return bytes < 1_000_000 ? { value: String(Math.max(1, Math.round(bytes / 1000))), unit: 'kB' } : { value: (bytes / 1_000_000).toFixed(1), unit: 'MB' };
}
