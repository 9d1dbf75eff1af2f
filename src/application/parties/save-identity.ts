import { accept } from '../../shared/result.ts';
import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { Identity } from '../../shared/model/identity.ts';
import { ageFacts } from '../../domain/mediation/age.ts';
import { isPrincipal } from '../../domain/mediation/case-facts.ts';
import { askClearance } from '../../vault/repositories/clearances.ts';
import { caseOfIdentity, saveIdentity } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { forgetWatched } from '../documents/leak-check.ts';
import { askedPersonOf } from '../matches/asked-person.ts';
import { askAbout, guardsAnother } from '../matches/clearance.ts';
import { watchFor } from '../matches/queue.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { isWatched } from './add-party.ts';
import { saveParty } from './change-party.ts';
import { identityFor, IN_THE_OFFICE } from './identities.ts';

/** Who a person is, mended; the facts of age and sex follow. */
export const savePartyIdentity: UseCase<'parties.save-identity'> = async (desk, { caseId, subjectCode, identity }) => {
  const file = desk.openCase(caseId);
  const party = partyOf(file, subjectCode);
  desk.seal(party.id, caseId, (db) => saveIdentity(db, party.id, caseId, subjectCode, identity));
  forgetWatched(desk);
  desk.record(caseId, party.id, (db) => {
    saveParty(db, inLineWith(desk, file, party, identity));
    // Another name is another question, and no answer to the old one holds for it.
    if (guardsAnother(desk) && isPrincipal(party)) askClearance(db, caseId, subjectCode, desk.now(), null);
  });
  if (isPrincipal(party)) await askAbout(desk, caseId, subjectCode, party.id);
  if (isWatched(file, party.role)) await watchFor(desk, { id: party.id, caseId, role: 'VICTIM', person: askedPersonOf(identity) });
  return accept({ id: party.id });
};

/** The facts half of a change of identity that was interrupted. */
export function factsFollowIdentity(desk: Desk, partyId: string): void {
  const caseId = desk.sealed.read((db) => caseOfIdentity(db, partyId));
  if (caseId === undefined) return;
  const file = desk.caseFile(caseId);
  const party = file.parties.find(({ id }) => id === partyId);
  const identity = party && identityFor(desk, file, party, IN_THE_OFFICE);
  if (party && identity) desk.record(caseId, partyId, (db) => saveParty(db, inLineWith(desk, file, party, identity)));
}

function inLineWith(desk: Desk, { header }: CaseFile, party: Party, identity: Identity): Party {
  return { ...party, sex: identity.sex, ...ageFacts(identity, party.role, header.actDate, header.referral.date, desk.parameters.P_CHILD_AGE), hasIdentity: true };
}
