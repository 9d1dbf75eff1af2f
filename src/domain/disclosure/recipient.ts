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
  /** The guardianship authority asked to appoint a representative for this child (D32). */
  | { readonly kind: 'GUARDIANSHIP'; readonly subjectCode: string }
  /** Whoever knows nothing of a person: a reviewer, an anonymous notice. */
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'BODY'; readonly body: Body; readonly compelledBy?: string };

/** Papers that go to a body of the directory: which one is said by what they are about. */
export const TO_A_BODY: readonly DocumentCode[] = ['D05', 'D06', 'D08-B', 'D25', 'D25-C'];

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
      return own;
    case 'D16-A':
      return { kind: 'OFFICE' };
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
      return { kind: 'NOBODY' };
  }
}

const referrer = ({ header }: Pick<CaseFile, 'header'>): Recipient =>
  header.referral.bodyName === null ? { kind: 'NOBODY' } : { kind: 'REFERRER', name: header.referral.bodyName };
