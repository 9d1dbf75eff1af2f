import { accept } from '../../shared/result.ts';
import { documentOfMark } from '../../vault/repositories/case-records.ts';
import type { UseCase } from '../use-case.ts';
import { compose } from './compose.ts';
import { fieldFor, findLeaksIn } from './leak-check.ts';
import { renderClean } from './make-document.ts';
import { readMark } from './scan-mark.ts';

/** Each spot where a paper would say too much, in its context: to be looked at and forgotten, never kept. */
export const findLeaks: UseCase<'documents.find-leaks'> = async (desk, input) => {
  const file = desk.caseFile(input.caseId);
  desk.mustReach(file);
  const composed = compose(desk, file, input, { draft: true });
  const { findings, people, ofThisCase, forbiddenWordsNotChecked } = findLeaksIn(desk, file, composed, await renderClean(desk, composed));
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: input.aboutId, caseId: input.caseId, reason: input.code }));
  return accept({ findings: findings.map(({ key, subjectCode, field, kind, part, excerpt, matched }) => ({ key, subjectCode: file.parties.some((party) => party.subjectCode === subjectCode) ? subjectCode : null, field: fieldFor(file, subjectCode, field), clearable: kind === 'clearable', part, excerpt, matched })), people, ofThisCase, forbiddenWordsNotChecked });
};

/** The paper a mark on a scan belongs to, of the cases this person may reach. */
export const findByMark: UseCase<'documents.find-by-mark'> = (desk, { mark }) => {
  const at = desk.find((db) => documentOfMark(db, readMark(mark)));
  const file = at && desk.caseFile(at.caseId);
  const paper = file?.documents.find(({ id }) => id === at?.id);
  if (!file || !paper || !desk.mayReach(file)) return accept({ found: null });
  return accept({ found: { caseId: file.header.id, caseNo: file.header.caseNo, documentId: paper.id, fileName: paper.fileName, version: paper.version, superseded: paper.superseded, recalled: paper.recalledOn !== null } });
};
