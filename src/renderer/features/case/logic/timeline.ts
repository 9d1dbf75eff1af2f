import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { CaseTab } from '../../../../shared/model/tasks.ts';
import type { EnumerationName } from '../../../ui/enumerations.ts';

export const TIMELINE_KINDS = [
  'status', 'party', 'consent', 'refusal', 'withdrawal', 'rights', 'conflict', 'preparation', 'risk', 'session', 'agreement', 'signature',
  'payment', 'contact', 'fact', 'correspondence', 'document', 'closingStep', 'followUp',
  'interpreter', 'interpreterEnd', 'order', 'orderExtended', 'orderEnd', 'assessment', 'item', 'message', 'emergency', 'emergencyConfirmed', 'appointment', 'statement', 'statementGiven', 'transfer', 'cover', 'coverEnd',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A code of an enumeration, to be put into words. */
export interface CodeWord {
  enumeration: EnumerationName;
  code: string;
}

export interface TimelineEntry {
  key: string;
  kind: TimelineKind;
  /** Day it happened on, and the moment where one is known. */
  on: string;
  at: string | null;
  subjectCode: string | null;
  words: CodeWord[];
  /** Numbers and short codes: document number, version. */
  detail: string | null;
  by: string | null;
  tab: CaseTab;
  inError: boolean;
  /** Record a correction may name; null where the entry is part of another record. */
  recordId: string | null;
  hasText: boolean;
}

/** Everything of the case, newest first (of one moment, what was recorded last); what was entered in error stays in its place. */
export function timelineOf(view: CaseView): TimelineEntry[] {
  return collect(view).toReversed().toSorted((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
}

const order = (entry: TimelineEntry) => entry.at ?? `${entry.on}T00:00:00+04:00`;

interface Stored {
  id: string;
  recordedAt: string;
  recordedBy: string;
  enteredInError: boolean;
  hasText: boolean;
}

function entryOf(record: Stored, kind: TimelineKind, tab: CaseTab, on: string, rest: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    key: `${kind}:${record.id}`, kind, on, tab, at: on === record.recordedAt.slice(0, 10) ? record.recordedAt : null, subjectCode: null, words: [], detail: null,
    by: record.recordedBy, inError: record.enteredInError, recordId: record.id, hasText: record.hasText, ...rest,
  };
}

const word = (enumeration: EnumerationName, code: string | null): CodeWord[] => (code === null ? [] : [{ enumeration, code }]);
const day = (instant: string) => instant.slice(0, 10);

/** Something that happened to a record later, shown on its own day; it is corrected with the record. */
function part(record: Stored, kind: TimelineKind, on: string | null, tab: CaseTab, rest: Partial<TimelineEntry>): TimelineEntry[] {
  return on === null ? [] : [entryOf(record, kind, tab, on, { key: `${kind}:${record.id}:${on}`, at: null, recordId: null, hasText: false, ...rest })];
}

function safetyEntries(view: CaseView): TimelineEntry[] {
  return [
    ...view.orders.flatMap((r) => [
      entryOf(r, 'order', 'safety', r.issuedOn, { subjectCode: r.subjectCode, words: word('ORDER_KINDS', r.kind) }),
      ...r.extensions.flatMap(({ on }) => part(r, 'orderExtended', on, 'safety', { subjectCode: r.subjectCode })),
      ...part(r, 'orderEnd', r.endedOn, 'safety', { subjectCode: r.subjectCode }),
    ]),
    ...view.assessments.map((r) => entryOf(r, 'assessment', 'safety', r.on, { subjectCode: r.subjectCode })),
    ...view.emergencies.flatMap((r) => [
      entryOf(r, 'emergency', 'safety', day(r.at), { at: r.at, subjectCode: r.subjectCode, words: word('EMERGENCY_GROUNDS', r.ground) }),
      ...(r.confirmed === null ? [] : part(r, 'emergencyConfirmed', day(r.confirmed.at), 'safety', { at: r.confirmed.at, by: r.confirmed.by })),
    ]),
  ];
}

/** Of what was said only the side it lies on, of a message only where it stands: what they say opens behind the wall, not here. */
function sideEntries(view: CaseView): TimelineEntry[] {
  return [
    ...view.items.map((r) => entryOf(r, 'item', 'sides', r.on, { words: word('SIDES', r.side), hasText: false })),
    ...view.messages.map((r) => entryOf(r, 'message', 'sides', r.on, { words: word('MESSAGE_STATUSES', r.status), hasText: false })),
  ];
}

function collect(view: CaseView): TimelineEntry[] {
  return [
    ...view.header.statusHistory.map((step, index): TimelineEntry => ({
      key: `status:${index}`, kind: 'status', on: step.on, at: null, subjectCode: null, words: word('CASE_STATUSES', step.status), detail: null,
      by: step.by, tab: 'overview', inError: false, recordId: null, hasText: false,
    })),
    ...view.parties.map((r) => entryOf(r, 'party', 'people', day(r.recordedAt), { subjectCode: r.subjectCode, words: word('PARTY_ROLES', r.role) })),
    ...view.consents.flatMap((r) => [
      entryOf(r, r.granted ? 'consent' : 'refusal', 'consents', day(r.givenAt), { at: r.givenAt, subjectCode: r.subjectCode, words: word('CONSENT_TYPES', r.type), detail: r.paperNo }),
      ...(r.withdrawal === null ? [] : [entryOf(r, 'withdrawal', 'consents', day(r.withdrawal.at), {
        key: `withdrawal:${r.withdrawal.id}`, at: r.withdrawal.at, subjectCode: r.subjectCode, words: word('CONSENT_TYPES', r.type), by: r.withdrawal.receivedBy, recordId: r.withdrawal.id, hasText: false,
      })]),
    ]),
    ...view.protocols.map((r) => entryOf(r, 'rights', 'consents', r.on, { subjectCode: r.subjectCode, detail: r.no })),
    ...view.conflicts.map((r) => entryOf(r, 'conflict', 'people', r.on, { subjectCode: r.subjectCode, words: word('CONFLICT_KINDS', r.kind) })),
    ...view.preparations.map((r) => entryOf(r, 'preparation', 'sessions', r.on, { subjectCode: r.subjectCode, words: word('MEETING_MODES', r.mode) })),
    ...view.risks.map((r) => entryOf(r, 'risk', 'sessions', r.on, { words: word('RISK_RESULTS', r.result), detail: String(r.version) })),
    ...view.sessions.map((r) => entryOf(r, 'session', 'sessions', r.on, { at: `${r.on}T${r.from}:00+04:00`, words: [...word('SESSION_TYPES', r.type), ...word('SESSION_STATUSES', r.status)] })),
    ...view.agreements.flatMap((r) => [
      entryOf(r, 'agreement', 'agreement', r.draftedOn, { words: word('AGREEMENT_STATUSES', r.status), detail: String(r.version) }),
      ...r.signatures.map((signature) => entryOf(r, 'signature', 'agreement', signature.on, {
        key: `signature:${r.id}:${signature.subjectCode}`, at: null, subjectCode: signature.subjectCode, detail: String(r.version), recordId: null, hasText: false,
      })),
    ]),
    ...view.payments.map((r) => entryOf(r, 'payment', 'agreement', r.on, { words: word('PAYMENT_ROUTES', r.route), detail: String(r.instalmentNo) })),
    ...view.contacts.map((r) => entryOf(r, 'contact', 'contacts', day(r.at), {
      at: r.at, subjectCode: r.withSubject, words: [...word('CONTACT_CHANNELS', r.channel), ...word('CONTACT_PURPOSES', r.purpose), ...word('CONTACT_RESULTS', r.result)],
    })),
    ...view.facts.map((r) => entryOf(r, 'fact', 'contacts', day(r.at), { at: r.at, subjectCode: r.subjectCode, words: word('GATED_ACTS', r.act) })),
    ...view.correspondence.map((r) => entryOf(r, 'correspondence', 'documents', r.ourDate, { detail: r.ourNo, inError: r.enteredInError || r.cancelled, recordId: null })),
    ...view.documents.map((r) => entryOf(r, 'document', 'documents', r.madeOn, {
      subjectCode: r.subjectCode, words: word('DOCUMENT_CODES', r.code), detail: r.outNo ?? r.fileName, inError: r.enteredInError,
    })),
    ...view.closingSteps.map((r) => entryOf(r, 'closingStep', 'contacts', r.on, { words: word('NOT_POSSIBLE_REASONS', r.notPossible) })),
    ...view.followUps.map((r) => entryOf(r, 'followUp', 'contacts', r.on, { subjectCode: r.subjectCode })),
    ...safetyEntries(view),
    ...sideEntries(view),
    ...view.interpreters.flatMap((r) => [
      entryOf(r, 'interpreter', 'people', r.on, { subjectCode: r.subjectCode, words: word('INTERPRETER_USES', r.use) }),
      ...part(r, 'interpreterEnd', r.endedOn, 'people', { subjectCode: r.subjectCode }),
    ]),
    ...view.appointments.map((r) => entryOf(r, 'appointment', 'sessions', r.on, {
      at: `${r.on}T${r.from}:00+04:00`, subjectCode: r.subjects[0] ?? null, words: [...word('APPOINTMENT_KINDS', r.kind), ...word('APPOINTMENT_STATUSES', r.status)],
    })),
    ...view.statements.flatMap((r) => [
      entryOf(r, 'statement', 'agreement', r.on, { subjectCode: r.subjectCode }),
      ...part(r, 'statementGiven', r.handedOverOn, 'agreement', { subjectCode: r.subjectCode }),
    ]),
    ...view.handOvers.flatMap((r) => [
      entryOf(r, r.until === null ? 'transfer' : 'cover', 'overview', r.on, { by: r.from }),
      ...part(r, 'coverEnd', r.endedOn, 'overview', {}),
    ]),
  ];
}
