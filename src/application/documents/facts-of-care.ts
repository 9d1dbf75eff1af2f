import type { Party } from '../../shared/model/case-file.ts';
import type { ProtectionMeasure } from '../../shared/model/care/protection.ts';
import { TEXT_TOKENS, type ScopeToken } from '../../shared/model/enumerations.ts';
import { of, recognitionOf } from '../../domain/care/care-facts.ts';
import { currentSafetyPlan } from '../../domain/care/protection.ts';
import { reflectionOf } from '../../domain/care/reflection.ts';
import { childrenWith, dayOf, nightsOf } from '../../domain/care/shelter-facts.ts';
import { lastDayOf } from '../../domain/disclosure/rules/r-58-how-long.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { providerOf } from '../directory/index.ts';
import { Refusal } from '../desk.ts';
import { partyOf, recordOf } from '../step.ts';
import { goesToBody, yesBehind } from './care-recipients.ts';
import { consentNo, disclosed, organisation, signatory } from './facts-of-disclosures.ts';
import { noticeOf } from './facts-of-notification.ts';
import { compact, type Facts, type PaperSource } from './paper-source.ts';

const timeOf = (instant: string): string => instant.slice(11, 16);

/** Asked for without a person it is the office's own copy, which has the code. */
const copyOf = (s: PaperSource): Facts => ({ copy: s.viewer.recipient.kind === 'OFFICE' ? 'file' : 'person' });

/** Who a paper that names nobody is about, and who stands by them. */
function unnamed(s: PaperSource, { subjectCode }: Pick<Party, 'subjectCode'>, on: string): Facts {
  const party = partyOf(s.file, subjectCode);
  return compact({
    ...copyOf(s),
    subjectCode,
    isMinor: isChild(party, on),
    ...s.represented(party, on),
    ...s.interpreterFor(party, on),
    staff: s.official(s.desk.userId),
  });
}

/** The number of the protocol by which rights were explained to somebody last; undefined while nobody has. */
const protocolNo = ({ file }: PaperSource, subjectCode: string): string | undefined => of(file.protocols, subjectCode).at(-1)?.no;

/** The easy-to-read form of a protocol that rights were explained; without one, of the rights as they will be. WRONG_STATUS outside a trafficking file, whose rights they are. */
export function d02e(s: PaperSource): Facts {
  if (s.file.header.module !== 'THB') throw new Refusal('WRONG_STATUS');
  const protocol = s.request.aboutId === null ? undefined : recordOf(s.file.protocols, s.request.aboutId);
  const party = protocol ? partyOf(s.file, protocol.subjectCode) : s.party();
  const { staff, ...rest } = unnamed(s, party, protocol?.on ?? s.desk.today());
  return compact({
    ...rest,
    explainer: protocol ? s.official(protocol.explainedBy) : staff,
    date: protocol?.on ?? s.desk.today(),
    protocolNo: protocol?.no ?? protocolNo(s, party.subjectCode),
    ...thbFigures(s),
  });
}

/** The two figures the rights of a trafficking file speak of, as they are on the day. */
export function thbFigures({ desk: { parameters } }: PaperSource): Facts {
  return { allowanceAzn: parameters.P_ALLOWANCE_AZN, reflectionDays: parameters.P_REFLECTION_DAYS };
}

/** What was told by telephone, to whom and when: WRONG_STATUS for a letter. */
export function d06t(s: PaperSource): Facts {
  const told = recordOf(s.file.care.notifications, s.request.aboutId ?? '');
  if (told.channel !== 'TELEFONOQRAM') throw new Refusal('WRONG_STATUS');
  const words = s.texts(told.id);
  const { signatory: _, ...notice } = noticeOf(s, partyOf(s.file, told.subjectCode));
  return compact({
    ...notice,
    copy: 'file',
    date: dayOf(told.sentAt),
    messageNo: told.no ?? undefined,
    givenAt: timeOf(told.sentAt),
    givenBy: words['by'],
    receivedBy: words['receivedBy'],
    ourPhone: words['ourNumber'],
    theirPhone: words['theirNumber'],
  });
}

/** The body a paper goes to, and the yes it stands on. */
function underConsent(s: PaperSource): Facts {
  const { orgId, consent } = yesBehind(s.desk, s.file, s.request);
  return compact({
    copy: 'authority',
    recipient: orgId === null ? {} : organisation(providerOf(s.desk, orgId)),
    consent: consent && compact({ number: consentNo(consent), validUntil: lastDayOf(consent, s.desk.parameters), operations: consent.operations }),
  });
}

/** A needs assessment in short; for a body what the yes to it opens. */
export function d09(s: PaperSource): Facts {
  const assessment = recordOf(s.file.care.needsAssessments, s.request.aboutId ?? '');
  const { wishes } = s.texts(assessment.id);
  const party = partyOf(s.file, assessment.subjectCode);
  return compact({
    ...(goesToBody(s.request)
      ? { ...underConsent(s), data: disclosed(s, party, ['name', 'dob', ...TEXT_TOKENS.filter((token) => token !== 'servicesReceived')], wishes ? { needs: wishes } : {}) }
      : { ...copyOf(s), wishes }),
    subjectCode: assessment.subjectCode,
    assessedOn: assessment.on,
    assessmentVersion: assessment.version,
    step: assessment.step,
    factors: assessment.factors,
    result: assessment.result,
    wanted: assessment.wanted,
    notWanted: assessment.refused,
    reviewOn: assessment.nextReviewOn,
    ...signatory(s),
  });
}

/** Measures asked for of one body: those planned and those requested on the same day, of which none is decided, and none the person does not want. */
export function d10(s: PaperSource): Facts {
  const { file, desk } = s;
  const measure = recordOf(file.care.measures, s.request.aboutId ?? '');
  const party = partyOf(file, measure.subjectCode);
  const written = s.texts(measure.id);
  const { header, correspondence } = file;
  const { orgId } = yesBehind(desk, file, s.request);
  const body = orgId === null ? null : providerOf(desk, orgId).names.az.nominative;
  const theirs = correspondence.findLast((paper) => paper.direction === 'IN' && paper.body === body && paper.theirNo !== null);
  const ofReferrer = header.referral.bodyName !== null && header.referral.bodyName === body ? header.referral : undefined;
  const data = disclosed(s, party, ASKED_WITH, written).filter(({ token, value }) => !isText(token) || value !== undefined);
  const knows = data.some(({ token }) => token === 'caseFact');
  return compact({
    ...underConsent(s),
    theirNo: theirs?.theirNo ?? ofReferrer?.number ?? undefined,
    theirDate: theirs?.theirDate ?? ofReferrer?.date,
    subjectCode: party.subjectCode,
    isMinor: isChild(party, desk.today()),
    status: statusOf(s, party.subjectCode, knows),
    data,
    measures: of(file.care.measures, party.subjectCode).filter((one) => askedTogether(one, measure)).map(({ code, legalBasis }) => ({ code, basis: legalBasis })),
    ...signatory(s),
  });
}

/** Who it is, where letters go, and the grounds that were written for this disclosure, sealed under their token's name. */
const ASKED_WITH: readonly ScopeToken[] = ['name', 'dob', 'serviceAddress', 'caseFact', 'needs', 'harmFacts', 'psychSummary', 'exploitationFacts'];
const isText = (token: unknown): boolean => TEXT_TOKENS.some((known) => known === token);

function askedTogether(one: ProtectionMeasure, measure: ProtectionMeasure): boolean {
  if (one.id === measure.id) return true;
  return one.orgId === measure.orgId && one.victimWants && one.endedOn === null && one.decision === null && (one.requestedOn === null || one.requestedOn === measure.requestedOn);
}

/** In neutral words; what the Main Department decided is for whoever may know the case at all. */
function statusOf({ file }: PaperSource, subjectCode: string, knows: boolean): 'HARMED' | 'WITNESS' | 'APPLICANT' {
  if (file.header.module === 'VPN') return 'HARMED';
  const status = knows ? recognitionOf(file, subjectCode)?.status : undefined;
  return status === 'IDENTIFIED' ? 'HARMED' : status === 'WITNESS' ? 'WITNESS' : 'APPLICANT';
}

/** Somebody was taken in. */
export function d11(s: PaperSource): Facts {
  const { file } = s;
  const stay = recordOf(file.care.stays, s.request.aboutId ?? '');
  const on = dayOf(stay.admittedAt);
  const plan = currentSafetyPlan(file, stay.subjectCode);
  const until = stay.exit === null ? s.desk.today() : dayOf(stay.exit.at);
  return compact({
    ...unnamed(s, stay, on),
    admittedOn: on,
    admittedAt: timeOf(stay.admittedAt),
    ground: stay.ground,
    yes: stay.yes?.form,
    signedOn: stay.signedOn ?? undefined,
    houseRulesOn: stay.houseRulesOn ?? undefined,
    urgentNeeds: stay.urgentNeeds,
    belongings: of(file.care.belongings, stay.subjectCode).filter((bag) => bag.on >= on && bag.on <= until).map(({ id, bagNo }) => compact({ bagNo, what: s.texts(id)['list'] })),
    safetyPlan: plan && { on: plan.on, topics: plan.topics },
    children: childrenWith(file, stay),
    protocolNo: protocolNo(s, stay.subjectCode),
  });
}

/** Somebody left: WRONG_STATUS while they have not. */
export function d12(s: PaperSource): Facts {
  const stay = recordOf(s.file.care.stays, s.request.aboutId ?? '');
  const { exit } = stay;
  if (exit === null) throw new Refusal('WRONG_STATUS');
  const from = dayOf(stay.admittedAt);
  const left = dayOf(exit.at);
  const during = of(s.file.care.services, stay.subjectCode).filter(({ decision, from: start, to }) => decision === 'APPROVED' && start <= left && (to ?? left) >= from);
  return compact({
    ...unnamed(s, stay, left),
    admittedOn: from,
    admittedAt: timeOf(stay.admittedAt),
    leftOn: left,
    leftAt: timeOf(exit.at),
    nights: nightsOf(stay, s.desk.today()),
    exitType: exit.type,
    services: [...new Set(during.map(({ code }) => code))],
    planAfter: exit.planAfter,
    safetyPlanReviewed: exit.safetyPlanReviewed,
    belongingsReturned: exit.belongingsReturned,
    documentsReturned: exit.documentsReturned,
    toldMayComeBack: exit.toldMayComeBack,
  });
}

/** The reflection period as its rule computes it: WRONG_STATUS while none runs for this person. */
function period(s: PaperSource, subjectCode: string): Facts {
  const reflection = reflectionOf(s.file, subjectCode, { today: s.desk.today(), parameters: s.desk.parameters });
  if (!reflection) throw new Refusal('WRONG_STATUS');
  return {
    startedOn: reflection.startedOn,
    lastDay: reflection.endsOn,
    ground: reflection.ground,
    foreigner: of(s.file.care.detections, subjectCode).some(({ foreignOrStateless }) => foreignOrStateless),
  };
}

export function d13(s: PaperSource): Facts {
  const party = s.party();
  return { ...unnamed(s, party, s.desk.today()), ...period(s, party.subjectCode) };
}

/** That the period runs, for a body whom the person let know it (`name`, `caseFact`). */
export function d13a(s: PaperSource): Facts {
  const party = s.party();
  return { ...underConsent(s), ...period(s, party.subjectCode), subjectCode: party.subjectCode, data: disclosed(s, party, ['name', 'dob', 'caseFact'], {}), ...signatory(s) };
}

/** How one person may be called: the rule as they gave it, never the code word. */
export function call(s: PaperSource): Facts {
  const party = s.party();
  const safe = s.identity(party)?.safeContact;
  return compact({
    copy: 'file',
    subjectCode: party.subjectCode,
    contactRule: s.contactRule(party),
    callNumber: safe?.value,
    codeAgreed: safe ? safe.codeWord !== null : undefined,
    voicemail: safe?.voicemailSafe,
  });
}
