import type { Associate } from '../../../shared/model/care/trafficking.ts';
import { accept } from '../../../shared/result.ts';
import { insertRecord } from '../../../vault/repositories/case-records.ts';
import { endWatched, insertWatched, watchedOfCase } from '../../../vault/repositories/matches.ts';
import { saveText } from '../../../vault/repositories/sealed.ts';
import { Refusal } from '../../desk.ts';
import { forgetWatched } from '../../documents/leak-check.ts';
import { askedPerson, askedPersonOf } from '../../matches/asked-person.ts';
import { endAnswers } from '../../matches/queue.ts';
import { mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, saveCare } from '../care-step.ts';

/** Somebody who must never sit at a table with the person: no code, the name in the sealed file alone. Answers given so far end before the work is said to be done. */
export const watchPerson: UseCase<'trafficking.watch-person'> = async (desk, { caseId, role, on, identity, words }) => {
  const file = careCase(desk, caseId, ['THB']);
  mustHaveHappened(desk, file, on);
  const id = desk.recordId;
  desk.seal(id, caseId, (db) => {
    insertWatched(db, { id, caseId, role, since: desk.today(), until: null, body: askedPersonOf(identity) });
    if (words !== null) saveText(db, id, 'words', caseId, words);
  });
  forgetWatched(desk);
  await endAnswers(desk);
  const body = { role, on, endedOn: null } satisfies Pick<Associate, 'role' | 'on' | 'endedOn'>;
  desk.record(caseId, id, (db) => insertRecord(db, { id, caseId, kind: 'associate', subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText: words !== null, body }));
  return accept({ id });
};

/** Nobody is watched for any more from this day on. */
export const endWatch: UseCase<'trafficking.end-watch'> = (desk, { caseId, associateId, on }) => {
  const associate = recordOf(careCase(desk, caseId, ['THB']).care.associates, associateId);
  if (associate.endedOn !== null) throw new Refusal('WRONG_STATUS');
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, on);
  if (on < associate.on) throw new Refusal('WRONG_ORDER');
  desk.seal(associateId, caseId, (db) => endWatched(db, associateId, on));
  forgetWatched(desk);
  saveCare(desk, caseId, { ...associate, endedOn: on }, { onDate: associate.on });
  return accept({ id: associateId });
};

/** Whom this file watches for, by name: read by those who hold the sealed file, and each reading is written down. Those entered in error are not among them. */
export const readWatched: UseCase<'trafficking.read-watched'> = (desk, { caseId }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  if (file.header.module !== 'THB') throw new Refusal('WRONG_MODULE');
  if (!desk.maySeal) throw new Refusal('NOT_ALLOWED');
  const watched = desk.sealed.write((tx) => {
    tx.audit({ action: desk.call.name, recordId: null, caseId });
    return watchedOfCase(tx.db, caseId, askedPerson);
  });
  const people = file.care.associates.filter(({ enteredInError }) => !enteredInError).flatMap(({ id, role, on, endedOn }) => {
    const body = watched.find((one) => one.id === id)?.body;
    return body ? [{ associateId: id, role, name: [body.surname, body.givenName, body.patronymic].filter((part) => part !== null).join(' '), since: on, until: endedOn }] : [];
  });
  return accept({ people });
};
