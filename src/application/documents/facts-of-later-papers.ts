import type { Party } from '../../shared/model/case-file.ts';
import type { REPRESENTATIVE_GROUNDS } from '../../documents/index.ts';
import { BARRING_RISK_ITEMS } from '../../shared/model/enumerations.ts';
import { currentRisk, partyOf as maybeParty, principals, standing } from '../../domain/mediation/case-facts.ts';
import { signedAgreement } from '../../domain/mediation/agreement-parties.ts';
import { obligationState } from '../../domain/mediation/obligation-state.ts';
import { AUTHORITY_SOURCES } from '../../shared/model/enumerations.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { lacksRepresentative, representativesOf } from '../../domain/mediation/representatives.ts';
import { Refusal } from '../desk.ts';
import { partyOf, recordOf } from '../step.ts';
import { bodyNamed } from './facts-of-disclosures.ts';
import { GUARDIANSHIP_AUTHORITY } from './viewer-of.ts';
import { compact, latest, NEUTRAL_POST, type Facts, type PaperSource } from './paper-source.ts';

const signatory = (s: PaperSource): Facts => ({ signatory: s.official(s.file.header.assignedTo ?? s.desk.userId) });
const neutralSignatory = (s: PaperSource): Facts => ({ signatory: { ...s.official(s.file.header.assignedTo ?? s.desk.userId), post: NEUTRAL_POST } });

/** A side, numbered where several people stand on it: no name and no code (I0). */
function sideNo(s: PaperSource, { subjectCode, role }: Party): { role: string; no?: number } {
  const same = principals(s.file).filter((party) => party.role === role);
  return same.length > 1 ? { role, no: same.findIndex((party) => party.subjectCode === subjectCode) + 1 } : { role };
}

/** The state of an agreement: obligations, words with each party apart, safety, and when next. */
export function d16a(s: PaperSource): Facts {
  const { file, desk } = s;
  const agreement = s.request.aboutId === null ? signedAgreement(file) : recordOf(file.agreements, s.request.aboutId);
  if (!agreement || agreement.status === 'DRAFT') throw new Refusal('RECORD_NOT_FOUND');
  const apart = (code: string) => standing(file.contacts).filter(({ withSubject, separately, result }) => withSubject === code && separately && result === 'REACHED');
  const next = file.deadlines.filter(({ rule, status }) => status === 'OPEN' && (rule === 'P_FOLLOWUP' || rule === 'R-78')).map(({ dueOn }) => dueOn).toSorted()[0];
  return {
    agreementNo: `${file.header.outsideNo}/${agreement.version}`,
    agreementSignedOn: latest(agreement.signatures.map(({ on }) => on)),
    obligations: agreement.obligations.map((line) => {
      const state = obligationState(line, file.payments, desk.today());
      const by = maybeParty(file, line.byWhom);
      return compact({
        no: line.no, by: by && sideNo(s, by), type: line.type, dueOn: line.dueOn, status: state.status, statusOn: line.statusOn ?? undefined,
        amount: line.amount ?? undefined, paid: line.type === 'PAYMENT' ? state.paid : undefined,
      });
    }),
    contacts: principals(file).map((party) => {
      const made = apart(party.subjectCode);
      return compact({ ...sideNo(s, party), count: made.length, lastOn: latest(made.map(({ at }) => at.slice(0, 10))) });
    }),
    safety: principals(file).map((party) => {
      const asked = standing(file.followUps).filter(({ subjectCode, separately }) => subjectCode === party.subjectCode && separately).at(-1);
      return compact({ ...sideNo(s, party), askedOn: asked?.on, safe: asked?.safe });
    }),
    nextOn: next,
    ...signatory(s),
  };
}

/** How a case ended. For a person: only when it ended, until when it is kept, and that they may come back. */
export function d17(s: PaperSource): Facts {
  const { header, closingSteps, documents, followUps } = s.file;
  if (header.closedOn === null) throw new Refusal('WRONG_STATUS');
  const impossible = (kind: 'OUTCOME_SENT' | 'FOLLOW_UP') => standing(closingSteps).find(({ step }) => step === kind);
  const sent = latest(standing(documents).filter(({ code }) => code === 'D04').map(({ deliveredOn }) => deliveredOn));
  const followedUp = latest(standing(followUps).map(({ on }) => on));
  const line = (item: string, on: string | undefined, step: 'OUTCOME_SENT' | 'FOLLOW_UP', needed: boolean) => {
    const not = impossible(step);
    return compact({ item, state: on ? 'DONE' : not ? 'NOT_POSSIBLE' : needed ? undefined : 'NOT_NEEDED', on: on ?? not?.on, reason: on ? undefined : not?.notPossible });
  };
  const list = [
    line('OUTCOME_SENT', sent, 'OUTCOME_SENT', AUTHORITY_SOURCES.includes(header.referral.source)),
    line('FOLLOW_UP', followedUp, 'FOLLOW_UP', false),
    compact({ item: 'RETENTION_SET', state: header.retentionUntil ? 'DONE' : 'NOT_NEEDED', on: header.retentionUntil ?? undefined }),
    compact({ item: 'NOTES_DATE_SET', state: header.secretsDestroyOn ? 'DONE' : 'NOT_NEEDED', on: header.secretsDestroyOn ?? undefined }),
  ].filter(({ state }) => state !== undefined);
  const scores = currentRisk(s.file)?.scores;
  return compact({
    copy: s.request.subjectCode === null ? 'file' : 'person',
    closedOn: header.closedOn,
    closureOutcome: header.closureOutcome ?? undefined,
    checklist: list,
    openRisks: BARRING_RISK_ITEMS.filter((item) => (scores?.[item] ?? 0) >= 2).map((risk) => ({ risk })),
    retentionUntil: header.retentionUntil ?? undefined,
    notesDestroyOn: header.secretsDestroyOn ?? undefined,
    ...signatory(s),
  });
}

/** The harmed person's own statement, or a blank of it for her own hand. */
export function d21(s: PaperSource): Facts {
  const statement = s.request.aboutId === null ? undefined : recordOf(s.file.statements, s.request.aboutId);
  const party = statement ? partyOf(s.file, statement.subjectCode) : s.party();
  if (party.role !== 'HARMED') throw new Refusal('PARTY_NOT_FOUND');
  const identity = s.identity(party);
  const safePhone = identity?.safeContact?.channel === 'PHONE' ? identity.safeContact.value : undefined;
  const [other, ...others] = principals(s.file).filter(({ role }) => role === 'RESPONSIBLE');
  return compact({
    blank: statement === undefined,
    addressee: s.referrer(),
    person: s.person(party, { birthDate: true, idDoc: true }),
    representative: s.representativeOf(party),
    serviceAddress: identity?.serviceAddress ?? undefined,
    safePhone,
    matterNo: s.file.header.referral.number ?? undefined,
    otherParty: other && others.length === 0 ? s.nameOnly(other) : undefined,
    repaired: statement?.repaired,
    amount: statement?.amount ?? undefined,
  });
}

/** An answer to an incoming paper that asks for session notes: whose, of what number, and that they are not disclosed. */
export function d25n(s: PaperSource): Facts {
  const asked = s.file.correspondence.find(({ id, direction }) => id === s.request.aboutId && direction === 'IN');
  if (!asked) throw new Refusal('RECORD_NOT_FOUND');
  return compact({
    requester: bodyNamed(s.desk, asked.body),
    requestNo: asked.theirNo ?? undefined,
    requestDate: asked.theirDate ?? undefined,
    ...signatory(s),
  });
}

/** That somebody was here: of a session or appointment they came to. */
export function d28(s: PaperSource): Facts {
  const party = s.party();
  const session = standing(s.file.sessions).find(({ id }) => id === s.request.aboutId);
  const came = session?.attendees.some(({ subjectCode, present }) => subjectCode === party.subjectCode && present === true);
  if (session && came) return compact({ person: s.person(party), attendedOn: session.on, startTime: session.from, endTime: session.to ?? undefined, ...neutralSignatory(s) });
  const visit = standing(s.file.appointments).find(({ id, status, subjects }) => id === s.request.aboutId && status === 'DONE' && subjects.includes(party.subjectCode));
  if (visit) return { person: s.person(party), attendedOn: visit.on, startTime: visit.from, endTime: visit.to, ...neutralSignatory(s) };
  throw new Refusal('RECORD_NOT_FOUND');
}

/** One payment between the parties: names, sum and day. */
export function d29(s: PaperSource): Facts {
  const payment = recordOf(s.file.payments, s.request.aboutId ?? '');
  const agreement = s.file.agreements.find(({ obligations }) => obligations.some(({ id }) => id === payment.obligationId));
  const obligation = agreement?.obligations.find(({ id }) => id === payment.obligationId);
  if (!agreement || !obligation) throw new Refusal('RECORD_NOT_FOUND');
  const receiver = partyOf(s.file, obligation.toWhom);
  return compact({
    agreementNo: `${s.file.header.outsideNo}/${agreement.version}`,
    instalment: { no: payment.instalmentNo, of: Math.max(1, obligation.instalments.length) },
    amount: payment.amount,
    paidOn: payment.on,
    paidBy: s.nameOnly(partyOf(s.file, obligation.byWhom)),
    receivedBy: s.nameOnly(receiver),
    ...(payment.route === 'HANDED_BEFORE_WITNESS' && { witness: {} }),
    ...s.interpreterFor(receiver, payment.on),
  });
}

const GROUND_OF = { SUSPECTED: 'PARENT_SUSPECTED', RELATED_TO_OTHER_SIDE: 'PARENT_RELATED_TO_OTHER_SIDE', PRESSURE: 'PARENT_PRESSURE' } as const satisfies Record<string, (typeof REPRESENTATIVE_GROUNDS)[number]>;

/** A representative is asked for: whose, and on which ground; nothing of where the child is. An adult has none to ask for, nor a child who has one: WRONG_STATUS. */
export function d32(s: PaperSource): Facts {
  const child = s.party();
  const conflict = representativesOf(s.file, child.subjectCode).find(({ representativeConflict }) => representativeConflict !== null)?.representativeConflict;
  if (!isChild(child, s.desk.today()) || !lacksRepresentative(s.file, child.subjectCode)) throw new Refusal('WRONG_STATUS');
  return { authority: bodyNamed(s.desk, GUARDIANSHIP_AUTHORITY), child: { ...s.person(child, { birthDate: true }), isMinor: true }, ground: conflict ? GROUND_OF[conflict] : 'NO_PARENT', ...neutralSignatory(s) };
}

/** An envelope: an address only where the person said that letters may come. */
export function label(s: PaperSource): Facts {
  const party = s.party();
  return compact({ person: s.person(party), contactRule: s.contactRule(party), serviceAddress: s.identity(party)?.serviceAddress ?? undefined });
}

