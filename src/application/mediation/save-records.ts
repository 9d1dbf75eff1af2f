import type { Agreement, Appointment, CaseFile, RiskAssessment, Session } from '../../shared/model/case-file.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import type { Writer } from '../../vault/index.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';

/** What a record's row keeps in columns of its own is left out of its body. */
export function recordBody<T extends { id: string; recordedAt: string; recordedBy: string; enteredInError: boolean; hasText: boolean }>(record: T): object {
  const { id: _id, recordedAt: _at, recordedBy: _by, enteredInError: _error, hasText: _text, ...rest } = record;
  return rest;
}

/** Sessions that are still to come. */
export function plannedSessions(file: CaseFile): Session[] {
  return standing(file.sessions).filter(({ status }) => status === 'PLANNED');
}

export function saveSession(db: Writer, session: Session): void {
  updateRecord(db, { id: session.id, state: session.status, onDate: session.on, body: recordBody(session) });
}

export function saveRisk(db: Writer, risk: RiskAssessment): void {
  updateRecord(db, { id: risk.id, state: risk.staleSince ? 'STALE' : 'CURRENT', onDate: risk.on, body: recordBody(risk) });
}

export function saveAgreement(db: Writer, agreement: Agreement): void {
  updateRecord(db, { id: agreement.id, state: agreement.status, onDate: agreement.draftedOn, body: recordBody(agreement) });
}

export function saveAppointment(db: Writer, appointment: Appointment): void {
  updateRecord(db, { id: appointment.id, state: appointment.status, onDate: appointment.on, body: recordBody(appointment) });
}
