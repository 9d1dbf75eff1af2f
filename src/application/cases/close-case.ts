import { accept } from '../../shared/result.ts';
import { closeCaseGate } from '../../domain/mediation/gates/close-case.ts';
import { recordClosingStepGate } from '../../domain/mediation/gates/record-closing-step.ts';
import { refuse } from '../../shared/result.ts';
import { judge } from '../../domain/rule.ts';
import { closeCareGate } from '../../domain/care/gates/close-care.ts';
import { CARE_CLOSURES, MEDIATION_CLOSURES, type ClosureOutcome } from '../../shared/model/enumerations.ts';
import type { Module } from '../../shared/model/roles.ts';
import { Refusal } from '../desk.ts';
import { throughGate, type Spend } from '../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { changeHeader, statusAfter } from './change-case.ts';

/** Ends the case with its outcome; each mediator's own notes learn their day when their owner unlocks. */
export const closeCase: UseCase<'cases.close'> = (desk, input) => {
  const file = desk.openCase(input.caseId);
  const status = statusAfter(file, 'CLOSE');
  const { outcome, retentionUntil, secretsDestroyOn } = input;
  if (retentionUntil !== null) mustBeNear(desk, retentionUntil, 100);
  if (secretsDestroyOn !== null) mustBeNear(desk, secretsDestroyOn, 10);
  if (!closuresOf(file.header.module).includes(outcome)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'outcome', problem: 'invalid_value' }] });
  const close = (spend: Spend) => {
    changeHeader(desk, file, { status, closedOn: desk.today(), closureOutcome: outcome, retentionUntil, secretsDestroyOn }, outcome, spend);
    return input.caseId;
  };
  if (file.header.module === 'MED') return throughGate(desk, input, input.caseId, closeCaseGate, { file, outcome, retentionUntil, secretsDestroyOn }, close);
  const act = { file, outcome, retentionUntil, toldMayComeBack: input.toldMayComeBack === true, bySupervisor: desk.may('case.assign') };
  return throughGate(desk, input, input.caseId, closeCareGate, act, close);
};

const closuresOf = (module: Module): readonly ClosureOutcome[] => (module === 'MED' ? MEDIATION_CLOSURES : CARE_CLOSURES);

/** A closing or follow-up step that cannot be done, with its evidence. */
export const recordClosingStep: UseCase<'closing-steps.record'> = (desk, { caseId, token: _token, evidence, ...step }) => {
  const file = desk.openCase(caseId);
  mustHaveHappened(desk, file, step.on);
  const { blocks } = judge(recordClosingStepGate, { file, ...step }, desk.context);
  if (blocks.length > 0) return refuse('BLOCKED', { blocks });
  return accept({ id: addRecord(desk, caseId, { kind: 'closing-step', onDate: step.on, body: step, texts: { evidence } }) });
};

/** How a party is some time after: asked separately, with a new look at safety. */
export const recordFollowUp: UseCase<'follow-ups.record'> = (desk, { caseId, note, token: _token, ...followUp }) => {
  const file = desk.openCase(caseId);
  partyOf(file, followUp.subjectCode);
  mustHaveHappened(desk, file, followUp.on);
  return accept({
    id: addRecord(desk, caseId, { kind: 'follow-up', subjectCode: followUp.subjectCode, onDate: followUp.on, body: followUp, texts: { note } }),
  });
};
