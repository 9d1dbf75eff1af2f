import type { Rule } from '../../rule.ts';
import { dayOfStep, type Asked, type InCase, type Step } from '../acts.ts';
import { partyOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { hasInterpreter, tieOf } from '../interpreters.ts';

const common = { code: 'R-17', effect: 'block', source: 'THB-CoE 12; (default)' } as const;

type Assigning = InCase & Pick<Asked<'interpreters.assign'>, 'subjectCode' | 'interpreterCode' | 'relation' | 'use' | 'policeContracted' | 'personOkOn' | 'confidentialitySigned'>;

/**
 * a relative, a companion or somebody of the other side interprets for food, bed, pain, toilet and a child's need until
 * an independent interpreter comes, never for rights, consents or the account. One whom the police pay without the person's
 * yes, or who has not signed for confidentiality, is warned of. Whom the file knows for a tie is not made independent by saying so.
 */
export const interpreterFree: Rule<Assigning> = {
  ...common,
  check: ({ file, subjectCode, interpreterCode, relation, use, policeContracted, personOkOn, confidentialitySigned }) => {
    const tie = relation === 'NONE' ? tieOf(file, { interpreterCode, subjectCode }) : undefined;
    if (tie !== undefined) return lacking([{ item: 'interpreterRelated', subjectCode, params: { relation: tie } }]);
    if (relation !== 'NONE' && use === 'EVERYTHING') return lacking([{ item: 'interpreterRelated', subjectCode, params: { relation } }]);
    const doubts = [
      ...missingIf(policeContracted && personOkOn === null, { item: 'interpreterNotAgreed', subjectCode }),
      ...missingIf(use === 'EVERYTHING' && !confidentialitySigned, { item: 'interpreterConfidentiality', subjectCode }),
    ];
    return lacking(doubts, { effect: 'warn' });
  },
};

/** rights and consents do not go through somebody who is there for urgent needs alone. A refusal is always taken down. */
export const interpreterForRights: Rule<Step & { readonly interpreterUsed: boolean }> = {
  ...common,
  check: (step, { today }) => {
    const { file, subjectCode, granted, interpreterUsed } = step;
    const on = dayOfStep(step, today);
    const party = partyOf(file, subjectCode ?? null);
    if (!party || !interpreterUsed || granted === false || hasInterpreter(file, party, on)) return undefined;
    const urgent = standing(file.interpreters).find((one) => one.subjectCode === subjectCode && one.on <= on && (one.endedOn === null || on < one.endedOn));
    return lacking(urgent ? [{ item: 'interpreterRelated', subjectCode: party.subjectCode, params: { relation: urgent.relation } }] : []);
  },
};
