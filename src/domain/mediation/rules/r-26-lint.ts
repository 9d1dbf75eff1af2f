import type { ObligationInput } from '../../../shared/contract/mediation.ts';
import type { Rule } from '../../rule.ts';
import { lintLine } from '../agreement-lint.ts';
import { lacking } from '../finding.ts';

interface Act {
  readonly obligations: readonly Pick<ObligationInput, 'byWhom' | 'type' | 'what' | 'how' | 'proof'>[];
  readonly communication: string | null;
}

/** R-26 of the wording: what gives away where somebody is, makes people meet, or cannot be checked later, each with its line. What is kept from contact may name it. */
export const lint: Rule<Act> = {
  code: 'R-26',
  effect: 'warn',
  source: 'RJ-UN 7; practice',
  check: ({ obligations, communication }) =>
    lacking([
      ...obligations.flatMap(({ byWhom, type, what, how, proof }, index) =>
        lintLine([what, how, proof].filter((text) => text !== null).join('\n'))
          .filter((item) => item !== 'forcesContact' || type !== 'NO_CONTACT')
          .map((item) => ({ item, subjectCode: byWhom, params: { no: index + 1 } })),
      ),
      // How to reach each other is settled there, and nothing in it has to be measured.
      ...lintLine(communication ?? '').filter((item) => item === 'revealsWhereabouts').map((item) => ({ item }) as const),
    ]),
};
