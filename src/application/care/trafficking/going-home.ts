import type { Repatriation } from '../../../shared/model/care/trafficking.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { accept } from '../../../shared/result.ts';
import { recordReturnGate } from '../../../domain/care/gates/record-return.ts';
import { Refusal } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustHaveHappened, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';
import { eachMustBePast } from './in-the-past.ts';

/** Going home is prepared: what is known of the wish, the risk and, for a child, the decision in their best interests. */
export const planReturn: UseCase<'trafficking.plan-return'> = (desk, { caseId, token: _token, risk, decisionBody, ...plan }) => {
  personOf(careCase(desk, caseId, ['THB']), plan.subjectCode);
  eachMustBePast(desk, [plan.on, plan.wishOn, plan.riskAssessedOn, plan.bestInterestsOn]);
  const record = { kind: 'repatriation', subjectCode: plan.subjectCode, onDate: plan.on, body: { ...plan, leftOn: null }, texts: { risk, decisionBody } } as const;
  return accept({ id: addRecord(desk, caseId, record) });
};

/** As it stands now: a wish may be taken back. New words lie beside the old ones. */
export const updateReturn: UseCase<'trafficking.update-return'> = (desk, { caseId, repatriationId, token, risk, decisionBody, ...now }) => {
  const plan = stillHere(careCase(desk, caseId, ['THB']), repatriationId);
  eachMustBePast(desk, [now.wishOn, now.riskAssessedOn, now.bestInterestsOn]);
  const hasText = sealTexts(desk, repatriationId, caseId, { [`risk ${token}`]: risk, [`decisionBody ${token}`]: decisionBody }) || plan.hasText;
  saveCare(desk, caseId, { ...plan, ...now }, { onDate: plan.on, hasText });
  return accept({ id: repatriationId });
};

/** The day of the return. */
export const recordReturn: UseCase<'trafficking.record-return'> = (desk, input) => {
  const { caseId, repatriationId, leftOn } = input;
  const file = careCase(desk, caseId, ['THB']);
  const repatriation = stillHere(file, repatriationId);
  mustHaveHappened(desk, file, leftOn);
  return throughGate(desk, input, caseId, recordReturnGate, { file, repatriation, leftOn }, (spend) => {
    saveCare(desk, caseId, { ...repatriation, leftOn }, { onDate: repatriation.on, also: spend });
    return repatriationId;
  });
};

/** A return nobody has left on yet: WRONG_STATUS. */
function stillHere(file: CaseFile, repatriationId: string): Repatriation {
  const repatriation = recordOf(file.care.repatriations, repatriationId);
  if (repatriation.leftOn !== null) throw new Refusal('WRONG_STATUS');
  return repatriation;
}
