import { recordContactGate } from '../../domain/mediation/gates/record-contact.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** A call, a letter, a visit: who, why and with what result; nobody is persuaded after they have changed their mind. */
export const recordContact: UseCase<'contacts.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, note, ...contact } = input;
  const file = desk.openCase(caseId);
  if (contact.withSubject !== null) partyOf(file, contact.withSubject);
  const at = parseInstant(contact.at);
  if (!at || at > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(at));
  return throughGate(desk, input, caseId, recordContactGate, { file, ...contact }, (spend) =>
    addRecord(desk, caseId, { kind: 'contact', subjectCode: contact.withSubject, onDate: dateOf(at), body: contact, texts: { note }, also: spend }),
  );
};
