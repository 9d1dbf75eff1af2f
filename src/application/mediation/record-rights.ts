import type { RightsProtocol } from '../../shared/model/case-file.ts';
import type { Module } from '../../shared/model/roles.ts';
import { recordRightsGate } from '../../domain/mediation/gates/record-rights.ts';
import { takeNext } from '../office/numbers.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { acceptByWorking } from '../cases/change-case.ts';
import { mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Which rights are explained in a file of each kind; whose they are on the day is for the rules to ask. */
const VARIANTS: Readonly<Record<Module, readonly RightsProtocol['variant'][]>> = {
  MED: ['GENERAL_VICTIM', 'OFFENDER', 'CHILD'], VPN: ['VPN', 'CHILD'], THB: ['THB', 'CHILD'], JDV: ['OFFENDER', 'CHILD'],
};

/** D02: which rights were explained to whom, in which language, and what was asked; repeatable, numbered, never changed. */
export const recordRights: UseCase<'rights.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, adaptation, questions, ...protocol } = input;
  const file = desk.openCase(caseId);
  partyOf(file, protocol.subjectCode);
  if (!VARIANTS[file.header.module].includes(protocol.variant)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'variant', problem: 'invalid_value' }] });
  mustHaveHappened(desk, file, protocol.on);
  if (protocol.to < protocol.from) throw new Refusal('WRONG_ORDER');
  if (protocol.repeatOf !== null) recordOf(file.protocols, protocol.repeatOf);

  return throughGate(desk, input, caseId, recordRightsGate, { file, ...protocol }, (spend) => {
    const id = desk.recordId;
    const hasText = sealTexts(desk, id, caseId, { adaptation, questions });
    const year = protocol.on.slice(0, 4);
    const no = `${takeNext(desk, `protocol-${year}`)}/${year.slice(2)}`;
    desk.record(caseId, id, (db) => {
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
