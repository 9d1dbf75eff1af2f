import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { Permission } from '../../../../shared/permissions.ts';

export type Paper = OutputOf<'correspondence.list'>['rows'][number];
export type Direction = Paper['direction'];
export type PaperAct = 'resolution' | 'done' | 'answer' | 'cancel' | 'case';

export const otherDirection = (direction: Direction): Direction => (direction === 'IN' ? 'OUT' : 'IN');

/** What a person may do with one registered paper, in the order of the menu. A cancelled number only leads to its case. */
export function paperActs(paper: Paper, can: (permission: Permission) => boolean): PaperAct[] {
  const { direction, cancelled, resolution, caseId } = paper;
  const acts: PaperAct[] = [];
  if (!cancelled && direction === 'IN' && resolution === null && can('case.assign')) acts.push('resolution');
  if (!cancelled && resolution !== null && resolution.doneOn === null && can('correspondence.keep')) acts.push('done');
  if (!cancelled && can('correspondence.keep')) acts.push('answer', 'cancel');
  if (caseId !== null) acts.push('case');
  return acts;
}

/** A due day that has passed without anything done. */
export const isOverdue = (dueOn: string | null, done: boolean, today: string): boolean => dueOn !== null && !done && dueOn < today;

/** The year and the nine before it, newest first. */
export const recentYears = (year: number): number[] => Array.from({ length: 10 }, (_, back) => year - back);
