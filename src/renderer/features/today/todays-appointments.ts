import type { AgendaEntry } from '../../../shared/contract/desk.ts';
import type { OutputOf } from '../../../shared/contract/index.ts';

type Planned = OutputOf<'today.read'>['appointments'][number];

export interface TodaysAppointment {
  id: string;
  caseId: string;
  caseNo: string;
  kind: 'session' | 'appointment';
  /** Session type or appointment kind. */
  what: string;
  on: string;
  from: string;
  tooClose: boolean;
}

/** Sessions of the day as they were read, and one's own other appointments from the calendar, in the order of their hours. */
export function todaysAppointments(sessions: readonly Planned[], agenda: readonly AgendaEntry[]): TodaysAppointment[] {
  const close = new Set(agenda.filter(({ tooClose }) => tooClose).map(({ id }) => id));
  const planned = sessions.map(({ sessionId, caseId, caseNo, type, on, from }): TodaysAppointment => ({ id: sessionId, caseId, caseNo, kind: 'session', what: type, on, from, tooClose: close.has(sessionId) }));
  const others = agenda.flatMap(({ kind, id, caseId, caseNo, what, on, from, mine, tooClose }): TodaysAppointment[] =>
    kind === 'appointment' && mine && caseId !== null && caseNo !== null && from !== null ? [{ id, caseId, caseNo, kind, what, on, from, tooClose }] : [],
  );
  return [...planned, ...others].toSorted((a, b) => `${a.on}${a.from}`.localeCompare(`${b.on}${b.from}`));
}
