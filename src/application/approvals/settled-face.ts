import { z } from 'zod';
import { addHours, parseInstant } from '../../domain/dates/instant.ts';
import { readSetting } from '../../vault/repositories/office.ts';
import type { Desk } from '../desk.ts';

/** A second supervisor's word for an account as it is since then; a later reset needs a new one. */
export const vouchedFor = z.object({ since: z.string(), by: z.string() });
export const vouchKey = (userId: string): string => `vouched:${userId}`;

const NEW_ACCOUNT_HOURS = 7 * 24;

/**
 * No longer a new face: an account made or reset approves nothing in its first week unless a second supervisor vouches for
 * it; the first user, and those a practice vault was made with, are known.
 */
export function isSettledFace(desk: Desk): boolean {
  const [first] = desk.session.users();
  const me = desk.session.users().find(({ id }) => id === desk.userId);
  const [made, joined] = [parseInstant(first?.since ?? ''), parseInstant(me?.resetAt ?? me?.since ?? '')];
  if (!first || !me || !made || !joined) return false;
  const founder = me.resetAt === null && (me.id === first.id || (desk.session.practice && joined <= addHours(made, 1)));
  if (founder || desk.now() >= addHours(joined, NEW_ACCOUNT_HOURS)) return true;
  if (!desk.session.mayOpen('office')) return false;
  const vouched = desk.office.read((db) => readSetting(db, vouchKey(me.id), vouchedFor));
  return vouched !== undefined && vouched.since === joined && vouched.by !== me.id;
}
