import { z } from 'zod';
import { accept } from '../../shared/result.ts';
import { instant } from '../../shared/model/basic.ts';
import { moduleSchema } from '../../shared/model/roles.ts';
import type { DirectoryUser } from '../../vault/index.ts';
import { readApproval, saveApproval } from '../../vault/repositories/approvals.ts';
import { saveText } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { ReviewAnswer } from '../inbox.ts';
import type { UseCase } from '../use-case.ts';
import { approvalText, mayStandFor } from './approval-of-call.ts';
import { isSettledFace } from './settled-face.ts';

/** One card, as an outside reviewer gets it: nothing of the office's files. */
const reviewCard = z.strictObject({
  requestId: z.string(),
  /** Where the answer goes; a card from before there were several modules is of mediation. */
  module: moduleSchema.default('MED'),
  caseId: z.string(),
  rules: z.array(z.string()),
  call: z.string(),
  inputDigest: z.string(),
  outputDigest: z.string().nullable(),
  askedBy: z.string(),
  askedAt: instant,
  expires: instant,
  reason: z.string(),
});
type ReviewCard = z.infer<typeof reviewCard>;

/** Sends the card of one's own waiting request to an enrolled reviewer. */
export const sendCard: UseCase<'approvals.send-card'> = async (desk, { requestId, reviewerId, reason, token }) => {
  const request = desk.find((db) => readApproval(db, requestId));
  if (!request) throw new Refusal('RECORD_NOT_FOUND');
  if (request.askedBy !== desk.userId) throw new Refusal('APPROVAL_NOT_YOURS');
  if (request.state !== 'waiting') throw new Refusal('WRONG_STATUS');
  if (request.expires < desk.now()) throw new Refusal('APPROVAL_EXPIRED');
  const reviewer = reviewerOf(desk, reviewerId);
  if (!reviewer) throw new Refusal('USER_NOT_FOUND');
  // Where another supervisor can look, or the notes have a holder, theirs is the yes that counts (B.2).
  if (!mayStandFor(desk, reviewer, request)) throw new Refusal('APPROVAL_NOT_YOURS');
  const { caseId, rules, call, inputDigest, outputDigest, askedBy, askedAt, expires } = request;
  const card: ReviewCard = { requestId, module: desk.module, caseId, rules, call, inputDigest, outputDigest, askedBy, askedAt, expires, reason };
  desk.write(desk.sealed, token, caseId, (db) => saveText(db, requestId, 'cardReason', caseId, reason));
  await desk.session.post({ userId: reviewerId }, 'review-card', card);
  return accept({ id: requestId });
};

/** The cards that wait for this reviewer; those whose time is over are gone. */
export const listCards: UseCase<'cards.list'> = async (desk) => {
  const cards = await waitingCards(desk);
  const once = [...new Map(cards.map((one) => [one.card.requestId, one])).values()];
  return accept({ cards: once.map(({ card: { requestId, rules, call, reason, askedAt, expires } }) => ({ id: requestId, rules, call, reason, askedAt, expires })) });
};

/** Yes or no, signed with the reviewer's own key over exactly what was asked. */
export const answerCard: UseCase<'cards.answer'> = async (desk, { cardId, approved, reason }) => {
  const [found, ...others] = (await waitingCards(desk)).filter(({ card }) => card.requestId === cardId);
  if (!found) throw new Refusal('RECORD_NOT_FOUND');
  const { card } = found;
  if (card.askedBy === desk.userId || !isSettledFace(desk)) throw new Refusal('APPROVAL_NOT_YOURS');
  const approvedAt = nowFor(desk, card);
  const { requestId, caseId, rules, call, inputDigest, outputDigest, askedBy, expires } = card;
  const text = approvalText({ id: requestId, caseId, rules, call, inputDigest, outputDigest, askedBy, expires, approvedBy: desk.userId, approvedAt, cardSignedOn: null });
  const answer: ReviewAnswer = { requestId, approved, approvedAt, signature: approved ? desk.session.sign('approval', text) : null, reason };
  await desk.session.post({ module: card.module }, 'review-answer', answer);
  [found, ...others].forEach(({ name }) => desk.session.discard(name));
  return accept({ id: cardId });
};

/** A reviewer opens no file, so not the one that keeps a practice vault's clock either: there a card brings its own time. */
function nowFor(desk: Desk, { askedAt }: ReviewCard): string {
  return desk.session.practice ? askedAt : desk.now();
}

async function waitingCards(desk: Desk): Promise<{ name: string; card: ReviewCard }[]> {
  const { messages } = await desk.session.collect('me');
  return messages.flatMap(({ name, kind, from, body }) => {
    // A complaint is kept until it is answered.
    if (kind !== 'review-card') return [];
    const card = reviewCard.safeParse(body).data;
    // Whoever asks sends their own card, and no one else's.
    const stands = card !== undefined && card.askedBy === from && card.expires >= nowFor(desk, card);
    if (!stands) desk.session.discard(name);
    return stands ? [{ name, card }] : [];
  });
}

/** A reviewer's answer, back in the office: a no ends the request, a yes waits for its asker. */
export function takeReviewAnswer(desk: Desk, from: string, { requestId, approved, approvedAt, signature, reason }: ReviewAnswer): void {
  const request = desk.facts.read((db) => readApproval(db, requestId));
  if (request?.state !== 'waiting' || approvedAt < request.askedAt) return;
  const reviewer = reviewerOf(desk, from);
  if (!reviewer || !mayStandFor(desk, reviewer, request)) return;
  desk.sealed.write((tx) => saveText(tx.db, requestId, 'reason', request.caseId, reason));
  const answered = approved ? { ...request, state: 'approved' as const, approvedBy: from, approvedAt, signature } : { ...request, expires: approvedAt };
  desk.facts.write((tx) => {
    saveApproval(tx.db, answered);
    tx.audit({ action: approved ? 'approvals.reviewed' : 'approvals.refused', recordId: requestId, caseId: request.caseId });
  });
}

function reviewerOf(desk: Desk, userId: string): DirectoryUser | undefined {
  const user = desk.liveUser(userId);
  return user?.roles.includes('REVIEWER') ? user : undefined;
}
