import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { partiesOfTheCase } from '../case-facts.ts';
import { attemptDays, isUnreachable, withSubject } from '../contact-attempts.ts';
import { lacking } from '../finding.ts';

const common = { code: 'R-84', effect: 'block', source: 'practice' } as const;

/** "could not be reached" is three attempts on different days over 14 calendar days, since they were last heard. */
export const stepUnreachable: Rule<InCase & Pick<Asked<'closing-steps.record'>, 'step' | 'notPossible'>> = {
  ...common,
  check: ({ file, step, notPossible }, { now }) => {
    if (notPossible !== 'UNREACHABLE') return undefined;
    if (step === 'FOLLOW_UP') return lacking(nobodyUnreachable(file, now));
    const days = attemptDays(file, ({ bodyNo }) => bodyNo === 0, now);
    return lacking(isUnreachable(days) ? [] : [tried(days.length)]);
  },
};

/** R-84 at closing: the same three attempts, when a case is closed because a party could not be reached. */
export const closedUnreachable: Rule<InCase & Pick<Asked<'cases.close'>, 'outcome'>> = {
  ...common,
  check: ({ file, outcome }, { now }) => (outcome === 'PARTY_UNREACHABLE' ? lacking(nobodyUnreachable(file, now)) : undefined),
};

function nobodyUnreachable(file: CaseFile, now: string): Missing[] {
  const tries = partiesOfTheCase(file).map(({ subjectCode }) => attemptDays(file, withSubject(subjectCode), now));
  return tries.some(isUnreachable) ? [] : [tried(Math.max(0, ...tries.map((days) => days.length)))];
}

const tried = (days: number): Missing => ({ item: 'unreachableAttempts', params: { days } });
