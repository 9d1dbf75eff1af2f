import { accept } from '../../shared/result.ts';
import { auditPage } from '../../vault/repositories/audit.ts';
import { Refusal } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 100;

/** Who did what to which record, without content. */
export const listAudit: UseCase<'audit.list'> = (desk, { file, beforeSeq, caseId }) => {
  if (!desk.session.mayOpen(file)) throw new Refusal('FILE_NOT_GRANTED');
  const rows = desk.session.file(file).read((db) => auditPage(db, beforeSeq ?? null, caseId ?? null, PAGE));
  return accept({ rows, next: rows.length === PAGE ? (rows.at(-1)?.seq ?? null) : null });
};
