import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Agreement, Party } from '../../../../shared/model/case-file.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';
import { earliestSigning, textReceivedOn } from '../../../../domain/mediation/rules/r-27-cooling-off.ts';

export interface Signing {
  /** Newest text handed over, in whatever language. */
  text: { on: string; language: string } | null;
  /** The person has it in their own language: the days have begun. */
  inOwnLanguage: boolean;
  advice: string | null;
  earliest: string | null;
  waivedOn: string | null;
  signedOn: string | null;
  place: string | null;
  /** The representative who signed beside them. */
  beside: string | null;
}

/** How far one person is with one version; the days are the rule's own. */
export function signingOf(view: CaseView, agreement: Agreement, { subjectCode }: Party, parameters: Parameters): Signing {
  const own = <T extends { subjectCode: string }>(list: readonly T[]): T | undefined => list.findLast((one) => one.subjectCode === subjectCode);
  const signature = own(agreement.signatures);
  const received = textReceivedOn(view, agreement, subjectCode);
  const text = own(agreement.textReceived);
  return {
    text: text === undefined ? null : { on: text.on, language: text.language },
    inOwnLanguage: received !== undefined,
    advice: own(agreement.adviceOffered)?.on ?? null,
    earliest: earliestSigning(view, agreement, subjectCode, parameters) ?? null,
    waivedOn: own(agreement.coolingWaivers)?.signedOn ?? null,
    signedOn: signature?.on ?? null,
    place: signature?.place ?? null,
    beside: signature?.representativeCode ?? null,
  };
}
