import { appointment, session, type CaseFile } from '../../shared/model/case-file.ts';
import type { AgendaEntry } from '../../shared/contract/desk.ts';
import { accept, refuse } from '../../shared/result.ts';
import { tooClose } from '../../domain/calendar/collision.ts';
import { addYears, plainDate } from '../../domain/dates/plain-date.ts';
import { icsFile } from '../../documents/index.ts';
import { sha256Hex } from '../../vault/index.ts';
import { recordsOfDays, type DatedRecord } from '../../vault/repositories/case-records.ts';
import { openDeadlines } from '../../vault/repositories/deadlines.ts';
import { Refusal, type Desk } from '../desk.ts';
import { mustBeNear } from '../step.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import type { UseCase } from '../use-case.ts';
import { nearbyAppointments } from './nearby.ts';

const MOST = 2000;
const LONGEST_YEARS = 1;
const sessionBody = session.pick({ type: true, on: true, from: true, plannedTo: true, placeType: true, mediator: true, attendees: true });
const appointmentBody = appointment.pick({ kind: true, on: true, from: true, to: true, placeType: true, mediator: true, subjects: true });

/** A year at most, and forwards. WRONG_ORDER, DATE_TOO_FAR. */
function mustBeSpan(desk: Desk, { from, to }: { from: string; to: string }): void {
  if (to < from) throw new Refusal('WRONG_ORDER');
  mustBeNear(desk, to);
  if (to > addYears(plainDate(from), LONGEST_YEARS)) throw new Refusal('DATE_TOO_FAR');
}

/** Sessions, appointments and deadlines of some days, by code; two that come too close bear a sign and no reason. */
export const readAgenda: UseCase<'calendar.agenda'> = (desk, span) => {
  mustBeSpan(desk, span);
  const deadlines = desk.eachModule(() => desk.facts.read((db) => openDeadlines(db, span.to, MOST))).filter(({ actBy }) => actBy >= span.from);
  const entries: AgendaEntry[] = [
    ...desk.eachModule(() => planned(desk, span, true)),
    ...deadlines.map(({ id, caseId, caseNo, assignedTo, actBy, rule }) => ({
      kind: 'deadline' as const, id, caseId, caseNo, outsideNo: null, on: actBy, from: null, to: null, what: rule, placeType: null, mediator: assignedTo, mine: assignedTo === desk.userId, tooClose: false,
    })),
  ];
  return accept({ entries: entries.toSorted((a, b) => compare(`${a.on} ${a.from ?? ''}`, `${b.on} ${b.from ?? ''}`)) });
};

/** For a calendar elsewhere: one's own hours under outside numbers, and nothing else. RECORD_NOT_FOUND: nothing to save. */
export const saveIcs: UseCase<'calendar.save-ics'> = async (desk, { folder, ...span }) => {
  mustBeSpan(desk, span);
  const own = desk.eachModule(() => planned(desk, span, false)).filter(({ mine }) => mine);
  if (own.length === 0) throw new Refusal('RECORD_NOT_FOUND');
  const bytes = icsFile(own.map(({ id, outsideNo, on, from, to }) => ({ uid: id, outsideNo: outsideNo ?? '', on, from: from ?? '09:00', to })), desk.now());
  return saveOut(desk, folder, `teqvim_${span.from}_${span.to}.ics`, bytes);
};

/** Confirmed outside the window, written down, and only then out. */
export async function saveOut(desk: Desk, folder: string, name: string, bytes: Uint8Array) {
  if (!(await desk.runtime.confirm({ act: 'save', recipient: null, people: 0, digest: sha256Hex(bytes), locale: interfaceLanguageOf(desk) }))) return refuse('NOT_CONFIRMED');
  desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null }));
  const saved = desk.runtime.saveFile(folder, name, bytes);
  return 'error' in saved ? refuse(saved.error) : accept({ path: saved.path, bytes: bytes.length });
}

/** `past`: also what was held, so that its hours can be written down. */
function planned(desk: Desk, { from, to }: { from: string; to: string }, past: boolean): AgendaEntry[] {
  const rows = desk.facts.read((db) => ({
    sessions: ['PLANNED', 'STARTED', ...(past ? ['HELD', 'STOPPED'] : [])].flatMap((state) => recordsOfDays(db, 'session', state, from, to, MOST)),
    appointments: recordsOfDays(db, 'appointment', 'PLANNED', from, to, MOST),
  }));
  const files = new Map<string, CaseFile>();
  const fileOf = (caseId: string): CaseFile => {
    const file = files.get(caseId) ?? desk.caseFile(caseId);
    files.set(caseId, file);
    return file;
  };
  const entry = ({ id, caseId, caseNo, outsideNo }: DatedRecord, kind: 'session' | 'appointment', of: Hours): AgendaEntry => {
    const file = fileOf(caseId);
    const nearby = nearbyAppointments(file, { on: of.on, placeType: of.placeType, people: of.people, except: id });
    return {
      kind, id, caseId, caseNo, outsideNo, on: of.on, from: of.from, to: of.to, what: of.what, placeType: of.placeType, mediator: of.mediator,
      mine: of.mediator === desk.userId || desk.mediates(file),
      tooClose: tooClose({ from: of.from, to: of.to }, nearby, desk.parameters.P_WAITING),
    };
  };
  return [
    ...rows.sessions.map((row) => {
      const { type, plannedTo, attendees, ...hours } = sessionBody.parse(JSON.parse(row.body));
      return entry(row, 'session', { ...hours, to: plannedTo, what: type, people: attendees.map(({ subjectCode }) => subjectCode) });
    }),
    ...rows.appointments.map((row) => {
      const { kind, subjects, ...hours } = appointmentBody.parse(JSON.parse(row.body));
      return entry(row, 'appointment', { ...hours, what: kind, people: subjects });
    }),
  ];
}

interface Hours {
  readonly on: string;
  readonly from: string;
  readonly to: string | null;
  readonly placeType: NonNullable<AgendaEntry['placeType']>;
  readonly mediator: string;
  readonly what: string;
  readonly people: readonly string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
