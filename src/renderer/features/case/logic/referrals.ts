import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { IssuedDocument } from '../../../../shared/model/case-file.ts';
import type { ReferralOut } from '../../../../shared/model/disclosure.ts';
import type { DocumentCode, ScopeToken, TextToken } from '../../../../shared/model/enumerations.ts';
import { TEXT_TOKENS } from '../../../../shared/model/enumerations.ts';
import { INTERFACE_LANGUAGES } from '../../../../shared/model/basic.ts';
import type { Provider } from '../../../../shared/model/provider.ts';
import { nameOf } from '../../../../domain/directory/provider-names.ts';
import type { ReferralStanding } from '../../../../domain/directory/referral-state.ts';

/** Name of a body in the language of the window. */
export const nameIn = (provider: Pick<Provider, 'names'>, locale: string): string => nameOf(provider, INTERFACE_LANGUAGES.find((known) => known === locale) ?? 'az');

type Field = OutputOf<'disclosures.project'>['fields'][number];

/** A field the person has opened to this body. */
export interface OpenField {
  token: ScopeToken;
  consentId: string | null;
}
/** A field that stays here, and why. */
export type ClosedField = Field & { why: NonNullable<Field['why']> };

/** What may be told, what may not, and what nobody may ever ask for. */
export function sortFields(fields: readonly Field[]): { open: OpenField[]; closed: ClosedField[] } {
  const open = new Map<ScopeToken, OpenField>();
  for (const { token, allowed, consentId } of fields) if (allowed && token !== null) open.set(token, { token, consentId });
  return { open: [...open.values()], closed: fields.flatMap((field) => (field.allowed || field.token === null || field.why === null ? [] : [{ ...field, why: field.why }])) };
}

const isTextToken = (token: string): token is TextToken => TEXT_TOKENS.some((one) => one === token);
/** Tokens among those asked whose words are written for this one disclosure. */
export const textsWanted = (asked: readonly string[]): TextToken[] => asked.filter(isTextToken);

export const letterCode = ({ kind }: Pick<ReferralOut, 'kind'>): DocumentCode => (kind === 'IDENTIFIED' ? 'D05' : 'D06');

/** The letter of a referral that stands: not replaced, not entered in error. */
export function letterOf(view: CaseView, referralId: string): IssuedDocument | undefined {
  return view.documents.find(({ aboutId, code, superseded, enteredInError }) => aboutId === referralId && (code === 'D05' || code === 'D06') && !superseded && !enteredInError);
}

export const REFERRAL_BUTTONS = ['letter', 'send', 'answer', 'end', 'another'] as const;
export type ReferralButton = (typeof REFERRAL_BUTTONS)[number];

/** What can be done with a referral now, the next right thing first. */
export function referralButtons({ state }: Pick<ReferralStanding, 'state'>, hasLetter: boolean): ReferralButton[] {
  switch (state) {
    case 'DRAFT':
      return hasLetter ? ['send', 'letter', 'end'] : ['letter', 'send', 'end'];
    case 'WAITING':
    case 'OVERDUE':
    case 'ACKNOWLEDGED':
      return ['answer', 'end'];
    case 'ACCEPTED':
    case 'DONE':
      return ['end'];
    case 'REFUSED':
      return ['another', 'end'];
    case 'CLOSED':
      return [];
  }
}

/** Those that wait for somebody first, the overdue before all; then by day, the newest first. */
export function inOrder<R extends { referral: ReferralOut; standing: ReferralStanding }>(rows: readonly R[]): R[] {
  const weight = ({ standing: { state, late }, referral }: R) => (referral.enteredInError || state === 'CLOSED' ? 3 : late ? 0 : state === 'REFUSED' ? 1 : 2);
  return rows.toSorted((a, b) => weight(a) - weight(b) || (a.referral.recordedAt < b.referral.recordedAt ? 1 : -1));
}
