import type { SideMessage } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { timeOf } from '../../domain/dates/instant.ts';
import { sideOf } from '../../domain/mediation/case-facts.ts';
import { asLetter, deliverMessageGate } from '../../domain/mediation/gates/deliver-message.ts';
import { draftMessageGate } from '../../domain/mediation/gates/draft-message.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import type { Writer } from '../../vault/index.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { notCleared } from '../matches/clearance.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { companion, isMediator, mediatorOf, officeSetup } from './mediator.ts';
import { recordBody } from './save-records.ts';

/** From one side to the other; its words are sealed. Both on one side: PARTY_NOT_FOUND. */
export const draftMessage: UseCase<'messages.draft'> = (desk, input) => {
  const { caseId, kind, from, to, on, text } = input;
  const file = desk.openCase(caseId);
  [from, to].forEach((code) => partyOf(file, code));
  const sides = [sideOf(file, from), sideOf(file, to)];
  if (sides.includes(undefined) || sides[0] === sides[1]) throw new Refusal('PARTY_NOT_FOUND');
  mustHaveHappened(desk, file, on);
  return throughGate(desk, input, caseId, draftMessageGate, { file, from, to }, (spend) => {
    const body = { kind, from, to, on, status: 'DRAFT', screening: null, wish: null, deliveredOn: null, returnedOn: null };
    return addRecord(desk, caseId, { kind: 'message', subjectCode: from, state: 'DRAFT', onDate: on, body, texts: { text }, also: spend });
  });
};

/** Read for blame, pressure, contact, whereabouts, gifts and promises before it goes on. */
export const screenMessage: UseCase<'messages.screen'> = (desk, { caseId, messageId, on, findings, passed, note }) => {
  const message = openMessage(desk, caseId, messageId, on, ['DRAFT', 'SCREENED']);
  sealTexts(desk, messageId, caseId, { screening: note });
  const screening = { on, by: desk.userId, findings: [...new Set(findings)], passed };
  return save(desk, caseId, { ...message, screening, status: passed && findings.length === 0 ? 'SCREENED' : 'DRAFT' });
};

/** Asked on the day: whoever does not want it loses nothing; the sender learns only "held". */
export const askRecipient: UseCase<'messages.ask'> = (desk, { caseId, messageId, wish, on, keptAt }) => {
  const message = openMessage(desk, caseId, messageId, on, ['SCREENED', 'HELD']);
  sealTexts(desk, messageId, caseId, { keptAt });
  return save(desk, caseId, { ...message, wish: { wish, on }, status: wish === 'NO' ? 'HELD' : 'SCREENED' });
};

/** With the recipient's yes of this very day, and with all that mediation by letter asks for. */
export const deliverMessage: UseCase<'messages.deliver'> = async (desk, input) => {
  const { caseId, messageId } = input;
  const before = desk.openCase(caseId);
  const { attendees } = asLetter(before, recordOf(before.messages, messageId), desk.today(), timeOf(desk.now()));
  const uncleared = input.dryRun ? [] : await notCleared(desk, caseId, attendees);
  const file = desk.openCase(caseId);
  const message = recordOf(file.messages, messageId);
  if (message.status !== 'SCREENED' && message.status !== 'DRAFT') throw new Refusal('WRONG_STATUS');
  const { coMediator } = file.header;
  const act = {
    file, message, session: asLetter(file, message, desk.today(), timeOf(desk.now())), mediator: mediatorOf(desk, file),
    coMediator: isMediator(desk, coMediator) ? companion(desk, coMediator) : null, ...(input.dryRun ? {} : { notCleared: uncleared }), ...officeSetup(desk),
  };
  return throughGate(desk, input, caseId, deliverMessageGate, act, (spend) => {
    const unopened = message.wish?.wish === 'KEEP_UNOPENED';
    desk.record(caseId, messageId, (db) => {
      write(db, { ...message, status: unopened ? 'HELD' : 'DELIVERED', deliveredOn: unopened ? null : desk.today() });
      spend(db);
    });
    return messageId;
  });
};

/** Given back to whoever wrote it. */
export const returnMessage: UseCase<'messages.return'> = (desk, { caseId, messageId, on }) => {
  const message = openMessage(desk, caseId, messageId, on, ['DRAFT', 'SCREENED', 'HELD']);
  return save(desk, caseId, { ...message, status: 'RETURNED', returnedOn: on });
};

function openMessage(desk: Desk, caseId: string, messageId: string, on: string, statuses: readonly SideMessage['status'][]): SideMessage {
  const file = desk.openCase(caseId);
  const message = recordOf(file.messages, messageId);
  if (!statuses.includes(message.status)) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < message.on) throw new Refusal('WRONG_ORDER');
  return message;
}

function save(desk: Desk, caseId: string, message: SideMessage) {
  desk.record(caseId, message.id, (db) => write(db, message));
  return accept({ id: message.id });
}

function write(db: Writer, message: SideMessage): void {
  updateRecord(db, { id: message.id, state: message.status, onDate: message.on, body: recordBody(message) });
}
