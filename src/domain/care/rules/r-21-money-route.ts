import type { Compensation } from '../../../shared/model/care/assistance.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

interface Act {
  readonly subjectCode: string;
  readonly route: Compensation['route'];
  readonly voluntary: Compensation['voluntary'];
  /** Plain date of the step. */
  readonly on: string;
  /** The person, or somebody this file watches for, is a party of a mediation case this session can see. */
  readonly inMediation: boolean;
}

const common = { code: 'R-21', effect: 'block', source: 'F17' } as const;

/**
 * money from those who did it goes the one way: a lawyer is there, pressure was looked for by then, the two have no direct
 * contact, and the statement to the court is notarised after that. Source: F17.
 */
export const moneyRoute: Rule<Act> = {
  ...common,
  check: ({ subjectCode, route, voluntary, on }) => {
    if (route !== 'VOLUNTARY') return undefined;
    return lacking([
      ...missingIf(voluntary?.lawyerPresent !== true, { item: 'lawyerWithMoney', subjectCode }),
      ...missingIf(voluntary === null || voluntary.pressureCheckedOn > voluntary.notarisedOn, { item: 'pressureCheck', subjectCode }),
      ...missingIf(voluntary?.noDirectContact !== true, { item: 'noDirectContact', subjectCode }),
      ...missingIf(voluntary === null || voluntary.notarisedOn > on, { item: 'notarisedStatement', subjectCode }),
    ]);
  },
};

/** never beside a mediation between the same people; why is not said. */
export const notInMediation: Rule<Act> = {
  ...common,
  check: ({ route, inMediation }) => lacking(missingIf(route === 'VOLUNTARY' && inMediation, { item: 'notCleared' })),
};
