import { accept } from '../../shared/result.ts';
import { bringTogetherGate } from '../../domain/mediation/gates/bring-together.ts';
import { asMeeting, bringsTogether, planAppointmentGate } from '../../domain/mediation/gates/plan-appointment.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { notCleared } from '../matches/clearance.ts';
import { addRecord, mustBeAhead, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { nearbyAppointments } from '../workplace/nearby.ts';
import { companion, isMediator, mediatorOf, officeSetup } from './mediator.ts';
import { saveAppointment } from './save-records.ts';

/** A preparation, a signing, a hand-over, a visit: planned, so that nobody meets whom they must not; where both sides come, as a session. */
export const planAppointment: UseCase<'appointments.plan'> = async (desk, input) => {
  const { caseId, kind, on, from, to, placeType, note, requestedByPerson = false } = input;
  const subjects = [...new Set(input.subjects)];
  const uncleared = input.dryRun ? [] : await notCleared(desk, caseId, asMeeting(desk.openCase(caseId), { ...input, subjects }).attendees);
  const file = desk.openCase(caseId);
  subjects.forEach((subjectCode) => partyOf(file, subjectCode));
  mustBeAhead(desk, on);
  if (to <= from) throw new Refusal('WRONG_ORDER');
  const nearby = nearbyAppointments(file, { on, placeType, people: subjects });
  const { coMediator } = file.header;
  const act = {
    file, kind, subjects, requestedByPerson, session: asMeeting(file, { on, from, to, subjects }), nearby, mediator: mediatorOf(desk, file),
    coMediator: isMediator(desk, coMediator) ? companion(desk, coMediator) : null, ...(input.dryRun ? {} : { notCleared: uncleared }), ...officeSetup(desk),
  };
  return throughGate(desk, input, caseId, bringsTogether(act) ? bringTogetherGate : planAppointmentGate, act, (spend) => {
    const body = { kind, status: 'PLANNED', on, from, to, placeType, subjects, mediator: act.mediator.userId, requestedByPerson };
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
