import type { OutputOf } from '../../../../shared/contract/index.ts';

export type Cover = OutputOf<'covers.list'>['covers'][number];
export const COVER_STATES = ['now', 'ahead', 'past'] as const;
export type CoverState = (typeof COVER_STATES)[number];

/** Where a cover stands on a day: its last day still counts; an ended one is past, even if it never began. */
export function stateOf({ on, until, endedOn }: Pick<Cover, 'on' | 'until' | 'endedOn'>, today: string): CoverState {
  if (endedOn !== null || until < today) return 'past';
  return on > today ? 'ahead' : 'now';
}

/** Five lines the next mediator must know, in the order they are read. */
export const NOTE_LINES = ['whereWeAre', 'promised', 'notToDo', 'nextDate', 'contactRule'] as const;
export type NoteLine = (typeof NOTE_LINES)[number];
export const LINE_LENGTH: Record<NoteLine, number> = { whereWeAre: 600, promised: 600, notToDo: 600, nextDate: 200, contactRule: 400 };
