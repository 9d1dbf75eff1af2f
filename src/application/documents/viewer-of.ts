import type { CaseFile } from '../../shared/model/case-file.ts';
import type { DisclosurePurpose, DocumentCode } from '../../shared/model/enumerations.ts';
import { MAIN_DEPARTMENT } from '../../domain/care/main-department.ts';
import { HOME } from '../../domain/disclosure/projection.ts';
import { BY_STATUTE, recipientOf, type Body } from '../../domain/disclosure/recipient.ts';
import { sideOf } from '../../domain/mediation/case-facts.ts';
import { Refusal, type Desk } from '../desk.ts';
import { bodyOf, knownBody } from '../disclosure/body-of.ts';
import type { Viewer } from '../parties/identities.ts';
import { recordOf } from '../step.ts';
import { bodyOfCare, subjectOfCare, viewerOfCare } from './care-recipients.ts';
import type { DocumentRequest } from './paper-source.ts';

/** As the directory of bodies names it (A.7). */
export const GUARDIANSHIP_AUTHORITY = 'Yerli icra hakimiyyətinin qəyyumluq və himayə orqanı';

/** Who will read a paper, and what for; the projection is asked in their name. RECORD_NOT_FOUND for what it is about. */
export function viewerOf(desk: Desk, file: CaseFile, request: DocumentRequest): Viewer {
  const about = request.aboutId ?? '';
  mustBeOfItsModule(file, request);
  mustBeAbout(file, request);
  switch (request.code) {
    case 'D05': {
      const referral = recordOf(file.referrals, about);
      return { recipient: { kind: 'BODY', body: bodyOf(desk, referral.orgId) }, purpose: purposeOf(file, referral.consentId) };
    }
    case 'D25-C': {
      const { id, body } = recordOf(file.authorityRequests, about);
      return { recipient: { kind: 'BODY', body: authority(body), compelledBy: id }, purpose: null };
    }
    default: {
      const ofCare = viewerOfCare(desk, file, request);
      if (ofCare) return ofCare;
      const recipient = recipientOf(file, request.code, { ...request, subjectCode: subjectOf(file, request) });
      // The office's own copy is nobody's own paper.
      if (OFFICE_ONLY.includes(request.code) && request.subjectCode !== null) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'subjectCode', problem: 'custom' }] });
      // From a file of care no paper goes to the other side: it would say that somebody asked for help.
      if (recipient.kind === 'PERSON' && file.header.module !== 'MED' && sideOf(file, recipient.subjectCode) === 'RESPONSIBLE') throw new Refusal('PARTY_NOT_FOUND');
      if (BY_STATUTE.includes(request.code)) mustProtectChildren(desk, request.orgId ?? null);
      return { recipient, purpose: null };
    }
  }
}

/** Papers of a mediation: in a file of care they would speak of a case that is none. */
const OF_MEDIATION: readonly DocumentCode[] = ['D01', 'D03', 'D03-A1', 'D04', 'D16-A', 'D21', 'D25-N', 'D27-N', 'D29'];

function mustBeOfItsModule({ header }: CaseFile, { code }: DocumentRequest): void {
  if (header.module !== 'MED' && OF_MEDIATION.includes(code)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'code', problem: 'invalid_value' }] });
}

/** A paper to a body is registered under the one its record is about, and nobody else: PARTY_NOT_FOUND. */
function mustBeAbout(file: CaseFile, request: DocumentRequest): void {
  const about = request.aboutId ?? '';
  const referral = request.code === 'D05' || request.code === 'D06' ? recordOf(file.referrals, about) : null;
  const whose = referral?.subjectCode ?? subjectOfCare(file, request);
  if (request.subjectCode !== null && whose !== null && request.subjectCode !== whose) throw new Refusal('PARTY_NOT_FOUND');
}

/** The law names whom a child's paper goes to: bodies of our own state, none of them a prosecution's. */
function mustProtectChildren(desk: Desk, orgId: string | null): void {
  if (orgId === null) return;
  const { state, prosecution, country } = bodyOf(desk, orgId);
  if (!state || prosecution || country !== HOME) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'orgId', problem: 'custom' }] });
}

/** Papers the office keeps for itself. */
export const OFFICE_ONLY: readonly DocumentCode[] = ['D03-A1', 'D16-A'];

/** Whose paper it is: the person's the record is about, whatever else was said (PARTY_NOT_FOUND); else the one that was named. */
function subjectOf(file: CaseFile, { code, aboutId, subjectCode }: DocumentRequest): string | null {
  const whose = ownRecords(file, code).find(({ id }) => id === aboutId)?.subjectCode ?? subjectOfCare(file, { code, aboutId });
  if (subjectCode !== null && whose !== null && subjectCode !== whose) throw new Refusal('PARTY_NOT_FOUND');
  // Sheets asked for without a person are the file's own copy.
  return subjectCode ?? (code === 'D21' || code === 'D26' || BY_STATUTE.includes(code) ? whose : null);
}

/** The records a person's own paper may be about. */
function ownRecords(file: CaseFile, code: DocumentCode): readonly { id: string; subjectCode: string }[] {
  switch (code) {
    case 'D02':
    case 'D02-E':
      return file.protocols;
    case 'D21':
      return file.statements;
    case 'D26':
      return file.subjectRequests;
    case 'D07':
    case 'D07-C':
    case 'D08-A':
      return file.consents;
    default:
      return [];
  }
}

/** The body a paper goes to, as the directory has it; null where it goes to none. */
export function bodyOfPaper(desk: Desk, file: CaseFile, request: DocumentRequest): { orgId: string | null; name: string } | null {
  const { code, aboutId } = request;
  const about = aboutId ?? '';
  switch (code) {
    case 'D05':
    case 'D06': {
      const { orgId } = recordOf(file.referrals, about);
      return { orgId, name: knownBody(desk, orgId).name };
    }
    case 'D06-N':
      return { orgId: MAIN_DEPARTMENT, name: knownBody(desk, MAIN_DEPARTMENT).name };
    case 'D08-B': {
      const { recipientOrgId, recipient } = recordOf(file.recalls, about);
      return { orgId: recipientOrgId, name: recipient };
    }
    case 'D25':
    case 'D25-C':
      return { orgId: null, name: recordOf(file.authorityRequests, about).body };
    default:
      return bodyOfCare(desk, file, request, GUARDIANSHIP_AUTHORITY) ?? null;
  }
}

const purposeOf = (file: CaseFile, consentId: string | null): DisclosurePurpose | null => file.consents.find(({ id }) => id === consentId)?.purpose ?? null;

/** Of a body that asks nothing is known but its name, and of nothing it is told more than its paper lists. */
const authority = (name: string): Body => ({ orgId: '', name, country: 'AZ', state: true, prosecution: true, health: false });
