import type { CaseFile } from '../../shared/model/case-file.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { makeDocumentGate, type MakeDocument } from '../../domain/mediation/gates/make-document.ts';
import type { OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import { namesTheModule, type OutsidePaper } from '../../domain/mediation/rules/r-81-names-the-module.ts';
import { sessionNotes, type OutgoingText } from '../../domain/mediation/rules/r-56-session-notes.ts';
import {
  buildFromUnknown, documentKinds, fieldsPrinted, fileName, findModuleNames, findPromises, freeTextOf, paperLanguage, type DocumentModel,
} from '../../documents/index.ts';
import { personFieldOf } from '../../domain/disclosure/fields.ts';
import { outgoingGate } from '../../domain/disclosure/gates/outgoing.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import type { Scanned } from '../../domain/disclosure/rules/r-61-leaks.ts';
import type { Outgoing } from '../../domain/disclosure/rules/r-79-consent-to-body.ts';
import type { Rule } from '../../domain/rule.ts';
import { Refusal, type Desk } from '../desk.ts';
import { recordOf } from '../step.ts';
import { outgoingText } from '../mediation/outgoing-text.ts';
import type { Viewer } from '../parties/identities.ts';
import { goesToBody, neededBy, subjectOfCare } from './care-recipients.ts';
import { factsOf } from './facts-of.ts';
import { PaperSource, type DocumentRequest } from './paper-source.ts';
import { bodyOfPaper, GUARDIANSHIP_AUTHORITY } from './viewer-of.ts';

export interface Composed {
  model: DocumentModel;
  fileName: string;
  version: number;
  supersedes: string | null;
  recipient: string;
  recipientOrgId: string | null;
  outcome: OutcomeCode | null;
  /** What it says about people, with the projection's word on each field. */
  printed: Outgoing['printed'];
  viewer: Viewer;
}

/** Rules of every document that leaves: those of the case, and what its own text gives away. */
export const documentGate: readonly Rule<DocumentAct>[] = [...makeDocumentGate, sessionNotes, namesTheModule, ...outgoingGate];

/** Papers an authority may be given a copy of; its own report needs no such choice. */
const SHARED_WITH_AUTHORITY: readonly DocumentRequest['code'][] = ['D03', 'D03-A1', 'D09', 'D15'];

/** The model of a document and what its register row says; nothing is written. LANGUAGE_NOT_AVAILABLE, INVALID_INPUT. */
export function compose(desk: Desk, file: CaseFile, request: DocumentRequest, { number = null, mark = null, draft }: { number?: string | null; mark?: string | null; draft: boolean }): Composed {
  const language = paperLanguage.safeParse(request.language);
  const kind = documentKinds[request.code];
  if (!language.success || !kind.languages.some((known) => known === language.data)) throw new Refusal('LANGUAGE_NOT_AVAILABLE');

  if (request.forAuthority && !SHARED_WITH_AUTHORITY.includes(request.code)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'forAuthority', problem: 'custom' }] });

  const source = new PaperSource(desk, file, request);
  const outcome = request.code === 'D04' ? source.outcome() : null;
  const body = bodyOfPaper(desk, file, request);
  const recipient = body?.name ?? recipientOf(file, request);
  const before = standing(file.documents).findLast(
    (d) =>
      d.code === request.code && d.language === language.data && d.aboutId === request.aboutId && d.subjectCode === request.subjectCode &&
      d.recipient === recipient && d.outcomeCode === outcome,
  );
  const version = (before?.version ?? 0) + 1;
  const numbers = { draft, version, ...(before && { supersedes: before.version }), ...(number !== null && { number }), ...(mark !== null && { scanMark: mark }) };
  const model = buildFromUnknown(request.code, factsOf(source, numbers), language.data);
  return {
    model,
    fileName: fileName({ outsideNo: file.header.outsideNo, code: request.code, language: language.data, version: paperNo(file, request.code, language.data) }),
    version,
    supersedes: before?.id ?? null,
    recipient,
    recipientOrgId: body?.orgId ?? null,
    outcome,
    printed: [...printedAbout(desk, file, model, source.viewer), ...askedInVain(desk, file, request, source.viewer)],
    viewer: source.viewer,
  };
}

/** Every field about a person that a paper would print, judged once more: what a builder let slip is stopped here. */
function printedAbout(desk: Desk, file: CaseFile, model: DocumentModel, viewer: Viewer): Outgoing['printed'] {
  return fieldsPrinted(model).flatMap(({ field: paperField, subjectCode, token }) => {
    const field = personFieldOf(paperField, token);
    if (subjectCode === undefined || field === undefined) return [];
    return [{ subjectCode, field, verdict: project({ file, subjectCode, field, ...viewer, at: desk.now() }, desk.parameters) }];
  });
}

/** What a referral, or another paper under a yes to one body, is to tell and no yes opens any more: the letter is not made without it, for then it says something else. */
function askedInVain(desk: Desk, file: CaseFile, request: DocumentRequest, viewer: Viewer): Outgoing['printed'] {
  const { code, aboutId } = request;
  const needed = { subjectCode: subjectOfCare(file, request), asked: neededBy(request) };
  const { subjectCode, asked } = code === 'D05' ? recordOf(file.referrals, aboutId ?? '') : needed;
  if (subjectCode === null || asked.length === 0) return [];
  return fieldsOf(asked)
    .map((field) => ({ subjectCode, field, verdict: project({ file, subjectCode, field, ...viewer, at: desk.now() }, desk.parameters) }))
    .filter(({ verdict }) => !verdict.allowed);
}

/** The one a document goes to: the referrer, a person by code, or the office's own file. */
function recipientOf({ header, correspondence }: CaseFile, { code, aboutId, subjectCode, forAuthority }: DocumentRequest): string {
  if (code === 'D32') return GUARDIANSHIP_AUTHORITY;
  if (code === 'D25-N') return correspondence.find(({ id }) => id === aboutId)?.body ?? 'FILE';
  const toReferrer = code === 'D04' || forAuthority;
  return (toReferrer ? header.referral.bodyName : null) ?? subjectCode ?? 'FILE';
}

/** The n of a file name: papers of one kind word and language are counted in a case, so that two never share a name. */
function paperNo(file: CaseFile, code: DocumentRequest['code'], language: string): number {
  return 1 + file.documents.filter((d) => documentKinds[d.code].word === documentKinds[code].word && d.language === language).length;
}

type DocumentAct = MakeDocument & OutgoingText & OutsidePaper & Outgoing & Scanned;

const NOTHING_FOUND: Scanned = { leaks: [], leaksToClear: 0 };

/** The act the document's rules judge, with what was found in its text. */
export function documentAct(desk: Desk, file: CaseFile, request: DocumentRequest, composed: Composed, scanned: Scanned = NOTHING_FOUND): DocumentAct {
  const free = freeTextOf(composed.model);
  return {
    file,
    ...request,
    language: paperLanguage.parse(request.language),
    promisesFound: free.flatMap((text) => findPromises(text).map(({ phrase }) => phrase)),
    ...outgoingText(desk, file, free),
    moduleNames: knowsTheCase(desk, file, request, composed) ? 0 : findModuleNames(composed.model, composed.fileName).length,
    recipient: composed.viewer.recipient,
    printed: composed.printed,
    ...scanned,
  };
}

/** whoever was told, by the person's own yes, that this is a client may read what kind of case it is; of a paper of care that goes to a body also where the paper itself does not say so. */
function knowsTheCase(desk: Desk, file: CaseFile, request: DocumentRequest, { printed, viewer }: Composed): boolean {
  const subjectCode = goesToBody(request) ? subjectOfCare(file, request) : null;
  const open = subjectCode !== null && project({ file, subjectCode, field: 'caseFact', ...viewer, at: desk.now() }, desk.parameters).allowed;
  return open || printed.some(({ field, verdict }) => field === 'caseFact' && verdict.allowed);
}
