import type { CaseFile, Consent } from '../../shared/model/case-file.ts';
import type { DisclosurePurpose, DocumentCode, ScopeToken } from '../../shared/model/enumerations.ts';
import { of } from '../../domain/care/care-facts.ts';
import { isDisclosure } from '../../domain/disclosure/projection.ts';
import { BY_STATUTE } from '../../domain/disclosure/recipient.ts';
import { consentStatus } from '../../domain/mediation/consent-status.ts';
import { bodyOf, knownBody } from '../disclosure/body-of.ts';
import type { Desk } from '../desk.ts';
import type { Viewer } from '../parties/identities.ts';
import { recordOf } from '../step.ts';
import type { DocumentRequest } from './paper-source.ts';

/** What a yes must be for, where a paper of the assistance centre looks for the body it goes to. */
const PURPOSES: Partial<Record<DocumentCode, readonly DisclosurePurpose[]>> = {
  D14: ['COMPENSATION', 'LEGAL_HELP'],
  D15: ['EMPLOYMENT', 'SERVICE', 'EDUCATION', 'HOUSING'],
  D20: ['COMPENSATION', 'SERVICE'],
  D09: ['PROTECTION', 'LEGAL_HELP', 'SERVICE'],
  D10: ['PROTECTION', 'LEGAL_HELP'],
  'D13-A': ['PROTECTION', 'LEGAL_HELP'],
};

/** What such a paper cannot be made without: who it is about, and what it is for. */
const NEEDED: Partial<Record<DocumentCode, readonly ScopeToken[]>> = { D14: ['name', 'harmFacts'], D15: ['name', 'needs'], D20: ['name', 'dob', 'idDoc', 'caseFact'], D09: ['name', 'needs'], D10: ['name'], 'D13-A': ['name', 'caseFact'] };

/** What a paper to a body must tell to mean anything; empty for one that goes to none. */
export const neededBy = (request: DocumentRequest): readonly ScopeToken[] => (goesToBody(request) ? (NEEDED[request.code] ?? []) : []);

/** The court, where nobody said which. */
export const COURT = 'Məhkəmə';

/** Whose record a paper of care is about; null where it is about none, or nobody's. RECORD_NOT_FOUND. */
export function subjectOfCare({ care }: CaseFile, { code, aboutId, subjectCode = null }: Pick<DocumentRequest, 'code' | 'aboutId'> & { readonly subjectCode?: string | null }): string | null {
  const about = aboutId ?? '';
  switch (code) {
    case 'D06-T':
      return recordOf(care.notifications, about).subjectCode;
    case 'D09':
      return recordOf(care.needsAssessments, about).subjectCode;
    case 'D10':
      return recordOf(care.measures, about).subjectCode;
    case 'D11':
    case 'D12':
      return recordOf(care.stays, about).subjectCode;
    case 'D13-A':
      return subjectCode;
    case 'D14':
      return recordOf(care.compensations, about).subjectCode;
    case 'D15':
      return recordOf(care.plans, about).subjectCode;
    case 'D16-C':
      return recordOf(care.monitoringVisits, about).subjectCode;
    case 'D20':
      return recordOf(care.allowances, about).subjectCode;
    case 'D22':
      return recordOf(care.childAssessments, about).subjectCode;
    case 'D23':
    case 'D24':
      return recordOf(care.placements, about).subjectCode;
    case 'D30':
      recordOf(care.complaints, about);
      return subjectCode;
    default:
      return null;
  }
}

/** The body a paper about a person's claim, plan or allowance goes to: the one that was named, else that of their newest yes for such a purpose. */
export function yesBehind(desk: Desk, file: CaseFile, request: DocumentRequest): { orgId: string | null; consent: Consent | undefined } {
  const purposes = PURPOSES[request.code] ?? [];
  const subjectCode = subjectOfCare(file, request);
  const named = (request.code === 'D10' ? recordOf(file.care.measures, request.aboutId ?? '').orgId : null) ?? request.orgId ?? null;
  const active = (subjectCode === null ? [] : of(file.consents, subjectCode)).filter(
    (consent) => isDisclosure(consent) && consent.purpose !== null && purposes.includes(consent.purpose) && (named === null || consent.recipientOrgId === named) && consentStatus(consent, file, desk.now(), desk.parameters) === 'ACTIVE',
  );
  const consent = active.toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : 1)).at(-1);
  return { orgId: named ?? consent?.recipientOrgId ?? null, consent };
}

const ALWAYS_TO_A_BODY: readonly DocumentCode[] = ['D10', 'D13-A', 'D14', 'D20'];
/** Does a plan or an assessment leave the house? Only where a body was named for it. */
export const goesToBody = ({ code, orgId, forAuthority }: DocumentRequest): boolean => ALWAYS_TO_A_BODY.includes(code) || ((code === 'D15' || code === 'D09') && ((orgId ?? null) !== null || forAuthority));

/** Who reads such a paper: a body by the person's own yes. Without a body, one that nothing was ever opened to, so that the gate says which yes is missing. */
export function viewerOfCare(desk: Desk, file: CaseFile, request: DocumentRequest): Viewer | undefined {
  if (!goesToBody(request)) return undefined;
  const { orgId, consent } = yesBehind(desk, file, request);
  const body = orgId === null ? NOBODY_NAMED : bodyOf(desk, orgId);
  return { recipient: { kind: 'BODY', body }, purpose: consent?.purpose ?? PURPOSES[request.code]?.[0] ?? null };
}

/** Where such a paper goes, for the register; undefined for any other. */
export function bodyOfCare(desk: Desk, file: CaseFile, request: DocumentRequest, guardianship: string): { orgId: string | null; name: string } | undefined {
  if (BY_STATUTE.includes(request.code)) {
    const orgId = request.orgId ?? null;
    return { orgId, name: orgId === null ? (request.code === 'D24' ? COURT : guardianship) : knownBody(desk, orgId).name };
  }
  if (!goesToBody(request)) return undefined;
  const { orgId } = yesBehind(desk, file, request);
  return orgId === null ? undefined : { orgId, name: knownBody(desk, orgId).name };
}

const NOBODY_NAMED = { orgId: '', name: '', country: 'AZ', state: true, prosecution: true, health: false };
