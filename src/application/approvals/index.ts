import { accept, refuse } from '../../shared/result.ts';
import { openApprovals, readApproval, saveApproval, type Approval } from '../../vault/repositories/approvals.ts';
import { draftsOf } from '../../vault/repositories/sealed.ts';
import { checkAgainstNotes } from '../documents/check-against-notes.ts';
import { Refusal, type Desk } from '../desk.ts';
import { readInbox } from '../inbox.ts';
import { sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { approvalText, mayStandFor, notesHolders, pendingKey } from './approval-of-call.ts';
import { paperRefused } from './paper-card.ts';
import { isSettledFace } from './settled-face.ts';

export { answerCard, listCards, sendCard } from './review-cards.ts';
export { vouch } from './vouch.ts';

export const listApprovals: UseCase<'approvals.list'> = async (desk) => {
  await readInbox(desk);
  return accept({
    approvals: desk.eachModule(() => desk.facts.read(openApprovals)).map((a) => ({
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
};

/** Another person's yes, signed with their own key; nobody approves themself. */
export const approve: UseCase<'approvals.approve'> = (desk, { requestId, reason }) => {
  const request = waiting(desk, requestId);
  if (!mayApprove(desk, request)) throw new Refusal('APPROVAL_NOT_YOURS');
  if (request.rules.includes('R-56')) {
    const echoes = checkAgainstNotes(desk, request);
    if (echoes > 0) return refuse('BLOCKED', { blocks: [{ rule: 'R-56', effect: 'block', missing: [{ item: 'notesWords', params: { places: echoes } }] }] });
  }
  sealTexts(desk, requestId, request.caseId, { reason });
  const checkedBy = [...request.checkedBy, desk.userId];
  const others = request.rules.includes('R-56') ? notesHolders(desk, request.caseId, request.askedBy).filter((by) => !checkedBy.includes(by)) : [];
  if (others.length > 0) desk.write(desk.facts, requestId, request.caseId, (db) => saveApproval(db, { ...request, checkedBy }));
  else saveSigned(desk, { ...request, checkedBy, cardSignedOn: null });
  return accept({ id: requestId });
};

/** What was asked for, out of the asker's own sealed drafts, in the shape the call takes. */
export const readPendingInput: UseCase<'approvals.pending-input'> = (desk, { requestId }) => {
  const request = desk.find((db) => readApproval(db, requestId));
  if (!request) throw new Refusal('RECORD_NOT_FOUND');
  if (request.askedBy !== desk.userId) throw new Refusal('APPROVAL_NOT_YOURS');
  const draft = desk.sealed.read((db) => draftsOf(db, desk.userId)).find(({ key }) => key === pendingKey(requestId));
  if (!draft) throw new Refusal('RECORD_NOT_FOUND');
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: requestId, caseId: request.caseId }));
  const input: unknown = JSON.parse(draft.body);
  return accept({ call: request.call, input });
};

/** One-person office: an outside reviewer signed the printed card, its scan is kept, within three working days. */
export const recordCard: UseCase<'approvals.record-card'> = (desk, { requestId, reviewer, signedOn, scanKept }) => {
  const request = waiting(desk, requestId);
  if (request.askedBy !== desk.userId || !desk.session.onePersonOffice) throw new Refusal('APPROVAL_NOT_YOURS');
  const refused = paperRefused(desk, { signedOn, notBefore: request.askedAt.slice(0, 10), scanKept });
  if (refused) return refused;
  sealTexts(desk, requestId, request.caseId, { reviewer });
  saveSigned(desk, { ...request, cardSignedOn: signedOn });
  return accept({ id: requestId });
};

/** Entitled to say yes to this, once, and no longer a new face. */
function mayApprove(desk: Desk, request: Approval): boolean {
  const me = desk.session.users().find(({ id }) => id === desk.userId);
  if (desk.caseFile(request.caseId).header.shutOut.includes(desk.userId)) return false;
  return me !== undefined && !request.checkedBy.includes(me.id) && mayStandFor(desk, me, request) && isSettledFace(desk);
}

function waiting(desk: Desk, requestId: string): Approval {
  const request = desk.find((db) => readApproval(db, requestId));
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
