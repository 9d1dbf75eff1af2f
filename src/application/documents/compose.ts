import type { CaseFile } from '../../shared/model/case-file.ts';
import { interfaceLanguage } from '../../shared/model/basic.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { makeDocumentGate, type MakeDocument } from '../../domain/mediation/gates/make-document.ts';
import type { OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import { namesTheModule, type OutsidePaper } from '../../domain/mediation/rules/r-81-names-the-module.ts';
import { sessionNotes, type OutgoingText } from '../../domain/mediation/rules/r-56-session-notes.ts';
import {
  allowancesFor, buildDocument, documentFacts, documentKinds, fileName, findModuleNames, findNoteEchoes, findPromises, freeTextOf, type DocumentModel,
} from '../../documents/index.ts';
import { notesOf } from '../../vault/repositories/notes.ts';
import type { Rule } from '../../domain/rule.ts';
import { Refusal, type Desk } from '../desk.ts';
import { officeOf } from '../office/office.ts';
import { FactsOf, type DocumentRequest } from './facts-of.ts';

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
  const language = interfaceLanguage.safeParse(request.language);
  const kind = documentKinds[request.code];
  if (!language.success || !kind.languages.some((known) => known === language.data)) throw new Refusal('LANGUAGE_NOT_AVAILABLE');

  if (request.forAuthority && !SHARED_WITH_AUTHORITY.includes(request.code)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'forAuthority', problem: 'custom' }] });

  const facts = new FactsOf(desk, file, request);
  const outcome = request.code === 'D04' ? facts.outcome() : null;
  const recipient = recipientOf(file, request);
  const before = standing(file.documents).findLast(
    (d) =>
      d.code === request.code && d.language === language.data && d.aboutId === request.aboutId && d.subjectCode === request.subjectCode &&
      d.recipient === recipient && d.outcomeCode === outcome,
  );
  const version = (before?.version ?? 0) + 1;
  const numbers = { draft, version, ...(before && { supersedes: before.version }), ...(number !== null && { number }) };
  const model = build(request.code, facts.build(numbers), language.data);
  return {
    model,
    fileName: fileName({ outsideNo: file.header.outsideNo, code: request.code, language: language.data, version: paperNo(file, request.code, language.data) }),
    version,
    supersedes: before?.id ?? null,
    recipient,
    outcome,
  };
}

/** The one a document goes to: the referrer, a person by code, or the office's own file. */
function recipientOf({ header }: CaseFile, { code, subjectCode, forAuthority }: DocumentRequest): string {
  const toReferrer = code === 'D04' || forAuthority;
  return (toReferrer ? header.referral.bodyName : null) ?? subjectCode ?? 'FILE';
}

/** The n of a file name: papers of one kind word and language are counted in a case, so that two never share a name. */
function paperNo(file: CaseFile, code: DocumentRequest['code'], language: string): number {
  return 1 + file.documents.filter((d) => documentKinds[d.code].word === documentKinds[code].word && d.language === language).length;
}

/** Facts parsed by the schema of their own code meet the builder of the same code. */
function build<C extends DocumentRequest['code']>(code: C, facts: unknown, language: 'az' | 'en' | 'ru'): DocumentModel {
  switch (code) {
    case 'D01': return buildDocument('D01', documentFacts.D01.parse(facts), language);
    case 'D02': return buildDocument('D02', documentFacts.D02.parse(facts), language);
    case 'D03': return buildDocument('D03', documentFacts.D03.parse(facts), language);
    case 'D03-A1': return buildDocument('D03-A1', documentFacts['D03-A1'].parse(facts), language);
    case 'D04': return buildDocument('D04', documentFacts.D04.parse(facts), language);
    case 'D27': return buildDocument('D27', documentFacts.D27.parse(facts), language);
    case 'D27-N': return buildDocument('D27-N', documentFacts['D27-N'].parse(facts), language);
    default: return buildDocument('D31', documentFacts.D31.parse(facts), language);
  }
}

type DocumentAct = MakeDocument & OutgoingText & OutsidePaper;

/** The act the document's rules judge, with what was found in its text. */
export function documentAct(desk: Desk, file: CaseFile, request: DocumentRequest, composed: Composed): DocumentAct {
  const free = freeTextOf(composed.model);
  const mine = desk.session.notesFile === undefined ? [] : desk.notes.read((db) => notesOf(db, file.header.id));
  const words = mine.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
  const allowances = allowancesFor([officeOf(desk).name, file.header.referral.bodyName].filter((name) => name !== null));
  return {
    file,
    ...request,
    language: interfaceLanguage.parse(request.language),
    promisesFound: free.flatMap((text) => findPromises(text).map(({ phrase }) => phrase)),
    noteEchoes: free.reduce((sum, text) => sum + findNoteEchoes(text, words, allowances).length, 0),
    notesClosed: free.length > 0 && file.header.notesBy.some((by) => by !== desk.userId),
    moduleNames: findModuleNames(composed.model, composed.fileName).length,
  };
}
