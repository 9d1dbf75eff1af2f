import type { CaseFile, CaseHeader } from '../../shared/model/case-file.ts';
import type { CaseStatus } from '../../shared/model/enumerations.ts';
import { accept } from '../../shared/result.ts';
import { noticeOwed } from '../../domain/care/rules/r-30-notice.ts';
import { openStays } from '../../domain/care/shelter-facts.ts';
import { assignCaseGate } from '../../domain/mediation/gates/assign-case.ts';
import { nextStatus, type StatusAct } from '../../domain/mediation/status-transitions.ts';
import { judge } from '../../domain/rule.ts';
import type { Writer } from '../../vault/index.ts';
import { updateCase } from '../../vault/repositories/cases.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustBeNear } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { toAnother } from './hand-over.ts';
import { mustTakeCases } from '../mediation/mediator.ts';

/** The status an act leads to from here; WRONG_STATUS when it leads nowhere. */
export function statusAfter(file: CaseFile, act: StatusAct): CaseStatus {
  const status = nextStatus(file.header.status, act);
  if (status === undefined) throw new Refusal('WRONG_STATUS');
  return status;
}

/** A header moved on, with its history. */
export function moved({ header }: CaseFile, change: Partial<CaseHeader>, desk: Desk, reason: string | null): CaseHeader {
  const status = change.status ?? header.status;
  const step = status === header.status ? [] : [{ status, on: desk.today(), by: desk.userId, reason }];
  return { ...header, ...change, statusHistory: [...header.statusHistory, ...step] };
}

/** A.2.4: whoever the case waits for accepts it by the first work on it (D02, consent), in that work's own transaction. */
export function acceptByWorking(desk: Desk, file: CaseFile): (db: Writer) => void {
  const { status, assignedTo } = file.header;
  if (status !== 'AWAITING_ACCEPTANCE' || assignedTo !== desk.userId) return () => undefined;
  const accepted = moved(file, { status: statusAfter(file, 'ACCEPT'), acceptedOn: desk.today() }, desk, null);
  return (db) => updateCase(db, accepted, null);
}

/** Changes the header of a case; its stage and dates follow in the same transaction. */
export function changeHeader(desk: Desk, file: CaseFile, change: Partial<CaseHeader>, reason: string | null = null, also: (db: Writer) => void = () => undefined): void {
  const { header } = file;
  desk.record(
    header.id, header.id,
    (db) => {
      updateCase(db, moved(file, change, desk, reason), null);
      also(db);
    },
    reason,
  );
}

function move(desk: Desk, file: CaseFile, act: StatusAct, change: Partial<CaseHeader> = {}, reason: string | null = null) {
  changeHeader(desk, file, { ...change, status: statusAfter(file, act) }, reason);
  return accept({ id: file.header.id });
}

export const changeDetails: UseCase<'cases.change-details'> = (desk, { caseId, actDate, documentedHarm, reportWantedBy }) => {
  const file = desk.openCase(caseId);
  if (actDate !== null && actDate > file.header.referral.date) throw new Refusal('DATE_IN_FUTURE');
  for (const day of [actDate, reportWantedBy]) if (day !== null) mustBeNear(desk, day);
  if (reportWantedBy !== null && reportWantedBy < file.header.referral.date) throw new Refusal('DATE_BEFORE_CASE');
  changeHeader(desk, file, { actDate, documentedHarm, referral: { ...file.header.referral, reportWantedBy } });
  return accept({ id: caseId });
};

export const sendForResolution: UseCase<'cases.send-for-resolution'> = (desk, { caseId }) => move(desk, desk.openCase(caseId), 'SEND_FOR_RESOLUTION');

/** Gives the case to a mediator; a conflict on record stops it. */
export const assignCase: UseCase<'cases.assign'> = (desk, input) => {
  const file = desk.openCase(input.caseId);
  mustTakeCases(desk, input.to, file.header.module);
  const status = statusAfter(file, 'ASSIGN');
  return throughGate(desk, input, input.caseId, assignCaseGate, { file, to: input.to }, (spend) => {
    changeHeader(desk, file, { assignedTo: input.to, status, acceptedOn: null }, null, (db) => {
      toAnother(db, desk, file, input.to);
      spend(db);
    });
    return input.caseId;
  });
};

/** Only the person it was given to accepts it. */
export const acceptCase: UseCase<'cases.accept'> = (desk, { caseId }) => {
  const file = desk.openCase(caseId);
  if (file.header.assignedTo !== desk.userId) throw new Refusal('NOT_ASSIGNED');
  return move(desk, file, 'ACCEPT', { acceptedOn: desk.today() });
};

export const suspendCase: UseCase<'cases.suspend'> = (desk, { caseId, reason }) => move(desk, desk.openCase(caseId), 'SUSPEND', {}, reason);
export const resumeCase: UseCase<'cases.resume'> = (desk, { caseId }) => move(desk, desk.openCase(caseId), 'RESUME');

/** Sent on to whoever it belongs to. A file of care somebody of which sleeps here, or of which the Main Department still has to hear, does not go: it would be open to nobody's work. */
export const forwardCase: UseCase<'cases.forward'> = (desk, { caseId, to }) => {
  const file = desk.openCase(caseId);
  if (openStays(file).length > 0 || judge([noticeOwed], { file }, desk.context).warnings.length > 0) throw new Refusal('WRONG_STATUS');
  return move(desk, file, 'FORWARD', { forwardedTo: to });
};


/** A closed case comes back with a reason; what its closing set is taken back. */
export const reopenCase: UseCase<'cases.reopen'> = (desk, { caseId, reason }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  return move(desk, file, 'REOPEN', { closedOn: null, closureOutcome: null, retentionUntil: null, secretsDestroyOn: null }, reason);
};

export const archiveCase: UseCase<'cases.archive'> = (desk, { caseId }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  return move(desk, file, 'ARCHIVE');
};
