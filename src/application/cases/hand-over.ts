import { handOver, type CaseFile, type HandOver } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { assignCaseGate } from '../../domain/mediation/gates/assign-case.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { recordsOfDays, updateRecord } from '../../vault/repositories/case-records.ts';
import type { Writer } from '../../vault/index.ts';
import { updateCase } from '../../vault/repositories/cases.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeAhead, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mustTakeCases } from '../mediation/mediator.ts';
import { plannedSessions, recordBody, saveAppointment, saveSession } from '../mediation/save-records.ts';
import { moved, statusAfter } from './change-case.ts';

interface Lines {
  whereWeAre: string;
  promised: string;
  notToDo: string;
  nextDate: string;
  contactRule: string;
}
const linesOf = ({ whereWeAre, promised, notToDo, nextDate, contactRule }: Lines) => ({ whereWeAre, promised, notToDo, nextDate, contactRule });

/** The mediator who hands over; a case nobody has is assigned, not handed over: WRONG_STATUS. */
function presentMediator(desk: Desk, file: CaseFile, to: string): string {
  const { assignedTo } = file.header;
  if (assignedTo === null) throw new Refusal('WRONG_STATUS');
  mustTakeCases(desk, to, file.header.module);
  if (to === assignedTo) throw new Refusal('ALREADY_EXISTS');
  return assignedTo;
}

/** To another mediator for good: five lines go along, the session notes stay with whoever wrote them. */
export const transferCase: UseCase<'cases.transfer'> = (desk, input) => {
  const file = desk.openCase(input.caseId);
  const from = presentMediator(desk, file, input.to);
  const status = statusAfter(file, 'ASSIGN');
  return throughGate(desk, input, input.caseId, assignCaseGate, { file, to: input.to }, (spend) =>
    addRecord(desk, input.caseId, {
      kind: 'hand-over', state: 'TRANSFER', onDate: desk.today(), body: { from, to: input.to, on: desk.today(), until: null, endedOn: null }, texts: linesOf(input),
      also: (db) => {
        const coMediator = file.header.coMediator === input.to ? null : file.header.coMediator;
        updateCase(db, moved(file, { assignedTo: input.to, coMediator, status, acceptedOn: null }, desk, null), null);
        toAnother(db, desk, file, input.to);
        spend(db);
      },
    }),
  );
};

/** What was planned is the new mediator's, and whoever stood in for the old one does so no longer. */
export function toAnother(db: Writer, desk: Desk, file: CaseFile, to: string): void {
  plannedSessions(file).forEach((session) => saveSession(db, { ...session, mediator: to }));
  standing(file.appointments).filter(({ status }) => status === 'PLANNED').forEach((appointment) => saveAppointment(db, { ...appointment, mediator: to }));
  standing(file.handOvers).filter((cover) => isCover(cover) && cover.endedOn === null).forEach((cover) => end(db, desk, cover));
}

function end(db: Writer, desk: Desk, cover: HandOver): void {
  const ended: HandOver = { ...cover, endedOn: desk.today() };
  updateRecord(db, { id: cover.id, state: 'ENDED', onDate: cover.on, body: recordBody(ended) });
}

/** Somebody stands in while the mediator is away; it ends by itself on its last day. */
export const addCover: UseCase<'covers.add'> = (desk, input) => {
  const { caseId, to, on, until } = input;
  const file = desk.openCase(caseId);
  const from = presentMediator(desk, file, to);
  mustBeAhead(desk, on);
  mustBeAhead(desk, until);
  if (until < on) throw new Refusal('WRONG_ORDER');
  if (standing(file.handOvers).some((other) => isCover(other) && other.to === to && other.endedOn === null && on <= (other.until ?? on) && other.on <= until)) throw new Refusal('ALREADY_EXISTS');
  return throughGate(desk, input, caseId, assignCaseGate, { file, to }, (spend) =>
    addRecord(desk, caseId, { kind: 'hand-over', state: 'COVER', onDate: on, body: { from, to, on, until, endedOn: null }, texts: linesOf(input), also: spend }),
  );
};

/** Over before its day. */
export const endCover: UseCase<'covers.end'> = (desk, { caseId, coverId }) => {
  const file = desk.openCase(caseId);
  const cover = recordOf(file.handOvers, coverId);
  if (!isCover(cover) || cover.endedOn !== null) throw new Refusal('WRONG_STATUS');
  desk.record(caseId, coverId, (db) => end(db, desk, cover));
  return accept({ id: coverId });
};

const isCover = ({ until }: HandOver): boolean => until !== null;

const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };
const MOST = 500;
const coverBody = handOver.pick({ from: true, to: true, on: true, until: true, endedOn: true });

/** Covers that run or are to come, over all open cases. */
export const listCovers: UseCase<'covers.list'> = (desk) => {
  const rows = desk.eachModule(() => desk.facts.read((db) => recordsOfDays(db, 'hand-over', 'COVER', ALWAYS.from, ALWAYS.to, MOST)));
  return accept({
    covers: rows.flatMap(({ id, caseId, caseNo, body }) => {
      const { until, ...cover } = coverBody.parse(JSON.parse(body));
      return until !== null && until >= desk.today() ? [{ id, caseId, caseNo, ...cover, until }] : [];
    }),
  });
};
