import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { PartyRole } from '../../shared/model/enumerations.ts';
import { addPartyGate } from '../../domain/mediation/gates/add-party.ts';
import { addCarePartyGate, mayStandIn } from '../../domain/care/gates/add-care-party.ts';
import { ageFacts, isChild, type AgeFacts } from '../../domain/mediation/age.ts';
import { nextSubjectCode } from '../../domain/mediation/subject-code.ts';
import { isPrincipal } from '../../domain/mediation/case-facts.ts';
import { insertRecord, partiesAddedOn } from '../../vault/repositories/case-records.ts';
import { insertWatched } from '../../vault/repositories/matches.ts';
import { codesOf, saveIdentity } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { forgetWatched } from '../documents/leak-check.ts';
import { askedPersonOf } from '../matches/asked-person.ts';
import { askAbout } from '../matches/clearance.ts';
import { endAnswers } from '../matches/queue.ts';
import { throughGate, type Spend } from '../gate.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

type Input = Parameters<UseCase<'parties.add'>>[1];

/** A person joins the case under a code; who they are goes to the sealed file first. A role this module has no place for: INVALID_INPUT. */
export const addParty: UseCase<'parties.add'> = async (desk, input) => {
  const { caseId, role, forSubject, identity } = input;
  const file = desk.openCase(caseId);
  if (!mayStandIn(file.header.module, role)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'role', problem: 'invalid_value' }] });
  if (forSubject !== null) partyOf(file, forSubject);
  if (identity === null && !mayBeUnnamed(file, role)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'identity', problem: 'invalid_type' }] });
  const age = identity === null ? unnamedAge(input.looksAdult === true) : ageFacts(identity, role, file.header.actDate, file.header.referral.date, desk.parameters.P_CHILD_AGE);

  const work = (spend: Spend) => write(desk, file, input, age, spend);
  const mediation = file.header.module === 'MED';
  const asked = { file, role, age, notCleared: !input.dryRun && file.header.held, newPartiesToday: mediation ? newPartiesToday(desk) : 0 };
  const answer = mediation ? throughGate(desk, input, caseId, addPartyGate, asked, work) : throughGate(desk, input, caseId, addCarePartyGate, { file, age }, work);
  const added = answer.ok && answer.value.id !== null ? partyRecord(desk, caseId, answer.value.id) : undefined;
  if (added && isPrincipal(added)) await askAbout(desk, caseId, added.subjectCode, added.id);
  if (added?.hasIdentity === true && isWatched(file, added.role)) await endAnswers(desk);
  return answer;
};

/** nobody at the door of a house of care is asked for a name first. */
const mayBeUnnamed = ({ header }: CaseFile, role: PartyRole): boolean => header.module !== 'MED' && (role === 'PERSON' || role === 'CHILD');

/** All that is known of an age is how somebody looks; doubt counts as a child. */
const unnamedAge = (looksAdult: boolean): AgeFacts => ({ turns18On: null, mayBeChild: !looksAdult, under16OnActDate: false, under14OnActDate: false });

/** R-20 from the other side: the person a trafficking file is about meets nobody in mediation who could be of it. */
export function isWatched({ header }: CaseFile, role: PartyRole): boolean {
  return header.module === 'THB' && role === 'PERSON';
}

function write(desk: Desk, file: CaseFile, { caseId, role, forSubject, identity, language, needsInterpreter, detained, basis = null }: Input, age: AgeFacts, spend: Spend): string {
  const id = desk.recordId;
  const taken = [...file.parties.map((party) => party.subjectCode), ...desk.sealed.read((db) => codesOf(db, caseId))];
  // A child a trafficking file is about bears a child's letter (A.1).
  const child = isWatched(file, role) && isChild(age, desk.today());
  const subjectCode = nextSubjectCode(file.header.caseNo, role, taken, child);
  if (identity !== null) desk.seal(id, caseId, (db) => {
    saveIdentity(db, id, caseId, subjectCode, identity);
    if (isWatched(file, role)) insertWatched(db, { id, caseId, role: 'VICTIM', since: desk.today(), until: null, body: askedPersonOf(identity) });
  });
  forgetWatched(desk);
  desk.record(caseId, id, (db) => {
    insertRecord(db, {
      id, caseId, kind: 'party', subjectCode, state: null, onDate: null, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false,
      body: {
        subjectCode, role, sex: identity?.sex ?? 'OTHER_OR_UNKNOWN', ...age, language, needsInterpreter, interpreterRecorded: false, capacity: 'FULL',
        lawyerContact: null, acknowledgement: null, detained, forSubject, hasIdentity: identity !== null, basis,
        representativeConflict: null, ageDisputed: false, ageAssessedAs: null, contactOfficerRecorded: false, said: [],
      },
    });
    spend(db);
  });
  return id;
}

function partyRecord(desk: Desk, caseId: string, id: string): Party | undefined {
  return desk.caseFile(caseId).parties.find((party) => party.id === id);
}

/** Parties this person added today in cases nobody referred by a number: many of them ask more than they help. */
function newPartiesToday(desk: Desk): number {
  return desk.facts.read((db) => partiesAddedOn(db, desk.userId, desk.today()));
}
