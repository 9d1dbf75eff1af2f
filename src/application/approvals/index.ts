import { accept } from '../../shared/result.ts';
import { addWorkingDays } from '../../domain/dates/work-calendar.ts';
import { plainDate } from '../../domain/dates/plain-date.ts';
import { refuse } from '../../shared/result.ts';
import { openApprovals, readApproval, saveApproval, type Approval } from '../../vault/repositories/approvals.ts';
import { addHours, parseInstant } from '../../domain/dates/instant.ts';
import { Refusal, type Desk } from '../desk.ts';
import { sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { approvalText, mayStandSecond } from './approval-of-call.ts';

const NEW_ACCOUNT_HOURS = 7 * 24;

export const listApprovals: UseCase<'approvals.list'> = (desk) =>
  accept({
    approvals: desk.facts.read(openApprovals).map((a) => ({
      id: a.id,
      rule: a.rules.join(', '),
      caseId: a.caseId,
      caseNo: a.caseNo,
      call: a.call,
      askedBy: a.askedBy,
      askedAt: a.askedAt,
      expires: a.expires,
      state: a.state !== 'used' && a.expires < desk.now() ? ('expired' as const) : a.state,
      mayApprove: a.state === 'waiting' && a.expires >= desk.now() && mayApprove(desk, a),
    })),
  });

/** Another person's yes, signed with their own key; nobody approves themself. */
export const approve: UseCase<'approvals.approve'> = (desk, { requestId, reason }) => {
  const request = waiting(desk, requestId);
  if (!mayApprove(desk, request)) throw new Refusal('APPROVAL_NOT_YOURS');
  sealTexts(desk, requestId, request.caseId, { reason });
  saveSigned(desk, { ...request, cardSignedOn: null });
  return accept({ id: requestId });
};

/** One-person office: an outside reviewer signed the printed card, its scan is kept, within three working days. */
export const recordCard: UseCase<'approvals.record-card'> = (desk, { requestId, reviewer, signedOn, scanKept }) => {
  const request = waiting(desk, requestId);
  if (request.askedBy !== desk.userId || !desk.session.onePersonOffice) throw new Refusal('APPROVAL_NOT_YOURS');
  if (signedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (signedOn < request.askedAt.slice(0, 10)) throw new Refusal('WRONG_ORDER');
  const inTime = addWorkingDays(plainDate(signedOn), desk.parameters.P_PAPER_WD, desk.calendar).date >= desk.today();
  if (!scanKept || !inTime) return refuse('BLOCKED', { blocks: [{ rule: 'R-82', effect: 'block', missing: [{ item: 'reviewer' }] }] });
  sealTexts(desk, requestId, request.caseId, { reviewer });
  saveSigned(desk, { ...request, cardSignedOn: signedOn });
  return accept({ id: requestId });
};

/** Entitled to say yes, and no longer a new face: an account approves nothing in its first week, but for those a practice vault was made with. */
function mayApprove(desk: Desk, request: Approval): boolean {
  const [first] = desk.session.users();
  const me = desk.session.users().find(({ id }) => id === desk.userId);
  if (!first || !me || !mayStandSecond(desk, me, request.askedBy)) return false;
  const [made, joined] = [parseInstant(first.since), parseInstant(me.since)];
  if (!made || !joined) return false;
  const founder = me.id === first.id || (desk.session.practice && joined <= addHours(made, 1));
  return founder || desk.now() >= addHours(joined, NEW_ACCOUNT_HOURS);
}

function waiting(desk: Desk, requestId: string): Approval {
  const request = desk.facts.read((db) => readApproval(db, requestId));
  if (!request) throw new Refusal('RECORD_NOT_FOUND');
  if (request.state !== 'waiting') throw new Refusal('WRONG_STATUS');
  if (request.expires < desk.now()) throw new Refusal('APPROVAL_EXPIRED');
  return request;
}

function saveSigned(desk: Desk, request: Approval): void {
  const approved: Approval = { ...request, state: 'approved', approvedBy: desk.userId, approvedAt: desk.now() };
  const signature = desk.session.sign('approval', approvalText(approved));
  desk.write(desk.facts, request.id, request.caseId, (db) => saveApproval(db, { ...approved, signature }));
}
