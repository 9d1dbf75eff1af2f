import { foldPlain } from '../../../../domain/text/fold.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';

export type EmergencyPerson = OutputOf<'emergency-card.list'>['people'][number];

/** Those whose code or room has what is typed in it: people of the house first, by room, then by code. */
export function peopleFound(people: readonly EmergencyPerson[], typed: string): EmergencyPerson[] {
  const wanted = foldPlain(typed.trim());
  const byName = new Intl.Collator('az', { numeric: true });
  return people
    .filter(({ subjectCode, roomCode }) => foldPlain(subjectCode).includes(wanted) || foldPlain(roomCode ?? '').includes(wanted))
    .toSorted((a, b) => Number(a.roomCode === null) - Number(b.roomCode === null) || byName.compare(a.roomCode ?? '', b.roomCode ?? '') || byName.compare(a.subjectCode, b.subjectCode));
}
