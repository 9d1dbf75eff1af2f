import type { CaseFile, Correspondence, IssuedDocument } from '../../shared/model/case-file.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { isOpen } from '../../domain/mediation/status-transitions.ts';
import { activeConsent } from '../../domain/mediation/consent-status.ts';
import { principals } from '../../domain/mediation/case-facts.ts';
import { checkHygiene, documentKinds, fieldsPrinted, missingFields, renderDocx, textOf } from '../../documents/index.ts';
import { sha256Hex } from '../../vault/index.ts';
import { numberAhead, takeNext } from '../office/numbers.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { insertCorrespondence } from '../../vault/repositories/correspondence.ts';
import { saveDocumentFile } from '../../vault/repositories/sealed.ts';
import { canonicalInput } from '../canonical-input.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { officeOf } from '../office/office.ts';
import type { UseCase } from '../use-case.ts';
import { goesToBody } from './care-recipients.ts';
import { compose, documentAct, documentGate, type Composed } from './compose.ts';
import { findLeaksIn, scannedAs } from './leak-check.ts';
import type { DocumentRequest } from './paper-source.ts';
import { scanMarkOf } from './scan-mark.ts';

/** Letters go out under a number of the outgoing register, given when they are made and never reused. */
const LETTERS = ['D04', 'D05', 'D06', 'D06-N', 'D08-B', 'D10', 'D13-A', 'D14', 'D16-C', 'D22', 'D23', 'D25', 'D25-C', 'D25-N', 'D27', 'D27-N', 'D32', 'COVER'];

/** Makes a document from what the gate lets through, checks the package, and writes its register row. */
export const makeDocument: UseCase<'documents.make'> = async (desk, input) => {
  const file = desk.caseFile(input.caseId);
  desk.mustReach(file);
  if (file.header.status === 'ARCHIVED' || (input.code === 'D27' && !isOpen(file.header.status))) throw new Refusal('CASE_CLOSED');
  const { cleared = [], ...request } = input;
  const draft = compose(desk, file, request, { draft: true });
  desk.call.output = textOf(draft.model);
  const found = findLeaksIn(desk, file, draft, await renderClean(desk, draft));
  const asked = documentAct(desk, file, request, draft, scannedAs(file, found, cleared));
  const verdict = throughGate(desk, { ...input, dryRun: true }, input.caseId, documentGate, asked, () => '');
  if (input.dryRun) return verdict;
  if (!verdict.ok) return throughGate(desk, input, input.caseId, documentGate, asked, () => '');

  let ready = asItIs(desk, request);
  let bytes: Uint8Array;
  let before: Composed;
  // What somebody withdrew while the bytes were made, or another paper that took the number, makes them anew; between the
  // last look and the writing nothing is awaited.
  do {
    before = ready.composed;
    bytes = await renderClean(desk, before);
    ready = asItIs(desk, request);
  } while (canonicalInput(ready.composed) !== canonicalInput(before));

  const { file: now, number, composed } = ready;
  const scan = findLeaksIn(desk, now, composed, bytes);
  return throughGate(desk, input, input.caseId, documentGate, documentAct(desk, now, request, composed, scannedAs(now, scan, cleared)), (spend) => {
    const id = desk.recordId;
    const digest = sha256Hex(bytes);
    desk.seal(id, input.caseId, (db) => saveDocumentFile(db, id, input.caseId, digest, bytes));
    const body: Omit<IssuedDocument, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText' | FromEvents> = {
      code: input.code,
      version: composed.version,
      supersedes: composed.supersedes,
      language: input.language,
      aboutId: input.aboutId,
      subjectCode: input.subjectCode,
      outNo: number?.text ?? null,
      fileName: composed.fileName,
      madeOn: desk.today(),
      fieldsPrinted: fieldsPrinted(composed.model).map(registerField),
      fieldsMissing: missingFields(composed.model).map(registerField),
      consentIdsUsed: consentsUsed(desk, now, request, composed),
      recipient: composed.recipient,
      recipientOrgId: composed.recipientOrgId,
      outcomeCode: composed.outcome,
      mark: scanMarkOf(id),
      keyedDigest: desk.facts.digest(digest),
      leaksCleared: scan.findings.filter(({ key }) => cleared.includes(key)).length,
    };
    if (number && takeNext(desk, number.series) !== number.n) throw new Refusal('ALREADY_EXISTS');
    desk.record(input.caseId, id, (db) => {
      insertRecord(db, { id, caseId: input.caseId, kind: 'document', subjectCode: input.subjectCode, state: null, onDate: desk.today(), recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body });
      if (number) insertCorrespondence(db, outgoingEntry(desk, input.caseId, number.text, composed.recipient), yearOf(desk.today()), number.n);
      spend(db);
    });
    return id;
  });
};

/** What later rows say of a document. */
type FromEvents = 'superseded' | 'deliveredOn' | 'deliveryChannel' | 'signedCopyOn' | 'signedCopyId' | 'ownCopy' | 'saved' | 'recalledOn';

/** The package, looked through for what must not be in it: DOCUMENT_NOT_CLEAN. */
export async function renderClean(desk: Desk, { model }: Composed): Promise<Uint8Array> {
  const officeCode = officeOf(desk).code;
  const bytes = await renderDocx(model, { officeCode });
  if (checkHygiene(bytes, { officeCode }).length > 0) throw new Refusal('DOCUMENT_NOT_CLEAN');
  return bytes;
}

/** The case, the number and the paper as they would be now. */
function asItIs(desk: Desk, request: DocumentRequest) {
  const file = desk.caseFile(request.caseId);
  const number = LETTERS.includes(request.code) || ((request.code === 'D09' || request.code === 'D15') && goesToBody(request)) ? nextNumber(desk) : null;
  return { file, number, composed: compose(desk, file, request, { number: number?.text ?? null, mark: scanMarkOf(desk.recordId), draft: false }) };
}

/** The number the letter will bear; it is taken just before the letter is registered. */
function nextNumber(desk: Desk): { series: string; n: number; text: string } {
  const year = yearOf(desk.today());
  const series = `OUT-${year}`;
  const n = numberAhead(desk, series);
  return { series, n, text: `${officeOf(desk).outgoingSeries}-${n}/${String(year).slice(2)}` };
}

/** Registers print with a neutral subject: not what the letter is about. */
function outgoingEntry(desk: Desk, caseId: string, ourNo: string, body: string): Correspondence {
  return {
    id: desk.runtime.newId(), recordedAt: desk.now(), recordedBy: desk.userId, enteredInError: false, hasText: false,
    direction: 'OUT', caseId, ourNo, ourDate: desk.today(), theirNo: null, theirDate: null, body, subject: 'Məktub', sheets: 1, attachments: 0,
    answersId: null, dueOn: null, delivery: null, receivedBy: null, cancelled: false, resolution: null,
  };
}

function registerField({ field, subjectCode }: { field: string; subjectCode?: string }) {
  return { subjectCode: subjectCode ?? null, field };
}

/** Consents the document rests on: those the projection named, and where the authority gets more than a code the outcome sharing of everybody. */
function consentsUsed(desk: Desk, file: CaseFile, { code, forAuthority, subjectCode }: DocumentRequest, { printed }: Composed): string[] {
  const named = printed.flatMap(({ verdict }) => (verdict.allowed && 'consentId' in verdict.by ? [verdict.by.consentId] : []));
  const type = code === 'D01' ? 'MEDIATION_PARTICIPATION' : code === 'D04' || forAuthority ? 'OUTCOME_SHARING' : null;
  const all = type === null || !documentKinds[code]
    ? []
    : principals(file)
        .filter((party) => subjectCode === null || party.subjectCode === subjectCode)
        .flatMap((party) => activeConsent(file, { subjectCode: party.subjectCode, type }, desk.now(), desk.parameters)?.id ?? []);
  return [...new Set([...named, ...all])];
}
