import { z } from 'zod';
import * as a from './assistance.ts';
import * as ch from './child.ts';
import * as p from './protection.ts';
import * as s from './shelter.ts';
import * as t from './trafficking.ts';

/** What a file of protection needs, of trafficking or of a shelter holds beside what every case has; empty in a mediation case. */
export const careFile = z.object({
  needsAssessments: z.array(p.needsAssessment),
  measures: z.array(p.protectionMeasure),
  safetyPlans: z.array(p.safetyPlan),
  offenderDates: z.array(p.offenderDate),
  emergencyCards: z.array(p.emergencyCard),
  complaints: z.array(p.complaint),
  recusals: z.array(p.recusal),
  knownStaff: z.array(p.knownStaff),
  detections: z.array(t.detection),
  indicators: z.array(t.indicator),
  exploitations: z.array(t.exploitation),
  recognitions: z.array(t.recognition),
  notifications: z.array(t.notification),
  reflectionExtensions: z.array(t.reflectionExtension),
  reflectionChoices: z.array(t.reflectionChoice),
  residences: z.array(t.residence),
  repatriations: z.array(t.repatriation),
  nonPunishments: z.array(t.nonPunishment),
  associates: z.array(t.associate),
  stays: z.array(s.shelterStay),
  belongings: z.array(s.belonging),
  absences: z.array(s.absence),
  visits: z.array(s.visit),
  incidents: z.array(s.incident),
  medications: z.array(s.medication),
  medicationsGiven: z.array(s.medicationGiven),
  shelterChildren: z.array(s.shelterChild),
  services: z.array(a.service),
  plans: z.array(a.rehabPlan),
  employments: z.array(a.employment),
  restorations: z.array(a.documentRestoration),
  allowances: z.array(a.allowance),
  aids: z.array(a.additionalAid),
  compensationsTold: z.array(a.compensationTold),
  compensations: z.array(a.compensation),
  childInformations: z.array(ch.childInformation),
  childAssessments: z.array(ch.childAssessment),
  childPlans: z.array(ch.childPlan),
  placements: z.array(ch.childPlacement),
  returns: z.array(ch.childReturn),
  monitoringVisits: z.array(ch.monitoringVisit),
  monitoringEndings: z.array(ch.monitoringEnding),
});
export type CareFile = z.infer<typeof careFile>;

/** Kind under which each list's records are stored. */
export const CARE_KINDS = {
  needsAssessments: 'needs-assessment', measures: 'measure', safetyPlans: 'safety-plan', offenderDates: 'offender-date', emergencyCards: 'emergency-card',
  complaints: 'complaint', recusals: 'recusal', knownStaff: 'known-staff', detections: 'detection', indicators: 'indicator', exploitations: 'exploitation',
  recognitions: 'recognition', notifications: 'notification', reflectionExtensions: 'reflection-extension', reflectionChoices: 'reflection-choice', residences: 'residence',
  repatriations: 'repatriation', nonPunishments: 'non-punishment', associates: 'associate', stays: 'stay', belongings: 'belonging', absences: 'absence', visits: 'visit',
  incidents: 'incident', medications: 'medication', medicationsGiven: 'medication-given', shelterChildren: 'shelter-child', services: 'service', plans: 'rehab-plan',
  employments: 'employment', restorations: 'document-restoration', allowances: 'allowance', aids: 'additional-aid', compensationsTold: 'compensation-told',
  compensations: 'compensation', childInformations: 'child-information', childAssessments: 'child-assessment', childPlans: 'child-plan', placements: 'placement',
  returns: 'child-return', monitoringVisits: 'monitoring-visit', monitoringEndings: 'monitoring-ending',
} as const satisfies Record<keyof CareFile, string>;
export type CareKind = (typeof CARE_KINDS)[keyof typeof CARE_KINDS];

export const emptyCare = (): CareFile => careFile.parse(Object.fromEntries(Object.keys(CARE_KINDS).map((list) => [list, []])));
