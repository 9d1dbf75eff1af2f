import type { CaseFile, Session } from '../../shared/model/case-file.ts';
import type { Nearby } from '../../domain/mediation/acts.ts';
import { sideOf, standing } from '../../domain/mediation/case-facts.ts';

interface Planned {
  readonly on: string;
  readonly placeType: Session['placeType'];
  readonly people: readonly string[];
  /** The entry itself, when it is moved or started. */
  readonly except?: string;
}

interface Entry {
  readonly id: string;
  readonly on: string;
  readonly from: string;
  readonly to: string | null;
  readonly placeType: Session['placeType'];
  readonly people: readonly string[];
}

/** What else is planned in a case. */
export function plannedEntries(file: CaseFile): Entry[] {
  return [
    ...standing(file.sessions)
      .filter(({ status }) => status === 'PLANNED' || status === 'STARTED')
      .map(({ id, on, from, plannedTo, placeType, attendees }) => ({ id, on, from, to: plannedTo, placeType, people: attendees.map(({ subjectCode }) => subjectCode) })),
    ...standing(file.appointments)
      .filter(({ status }) => status === 'PLANNED')
      .map(({ id, on, from, to, placeType, subjects }) => ({ id, on, from, to, placeType, people: subjects })),
  ];
}

/** Appointments that day under the same roof, of somebody these must not meet in a corridor: the other side, who comes apart. */
export function nearbyAppointments(file: CaseFile, { on, placeType, people, except }: Planned): Nearby[] {
  if (placeType === 'VIDEO') return [];
  return plannedEntries(file)
    .filter((other) => other.id !== except && other.on === on && other.placeType === placeType && comeApart(file, people, other.people))
    .map(({ from, to }) => ({ from, to }));
}

/** One side here, the other there: nobody of both sides comes to the same talk. */
function comeApart(file: CaseFile, ours: readonly string[], theirs: readonly string[]): boolean {
  const sides = (codes: readonly string[]) => new Set(codes.flatMap((code) => sideOf(file, code) ?? []));
  const [here, there] = [sides(ours), sides(theirs)];
  return (here.size === 1 && [...there].some((side) => !here.has(side))) || (there.size === 1 && [...here].some((side) => !there.has(side)));
}
