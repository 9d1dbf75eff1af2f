import { recordContactGate } from '../../domain/mediation/gates/record-contact.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { textsOfCase } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** A call, a letter, a visit: who, why and with what result; nobody is persuaded after they have changed their mind. */
export const recordContact: UseCase<'contacts.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, note, withBody, ...contact } = input;
  const file = desk.openCase(caseId);
  if (contact.withSubject !== null) partyOf(file, contact.withSubject);
  const at = parseInstant(contact.at);
  if (!at || at > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(at));
  return throughGate(desk, input, caseId, recordContactGate, { file, ...contact }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'contact', subjectCode: contact.withSubject, onDate: dateOf(at), body: { ...contact, bodyNo: bodyNoOf(desk, file, withBody) }, texts: { note, withBody }, also: spend,
    }),
  );
};

/** The number a body goes by in the facts of a case: 0 for the one that referred, its own from its first contact on, else the next. */
function bodyNoOf(desk: Desk, file: CaseFile, name: string | null): number | null {
  if (name === null) return null;
  const wanted = foldPlain(name);
  if (wanted === foldPlain(file.header.referral.bodyName ?? '')) return 0;
  const numbers = new Map(standing(file.contacts).map(({ id, bodyNo }) => [id, bodyNo]));
  const words = desk.sealed.read((db) => textsOfCase(db, file.header.id)).filter(({ field }) => field === 'withBody');
  const known = words.find(({ recordId, text }) => numbers.has(recordId) && foldPlain(text) === wanted);
  return (known && numbers.get(known.recordId)) ?? Math.max(0, ...file.contacts.map(({ bodyNo }) => bodyNo ?? 0)) + 1;
}
