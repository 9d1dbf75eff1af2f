import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { agreementParties } from '../agreement-parties.ts';
import { principals } from '../case-facts.ts';
import { activeConsent } from '../consent-status.ts';
import { lacking } from '../finding.ts';

type Paper = InCase & Pick<Asked<'documents.make'>, 'code' | 'aboutId' | 'forAuthority'>;

/** the text of an agreement goes to the authority only if every party of it shares it with that very body. */
export const agreementToAuthority: Rule<Paper> = {
  code: 'R-57',
  effect: 'block',
  source: 'RJ-PR 24.3',
  check: ({ file, code, aboutId, forAuthority }, { now, parameters }) => {
    if (!forAuthority || (code !== 'D03' && code !== 'D03-A1')) return undefined;
    const agreement = file.agreements.find(({ id }) => id === aboutId);
    const parties = agreement ? agreementParties(file, agreement, { now, parameters }) : principals(file);
    const recipient = file.header.referral.bodyName;
    // Where no body referred, there is none to share with.
    const silent = parties.filter(({ subjectCode }) => recipient === null || !activeConsent(file, { subjectCode, type: 'OUTCOME_SHARING', recipient }, now, parameters));
    const gaps = silent.map(({ subjectCode }) => ({ item: 'outcomeSharing', subjectCode }) as const);
    return lacking(parties.length === 0 ? [{ item: 'outcomeSharing' }] : gaps);
  },
};
