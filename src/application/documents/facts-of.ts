import { principals, standing } from '../../domain/mediation/case-facts.ts';
import { representedBy } from '../../domain/mediation/representatives.ts';
import { earliestSigning } from '../../domain/mediation/rules/r-27-cooling-off.ts';
import { ACTS_AZ, PAPER_LANGUAGES, RULES_AZ } from '../../documents/index.ts';
import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { DocumentCode } from '../../shared/model/enumerations.ts';
import { readApproval } from '../../vault/repositories/approvals.ts';
import { isCertified } from '../disclosure/translations.ts';
import { Refusal } from '../desk.ts';
import { officeOf } from '../office/office.ts';
import { partyOf, recordOf } from '../step.ts';
import { plannedEntries } from '../workplace/nearby.ts';
import { cover, d14, d15, d16b, d20, d30 } from './facts-of-assistance.ts';
import { call, d02e, d06t, d09, d10, d11, d12, d13, d13a, thbFigures } from './facts-of-care.ts';
import { d16c, d22, d23, d24 } from './facts-of-children.ts';
import { d05, d06, d07, d07c, d08a, d08b, d25, d25c, d26 } from './facts-of-disclosures.ts';
import { d06n } from './facts-of-notification.ts';
import { d16a, d17, d21, d25n, d28, d29, d32, label } from './facts-of-later-papers.ts';
import { compact, everywhere, latest, NEUTRAL_POST, printable, type Facts, type PaperSource } from './paper-source.ts';

const OWN: Readonly<Record<DocumentCode, (s: PaperSource) => Facts>> = {
  D01: d01, D02: d02, D03: d03, 'D03-A1': d03, D04: d04, 'D16-A': d16a, D17: d17, D21: d21, 'D25-N': d25n, D27: d27, 'D27-N': d27n, D28: d28, D29: d29, D31: d31,
  D32: d32, LABEL: label, D05: d05, D06: d06, 'D06-N': d06n, D07: d07, 'D07-C': d07c, 'D08-A': d08a, 'D08-B': d08b, D25: d25, 'D25-C': d25c, D26: d26, CARD: () => ({}),
  D14: d14, D15: d15, 'D16-B': d16b, 'D16-C': d16c, D20: d20, D22: d22, D23: d23, D24: d24, D30: d30, COVER: cover,
  'D02-E': d02e, 'D06-T': d06t, D09: d09, D10: d10, D11: d11, D12: d12, D13: d13, 'D13-A': d13a, CALL: call,
};

/**
 * Exactly what one document may say, in the shape it takes, with its number and version; its builder parses it by the
 * document's own schema, so that nothing it does not know can pass.
 */
export function factsOf(source: PaperSource, numbers: Facts): unknown {
  const { code } = source.request;
  return { ...source.common(), ...numbers, ...OWN[code](source) };
}

function d01(s: PaperSource): Facts {
  const party = s.party();
  const consent = s.active(party, 'MEDIATION_PARTICIPATION');
  const data = s.active(party, 'DATA_PROCESSING');
  const first = standing(s.file.protocols).filter((p) => p.subjectCode === party.subjectCode)[0];
  return {
    number: s.file.header.outsideNo,
    party: s.person(party, { birthDate: true }),
    ...s.represented(party),
    ...(consent?.assent && { childAssent: consent.assent }),
    ...s.coMediator(),
    ...s.interpreterFor(party, consent?.givenAt.slice(0, 10) ?? s.desk.today()),
    mediator: s.mediator(),
    mediatorAcquaintance: s.acquaintance(),
    referrer: s.referrer(),
    choices: consent?.forms ?? {},
    ...(data && { dataProcessing: true }),
    retentionYears: Math.max(1, s.desk.parameters.P_RETENTION_MED),
    ...(first && { firstInformedOn: first.on }),
    ...(consent && { signedOn: consent.givenAt.slice(0, 10) }),
    staff: s.official(s.desk.userId),
  };
}

function d02(s: PaperSource): Facts {
  const protocol = recordOf(s.file.protocols, s.request.aboutId ?? '');
  const { subjectCode } = s.request;
  if (subjectCode !== null && subjectCode !== protocol.subjectCode) throw new Refusal('PARTY_NOT_FOUND');
  const repeated = s.file.protocols.find((p) => p.id === protocol.repeatOf);
  const words = s.texts(protocol.id);
  const explainedTo = partyOf(s.file, protocol.subjectCode);
  return {
    number: protocol.no,
    date: protocol.on,
    variant: protocol.variant,
    startTime: protocol.from,
    endTime: protocol.to,
    placeType: protocol.placeType,
    explainer: s.official(protocol.explainedBy),
    person: s.person(explainedTo, { birthDate: true }),
    ...s.represented(explainedTo, protocol.on),
    ...s.interpreterFor(explainedTo, protocol.on, protocol.interpreterUsed),
    rights: protocol.rights,
    ...(words['adaptation'] ? { adaptationWords: words['adaptation'] } : { adaptations: ['NONE_NEEDED'] }),
    ...(words['questions'] && { questions: words['questions'] }),
    ...(protocol.copyGiven && { copiesGiven: 1 }),
    refusedToSign: protocol.signatureRefused,
    ...(protocol.witnessed && { witness: {} }),
    ...(repeated && { repeatOf: repeated.no }),
    ...(protocol.variant === 'THB' && thbFigures(s)),
    ...(s.file.header.module === 'THB' && { unnamed: true }),
    care: s.file.header.module !== 'MED',
  };
}

/** The first party first, whoever was entered first. */
function inOrder(file: CaseFile): Party[] {
  return principals(file).toSorted((a, b) => Number(b.role === 'HARMED') - Number(a.role === 'HARMED'));
}

function d03(s: PaperSource): Facts {
  const agreement = recordOf(s.file.agreements, s.request.aboutId ?? '');
  const withIdentity = s.request.code === 'D03-A1';
  const words = s.texts(agreement.id);
  const language = agreement.languages[0] ?? 'az';
  // A translation by a person stands beside the words it was made of; nothing is translated here.
  const said = (field: string) => {
    const translated = PAPER_LANGUAGES.flatMap((other) => (words[`${field}.${other}`] ? [[other, words[`${field}.${other}`]]] : []));
    return words[field] ? { [language]: words[field], ...Object.fromEntries(translated) } : undefined;
  };
  const orNone = (field: string) => said(field) ?? everywhere('—');
  const beside = [s.request.language, ...agreement.languages].find((other) => other !== 'az' && PAPER_LANGUAGES.some((known) => known === other));
  const { referral } = s.file.header;
  return {
    number: `${s.file.header.outsideNo}/${agreement.version}`,
    parties: inOrder(s.file).map((party) => {
      const { subjectCode } = party;
      const of = <T extends { subjectCode: string }>(list: readonly T[]) => list.find((entry) => entry.subjectCode === subjectCode);
      const signature = of(agreement.signatures);
      const signedBeside = representedBy(s.file, signature ?? {});
      const sharing = s.file.consents.some((c) => c.subjectCode === subjectCode && c.type === 'OUTCOME_SHARING');
      return compact({
        person: s.person(party, { birthDate: withIdentity, idDoc: withIdentity }),
        representative: signedBeside ? s.person(signedBeside) : signature ? undefined : s.representativeOf(party),
        language: printable(party.language),
        textReceivedOn: of(agreement.textReceived)?.on,
        earliestSigningOn: earliestSigning(s.file, agreement, subjectCode, s.desk.parameters),
        coolingWaivedOn: of(agreement.coolingWaivers)?.signedOn,
        adviceOfferedOn: of(agreement.adviceOffered)?.on,
        sharing: sharing ? { agreementWithAuthority: s.active(party, 'OUTCOME_SHARING') !== undefined } : {},
        signature: signature ? { on: signature.on, place: signature.place } : {},
      });
    }),
    mediator: s.mediator(),
    referrer: s.referrer(),
    ...(referral.number && { referralNo: referral.number }),
    referralDate: referral.date,
    obligations: agreement.obligations.map((o) =>
      compact({
        no: o.no, by: o.byWhom, to: o.toWhom, type: o.type, dueOn: o.dueOn, readAloudAndAgreed: o.readAloudAndAgreed,
        what: said(`what-${o.no}`),
        how: orNone(`how-${o.no}`),
        proof: orNone(`proof-${o.no}`),
        amount: o.amount ?? undefined,
        instalments: o.instalments.map(({ no, dueOn, amount }) => ({ no, dueOn, amount })),
      }),
    ),
    communicationRules: words['communication'] ? [{ code: 'OWN_WORDS', text: said('communication') }] : [{ code: 'RESPECTFUL' }],
    interpreters: principals(s.file).flatMap((party) => {
      const { interpreter } = s.interpreterFor(party, agreement.signatures.find(({ subjectCode }) => subjectCode === party.subjectCode)?.on ?? s.desk.today());
      return interpreter ? [{ ...interpreter, forCode: party.subjectCode }] : [];
    }),
    lawyersOfferedToComment: agreement.lawyersOffered && principals(s.file).every((party) => party.lawyerContact === 'YES'),
    // The column beside is what may be a translation, whatever language the paper is asked in.
    ...(beside && { languages: ['az', beside], translationCertified: isCertified(s.desk, beside) }),
    ...s.coMediator(),
  };
}

/** dates, counts and a code; nothing anybody said. */
function d04(s: PaperSource): Facts {
  const { header } = s.file;
  const sessions = standing(s.file.sessions).filter(({ status }) => status === 'HELD' || status === 'STOPPED');
  const signed = s.signedAgreement();
  const outcome = s.outcome();
  const first = outcome === 'O4' || outcome === 'O5' ? s.firstReport() : undefined;
  const shared = s.sharedByAll();
  const done = signed?.obligations.filter(({ status }) => status === 'MET' || status === 'WAIVED_BY_HARMED') ?? [];
  const byType = Object.fromEntries([...new Set(sessions.map(({ type }) => type))].map((type) => [type, sessions.filter((s) => s.type === type).length]));
  return compact({
    referrer: s.referrer(),
    referralNo: header.referral.number ?? undefined,
    referralDate: header.referral.date,
    mediator: s.mediator(),
    openedOn: header.openedOn,
    closedOn: header.closedOn ?? (signed && latest(signed.signatures.map(({ on }) => on))),
    preparatoryMeetingsAlone: standing(s.file.preparations).filter(({ alone }) => alone).length,
    sessions: byType,
    outcome,
    agreementSignedOn: signed && latest(signed.signatures.map(({ on }) => on)),
    fulfilment: signed && shared ? compact({ total: signed.obligations.length, metOrWaived: done.length, finishedOn: done.length === signed.obligations.length ? latest(done.map(({ statusOn }) => statusOn)) : undefined }) : undefined,
    outcomeSharingOfBoth: shared,
    addendumTo: first && compact({ number: first.outNo ?? undefined, date: first.madeOn }),
    signatory: s.official(header.assignedTo ?? s.desk.userId),
  });
}

function d27(s: PaperSource): Facts {
  const party = s.party();
  const meeting = s.request.aboutId === null ? undefined : plannedEntries(s.file).find(({ id, people }) => id === s.request.aboutId && people.includes(party.subjectCode));
  if (s.request.aboutId !== null && !meeting) throw new Refusal('RECORD_NOT_FOUND');
  const office = officeOf(s.desk);
  return compact({
    person: s.person(party),
    meetingOn: meeting?.on,
    startTime: meeting?.from,
    endTime: meeting?.to ?? undefined,
    place: meeting?.placeType === 'OFFICE' && office.address ? everywhere(office.address) : undefined,
    bring: ['ID_DOCUMENT'],
    ...s.interpreterFor(party, meeting?.on ?? s.desk.today()),
    contactRule: s.contactRule(party),
    signatory: { ...s.official(s.file.header.assignedTo ?? s.desk.userId), post: NEUTRAL_POST },
  });
}

function d27n(s: PaperSource): Facts {
  return { person: s.person(s.party()), signatory: s.official(s.file.header.assignedTo ?? s.desk.userId) };
}

function d31(s: PaperSource): Facts {
  const approval = s.desk.facts.read((db) => readApproval(db, s.request.aboutId ?? ''));
  if (!approval || approval.caseId !== s.file.header.id) throw new Refusal('RECORD_NOT_FOUND');
  const office = s.common()['office'];
  const { neutralName, code } = officeOf(s.desk);
  return {
    ...(neutralName && typeof office === 'object' && { office: { ...office, code, name: everywhere(neutralName) } }),
    rule: approval.rules.join(', '),
    ruleText: approval.rules.map((rule) => RULES_AZ[rule]).join(' '),
    whatWillBeDone: ACTS_AZ[approval.call],
    askedOn: approval.askedAt.slice(0, 10),
    validUntil: approval.expires.slice(0, 10),
  };
}
