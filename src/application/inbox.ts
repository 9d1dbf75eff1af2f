import { z } from 'zod';
import { instant, plainDate } from '../shared/model/basic.ts';
import { sealedOf, type InboxMessage } from '../vault/index.ts';
import { clearRequest, endClearances } from '../vault/repositories/clearances.ts';
import type { Desk } from './desk.ts';
import { takeReviewAnswer } from './approvals/review-cards.ts';

/** A party is cleared until a day, or every answer has ended: the two things a module ever says of another's question. */
const matchAnswer = z.union([z.strictObject({ request: z.string(), until: plainDate }), z.strictObject({ ended: z.literal(true) })]);
export type MatchAnswer = z.infer<typeof matchAnswer>;

export const reviewAnswer = z.strictObject({ requestId: z.string(), approved: z.boolean(), approvedAt: instant, signature: z.string().nullable(), reason: z.string() });
export type ReviewAnswer = z.infer<typeof reviewAnswer>;

/** Takes in what other compartments and outside reviewers have answered; each letter goes only once its effect is written. */
export async function readInbox(desk: Desk): Promise<void> {
  const held = desk.session.modules.filter((module) => desk.session.mayOpen(sealedOf(module)));
  if (held.length === 0) return;
  for (const module of held) {
    const { messages } = await desk.session.collect({ module });
    // What other modules ask is the queue's to take in.
    for (const message of messages.filter(({ kind }) => kind !== 'match-request')) {
      desk.within(module, () => take(desk, message));
      desk.session.discard(message.name);
    }
  }
  // One's own letters to somebody who can open them no more: asked again by whoever still needs an answer.
  const { undeliverable } = await desk.session.collect('me');
  undeliverable.filter(({ kind }) => kind !== 'complaint').forEach(({ name }) => desk.session.discard(name));
}

function take(desk: Desk, message: InboxMessage): void {
  if (message.kind === 'match-answer' && desk.module === 'MED') {
    const answer = matchAnswer.safeParse(message.body).data;
    if (!answer || !holdsThat(desk, message.from)) return;
    desk.facts.write((tx) => ('ended' in answer ? endClearances(tx.db) : clearRequest(tx.db, answer.request, answer.until)));
  }
  if (message.kind === 'review-answer') {
    const answer = reviewAnswer.safeParse(message.body).data;
    if (answer) takeReviewAnswer(desk, message.from, answer);
  }
}

/** Only somebody who holds the other file can have looked into it. */
function holdsThat(desk: Desk, userId: string): boolean {
  return desk.session.holdersOf('THB-sealed').includes(userId);
}
