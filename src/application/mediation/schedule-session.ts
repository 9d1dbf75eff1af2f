import { scheduleSessionGate } from '../../domain/mediation/gates/schedule-session.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeAhead, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mediatorOf, officeSetup } from './mediator.ts';

/** Plans a session, once everything the rules ask of every attendee is there. */
export const scheduleSession: UseCase<'sessions.schedule'> = (desk, input) => {
  const { caseId, type, on, from, placeType, separateArrivalExit } = input;
  const file = desk.openCase(caseId);
  const attendees = [...new Set(input.attendees)];
  attendees.forEach((subjectCode) => partyOf(file, subjectCode));
  mustBeAhead(desk, on);

  const mediator = mediatorOf(desk, file);
  return throughGate(desk, input, caseId, scheduleSessionGate, { file, session: { type, on, from, attendees }, mediator, ...officeSetup(desk) }, (spend) => {
    const body = {
      type, status: 'PLANNED', on, from, to: null, placeType, mediator: mediator.userId, separateArrivalExit,
      attendees: attendees.map((subjectCode) => ({ subjectCode, present: null, leftEarly: false })),
      startedAt: null, endedAt: null, outcome: null, notHeldReason: null, movedFrom: [],
    };
    return addRecord(desk, caseId, { kind: 'session', state: 'PLANNED', onDate: on, body, also: spend });
  });
};
