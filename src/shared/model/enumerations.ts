import { z } from 'zod';

/** Enumerations of the mediation case, codes as in the field's data model (A.2–A.3). Words for them live in the messages. */

export const CASE_STATUSES = [
  'REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE', 'IN_PROGRESS',
  'SUSPENDED', 'FORWARDED', 'CLOSED', 'ARCHIVED',
] as const;
export const caseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof caseStatus>;

export const MEDIATION_STAGES = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const;
/** A file of protection needs or trafficking: first contact, rights told, needs known, plan under way, closed. */
export const CARE_STAGES = ['K0', 'K1', 'K2', 'K3', 'K4'] as const;
export const CASE_STAGES = [...MEDIATION_STAGES, ...CARE_STAGES] as const;
export const caseStage = z.enum(CASE_STAGES);
export type CaseStage = z.infer<typeof caseStage>;

export const REFERRAL_SOURCES = [
  'COURT', 'PROSECUTOR', 'INVESTIGATOR', 'POLICE', 'PROBATION', 'PENITENTIARY', 'MINORS_COMMISSION',
  'LAWYER', 'SELF_VICTIM', 'SELF_OFFENDER', 'NGO', 'SCHOOL', 'HEALTH', 'SOCIAL_SERVICES', 'GUARDIANSHIP', 'MIGRATION', 'BORDER', 'CONSULATE', 'HOTLINE', 'SHELTER', 'RELATIVE',
] as const;
export const referralSource = z.enum(REFERRAL_SOURCES);
export type ReferralSource = z.infer<typeof referralSource>;

/** Referrers that are authorities: they receive the outcome report. */
export const AUTHORITY_SOURCES: readonly ReferralSource[] = [
  'COURT', 'PROSECUTOR', 'INVESTIGATOR', 'POLICE', 'PROBATION', 'PENITENTIARY', 'MINORS_COMMISSION',
];

/** Somebody came by themselves: there is no referring body to name. */
export const SELF_SOURCES: readonly ReferralSource[] = ['SELF_VICTIM', 'SELF_OFFENDER', 'RELATIVE'];

/** From where a file of each kind may come; mediation is asked for by an authority or by the parties. */
export const MEDIATION_SOURCES = [
  'COURT', 'PROSECUTOR', 'INVESTIGATOR', 'POLICE', 'PROBATION', 'PENITENTIARY', 'MINORS_COMMISSION', 'LAWYER', 'SELF_VICTIM', 'SELF_OFFENDER', 'NGO', 'SCHOOL',
] as const satisfies readonly ReferralSource[];
export const CARE_SOURCES = [
  'SELF_VICTIM', 'RELATIVE', 'NGO', 'HOTLINE', 'SOCIAL_SERVICES', 'SHELTER', 'HEALTH', 'SCHOOL', 'GUARDIANSHIP', 'MINORS_COMMISSION', 'MIGRATION', 'BORDER', 'CONSULATE', 'POLICE', 'INVESTIGATOR',
  'PROSECUTOR', 'COURT', 'PROBATION', 'LAWYER',
] as const satisfies readonly ReferralSource[];

export const OFFENCE_CATEGORIES = [
  'THEFT', 'ROBBERY', 'FRAUD', 'PROPERTY_DAMAGE', 'MINOR_HARM', 'LESS_SERIOUS_HARM', 'TRAFFIC', 'HOOLIGANISM',
  'HATE', 'INSULT_DEFAMATION', 'DOMESTIC', 'SEXUAL', 'TRAFFICKING', 'FORCED_LABOUR', 'OTHER',
] as const;
export const offenceCategory = z.enum(OFFENCE_CATEGORIES);
export type OffenceCategory = z.infer<typeof offenceCategory>;

export const GATE_CLASSES = ['STANDARD', 'SENSITIVE', 'EXCLUDED'] as const;
export type GateClass = (typeof GATE_CLASSES)[number];

export const PROCEDURAL_STAGES = [
  'PRE_TRIAL', 'TRIAL', 'POST_SENTENCE', 'PROBATION_SUPERVISION', 'IN_PRISON', 'EARLY_RELEASE', 'DIVERSION',
] as const;
export const proceduralStage = z.enum(PROCEDURAL_STAGES);

export const PARTY_ROLES = [
  'HARMED', 'RESPONSIBLE', 'REPRESENTATIVE', 'SUPPORT', 'INTERPRETER', 'LAWYER', 'PSYCHOLOGIST',
  'SOCIAL_WORKER', 'COMMUNITY', 'PROBATION_OFFICER', 'PERSON', 'CHILD',
] as const;
export const partyRole = z.enum(PARTY_ROLES);
export type PartyRole = z.infer<typeof partyRole>;

export const SEXES = ['FEMALE', 'MALE', 'OTHER_OR_UNKNOWN'] as const;
export const sex = z.enum(SEXES);

/** On what a representative stands for somebody. */
export const REPRESENTATIVE_BASES = ['PARENT', 'GUARDIAN', 'APPOINTED', 'COURT_DECISION'] as const;
export const representativeBasis = z.enum(REPRESENTATIVE_BASES);

/** Why a representative's word does not count for the one they stand for. */
export const REPRESENTATIVE_CONFLICTS = ['SUSPECTED', 'RELATED_TO_OTHER_SIDE', 'PRESSURE'] as const;
export const representativeConflict = z.enum(REPRESENTATIVE_CONFLICTS);

/** What a child says for themself beside their representative's word. */
export const ASSENTS = ['YES', 'NO', 'NOT_ASKED'] as const;
export const assent = z.enum(ASSENTS);
export type Assent = z.infer<typeof assent>;

/** What an assessment of a disputed age came to. */
export const AGE_RESULTS = ['CHILD', 'ADULT'] as const;
export const ageResult = z.enum(AGE_RESULTS);

export const INTERPRETER_RELATIONS = ['NONE', 'RELATIVE', 'COMPANION', 'OTHER_SIDE'] as const;
export const interpreterRelation = z.enum(INTERPRETER_RELATIONS);

/** A relative may help with food, bed, pain, toilet and a child's need until an independent interpreter comes. */
export const INTERPRETER_USES = ['EVERYTHING', 'URGENT_NEEDS'] as const;
export const interpreterUse = z.enum(INTERPRETER_USES);

export const CAPACITIES = ['FULL', 'LIMITED', 'NONE', 'UNDER_ASSESSMENT'] as const;
export const capacity = z.enum(CAPACITIES);

export const ACKNOWLEDGEMENTS = ['FULL', 'BASIC_FACTS', 'PARTIAL', 'DENIES'] as const;
export const acknowledgement = z.enum(ACKNOWLEDGEMENTS);

export const LAWYER_CONTACTS = ['YES', 'NO', 'WAIVED_INFORMED'] as const;
export const lawyerContact = z.enum(LAWYER_CONTACTS);

/** Given to the mediation itself; their recipient is the office, or for OUTCOME_SHARING the referring body. */
export const MEDIATION_CONSENT_TYPES = [
  'MEDIATION_PARTICIPATION', 'INDIRECT_MESSAGE', 'DATA_PROCESSING', 'INTERPRETER_USE', 'SUPPORT_PERSON', 'OUTCOME_SHARING',
] as const;
/** Given to one body of the directory, for fields named one by one, until a day (A.2.2). */
export const DISCLOSURE_CONSENT_TYPES = ['DISCLOSURE', 'REFERRAL'] as const;
export const disclosureConsentType = z.enum(DISCLOSURE_CONSENT_TYPES);
export type DisclosureConsentType = z.infer<typeof disclosureConsentType>;
/** Given to the office for help itself; none of them is a condition of a service. */
export const CARE_CONSENT_TYPES = ['SERVICES', 'SHELTER_RULES', 'STATISTICS_USE', 'REPATRIATION'] as const;
/** Of the office's own consents, those a file of care knows; a mediation knows the first list alone. */
export const CARE_FILE_CONSENT_TYPES = ['DATA_PROCESSING', 'INTERPRETER_USE', 'SUPPORT_PERSON', ...CARE_CONSENT_TYPES] as const;
/** Every consent to the office itself. */
export const OFFICE_CONSENT_TYPES = [...MEDIATION_CONSENT_TYPES, ...CARE_CONSENT_TYPES] as const;
export const officeConsentType = z.enum(OFFICE_CONSENT_TYPES);
export const CONSENT_TYPES = [...MEDIATION_CONSENT_TYPES, ...DISCLOSURE_CONSENT_TYPES, ...CARE_CONSENT_TYPES] as const;
export const consentType = z.enum(CONSENT_TYPES);
export type ConsentType = z.infer<typeof consentType>;

/** What a person may open to one recipient, field by field (A.2.2). `photo` and `shelterLocation` cannot be granted, so they are not here. */
export const SCOPE_TOKENS = [
  'name', 'dob', 'sex', 'citizenship', 'idDoc', 'contact', 'serviceAddress', 'family', 'healthSummary', 'psychSummary', 'exploitationFacts',
  'harmFacts', 'needs', 'servicesReceived', 'caseFact',
] as const;
export const scopeToken = z.enum(SCOPE_TOKENS);
export type ScopeToken = z.infer<typeof scopeToken>;

/** Tokens that open a text written for that one disclosure. */
export const TEXT_TOKENS = ['healthSummary', 'psychSummary', 'exploitationFacts', 'harmFacts', 'needs', 'servicesReceived'] as const satisfies readonly ScopeToken[];
export const textToken = z.enum(TEXT_TOKENS);
export type TextToken = z.infer<typeof textToken>;

export const DISCLOSURE_PURPOSES = ['SERVICE', 'HEALTH_CARE', 'PSYCHOLOGICAL_HELP', 'LEGAL_HELP', 'PROTECTION', 'COMPENSATION', 'HOUSING', 'DOCUMENTS', 'EDUCATION', 'EMPLOYMENT', 'FAMILY'] as const;
export const disclosurePurpose = z.enum(DISCLOSURE_PURPOSES);
export type DisclosurePurpose = z.infer<typeof disclosurePurpose>;
export const DISCLOSURE_OPERATIONS = ['DISCLOSE', 'RECEIVE_BACK', 'STORE_COPY'] as const;
export const disclosureOperation = z.enum(DISCLOSURE_OPERATIONS);

/** What becomes of a person's own copy. */
export const OWN_COPY_CHOICES = ['TAKES', 'WE_KEEP_IT', 'SOMEONE_TRUSTED', 'CARD_ONLY'] as const;
export const ownCopyChoice = z.enum(OWN_COPY_CHOICES);

/** How a file that was saved outside ended (the *outside now* list). */
export const FILE_ENDS = ['HANDED_OVER', 'DELETED'] as const;
export const fileEnd = z.enum(FILE_ENDS);

export const RECALL_ANSWERS = ['RETURNED', 'DESTROYED', 'NEVER_RECEIVED', 'REFUSED', 'NO_ANSWER'] as const;
export const recallAnswer = z.enum(RECALL_ANSWERS);

/** Services a body of the directory may give, and a referral may ask for (A.5). */
export const SERVICE_CODES = [
  'ACCOMMODATION', 'FOOD', 'CLOTHING', 'MEDICAL_URGENT', 'MEDICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'LEGAL_INFO', 'LEGAL_AID', 'INTERPRETATION', 'DOCUMENTS',
  'EDUCATION', 'VOCATIONAL', 'EMPLOYMENT', 'SOCIAL_ASSISTANCE', 'CHILD_SUPPLIES', 'CHILD_PROTECTION', 'FAMILY_REUNION', 'REPATRIATION', 'ALLOWANCE', 'FUND_AID',
  'PROTECTION', 'PROBATION', 'MIGRATION', 'COMPLAINTS',
] as const;
export const serviceCode = z.enum(SERVICE_CODES);
export type ServiceCode = z.infer<typeof serviceCode>;

export const REFERRAL_URGENCIES = ['NOW', 'H24', 'H72', 'ROUTINE'] as const;
export const referralUrgency = z.enum(REFERRAL_URGENCIES);
export const REFERRAL_KINDS = ['ANONYMOUS', 'IDENTIFIED'] as const;
export const referralKind = z.enum(REFERRAL_KINDS);
export const REFERRAL_REFUSALS = ['NO_CAPACITY', 'NOT_ELIGIBLE', 'PERSON_DECLINED', 'OFFERED_ELSEWHERE', 'OTHER'] as const;
export const referralRefusal = z.enum(REFERRAL_REFUSALS);
export const REFERRAL_OUTCOMES = ['SERVICE_GIVEN', 'PARTLY', 'NOT_GIVEN', 'PERSON_STOPPED', 'UNKNOWN'] as const;
export const referralOutcome = z.enum(REFERRAL_OUTCOMES);

/** Only the first two may be compelled. */
export const AUTHORITY_REQUEST_KINDS = ['COURT_ORDER', 'INVESTIGATOR_DECISION', 'PROSECUTOR_REQUEST', 'ADVOCATE_QUERY', 'POLICE_LETTER'] as const;
export const authorityRequestKind = z.enum(AUTHORITY_REQUEST_KINDS);
export const COMPELLING_REQUESTS: readonly (typeof AUTHORITY_REQUEST_KINDS)[number][] = ['COURT_ORDER', 'INVESTIGATOR_DECISION'];

/** A scan that a gate asks for by name; any other is evidence of what it lies beside. */
export const SCAN_PURPOSES = ['LAWYER_OPINION', 'OTHER'] as const;
export const scanPurpose = z.enum(SCAN_PURPOSES);

export const SUBJECT_REQUEST_KINDS = ['SEE', 'CORRECT', 'OBJECT', 'ERASE', 'RESTRICT'] as const;
export const subjectRequestKind = z.enum(SUBJECT_REQUEST_KINDS);
export const IDENTITY_CHECKS = ['KNOWN_TO_WORKER', 'ID_DOCUMENT', 'CODE_WORD', 'THROUGH_LAWYER'] as const;
export const identityCheck = z.enum(IDENTITY_CHECKS);
export const SUBJECT_ANSWERS = ['DONE', 'PARTLY', 'LEGAL_HOLD', 'RIGHTS_OF_OTHERS', 'TAKEN_BACK'] as const;
export const subjectAnswer = z.enum(SUBJECT_ANSWERS);

export const SAME_PERSON_EVIDENCE = ['PERSON_SAID_SO', 'ID_DOCUMENT', 'AUTHORITY_PAPER', 'STAFF_RECOGNISED'] as const;
export const samePersonEvidence = z.enum(SAME_PERSON_EVIDENCE);

export const INSPECTION_BODIES = ['OMBUDSMAN', 'NPM', 'MINISTRY', 'OTHER'] as const;
export const inspectionBody = z.enum(INSPECTION_BODIES);
export const INSPECTION_SHOWN = ['CASE_REGISTER', 'CORRESPONDENCE', 'DOCUMENT_REGISTER', 'AUDIT', 'DEADLINES', 'EMERGENCIES', 'COMPLAINTS', 'BELONGINGS', 'VISITS'] as const;
export const inspectionShown = z.enum(INSPECTION_SHOWN);

export const CONSENT_FORMS = ['PAPER_SIGNED', 'E_SIGNATURE', 'THUMBPRINT_WITNESSED', 'ORAL_WITNESSED'] as const;
export const consentForm = z.enum(CONSENT_FORMS);
export type ConsentForm = z.infer<typeof consentForm>;

export const CONSENT_STATUSES = ['ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'ENTERED_IN_ERROR'] as const;
export const consentStatus = z.enum(CONSENT_STATUSES);
export type ConsentStatus = z.infer<typeof consentStatus>;

export const WITHDRAWAL_WAYS = ['ORAL', 'WRITTEN', 'VIA_REPRESENTATIVE', 'CONDUCT'] as const;
export const withdrawalWay = z.enum(WITHDRAWAL_WAYS);

export const SESSION_TYPES = ['JOINT', 'SHUTTLE', 'CAUCUS', 'LETTER', 'CONFERENCE', 'CIRCLE', 'VIDEO_JOINT'] as const;
export const sessionType = z.enum(SESSION_TYPES);
export type SessionType = z.infer<typeof sessionType>;

/** Types in which the two sides meet face to face or on a screen. */
export const DIRECT_TYPES: readonly SessionType[] = ['JOINT', 'VIDEO_JOINT', 'CONFERENCE', 'CIRCLE'];

export const SESSION_STATUSES = ['PLANNED', 'STARTED', 'HELD', 'NOT_HELD', 'MOVED', 'STOPPED', 'CANCELLED'] as const;
export const sessionStatus = z.enum(SESSION_STATUSES);
export type SessionStatus = z.infer<typeof sessionStatus>;

export const NOT_HELD_REASONS = ['NO_SHOW', 'ILL', 'TRANSPORT', 'INTERPRETER', 'MEDIATOR', 'SAFETY', 'UNKNOWN'] as const;
export const notHeldReason = z.enum(NOT_HELD_REASONS);

export const SESSION_OUTCOMES = ['CONTINUED', 'AGREEMENT', 'NO_AGREEMENT', 'STOPPED_BY_PARTY', 'STOPPED_BY_MEDIATOR'] as const;
export const sessionOutcome = z.enum(SESSION_OUTCOMES);

/** What was done so that a session is safe. */
export const SAFETY_MEASURES = ['SEPARATE_ROOMS', 'SECURITY_NEARBY', 'SUPPORT_PERSON', 'CO_MEDIATOR', 'SCREEN', 'STOP_SIGNAL', 'ESCORT_HOME'] as const;
export const safetyMeasure = z.enum(SAFETY_MEASURES);

export const PLACE_TYPES = ['OFFICE', 'PARTNER_OFFICE', 'PROBATION_OFFICE', 'COURT', 'PRISON', 'VIDEO', 'OTHER'] as const;
export const placeType = z.enum(PLACE_TYPES);

export const MEETING_MODES = ['IN_PERSON', 'VIDEO', 'PHONE'] as const;
export const meetingMode = z.enum(MEETING_MODES);

export const PREPARATION_TOPICS = [
  'PROCESS', 'RIGHTS', 'VOLUNTARINESS', 'OUTCOMES', 'NO_PROMISE_OF_RELEASE', 'SUPPORT_PERSON', 'SEATING_ARRIVAL', 'STOP_SIGNAL',
] as const;
export const preparationTopic = z.enum(PREPARATION_TOPICS);

export const READINESS = ['READY', 'NOT_READY', 'INDIRECT'] as const;
export const readiness = z.enum(READINESS);

export const RISK_ITEMS = [
  'ONGOING_THREAT', 'PRIOR_VIOLENCE', 'COERCIVE_CONTROL', 'WEAPON', 'STALKING', 'SUBSTANCE', 'MENTAL_HEALTH_CRISIS',
  'SUICIDE_SELF_HARM', 'POWER_IMBALANCE', 'PRESSURE_BY_FAMILY', 'RETALIATION', 'EM_VIOLATION', 'TRAFFICKING_INDICATOR',
  'LANGUAGE_CAPACITY', 'MEDIA_INTEREST',
] as const;
export const riskItem = z.enum(RISK_ITEMS);
export type RiskItem = z.infer<typeof riskItem>;

/** The six items that bar direct contact at 3 and are answered anew in each version. */
export const BARRING_RISK_ITEMS: readonly RiskItem[] = [
  'ONGOING_THREAT', 'WEAPON', 'STALKING', 'COERCIVE_CONTROL', 'SUICIDE_SELF_HARM', 'RETALIATION',
];

export const ORDER_KINDS = ['SHORT', 'LONG', 'NO_CONTACT_CONDITION'] as const;
export const orderKind = z.enum(ORDER_KINDS);

/** Whether the harmed person asked for mediation, or said yes when asked. */
export const HARMED_WISHES = ['INITIATED', 'CONFIRMED', 'NONE'] as const;
export const harmedWish = z.enum(HARMED_WISHES);

/** What a mediator was trained for beyond the certificate. */
export const TRAININGS = ['SENSITIVE', 'CHILDREN'] as const;
export const training = z.enum(TRAININGS);
export type Training = z.infer<typeof training>;

/** The compartments of a case: what one side said stays there until it may be told (data-model A.2.6). */
export const SIDES = ['VICTIM', 'OFFENDER', 'COMMON'] as const;
export const side = z.enum(SIDES);
export type Side = z.infer<typeof side>;

export const MESSAGE_KINDS = ['LETTER', 'APOLOGY', 'ORAL'] as const;
export const messageKind = z.enum(MESSAGE_KINDS);
export const MESSAGE_STATUSES = ['DRAFT', 'SCREENED', 'DELIVERED', 'HELD', 'RETURNED'] as const;
export const messageStatus = z.enum(MESSAGE_STATUSES);
/** What the one it is for wants to do with a message, asked on the day. */
export const MESSAGE_WISHES = ['READ', 'HEAR', 'KEEP_UNOPENED', 'NO'] as const;
export const messageWish = z.enum(MESSAGE_WISHES);
/** What a message is read for before it goes on. */
export const MESSAGE_FINDINGS = ['BLAME', 'PRESSURE', 'CONTACT', 'WHEREABOUTS', 'GIFTS', 'PROMISES'] as const;
export const messageFinding = z.enum(MESSAGE_FINDINGS);

export const EMERGENCY_GROUNDS = ['SERIOUS_CRIME', 'DANGER_TO_LIFE', 'CHILD_IN_DANGER'] as const;
export const emergencyGround = z.enum(EMERGENCY_GROUNDS);
export const EMERGENCY_BODIES = ['POLICE_102', 'AMBULANCE_103', 'RESCUE_112', 'CHILD_PROTECTION', 'OTHER_BODY'] as const;
export const emergencyBody = z.enum(EMERGENCY_BODIES);
/** The least that was told. */
export const EMERGENCY_FIELDS = ['NEED', 'PLACE', 'NAME', 'AGE', 'HEALTH', 'THREAT', 'CONTACT'] as const;
export const emergencyField = z.enum(EMERGENCY_FIELDS);

/** WITH_AUTHORITY: anybody of an investigating or prosecuting body is met, or a statement is given. */
export const APPOINTMENT_KINDS = ['PREPARATION', 'SIGNING', 'HANDOVER', 'FOLLOW_UP', 'VISIT', 'WITH_AUTHORITY', 'OTHER'] as const;
export const appointmentKind = z.enum(APPOINTMENT_KINDS);
export const APPOINTMENT_STATUSES = ['PLANNED', 'DONE', 'NOT_HELD', 'CANCELLED'] as const;
export const appointmentStatus = z.enum(APPOINTMENT_STATUSES);

export const WORK_KINDS = ['PREPARATION', 'SESSION', 'FOLLOW_UP', 'TRAVEL', 'PAPERWORK', 'SUPERVISION', 'TRAINING', 'OTHER'] as const;
export const workKind = z.enum(WORK_KINDS);
export type WorkKind = z.infer<typeof workKind>;

/** How much of the harm was made good, in the harmed person's own words (D21). */
export const REPAIRS = ['FULL', 'PARTIAL'] as const;
export const repair = z.enum(REPAIRS);

export const RISK_RESULTS = ['SUITABLE_DIRECT', 'SUITABLE_INDIRECT_ONLY', 'NOT_NOW', 'UNSUITABLE'] as const;
export const riskResult = z.enum(RISK_RESULTS);

export const OBLIGATION_TYPES = [
  'APOLOGY_ORAL', 'APOLOGY_WRITTEN', 'PAYMENT', 'RETURN_PROPERTY', 'REPAIR_WORK', 'COMMUNITY_SERVICE_VOLUNTARY',
  'TREATMENT', 'TRAINING', 'NO_CONTACT', 'BEHAVIOUR', 'OTHER',
] as const;
export const obligationType = z.enum(OBLIGATION_TYPES);

export const OBLIGATION_STATUSES = ['PENDING', 'MET', 'LATE', 'PARTLY', 'BREACHED', 'WAIVED_BY_HARMED'] as const;
export const obligationStatus = z.enum(OBLIGATION_STATUSES);
export type ObligationStatus = z.infer<typeof obligationStatus>;

export const AGREEMENT_STATUSES = ['DRAFT', 'SIGNED', 'AMENDED', 'COMPLETED', 'PARTIAL', 'BREACHED', 'VOID'] as const;
export const agreementStatus = z.enum(AGREEMENT_STATUSES);

export const PAYMENT_ROUTES = ['BANK', 'LAWYER', 'NOTARY_DEPOSIT', 'COURT', 'HANDED_BEFORE_WITNESS'] as const;
export const paymentRoute = z.enum(PAYMENT_ROUTES);

export const CONTACT_CHANNELS = ['PHONE', 'MESSAGE', 'LETTER', 'EMAIL', 'IN_PERSON', 'VIDEO', 'THROUGH_LAWYER'] as const;
export const contactChannel = z.enum(CONTACT_CHANNELS);

export const CONTACT_PURPOSES = ['INFORM', 'PREPARE', 'SAFETY', 'FULFILMENT', 'RESUME_REQUESTED_BY_PERSON', 'PERSUADE'] as const;
export const contactPurpose = z.enum(CONTACT_PURPOSES);

export const CONTACT_RESULTS = ['REACHED', 'NO_ANSWER', 'WRONG_PERSON', 'LEFT_NEUTRAL_MESSAGE', 'REFUSED', 'UNSAFE_TO_SPEAK'] as const;
export const contactResult = z.enum(CONTACT_RESULTS);

export const CLOSURE_OUTCOMES = [
  'AGREEMENT_FULFILLED', 'AGREEMENT_PARTIAL', 'AGREEMENT_BREACHED', 'NO_AGREEMENT', 'DIALOGUE_ONLY', 'NOT_STARTED_REFUSED',
  'WITHDRAWN', 'UNSUITABLE', 'SAFETY_STOP', 'REFERRED_OTHER', 'PARTY_UNREACHABLE', 'DECEASED', 'NEEDS_MET', 'OWN_WISH', 'LEFT_COUNTRY',
] as const;
/** How a file of protection needs or trafficking may end; how a mediation may. */
export const CARE_CLOSURES = ['NEEDS_MET', 'OWN_WISH', 'LEFT_COUNTRY', 'REFERRED_OTHER', 'PARTY_UNREACHABLE', 'DECEASED'] as const satisfies readonly (typeof CLOSURE_OUTCOMES)[number][];
export const MEDIATION_CLOSURES = [
  'AGREEMENT_FULFILLED', 'AGREEMENT_PARTIAL', 'AGREEMENT_BREACHED', 'NO_AGREEMENT', 'DIALOGUE_ONLY', 'NOT_STARTED_REFUSED', 'WITHDRAWN', 'UNSUITABLE', 'SAFETY_STOP', 'REFERRED_OTHER',
  'PARTY_UNREACHABLE', 'DECEASED',
] as const satisfies readonly (typeof CLOSURE_OUTCOMES)[number][];
export const closureOutcome = z.enum(CLOSURE_OUTCOMES);
export type ClosureOutcome = z.infer<typeof closureOutcome>;

/** Steps at the end that may turn out impossible. */
export const CLOSING_STEPS = ['OUTCOME_SENT', 'FOLLOW_UP', 'COMPENSATION_TOLD'] as const;

export const RIGHTS_VARIANTS = ['GENERAL_VICTIM', 'OFFENDER', 'CHILD', 'THB', 'VPN'] as const;
export const rightsVariant = z.enum(RIGHTS_VARIANTS);

export const CONFLICT_KINDS = ['NONE', 'RELATED', 'EMPLOYED_BY', 'CASE_WORKER_OF', 'SERVED_EARLIER', 'ACQUAINTED'] as const;
export const conflictKind = z.enum(CONFLICT_KINDS);

export const NOT_POSSIBLE_REASONS = ['DECEASED', 'LEFT', 'UNREACHABLE', 'DECLINED', 'LAW_CHANGED_HANDS'] as const;
export const notPossibleReason = z.enum(NOT_POSSIBLE_REASONS);

export const CORRECTION_REASONS = ['TYPING_ERROR', 'WRONG_PERSON', 'WRONG_DATE', 'ENTERED_TWICE', 'MISUNDERSTOOD', 'OTHER'] as const;
export const correctionReason = z.enum(CORRECTION_REASONS);

export const REVEAL_REASONS = ['CALL', 'DOCUMENT', 'MEETING', 'EMERGENCY', 'CORRECTION'] as const;
export const revealReason = z.enum(REVEAL_REASONS);

export const DOCUMENT_CODES = [
  'D01', 'D02', 'D02-E', 'D03', 'D03-A1', 'D04', 'D05', 'D06', 'D06-N', 'D06-T', 'D07', 'D07-C', 'D08-A', 'D08-B', 'D09', 'D10', 'D11', 'D12', 'D13', 'D13-A', 'D14', 'D15', 'D16-A', 'D16-B', 'D16-C',
  'D17', 'D20', 'D21', 'D22', 'D23', 'D24', 'D25', 'D25-C', 'D25-N', 'D26', 'D27', 'D27-N', 'D28', 'D29', 'D30', 'D31', 'D32', 'LABEL', 'CARD', 'CALL', 'COVER',
] as const;
export const documentCode = z.enum(DOCUMENT_CODES);
export type DocumentCode = z.infer<typeof documentCode>;

export const DELIVERY_CHANNELS = ['HAND', 'POST', 'COURIER', 'E_GOV', 'EMAIL', 'PHONE'] as const;
export const deliveryChannel = z.enum(DELIVERY_CHANNELS);

/** Acts that a gate may stop and whose happening elsewhere or otherwise is still recorded. */
export const GATED_ACTS = [
  'SESSION_HELD', 'RIGHTS_EXPLAINED', 'CONSENT_GIVEN', 'PREPARATION_HELD', 'AGREEMENT_SIGNED', 'AGREEMENT_SENT', 'OUTCOME_SENT', 'CASE_CLOSED',
  'MESSAGE_DELIVERED', 'STATEMENT_MADE', 'SERVICE_GIVEN', 'NOTIFICATION_GIVEN', 'CHILD_PLACED', 'CHILD_RETURNED', 'PERSON_RETURNED', 'ALLOWANCE_PAID', 'MONEY_OFFERED',
] as const;
export const gatedAct = z.enum(GATED_ACTS);

/** Short texts a supervisor may write over an incoming paper (*dərkənar*). */
export const RESOLUTION_TEXTS = ['FOR_EXECUTION', 'FOR_INFORMATION', 'PREPARE_ANSWER', 'TO_DISCUSS', 'TO_FILE'] as const;
export const resolutionText = z.enum(RESOLUTION_TEXTS);

export const SUSPEND_REASONS = ['PARTY_ILL', 'PARTY_ABSENT', 'AUTHORITY_REQUEST', 'WAITING_FOR_DOCUMENT', 'WAITING_FOR_INTERPRETER', 'OTHER'] as const;
export const suspendReason = z.enum(SUSPEND_REASONS);
