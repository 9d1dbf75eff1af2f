import type { CaseFile, CaseHeader, Consent } from '../../shared/model/case-file.ts';
import type { ConsentStatus, ConsentType } from '../../shared/model/enumerations.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { isChild } from './age.ts';
import { partyOf, standing } from './case-facts.ts';

const END_OF_TIME = '9999-12-31T23:59:59+04:00';

type Consents = Pick<CaseFile, 'consents' | 'header' | 'parties'>;

/**
 * Last day (plain date) a consent holds, null while none is in sight. Consents to a body of the directory
 * hold to their own day; all others last to closure, OUTCOME_SHARING to closure + P_DISCLOSE_DEFAULT calendar days, and a day set on the consent itself only shortens it. Source: data-model A.2.2.
 */
export function consentEndsOn({ type, validUntil, givenAt }: Consent, header: Pick<CaseHeader, 'closedOn' | 'statusHistory'>, parameters: Parameters): string | null {
  if (type === 'DISCLOSURE' || type === 'REFERRAL') return validUntil ?? addDays(plainDate(givenAt.slice(0, 10)), parameters.P_DISCLOSE_DEFAULT);
  // A case opened again does not bring back what ended when it was closed.
  const closedOn = header.statusHistory.find(({ status, on }) => status === 'CLOSED' && on >= givenAt.slice(0, 10))?.on ?? header.closedOn;
  const byClosure = closedOn === null ? null : type === 'OUTCOME_SHARING' ? addDays(plainDate(closedOn), parameters.P_DISCLOSE_DEFAULT) : closedOn;
  if (byClosure === null || validUntil === null) return byClosure ?? validUntil;
  return validUntil < byClosure ? validUntil : byClosure;
}

/** Status of a consent at an instant, from its events, from what the person said later about the same, and from their age. */
export function consentStatus(consent: Consent, file: Consents, at: string, parameters: Parameters): ConsentStatus {
  const said = statusAsSaid(consent, file, at, parameters);
  return said === 'ACTIVE' && isOutgrown(consent, file, at.slice(0, 10)) ? 'SUPERSEDED' : said;
}

function statusAsSaid(consent: Consent, file: Consents, at: string, parameters: Parameters): ConsentStatus {
  if (consent.enteredInError) return 'ENTERED_IN_ERROR';
  if (!consent.granted) return 'REFUSED';
  if (consent.withdrawal && consent.withdrawal.at <= at) return 'WITHDRAWN';
  if (laterWords(consent, file, at)) return 'SUPERSEDED';
  const endsOn = consentEndsOn(consent, file.header, parameters);
  return endsOn !== null && endsOn < at.slice(0, 10) ? 'EXPIRED' : 'ACTIVE';
}

/**
 * a representative's word ends on the day the child comes of age, and from the moment a disputed age is recorded as
 * ADULT. For a grown-up it counts only where it was given for one, and while their capacity is not full.
 */
function isOutgrown({ representativeCode, subjectCode, givenAt }: Consent, { parties }: Pick<CaseFile, 'parties'>, on: string): boolean {
  const party = representativeCode === null ? undefined : partyOf({ parties }, subjectCode);
  return party !== undefined && !isChild(party, on) && (party.capacity === 'FULL' || isChild(party, givenAt.slice(0, 10)));
}

/** Given, and neither withdrawn nor replaced nor an error, whatever the day. */
export function standsUnchanged(consent: Consent, file: Consents): boolean {
  return !consent.enteredInError && consent.granted && consent.withdrawal === null && !laterWords(consent, file, END_OF_TIME);
}

/** Status of every consent of a case at an instant, by its id. */
export function consentStatuses(file: Consents, at: string, parameters: Parameters): Record<string, ConsentStatus> {
  return Object.fromEntries(file.consents.map((consent) => [consent.id, consentStatus(consent, file, at, parameters)]));
}

/** What was wanted: whose consent, of which type, to which recipient (any when left out). */
export interface Wanted {
  readonly subjectCode: string;
  readonly type: ConsentType;
  readonly recipient?: string;
}

/** The consent that is ACTIVE at an instant, signed and entered by then. */
export function activeConsent(file: Consents, wanted: Wanted, at: string, parameters: Parameters): Consent | undefined {
  return file.consents.find(
    (consent) =>
      matches(consent, wanted) && consent.givenAt <= at && consent.recordedAt <= at && consentStatus(consent, file, at, parameters) === 'ACTIVE',
  );
}

/** A representative's consent that would still be ACTIVE at an instant, had the person not come of age. */
export function outgrownConsent(file: Consents, wanted: Wanted, at: string, parameters: Parameters): Consent | undefined {
  return file.consents.find(
    (consent) =>
      matches(consent, wanted) && consent.givenAt <= at && consent.recordedAt <= at &&
      statusAsSaid(consent, file, at, parameters) === 'ACTIVE' && isOutgrown(consent, file, at.slice(0, 10)),
  );
}

/** When somebody changed their mind, and whether they may be asked about their safety since. */
export type ChangeOfMind = Pick<NonNullable<Consent['withdrawal']>, 'at' | 'safetyFollowUpAgreed'>;

/** The newest withdrawal of a type of consent by a person, up to an instant; a no after a yes is one. */
export function lastWithdrawal(file: Consents, wanted: Wanted, at: string): ChangeOfMind | undefined {
  return standing(file.consents)
    .filter((consent) => matches(consent, wanted))
    .flatMap((consent): ChangeOfMind[] => {
      const { withdrawal, givenAt, recordedAt } = consent;
      if (withdrawal && withdrawal.at <= at) return [withdrawal];
      return givenAt <= at && recordedAt <= at && takesBack(consent, file) ? [{ at: givenAt, safetyFollowUpAgreed: false }] : [];
    })
    .reduce<ChangeOfMind | undefined>((newest, one) => (newest && newest.at > one.at ? newest : one), undefined);
}

/** a no to taking part or to messages, from somebody who had said yes to the same and not taken it back yet. */
export function takesBack(no: Word & Pick<Consent, 'granted'>, file: Pick<CaseFile, 'consents'>): boolean {
  if (no.granted || (no.type !== 'MEDIATION_PARTICIPATION' && no.type !== 'INDIRECT_MESSAGE')) return false;
  return standing(file.consents).some(
    (yes) =>
      yes.granted && matches(yes, { subjectCode: no.subjectCode, type: no.type }) && saidLater(no, yes, file) &&
      (yes.withdrawal === null || yes.withdrawal.at > no.givenAt),
  );
}

function matches(consent: Consent, { subjectCode, type, recipient }: Wanted): boolean {
  return consent.subjectCode === subjectCode && consent.type === type && (recipient === undefined || consent.recipient === recipient);
}

/** A later yes or no of the same person about the same purpose to the same recipient. */
function laterWords(consent: Consent, file: Consents, at: string): boolean {
  return standing(file.consents).some(
    (other) => other.id !== consent.id && sameMatter(other, consent) && other.givenAt <= at && other.recordedAt <= at && saidLater(other, consent, file),
  );
}

/** The same purpose and recipient; a body of the directory is known by its id, for names change. A no to a body ends either kind of yes to it. */
function sameMatter(later: Consent, consent: Consent): boolean {
  if (later.recipientOrgId === null || consent.recipientOrgId === null) return matches(later, consent);
  const sameKind = later.type === consent.type || !later.granted;
  return sameKind && later.subjectCode === consent.subjectCode && later.recipientOrgId === consent.recipientOrgId && later.purpose === consent.purpose;
}

/** A yes or no, on file or about to be. */
type Word = Pick<Consent, 'id' | 'subjectCode' | 'type' | 'givenAt' | 'recordedAt'>;

/** By when it was given, then by when it was written down; one not yet on file comes after all that are. */
function saidLater(one: Word, other: Word, { consents }: Pick<CaseFile, 'consents'>): boolean {
  if (one.givenAt !== other.givenAt) return one.givenAt > other.givenAt;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt;
  const place = ({ id }: Word): number => {
    const index = consents.findIndex((consent) => consent.id === id);
    return index < 0 ? consents.length : index;
  };
  return place(one) > place(other);
}
