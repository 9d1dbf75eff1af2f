import { accept } from '../../../shared/result.ts';
import { isChild } from '../../../domain/mediation/age.ts';
import { dayOf } from '../../../domain/care/shelter-facts.ts';
import { bagTaken } from '../../../vault/repositories/shelter.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeNear, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { personOf, saveCare } from '../care-step.ts';
import { shelterCase, shelterFile, wasHere, wasHereAt } from './shelter-step.ts';

/** Hers, in a bag with a number of its own; who writes it down is not who witnesses it (WRONG_STATUS). */
export const takeBelongings: UseCase<'shelter.take-belongings'> = (desk, { caseId, token: _token, list, ...bag }) => {
  const file = shelterCase(desk, caseId);
  personOf(file, bag.subjectCode);
  wasHere(desk, file, bag.on);
  if (!desk.liveUser(bag.witness)) throw new Refusal('USER_NOT_FOUND');
  if (bag.witness === desk.userId) throw new Refusal('WRONG_STATUS');
  if (desk.facts.read((db) => bagTaken(db, bag.bagNo))) throw new Refusal('ALREADY_EXISTS');
  return accept({ id: addRecord(desk, caseId, { kind: 'belonging', subjectCode: bag.subjectCode, state: 'HELD', onDate: bag.on, body: { ...bag, returnedOn: null }, texts: { list } }) });
};

/** Back into her hands, whenever she comes for them. */
export const returnBelongings: UseCase<'shelter.return-belongings'> = (desk, { caseId, belongingId, on }) => {
  const file = shelterFile(desk, caseId);
  const bag = recordOf(file.care.belongings, belongingId);
  if (bag.returnedOn !== null) throw new Refusal('WRONG_STATUS');
  wasHere(desk, file, on);
  if (on < bag.on) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...bag, returnedOn: on }, { state: 'RETURNED', onDate: bag.on });
  return accept({ id: belongingId });
};

/** Who came to see a resident, and whether she wanted it; who watches over the house comes at any time. */
export const recordVisit: UseCase<'shelter.record-visit'> = (desk, { caseId, token: _token, who, ...visit }) => {
  const file = shelterCase(desk, caseId);
  personOf(file, visit.subjectCode);
  const from = wasHereAt(desk, file, visit.at);
  if (visit.until !== null) {
    wasHereAt(desk, file, visit.until);
    if (visit.until < from) throw new Refusal('WRONG_ORDER');
  }
  return accept({ id: addRecord(desk, caseId, { kind: 'visit', subjectCode: visit.subjectCode, onDate: dayOf(from), body: visit, texts: { who } }) });
};

/** What was seen, and apart from it what she herself says. */
export const recordIncident: UseCase<'shelter.record-incident'> = (desk, { caseId, token: _token, facts, herAccount, ...incident }) => {
  const file = shelterCase(desk, caseId);
  if (incident.subjectCode !== null) personOf(file, incident.subjectCode);
  const at = wasHereAt(desk, file, incident.at);
  if (incident.followUpOn !== null) {
    mustBeNear(desk, incident.followUpOn);
    if (incident.followUpOn < dayOf(at)) throw new Refusal('DATE_IN_PAST');
  }
  const body = { ...incident, told: [...new Set(incident.told)], herAccountTaken: herAccount !== null, reviewed: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'incident', subjectCode: incident.subjectCode, state: 'OPEN', onDate: dayOf(at), body, texts: { facts, herAccount } }) });
};

/** A supervisor has looked at it. */
export const reviewIncident: UseCase<'shelter.review-incident'> = (desk, { caseId, incidentId, on, note }) => {
  const file = shelterCase(desk, caseId);
  const incident = recordOf(file.care.incidents, incidentId);
  if (incident.reviewed !== null) throw new Refusal('WRONG_STATUS');
  wasHere(desk, file, on);
  if (on < dayOf(incident.at)) throw new Refusal('WRONG_ORDER');
  sealTexts(desk, incidentId, caseId, { review: note });
  saveCare(desk, caseId, { ...incident, reviewed: { by: desk.userId, on } }, { state: 'REVIEWED', onDate: dayOf(incident.at) });
  return accept({ id: incidentId });
};

/** A medicine she takes: which and how much are her doctor's words, and sealed. */
export const recordMedication: UseCase<'shelter.record-medication'> = (desk, { caseId, token: _token, medicine, dose, ...medication }) => {
  const file = shelterCase(desk, caseId);
  personOf(file, medication.subjectCode);
  wasHere(desk, file, medication.on);
  return accept({ id: addRecord(desk, caseId, { kind: 'medication', subjectCode: medication.subjectCode, state: 'RUNNING', onDate: medication.on, body: { ...medication, endedOn: null }, texts: { medicine, dose } }) });
};

/** Given, or not wanted: both are written down, and a no is a no. */
export const giveMedication: UseCase<'shelter.give-medication'> = (desk, { caseId, token: _token, ...given }) => {
  const file = shelterCase(desk, caseId);
  personOf(file, given.subjectCode);
  const medication = recordOf(file.care.medications.filter(({ subjectCode }) => subjectCode === given.subjectCode), given.medicationId);
  const day = dayOf(wasHereAt(desk, file, given.at));
  if (day < medication.on || (medication.endedOn !== null && day > medication.endedOn)) throw new Refusal('WRONG_STATUS');
  return accept({ id: addRecord(desk, caseId, { kind: 'medication-given', subjectCode: given.subjectCode, onDate: day, body: given }) });
};

export const endMedication: UseCase<'shelter.end-medication'> = (desk, { caseId, medicationId, on }) => {
  const file = shelterCase(desk, caseId);
  const medication = recordOf(file.care.medications, medicationId);
  if (medication.endedOn !== null) throw new Refusal('WRONG_STATUS');
  wasHere(desk, file, on);
  if (on < medication.on) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...medication, endedOn: on }, { state: 'ENDED', onDate: medication.on });
  return accept({ id: medicationId });
};

/** A child who lives here with somebody: the way to school, their own things, and who may fetch them. PARTY_NOT_FOUND for a grown-up. */
export const recordChild: UseCase<'shelter.record-child'> = (desk, { caseId, token: _token, school, things, collectors, ...child }) => {
  const file = shelterCase(desk, caseId);
  const party = personOf(file, child.subjectCode);
  personOf(file, child.withSubject);
  if (child.subjectCode === child.withSubject || (party.role !== 'CHILD' && !isChild(party, desk.today()))) throw new Refusal('PARTY_NOT_FOUND');
  wasHere(desk, file, child.on);
  return accept({ id: addRecord(desk, caseId, { kind: 'shelter-child', subjectCode: child.subjectCode, onDate: child.on, body: child, texts: { school, things, collectors } }) });
};
