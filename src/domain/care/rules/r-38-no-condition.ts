import type { Service } from '../../../shared/model/care/assistance.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

interface Act {
  readonly subjectCode: string;
  readonly denialReason: NonNullable<Service['denialReason']>;
}

/** help is refused to nobody for not working with the authorities, nor for not signing a consent. Source: F6; THB-CoE 12(6). */
export const noCondition: Rule<Act> = {
  code: 'R-38',
  effect: 'block',
  source: 'F6; THB-CoE 12(6)',
  check: ({ subjectCode, denialReason }) =>
    lacking([
      ...missingIf(denialReason === 'COOPERATION', { item: 'cooperationNoCondition', subjectCode }),
      ...missingIf(denialReason === 'CONSENT_REFUSED', { item: 'consentNoCondition', subjectCode }),
    ]),
};
