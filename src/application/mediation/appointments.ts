import { accept } from '../../shared/result.ts';
import { planAppointmentGate } from '../../domain/mediation/gates/plan-appointment.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeAhead, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { nearbyAppointments } from '../workplace/nearby.ts';
import { saveAppointment } from './save-records.ts';

/** A preparation, a signing, a hand-over, a visit: planned, so that nobody meets whom they must not (R-94, X21). */
export const planAppointment: UseCase<'appointments.plan'> = (desk, input) => {
  const { caseId, kind, on, from, to, placeType, note } = input;
  const file = desk.openCase(caseId);
  const subjects = [...new Set(input.subjects)];
  subjects.forEach((subjectCode) => partyOf(file, subjectCode));
  mustBeAhead(desk, on);
  if (to <= from) throw new Refusal('WRONG_ORDER');
  const nearby = nearbyAppointments(file, { on, placeType, people: subjects });
  return throughGate(desk, input, caseId, planAppointmentGate, { file, kind, on, from, to, subjects, nearby }, (spend) => {
    const body = { kind, status: 'PLANNED', on, from, to, placeType, subjects, mediator: file.header.assignedTo ?? desk.userId };
    return addRecord(desk, caseId, { kind: 'appointment', state: 'PLANNED', onDate: on, body, texts: { note }, also: spend });
  });
};

/** What became of it; done before its day: WRONG_ORDER. */
export const settleAppointment: UseCase<'appointments.settle'> = (desk, { caseId, appointmentId, status }) => {
  const appointment = recordOf(desk.openCase(caseId).appointments, appointmentId);
  if (appointment.status !== 'PLANNED') throw new Refusal('WRONG_STATUS');
  if (status !== 'CANCELLED' && appointment.on > desk.today()) throw new Refusal('WRONG_ORDER');
  desk.record(caseId, appointmentId, (db) => saveAppointment(db, { ...appointment, status }));
  return accept({ id: appointmentId });
};
