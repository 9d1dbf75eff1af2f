import { caseStage } from '../../domain/mediation/case-stage.ts';
import { caseDeadlines } from '../../domain/mediation/deadlines.ts';
import { nextActBy } from '../../domain/mediation/next-act-by.ts';
import type { Writer } from '../../vault/index.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import { updateCase } from '../../vault/repositories/cases.ts';
import { saveDeadline } from '../../vault/repositories/deadlines.ts';
import type { Desk } from '../desk.ts';

/** What follows from a case's records, computed anew: its stage, its deadlines and the day something must be done by. */
export function refreshCase(db: Writer, caseId: string, desk: Desk): void {
  const file = readCaseFile(db, caseId);
  if (!file) return;
  const deadlines = caseDeadlines(file, desk.context, () => desk.runtime.newId());
  for (const deadline of deadlines) {
    const before = file.deadlines.find((d) => d.id === deadline.id);
    if (JSON.stringify(before) !== JSON.stringify(deadline)) saveDeadline(db, deadline);
  }
  const refreshed = { ...file, deadlines };
  const header = { ...file.header, stage: caseStage(refreshed) };
  updateCase(db, header, nextActBy({ ...refreshed, header }));
}
