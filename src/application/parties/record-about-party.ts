import { accept } from '../../shared/result.ts';
import { recordAgeGate } from '../../domain/mediation/gates/record-age.ts';
import { recordRepresentativeGate } from '../../domain/mediation/gates/record-representative.ts';
import { Refusal } from '../desk.ts';
import { forgetWatched } from '../documents/leak-check.ts';
import { throughGate } from '../gate.ts';
import { mustHaveHappened, partyOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveParty } from './change-party.ts';

/** On what a representative stands, and what speaks against their word. A person who represents nobody: WRONG_STATUS. */
export const recordRepresentative: UseCase<'parties.record-representative'> = (desk, input) => {
  const { caseId, subjectCode, basis, conflict } = input;
  const file = desk.openCase(caseId);
  const party = partyOf(file, subjectCode);
  if (party.role !== 'REPRESENTATIVE') throw new Refusal('WRONG_STATUS');
  return throughGate(desk, input, caseId, recordRepresentativeGate, { file, subjectCode, conflict }, (spend) => {
    desk.record(caseId, party.id, (db) => {
      saveParty(db, { ...party, basis, representativeConflict: conflict });
      spend(db);
    });
    return party.id;
  });
};

/** Who may be a child counts as one until an assessment by somebody says otherwise. A result nobody disputed: WRONG_ORDER. */
export const recordAge: UseCase<'parties.record-age'> = (desk, input) => {
  const { caseId, subjectCode, disputed, assessedAs, assessedBy, on } = input;
  const file = desk.openCase(caseId);
  const party = partyOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  if (assessedAs !== null && !disputed) throw new Refusal('WRONG_ORDER');
  if (assessedAs !== null && assessedBy === null) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'assessedBy', problem: 'invalid_type' }] });
  return throughGate(desk, input, caseId, recordAgeGate, { file, subjectCode, assessedAs }, (spend) => {
    const hasText = sealTexts(desk, party.id, caseId, { ageAssessedBy: assessedBy }) || party.hasText;
    desk.record(caseId, party.id, (db) => {
      saveParty(db, { ...party, hasText, ageDisputed: disputed, ageAssessedAs: assessedAs });
      spend(db);
    });
    return party.id;
  });
};

/** Where a detained person is, and whom to ask for there; somebody at liberty: WRONG_STATUS. */
export const recordFacility: UseCase<'parties.record-facility'> = (desk, { caseId, subjectCode, facility, officer, phone }) => {
  const party = partyOf(desk.openCase(caseId), subjectCode);
  if (!party.detained) throw new Refusal('WRONG_STATUS');
  sealTexts(desk, party.id, caseId, { facility, officer, officerPhone: phone });
  forgetWatched(desk);
  desk.record(caseId, party.id, (db) => saveParty(db, { ...party, hasText: true, contactOfficerRecorded: true }));
  return accept({ id: party.id });
};
