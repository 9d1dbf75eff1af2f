import type { SamePerson } from '../../shared/model/disclosure.ts';
import { accept } from '../../shared/result.ts';
import { linkGate } from '../../domain/disclosure/gates/outgoing.ts';
import { caseOfSubject, updateRecord } from '../../vault/repositories/case-records.ts';
import { recordBody } from '../mediation/save-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Two codes are one person: linked by two workers, never fused; each keeps its own contact data and papers. */
export const linkPersons: UseCase<'same-persons.link'> = (desk, input) => {
  const { caseId, subjectCode, otherCode, evidence, protectedIdentity, on, words } = input;
  const file = desk.openCase(caseId);
  partyOf(file, subjectCode);
  otherFile(desk, otherCode);
  mustHaveHappened(desk, file, on);
  return throughGate(desk, input, caseId, linkGate, { file, subjectCode, otherCode }, (spend) =>
    addRecord(desk, caseId, { kind: 'same-person', subjectCode, onDate: on, body: { subjectCode, otherCode, evidence, protectedIdentity, on, undoneOn: null }, texts: { words }, also: spend }),
  );
};

/** The case another code belongs to, if this person may reach it; PARTY_NOT_FOUND says no more than that. */
function otherFile(desk: Desk, code: string) {
  const otherId = desk.facts.read((db) => caseOfSubject(db, code));
  const file = otherId === undefined ? undefined : desk.caseFile(otherId);
  if (!file || !desk.mayReach(file)) throw new Refusal('PARTY_NOT_FOUND');
  partyOf(file, code);
  return file;
}

/** It was not so: both are as they were, and what was made meanwhile is listed by `same-persons.meanwhile`. */
export const unlinkPersons: UseCase<'same-persons.unlink'> = (desk, { caseId, linkId, on }) => {
  const file = desk.openCase(caseId);
  const link = recordOf(file.samePersons, linkId);
  if (link.undoneOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < link.on) throw new Refusal('WRONG_ORDER');
  desk.record(caseId, linkId, (db) => updateRecord(db, { id: linkId, state: 'UNDONE', onDate: link.on, body: recordBody({ ...link, undoneOn: on }) }));
  return accept({ id: linkId });
};

/** Papers about either code, made from the day they were linked to the day they were not. */
export const listMeanwhile: UseCase<'same-persons.meanwhile'> = (desk, { caseId, linkId }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const link = recordOf(file.samePersons, linkId);
  const other = otherFile(desk, link.otherCode);
  const cases = other.header.id === file.header.id ? [file] : [file, other];
  const documents = cases.flatMap(({ header, documents: papers }) =>
    papers.filter((paper) => !paper.enteredInError && made(paper, link)).map(({ id, fileName, madeOn }) => ({ caseId: header.id, caseNo: header.caseNo, documentId: id, fileName, madeOn })),
  );
  return accept({ documents });
};

function made({ madeOn, subjectCode, fieldsPrinted }: { madeOn: string; subjectCode: string | null; fieldsPrinted: readonly { subjectCode: string | null }[] }, link: SamePerson): boolean {
  const either = (code: string | null) => code === link.subjectCode || code === link.otherCode;
  return madeOn >= link.on && (link.undoneOn === null || madeOn <= link.undoneOn) && (either(subjectCode) || fieldsPrinted.some((one) => either(one.subjectCode)));
}
