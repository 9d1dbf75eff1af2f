import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { Resident } from '../../../../shared/contract/care/shelter.ts';

export type Board = OutputOf<'shelter.read-board'>;
export type Room = Board['rooms'][number];
export type Note = Board['notes'][number];

export interface Bed {
  no: number;
  resident: Resident | null;
}

/** Beds of a room in their order, each with who sleeps in it; somebody in a bed the room no longer has stays in sight. */
export function bedsOf({ beds, residents }: Pick<Room, 'beds' | 'residents'>): Bed[] {
  const last = Math.max(beds, ...residents.map(({ bed }) => bed));
  return Array.from({ length: last }, (_, index) => ({ no: index + 1, resident: residents.find(({ bed }) => bed === index + 1) ?? null }));
}

export type Outing = 'in' | 'out' | 'worry' | 'late';

/** Whether somebody is out, and whether the time they named themselves has come. */
export function outingOf({ outSince, worryFrom }: Pick<Resident, 'outSince' | 'worryFrom'>, now: string): Outing {
  if (outSince === null) return 'in';
  if (worryFrom === null) return 'out';
  return worryFrom <= now ? 'late' : 'worry';
}

/** Where a shift stands for whoever looks: nothing yet, waiting for them, their own waiting for another, taken over. */
export function shiftFor(shift: Board['shift'], me: string): 'none' | 'waiting' | 'mine-waiting' | 'now' {
  if (shift === null) return 'none';
  if (shift.takenOverAt !== null) return 'now';
  return shift.from === me ? 'mine-waiting' : 'waiting';
}
