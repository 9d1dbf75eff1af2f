import type { CaseFile, Consent } from '../../shared/model/case-file.ts';
import type { DisclosureConsentType, DisclosurePurpose } from '../../shared/model/enumerations.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import type { Missing } from '../../shared/result.ts';
import { partyOf, standing } from '../mediation/case-facts.ts';
import { activeConsent, consentStatus } from '../mediation/consent-status.ts';
import { HEALTH_FIELDS, PERSON_FIELDS, type PersonField } from './fields.ts';
import type { Body, Recipient } from './recipient.ts';

/** May this field of this person go to this recipient, for this purpose, at this moment? */
export interface Ask {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly field: PersonField;
  readonly recipient: Recipient;
  /** To a body: what for. Null elsewhere: the paper itself is the purpose. */
  readonly purpose: DisclosurePurpose | null;
  /** Instant. */
  readonly at: string;
}

/** Why something may go where no consent to a body is needed. */
export type Ground = 'OFFICE' | 'OWN' | 'BESIDE_THEM' | 'AGREEMENT' | 'STATUTE' | 'COMPELLED';

export type Verdict =
  | { readonly allowed: true; readonly by: { readonly consentId: string } | { readonly ground: Ground; readonly recordId?: string } }
  | { readonly allowed: false; readonly why: Missing };

/**
 * The one place that decides what about a person goes to whom: screen, paper, clipboard, export and package ask here. Source:
 * A.2.2.
 */
export function project(ask: Ask, parameters: Parameters): Verdict {
  const { field, subjectCode, recipient } = ask;
  if (recipient.kind === 'OFFICE') return { allowed: true, by: { ground: 'OFFICE' } };
  if (PERSON_FIELDS[field] === null) return withheld({ item: 'neverPrinted', subjectCode });
  switch (recipient.kind) {
    case 'PERSON':
      return toPerson(ask, recipient);
    case 'PARTIES':
      return field === 'name' ? { allowed: true, by: { ground: 'AGREEMENT' } } : withheld({ item: 'fieldNotAllowed', subjectCode });
    case 'REFERRER': {
      if (!REFERRER_FIELDS.includes(field)) return withheld({ item: 'fieldNotAllowed', subjectCode });
      const yes = activeConsent(ask.file, { subjectCode, type: 'OUTCOME_SHARING', recipient: recipient.name }, ask.at, parameters);
      return yes ? { allowed: true, by: { consentId: yes.id } } : withheld({ item: 'outcomeSharing', subjectCode });
    }
    case 'GUARDIANSHIP':
      return subjectCode === recipient.subjectCode && (field === 'name' || field === 'birthDate') ? { allowed: true, by: { ground: 'STATUTE' } } : withheld({ item: 'fieldNotAllowed', subjectCode });
    case 'NOBODY':
      return withheld({ item: 'anonymousOnly', subjectCode });
    case 'BODY':
      return recipient.compelledBy === undefined ? toBody(ask, recipient.body, parameters) : compelled(ask, recipient.compelledBy);
  }
}

/** What OUTCOME_SHARING opens at most: level I4, who the parties of the agreement are (documents.md, D03-A1). */
const REFERRER_FIELDS: readonly PersonField[] = ['name', 'birthDate', 'idDoc'];

/** Everything of their own; of others the name of who comes for them or interprets, and on D21 of the one they made peace with. */
function toPerson({ file, field, subjectCode }: Ask, { subjectCode: reader, namesOthers = false }: Extract<Recipient, { kind: 'PERSON' }>): Verdict {
  if (subjectCode === reader) return { allowed: true, by: { ground: 'OWN' } };
  const other = partyOf(file, subjectCode);
  const beside = other?.forSubject === reader || other?.role === 'INTERPRETER';
  if (field === 'name' && beside) return { allowed: true, by: { ground: 'BESIDE_THEM' } };
  if (field === 'name' && namesOthers) return { allowed: true, by: { ground: 'AGREEMENT' } };
  return withheld({ item: 'fieldNotAllowed', subjectCode });
}

/** the fields a paper that must be obeyed names, and no other. */
function compelled({ file, field, subjectCode }: Ask, requestId: string): Verdict {
  const request = standing(file.authorityRequests).find(({ id }) => id === requestId);
  const token = PERSON_FIELDS[field];
  const listed = request?.compelledOn != null && request.subjectCode === subjectCode && token !== null && request.scope.includes(token);
  return listed ? { allowed: true, by: { ground: 'COMPELLED', recordId: requestId } } : withheld({ item: 'outsideOrder', subjectCode });
}

/** an ACTIVE consent of that person to that very body, for that purpose, with the field's own token. */
function toBody(ask: Ask, body: Body, parameters: Parameters): Verdict {
  const { file, subjectCode, field, purpose, at } = ask;
  const token = PERSON_FIELDS[field];
  if (HEALTH_FIELDS.includes(field) && !body.health) return withheld({ item: 'notHealthBody', subjectCode });
  const theirs = standing(file.consents).filter(
    (consent) =>
      isDisclosure(consent) && consent.subjectCode === subjectCode && consent.recipientOrgId === body.orgId && consent.granted && consent.purpose === purpose &&
      consent.operations.includes('DISCLOSE'),
  );
  // Who took the place of a body under its id was never named to the person.
  const named = theirs.filter(({ recipient }) => recipient === body.name || body.knownAs?.includes(recipient) === true);
  if (theirs.length > 0 && named.length === 0) return withheld({ item: 'recipientNotNamed', subjectCode });
  const given = named.filter(({ givenAt, recordedAt }) => givenAt <= at && recordedAt <= at);
  const active = given.filter((consent) => consentStatus(consent, file, at, parameters) === 'ACTIVE');
  const opening = active.filter(({ scope }) => token !== null && scope.includes(token));
  const yes = opening.find(({ crossBorder }) => body.country === HOME || crossBorder === body.country);
  if (yes) return { allowed: true, by: { consentId: yes.id } };
  if (opening.length > 0) return withheld({ item: 'countryNotNamed', subjectCode, params: { country: body.country } });
  if (active.length > 0) return withheld({ item: 'fieldNotInScope', subjectCode });
  // Nothing is ACTIVE: the newest word says why.
  const last = given.toSorted((one, other) => (one.givenAt < other.givenAt ? -1 : one.givenAt > other.givenAt ? 1 : 0)).at(-1);
  if (last) return withheld({ item: consentStatus(last, file, at, parameters) === 'EXPIRED' ? 'consentExpired' : 'consentWithdrawn', subjectCode });
  return withheld({ item: named.length > 0 ? 'consentNotYet' : 'disclosureConsent', subjectCode });
}

/** Where nothing crosses a border. */
export const HOME = 'AZ';

/** Is it a yes or no to one body of the directory? */
export function isDisclosure<T extends Pick<Consent, 'type'>>(consent: T): consent is T & { type: DisclosureConsentType } {
  return consent.type === 'DISCLOSURE' || consent.type === 'REFERRAL';
}

const withheld = (why: Missing): Verdict => ({ allowed: false, why });
