import type { CaseFile, Consent, Party } from '../../shared/model/case-file.ts';
import type { Provider } from '../../shared/model/provider.ts';
import { REVEAL_REASONS, TEXT_TOKENS, type ScopeToken, type TextToken } from '../../shared/model/enumerations.ts';
import { addWorkingDays } from '../../domain/dates/work-calendar.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { dativeOf, nameOf } from '../../domain/directory/provider-names.ts';
import { answerDue } from '../../domain/directory/referral-state.ts';
import { PERSON_FIELDS, personFieldOf, type PersonField } from '../../domain/disclosure/fields.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import { lastDayOf } from '../../domain/disclosure/rules/r-58-how-long.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { valuesOf } from '../disclosure/person-values.ts';
import { ledgerOf } from '../disclosure/ledger.ts';
import { directoryOf, providerOf } from '../directory/index.ts';
import { openingsOf } from '../../vault/repositories/audit.ts';
import { Refusal, type Desk } from '../desk.ts';
import { partyOf, recordOf } from '../step.ts';
import { compact, everywhere, NEUTRAL_POST, type Facts, type PaperSource } from './paper-source.ts';

/** Working days in which whoever holds a recalled paper confirms what they did (D08-B). */
const CONFIRM_WD = 3;

export const signatory = (s: PaperSource): Facts => ({ signatory: { ...s.official(s.file.header.assignedTo ?? s.desk.userId), post: NEUTRAL_POST } });

/** How a paper names a consent: by the number of its sheet, else by the first characters of its own id. */
export const consentNo = ({ paperNo, id }: Pick<Consent, 'paperNo' | 'id'>): string => paperNo ?? id.slice(0, 8).toUpperCase();

/** A body known by its name alone: in every case the directory has for it. */
export function bodyNamed(desk: Desk, name: string): Facts {
  const known = directoryOf(desk).find(({ names }) => names.az.nominative === name);
  return known ? organisation(known) : { nominative: everywhere(name) };
}

/** A body as papers address it; a form nobody gave prints "[…]". */
export function organisation(provider: Provider): Facts {
  return {
    nominative: { az: nameOf(provider, 'az'), en: nameOf(provider, 'en'), ru: nameOf(provider, 'ru') },
    dative: compact({ az: dativeOf(provider, 'az') ?? undefined, en: dativeOf(provider, 'en') ?? undefined, ru: dativeOf(provider, 'ru') ?? undefined }),
  };
}

/** What may be told about a person to whoever reads this paper: each field the projection lets through, with its value. */
export function disclosed(s: PaperSource, party: Party, tokens: readonly ScopeToken[], texts: Readonly<Record<string, string>>) {
  const identity = s.identity(party);
  return fieldsOf(tokens).flatMap((field) => {
    const verdict = project({ file: s.file, subjectCode: party.subjectCode, field, ...s.viewer, at: s.desk.now() }, s.desk.parameters);
    const token = PERSON_FIELDS[field];
    if (!verdict.allowed || token === null) return [];
    if (isText(token)) return [compact({ field, token, value: texts[token] })];
    if (token === 'caseFact') return [{ field, token, value: YES[s.request.language] ?? YES.az }];
    const values = identity ? valuesOf(identity, field) : [];
    return values.length === 0 ? [{ field, token }] : values.map((one) => ({ ...one, token }));
  });
}

const YES: Readonly<Record<string, string>> & { az: string } = { az: 'bəli', en: 'yes', ru: 'да' };
/** The consent by which the first of what a referral asks for is open now. */
function openedBy(s: PaperSource, { subjectCode, asked }: CaseFile['referrals'][number]): string | undefined {
  const verdicts = fieldsOf(asked).map((field) => project({ file: s.file, subjectCode, field, ...s.viewer, at: s.desk.now() }, s.desk.parameters));
  return verdicts.flatMap((verdict) => (verdict.allowed && 'consentId' in verdict.by ? [verdict.by.consentId] : []))[0];
}

const isText = (token: ScopeToken): token is TextToken => TEXT_TOKENS.some((known) => known === token);

/** An identified referral: exactly what the yes to that body opens and the referral asks to be told. */
export function d05(s: PaperSource): Facts {
  const referral = recordOf(s.file.referrals, s.request.aboutId ?? '');
  // The yes that opens it now: renewed since, it is another than when the referral was prepared.
  const consentId = openedBy(s, referral) ?? referral.consentId;
  const consent = s.file.consents.find(({ id }) => id === consentId);
  if (referral.kind !== 'IDENTIFIED') throw new Refusal('WRONG_STATUS');
  const texts = s.texts(referral.id);
  const data = disclosed(s, partyOf(s.file, referral.subjectCode), referral.asked, texts);
  return compact({
    provider: organisation(providerOf(s.desk, referral.orgId)),
    unit: consent?.recipientUnit ? everywhere(consent.recipientUnit) : undefined,
    services: referral.services,
    urgency: referral.urgency,
    subjectCode: referral.subjectCode,
    data,
    contactWords: referral.asked.includes('contact') && data.some(({ token }) => token === 'contact') ? texts['contactWords'] : undefined,
    acknowledgeBy: answerDue(referral.urgency, s.desk.today(), s.desk.calendar, s.desk.parameters),
    consent: consent && compact({ number: consentNo(consent), validUntil: lastDayOf(consent, s.desk.parameters), operations: consent.operations, crossBorderTo: consent.crossBorder ? countryName(consent.crossBorder) : undefined }),
    ...signatory(s),
  });
}

/** An anonymous one: whether somebody could be taken on, without saying who. */
export function d06(s: PaperSource): Facts {
  const referral = recordOf(s.file.referrals, s.request.aboutId ?? '');
  if (referral.kind !== 'ANONYMOUS') throw new Refusal('WRONG_STATUS');
  const party = partyOf(s.file, referral.subjectCode);
  return {
    recipient: organisation(providerOf(s.desk, referral.orgId)),
    ageGroup: party.mayBeChild ? 'PRESUMED_CHILD' : isChild(party, s.desk.today()) ? 'CHILD' : 'ADULT',
    languageNeeded: party.language,
    services: referral.services,
    urgency: referral.urgency,
    immediateDanger: referral.dangerNow,
    answerBy: answerDue(referral.urgency, s.desk.today(), s.desk.calendar, s.desk.parameters),
    ...signatory(s),
  };
}

/** The person and those who stand by them, on a paper the person signs. */
function signing(s: PaperSource, party: Party, consent?: Consent): Facts {
  const on = consent ? dateOf(parseInstant(consent.givenAt) ?? s.desk.now()) : s.desk.today();
  return {
    person: s.person(party, { birthDate: true }),
    ...s.represented(party, on),
    ...s.interpreterFor(party, on, consent?.interpreterUsed),
    ...(consent?.assent && { childAssent: consent.assent.overall }),
    staff: s.official(s.desk.userId),
    retentionYears: Math.max(1, s.desk.parameters.P_RETENTION_MED),
  };
}

/** One row of a sheet as it was answered. */
function answered(s: PaperSource, consent: Consent): Facts {
  return compact({
    no: consentNo(consent),
    recipient: everywhere(consent.recipient),
    unit: consent.recipientUnit ? everywhere(consent.recipientUnit) : undefined,
    purpose: consent.purpose ?? undefined,
    scope: consent.scope,
    from: dateOf(parseInstant(consent.givenAt) ?? s.desk.now()),
    until: lastDayOf(consent, s.desk.parameters),
    crossBorder: consent.crossBorder ?? undefined,
    answer: consent.granted,
  });
}

/** One consent to a disclosure; without one, a blank to be filled in by hand. */
export function d07(s: PaperSource): Facts {
  const { aboutId } = s.request;
  if (aboutId === null) return { ...signing(s, s.party()), blank: true };
  const consent = disclosureOf(s.file, aboutId);
  return { ...signing(s, partyOf(s.file, consent.subjectCode), consent), consent: { ...answered(s, consent), offered: consent.scope, operations: consent.operations } };
}

/** All rows of one sheet. */
export function d07c(s: PaperSource): Facts {
  const { aboutId } = s.request;
  if (aboutId === null) return { ...signing(s, s.party()), blank: true };
  const first = disclosureOf(s.file, aboutId);
  const rows = standing(s.file.consents).filter(({ sheetId }) => sheetId !== null && sheetId === first.sheetId);
  return { ...signing(s, partyOf(s.file, first.subjectCode), first), rows: rows.map((row) => answered(s, row)) };
}

function disclosureOf(file: CaseFile, id: string): Consent {
  const consent = recordOf(file.consents, id);
  if (consent.recipientOrgId === null) throw new Refusal('RECORD_NOT_FOUND');
  return consent;
}

/** A consent was taken back: when and how, and never why. */
export function d08a(s: PaperSource): Facts {
  const consent = recordOf(s.file.consents, s.request.aboutId ?? '');
  const { withdrawal } = consent;
  if (!withdrawal) throw new Refusal('WRONG_STATUS');
  const party = partyOf(s.file, consent.subjectCode);
  return {
    person: s.person(party, { birthDate: true }),
    ...s.represented(party),
    ...s.interpreterFor(party, withdrawal.at.slice(0, 10), consent.interpreterUsed),
    consentNo: consentNo(consent), withdrawnOn: withdrawal.at.slice(0, 10), withdrawnAt: withdrawal.at.slice(11, 16), via: withdrawal.via, receivedBy: s.official(withdrawal.receivedBy),
  };
}

/** Whoever holds a paper whose consent was taken back: its number and date, and nobody's name. */
export function d08b(s: PaperSource): Facts {
  const recall = recordOf(s.file.recalls, s.request.aboutId ?? '');
  const paper = recordOf(s.file.documents, recall.documentId);
  return compact({
    recipient: recall.recipientOrgId === null ? bodyNamed(s.desk, recall.recipient) : organisation(providerOf(s.desk, recall.recipientOrgId)),
    recalled: compact({ number: paper.outNo ?? s.file.header.outsideNo, date: paper.madeOn }),
    confirmBy: addWorkingDays(s.desk.today(), CONFIRM_WD, s.desk.calendar).date,
    ...signatory(s),
  });
}

/** Received, looked at by a lawyer, answered on a day: and not even whether the person is known. */
export function d25(s: PaperSource): Facts {
  const request = recordOf(s.file.authorityRequests, s.request.aboutId ?? '');
  return { requester: bodyNamed(s.desk, request.body), kind: request.kind, requestNo: request.orderNo, requestDate: request.orderDate, answerOn: request.answerOn, ...signatory(s) };
}

/** What a paper that must be obeyed lists, and no more. */
export function d25c(s: PaperSource): Facts {
  const request = recordOf(s.file.authorityRequests, s.request.aboutId ?? '');
  if (request.compelledOn === null || request.closedOn !== null || request.subjectCode === null) throw new Refusal('WRONG_STATUS');
  return {
    requester: bodyNamed(s.desk, request.body), kind: request.kind, requestNo: request.orderNo, requestDate: request.orderDate, subjectCode: request.subjectCode,
    data: disclosed(s, partyOf(s.file, request.subjectCode), request.scope, {}), ...signatory(s),
  };
}

/** What we hold about one person, for that person: of nobody else a word. With a request it answers that; without one it is the plain extract. */
export function d26(s: PaperSource): Facts {
  const { file, request, desk } = s;
  const asked = request.aboutId === null ? undefined : recordOf(file.subjectRequests, request.aboutId);
  const party = asked ? partyOf(file, asked.subjectCode) : s.party();
  const code = party.subjectCode;
  const identity = s.identity(party);
  const mine = <T extends { subjectCode: string | null; enteredInError: boolean }>(records: readonly T[]) => standing(records).filter(({ subjectCode }) => subjectCode === code);
  const dates = (days: readonly string[]) => [...new Set(days)].toSorted();
  const kept = (item: string, value: string | readonly string[] | null | undefined) => (value === null || value === undefined || value.length === 0 ? [] : [{ item, value }]);
  const value = (field: Parameters<typeof valuesOf>[1], item: string) => kept(item, identity ? valuesOf(identity, field).filter((one) => !['sex', 'idDocType', 'channel'].includes(one.field)).map((one) => one.value) : []);
  const consents = file.consents.filter(({ subjectCode, enteredInError }) => subjectCode === code && !enteredInError);
  return compact({
    person: s.person(party, { birthDate: true }),
    extract: asked === undefined,
    requestedOn: asked?.on,
    kept: [
      ...value('name', 'NAME'), ...value('birthDate', 'BIRTH_DATE'), ...value('citizenship', 'CITIZENSHIP'), ...value('idDoc', 'ID_DOCUMENT'), ...value('contact', 'CONTACT'),
      ...value('serviceAddress', 'SERVICE_ADDRESS'), ...kept('CONSENTS', dates(consents.map(({ givenAt }) => givenAt.slice(0, 10)))), ...kept('RIGHTS_EXPLAINED', dates(mine(file.protocols).map(({ on }) => on))),
      ...kept('MEETINGS', dates(standing(file.sessions).filter(({ attendees, status }) => status === 'HELD' && attendees.some((one) => one.subjectCode === code)).map(({ on }) => on))),
      ...kept('CALLS', dates(standing(file.contacts).filter(({ withSubject }) => withSubject === code).map(({ at }) => at.slice(0, 10)))),
      ...kept('LETTERS', dates(standing(file.documents).filter((paper) => paper.subjectCode === code).map(({ madeOn }) => madeOn))),
      ...kept('SERVICES', dates(mine(file.referrals).map(({ on }) => on))),
    ],
    purposes: ['HELP', 'REACH', 'SAFETY', 'LAW'],
    received: ledgerOf(file)
      .filter(({ subjectCodes, recipient }) => subjectCodes.includes(code) && recipient !== code && recipient !== 'FILE')
      .map((row) => {
        const consent = file.consents.find(({ id }) => row.consentIds.includes(id));
        return compact({
          on: row.deliveredOn ?? row.at.slice(0, 10), recipient: SUBJECT.test(row.recipient) ? ANOTHER : everywhere(row.recipient), fields: fieldsTold(row.fields, code),
          ground: row.kind === 'EMERGENCY' ? 'EMERGENCY' : row.kind === 'COMPELLED' ? 'COMPELLED' : consent ? 'CONSENT' : 'STATUTORY', consentNo: consent && consentNo(consent), recalledOn: row.recalledOn ?? undefined,
        });
      }),
    opened: openings(s, party),
    keptUntil: file.header.retentionUntil ?? undefined,
    retentionYears: Math.max(1, desk.parameters.P_RETENTION_MED),
    ownNotes: mine(file.ownWords).map(({ id, on }) => ({ on, text: s.texts(id)['words'] ?? '' })),
    answerWorkingDays: desk.parameters.P_SUBJECT_WD,
    ...signatory(s),
  });
}

/** Which kinds of data a paper carried of one person, as the tokens name them. */
function fieldsTold(fields: readonly { subjectCode: string | null; field: string }[], code: string): ScopeToken[] {
  const known = fields.flatMap(({ subjectCode, field }) => (subjectCode === code ? (personFieldOf(field) ?? EMERGENCY_FIELDS[field] ?? []) : []));
  return [...new Set(known.flatMap((field) => PERSON_FIELDS[field] ?? []))];
}
/** What is told where a life is in danger, in the same words. */
const EMERGENCY_FIELDS: Readonly<Record<string, PersonField>> = { NAME: 'name', AGE: 'birthDate', NEED: 'needs', HEALTH: 'healthSummary', PLACE: 'serviceAddress', CONTACT: 'contact', THREAT: 'harmFacts' };

/** A code on a ledger row is somebody of the case; on this paper they are not told who. */
const SUBJECT = /^(?:MED|VPN|THB|JDV)-/;
const ANOTHER = { az: 'işin digər iştirakçısı', en: 'another participant', ru: 'другой участник', ar: 'مشارك آخر', fa: 'شرکت‌کنندهٔ دیگر', ur: 'ایک اور شریک' };

/** Who opened the identity, by role and day, as the sealed file's own journal has it; never who by name. */
function openings(s: PaperSource, party: Party): Facts[] {
  return s.desk.sealed.read((db) => openingsOf(db, party.id)).map(({ at, actor, action, reason }) => {
    const role = s.desk.session.users().find(({ id }) => id === actor)?.roles[0];
    return compact({ on: at.slice(0, 10), role, part: action === 'disclosures.copy-field' ? 'COPIED' : 'IDENTITY', reason: REVEAL_REASONS.find((known) => known === reason) });
  });
}

/** A country in the languages a letter may be in. */
export function countryName(code: string): Facts {
  return Object.fromEntries((['az', 'en', 'ru'] as const).map((language) => [language, new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code]));
}
