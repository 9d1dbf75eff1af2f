import { addPartyGate } from '../../domain/mediation/gates/add-party.ts';
import { ageFacts } from '../../domain/mediation/age.ts';
import { nextSubjectCode } from '../../domain/mediation/subject-code.ts';
import { isPrincipal } from '../../domain/mediation/case-facts.ts';
import { insertRecord, partiesAddedOn } from '../../vault/repositories/case-records.ts';
import { codesOf, saveIdentity } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { forgetWatched } from '../documents/leak-check.ts';
import { askAbout } from '../matches/clearance.ts';
import { throughGate } from '../gate.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** A person joins the case under a code; who they are goes to the sealed file first. */
export const addParty: UseCase<'parties.add'> = async (desk, input) => {
  const { caseId, role, forSubject, identity, language, needsInterpreter, detained, basis = null } = input;
  const file = desk.openCase(caseId);
  if (forSubject !== null) partyOf(file, forSubject);
  const age = ageFacts(identity, role, file.header.actDate, file.header.referral.date, desk.parameters.P_CHILD_AGE);

  const act = { file, role, age, notCleared: !input.dryRun && file.header.held, newPartiesToday: newPartiesToday(desk) };
  const answer = throughGate(desk, input, caseId, addPartyGate, act, (spend) => {
    const id = desk.recordId;
    const subjectCode = nextSubjectCode(file.header.caseNo, role, [...file.parties.map((party) => party.subjectCode), ...desk.sealed.read((db) => codesOf(db, caseId))]);
    desk.seal(id, caseId, (db) => saveIdentity(db, id, caseId, subjectCode, identity));
    forgetWatched(desk);
    desk.record(caseId, id, (db) => {
      insertRecord(db, {
        id, caseId, kind: 'party', subjectCode, state: null, onDate: null, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false,
        body: {
          subjectCode, role, sex: identity.sex, ...age, language, needsInterpreter, interpreterRecorded: false, capacity: 'FULL',
          lawyerContact: null, acknowledgement: null, detained, forSubject, hasIdentity: true, basis,
          representativeConflict: null, ageDisputed: false, ageAssessedAs: null, contactOfficerRecorded: false, said: [],
        },
      });
      spend(db);
    });
    return id;
  });
  if (answer.ok && answer.value.id !== null) {
    const added = partyRecord(desk, caseId, answer.value.id);
    if (added && isPrincipal(added)) await askAbout(desk, caseId, added.subjectCode, added.id);
  }
  return answer;
};

function partyRecord(desk: Desk, caseId: string, id: string) {
  return desk.caseFile(caseId).parties.find((party) => party.id === id);
}

/** Parties this person added today in cases nobody referred by a number: many of them ask more than they help. */
function newPartiesToday(desk: Desk): number {
  return desk.facts.read((db) => partiesAddedOn(db, desk.userId, desk.today()));
}
