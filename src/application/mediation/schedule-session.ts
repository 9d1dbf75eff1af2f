import { scheduleSessionGate } from '../../domain/mediation/gates/schedule-session.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeAhead, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { notCleared } from '../matches/clearance.ts';
import { nearbyAppointments } from '../workplace/nearby.ts';
import { Refusal } from '../desk.ts';
import { companion, mediatorOf, mustTakeCases, officeSetup } from './mediator.ts';

/** Plans a session, once everything the rules ask of every attendee is there. */
export const scheduleSession: UseCase<'sessions.schedule'> = async (desk, input) => {
  const { caseId, type, on, from, placeType, separateArrivalExit, until = null, coMediator = null, safetyMeasures = [] } = input;
  desk.openCase(caseId);
  const uncleared = input.dryRun ? [] : await notCleared(desk, caseId, input.attendees);
  const file = desk.openCase(caseId);
  const attendees = [...new Set(input.attendees)];
  attendees.forEach((subjectCode) => partyOf(file, subjectCode));
  mustBeAhead(desk, on);
  if (until !== null && until <= from) throw new Refusal('WRONG_ORDER');
  const beside = coMediator ?? file.header.coMediator;
  if (beside !== null) mustTakeCases(desk, beside, 'MED');

  const mediator = mediatorOf(desk, file);
  const act = {
    file, session: { type, on, from, attendees, until, separateArrivalExit }, mediator, coMediator: companion(desk, beside), notCleared: uncleared,
    nearby: nearbyAppointments(file, { on, placeType, people: attendees }), ...officeSetup(desk),
  };
  return throughGate(desk, input, caseId, scheduleSessionGate, act, (spend) => {
    const body = {
      type, status: 'PLANNED', on, from, to: null, placeType, mediator: mediator.userId, coMediator: beside, plannedTo: until, safetyMeasures,
      separateArrivalExit,
      attendees: attendees.map((subjectCode) => ({ subjectCode, present: null, leftEarly: false })),
      startedAt: null, endedAt: null, outcome: null, notHeldReason: null, movedFrom: [],
    };
    return addRecord(desk, caseId, { kind: 'session', state: 'PLANNED', onDate: on, body, also: spend });
  });
};
