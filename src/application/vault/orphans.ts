import { accept } from '../../shared/result.ts';
import { discardHalf, pendingHalves, settle } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { factsFollowIdentity } from '../parties/save-identity.ts';
import type { UseCase } from '../use-case.ts';

/** Sealed halves whose facts half never came: what an interrupted work across two files left behind. */
function unsettled(desk: Desk) {
  return desk.eachModule((module) => (desk.maySeal ? desk.sealed.read(pendingHalves).filter((half) => !desk.isSettled(half)).map((half) => ({ ...half, module })) : []));
}

export function findOrphans(desk: Desk): { table: string; id: string }[] {
  return unsettled(desk).map(({ kind, recordId }) => ({ table: kind, id: recordId }));
}

/** The person has looked. A new record's lonely half is taken away; a changed identity stands, and its facts are brought in line with it. */
export const discardOrphan: UseCase<'orphans.discard'> = (desk, { recordId }) => {
  const half = unsettled(desk).find((one) => one.recordId === recordId);
  if (!half) throw new Refusal('RECORD_NOT_FOUND');
  desk.turnTo(half.module);
  const changed = half.target !== recordId;
  if (changed && half.kind === 'parties.save-identity') factsFollowIdentity(desk, half.target);
  desk.write(desk.sealed, recordId, null, (db) => (changed ? settle(db, recordId) : discardHalf(db, recordId)));
  return accept({ id: recordId });
};
