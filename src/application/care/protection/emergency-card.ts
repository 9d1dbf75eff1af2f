import { accept } from '../../../shared/result.ts';
import type { emergencyWords } from '../../../shared/contract/care/protection.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { caredFor, latest, of, stayOf } from '../../../domain/care/care-facts.ts';
import { readCaseFile } from '../../../vault/repositories/case-files.ts';
import { pageOfCases } from '../../../vault/repositories/cases.ts';
import { textsOf } from '../../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { addRecord, mustHaveHappened } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';

/** What a rescuer must know, in the person's own words; the card before it stays in the file. */
export const saveEmergencyCard: UseCase<'emergency-card.save'> = (desk, { caseId, token: _token, subjectCode, on, ...words }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  return accept({ id: addRecord(desk, caseId, { kind: 'emergency-card', subjectCode, onDate: on, body: { subjectCode, on }, texts: words }) });
};

/** open to whoever holds the key, of an open case or a closed one, theirs or not; written down, never stopped. */
export const readEmergencyCard: UseCase<'emergency-card.read'> = (desk, { caseId, subjectCode }) => {
  const file = desk.caseFile(caseId);
  const { id, language } = personOf(file, subjectCode);
  if (!desk.maySeal) throw new Refusal('NOT_ALLOWED');
  const card = latest(of(file.care.emergencyCards, subjectCode));
  const texts = desk.sealed.write((tx) => {
    tx.audit({ action: desk.call.name, recordId: card?.id ?? id, caseId });
    return new Map(card ? textsOf(tx.db, card.id).map(({ field, text }) => [field, text]) : []);
  });
  const word = (field: keyof typeof emergencyWords): string | null => texts.get(field) ?? null;
  return accept({
    subjectCode, language, on: card?.on ?? null,
    nameToTell: word('nameToTell'), age: word('age'), allergies: word('allergies'), medicines: word('medicines'), pregnancy: word('pregnancy'), spoken: word('spoken'), mayBeCalled: word('mayBeCalled'),
  });
};

const OPEN = ['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE', 'IN_PROGRESS', 'SUSPENDED'];
const MOST = 1000;

/** Everybody who lives in the house, and everybody in the open files of whoever asks, by code alone. */
export const listEmergencyCards: UseCase<'emergency-card.list'> = (desk) => {
  const people = desk.eachModule((module) =>
    openFiles(desk).flatMap((file) =>
      caredFor(file).flatMap(({ subjectCode }) => {
        const stay = stayOf(file, subjectCode);
        if (stay === undefined && !desk.mayReach(file)) return [];
        return [{ caseId: file.header.id, subjectCode, module, roomCode: stay?.roomCode ?? null, hasCard: of(file.care.emergencyCards, subjectCode).length > 0 }];
      }),
    ),
  );
  return accept({ people: people.toSorted((a, b) => (a.subjectCode < b.subjectCode ? -1 : 1)) });
};

function openFiles(desk: Desk): CaseFile[] {
  if (desk.module === 'MED') return [];
  return desk.facts.read((db) => {
    const rows = pageOfCases(db, { statuses: OPEN, stages: [], assignedTo: null, numberPrefixes: null, sort: 'caseNo', descending: false, limit: MOST, after: null });
    return rows.flatMap(({ id }) => readCaseFile(db, id) ?? []);
  });
}
