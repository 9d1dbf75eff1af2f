import type { CaseFile } from '../../shared/model/case-file.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { makeDocumentGate, type MakeDocument } from '../../domain/mediation/gates/make-document.ts';
import type { OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import { namesTheModule, type OutsidePaper } from '../../domain/mediation/rules/r-81-names-the-module.ts';
import { sessionNotes, type OutgoingText } from '../../domain/mediation/rules/r-56-session-notes.ts';
import {
  buildFromUnknown, documentKinds, fileName, findModuleNames, findPromises, freeTextOf, paperLanguage, type DocumentModel,
} from '../../documents/index.ts';
import type { Rule } from '../../domain/rule.ts';
import { Refusal, type Desk } from '../desk.ts';
import { outgoingText } from '../mediation/outgoing-text.ts';
import { factsOf } from './facts-of.ts';
import { PaperSource, type DocumentRequest } from './paper-source.ts';

export interface Composed {
  model: DocumentModel;
  fileName: string;
  version: number;
  supersedes: string | null;
  recipient: string;
  outcome: OutcomeCode | null;
}

/** Rules of every document that leaves: those of the case, and what its own text gives away. */
export const documentGate: readonly Rule<DocumentAct>[] = [...makeDocumentGate, sessionNotes, namesTheModule];

/** Papers an authority may be given a copy of; its own report needs no such choice. */
const SHARED_WITH_AUTHORITY: readonly DocumentRequest['code'][] = ['D03', 'D03-A1'];

/** The model of a document and what its register row says; nothing is written. LANGUAGE_NOT_AVAILABLE, INVALID_INPUT. */
export function compose(desk: Desk, file: CaseFile, request: DocumentRequest, number: string | null, draft: boolean): Composed {
  const language = paperLanguage.safeParse(request.language);
  const kind = documentKinds[request.code];
  if (!language.success || !kind.languages.some((known) => known === language.data)) throw new Refusal('LANGUAGE_NOT_AVAILABLE');

  if (request.forAuthority && !SHARED_WITH_AUTHORITY.includes(request.code)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'forAuthority', problem: 'custom' }] });

  const source = new PaperSource(desk, file, request);
  const outcome = request.code === 'D04' ? source.outcome() : null;
  const recipient = recipientOf(file, request);
  const before = standing(file.documents).findLast(
    (d) =>
      d.code === request.code && d.language === language.data && d.aboutId === request.aboutId && d.subjectCode === request.subjectCode &&
      d.recipient === recipient && d.outcomeCode === outcome,
  );
  const version = (before?.version ?? 0) + 1;
  const numbers = { draft, version, ...(before && { supersedes: before.version }), ...(number !== null && { number }) };
  const model = buildFromUnknown(request.code, factsOf(source, numbers), language.data);
  return {
    model,
    fileName: fileName({ outsideNo: file.header.outsideNo, code: request.code, language: language.data, version: paperNo(file, request.code, language.data) }),
    version,
    supersedes: before?.id ?? null,
    recipient,
    outcome,
  };
}

/** As the directory of bodies names it (A.7). */
const GUARDIANSHIP_AUTHORITY = 'Qəyyumluq və himayə orqanı';

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

type DocumentAct = MakeDocument & OutgoingText & OutsidePaper;

/** The act the document's rules judge, with what was found in its text. */
export function documentAct(desk: Desk, file: CaseFile, request: DocumentRequest, composed: Composed): DocumentAct {
  const free = freeTextOf(composed.model);
  return {
    file,
    ...request,
    language: paperLanguage.parse(request.language),
    promisesFound: free.flatMap((text) => findPromises(text).map(({ phrase }) => phrase)),
    ...outgoingText(desk, file, free),
    moduleNames: findModuleNames(composed.model, composed.fileName).length,
  };
}
