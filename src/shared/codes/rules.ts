/** Codes of the rules this build enforces (`docs/RULES.md`); a block or warning names one of them. */
export const RULE_CODES = [
  'R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08', 'R-09', 'R-10', 'R-11', 'R-12', 'R-13', 'R-14', 'R-15', 'R-16',
  'R-17', 'R-18', 'R-19', 'R-20',
  'R-21', 'R-22', 'R-23', 'R-24', 'R-25', 'R-26', 'R-27', 'R-28', 'R-29', 'R-30', 'R-31', 'R-32', 'R-33', 'R-34', 'R-35', 'R-36', 'R-37', 'R-38', 'R-39', 'R-40', 'R-41', 'R-42', 'R-43', 'R-44',
  'R-45', 'R-46', 'R-47', 'R-48', 'R-49', 'R-54', 'R-55', 'R-56', 'R-57', 'R-58', 'R-59', 'R-60', 'R-61', 'R-62', 'R-63', 'R-64', 'R-65',
  'R-66', 'R-67', 'R-68', 'R-70', 'R-71', 'R-72', 'R-78', 'R-79', 'R-80', 'R-81', 'R-82', 'R-83', 'R-84', 'R-85', 'R-86', 'R-87', 'R-88', 'R-89', 'R-90', 'R-91', 'R-92', 'R-93', 'R-94', 'R-95', 'X20', 'X21', 'DT-8',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

export const RULE_EFFECTS = ['block', 'two-person', 'warn', 'deadline', 'auto'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** What a rule may find missing; each has a sentence in the messages (`missing.<item>`). */
export const MISSING_ITEMS = [
  'participationConsent', 'formNotChosen', 'indirectMessageConsent', 'rightsProtocol', 'preparationAlone',
  'riskAssessment', 'riskStale', 'riskTooOld', 'riskNotSuitable', 'riskItemAtThree', 'newPreparationAfterStop',
  'harmedAttendee', 'responsibleAttendee', 'otherSideAttending', 'acknowledgement', 'acknowledgementDenied', 'acknowledgementPartial',
  'certificate', 'certificateExpired', 'conflictCheck', 'conflict', 'conflictAgreement', 'representativeConsent', 'capacity',
  'interpreter', 'excludedOffence', 'coolingOff', 'textReceived', 'adviceOffered', 'forbiddenObligation',
  'persuasionAfterWithdrawal', 'renewalAfterWithdrawal', 'outcomeSharing', 'fieldNotAllowed', 'notesWords', 'notesClosed',
  'retentionDate', 'secretsDate', 'outcomeReport', 'breachTooEarly', 'contactWithParty', 'paperTooLate',
  'bundledConsent', 'lateCorrection', 'unconfirmedCalendar', 'nonWorkingDay', 'timeToThink', 'promise', 'targetDate',
  'overDocumentedHarm', 'scheduleTooLong', 'unpaid', 'instalmentSum', 'criminalAge', 'reviewer', 'withdrawnByConduct', 'unreachableAttempts', 'signatures',
  'moduleNamed', 'fieldBlank', 'legalBasisUnverified', 'obligationsOpen',
  'partyAttendee', 'partyUnknown', 'riskItemCarried', 'safetyContactNotAgreed', 'representative', 'sensitiveOffence', 'overFamilyAgreed',
  'assignment', 'sessionPlanned', 'sessionHeld', 'agreementDraft',
  'representativeConflict', 'representativeAttends', 'representativeSigns', 'childAssent', 'childRefused', 'ownConsent', 'ageDisputed',
  'interpreterRelated', 'interpreterNotAgreed', 'interpreterConfidentiality',
  'orderInForce', 'harmedWish', 'detailedAssessment', 'coMediator', 'supervisorYes', 'separateArrival', 'voluntariness', 'notCleared', 'manyNewParties',
  'revealsWhereabouts', 'forcesContact', 'unmeasurable', 'directTransfer', 'notTellable', 'sideWords', 'messageNotScreened', 'messageFindings',
  'recipientWish', 'emergencyCanWait', 'peopleTooClose', 'afterAgreement', 'otherSideAbsent', 'lawyerOffered', 'lawyerPresent',
  'standingConsent', 'retentionOfChild', 'notesGone',
  'disclosureConsent', 'recipientNotNamed', 'fieldNotInScope', 'consentExpired', 'consentEndsSoon', 'consentWithdrawn', 'consentNotYet', 'countryNotNamed', 'neverPrinted', 'notHealthBody',
  'anonymousOnly', 'textMissing', 'leak', 'leakToClear', 'documentRecalled', 'ownCopyAsked', 'notCompelling', 'lawyerOpinion', 'supervisorAgrees', 'personTold', 'outsideOrder',
  'validTooLong', 'validInPast', 'scopeEmpty', 'explainedAloud', 'identityChecked', 'askedAlone', 'secondPerson', 'alreadyLinked', 'referralLetter', 'copyToClipboard', 'legalHold',
  'personRefusesMeasure', 'onlyAtWish', 'recognitionDecision', 'notifyDepartment', 'signedLetter', 'rightsTold', 'pressureInReflection', 'ownInitiative', 'reflectionRuns', 'methodFrozen',
  'cooperationNoCondition', 'consentNoCondition', 'staySigned', 'stayYes', 'bedTaken', 'oneStayAtATime', 'forbiddenWord', 'forbiddenWordsNotChecked', 'onceEver', 'paidAfterRecognition',
  'compensationTold', 'writtenWish', 'returnRisk', 'bestInterests', 'lawyerWithMoney', 'pressureCheck', 'noDirectContact', 'notarisedStatement', 'familyPlan', 'placementFactors', 'monitoringOpen',
  'statement', 'childHeard', 'needsMet', 'safetyPlanReviewed', 'toldMayComeBack', 'supervisorReviewed', 'dangerNeedsPlacement', 'retaliationCheck', 'complaintOfOneself', 'shutOut', 'representativeNeeded', 'initialAssessment',
] as const;
export type MissingItem = (typeof MISSING_ITEMS)[number];
