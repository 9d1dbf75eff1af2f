import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { DocumentCode } from '../../../../shared/model/enumerations.ts';
import type { Language } from '../../../../shared/model/basic.ts';
import { isDisclosure } from '../../../../domain/disclosure/projection.ts';
import { isInForce } from '../../../../domain/mediation/agreement-status.ts';
import { lacksRepresentative } from '../../../../domain/mediation/representatives.ts';
import { plainDate } from '../../../../domain/dates/plain-date.ts';
import { PARAMETER_DEFAULTS, type Parameters } from '../../../../shared/model/parameters.ts';
import { carePapers } from './care-papers.ts';
import { childOn } from './children.ts';
import { counting } from './counting.ts';
import { mainParties, partyOf } from './people.ts';
import { currentAgreement } from './money.ts';

/** One paper that can be asked for: of which record, for whom. `key` names it within the case. */
export interface PaperChoice {
  key: string;
  code: DocumentCode;
  aboutId: string | null;
  subjectCode: string | null;
  /** Number, version or day that tells two of one kind apart. */
  detail: string | null;
}

/** Papers the records of the case give ground for; whether one may be made is the gate's word, at the preview. */
export function paperChoices(view: CaseView, approvalIds: readonly string[], today: string, parameters: Parameters = PARAMETER_DEFAULTS): PaperChoice[] {
  const mediation = view.header.module === 'MED';
  const parties = mainParties(view);
  const harmed = parties.filter(({ role }) => role === 'HARMED');
  const agreement = currentAgreement(view.agreements);
  const inForce = counting(view.agreements).filter(({ status }) => isInForce(status));
  const choice = (code: DocumentCode, aboutId: string | null, subjectCode: string | null, detail: string | null = null): PaperChoice => ({
    key: [code, aboutId ?? '', subjectCode ?? ''].join('/'), code, aboutId, subjectCode, detail,
  });
  return [
    ...(mediation ? parties.map(({ subjectCode }) => choice('D01', null, subjectCode)) : []),
    ...counting(view.protocols).map((r) => choice('D02', r.id, r.subjectCode, r.no)),
    ...counting(view.sessions)
      .filter((r) => r.status === 'PLANNED' || r.status === 'MOVED')
      .flatMap((r) => r.attendees.map(({ subjectCode }) => choice('D27', r.id, subjectCode, r.on))),
    ...(agreement ? [choice('D03', agreement.id, null, String(agreement.version)), choice('D03-A1', agreement.id, null, String(agreement.version))] : []),
    ...inForce.map((r) => choice('D16-A', r.id, null, String(r.version))),
    ...counting(view.payments).flatMap((r) => sidesOfPayment(view, r.obligationId).map((subjectCode) => choice('D29', r.id, subjectCode, r.on))),
    ...(inForce.length > 0 ? harmed.map(({ subjectCode }) => choice('D21', null, subjectCode)) : []),
    ...counting(view.statements).map((r) => choice('D21', r.id, r.subjectCode, r.on)),
    ...(mediation ? [choice('D04', null, null), ...parties.map(({ subjectCode }) => choice('D27-N', null, subjectCode))] : carePapers(view, choice, { today: plainDate(today), parameters })),
    ...counting(view.sessions)
      .filter((r) => r.status === 'HELD' || r.status === 'STOPPED')
      .flatMap((r) => r.attendees.filter(({ present }) => present === true).map(({ subjectCode }) => choice('D28', r.id, subjectCode, r.on))),
    ...counting(view.appointments)
      .filter((r) => r.status === 'DONE')
      .flatMap((r) => r.subjects.map((subjectCode) => choice('D28', r.id, subjectCode, r.on))),
    ...parties.filter((party) => childOn(party, today) && lacksRepresentative(view, party.subjectCode)).map(({ subjectCode }) => choice('D32', null, subjectCode)),
    ...(view.header.closedOn === null ? [] : [choice('D17', null, null), ...parties.map(({ subjectCode }) => choice('D17', null, subjectCode))]),
    ...counting(view.correspondence)
      .filter((r) => r.direction === 'IN' && !r.cancelled)
      .map((r) => choice('D25-N', r.id, null, r.ourNo)),
    ...parties.filter(({ hasIdentity }) => hasIdentity).map(({ subjectCode }) => choice('LABEL', null, subjectCode)),
    ...parties.map(({ subjectCode }) => choice('D07-C', null, subjectCode)),
    ...sheetsOf(view).map(({ sheetId, subjectCode, on }) => choice('D07-C', sheetId, subjectCode, on)),
    ...disclosures(view).map((r) => choice('D07', r.id, r.subjectCode, r.recipient)),
    ...disclosures(view).filter(({ withdrawal }) => withdrawal !== null).map((r) => choice('D08-A', r.id, r.subjectCode, r.recipient)),
    ...counting(view.recalls).map((r) => choice('D08-B', r.id, null, r.recipient)),
    ...counting(view.referrals).map((r) => choice(r.kind === 'IDENTIFIED' ? 'D05' : 'D06', r.id, null, r.recipient)),
    ...counting(view.authorityRequests).map((r) => choice('D25', r.id, null, r.orderNo)),
    ...counting(view.authorityRequests).filter(({ compelledOn }) => compelledOn !== null).map((r) => choice('D25-C', r.id, null, r.orderNo)),
    ...parties.map(({ subjectCode }) => choice('D26', null, subjectCode)),
    ...counting(view.subjectRequests).map((r) => choice('D26', r.id, r.subjectCode, r.on)),
    ...parties.map(({ subjectCode }) => choice('CARD', null, subjectCode)),
    ...approvalIds.map((id) => choice('D31', id, null)),
  ];
}

/** Consents to bodies of the directory that stand. */
const disclosures = (view: CaseView) => counting(view.consents).filter((consent) => isDisclosure(consent));

/** Sheets of several rows, each once, with the day they were answered. */
function sheetsOf(view: CaseView): { sheetId: string; subjectCode: string; on: string }[] {
  const sheets = new Map<string, { sheetId: string; subjectCode: string; on: string }>();
  for (const { sheetId, subjectCode, givenAt } of disclosures(view)) if (sheetId !== null) sheets.set(sheetId, { sheetId, subjectCode, on: givenAt.slice(0, 10) });
  return [...sheets.values()];
}

/** The two between whom a payment went: each gets a receipt of their own. */
function sidesOfPayment(view: CaseView, obligationId: string): string[] {
  const line = view.agreements.flatMap(({ obligations }) => obligations).find(({ id }) => id === obligationId);
  return line === undefined ? [] : [line.toWhom, line.byWhom];
}

/** The choice a link asks for: by code, then by the record or person it names. */
export function firstChoice(choices: readonly PaperChoice[], wanted: { code: string | null; record: string | null; subject: string | null }): PaperChoice | undefined {
  return choices.find(
    ({ code, aboutId, subjectCode }) =>
      code === wanted.code && (wanted.record === null || aboutId === wanted.record) && (wanted.subject === null || subjectCode === wanted.subject),
  );
}

const ALL = ['az', 'en', 'ru'] as const;
const SPOKEN_ONLY: readonly Language[] = ['ar', 'fa', 'ur'];

/** Languages a paper exists in; Arabic, Persian and Urdu only for the person who speaks them. */
export const PAPER_LANGUAGES: Readonly<Record<DocumentCode, readonly Language[]>> = {
  D01: [...ALL, ...SPOKEN_ONLY], D02: [...ALL, ...SPOKEN_ONLY], D03: [...ALL, ...SPOKEN_ONLY], 'D03-A1': ALL, D04: ALL, 'D16-A': ['az'], D17: ALL, D21: ['az', 'ru'], 'D25-N': ['az'],
  D27: ALL, 'D27-N': ALL, D28: ['az', 'ru'], D29: ['az', 'ru'], D31: ['az'], D32: ['az'], LABEL: ALL,
  D05: ALL, D06: ['az'], 'D06-N': ['az'], D07: [...ALL, ...SPOKEN_ONLY], 'D07-C': [...ALL, ...SPOKEN_ONLY], 'D08-A': [...ALL, ...SPOKEN_ONLY], 'D08-B': ['az'],
  D25: ['az'], 'D25-C': ['az'], D26: [...ALL, ...SPOKEN_ONLY], CARD: [...ALL, ...SPOKEN_ONLY],
  'D02-E': [...ALL, ...SPOKEN_ONLY], 'D06-T': ['az'], D09: ALL, D10: ['az'], D11: [...ALL, ...SPOKEN_ONLY], D12: [...ALL, ...SPOKEN_ONLY], D13: [...ALL, ...SPOKEN_ONLY], 'D13-A': ['az'], D14: ['az'], D15: ALL,
  'D16-B': ['az'], 'D16-C': ['az'], D20: ['az'], D22: ['az'], D23: ['az'], D24: ['az'], D30: ALL, CALL: ALL, COVER: ['az'],
};

/** Languages offered for one paper; one that is for no single person is for both sides. */
export function paperLanguages(view: CaseView, { code, subjectCode }: PaperChoice): Language[] {
  const spoken = (subjectCode === null ? mainParties(view) : [partyOf(view, subjectCode)]).map((party) => party?.language);
  return PAPER_LANGUAGES[code].filter((language) => !SPOKEN_ONLY.includes(language) || spoken.includes(language));
}

/** Languages an agreement may be written in: those of the papers, and what either side speaks of the rest. */
export const agreementLanguages = (view: CaseView): Language[] => paperLanguages(view, { key: '', code: 'D03', aboutId: null, subjectCode: null, detail: null });

/** Language a paper starts in: that of the person it is for where it exists in it, else Azerbaijani. */
export function paperLanguage(view: CaseView, paper: PaperChoice): Language {
  const spoken = partyOf(view, paper.subjectCode)?.language;
  return paperLanguages(view, paper).find((known) => known === spoken) ?? 'az';
}

/** Papers whose purpose is not plain from their name; the screen says it. */
export const EXPLAINED_PAPERS: readonly DocumentCode[] = ['D16-A', 'D17', 'D21', 'D25-N', 'D28', 'D29', 'D32', 'LABEL'];
/** The same of papers that go to other bodies, or speak of what went there. */
export const EXPLAINED_OUTSIDE: readonly DocumentCode[] = ['D05', 'D06', 'D07', 'D07-C', 'D08-A', 'D08-B', 'D25', 'D25-C', 'D26', 'CARD'];

/** Written from right to left. */
export const isRightToLeft = (language: string): boolean => SPOKEN_ONLY.some((known) => known === language);
