import type { CaseFile } from '../../shared/model/case-file.ts';
import type { DocumentCode } from '../../shared/model/enumerations.ts';

/** A body of the directory, as far as a gate must know it. */
export interface Body {
  readonly orgId: string;
  /** Nominative, as the consent names it. */
  readonly name: string;
  /** Other names it answers to. */
  readonly knownAs?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly state: boolean;
  readonly prosecution: boolean;
  readonly health: boolean;
}

/** To whom something about a person would be shown or given. */
export type Recipient =
  /** A worker at the screen, or the office's own file. */
  | { readonly kind: 'OFFICE' }
  /** The person's own copy; D21 names the one they made peace with. */
  | { readonly kind: 'PERSON'; readonly subjectCode: string; readonly namesOthers?: boolean }
  /** Both sides of a paper between them: names only. */
  | { readonly kind: 'PARTIES' }
  | { readonly kind: 'REFERRER'; readonly name: string }
  /** Those the law itself tells of this child: guardianship authority, agency, commission, court (D32, D16-C, D22–D24). */
  | { readonly kind: 'GUARDIANSHIP'; readonly subjectCode: string }
  /** Whoever knows nothing of a person: a reviewer, an anonymous notice. */
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'BODY'; readonly body: Body; readonly compelledBy?: string };

/** Papers that go to a body of the directory: which one is said by what they are about. */
export const TO_A_BODY: readonly DocumentCode[] = ['D05', 'D06', 'D08-B', 'D10', 'D13-A', 'D14', 'D20', 'D25', 'D25-C'];
/** Papers about a child that the law itself sends to the guardianship authority, the agency, the commission or the court. */
export const BY_STATUTE: readonly DocumentCode[] = ['D16-C', 'D22', 'D23', 'D24'];
/** Papers of the office's own file; with a body named they go to it, under that person's yes. */
export const FILE_OR_BODY: readonly DocumentCode[] = ['D09', 'D15'];

/** To whom a paper goes, but for those that go to a body. */
export function recipientOf(file: Pick<CaseFile, 'header'>, code: DocumentCode, { subjectCode, forAuthority }: { readonly subjectCode: string | null; readonly forAuthority: boolean }): Recipient {
  const own: Recipient = subjectCode === null ? { kind: 'OFFICE' } : { kind: 'PERSON', subjectCode };
  switch (code) {
    case 'D21':
      return own.kind === 'PERSON' ? { ...own, namesOthers: true } : own;
    case 'D03':
    case 'D29':
      return forAuthority ? referrer(file) : { kind: 'PARTIES' };
    case 'D03-A1':
      return forAuthority ? referrer(file) : { kind: 'OFFICE' };
    case 'D01':
    case 'D02':
    case 'D07':
    case 'D07-C':
    case 'D08-A':
    case 'D17':
    case 'D26':
    case 'D27':
    case 'D27-N':
    case 'D28':
    case 'LABEL':
    case 'CARD':
    case 'D02-E':
    case 'D09':
    case 'D11':
    case 'D12':
    case 'D13':
    case 'D15':
    case 'D30':
      return own;
    case 'D16-A':
    case 'D16-B':
    case 'D06-T':
    case 'CALL':
      return { kind: 'OFFICE' };
    case 'D16-C':
    case 'D22':
    case 'D23':
    case 'D24':
    case 'D32':
      return subjectCode === null ? { kind: 'NOBODY' } : { kind: 'GUARDIANSHIP', subjectCode };
    case 'D04':
    case 'D05':
    case 'D06':
    case 'D06-N':
    case 'D08-B':
    case 'D25':
    case 'D25-C':
    case 'D25-N':
    case 'D31':
    case 'D10':
    case 'D13-A':
    case 'D14':
    case 'D20':
    case 'COVER':
      return { kind: 'NOBODY' };
  }
}

const referrer = ({ header }: Pick<CaseFile, 'header'>): Recipient =>
  header.referral.bodyName === null ? { kind: 'NOBODY' } : { kind: 'REFERRER', name: header.referral.bodyName };
