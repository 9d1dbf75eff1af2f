import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { DocumentCode } from '../../shared/model/enumerations.ts';
import type { Identity } from '../../shared/model/identity.ts';
import { addendumOutcome, type OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import { activeConsent } from '../../domain/mediation/consent-status.ts';
import { principals, standing } from '../../domain/mediation/case-facts.ts';
import { earliestSigning } from '../../domain/mediation/rules/r-27-cooling-off.ts';
import { presentOutcome } from '../../domain/mediation/rules/r-71-closing-list.ts';
import { ACTS_AZ, documentFacts, RULES_AZ } from '../../documents/index.ts';
import { readApproval } from '../../vault/repositories/approvals.ts';
import { readIdentity, staffName, textsOf } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { officeOf } from '../office/office.ts';
import { partyOf, recordOf } from '../step.ts';

/** What a document is asked to be about. */
export interface DocumentRequest {
  caseId: string;
  code: DocumentCode;
  language: string;
  aboutId: string | null;
  subjectCode: string | null;
  forAuthority: boolean;
  largePrint: boolean;
}

type Facts = Record<string, unknown>;

/** A letter that may lie on somebody's table does not say what its signatory does. */
const NEUTRAL_POST = { az: 'Məsul şəxs', en: 'Responsible officer', ru: 'Ответственное лицо' };

/** Gathers, from facts and sealed records, exactly what one document may say, in the shape it takes. */
export class FactsOf {
  readonly #desk: Desk;
  readonly #file: CaseFile;
  readonly #request: DocumentRequest;

  constructor(desk: Desk, file: CaseFile, request: DocumentRequest) {
    this.#desk = desk;
    this.#file = file;
    this.#request = request;
  }

  /** With its number and version; parsed by the document's own schema, so that nothing it does not know can pass. */
  build(numbers: Facts): unknown {
    const own = { D01: this.#d01, D02: this.#d02, D03: this.#d03, 'D03-A1': this.#d03, D04: this.#d04, D27: this.#d27, 'D27-N': this.#d27n, D31: this.#d31 };
    const { code } = this.#request;
    return documentFacts[code].parse({ ...this.#common(), ...numbers, ...own[code].call(this) });
  }

  #common(): Facts {
    const office = officeOf(this.#desk);
    const { code, forAuthority, largePrint } = this.#request;
    return {
      office: {
        code: office.code,
        name: everywhere(office.name),
        ...(office.neutralName && { neutralName: everywhere(office.neutralName) }),
        ...(office.address && { address: everywhere(office.address) }),
        ...(office.phone && { phone: office.phone }),
        ...(office.email && { email: office.email }),
        sealed: office.hasSeal,
      },
      date: this.#desk.today(),
      outsideNo: this.#file.header.outsideNo,
      copy: forAuthority ? 'authority' : code === 'D03-A1' ? 'file' : 'person',
      practice: this.#desk.session.practice,
      largePrint,
      executor: { name: this.#staffName(this.#desk.userId), ...(office.phone && { phone: office.phone }) },
    };
  }

  #d01(): Facts {
    const party = this.#party();
    const consent = this.#active(party, 'MEDIATION_PARTICIPATION');
    const data = this.#active(party, 'DATA_PROCESSING');
    const first = standing(this.#file.protocols).filter((p) => p.subjectCode === party.subjectCode)[0];
    return {
      number: this.#file.header.outsideNo,
      party: this.#person(party, { birthDate: true }),
      ...this.#interpreterFor(party, party.interpreterRecorded),
      mediator: this.#mediator(),
      mediatorAcquaintance: this.#acquaintance(),
      referrer: this.#referrer(),
      choices: consent?.forms ?? {},
      ...(data && { dataProcessing: true }),
      retentionYears: Math.max(1, this.#desk.parameters.P_RETENTION_MED),
      ...(first && { firstInformedOn: first.on }),
      ...(consent && { signedOn: consent.givenAt.slice(0, 10) }),
      staff: this.#official(this.#desk.userId),
    };
  }

  #d02(): Facts {
    const protocol = recordOf(this.#file.protocols, this.#request.aboutId ?? '');
    const { subjectCode } = this.#request;
    if (subjectCode !== null && subjectCode !== protocol.subjectCode) throw new Refusal('PARTY_NOT_FOUND');
    const repeated = this.#file.protocols.find((p) => p.id === protocol.repeatOf);
    const words = this.#texts(protocol.id);
    const explainedTo = partyOf(this.#file, protocol.subjectCode);
    return {
      number: protocol.no,
      date: protocol.on,
      variant: protocol.variant,
      startTime: protocol.from,
      endTime: protocol.to,
      placeType: protocol.placeType,
      explainer: this.#official(protocol.explainedBy),
      person: this.#person(explainedTo, { birthDate: true }),
      ...this.#interpreterFor(explainedTo, protocol.interpreterUsed),
      rights: protocol.rights,
      ...(words['adaptation'] ? { adaptationWords: words['adaptation'] } : { adaptations: ['NONE_NEEDED'] }),
      ...(words['questions'] && { questions: words['questions'] }),
      ...(protocol.copyGiven && { copiesGiven: 1 }),
      refusedToSign: protocol.signatureRefused,
      ...(protocol.witnessed && { witness: {} }),
      ...(repeated && { repeatOf: repeated.no }),
    };
  }

  #d03(): Facts {
    const agreement = recordOf(this.#file.agreements, this.#request.aboutId ?? '');
    const withIdentity = this.#request.code === 'D03-A1';
    const words = this.#texts(agreement.id);
    const language = agreement.languages[0] ?? 'az';
    const inItsLanguage = (text: string | undefined) => text && { [language]: text };
    const orNone = (text: string | undefined) => inItsLanguage(text) ?? everywhere('—');
    const { referral } = this.#file.header;
    return {
      number: `${this.#file.header.outsideNo}/${agreement.version}`,
      parties: principals(this.#file).map((party) => {
        const { subjectCode } = party;
        const of = <T extends { subjectCode: string }>(list: readonly T[]) => list.find((entry) => entry.subjectCode === subjectCode);
        const signature = of(agreement.signatures);
        const sharing = this.#file.consents.some((c) => c.subjectCode === subjectCode && c.type === 'OUTCOME_SHARING');
        return compact({
          person: this.#person(party, { birthDate: withIdentity, idDoc: withIdentity }),
          language: printable(party.language),
          textReceivedOn: of(agreement.textReceived)?.on,
          earliestSigningOn: earliestSigning(this.#file, agreement, subjectCode, this.#desk.parameters),
          coolingWaivedOn: of(agreement.coolingWaivers)?.signedOn,
          adviceOfferedOn: of(agreement.adviceOffered)?.on,
          sharing: sharing ? { agreementWithAuthority: this.#active(party, 'OUTCOME_SHARING') !== undefined } : {},
          signature: signature ? { on: signature.on, place: signature.place } : {},
        });
      }),
      mediator: this.#mediator(),
      referrer: this.#referrer(),
      ...(referral.number && { referralNo: referral.number }),
      referralDate: referral.date,
      obligations: agreement.obligations.map((o) =>
        compact({
          no: o.no, by: o.byWhom, to: o.toWhom, type: o.type, dueOn: o.dueOn, readAloudAndAgreed: o.readAloudAndAgreed,
          what: inItsLanguage(words[`what-${o.no}`]),
          how: orNone(words[`how-${o.no}`]),
          proof: orNone(words[`proof-${o.no}`]),
          amount: o.amount ?? undefined,
          instalments: o.instalments.map(({ no, dueOn, amount }) => ({ no, dueOn, amount })),
        }),
      ),
      communicationRules: words['communication'] ? [{ code: 'OWN_WORDS', text: inItsLanguage(words['communication']) }] : [{ code: 'RESPECTFUL' }],
      interpreters: principals(this.#file).flatMap((party) => {
        const { interpreter } = this.#interpreterFor(party, party.interpreterRecorded);
        return interpreter ? [{ ...interpreter, forCode: party.subjectCode }] : [];
      }),
      lawyersOfferedToComment: principals(this.#file).every((party) => party.lawyerContact === 'YES'),
    };
  }

  /** dates, counts and a code; nothing anybody said. */
  #d04(): Facts {
    const { header } = this.#file;
    const sessions = standing(this.#file.sessions).filter(({ status }) => status === 'HELD' || status === 'STOPPED');
    const signed = this.#signedAgreement();
    const outcome = this.outcome();
    const first = outcome === 'O4' || outcome === 'O5' ? this.#firstReport() : undefined;
    const shared = this.#sharedByAll();
    const done = signed?.obligations.filter(({ status }) => status === 'MET' || status === 'WAIVED_BY_HARMED') ?? [];
    const byType = Object.fromEntries([...new Set(sessions.map(({ type }) => type))].map((type) => [type, sessions.filter((s) => s.type === type).length]));
    return compact({
      referrer: this.#referrer(),
      referralNo: header.referral.number ?? undefined,
      referralDate: header.referral.date,
      mediator: this.#mediator(),
      openedOn: header.openedOn,
      closedOn: header.closedOn ?? (signed && latest(signed.signatures.map(({ on }) => on))),
      preparatoryMeetingsAlone: standing(this.#file.preparations).filter(({ alone }) => alone).length,
      sessions: byType,
      outcome,
      agreementSignedOn: signed && latest(signed.signatures.map(({ on }) => on)),
      fulfilment: signed && shared ? compact({ total: signed.obligations.length, metOrWaived: done.length, finishedOn: done.length === signed.obligations.length ? latest(done.map(({ statusOn }) => statusOn)) : undefined }) : undefined,
      outcomeSharingOfBoth: shared,
      addendumTo: first && compact({ number: first.outNo ?? undefined, date: first.madeOn }),
      signatory: this.#official(header.assignedTo ?? this.#desk.userId),
    });
  }

  #d27(): Facts {
    const party = this.#party();
    const session = this.#request.aboutId === null ? undefined : recordOf(this.#file.sessions, this.#request.aboutId);
    if (session && (session.status !== 'PLANNED' || !session.attendees.some(({ subjectCode }) => subjectCode === party.subjectCode))) throw new Refusal('RECORD_NOT_FOUND');
    const office = officeOf(this.#desk);
    const identity = this.#identity(party);
    return compact({
      person: this.#person(party),
      meetingOn: session?.on,
      startTime: session?.from,
      place: session?.placeType === 'OFFICE' && office.address ? everywhere(office.address) : undefined,
      bring: ['ID_DOCUMENT'],
      ...this.#interpreterFor(party, party.interpreterRecorded),
      safeHours: identity?.safeContact?.safeHours ?? undefined,
      signatory: { ...this.#official(this.#file.header.assignedTo ?? this.#desk.userId), post: NEUTRAL_POST },
    });
  }

  #d27n(): Facts {
    return { person: this.#person(this.#party()), signatory: this.#official(this.#file.header.assignedTo ?? this.#desk.userId) };
  }

  #d31(): Facts {
    const approval = this.#desk.facts.read((db) => readApproval(db, this.#request.aboutId ?? ''));
    if (!approval || approval.caseId !== this.#file.header.id) throw new Refusal('RECORD_NOT_FOUND');
    const office = this.#common()['office'];
    const { neutralName, code } = officeOf(this.#desk);
    return {
      ...(neutralName && typeof office === 'object' && { office: { ...office, code, name: everywhere(neutralName) } }),
      rule: approval.rules.join(', '),
      ruleText: approval.rules.map((rule) => RULES_AZ[rule]).join(' '),
      whatWillBeDone: ACTS_AZ[approval.call],
      askedOn: approval.askedAt.slice(0, 10),
      validUntil: approval.expires.slice(0, 10),
    };
  }

  /** O1–O3 of the first report, O4–O5 of its addendum. */
  outcome(): OutcomeCode {
    const signed = this.#signedAgreement();
    const { closureOutcome } = this.#file.header;
    const closedAs = closureOutcome === 'AGREEMENT_FULFILLED' || closureOutcome === 'AGREEMENT_PARTIAL' || closureOutcome === 'AGREEMENT_BREACHED' ? closureOutcome : undefined;
    if (signed && this.#firstReport()) return addendumOutcome({ obligations: signed.obligations.map(({ status }) => status), ...(closedAs && { closedAs }) });
    return presentOutcome(this.#file);
  }

  #signedAgreement() {
    return standing(this.#file.agreements).findLast(({ status }) => !['DRAFT', 'VOID', 'AMENDED'].includes(status));
  }

  /** The report an addendum adds to: the one that stands, in its language where there is one. */
  #firstReport() {
    const reports = standing(this.#file.documents).filter(({ code, outcomeCode: told, superseded }) => code === 'D04' && told === 'O2' && !superseded);
    return reports.find(({ language }) => language === this.#request.language) ?? reports[0];
  }

  /** How the present mediator knows a party: what their newest check of each one says. */
  #acquaintance(): 'NONE' | 'SERVED_EARLIER' | 'ACQUAINTED' {
    const userId = this.#file.header.assignedTo ?? this.#desk.userId;
    const own = standing(this.#file.conflicts).filter((check) => check.userId === userId);
    const ties = principals(this.#file).flatMap(({ subjectCode }) => own.findLast((check) => check.subjectCode === subjectCode)?.kind ?? []);
    return ties.find((kind) => kind === 'SERVED_EARLIER' || kind === 'ACQUAINTED') ?? 'NONE';
  }

  #sharedByAll(): boolean {
    return principals(this.#file).every((party) => this.#active(party, 'OUTCOME_SHARING') !== undefined);
  }

  #active(party: Party, type: 'MEDIATION_PARTICIPATION' | 'DATA_PROCESSING' | 'OUTCOME_SHARING') {
    return activeConsent(this.#file, { subjectCode: party.subjectCode, type }, this.#desk.now(), this.#desk.parameters);
  }

  #party(): Party {
    return partyOf(this.#file, this.#request.subjectCode ?? '');
  }

  #identity(party: Party): Identity | undefined {
    return this.#desk.sealed.read((db) => readIdentity(db, party.id));
  }

  #person(party: Party, also: { birthDate?: boolean; idDoc?: boolean } = {}): Facts {
    const identity = this.#identity(party);
    return compact({
      subjectCode: party.subjectCode,
      role: party.role,
      name: identity && { surname: identity.surname, givenName: identity.givenName, patronymic: identity.patronymic, sex: identity.sex },
      birthDate: also.birthDate ? identity?.birthDate : undefined,
      idDoc: also.idDoc ? compact({ kind: identity?.idDocType ?? undefined, number: identity?.idDocNo ?? undefined, fin: identity?.fin ?? undefined }) : undefined,
    });
  }

  /** The interpreter on file for a person; a gap for the name where one was used and nobody is on file, nothing where none was. */
  #interpreterFor({ subjectCode }: Party, used: boolean): { interpreter?: Facts } {
    const found = standing(this.#file.parties).find(({ role, forSubject }) => role === 'INTERPRETER' && forSubject === subjectCode);
    if (found) return { interpreter: compact({ name: this.#person(found)['name'] }) };
    return used ? { interpreter: {} } : {};
  }

  #texts(recordId: string): Record<string, string> {
    return Object.fromEntries(this.#desk.sealed.read((db) => textsOf(db, recordId)).map(({ field, text }) => [field, text]));
  }

  #staffName(userId: string) {
    const name = this.#desk.sealed.read((db) => staffName(db, userId));
    if (name === null) return undefined;
    const [surname = '', givenName = '', ...patronymic] = name.split(/\s+/);
    return { surname, givenName, patronymic: patronymic.join(' ') || null };
  }

  #official(userId: string): Facts {
    return compact({ post: { az: 'Mediator', en: 'Mediator', ru: 'Медиатор' }, name: this.#staffName(userId) });
  }

  #mediator(): Facts {
    const userId = this.#file.header.assignedTo ?? this.#desk.userId;
    const certificate = this.#desk.certificateOf(userId);
    return compact({
      name: this.#staffName(userId),
      certificateNo: certificate?.certificateNo ?? undefined,
      certificateIssuedOn: certificate?.certificateIssuedOn ?? undefined,
      certificateValidUntil: certificate?.certificateValidUntil ?? undefined,
    });
  }

  /** Nobody where a person came by themselves: the document leaves the line out, or prints a gap. */
  #referrer(): Facts | undefined {
    const { bodyName, bodyNameDative } = this.#file.header.referral;
    if (bodyName === null) return undefined;
    return { nominative: everywhere(bodyName), ...(bodyNameDative && { dative: { az: bodyNameDative, en: bodyName, ru: bodyName } }) };
  }
}

/** A name stands in every language as its owner writes it. */
function everywhere(text: string) {
  return { az: text, en: text, ru: text };
}

function printable(language: string): 'az' | 'en' | 'ru' {
  return language === 'en' || language === 'ru' ? language : 'az';
}

function latest(days: readonly (string | null | undefined)[]): string | undefined {
  return days.filter((day) => typeof day === 'string').toSorted().at(-1);
}

/** Leaves out what is not known, so that the document prints a gap. */
function compact(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
