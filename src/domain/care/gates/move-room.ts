import type { Rule } from '../../rule.ts';
import { bedFree, type TakenBed } from '../rules/r-40-admission.ts';

/** A resident moves to another bed. */
export type MoveRoom = TakenBed & { readonly taken: readonly TakenBed[] };

export const moveRoomGate: readonly Rule<MoveRoom>[] = [bedFree];
