import type { protectionCalls } from '../../../shared/contract/care/protection.ts';
import type { UseCase } from '../../use-case.ts';
import { answerComplaint, checkRetaliation, listComplaints, recordComplaint } from './complaints.ts';
import { recordKnownStaff, stepBack } from './conscience.ts';
import { listEmergencyCards, readEmergencyCard, saveEmergencyCard } from './emergency-card.ts';
import { lookUpNumber } from './front-desk.ts';
import { decideMeasure, endMeasure, planMeasure, requestMeasure } from './measures.ts';
import { assessNeeds } from './needs.ts';
import { recordOffenderDate, tellOffenderDate } from './offender-dates.ts';
import { answerOfficial, listOfficials, recordOfficial } from './officials.ts';
import { reviewSafetyPlan, saveSafetyPlan } from './safety-plans.ts';

export const protectionUseCases: { [N in keyof typeof protectionCalls]: UseCase<N> } = {
  'protection.assess': assessNeeds,
  'protection.plan-measure': planMeasure,
  'protection.request-measure': requestMeasure,
  'protection.decide-measure': decideMeasure,
  'protection.end-measure': endMeasure,
  'protection.save-safety-plan': saveSafetyPlan,
  'protection.review-safety-plan': reviewSafetyPlan,
  'protection.record-offender-date': recordOffenderDate,
  'protection.tell-offender-date': tellOffenderDate,
  'emergency-card.save': saveEmergencyCard,
  'emergency-card.read': readEmergencyCard,
  'emergency-card.list': listEmergencyCards,
  'complaints.record': recordComplaint,
  'complaints.list': listComplaints,
  'complaints.answer': answerComplaint,
  'complaints.check-retaliation': checkRetaliation,
  'cases.step-back': stepBack,
  'cases.record-known-staff': recordKnownStaff,
  'front-desk.look-up-number': lookUpNumber,
  'front-desk.record-official': recordOfficial,
  'front-desk.answer-official': answerOfficial,
  'front-desk.list-officials': listOfficials,
};
