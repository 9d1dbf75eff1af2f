import { addPartyGate } from '../../domain/mediation/gates/add-party.ts';
import { ageFacts } from '../../domain/mediation/age.ts';
import { nextSubjectCode } from '../../domain/mediation/subject-code.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { codesOf, saveIdentity } from '../../vault/repositories/sealed.ts';
import { throughGate } from '../gate.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** A person joins the case under a code; who they are goes to the sealed file first. */
export const addParty: UseCase<'parties.add'> = (desk, input) => {
  const { caseId, role, forSubject, identity, language, needsInterpreter, detained } = input;
  const file = desk.openCase(caseId);
  if (forSubject !== null) partyOf(file, forSubject);
  const age = ageFacts(identity, role, file.header.actDate, file.header.referral.date, desk.parameters.P_CHILD_AGE);

  return throughGate(desk, input, caseId, addPartyGate, { file, role, age }, (spend) => {
    const id = desk.recordId;
    const subjectCode = nextSubjectCode(file.header.caseNo, role, [...file.parties.map((party) => party.subjectCode), ...desk.sealed.read((db) => codesOf(db, caseId))]);
    desk.seal(id, caseId, (db) => saveIdentity(db, id, caseId, subjectCode, identity));
    desk.record(caseId, id, (db) => {
      insertRecord(db, {
        id, caseId, kind: 'party', subjectCode, state: null, onDate: null, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false,
        body: {
          subjectCode, role, sex: identity.sex, ...age, language, needsInterpreter, interpreterRecorded: false, capacity: 'FULL',
          lawyerContact: null, acknowledgement: null, detained, forSubject, hasIdentity: true, said: [],
        },
      });
      spend(db);
    });
    return id;
  });
};
