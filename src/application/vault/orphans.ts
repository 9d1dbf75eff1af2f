import { accept } from '../../shared/result.ts';
import { factsExist } from '../../vault/repositories/case-records.ts';
import { discardHalf, pendingHalves } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

/** Sealed halves whose facts half never came: what an interrupted work across two files left behind. */
export function findOrphans(desk: Desk): { table: string; id: string }[] {
  if (!desk.session.mayOpen('MED-sealed')) return [];
  return desk.sealed
    .read(pendingHalves)
    .filter((half) => !desk.facts.read((db) => factsExist(db, half.recordId)))
    .map((half) => ({ table: half.kind, id: half.recordId }));
}

/** The person has looked: the half is not wanted. */
export const discardOrphan: UseCase<'orphans.discard'> = (desk, { recordId }) => {
  if (!findOrphans(desk).some((orphan) => orphan.id === recordId)) throw new Refusal('RECORD_NOT_FOUND');
  desk.write(desk.sealed, recordId, null, (db) => discardHalf(db, recordId));
  return accept({ id: recordId });
};
