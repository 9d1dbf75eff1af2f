import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { partyOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { representedBy } from '../representatives.ts';

type InTheirName = InCase & { readonly granted?: boolean; readonly representativeCode?: string | null | undefined };

/**
 * nobody consents or signs for a person while a conflict of interest with them is on record: suspected themself, tied to
 * the other side, or pressing. Another representative does it, or one whom the guardianship authority appoints (D32). A
 * refusal is always taken down.
 */
export const representativeConflict: Rule<InTheirName> = {
  code: 'R-14',
  effect: 'block',
  source: 'F50 Family Code 59',
  check: ({ file, granted, representativeCode }) => {
    const named = granted === false ? undefined : representedBy(file, { representativeCode });
    if (!named) return undefined;
    const { subjectCode, representativeConflict: why } = named;
    return lacking(missingIf(why !== null, { item: 'representativeConflict', subjectCode, params: { why: why ?? '' } }));
  },
};

type ToRecord = InCase & Pick<Asked<'parties.record-representative'>, 'subjectCode' | 'conflict'>;

/** a conflict once on record is taken back with a second person's yes: whoever presses a child presses a mediator too. */
export const conflictTakenBack: Rule<ToRecord> = {
  code: 'R-14',
  effect: 'two-person',
  source: 'F50 Family Code 59',
  check: ({ file, subjectCode, conflict }) => {
    const before = partyOf(file, subjectCode)?.representativeConflict ?? null;
    return lacking(missingIf(before !== null && conflict === null, { item: 'representativeConflict', subjectCode, params: { why: before ?? '' } }));
  },
};
