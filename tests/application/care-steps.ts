import type { CallName } from '../../src/shared/contract/index.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';

/** A record nobody has. */
export const NOWHERE = '00000000-0000-4000-8000-000000000009';
const DAY = '2026-03-02';
const LATER = '2026-06-01';
const AT = '2026-03-02T09:00:00+04:00';
const HEALTH = { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'GOOD', PSYCHIATRIC: 'GOOD' } as const;
/** Of no file there is. */
const person = { subjectCode: 'THB-2026-0099-V9' };
const yes = { form: 'SIGNED' as const, at: AT };

/** One step for each write of care on a file: nothing wrong with it but that its person and its record are in no file. */
export const CARE_STEPS: { [N in CallName]?: Omit<Typed<N>, 'caseId' | 'token'> } = {
  'protection.assess': { ...person, step: 'GENERAL', on: DAY, firstContactOn: DAY, factors: [], result: 'SPECIFIC_NEEDS', wanted: [], refused: [], nextReviewOn: LATER, wishes: null, notes: [] },
  'protection.plan-measure': { ...person, code: 'SHELTER', on: DAY, victimWants: true, legalBasis: null, orgId: null, note: null },
  'protection.request-measure': { measureId: NOWHERE, requestedOn: DAY, orgId: 'org', legalBasis: null },
  'protection.decide-measure': { measureId: NOWHERE, decision: 'REFUSED', decidedOn: DAY, validUntil: null },
  'protection.end-measure': { measureId: NOWHERE, on: DAY },
  'protection.save-safety-plan': { ...person, on: DAY, agreedByPerson: true, reviewOn: LATER, words: [{ topic: 'IN_DANGER', text: 'Nümunə' }] },
  'protection.review-safety-plan': { planId: NOWHERE, on: DAY, reviewOn: LATER },
  'protection.record-offender-date': { ...person, kind: 'LEAVE', on: DAY, personWantsToKnow: true, source: null },
  'protection.tell-offender-date': { dateId: NOWHERE, on: DAY },
  'emergency-card.save': { ...person, on: DAY, nameToTell: null, age: null, allergies: null, medicines: null, pregnancy: null, spoken: null, mayBeCalled: null },
  'complaints.record': { ...person, way: 'DRAWN', about: 'OTHER', concerns: null, on: DAY, words: 'Nümunə', wish: null },
  'complaints.answer': { complaintId: NOWHERE, on: DAY, outcome: 'UPHELD', nextBodies: [], answer: null },
  'complaints.check-retaliation': { complaintId: NOWHERE, on: DAY, found: false, note: null },
  'cases.step-back': {},
  'cases.record-known-staff': { ...person, on: DAY, userIds: [] },

  'trafficking.record-detection': { ...person, method: 'PROACTIVE', by: 'NGO', on: DAY, foreignOrStateless: false },
  'trafficking.record-indicator': { ...person, dimension: 'EXPLOITATION', strength: 'STRONG', on: DAY, words: null },
  'trafficking.record-exploitation': { ...person, types: ['FORCED_LABOUR'], geography: 'INTERNAL', country: null, on: DAY, words: null },
  'trafficking.set-recognition': { ...person, status: 'PRESUMED', on: DAY, decisionNo: null, decisionOn: null },
  'trafficking.record-notification': { ...person, kind: 'INFO_ONLY', channel: 'LETTER', sentAt: AT, no: '1', refNo: null, by: null, receivedBy: null, ourNumber: null, theirNumber: null },
  'trafficking.record-signed-letter': { notificationId: NOWHERE, on: DAY },
  'trafficking.extend-reflection': { ...person, on: DAY, until: LATER },
  'trafficking.record-choice': { ...person, decision: 'UNDECIDED', on: DAY, ownInitiative: false, lawyerOffered: true },
  'trafficking.record-residence': { ...person, wantsPermit: true, on: DAY },
  'trafficking.update-residence': { residenceId: NOWHERE, appliedOn: DAY, validFrom: null },
  'trafficking.plan-return': { ...person, wishOn: null, riskAssessedOn: null, bestInterestsOn: null, country: 'GE', escorted: false, documentsReady: false, on: DAY, risk: null, decisionBody: null },
  'trafficking.update-return': { repatriationId: NOWHERE, wishOn: null, riskAssessedOn: null, bestInterestsOn: null, escorted: false, documentsReady: false, risk: null, decisionBody: null },
  'trafficking.record-return': { repatriationId: NOWHERE, leftOn: DAY },
  'trafficking.record-non-punishment': { ...person, field: 'ADMINISTRATIVE', requestedOn: DAY, body: 'Sınaqlı Orqan', act: 'Nümunə' },
  'trafficking.decide-non-punishment': { nonPunishmentId: NOWHERE, decision: 'GRANTED', decidedOn: DAY },
  'trafficking.watch-person': { role: 'EXPLOITER', on: DAY, identity: SECOND_RESPONSIBLE, words: null },
  'trafficking.end-watch': { associateId: NOWHERE, on: DAY },

  'shelter.admit': { ...person, roomCode: 'A', bed: 1, admittedAt: AT, ground: 'OWN_YES', yes, understandsSince: AT, urgentNeeds: [], accompanying: [], witness: null },
  'shelter.record-yes': { stayId: NOWHERE, form: 'SIGNED', at: AT, understandsSince: AT, witness: null },
  'shelter.record-signed': { stayId: NOWHERE, signedOn: DAY, houseRulesOn: DAY },
  'shelter.record-statement': { stayId: NOWHERE, on: DAY },
  'shelter.record-medical-check': { stayId: NOWHERE, on: DAY },
  'shelter.move-room': { stayId: NOWHERE, roomCode: 'A', bed: 2, at: AT },
  'shelter.exit': { stayId: NOWHERE, at: AT, type: 'OWN_WISH', safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, planAfter: true, note: null },
  'shelter.take-belongings': { ...person, bagNo: '1', on: DAY, witness: 'nobody', signedByPerson: true, list: 'Nümunə' },
  'shelter.return-belongings': { belongingId: NOWHERE, on: DAY },
  'shelter.record-absence': { ...person, leftAt: AT, worryFrom: null, whomToCall: null },
  'shelter.record-back': { absenceId: NOWHERE, at: AT },
  'shelter.record-visit': { ...person, kind: 'LAWYER', at: AT, until: null, agreed: true, who: null },
  'shelter.record-incident': { ...person, kind: 'QUARREL', at: AT, injuries: false, told: [], followUpOn: null, facts: 'Nümunə', herAccount: null },
  'shelter.review-incident': { incidentId: NOWHERE, on: DAY, note: null },
  'shelter.record-medication': { ...person, kind: 'OWN', kept: 'BY_HER', on: DAY, medicine: 'Nümunə', dose: 'Nümunə' },
  'shelter.give-medication': { ...person, medicationId: NOWHERE, at: AT, refused: false },
  'shelter.end-medication': { medicationId: NOWHERE, on: DAY },
  'shelter.record-child': { ...person, withSubject: person.subjectCode, on: DAY, attendsSchool: false, healthCard: false, wayToSchoolSettled: false, collectorsNamed: false, school: null, things: null, collectors: null },

  'assistance.approve-service': { ...person, code: 'FOOD', orgId: null, from: DAY, unit: null, costLine: null, funding: null, note: null },
  'assistance.deny-service': { ...person, code: 'FOOD', denialReason: 'SAFETY', on: DAY, note: null },
  'assistance.end-service': { serviceId: NOWHERE, to: DAY, quantity: null, cost: null },
  'assistance.draft-plan': { ...person, on: DAY, goals: [{ id: '00000000-0000-4000-8000-000000000001', domain: 'JOB', dueOn: DAY, who: 'PERSON', goal: 'Nümunə', action: 'Nümunə' }], employment: [], reviewsOn: [] },
  'assistance.agree-plan': { planId: NOWHERE, on: DAY },
  'assistance.set-goal': { planId: NOWHERE, goalId: NOWHERE, status: 'REACHED', on: DAY },
  'assistance.review-plan': { planId: NOWHERE, on: DAY, nextOn: null, note: null },
  'assistance.end-plan': { planId: NOWHERE, on: DAY, how: 'MOVED' },
  'assistance.record-employment': { ...person, route: 'SELF_EMPLOYMENT', from: DAY, to: null, employer: null },
  'assistance.end-employment': { employmentId: NOWHERE, to: DAY },
  'assistance.restore-document': { ...person, kind: 'PASSPORT', orgId: 'org-none', appliedOn: DAY },
  'assistance.receive-document': { restorationId: NOWHERE, on: DAY },
  'assistance.apply-allowance': { ...person, appliedOn: DAY },
  'assistance.pay-allowance': { allowanceId: NOWHERE, paidOn: DAY, method: 'HANDED_OVER' },
  'assistance.record-aid': { ...person, kind: 'FOOD', amount: null, funding: 'OWN', on: DAY, note: null },
  'assistance.tell-compensation': { ...person, on: DAY, language: 'az', interpreterUsed: false },
  'assistance.choose-route': { ...person, route: 'CIVIL_COURT', on: DAY, evidence: [], heads: [], amount: null, lawyer: false, voluntary: null, lawyerName: null, harm: null },
  'assistance.update-compensation': { compensationId: NOWHERE, evidence: [], hearingOn: null, decision: null, decidedOn: null, awarded: null, paidOn: null },

  'children.record-information': { ...person, receivedOn: DAY, presumedChild: true, words: null },
  'children.assess': { ...person, kind: 'INITIAL', on: DAY, seen: true, heard: true, danger: false, decision: null, familyRefused: false, words: null, childsWords: null },
  'children.record-plan': { ...person, kind: 'FAMILY', on: DAY, reviewOn: LATER, words: null },
  'children.place': { ...person, urgent: true, on: DAY, type: 'HOSPITAL', factors: [], words: null },
  'children.complete-factors': { placementId: NOWHERE, factors: ['VIEWS'], on: DAY, words: null },
  'children.record-court': { placementId: NOWHERE, appliedOn: DAY, decidedOn: null },
  'children.end-placement': { placementId: NOWHERE, on: DAY },
  'children.record-return': { ...person, on: DAY, riskAssessedOn: null, familyPlanOn: null, risk: null },
  'children.record-visit': { ...person, returnId: NOWHERE, on: DAY, health: HEALTH, family: 'GOOD', heard: true, danger: false, nextOn: null, words: null, childsWords: null },
  'children.end-monitoring': { ...person, returnId: NOWHERE, on: DAY, why: 'DEATH', to: null },
};
