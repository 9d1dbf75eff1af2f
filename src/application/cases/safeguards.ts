import { setCoMediatorGate } from '../../domain/mediation/gates/set-co-mediator.ts';
import { mediationTarget } from '../../domain/mediation/mediation-target.ts';
import { accept } from '../../shared/result.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustHaveHappened } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mustTakeCases } from '../mediation/mediator.ts';
import { plannedSessions, saveSession } from '../mediation/save-records.ts';
import { changeHeader } from './change-case.ts';

/** Whether the harmed person wants this. */
export const recordWish: UseCase<'cases.record-wish'> = (desk, { caseId, wish, on }) => {
  const file = desk.openCase(caseId);
  mustHaveHappened(desk, file, on);
  changeHeader(desk, file, { harmedWish: { wish, on } });
  return accept({ id: caseId });
};

/** A referral worded as an order is answered by the parties' own word, in writing; one that was not: WRONG_STATUS. */
export const reconfirmVoluntariness: UseCase<'cases.reconfirm-voluntariness'> = (desk, { caseId, on }) => {
  const file = desk.openCase(caseId);
  if (!file.header.referral.wordedMandatory) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  changeHeader(desk, file, { voluntarinessReconfirmedOn: on });
  return accept({ id: caseId });
};

/** once, and only a target that runs. */
export const extendTarget: UseCase<'cases.extend-target'> = (desk, { caseId, reason }) => {
  const file = desk.openCase(caseId);
  if (file.header.targetExtended !== null) throw new Refusal('ALREADY_EXISTS');
  if (!mediationTarget(file, desk.now(), desk.parameters)) throw new Refusal('WRONG_ORDER');
  changeHeader(desk, file, { targetExtended: { on: desk.today(), reason } }, reason);
  return accept({ id: caseId });
};

/** A supervisor stops a case, or lets it go on: to everybody else it is one more case that cannot be done here (X20). */
export const holdCase: UseCase<'cases.hold'> = (desk, { caseId, held }) => {
  const file = desk.openCase(caseId);
  if (file.header.held === held) throw new Refusal('WRONG_STATUS');
  changeHeader(desk, file, { held });
  return accept({ id: caseId });
};

/**
 * Somebody to mediate beside the mediator, free of ties as they are; null: nobody any more. Chosen by the mediator or a
 * supervisor: whoever stands in or mediates beside gives nobody a longer stay, least of all themself.
 */
export const setCoMediator: UseCase<'cases.set-co-mediator'> = (desk, input) => {
  const { caseId, userId } = input;
  const file = desk.openCase(caseId);
  if (file.header.assignedTo !== desk.userId && !desk.may('case.assign')) throw new Refusal('NOT_ASSIGNED');
  if (userId !== null) {
    mustTakeCases(desk, userId, file.header.module);
    if (userId === file.header.assignedTo) throw new Refusal('ALREADY_EXISTS');
  }
  return throughGate(desk, input, caseId, setCoMediatorGate, { file, to: userId }, (spend) => {
    changeHeader(desk, file, { coMediator: userId }, null, (db) => {
      plannedSessions(file).filter(({ coMediator }) => coMediator !== null && coMediator === file.header.coMediator).forEach((session) => saveSession(db, { ...session, coMediator: userId }));
      spend(db);
    });
    return caseId;
  });
};
