import * as model from '../../shared/model/case-file.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { CARE_KINDS, careFile } from '../../shared/model/care/care-file.ts';
import * as disclosure from '../../shared/model/disclosure.ts';
import type { Reader } from '../handles.ts';
import { readHeader } from './cases.ts';
import { recordsOfCase, type RecordKind, type StoredRecord } from './case-records.ts';
import { correspondenceOfCase } from './correspondence.ts';
import { deadlinesOfCase } from './deadlines.ts';

/** Reads everything the facts file holds of a case, corrections, withdrawals and deliveries applied; undefined if there is none. */
export function readCaseFile(db: Reader, caseId: string): CaseFile | undefined {
  const header = readHeader(db, caseId);
  if (!header) return undefined;

  const byKind = Map.groupBy(recordsOfCase(db, caseId).map(parsed), ({ kind }) => kind);
  const stored = (kind: RecordKind) => byKind.get(kind) ?? [];
  const events = (kind: RecordKind): Record<string, unknown>[] =>
    stored(kind).map((record) => ({ ...record.fields, id: record.id, at: record.recordedAt, receivedBy: record.recordedBy }));

  const wrong = new Set(events('correction').map((correction) => correction['recordId']));
  const whole = (record: ParsedRecord) => ({
    ...record.fields,
    id: record.id,
    recordedAt: record.recordedAt,
    recordedBy: record.recordedBy,
    hasText: record.hasText === 1,
    enteredInError: wrong.has(record.id),
  });

  const withdrawals = new Map(events('withdrawal').filter((w) => !wrong.has(w['id'])).map((w) => [w['consentId'], w]));
  const deliveries = new Map(events('delivery').map((d) => [d['documentId'], d]));
  const signedCopies = new Map(events('signed-copy').filter((s) => !wrong.has(s['id'])).map((s) => [s['documentId'], s]));
  const ownCopies = new Map(events('own-copy').filter((o) => !wrong.has(o['id'])).map((o) => [o['documentId'], { choice: o['choice'], on: o['on'] }]));
  const fileEnds = new Map(events('file-end').map((end) => [end['savedId'], { how: end['how'], on: end['on'] }]));
  const saved = Map.groupBy(events('saved'), (one) => one['documentId']);
  const savedOf = (id: string) => (saved.get(id) ?? []).map((one) => ({ id: one['id'], on: one['on'], protected: one['protected'], ended: fileEnds.get(one['id']) ?? null }));
  const recalled = new Map(events('recall').filter((r) => !wrong.has(r['id'])).map((r) => [r['documentId'], String(r['at']).slice(0, 10)]));
  const superseded = new Set(stored('document').map(({ fields }) => fields['supersedes']));

  return {
    header,
    parties: stored('party').map((r) => model.party.parse(whole(r))),
    consents: stored('consent').map((r) => model.consent.parse({ ...whole(r), withdrawal: withdrawals.get(r.id) ?? null })),
    protocols: stored('protocol').map((r) => model.rightsProtocol.parse(whole(r))),
    conflicts: stored('conflict').map((r) => model.conflictCheck.parse(whole(r))),
    preparations: stored('preparation').map((r) => model.preparation.parse(whole(r))),
    risks: stored('risk').map((r) => model.riskAssessment.parse(whole(r))),
    sessions: stored('session').map((r) => model.session.parse(whole(r))),
    agreements: stored('agreement').map((r) => model.agreement.parse(whole(r))),
    payments: stored('payment').map((r) => model.payment.parse(whole(r))),
    contacts: stored('contact').map((r) => model.contactEntry.parse(whole(r))),
    facts: stored('fact').map((r) => model.recordedFact.parse(whole(r))),
    correspondence: correspondenceOfCase(db, caseId),
    documents: stored('document').map((r) =>
      model.issuedDocument.parse({
        ...whole(r),
        superseded: superseded.has(r.id),
        deliveredOn: deliveries.get(r.id)?.['on'] ?? null,
        deliveryChannel: deliveries.get(r.id)?.['channel'] ?? null,
        signedCopyOn: signedCopies.get(r.id)?.['on'] ?? null,
        signedCopyId: signedCopies.get(r.id)?.['id'] ?? null,
        ownCopy: ownCopies.get(r.id) ?? null,
        saved: savedOf(r.id),
        recalledOn: recalled.get(r.id) ?? null,
      }),
    ),
    closingSteps: stored('closing-step').map((r) => model.closingStep.parse(whole(r))),
    followUps: stored('follow-up').map((r) => model.followUp.parse(whole(r))),
    interpreters: stored('interpreter').map((r) => model.interpreterAssignment.parse(whole(r))),
    orders: stored('order').map((r) => model.protectionOrder.parse(whole(r))),
    assessments: stored('assessment').map((r) => model.detailedAssessment.parse(whole(r))),
    items: stored('item').map((r) => model.caseItem.parse(whole(r))),
    messages: stored('message').map((r) => model.sideMessage.parse(whole(r))),
    emergencies: stored('emergency').map((r) => model.emergencyUse.parse(whole(r))),
    appointments: stored('appointment').map((r) => model.appointment.parse(whole(r))),
    statements: stored('statement').map((r) => model.ownStatement.parse(whole(r))),
    handOvers: stored('hand-over').map((r) => model.handOver.parse(whole(r))),
    referrals: stored('referral').map((r) => disclosure.referralOut.parse(whole(r))),
    recalls: stored('recall').map((r) => disclosure.recall.parse(whole(r))),
    authorityRequests: stored('authority-request').map((r) => disclosure.authorityRequest.parse(whole(r))),
    subjectRequests: stored('subject-request').map((r) => disclosure.subjectRequest.parse(whole(r))),
    ownWords: stored('own-words').map((r) => disclosure.ownWords.parse(whole(r))),
    samePersons: stored('same-person').map((r) => disclosure.samePerson.parse(whole(r))),
    scans: stored('scan').map((r) => disclosure.scan.parse(whole(r))),
    care: careFile.parse(Object.fromEntries(Object.entries(CARE_KINDS).map(([list, kind]) => [list, stored(kind).map(whole)]))),
    deadlines: deadlinesOfCase(db, caseId),
  };
}

interface ParsedRecord extends Omit<StoredRecord, 'body'> {
  fields: Record<string, unknown>;
}

/** A record with the fields of its own, read from their text once. */
function parsed({ body, ...record }: StoredRecord): ParsedRecord {
  const fields: unknown = JSON.parse(body);
  return { ...record, fields: typeof fields === 'object' && fields !== null ? { ...fields } : {} };
}
