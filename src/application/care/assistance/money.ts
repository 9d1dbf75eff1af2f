import { accept } from '../../../shared/result.ts';
import { applyAllowanceGate } from '../../../domain/care/gates/apply-allowance.ts';
import { plainDate } from '../../../domain/dates/plain-date.ts';
import { Refusal } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { currentParameters } from '../../office/rules-of-the-day.ts';
import { addRecord, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';
import { hasAllowanceElsewhere } from './same-identity.ts';

const QEPIK = 100;

/** The one-time allowance of a trafficking file: once in a person's life, in the amount of the day they applied. */
export const applyAllowance: UseCase<'assistance.apply-allowance'> = (desk, input) => {
  const { caseId, subjectCode, appliedOn } = input;
  const file = careCase(desk, caseId, ['THB']);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, appliedOn);
  const amount = currentParameters(desk.office, plainDate(appliedOn)).P_ALLOWANCE_AZN * QEPIK;
  const act = { file, subjectCode, elsewhere: hasAllowanceElsewhere(desk, subjectCode) };
  return throughGate(desk, input, caseId, applyAllowanceGate, act, (spend) =>
    addRecord(desk, caseId, { kind: 'allowance', subjectCode, state: 'APPLIED', onDate: appliedOn, body: { subjectCode, appliedOn, amount, paidOn: null, method: null }, also: spend }),
  );
};

export const payAllowance: UseCase<'assistance.pay-allowance'> = (desk, { caseId, allowanceId, paidOn, method }) => {
  const file = careCase(desk, caseId);
  const allowance = recordOf(file.care.allowances, allowanceId);
  if (allowance.paidOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, paidOn);
  if (paidOn < allowance.appliedOn) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...allowance, paidOn, method }, { state: 'PAID', onDate: allowance.appliedOn });
  return accept({ id: allowanceId });
};

/** Aid of the Fund or a donor, apart from the allowance and as often as it is given (F21). */
export const recordAid: UseCase<'assistance.record-aid'> = (desk, { caseId, subjectCode, kind, amount, funding, on, note }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  return accept({ id: addRecord(desk, caseId, { kind: 'additional-aid', subjectCode, onDate: on, body: { subjectCode, kind, amount, funding, on }, texts: { note } }) });
};
