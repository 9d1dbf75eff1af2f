import type { Consent } from '../../shared/model/case-file.ts';
import type { DisclosurePurpose } from '../../shared/model/enumerations.ts';

/** By service code. */
const PURPOSE_OF: Readonly<Record<string, DisclosurePurpose>> = {
  ACCOMMODATION: 'HOUSING', MEDICAL: 'HEALTH_CARE', MEDICAL_URGENT: 'HEALTH_CARE', PSYCHOLOGICAL: 'PSYCHOLOGICAL_HELP', LEGAL_INFO: 'LEGAL_HELP', LEGAL_AID: 'LEGAL_HELP', DOCUMENTS: 'DOCUMENTS',
  EDUCATION: 'EDUCATION', VOCATIONAL: 'EDUCATION', EMPLOYMENT: 'EMPLOYMENT', FAMILY_REUNION: 'FAMILY', PROTECTION: 'PROTECTION', FUND_AID: 'COMPENSATION', ALLOWANCE: 'COMPENSATION',
};

type Yes = Pick<Consent, 'enteredInError' | 'granted' | 'subjectCode' | 'recipientOrgId' | 'purpose'>;

/** What a referral is for: as the person's own yes to that body says it, if it is one of the services asked for or the only one; else as the first service suggests. */
export function purposeToward(consents: readonly Yes[], { subjectCode, orgId, services }: { readonly subjectCode: string; readonly orgId: string; readonly services: readonly string[] }): DisclosurePurpose {
  const theirs = consents.filter((consent) => !consent.enteredInError && consent.granted && consent.subjectCode === subjectCode && consent.recipientOrgId === orgId);
  const wanted = services.map((service) => PURPOSE_OF[service] ?? 'SERVICE');
  return theirs.find(({ purpose }) => purpose !== null && wanted.includes(purpose))?.purpose ?? theirs.at(-1)?.purpose ?? wanted[0] ?? 'SERVICE';
}
