import type { Agreement, CaseFile, Party, Session } from '../../shared/model/case-file.ts';
import { AUTHORITY_SOURCES, SESSION_TYPES, type SessionType } from '../../shared/model/enumerations.ts';
import type { MissingItem } from '../../shared/codes/rules.ts';
import type { Task, TaskCode } from '../../shared/model/tasks.ts';
import type { Missing } from '../../shared/result.ts';
import { judge, type Rule, type RuleContext } from '../rule.ts';
import { plannedSession, type Companion, type InCase, type Mediator, type Office, type PlannedSession } from './acts.ts';
import { askedForAssent, isChild } from './age.ts';
import { currentAgreement, isFullySigned, signedAgreement } from './agreement-parties.ts';
import { principals, standing } from './case-facts.ts';
import { suggestClosing } from './closing.ts';
import { gateClass } from './gate-class.ts';
import { assessRiskGate } from './gates/assess-risk.ts';
import { closeCaseGate } from './gates/close-case.ts';
import { makeDocumentGate } from './gates/make-document.ts';
import { recordConsentGate } from './gates/record-consent.ts';
import { recordPreparationGate } from './gates/record-preparation.ts';
import { recordRightsGate } from './gates/record-rights.ts';
import { scheduleSessionGate } from './gates/schedule-session.ts';
import { setObligationStatusGate } from './gates/set-obligation-status.ts';
import { signAgreementGate } from './gates/sign-agreement.ts';
import { startSessionGate } from './gates/start-session.ts';
import { hasInterpreter } from './interpreters.ts';
import { obligationState } from './obligation-state.ts';
import { usableRepresentatives } from './representatives.ts';
import { earliestSigning } from './rules/r-27-cooling-off.ts';
import { unconfirmedEmergencies } from './rules/r-29-emergency.ts';
import { isOpen } from './status-transitions.ts';
import { step, task } from './task-line.ts';
import { othersToTell } from './withdrawal-effects.ts';

/** The case, its mediator and its office: what the gates will be asked with. */
export interface CaseAtHand extends InCase, Office {
  readonly mediator: Mediator;
  /** Who mediates beside, as the office has them; left out or null when nobody does. */
  readonly coMediator?: Companion | null;
}

/** Which missing items of a session each task mends; what is in no task is said on SCHEDULE_SESSION alone. */
const MENDED_BY = {
  CHECK_CONFLICT: ['conflictCheck', 'conflict', 'conflictAgreement'],
  EXPLAIN_RIGHTS: ['rightsProtocol'],
  ADD_REPRESENTATIVE: ['representative'],
  RECORD_CONSENT: ['participationConsent', 'formNotChosen', 'indirectMessageConsent', 'representativeConsent', 'childAssent', 'ownConsent'],
  PREPARE: ['preparationAlone', 'newPreparationAfterStop'],
  ACKNOWLEDGE: ['acknowledgement', 'acknowledgementDenied'],
  ASSESS_RISK: ['riskAssessment', 'riskStale', 'riskTooOld', 'riskNotSuitable', 'riskItemAtThree'],
  ASK_WISH: ['harmedWish'],
  DETAILED_ASSESSMENT: ['detailedAssessment'],
  SET_CO_MEDIATOR: ['coMediator'],
} as const satisfies Partial<Record<TaskCode, readonly MissingItem[]>>;

/** What of a renewal after a withdrawal belongs to which task. */
const RENEWED_BY = { RECORD_CONSENT: 'consent', PREPARE: 'preparation', ASSESS_RISK: 'risk' } as const;

/**
 * The road of a case, step by step, each done, to do, or waiting for what is missing. Every reason comes from asking the
 * gates what they would say; none is decided here.
 */
export function taskList(desk: CaseAtHand, context: RuleContext): Task[] {
  const { file } = desk;
  const missing = sessionsAreOver(file) ? [] : sessionAhead(desk, context);
  return [...taking(file), ...aroundPeople(desk, missing, context), ...urgent(file), ...beforeSession(desk, missing, context), ...session(desk, missing, context), ...agreement(desk, context), ...ending(desk, context)];
}

function taking(file: CaseFile): Task[] {
  const { assignedTo, acceptedOn, status } = file.header;
  const accepted = acceptedOn !== null || !['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE'].includes(status);
  const sides = principals(file);
  return [
    step('ASSIGN', assignedTo !== null),
    step('ACCEPT', accepted, { missing: assignedTo === null ? [{ item: 'assignment' }] : [] }),
    step('ADD_HARMED', sides.some(({ role }) => role === 'HARMED')),
    step('ADD_RESPONSIBLE', sides.some(({ role }) => role === 'RESPONSIBLE')),
  ];
}

/** Who has to be there beside a person: asked only of those who need somebody. */
function aroundPeople({ file }: CaseAtHand, missing: readonly Missing[], context: RuleContext): Task[] {
  const sides = principals(file);
  const people = standing(file.parties);
  const represented = sides.filter((party) => isChild(party, context.today) || party.capacity === 'LIMITED');
  return [
    ...represented.map((party) => {
      const asked = [...itemsOf('ADD_REPRESENTATIVE', missing), ...ownGate('EXPLAIN_RIGHTS', file, party, context)];
      return step('ADD_REPRESENTATIVE', !asked.some(({ item, subjectCode }) => item === 'representative' && subjectCode === party.subjectCode), { subjectCode: party.subjectCode });
    }),
    ...people.filter(({ needsInterpreter }) => needsInterpreter).map((party) => step('ASSIGN_INTERPRETER', hasInterpreter(file, party, context.today), { subjectCode: party.subjectCode })),
    ...people.filter(({ detained }) => detained).map(({ subjectCode, contactOfficerRecorded }) => step('RECORD_FACILITY', contactOfficerRecorded, { subjectCode })),
  ];
}

/** What waits for nothing: a second look at an emergency, and a word to those who still think it goes on. */
function urgent(file: CaseFile): Task[] {
  return [
    ...unconfirmedEmergencies(file).map(({ emergency, dueAt }) => task('CONFIRM_EMERGENCY', 'todo', { ...(emergency.subjectCode !== null && { subjectCode: emergency.subjectCode }), dueOn: dueAt.slice(0, 10) })),
    ...othersToTell(file).map((subjectCode) => task('SEND_NOTICE', 'todo', { subjectCode })),
    ...standing(file.recalls).filter(({ sentOn, answeredOn }) => sentOn === null && answeredOn === null).map(({ subjectCode, dueOn }) => task('SEND_RECALL', 'todo', { subjectCode, dueOn })),
    ...standing(file.subjectRequests).filter(({ answeredOn }) => answeredOn === null).map(({ subjectCode, dueOn }) => task('ANSWER_REQUEST', 'todo', { subjectCode, dueOn })),
    ...standing(file.referrals).filter(({ closedOn }) => closedOn === null).map(({ subjectCode, dueOn }) => task('FOLLOW_REFERRAL', 'todo', { subjectCode, dueOn })),
  ];
}

/** What a sensitive case asks beside; while an order keeps the two sides apart there is nothing to ask for. */
function sensitiveSteps({ file }: CaseAtHand, missing: readonly Missing[], behind: boolean): Task[] {
  if (gateClass(file.header.offence) !== 'SENSITIVE') return [];
  const apart = behind ? [] : missing.filter(({ item }) => item === 'orderInForce');
  const asked = (code: 'ASK_WISH' | 'DETAILED_ASSESSMENT' | 'SET_CO_MEDIATOR', subjectCode?: string): Task => {
    const open = itemsOf(code, missing).some((one) => one.subjectCode === subjectCode);
    return step(code, behind || (apart.length === 0 && !open), { ...(subjectCode !== undefined && { subjectCode }), missing: apart });
  };
  return [asked('ASK_WISH'), ...principals(file).filter(({ role }) => role === 'HARMED').map(({ subjectCode }) => asked('DETAILED_ASSESSMENT', subjectCode)), asked('SET_CO_MEDIATOR')];
}

/** Per person, what stands between them and a session; a task is done when the session's gate no longer asks for it. */
function beforeSession(desk: CaseAtHand, missing: readonly Missing[], context: RuleContext): Task[] {
  const { file } = desk;
  const behind = sessionsAreOver(file);
  const personal = (code: PersonalTask, party: Party): Task => {
    const { subjectCode } = party;
    const asked = behind ? [] : itemsOf(code, missing).filter((one) => one.subjectCode === subjectCode);
    const prepared = code !== 'PREPARE' || behind || isPrepared(file, subjectCode);
    // Denied, or in conflict: saying it again does not mend it.
    const barred = asked.filter(({ item }) => item === 'conflict' || item === 'acknowledgementDenied');
    return step(code, asked.length === 0 && prepared, { subjectCode, missing: [...barred, ...ownGate(code, file, party, context)] });
  };
  const sides = principals(file);
  const risk = blocksOf(assessRiskGate, { ...desk, scores: {}, carried: [], result: 'NOT_NOW' }, context);
  return [
    ...sides.map((party) => personal('CHECK_CONFLICT', party)),
    ...sides.flatMap((party) => [personal('EXPLAIN_RIGHTS', party), personal('RECORD_CONSENT', party), personal('PREPARE', party)]),
    ...sides.filter(({ role }) => role === 'RESPONSIBLE').map((party) => personal('ACKNOWLEDGE', party)),
    step('ASSESS_RISK', behind || itemsOf('ASSESS_RISK', missing).length === 0, { missing: risk }),
    ...sensitiveSteps(desk, missing, behind),
  ];
}

type PersonalTask = 'CHECK_CONFLICT' | 'EXPLAIN_RIGHTS' | 'RECORD_CONSENT' | 'PREPARE' | 'ACKNOWLEDGE';

/** What the gate of the step itself would say today, to a step done as it should be. */
function ownGate(code: PersonalTask, file: CaseFile, party: Party, context: RuleContext): Missing[] {
  const { subjectCode, language } = party;
  const act = { file, subjectCode, on: context.today, language, interpreterUsed: false };
  switch (code) {
    case 'EXPLAIN_RIGHTS':
      return blocksOf(recordRightsGate, act, context);
    case 'RECORD_CONSENT': {
      const forms = { JOINT: true, SHUTTLE: true, CAUCUS: true, LETTER: true, CONFERENCE: true, CIRCLE: true, VIDEO_JOINT: true };
      const yes = { overall: 'YES', forms: Object.fromEntries(SESSION_TYPES.map((type) => [type, 'YES' as const])) } as const;
      const consent = {
        type: 'MEDIATION_PARTICIPATION', granted: true, forms, form: 'PAPER_SIGNED', givenAt: context.now, paperNo: null, scanKept: true,
        representativeCode: spokesman(file, party, context), assent: askedForAssent(party, context.today, context.parameters) ? yes : null,
      } as const;
      return blocksOf(recordConsentGate, { ...act, ...consent }, context);
    }
    case 'PREPARE':
      return blocksOf(recordPreparationGate, act, context);
    case 'CHECK_CONFLICT':
    case 'ACKNOWLEDGE':
      return [];
  }
}

/** Who would speak and sign for a person today; null where they do so themself, or nobody may. */
function spokesman(file: CaseFile, party: Party, { today }: RuleContext): string | null {
  return isChild(party, today) ? (usableRepresentatives(file, party.subjectCode)[0]?.subjectCode ?? null) : null;
}

function session(desk: CaseAtHand, missing: readonly Missing[], context: RuleContext): Task[] {
  const { file } = desk;
  const behind = sessionsAreOver(file);
  const planned = plannedSessions(file)[0];
  const start = planned?.status === 'PLANNED' ? blocksOf(startSessionGate, { ...desk, session: onItsDay(planned, context) }, context) : [];
  return [
    step('SCHEDULE_SESSION', behind || planned !== undefined, { missing }),
    step('HOLD_SESSION', behind, { missing: planned ? start : [{ item: 'sessionPlanned' }], dueOn: planned?.on }),
  ];
}

/** Nothing planned, and the last session came to an end of its own or to an agreement. */
function sessionsAreOver(file: CaseFile): boolean {
  const last = heldSessions(file).at(-1);
  return plannedSessions(file).length === 0 && (currentAgreement(file) !== undefined || last?.outcome === 'AGREEMENT' || last?.outcome === 'NO_AGREEMENT');
}

function plannedSessions({ sessions }: CaseFile): Session[] {
  return standing(sessions).filter(({ status }) => status === 'PLANNED' || status === 'STARTED').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Asked of the session's own day, or of today once that has passed. */
function onItsDay(planned: Session, { today }: RuleContext): PlannedSession {
  return plannedSession(planned, planned.on < today ? today : planned.on);
}

function agreement(desk: CaseAtHand, context: RuleContext): Task[] {
  const { file } = desk;
  const draft = currentAgreement(file);
  const held = heldSessions(file);
  if (!draft && held.at(-1)?.outcome === 'NO_AGREEMENT') return [];

  // a session that was only recorded as a fact counts toward no gate, but opens what follows it.
  const happened = held.length > 0 || standing(file.facts).some(({ act }) => act === 'SESSION_HELD');
  const drafted = step('DRAFT_AGREEMENT', draft !== undefined, { missing: happened ? [] : [{ item: 'sessionHeld' }] });
  if (!draft) return [drafted, ...(['GIVE_TEXT', 'OFFER_ADVICE', 'SIGN_AGREEMENT'] as const).map((code) => step(code, false, { missing: [{ item: 'agreementDraft' }] }))];
  return [drafted, ...principals(file).flatMap((party) => signing(desk, draft, party, context)), ...sharing(file, draft, context)];
}

/** The way of one person to their signature, as the signing gate sees it today. */
function signing(desk: CaseAtHand, draft: Agreement, party: Party, context: RuleContext): Task[] {
  const { subjectCode } = party;
  const signed = draft.signatures.some((one) => one.subjectCode === subjectCode) || isFullySigned(desk.file, draft, context);
  const missing = signed ? [] : blocksOf(signAgreementGate, { ...desk, agreement: draft, subjectCode, on: context.today, representativeCode: spokesman(desk.file, party, context) }, context);
  const lacks = (item: MissingItem) => missing.some((one) => one.item === item);
  return [
    step('GIVE_TEXT', !lacks('textReceived'), { subjectCode }),
    step('OFFER_ADVICE', !lacks('adviceOffered'), { subjectCode }),
    step('SIGN_AGREEMENT', signed, { subjectCode, missing, dueOn: earliestSigning(desk.file, draft, subjectCode, context.parameters) }),
  ];
}

/** Whether the agreement may travel to the authority: a question to each party, never a condition. */
function sharing(file: CaseFile, draft: Agreement, context: RuleContext): Task[] {
  if (!reportsToAuthority(file)) return [];
  const paper = { file, code: 'D03', language: 'az', aboutId: draft.id, subjectCode: null, forAuthority: true, promisesFound: [] } as const;
  const asked = blocksOf(makeDocumentGate, paper, context).filter(({ item }) => item === 'outcomeSharing');
  return principals(file).map(({ subjectCode }) => {
    const answered = standing(file.consents).some((one) => one.subjectCode === subjectCode && one.type === 'OUTCOME_SHARING');
    return step('ASK_OUTCOME_SHARING', answered || !asked.some((one) => one.subjectCode === subjectCode), { subjectCode });
  });
}

function ending(desk: CaseAtHand, context: RuleContext): Task[] {
  const { file } = desk;
  const closed = !isOpen(file.header.status);
  const signed = signedAgreement(file);
  const suggestion = suggestClosing(file, context.today, context.parameters);
  const closing = blocksOf(closeCaseGate, { file, ...suggestion }, context);
  const reported = !closing.some(({ item }) => item === 'outcomeReport');
  const over = signed !== undefined || heldSessions(file).length > 0 || withdrawnOrRefused(file);
  const { reportWantedBy } = file.header.referral;
  return [
    ...(signed ? fulfilment(file, signed, context) : []),
    ...(reportsToAuthority(file) ? [step('SEND_OUTCOME', reported, { missing: over ? [] : [{ item: 'sessionHeld' }], dueOn: reportWantedBy })] : []),
    ...(signed ? [followUp(file, signed, closed)] : []),
    step('CLOSE', closed, { missing: closing }),
  ];
}

function fulfilment(file: CaseFile, signed: Agreement, context: RuleContext): Task[] {
  if (signed.obligations.length === 0) return [];
  const open = signed.obligations.filter((obligation) => {
    const asMet = { file, obligation, status: 'MET', on: context.today } as const;
    return !['MET', 'WAIVED_BY_HARMED', 'BREACHED'].includes(obligation.status) || (obligation.status === 'MET' && blocksOf(setObligationStatusGate, asMet, context).length > 0);
  });
  const dueOn = open.map((one) => obligationState(one, file.payments, context.today).openSince).filter((day) => day !== null).toSorted()[0];
  return [step('FULFIL_OBLIGATIONS', open.length === 0, { dueOn })];
}

/** A word with each party after everything is settled. */
function followUp(file: CaseFile, signed: Agreement, closed: boolean): Task {
  const next = file.deadlines.find(({ rule, status }) => rule === 'P_FOLLOWUP' && status === 'OPEN');
  const everybody = principals(file).every(({ subjectCode }) => standing(file.followUps).some((one) => one.subjectCode === subjectCode));
  const impossible = standing(file.closingSteps).some(({ step: kind }) => kind === 'FOLLOW_UP');
  const open = signed.obligations.filter(({ status }) => status !== 'MET' && status !== 'WAIVED_BY_HARMED' && status !== 'BREACHED');
  return step('FOLLOW_UP', closed || impossible || (everybody && !next), {
    missing: open.length > 0 ? [{ item: 'obligationsOpen', params: { count: open.length } }] : [],
    dueOn: next?.dueOn,
  });
}

/**
 * What a session of both sides would lack today, of the kind that lacks least: the one planned, else face to face before
 * shuttle and letters.
 */
function sessionAhead(desk: CaseAtHand, context: RuleContext): Missing[] {
  const { file } = desk;
  const attendees = principals(file).map(({ subjectCode }) => subjectCode);
  const planned = plannedSessions(file).find(({ type }) => type !== 'CAUCUS');
  const answers = (planned ? [planned.type] : BOTH_SIDES).map((type) =>
    blocksOf(scheduleSessionGate, { ...desk, session: { type, on: context.today, from: context.now.slice(11, 16), attendees, separateArrivalExit: true } }, context),
  );
  return answers.reduce((best, one) => (one.length < best.length ? one : best));
}

const BOTH_SIDES: readonly SessionType[] = ['JOINT', 'VIDEO_JOINT', 'CONFERENCE', 'CIRCLE', 'SHUTTLE', 'LETTER'];

/** What a gate would find missing, for good: a second person's yes can still be asked for. */
function blocksOf<Act>(gate: readonly Rule<Act>[], act: Act, context: RuleContext): Missing[] {
  return judge(gate, act, context).blocks.flatMap(({ missing }) => missing);
}

function itemsOf(code: keyof typeof MENDED_BY, missing: readonly Missing[]): Missing[] {
  const items: readonly MissingItem[] = MENDED_BY[code];
  const renewal = Object.entries(RENEWED_BY).find(([task]) => task === code)?.[1];
  return missing.filter(({ item, params }) => items.includes(item) || (item === 'renewalAfterWithdrawal' && params?.['what'] === renewal));
}

function heldSessions(file: CaseFile): Session[] {
  return standing(file.sessions).filter(({ status, type }) => type !== 'CAUCUS' && (status === 'HELD' || status === 'STOPPED')).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function isPrepared(file: CaseFile, subjectCode: string): boolean {
  return standing(file.preparations).some((one) => one.subjectCode === subjectCode && one.alone);
}

function reportsToAuthority({ header }: CaseFile): boolean {
  return AUTHORITY_SOURCES.includes(header.referral.source);
}

function withdrawnOrRefused({ consents }: CaseFile): boolean {
  return standing(consents).some(({ type, granted, withdrawal }) => type === 'MEDIATION_PARTICIPATION' && (!granted || withdrawal !== null));
}
