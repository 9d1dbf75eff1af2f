import type { Party } from '../../shared/model/case-file.ts';
import type { Compensation } from '../../shared/model/care/assistance.ts';
import type { ScopeToken } from '../../shared/model/enumerations.ts';
import { of, recognitionOf } from '../../domain/care/care-facts.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import { lastDayOf } from '../../domain/disclosure/rules/r-58-how-long.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { hasInterpreter } from '../../domain/mediation/interpreters.ts';
import { tokenOfDomain } from '../../documents/index.ts';
import { providerOf } from '../directory/index.ts';
import { partyOf, recordOf } from '../step.ts';
import { goesToBody, yesBehind } from './care-recipients.ts';
import { consentNo, countryName, disclosed, organisation, signatory } from './facts-of-disclosures.ts';
import { compact, type Facts, type PaperSource } from './paper-source.ts';

/** May whoever reads this paper know what the token opens? */
function isOpen(s: PaperSource, subjectCode: string, token: ScopeToken): boolean {
  return fieldsOf([token]).every((field) => project({ file: s.file, subjectCode, field, ...s.viewer, at: s.desk.now() }, s.desk.parameters).allowed);
}

/** The body a paper goes to, and the yes it stands on. */
function underConsent(s: PaperSource): Facts {
  const { orgId, consent } = yesBehind(s.desk, s.file, s.request);
  return compact({
    copy: 'authority',
    recipient: orgId === null ? undefined : organisation(providerOf(s.desk, orgId)),
    consent: consent && compact({ number: consentNo(consent), validUntil: lastDayOf(consent, s.desk.parameters), operations: consent.operations, crossBorderTo: consent.crossBorder ? countryName(consent.crossBorder) : undefined }),
  });
}

/** A claim for compensation by its route (R-21, F10, F14–F18): what the yes to that body opens, and nothing of fees. */
export function d14(s: PaperSource): Facts {
  const claim = recordOf(s.file.care.compensations, s.request.aboutId ?? '');
  const { subjectCode } = claim;
  const words = s.texts(claim.id);
  return compact({
    ...underConsent(s),
    route: claim.route,
    subjectCode,
    data: disclosed(s, partyOf(s.file, subjectCode), ['name', 'dob', 'idDoc', 'harmFacts', 'caseFact'], { harmFacts: words['harm'] ?? '' }).filter(({ token, value }) => token !== 'harmFacts' || value !== ''),
    heads: claim.heads,
    evidence: claim.evidence,
    amount: claim.amount ?? undefined,
    services: isOpen(s, subjectCode, 'servicesReceived') ? given(s, subjectCode) : undefined,
    lawyerName: claim.lawyer || claim.voluntary?.lawyerPresent ? words['lawyerName'] : undefined,
    voluntary: voluntary(claim),
    ...signatory(s),
  });
}

function voluntary({ route, voluntary: said }: Compensation): Facts | undefined {
  if (route !== 'VOLUNTARY') return undefined;
  return said ? { pressureCheckedOn: said.pressureCheckedOn, noDirectContact: said.noDirectContact, lawyerPresent: said.lawyerPresent, notarisedOn: said.notarisedOn } : {};
}

/** Services approved for a person, oldest first, with what they cost. */
function given(s: PaperSource, subjectCode: string): Facts[] {
  return of(s.file.care.services, subjectCode)
    .filter(({ decision }) => decision === 'APPROVED')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ code, from, to, quantity, unit, cost, costLine }) =>
      compact({ code, from, to: to ?? undefined, quantity: quantity ?? undefined, unit: unit ?? undefined, cost: cost ?? undefined, costLine: costLine ?? undefined }));
}

/** The plan: the person's copy names nobody; a body gets the steps its yes opens. */
export function d15(s: PaperSource): Facts {
  const plan = recordOf(s.file.care.plans, s.request.aboutId ?? '');
  const { subjectCode } = plan;
  const party = partyOf(s.file, subjectCode);
  const words = s.texts(plan.id);
  const outside = goesToBody(s.request);
  const allowed = (token: ScopeToken) => isOpen(s, subjectCode, token);
  const money = allowed('servicesReceived');
  const allowance = of(s.file.care.allowances, subjectCode).at(-1);
  const children = standing(s.file.care.shelterChildren).filter(({ withSubject }) => withSubject === subjectCode);
  const kept = new Map(children.map((child) => [child.subjectCode, child]));
  return compact({
    ...(outside ? { ...underConsent(s), data: disclosed(s, party, ['name', 'dob'], {}) } : { copy: s.viewer.recipient.kind === 'OFFICE' ? 'file' : 'person' }),
    subjectCode,
    planVersion: plan.version,
    madeOn: plan.on,
    agreedOn: plan.agreedOn ?? undefined,
    goals: plan.goals
      .filter(({ domain }) => allowed(tokenOfDomain(domain)))
      .map(({ id, domain, who, dueOn, status }) => compact({ domain, goal: goalWords(words, id), action: words[`action.${id}`], who, dueOn, status })),
    employment: allowed('needs') ? plan.employment : undefined,
    allowance: money && allowance ? compact({ appliedOn: allowance.appliedOn, amount: allowance.amount, paidOn: allowance.paidOn ?? undefined }) : undefined,
    aids: money ? of(s.file.care.aids, subjectCode).map(({ kind, amount, on }) => compact({ kind, amount: amount ?? undefined, on })) : [],
    schooling: allowed('family') && kept.size > 0 ? { children: kept.size, attending: [...kept.values()].filter(({ attendsSchool }) => attendsSchool).length } : undefined,
    reviews: [...new Set([...plan.reviewsOn, ...plan.reviewedOn])].toSorted().map((on) => ({ on, done: plan.reviewedOn.includes(on) })),
    child: isChild(party, s.desk.today()),
    interpreted: hasInterpreter(s.file, party, plan.agreedOn ?? plan.on),
    ...signatory(s),
  });
}

/** A goal in the person's own words, sealed under its id. */
const goalWords = (words: Readonly<Record<string, string>>, goalId: string): string | undefined => words[`goal.${goalId}`];

/** Services of one person, without the person (I0). */
export function d16b(s: PaperSource): Facts {
  const party: Party = s.party();
  const services = of(s.file.care.services, party.subjectCode);
  const next = of(s.file.care.plans, party.subjectCode).filter(({ ended }) => ended === null).flatMap(({ reviewsOn }) => reviewsOn).filter((on) => on > s.desk.today()).toSorted()[0];
  return compact({
    copy: 'file',
    from: s.file.header.openedOn,
    to: s.desk.today(),
    services: services
      .filter(({ decision }) => decision === 'APPROVED')
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ code, from, to, quantity, unit, orgId }) => compact({ code, from, to: to ?? undefined, quantity: quantity ?? undefined, unit: unit ?? undefined, by: orgId === null ? 'OFFICE' : 'BODY' })),
    // Neither of these two ever stands.
    notGiven: services
      .filter(({ decision, denialReason }) => decision === 'DENIED' && denialReason !== 'COOPERATION' && denialReason !== 'CONSENT_REFUSED')
      .map(({ code, denialReason, from }) => compact({ code, reason: denialReason ?? undefined, on: from })),
    nextOn: next,
    ...signatory(s),
  });
}

/** The person's own application for the one-time allowance, to a body they said yes to. */
export function d20(s: PaperSource): Facts {
  const allowance = recordOf(s.file.care.allowances, s.request.aboutId ?? '');
  const party = partyOf(s.file, allowance.subjectCode);
  const identity = s.identity(party);
  const decision = recognitionOf(s.file, party.subjectCode);
  const { recipient } = underConsent(s);
  return compact({
    recipient,
    person: s.person(party, { birthDate: true, idDoc: true }),
    serviceAddress: identity?.serviceAddress ?? undefined,
    safePhone: identity?.safeContact?.channel === 'PHONE' ? identity.safeContact.value : undefined,
    decision: decision?.status === 'IDENTIFIED' ? compact({ number: decision.decisionNo ?? undefined, on: decision.decisionOn ?? undefined }) : {},
    amount: allowance.amount,
    appliedOn: allowance.appliedOn,
    method: allowance.method ?? undefined,
  });
}

/**
 * A complaint without what was said: that lies in letters to the supervisors it does not concern, and a made paper would lie in the
 * case, open to everybody who works on it. The person writes it, or tells it to whoever holds the pen.
 */
export function d30(s: PaperSource): Facts {
  const complaint = recordOf(s.file.care.complaints, s.request.aboutId ?? '');
  const party = s.request.subjectCode === null ? undefined : partyOf(s.file, s.request.subjectCode);
  const { name } = s.official(complaint.recordedBy);
  return compact({
    copy: s.viewer.recipient.kind === 'OFFICE' ? 'file' : 'person',
    complaintNo: complaint.id.slice(0, 8).toUpperCase(),
    on: complaint.on,
    way: complaint.way,
    words: null,
    wish: null,
    person: party && s.person(party),
    representative: party && s.representativeOf(party, complaint.on),
    ...(party ? s.interpreterFor(party, complaint.on) : {}),
    answerBy: complaint.dueOn,
    outcome: complaint.outcome ?? undefined,
    answeredOn: complaint.answeredOn ?? undefined,
    nextBodies: complaint.nextBodies,
    staff: compact({ name }),
  });
}

/** A letter made without a seal, handed to the parent body: its number and its day. */
export function cover(s: PaperSource): Facts {
  const letter = recordOf(s.file.documents, s.request.aboutId ?? '');
  return { copy: 'authority', enclosed: compact({ number: letter.outNo ?? undefined, date: letter.madeOn, copies: 1 }), ...signatory(s) };
}
