import type { Agreement, CaseFile } from '../../../shared/model/case-file.ts';
import type { Parameters } from '../../../shared/model/parameters.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { isChild } from '../age.ts';
import { agreementParties } from '../agreement-parties.ts';
import { partyOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { gateClass } from '../gate-class.ts';
import { hasInterpreter } from '../interpreters.ts';

const common = { code: 'R-27', effect: 'block', source: 'P_COOLING (default)' } as const;

interface Signing extends InCase {
  readonly agreement: Agreement;
  readonly subjectCode: string;
  readonly on: string;
}

/**
 * nobody signs a version before P_COOLING days have passed since they received it in their own language, nor without
 * having been offered legal advice. Both sides, adults, in a STANDARD case, may waive the days in writing; never the advice.
 */
export const coolingOff: Rule<Signing> = {
  ...common,
  check: ({ file, agreement, subjectCode, on }, context) => {
    const received = textReceivedOn(file, agreement, subjectCode);
    const earliest = earliestSigning(file, agreement, subjectCode, context.parameters);
    const advised = agreement.adviceOffered.some((one) => one.subjectCode === subjectCode && one.on <= on);
    const early = earliest !== undefined && on < earliest && !daysWaived(file, agreement, on, context);
    return lacking([
      ...missingIf(received === undefined || received > on, { item: 'textReceived', subjectCode }),
      ...missingIf(early, { item: 'coolingOff', subjectCode, params: { earliest: earliest ?? '' } }),
      ...missingIf(!advised, { item: 'adviceOffered', subjectCode }),
    ]);
  },
};

interface Waiving extends InCase {
  readonly agreement: Agreement;
  readonly subjectCode: string;
  readonly signedOn: string;
}

/** the days are waived by an adult who has the text, in a STANDARD case only; no representative waives them for a child. */
export const waiverAllowed: Rule<Waiving> = {
  ...common,
  check: ({ file, agreement, subjectCode, signedOn }) => {
    const received = textReceivedOn(file, agreement, subjectCode);
    const party = partyOf(file, subjectCode);
    const child = party !== undefined && isChild(party, signedOn);
    return lacking([
      ...missingIf(child || gateClass(file.header.offence) !== 'STANDARD', { item: 'coolingOff', subjectCode }),
      ...missingIf(received === undefined || received > signedOn, { item: 'textReceived', subjectCode }),
    ]);
  },
};

/** Day (plain date) a person received this version in their own language, or with an interpreter they had that day. */
export function textReceivedOn(file: CaseFile, { textReceived }: Agreement, subjectCode: string): string | undefined {
  const party = partyOf(file, subjectCode);
  return textReceived
    .filter((one) => party && one.subjectCode === subjectCode && (one.language === party.language || hasInterpreter(file, party, one.on)))
    .map(({ on }) => on)
    .toSorted()[0];
}

/** First day (plain date) a person may sign this version, the days not being waived; undefined until they have the text. */
export function earliestSigning(file: CaseFile, agreement: Agreement, subjectCode: string, parameters: Parameters): string | undefined {
  const received = textReceivedOn(file, agreement, subjectCode);
  return received && addDays(plainDate(received), parameters.P_COOLING);
}

/** Whether everybody who is to sign has waived the days in writing, being adult, in a STANDARD case. */
function daysWaived(file: CaseFile, agreement: Agreement, on: string, context: RuleContext): boolean {
  const parties = agreementParties(file, agreement, context);
  return (
    gateClass(file.header.offence) === 'STANDARD' &&
    parties.length > 1 &&
    parties.every((party) => !isChild(party, on) && agreement.coolingWaivers.some((one) => one.subjectCode === party.subjectCode && one.signedOn <= on))
  );
}
