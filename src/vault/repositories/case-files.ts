import * as model from '../../shared/model/case-file.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Reader } from '../handles.ts';
import { readHeader } from './cases.ts';
import { recordsOfCase, type RecordKind, type StoredRecord } from './case-records.ts';
import { correspondenceOfCase } from './correspondence.ts';
import { deadlinesOfCase } from './deadlines.ts';

/** Reads everything the facts file holds of a case, corrections, withdrawals and deliveries applied; undefined if there is none. */
export function readCaseFile(db: Reader, caseId: string): CaseFile | undefined {
  const header = readHeader(db, caseId);
  if (!header) return undefined;

  const byKind = new Map<RecordKind, StoredRecord[]>();
  for (const record of recordsOfCase(db, caseId)) {
    const list = byKind.get(record.kind);
    if (list) list.push(record);
    else byKind.set(record.kind, [record]);
  }
  const stored = (kind: RecordKind) => byKind.get(kind) ?? [];
  const events = (kind: RecordKind): Record<string, unknown>[] =>
    stored(kind).map((record) => ({ ...fields(record), id: record.id, at: record.recordedAt, receivedBy: record.recordedBy }));

  const wrong = new Set(events('correction').map((correction) => correction['recordId']));
  const whole = (record: StoredRecord) => ({
    ...fields(record),
    id: record.id,
    recordedAt: record.recordedAt,
    recordedBy: record.recordedBy,
    hasText: record.hasText === 1,
    enteredInError: wrong.has(record.id),
  });

  const withdrawals = new Map(events('withdrawal').filter((w) => !wrong.has(w['id'])).map((w) => [w['consentId'], w]));
  const deliveries = new Map(events('delivery').map((d) => [d['documentId'], d]));
  const signedCopies = new Map(events('signed-copy').map((s) => [s['documentId'], s]));
  const documents = stored('document').map(whole);
  const superseded = new Set(stored('document').map((record) => fields(record)['supersedes']));

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
    documents: documents.map((document) =>
      model.issuedDocument.parse({
        ...document,
        superseded: superseded.has(document.id),
        deliveredOn: deliveries.get(document.id)?.['on'] ?? null,
        deliveryChannel: deliveries.get(document.id)?.['channel'] ?? null,
        signedCopyOn: signedCopies.get(document.id)?.['on'] ?? null,
      }),
    ),
    closingSteps: stored('closing-step').map((r) => model.closingStep.parse(whole(r))),
    followUps: stored('follow-up').map((r) => model.followUp.parse(whole(r))),
    deadlines: deadlinesOfCase(db, caseId),
  };
}

function fields(record: StoredRecord): Record<string, unknown> {
  const body: unknown = JSON.parse(record.body);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
