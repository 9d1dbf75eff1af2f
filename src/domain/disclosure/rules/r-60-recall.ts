import type { CaseFile, Consent, IssuedDocument } from '../../../shared/model/case-file.ts';
import type { Recall } from '../../../shared/model/disclosure.ts';
import type { ScopeToken } from '../../../shared/model/enumerations.ts';
import type { Parameters } from '../../../shared/model/parameters.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { addWorkingDays } from '../../dates/work-calendar.ts';
import type { HouseWords } from '../../care/rules/r-41-forbidden-words.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { consentStatus } from '../../mediation/consent-status.ts';
import { lacking } from '../../mediation/finding.ts';
import { PERSON_FIELDS, personFieldOf } from '../fields.ts';
import { isDisclosure } from '../projection.ts';

/** Working days in which the letter goes out. */
const LETTER_WD = 1;

/** A paper that rests on consents, about to leave again. */
export interface Leaving extends HouseWords {
  readonly file: CaseFile;
  readonly document: Pick<IssuedDocument, 'consentIdsUsed' | 'recalledOn'>;
}

/** what was recalled leaves no more; nor does what rests on a yes that was taken back. */
export const recalledPaper: Rule<Leaving> = {
  code: 'R-60',
  effect: 'block',
  source: 'DP-AZ; DP-NGO',
  check: (leaving, { now, parameters }) => {
    if (leaving.document.recalledOn !== null) return lacking([{ item: 'documentRecalled' }]);
    return lacking(ended(leaving, now, parameters).filter(({ status }) => status !== 'EXPIRED').map(({ consent }) => ({ item: 'consentWithdrawn', subjectCode: consent.subjectCode })));
  },
};

/** what rests on a yes that has run out leaves no more. */
export const expiredPaper: Rule<Leaving> = {
  code: 'R-58',
  effect: 'block',
  source: 'DP-AZ (v)',
  check: (leaving, { now, parameters }) =>
    lacking(ended(leaving, now, parameters).filter(({ status }) => status === 'EXPIRED').map(({ consent }) => ({ item: 'consentExpired', subjectCode: consent.subjectCode }))),
};

function ended({ file, document }: Leaving, now: string, parameters: Parameters) {
  return document.consentIdsUsed
    .flatMap((id) => file.consents.find((consent) => consent.id === id && isDisclosure(consent)) ?? [])
    .map((consent) => ({ consent, status: consentStatus(consent, file, now, parameters) }))
    .filter(({ status }) => status !== 'ACTIVE');
}

export type NewRecall = Omit<Recall, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'>;

/** What a yes is about: one person, one body, one purpose; of OUTCOME_SHARING the referring body alone. */
export type Matter = Pick<Consent, 'subjectCode' | 'type' | 'recipient' | 'recipientOrgId' | 'purpose'>;

/**
 * a letter, due the next working day, to whoever holds a paper that rests on any yes of a matter and says what is open no
 * more. `open`: what still is, after what has just been said; nothing after a no or a withdrawal.
 */
export function recallsOf(file: CaseFile, matter: Matter, open: readonly ScopeToken[], { today, calendar }: Pick<RuleContext, 'today' | 'calendar'>): NewRecall[] {
  if (!isDisclosure(matter) && matter.type !== 'OUTCOME_SHARING') return [];
  const dueOn = addWorkingDays(plainDate(today), LETTER_WD, calendar).date;
  return heldPapers(file, matter).flatMap(({ paper, consentId }) => {
    const told = tokensOf(paper, matter.subjectCode);
    if (open.length > 0 && told.every((token) => open.includes(token))) return [];
    return [{ subjectCode: matter.subjectCode, consentId, documentId: paper.id, recipient: paper.recipient, recipientOrgId: paper.recipientOrgId, dueOn, sentOn: null, answeredOn: null, answer: null }];
  });
}

/** What of a matter is open now, by every yes that stands; `without`: one that is just being taken back. */
export function openIn(file: CaseFile, matter: Matter, { now, parameters }: Pick<RuleContext, 'now' | 'parameters'>, without: readonly string[] = []): ScopeToken[] {
  return yesesOf(file, matter).filter((yes) => !without.includes(yes.id) && consentStatus(yes, file, now, parameters) === 'ACTIVE').flatMap(({ scope }) => scope);
}

/** Does any yes of a matter stand? */
export function stands(file: CaseFile, matter: Matter, { now, parameters }: Pick<RuleContext, 'now' | 'parameters'>): boolean {
  return yesesOf(file, matter).some((yes) => consentStatus(yes, file, now, parameters) === 'ACTIVE');
}

/** Every yes of a matter there ever was: renewed, struck out or taken back. */
function yesesOf(file: CaseFile, { subjectCode, type, recipient, recipientOrgId, purpose }: Matter): Consent[] {
  const same = (yes: Consent) => (recipientOrgId === null ? yes.type === type && yes.recipient === recipient : isDisclosure(yes) && yes.recipientOrgId === recipientOrgId && yes.purpose === purpose);
  return file.consents.filter((yes) => yes.granted && yes.subjectCode === subjectCode && same(yes));
}

/** Papers of a matter that have left the house and are not being recalled yet, struck out or not: what is outside is outside. */
function heldPapers(file: CaseFile, matter: Matter): { paper: IssuedDocument; consentId: string }[] {
  const yeses = yesesOf(file, matter);
  return file.documents.flatMap((paper) => {
    const yes = yeses.find(({ id }) => paper.consentIdsUsed.includes(id));
    return yes && hasLeft(paper) && paper.recalledOn === null ? [{ paper, consentId: yes.id }] : [];
  });
}

/** What a paper says of a person, as tokens. */
function tokensOf({ fieldsPrinted }: IssuedDocument, subjectCode: string): ScopeToken[] {
  return fieldsPrinted.filter((one) => one.subjectCode === subjectCode).flatMap(({ field }) => {
    const known = personFieldOf(field);
    return (known && PERSON_FIELDS[known]) ?? [];
  });
}

/** Handed over, or saved to a folder and not deleted from there since. */
export function hasLeft({ deliveredOn, saved }: Pick<IssuedDocument, 'deliveredOn' | 'saved'>): boolean {
  return deliveredOn !== null || saved.some(({ ended }) => ended?.how !== 'DELETED');
}
