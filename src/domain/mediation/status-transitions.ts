import type { CaseStatus } from '../../shared/model/enumerations.ts';

/** Acts that move a case from one status to another (A.2.4). */
export const STATUS_ACTS = ['SEND_FOR_RESOLUTION', 'ASSIGN', 'ACCEPT', 'SUSPEND', 'RESUME', 'FORWARD', 'CLOSE', 'ARCHIVE', 'REOPEN', 'STEP_BACK'] as const;
export type StatusAct = (typeof STATUS_ACTS)[number];

const BEFORE_WORK: readonly CaseStatus[] = ['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE'];
const OPEN: readonly CaseStatus[] = [...BEFORE_WORK, 'IN_PROGRESS', 'SUSPENDED'];

const TRANSITIONS: Readonly<Record<StatusAct, { from: readonly CaseStatus[]; to: CaseStatus }>> = {
  SEND_FOR_RESOLUTION: { from: ['REGISTERED'], to: 'AWAITING_ENDORSEMENT' },
  ASSIGN: { from: OPEN, to: 'AWAITING_ACCEPTANCE' },
  ACCEPT: { from: ['AWAITING_ACCEPTANCE'], to: 'IN_PROGRESS' },
  SUSPEND: { from: ['IN_PROGRESS'], to: 'SUSPENDED' },
  RESUME: { from: ['SUSPENDED'], to: 'IN_PROGRESS' },
  FORWARD: { from: OPEN, to: 'FORWARDED' },
  CLOSE: { from: OPEN, to: 'CLOSED' },
  ARCHIVE: { from: ['CLOSED'], to: 'ARCHIVED' },
  REOPEN: { from: ['CLOSED'], to: 'IN_PROGRESS' },
  /** whose case it was cannot work with this person, and it waits to be given to another. */
  STEP_BACK: { from: OPEN, to: 'REGISTERED' },
};

/** The status an act leads to; undefined where it is not possible. */
export function nextStatus(from: CaseStatus, act: StatusAct): CaseStatus | undefined {
  return TRANSITIONS[act].from.includes(from) ? TRANSITIONS[act].to : undefined;
}

/** No gate asks for more than this: not CLOSED, ARCHIVED or FORWARDED. */
export function isOpen(status: CaseStatus): boolean {
  return OPEN.includes(status);
}
