import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Permission } from '../../../../shared/permissions.ts';
import { nextStatus } from '../../../../domain/mediation/status-transitions.ts';
import type { StatusAct } from '../../../../domain/mediation/status-transitions.ts';

/** Acts on the case as a whole; `form` acts ask for more than a yes. */
export const CASE_ACTS = ['accept', 'send-for-resolution', 'assign', 'transfer', 'extend-target', 'suspend', 'resume', 'forward', 'details', 'hold', 'release', 'close', 'reopen', 'archive'] as const;
export type CaseAct = (typeof CASE_ACTS)[number];
export const PLAIN_ACTS = ['accept', 'send-for-resolution', 'resume', 'hold', 'release', 'archive'] as const;
export type PlainAct = (typeof PLAIN_ACTS)[number];

const MOVES: Record<Exclude<CaseAct, 'details' | 'extend-target' | 'hold' | 'release'>, StatusAct> = {
  accept: 'ACCEPT', 'send-for-resolution': 'SEND_FOR_RESOLUTION', assign: 'ASSIGN', transfer: 'ASSIGN', suspend: 'SUSPEND', resume: 'RESUME',
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
    if (act === 'details') return mayWork && header.closedOn === null && header.module === 'MED';
    // A file of care has no neutral cause of this kind: whoever cannot work with somebody steps back.
    if (header.module !== 'MED' && (act === 'hold' || act === 'extend-target')) return false;
    // once, and only a target that runs.
    if (act === 'extend-target') return mayWork && header.targetExtended === null && view.deadlines.some(({ rule, status }) => rule === 'R-12' && status === 'OPEN');
    if (act === 'hold' || act === 'release') return may('case.assign') && header.closedOn === null && header.held === (act === 'release');
    if (nextStatus(header.status, MOVES[act]) === undefined) return false;
    if (act === 'accept') return header.assignedTo === userId;
    // A case nobody works on yet is given; one in somebody's hands is handed over, with its five lines.
    const inHands = header.assignedTo !== null && (header.status === 'IN_PROGRESS' || header.status === 'SUSPENDED');
    if (act === 'assign' || act === 'transfer') return may('case.assign') && inHands === (act === 'transfer');
    if (act === 'archive') return may('case.archive');
    return mayWork;
  });
}

export const isPlainAct = (act: string): act is PlainAct => PLAIN_ACTS.some((known) => known === act);
