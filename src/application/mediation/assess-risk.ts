import { assessRiskGate } from '../../domain/mediation/gates/assess-risk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { officeSetup } from './mediator.ts';

/** A new version of the risk assessment, every item answered; older versions stay. */
export const assessRisk: UseCase<'risks.assess'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, mitigation, ...assessed } = input;
  const file = desk.openCase(caseId);
  mustHaveHappened(desk, file, assessed.on);
  return throughGate(desk, input, caseId, assessRiskGate, { file, ...assessed, ...officeSetup(desk) }, (spend) => {
    const body = { ...assessed, version: file.risks.length + 1, assessor: desk.userId, staleSince: null };
    return addRecord(desk, caseId, { kind: 'risk', state: 'CURRENT', onDate: assessed.on, body, texts: { mitigation }, also: spend });
  });
};
