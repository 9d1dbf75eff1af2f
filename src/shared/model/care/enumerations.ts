import { z } from 'zod';

/** Enumerations of protection needs, trafficking, shelter, assistance centre and children (A.4, A.5). Words for them live in the messages. */

export const RISK_AXES = ['PERSONAL', 'CRIME', 'CIRCUMSTANCES'] as const;
export type RiskAxis = (typeof RISK_AXES)[number];

/** The three axes of VRD 22(2), each with what may make a person need more protection. */
export const PERSONAL_FACTORS = [
  'CHILD', 'AGE65', 'DISABILITY', 'PREGNANT', 'ILLNESS', 'MENTAL_HEALTH', 'MIGRANT_STATUS', 'NO_LANGUAGE', 'NO_DOCUMENTS', 'LGBT', 'DEPENDENT_ON_OFFENDER',
  'ISOLATION', 'PREVIOUS_VICTIMISATION', 'HOMELESS', 'ADDICTION', 'IN_CUSTODY', 'REFUGEE_IDP', 'WOMAN_WITH_SMALL_CHILDREN',
] as const;
export const CRIME_FACTORS = [
  'SEXUAL', 'GENDER_BASED', 'CLOSE_RELATIONSHIP', 'TRAFFICKING', 'ORGANISED', 'HATE', 'TERRORISM', 'ATTEMPTED_KILLING', 'STALKING', 'CYBER', 'CORRUPTION_OFFICIAL',
] as const;
export const CIRCUMSTANCE_FACTORS = [
  'OFFENDER_AT_LARGE', 'SAME_HOUSEHOLD', 'SAME_WORK_SCHOOL', 'THREATS_MADE', 'WEAPON', 'RELEASE_DATE_NEAR', 'ESCALATION', 'RELATIVES_PRESSURE', 'MEDIA',
  'WITNESS_IN_OTHER_CASE', 'KNOWS_NEW_ADDRESS',
] as const;
export const RISK_FACTORS = [...PERSONAL_FACTORS, ...CRIME_FACTORS, ...CIRCUMSTANCE_FACTORS] as const;
export const riskFactor = z.enum(RISK_FACTORS);
export type RiskFactor = z.infer<typeof riskFactor>;
export const FACTORS_OF: Readonly<Record<RiskAxis, readonly RiskFactor[]>> = { PERSONAL: PERSONAL_FACTORS, CRIME: CRIME_FACTORS, CIRCUMSTANCES: CIRCUMSTANCE_FACTORS };
/** Special categories: kept only where the person asked for it, shown only where ticked at their wish. */
export const ONLY_AT_WISH: readonly RiskFactor[] = ['LGBT'];

export const FACTOR_ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;
export const factorAnswer = z.enum(FACTOR_ANSWERS);
export const FACTOR_SOURCES = ['VICTIM', 'FILE', 'OBSERVATION'] as const;
export const factorSource = z.enum(FACTOR_SOURCES);

/** EVVI: a general evaluation first, a detailed one where it shows a need. */
export const ASSESSMENT_STEPS = ['GENERAL', 'DETAILED'] as const;
export const assessmentStep = z.enum(ASSESSMENT_STEPS);
export const NEEDS_RESULTS = ['NO_SPECIFIC_NEEDS', 'SPECIFIC_NEEDS', 'IMMEDIATE_DANGER'] as const;
export const needsResult = z.enum(NEEDS_RESULTS);

export const MEASURE_CODES = [
  'SAME_INTERVIEWER', 'TRAINED_INTERVIEWER', 'SAME_SEX_INTERVIEWER', 'ADAPTED_PREMISES', 'CHILDREN_ROOM', 'VIDEOCONFERENCE', 'AV_RECORDING', 'NO_VISUAL_CONTACT',
  'CLOSED_HEARING', 'NO_PRIVATE_LIFE_QUESTIONS', 'SUPPORT_PERSON', 'FREE_LAWYER', 'INTERPRETER', 'STATE_PROTECTION', 'PROTECTION_ORDER', 'RELEASE_NOTIFICATION',
  'ADDRESS_SUBSTITUTION', 'DB_ACCESS_SUSPENSION', 'SHELTER', 'RELOCATION', 'SAFETY_PLAN',
] as const;
export const measureCode = z.enum(MEASURE_CODES);
export type MeasureCode = z.infer<typeof measureCode>;
export const MEASURE_DECISIONS = ['GRANTED', 'PARTLY', 'REFUSED', 'NO_ANSWER'] as const;
export const measureDecision = z.enum(MEASURE_DECISIONS);

export const SAFETY_TOPICS = ['WARNING_SIGNS', 'SAFE_PLACES', 'TRUSTED_PEOPLE', 'AT_HOME', 'ON_THE_WAY', 'AT_WORK_OR_SCHOOL', 'PHONE_AND_INTERNET', 'CHILDREN', 'DOCUMENTS_AND_MONEY', 'IN_DANGER'] as const;
export const safetyTopic = z.enum(SAFETY_TOPICS);

/** Days of the other side that a person's safety hangs on. */
export const OFFENDER_DATES = ['RELEASE', 'EARLY_RELEASE_HEARING', 'LEAVE', 'TRANSFER', 'COURT_HEARING', 'ORDER_ENDS'] as const;
export const offenderDateKind = z.enum(OFFENDER_DATES);

export const RECOGNITION_STATUSES = ['POTENTIAL', 'PRESUMED', 'IDENTIFIED', 'NOT_RECOGNISED', 'WITNESS'] as const;
export const recognitionStatus = z.enum(RECOGNITION_STATUSES);
export type RecognitionStatus = z.infer<typeof recognitionStatus>;
export const IDENTIFICATION_METHODS = ['PROACTIVE', 'REACTIVE'] as const;
export const identificationMethod = z.enum(IDENTIFICATION_METHODS);
export const DETECTED_BY = [
  'NGO', 'SMS', 'SLIS', 'LABOUR_MONITORING_CENTRE', 'SSA', 'SCHOOL', 'HEALTH', 'POLICE', 'BORDER', 'CONSULATE', 'HOTLINE_152', 'HOTLINE_919', 'HOTLINE_142', 'HOTLINE_916', 'SELF', 'RELATIVE',
] as const;
export const detectedBy = z.enum(DETECTED_BY);

/** ILO operational indicators: six dimensions, three strengths. */
export const INDICATOR_DIMENSIONS = ['DECEPTIVE_RECRUITMENT', 'COERCIVE_RECRUITMENT', 'ABUSE_OF_VULNERABILITY_RECRUITMENT', 'EXPLOITATION', 'COERCION_AT_DESTINATION', 'ABUSE_OF_VULNERABILITY_DESTINATION'] as const;
export const indicatorDimension = z.enum(INDICATOR_DIMENSIONS);
export type IndicatorDimension = z.infer<typeof indicatorDimension>;
export const INDICATOR_STRENGTHS = ['STRONG', 'MEDIUM', 'WEAK'] as const;
export const indicatorStrength = z.enum(INDICATOR_STRENGTHS);

export const EXPLOITATION_TYPES = [
  'SEXUAL', 'FORCED_LABOUR', 'DOMESTIC_SERVITUDE', 'FORCED_BEGGING', 'FORCED_CRIMINALITY', 'SLAVERY_LIKE', 'FORCED_MARRIAGE', 'ORGAN_REMOVAL', 'SURROGACY', 'BIOMEDICAL', 'OTHER',
] as const;
export const exploitationType = z.enum(EXPLOITATION_TYPES);
export const GEOGRAPHIES = ['INTERNAL', 'CROSS_BORDER_IN', 'CROSS_BORDER_OUT'] as const;
export const geography = z.enum(GEOGRAPHIES);

export const NOTIFICATION_KINDS = ['INFO_ONLY', 'WITH_IDENTITY', 'INFORMED_BY_REFERRER'] as const;
export const notificationKind = z.enum(NOTIFICATION_KINDS);
export const NOTIFICATION_CHANNELS = ['LETTER', 'TELEFONOQRAM'] as const;
export const notificationChannel = z.enum(NOTIFICATION_CHANNELS);

export const REFLECTION_GROUNDS = ['DECISION_252', 'CONVENTION_13', 'HOUSE_POLICY'] as const;
export const reflectionGround = z.enum(REFLECTION_GROUNDS);
export const REFLECTION_DECISIONS = ['COOPERATE', 'NOT_COOPERATE', 'UNDECIDED'] as const;
export const reflectionDecision = z.enum(REFLECTION_DECISIONS);

export const WATCHED_ROLES = ['EXPLOITER', 'ASSOCIATE'] as const;
export const watchedRole = z.enum(WATCHED_ROLES);
export const AUTHORITY_DECISIONS = ['GRANTED', 'PARTLY', 'REFUSED'] as const;
export const authorityDecision = z.enum(AUTHORITY_DECISIONS);

/** The person's yes to staying, in any form they can give it. */
export const STAY_YES_FORMS = ['SIGNED', 'ORAL_WITNESSED', 'THUMBPRINT_WITNESSED', 'INTERPRETER_BY_PHONE'] as const;
export const stayYesForm = z.enum(STAY_YES_FORMS);
/** Who cannot say yes yet is let in all the same. */
export const ADMISSION_GROUNDS = ['OWN_YES', 'UNCONSCIOUS', 'CHILD_ALONE', 'URGENT_CHILD_PLACEMENT'] as const;
export const admissionGround = z.enum(ADMISSION_GROUNDS);
export const EXIT_TYPES = ['PLANNED', 'OWN_WISH', 'TRANSFER', 'RETURN_FAMILY', 'REPATRIATED', 'RULE_BREACH', 'ABSENT', 'DECEASED'] as const;
export const exitType = z.enum(EXIT_TYPES);
export const URGENT_NEEDS = ['MEDICAL', 'FOOD', 'CLOTHING', 'SLEEP', 'INTERPRETER', 'CHILD_NEEDS', 'HYGIENE', 'CALL_SOMEBODY'] as const;
export const urgentNeed = z.enum(URGENT_NEEDS);
export const VISITOR_KINDS = ['FAMILY', 'FRIEND', 'LAWYER', 'INTERPRETER', 'SPECIALIST', 'OMBUDSMAN_NPM', 'OFFICIAL', 'OTHER'] as const;
export const visitorKind = z.enum(VISITOR_KINDS);
export const INCIDENT_KINDS = ['QUARREL', 'VIOLENCE', 'SELF_HARM', 'ILLNESS', 'ACCIDENT', 'THREAT_FROM_OUTSIDE', 'ATTEMPTED_CONTACT', 'ABSENCE', 'DAMAGE_OR_LOSS', 'STAFF_CONDUCT', 'OTHER'] as const;
export const incidentKind = z.enum(INCIDENT_KINDS);
export const INCIDENT_TOLD = ['SUPERVISOR', 'HEALTH_102_103_112', 'POLICE', 'GUARDIANSHIP', 'OMBUDSMAN', 'PERSON_CHOSEN_BY_HER'] as const;
export const incidentTold = z.enum(INCIDENT_TOLD);
export const MEDICATION_KINDS = ['PRESCRIBED', 'OWN'] as const;
export const medicationKind = z.enum(MEDICATION_KINDS);
export const MEDICATION_KEPT = ['BY_HER', 'LOCKED_AT_HER_WISH'] as const;
export const medicationKept = z.enum(MEDICATION_KEPT);
export const SHIFT_NOTE_FOR = ['NEXT_SHIFT', 'SUPERVISOR', 'PSYCHOLOGIST', 'LAWYER', 'EVERYBODY'] as const;
export const shiftNoteFor = z.enum(SHIFT_NOTE_FOR);

export const SERVICE_DECISIONS = ['APPROVED', 'DENIED'] as const;
export const serviceDecision = z.enum(SERVICE_DECISIONS);
/** The last two never stand: R-38 stops them. */
export const DENIAL_REASONS = ['NO_CAPACITY', 'NOT_ELIGIBLE', 'PERSON_DECLINED', 'OFFERED_ELSEWHERE', 'SAFETY', 'COOPERATION', 'CONSENT_REFUSED'] as const;
export const denialReason = z.enum(DENIAL_REASONS);
export const SERVICE_UNITS = ['NIGHT', 'DAY', 'HOUR', 'SESSION', 'ITEM', 'JOURNEY'] as const;
export const serviceUnit = z.enum(SERVICE_UNITS);
export const COST_LINES = ['LUMP_SUM_ALLOWANCE', 'CLOTHING', 'FOOD', 'FACILITY', 'UTILITIES', 'OTHER'] as const;
export const costLine = z.enum(COST_LINES);
export const FUNDING_SOURCES = ['STATE_BUDGET', 'FUND', 'DONOR', 'OWN'] as const;
export const fundingSource = z.enum(FUNDING_SOURCES);

export const PLAN_DOMAINS = ['SAFETY', 'HEALTH', 'PSYCHOLOGICAL', 'LEGAL', 'DOCUMENTS', 'HOUSING', 'EDUCATION', 'JOB', 'FAMILY', 'FINANCES'] as const;
export const planDomain = z.enum(PLAN_DOMAINS);
export const GOAL_STATUSES = ['OPEN', 'REACHED', 'CHANGED', 'GIVEN_UP'] as const;
export const goalStatus = z.enum(GOAL_STATUSES);
export const PLAN_ENDS = ['GOALS_REACHED', 'OWN_WISH', 'MOVED', 'UNREACHABLE', 'DECEASED'] as const;
export const planEnd = z.enum(PLAN_ENDS);
export const EMPLOYMENT_ROUTES = [
  'SOCIAL_EMPLOYMENT_50', 'INDIVIDUAL_PROGRAMME', 'PAID_PUBLIC_WORKS', 'INFORMAL_EMPLOYMENT_PROGRAMME', 'TEMPORARY_PROGRAMME', 'SELF_EMPLOYMENT', 'UNEMPLOYMENT_INSURANCE', 'VOCATIONAL_TRAINING',
] as const;
export const employmentRoute = z.enum(EMPLOYMENT_ROUTES);
export const RESTORED_DOCUMENTS = ['ID_CARD', 'PASSPORT', 'BIRTH_CERTIFICATE', 'RETURN_CERTIFICATE', 'RESIDENCE_PERMIT', 'DIPLOMA', 'CHILD_DOCUMENT', 'OTHER'] as const;
export const restoredDocument = z.enum(RESTORED_DOCUMENTS);
export const PAY_METHODS = ['HANDED_OVER', 'OWN_ACCOUNT', 'THROUGH_LAWYER'] as const;
export const payMethod = z.enum(PAY_METHODS);
export const AID_KINDS = ['MONEY', 'FOOD', 'CLOTHING', 'MEDICINE', 'RENT', 'TRAVEL', 'SCHOOL', 'OTHER'] as const;
export const aidKind = z.enum(AID_KINDS);
export const COMPENSATION_ROUTES = ['CIVIL_CLAIM_87', 'STATE_BUDGET_189_191', 'FUND_CLAIMANT', 'VOLUNTARY', 'CIVIL_COURT'] as const;
export const compensationRoute = z.enum(COMPENSATION_ROUTES);
export const EVIDENCE_KINDS = ['MEDICAL', 'WAGES', 'DEBTS', 'DOCUMENTS_TAKEN', 'FINANCIAL_GAIN', 'PSYCHOLOGIST_REPORT'] as const;
export const evidenceKind = z.enum(EVIDENCE_KINDS);
export const HARM_HEADS = ['MATERIAL', 'MORAL', 'UNPAID_WAGES', 'MEDICAL'] as const;
export const harmHead = z.enum(HARM_HEADS);

export const CHILD_ASSESSMENT_KINDS = ['INITIAL', 'ADDITIONAL'] as const;
export const childAssessmentKind = z.enum(CHILD_ASSESSMENT_KINDS);
export const CHILD_DECISIONS = ['KEEP_IN_FAMILY', 'SUPPORT_FAMILY', 'REMOVE_AND_PLACE'] as const;
export const childDecision = z.enum(CHILD_DECISIONS);
/** F49, Family Code 116.9. */
export const PLACEMENT_FACTORS = ['VIEWS', 'INTERESTS', 'ETHNIC_ORIGIN', 'RELIGION', 'CULTURE', 'MOTHER_TONGUE', 'EDUCATION', 'SAFETY'] as const;
export const placementFactor = z.enum(PLACEMENT_FACTORS);
export const PLACEMENT_TYPES = ['RELATIVES', 'FOSTER_FAMILY', 'SHELTER', 'CHILD_INSTITUTION', 'HOSPITAL'] as const;
export const placementType = z.enum(PLACEMENT_TYPES);
/** F47: four kinds of health, each looked at in every window. */
export const HEALTH_DOMAINS = ['MENTAL', 'PHYSICAL', 'PSYCHOLOGICAL', 'PSYCHIATRIC'] as const;
export const healthDomain = z.enum(HEALTH_DOMAINS);
export const MONITORING_FINDINGS = ['GOOD', 'CONCERN', 'POOR', 'NOT_SEEN'] as const;
export const monitoringFinding = z.enum(MONITORING_FINDINGS);
export const MONITORING_ENDS = ['DEATH', 'ADULTHOOD', 'URGENT_REMOVAL', 'TRANSFER'] as const;
export const monitoringEnd = z.enum(MONITORING_ENDS);
export const DEVELOPMENT_PLANS = ['INDIVIDUAL', 'FAMILY'] as const;
export const developmentPlan = z.enum(DEVELOPMENT_PLANS);

export const COMPLAINT_WAYS = ['ORAL', 'WRITTEN', 'DRAWN', 'DICTATED'] as const;
export const complaintWay = z.enum(COMPLAINT_WAYS);
export const COMPLAINT_ABOUT = ['STAFF_CONDUCT', 'LIVING_CONDITIONS', 'SERVICE', 'PRIVACY', 'SAFETY', 'DECISION', 'OTHER'] as const;
export const complaintAbout = z.enum(COMPLAINT_ABOUT);
export const COMPLAINT_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'PASSED_ON', 'TAKEN_BACK'] as const;
export const complaintOutcome = z.enum(COMPLAINT_OUTCOMES);
export const NEXT_BODIES = ['OMBUDSMAN_916', 'COUNCIL', 'MINISTRY', 'PROSECUTOR'] as const;
export const nextBody = z.enum(NEXT_BODIES);
