import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Consent, Party } from '../../../../shared/model/case-file.ts';
import type { ConsentStatus, ConsentType, PartyRole } from '../../../../shared/model/enumerations.ts';

const SIDE_ROLES: readonly PartyRole[] = ['HARMED', 'RESPONSIBLE'];
const CARED_FOR: readonly PartyRole[] = ['PERSON', 'CHILD'];

/** Whose own decision the work needs: both sides of a mediation; the person, and children with them, in a file of care. */
export const servedRoles = (view: CaseView | null): readonly PartyRole[] => (view === null || view.header.module === 'MED' ? SIDE_ROLES : CARED_FOR);

/** People of the case whose record stands. */
export function standing(view: CaseView): Party[] {
  return view.parties.filter((party) => !party.enteredInError);
}

/** Everybody whose own decision the work needs. */
export function mainParties(view: CaseView): Party[] {
  return standing(view).filter(({ role }) => servedRoles(view).includes(role));
}

export function partyOf(view: CaseView, subjectCode: string | null): Party | undefined {
  return view.parties.find((party) => party.subjectCode === subjectCode);
}

/** The part of a code that tells people of one case apart: `V`, `O2`. */
export function shortCode(subjectCode: string): string {
  return subjectCode.slice(subjectCode.lastIndexOf('-') + 1);
}

export const SIDES = ['HARMED', 'RESPONSIBLE', 'NEITHER'] as const;
export type SideOfCase = (typeof SIDES)[number];

/** People who stand on one side of the case, or on neither. */
export interface SideGroup {
  side: SideOfCase;
  people: Party[];
}

/** The side somebody is with: a representative, supporter or lawyer is with the one they came for. */
export function sideIn(view: CaseView, subjectCode: string): SideOfCase {
  const party = partyOf(view, subjectCode);
  const own = party === undefined || SIDE_ROLES.includes(party.role) ? party?.role : partyOf(view, party.forSubject)?.role;
  return own === 'HARMED' || own === 'RESPONSIBLE' ? own : 'NEITHER';
}

/** Everybody of the case by the side they are with; a file of care has no sides. */
export function bySide(view: CaseView): SideGroup[] {
  if (view.header.module !== 'MED') return standing(view).length === 0 ? [] : [{ side: 'NEITHER', people: standing(view) }];
  return SIDES.map((side) => ({ side, people: standing(view).filter(({ subjectCode }) => sideIn(view, subjectCode) === side) })).filter(({ people }) => people.length > 0);
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
