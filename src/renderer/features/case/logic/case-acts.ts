import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Permission } from '../../../../shared/permissions.ts';
import { nextStatus } from '../../../../domain/mediation/status-transitions.ts';
import type { StatusAct } from '../../../../domain/mediation/status-transitions.ts';

/** Acts on the case as a whole; `form` acts ask for more than a yes. */
export const CASE_ACTS = ['accept', 'send-for-resolution', 'assign', 'suspend', 'resume', 'forward', 'details', 'close', 'reopen', 'archive'] as const;
export type CaseAct = (typeof CASE_ACTS)[number];
export const PLAIN_ACTS = ['accept', 'send-for-resolution', 'resume', 'archive'] as const;
export type PlainAct = (typeof PLAIN_ACTS)[number];

const MOVES: Record<Exclude<CaseAct, 'details'>, StatusAct> = {
  accept: 'ACCEPT', 'send-for-resolution': 'SEND_FOR_RESOLUTION', assign: 'ASSIGN', suspend: 'SUSPEND', resume: 'RESUME',
  forward: 'FORWARD', close: 'CLOSE', reopen: 'REOPEN', archive: 'ARCHIVE',
};

export interface Who {
  userId: string | null;
  may: (permission: Permission) => boolean;
}

/** What this user can do with the case as it stands; the program decides again when it is asked. */
export function actsFor(view: CaseView, { userId, may }: Who): CaseAct[] {
  const { header, mayWork } = view;
  return CASE_ACTS.filter((act) => {
    if (act === 'details') return mayWork && header.closedOn === null;
    if (nextStatus(header.status, MOVES[act]) === undefined) return false;
    if (act === 'accept') return header.assignedTo === userId;
    if (act === 'assign') return may('case.assign');
    if (act === 'archive') return may('case.archive');
    return mayWork;
  });
}

export const isPlainAct = (act: string): act is PlainAct => PLAIN_ACTS.some((known) => known === act);
