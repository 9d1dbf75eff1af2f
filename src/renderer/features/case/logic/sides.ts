import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { CaseItem, Party, SideMessage } from '../../../../shared/model/case-file.ts';
import type { Side } from '../../../../shared/model/enumerations.ts';
import { sideOf } from '../../../../domain/mediation/case-facts.ts';
import { standing } from './people.ts';

/** What lies in one compartment, newest first; what was entered in error stays in its place. */
export function itemsOf(view: CaseView, side: Side): CaseItem[] {
  return view.items.filter((item) => item.side === side).toSorted((a, b) => newest(`${a.on}${a.recordedAt}`, `${b.on}${b.recordedAt}`));
}

/** People who may speak in a compartment: those of its side; of the common one, everybody. */
export function peopleOf(view: CaseView, side: Side): Party[] {
  if (side === 'COMMON') return standing(view);
  return standing(view).filter(({ subjectCode }) => sideOf(view, subjectCode) === SIDE_ROLES[side]);
}

const SIDE_ROLES = { VICTIM: 'HARMED', OFFENDER: 'RESPONSIBLE' } as const;

/** The compartment a person speaks in; undefined for somebody who came for neither side. */
export function compartmentOf(view: CaseView, subjectCode: string | null): Side | undefined {
  const role = subjectCode === null ? undefined : sideOf(view, subjectCode);
  return role === undefined ? undefined : role === 'HARMED' ? 'VICTIM' : 'OFFENDER';
}

/** Those on the other side of the wall from somebody: to whom a message of theirs may go. */
export function acrossFrom(view: CaseView, subjectCode: string | null): Party[] {
  const own = compartmentOf(view, subjectCode);
  return own === undefined ? [] : peopleOf(view, own === 'VICTIM' ? 'OFFENDER' : 'VICTIM');
}

export const MESSAGE_ACTS = ['screen', 'ask', 'deliver', 'return'] as const;
export type MessageAct = (typeof MESSAGE_ACTS)[number];

/** What can be done with a message as it stands today; its delivery needs the recipient's wish of this very day. */
export function messageActs({ status, wish, enteredInError }: SideMessage, today: string): MessageAct[] {
  if (enteredInError || status === 'DELIVERED' || status === 'RETURNED') return [];
  const wanted = wish !== null && wish.on === today && wish.wish !== 'NO';
  return MESSAGE_ACTS.filter((act) => {
    if (act === 'screen') return status === 'DRAFT' || status === 'SCREENED';
    if (act === 'ask') return status !== 'DRAFT';
    if (act === 'deliver') return status === 'SCREENED' && wanted;
    return true;
  });
}

/** All its sender may be told of a message: that it was delivered, or that it is held. Null: it is theirs again, or not on its way yet. */
export function senderLearns({ status, wish }: SideMessage): 'delivered' | 'held' | null {
  if (status === 'DELIVERED') return 'delivered';
  return status === 'HELD' || (status === 'SCREENED' && wish !== null) ? 'held' : null;
}

/** Messages, newest first. */
export function messagesOf(view: CaseView): SideMessage[] {
  return view.messages.toSorted((a, b) => newest(`${a.on}${a.recordedAt}`, `${b.on}${b.recordedAt}`));
}

const newest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
