import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { DocumentCode } from '../../shared/model/enumerations.ts';
import type { Identity } from '../../shared/model/identity.ts';
import { addendumOutcome, type OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import { activeConsent } from '../../domain/mediation/consent-status.ts';
import { principals, standing } from '../../domain/mediation/case-facts.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { hasInterpreter, namedInterpreter } from '../../domain/mediation/interpreters.ts';
import { usableRepresentatives } from '../../domain/mediation/representatives.ts';
import { presentOutcome } from '../../domain/mediation/rules/r-71-closing-list.ts';
import { PAPER_LANGUAGES, type PaperLanguage } from '../../documents/index.ts';
import { staffName, textsOf } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { officeOf } from '../office/office.ts';
import { ownLegalBasis } from '../disclosure/legal-basis.ts';
import { isCertified } from '../disclosure/translations.ts';
import { identityFor, type Viewer } from '../parties/identities.ts';
import { partyOf } from '../step.ts';
import { viewerOf } from './viewer-of.ts';

/** What a document is asked to be about. */
export interface DocumentRequest {
  caseId: string;
  code: DocumentCode;
  language: string;
  aboutId: string | null;
  /** Body of the directory it goes to, where the record it is about names none. */
  orgId?: string | null | undefined;
  subjectCode: string | null;
  forAuthority: boolean;
  largePrint: boolean;
}

export type Facts = Record<string, unknown>;

/** A letter that may lie on somebody's table does not say what its signatory does. */
export const NEUTRAL_POST = { az: 'Məsul şəxs', en: 'Responsible officer', ru: 'Ответственное лицо' };

/** Sheets a person signs or takes: asked for without a person they are the office's own copy, which says more. */
const SHEETS: readonly DocumentCode[] = ['D02', 'D02-E', 'D07', 'D07-C', 'D08-A'];

/** Everything a document's facts are taken from: the case, the sealed records, the office; each read for this one paper. */
export class PaperSource {
  readonly desk: Desk;
  readonly file: CaseFile;
  readonly request: DocumentRequest;
  /** Who will read it: what they may not know is not read for it either. */
  readonly viewer: Viewer;

  constructor(desk: Desk, file: CaseFile, request: DocumentRequest) {
    this.desk = desk;
    this.file = file;
    this.request = request;
    this.viewer = viewerOf(desk, file, request);
  }

  /** What every document takes. */
  common(): Facts {
    const office = officeOf(this.desk);
    const legalBasis = ownLegalBasis(this.desk);
    const { code, forAuthority, largePrint } = this.request;
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
      date: this.desk.today(),
      outsideNo: this.file.header.outsideNo,
      copy: forAuthority ? 'authority' : code === 'D03-A1' || (SHEETS.includes(code) && this.viewer.recipient.kind === 'OFFICE') ? 'file' : 'person',
      practice: this.desk.session.practice,
      translationCertified: isCertified(this.desk, this.request.language),
      largePrint,
      ...(Object.keys(legalBasis).length > 0 && { legalBasis }),
      executor: { name: this.staffName(this.desk.userId), ...(office.phone && { phone: office.phone }) },
    };
  }

  /** O1–O3 of the first report, O4–O5 of its addendum. */
  outcome(): OutcomeCode {
    const signed = this.signedAgreement();
    const { closureOutcome } = this.file.header;
    const closedAs = closureOutcome === 'AGREEMENT_FULFILLED' || closureOutcome === 'AGREEMENT_PARTIAL' || closureOutcome === 'AGREEMENT_BREACHED' ? closureOutcome : undefined;
    if (signed && this.firstReport()) return addendumOutcome({ obligations: signed.obligations.map(({ status }) => status), ...(closedAs && { closedAs }) });
    return presentOutcome(this.file);
  }

  signedAgreement() {
    return standing(this.file.agreements).findLast(({ status }) => !['DRAFT', 'VOID', 'AMENDED'].includes(status));
  }

  /** The report an addendum adds to: the one that stands, in its language where there is one. */
  firstReport() {
    const reports = standing(this.file.documents).filter(({ code, outcomeCode: told, superseded }) => code === 'D04' && told === 'O2' && !superseded);
    return reports.find(({ language }) => language === this.request.language) ?? reports[0];
  }

  /** How the present mediator knows a party: what their newest check of each one says. */
  acquaintance(): 'NONE' | 'SERVED_EARLIER' | 'ACQUAINTED' {
    const userId = this.file.header.assignedTo ?? this.desk.userId;
    const own = standing(this.file.conflicts).filter((check) => check.userId === userId);
    const ties = principals(this.file).flatMap(({ subjectCode }) => own.findLast((check) => check.subjectCode === subjectCode)?.kind ?? []);
    return ties.find((kind) => kind === 'SERVED_EARLIER' || kind === 'ACQUAINTED') ?? 'NONE';
  }

  sharedByAll(): boolean {
    return principals(this.file).every((party) => this.active(party, 'OUTCOME_SHARING') !== undefined);
  }

  active(party: Party, type: 'MEDIATION_PARTICIPATION' | 'DATA_PROCESSING' | 'OUTCOME_SHARING') {
    return activeConsent(this.file, { subjectCode: party.subjectCode, type }, this.desk.now(), this.desk.parameters);
  }

  party(): Party {
    return partyOf(this.file, this.request.subjectCode ?? '');
  }

  identity(party: Party): Identity | undefined {
    return identityFor(this.desk, this.file, party, this.viewer);
  }

  person(party: Party, also: { birthDate?: boolean; idDoc?: boolean } = {}): Facts {
    const identity = this.identity(party);
    return compact({
      subjectCode: party.subjectCode,
      role: party.role,
      isMinor: isChild(party, this.desk.today()),
      name: identity && identity.surname !== '' ? { surname: identity.surname, givenName: identity.givenName, patronymic: identity.patronymic, sex: identity.sex } : undefined,
      birthDate: also.birthDate ? identity?.birthDate : undefined,
      idDoc: also.idDoc ? compact({ kind: identity?.idDocType ?? undefined, number: identity?.idDocNo ?? undefined, fin: identity?.fin ?? undefined }) : undefined,
    });
  }

  /** Who interprets for a person on the day a paper speaks of; a gap for the name where one was used and nobody is on file, nothing where none was. */
  interpreterFor(party: Party, on: string, used: boolean = hasInterpreter(this.file, party, on)): { interpreter?: Facts } {
    const found = namedInterpreter(this.file, party, on);
    if (found) return { interpreter: compact({ name: this.person(found)['name'] }) };
    return used ? { interpreter: {} } : {};
  }

  /**
   * Who stands for a child or a person of limited capacity on a day, and whose word counts: the one who consented, else the
   * first on file. Nobody stands for a grown-up.
   */
  representativeOf(party: Party, on: string = this.desk.today()): Facts | undefined {
    if (!isChild(party, on) && party.capacity === 'FULL') return undefined;
    const usable = usableRepresentatives(this.file, party.subjectCode);
    const named = this.active(party, 'MEDIATION_PARTICIPATION')?.representativeCode;
    const representative = usable.find(({ subjectCode }) => subjectCode === named) ?? usable[0];
    return representative && this.person(representative);
  }

  represented(party: Party, on?: string): Facts {
    const representative = this.representativeOf(party, on);
    return representative ? { representative } : {};
  }

  coMediator(): Facts {
    const { coMediator } = this.file.header;
    return coMediator === null ? {} : { coMediator: this.mediator(coMediator) };
  }

  nameOnly(party: Party): Facts {
    const { subjectCode, name } = this.person(party);
    return compact({ subjectCode, name });
  }

  /** How a person may be reached; until they were asked, only by hand. */
  contactRule(party: Party): 'IN_PERSON_ONLY' | Facts {
    const safe = this.identity(party)?.safeContact;
    return safe ? compact({ channel: safe.channel, safeHours: safe.safeHours ?? undefined }) : 'IN_PERSON_ONLY';
  }

  texts(recordId: string): Record<string, string> {
    return Object.fromEntries(this.desk.sealed.read((db) => textsOf(db, recordId)).map(({ field, text }) => [field, text]));
  }

  staffName(userId: string) {
    const name = this.desk.sealed.read((db) => staffName(db, userId));
    if (name === null) return undefined;
    const [surname = '', givenName = '', ...patronymic] = name.split(/\s+/);
    return { surname, givenName, patronymic: patronymic.join(' ') || null };
  }

  official(userId: string): Facts {
    return compact({ post: this.file.header.module === 'MED' ? { az: 'Mediator', en: 'Mediator', ru: 'Медиатор' } : NEUTRAL_POST, name: this.staffName(userId) });
  }

  mediator(userId: string = this.file.header.assignedTo ?? this.desk.userId): Facts {
    const certificate = this.desk.certificateOf(userId);
    return compact({
      name: this.staffName(userId),
      certificateNo: certificate?.certificateNo ?? undefined,
      certificateIssuedOn: certificate?.certificateIssuedOn ?? undefined,
      certificateValidUntil: certificate?.certificateValidUntil ?? undefined,
    });
  }

  /** Nobody where a person came by themselves: the document leaves the line out, or prints a gap. */
  referrer(): Facts | undefined {
    const { bodyName, bodyNameDative } = this.file.header.referral;
    if (bodyName === null) return undefined;
    return { nominative: everywhere(bodyName), ...(bodyNameDative && { dative: { az: bodyNameDative, en: bodyName, ru: bodyName } }) };
  }
}

/** A name stands in every language as its owner writes it. */
export function everywhere(text: string) {
  return { az: text, en: text, ru: text };
}

/** The language of a person's own paper; Azerbaijani where papers do not exist in theirs. */
export function printable(language: string): PaperLanguage {
  return PAPER_LANGUAGES.find((known) => known === language) ?? 'az';
}

export function latest(days: readonly (string | null | undefined)[]): string | undefined {
  return days.filter((day) => typeof day === 'string').toSorted().at(-1);
}

/** Leaves out what is not known, so that the document prints a gap. */
export function compact(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
