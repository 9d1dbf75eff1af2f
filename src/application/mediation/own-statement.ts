import { accept } from '../../shared/result.ts';
import { prepareStatementGate } from '../../domain/mediation/gates/prepare-statement.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { officeSetup } from './mediator.ts';
import { recordBody } from './save-records.ts';

/** The harmed person says in her own words that harm was made good: of her own will, apart, after the agreement. */
export const prepareStatement: UseCase<'statements.prepare'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, representativeCode = null, ...said } = input;
  const asked = { ...said, representativeCode };
  const file = desk.openCase(caseId);
  partyOf(file, asked.subjectCode);
  if (representativeCode !== null && partyOf(file, representativeCode).role !== 'REPRESENTATIVE') throw new Refusal('PARTY_NOT_FOUND');
  recordOf(file.agreements, asked.agreementId);
  mustHaveHappened(desk, file, asked.on);
  return throughGate(desk, input, caseId, prepareStatementGate, { file, ...asked, ...officeSetup(desk) }, (spend) =>
    addRecord(desk, caseId, { kind: 'statement', subjectCode: asked.subjectCode, onDate: asked.on, body: { ...asked, handedOverOn: null }, also: spend }),
  );
};

/** Into her hands: whether it is filed is hers alone. */
export const handOverStatement: UseCase<'statements.hand-over'> = (desk, { caseId, statementId, on }) => {
  const file = desk.openCase(caseId);
  const statement = recordOf(file.statements, statementId);
  if (statement.handedOverOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < statement.on) throw new Refusal('WRONG_ORDER');
  desk.record(caseId, statementId, (db) => updateRecord(db, { id: statementId, state: null, onDate: statement.on, body: recordBody({ ...statement, handedOverOn: on }) }));
  return accept({ id: statementId });
};
