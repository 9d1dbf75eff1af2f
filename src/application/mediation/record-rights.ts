import { recordRightsGate } from '../../domain/mediation/gates/record-rights.ts';
import { nextInSeries } from '../../vault/repositories/cases.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { acceptByWorking } from '../cases/change-case.ts';
import { mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** D02: which rights were explained to whom, in which language, and what was asked; repeatable, numbered, never changed. */
export const recordRights: UseCase<'rights.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, adaptation, questions, ...protocol } = input;
  const file = desk.openCase(caseId);
  partyOf(file, protocol.subjectCode);
  mustHaveHappened(desk, file, protocol.on);
  if (protocol.to < protocol.from) throw new Refusal('WRONG_ORDER');
  if (protocol.repeatOf !== null) recordOf(file.protocols, protocol.repeatOf);

  return throughGate(desk, input, caseId, recordRightsGate, { file, ...protocol }, (spend) => {
    const id = desk.recordId;
    const hasText = sealTexts(desk, id, caseId, { adaptation, questions });
    desk.record(caseId, id, (db) => {
      const year = protocol.on.slice(0, 4);
      const no = `${nextInSeries(db, `protocol-${year}`)}/${year.slice(2)}`;
      insertRecord(db, {
        id, caseId, kind: 'protocol', subjectCode: protocol.subjectCode, state: null, onDate: protocol.on,
        recordedAt: desk.now(), recordedBy: desk.userId, hasText, body: { ...protocol, no, explainedBy: desk.userId },
      });
      acceptByWorking(desk, file)(db);
      spend(db);
    });
    return id;
  });
};
