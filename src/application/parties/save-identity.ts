import { accept } from '../../shared/result.ts';
import { ageFacts } from '../../domain/mediation/age.ts';
import { saveIdentity } from '../../vault/repositories/sealed.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveParty } from './change-party.ts';

/** Who a person is, mended; the facts of age and sex follow. */
export const savePartyIdentity: UseCase<'parties.save-identity'> = (desk, { caseId, subjectCode, identity }) => {
  const file = desk.openCase(caseId);
  const party = partyOf(file, subjectCode);
  const age = ageFacts(identity, party.role, file.header.actDate, desk.today(), desk.parameters.P_CHILD_AGE);
  desk.seal(party.id, caseId, (db) => saveIdentity(db, party.id, caseId, subjectCode, identity));
  desk.record(caseId, party.id, (db) => saveParty(db, { ...party, sex: identity.sex, ...age, hasIdentity: true }));
  return accept({ id: party.id });
};
