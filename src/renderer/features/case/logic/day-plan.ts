import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Appointment, Session } from '../../../../shared/model/case-file.ts';

/** A session or an appointment at its time of day. */
export type Entry = { key: string; from: string } & ({ session: Session; appointment: null } | { session: null; appointment: Appointment });

export interface Day {
  on: string;
  ahead: boolean;
  entries: Entry[];
}

/** Sessions and appointments by day: what is ahead first and nearest first, then the days gone by, newest first. */
export function dayPlan(view: CaseView, today: string): Day[] {
  const all: { on: string; entry: Entry }[] = [
    ...view.sessions.map((session) => ({ on: session.on, entry: { key: session.id, from: session.from, session, appointment: null } as const })),
    ...view.appointments.map((appointment) => ({ on: appointment.on, entry: { key: appointment.id, from: appointment.from, session: null, appointment } as const })),
  ];
  const days = [...new Set(all.map(({ on }) => on))].toSorted().map((on) => ({
    on,
    ahead: on >= today,
    entries: all.filter((one) => one.on === on).map(({ entry }) => entry).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  }));
  return [...days.filter(({ ahead }) => ahead), ...days.filter(({ ahead }) => !ahead).toReversed()];
}
