import type { MissingItem } from '../../../../shared/codes/rules.ts';
import type { CaseTab, Task, TaskCode } from '../../../../shared/model/tasks.ts';
import type { Missing } from '../../../../shared/result.ts';
import { CARE_FORMS } from '../care/form-names.ts';
import { HOUSE_FORMS } from '../care/house-form-names.ts';
import { HOUSE_MENDS, HOUSE_TASKS } from '../care/house-places.ts';

/** Forms of the case, each on its tab; one is open at a time and the address says which. */
export const FORMS = {
  'add-person': 'people', facts: 'people', identity: 'people', conflict: 'people', representative: 'people', age: 'people', facility: 'people', interpreter: 'people',
  rights: 'consents', consent: 'consents', withdraw: 'consents', sheet: 'consents',
  preparation: 'sessions', risk: 'sessions', schedule: 'sessions', finish: 'sessions', move: 'sessions', 'not-held': 'sessions', appointment: 'sessions',
  order: 'safety', 'order-extend': 'safety', 'order-end': 'safety', wish: 'safety', assessment: 'safety', voluntariness: 'safety', 'co-mediator': 'safety',
  emergency: 'safety', 'emergency-paper': 'safety',
  item: 'sides', tell: 'sides', message: 'sides', screen: 'sides', ask: 'sides',
  draft: 'agreement', text: 'agreement', advice: 'agreement', waive: 'agreement', sign: 'agreement', payment: 'agreement', obligation: 'agreement', statement: 'agreement', changes: 'agreement', translate: 'agreement',
  contact: 'contacts', fact: 'contacts', 'follow-up': 'contacts', 'closing-step': 'contacts',
  refer: 'referrals', 'refer-send': 'referrals', 'refer-answer': 'referrals', 'refer-end': 'referrals',
  request: 'requests', compel: 'requests', 'own-request': 'requests', 'own-answer': 'requests', 'own-words': 'requests',
  link: 'people', unlink: 'people',
  make: 'documents', save: 'documents', delivery: 'documents', signed: 'documents',
  note: 'notes',
  ...CARE_FORMS,
  ...HOUSE_FORMS,
  assign: 'overview', transfer: 'overview', 'extend-target': 'overview', suspend: 'overview', forward: 'overview', close: 'overview', reopen: 'overview', details: 'overview',
} as const satisfies Record<string, CaseTab>;
export type FormName = keyof typeof FORMS;

export function isForm(name: string): name is FormName {
  return Object.hasOwn(FORMS, name);
}

/** Where in the case something is done: the tab, the form, and what the form starts with. */
export interface Place {
  tab: CaseTab;
  form?: FormName;
  with?: Record<string, string>;
}

const at = (form: FormName, start?: Record<string, string>): Place => ({ tab: FORMS[form], form, ...(start && { with: start }) });

const TASK_PLACES: Record<TaskCode, Place> = {
  ASSIGN: at('assign'),
  ACCEPT: { tab: 'overview' },
  ADD_HARMED: at('add-person', { role: 'HARMED' }),
  ADD_RESPONSIBLE: at('add-person', { role: 'RESPONSIBLE' }),
  ADD_REPRESENTATIVE: at('add-person', { role: 'REPRESENTATIVE' }),
  ASSIGN_INTERPRETER: at('interpreter'),
  RECORD_FACILITY: at('facility'),
  CONFIRM_EMERGENCY: { tab: 'safety' },
  SEND_NOTICE: at('make', { code: 'D27-N' }),
  SEND_RECALL: { tab: 'consents' },
  ANSWER_REQUEST: { tab: 'requests' },
  FOLLOW_REFERRAL: { tab: 'referrals' },
  CHECK_CONFLICT: at('conflict'),
  EXPLAIN_RIGHTS: at('rights'),
  RECORD_CONSENT: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  PREPARE: at('preparation'),
  ACKNOWLEDGE: at('facts'),
  ASSESS_RISK: at('risk'),
  ASK_WISH: at('wish'),
  DETAILED_ASSESSMENT: at('assessment'),
  SET_CO_MEDIATOR: at('co-mediator'),
  SCHEDULE_SESSION: at('schedule'),
  HOLD_SESSION: { tab: 'sessions' },
  DRAFT_AGREEMENT: at('draft'),
  GIVE_TEXT: at('text'),
  OFFER_ADVICE: at('advice'),
  SIGN_AGREEMENT: at('sign'),
  ASK_OUTCOME_SHARING: at('consent', { type: 'OUTCOME_SHARING' }),
  FULFIL_OBLIGATIONS: { tab: 'agreement' },
  SEND_OUTCOME: at('make', { code: 'D04' }),
  FOLLOW_UP: at('follow-up'),
  CLOSE: at('close'),
  ADD_PERSON: at('add-person', { role: 'PERSON' }),
  ASK_KNOWN_STAFF: at('known-staff'),
  EMERGENCY_CARD: at('emergency-card'),
  ASSESS_NEEDS: at('assess'),
  REVIEW_NEEDS: at('assess'),
  SAFETY_PLAN: at('safety-plan'),
  REQUEST_MEASURE: { tab: 'needs' },
  FOLLOW_MEASURE: { tab: 'needs' },
  TELL_OFFENDER_DATE: { tab: 'needs' },
  RECORD_DETECTION: at('detection'),
  NOTIFY: at('notification'),
  SEND_SIGNED_LETTER: { tab: 'status' },
  REFLECTION_NOTICE: at('make', { code: 'D13' }),
  ASK_RESIDENCE: at('residence'),
  APPLY_RESIDENCE: { tab: 'status' },
  ...HOUSE_TASKS,
};

/** Where a task is done. The tab is the task's own, in case the rules know better than this list. */
export function taskPlace(task: Task): Place {
  const place = TASK_PLACES[task.code];
  if (place.tab !== task.tab) return { tab: task.tab };
  return place.form === undefined ? place : withSubject(place, task.subjectCode);
}

const MENDS: Partial<Record<MissingItem, Place>> = {
  participationConsent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  formNotChosen: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  representativeConsent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  childAssent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  ownConsent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  standingConsent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  indirectMessageConsent: at('consent', { type: 'INDIRECT_MESSAGE' }),
  outcomeSharing: at('consent', { type: 'OUTCOME_SHARING' }),
  disclosureConsent: at('sheet'),
  fieldNotInScope: at('sheet'),
  consentExpired: at('sheet'),
  consentWithdrawn: at('sheet'),
  consentNotYet: at('sheet'),
  countryNotNamed: at('sheet'),
  documentRecalled: { tab: 'consents' },
  rightsProtocol: at('rights'),
  preparationAlone: at('preparation'),
  newPreparationAfterStop: at('preparation'),
  riskAssessment: at('risk'),
  riskStale: at('risk'),
  riskTooOld: at('risk'),
  riskNotSuitable: at('risk'),
  riskItemAtThree: at('risk'),
  riskItemCarried: at('risk'),
  assignment: at('assign'),
  sessionPlanned: at('schedule'),
  sessionHeld: { tab: 'sessions' },
  agreementDraft: at('draft'),
  representative: at('add-person', { role: 'REPRESENTATIVE' }),
  representativeConflict: { tab: 'people' },
  ageDisputed: at('age'),
  partyUnknown: { tab: 'people' },
  harmedAttendee: { tab: 'people' },
  responsibleAttendee: { tab: 'people' },
  acknowledgement: at('facts'),
  acknowledgementDenied: at('facts'),
  acknowledgementPartial: at('facts'),
  conflictCheck: at('conflict'),
  conflict: at('assign'),
  conflictAgreement: at('conflict'),
  capacity: at('facts'),
  interpreter: at('interpreter'),
  interpreterRelated: at('interpreter'),
  interpreterNotAgreed: at('interpreter'),
  interpreterConfidentiality: at('interpreter'),
  orderInForce: { tab: 'safety' },
  harmedWish: at('wish'),
  detailedAssessment: at('assessment'),
  coMediator: at('co-mediator'),
  voluntariness: at('voluntariness'),
  notTellable: { tab: 'sides' },
  messageNotScreened: { tab: 'sides' },
  messageFindings: { tab: 'sides' },
  recipientWish: { tab: 'sides' },
  representativeSigns: at('sign'),
  coolingOff: { tab: 'agreement' },
  textReceived: at('text'),
  adviceOffered: at('advice'),
  signatures: at('sign'),
  forbiddenObligation: { tab: 'agreement' },
  unpaid: { tab: 'agreement' },
  obligationsOpen: { tab: 'agreement' },
  retentionDate: at('close'),
  secretsDate: at('close'),
  outcomeReport: at('make', { code: 'D04' }),
  contactWithParty: at('contact', { purpose: 'FULFILMENT' }),
  unreachableAttempts: at('contact', { purpose: 'INFORM' }),
  withdrawnByConduct: at('contact', { purpose: 'INFORM' }),
  lawyerOpinion: { tab: 'requests' },
  personTold: { tab: 'requests' },
  notCompelling: { tab: 'requests' },
  referralLetter: { tab: 'referrals' },
  onlyAtWish: at('assess'),
  notifyDepartment: at('notification'),
  signedLetter: { tab: 'status' },
  rightsTold: at('rights'),
  methodFrozen: { tab: 'status' },
  writtenWish: { tab: 'status' },
  returnRisk: { tab: 'status' },
  bestInterests: { tab: 'status' },
  personRefusesMeasure: { tab: 'needs' },
  safetyPlanReviewed: { tab: 'needs' },
  ...HOUSE_MENDS,
};

/** What starts anew after somebody changed their mind. */
const RENEWALS: Partial<Record<string, Place>> = {
  consent: at('consent', { type: 'MEDIATION_PARTICIPATION' }),
  preparation: at('preparation'),
  risk: at('risk'),
};

/** Where something missing is mended inside the case; undefined where only time, another office or another person mends it. */
export function mendPlace(missing: Missing): Place | undefined {
  const place = missing.item === 'renewalAfterWithdrawal' ? RENEWALS[String(missing.params?.['what'])] : MENDS[missing.item];
  return place?.form === undefined ? place : withSubject(place, missing.subjectCode ?? null);
}

/** Screens outside the case that mend something. */
export function mendScreen(item: MissingItem): string | undefined {
  if (item === 'certificate' || item === 'certificateExpired') return '/settings/staff';
  if (item === 'unconfirmedCalendar') return '/settings/calendar';
  if (item === 'reviewer') return '/approvals';
  return undefined;
}

function withSubject(place: Place, subject: string | null): Place {
  return subject === null ? place : { ...place, with: { ...place.with, subject } };
}
