import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Consent, Party } from '../../../../shared/model/case-file.ts';
import type { ConsentStatus, ConsentType, PartyRole } from '../../../../shared/model/enumerations.ts';

const MAIN_ROLES: readonly PartyRole[] = ['HARMED', 'RESPONSIBLE'];

/** People of the case whose record stands. */
export function standing(view: CaseView): Party[] {
  return view.parties.filter((party) => !party.enteredInError);
}

/** The two sides: everybody whose own decision the process needs. */
export function mainParties(view: CaseView): Party[] {
  return standing(view).filter(({ role }) => MAIN_ROLES.includes(role));
}

export function partyOf(view: CaseView, subjectCode: string | null): Party | undefined {
  return view.parties.find((party) => party.subjectCode === subjectCode);
}

/** The part of a code that tells people of one case apart: `V`, `O2`. */
export function shortCode(subjectCode: string): string {
  return subjectCode.slice(subjectCode.lastIndexOf('-') + 1);
}

export interface StandingConsent {
  consent: Consent;
  status: ConsentStatus;
}

/** A person's consents of every type, newest first, with today's status. */
export function consentsOf(view: CaseView, subjectCode: string): StandingConsent[] {
  return view.consents
    .filter((consent) => consent.subjectCode === subjectCode)
    .map((consent) => ({ consent, status: view.consentStatus[consent.id] ?? 'SUPERSEDED' }))
    .toSorted((a, b) => (a.consent.givenAt < b.consent.givenAt ? 1 : a.consent.givenAt > b.consent.givenAt ? -1 : 0));
}

export function activeConsent(view: CaseView, subjectCode: string, type: ConsentType): Consent | undefined {
  return consentsOf(view, subjectCode).find(({ consent, status }) => consent.type === type && status === 'ACTIVE')?.consent;
}
