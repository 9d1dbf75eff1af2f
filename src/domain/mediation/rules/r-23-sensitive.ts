import type { OffenceCategory } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';
import { gateClass } from '../gate-class.ts';

const common = { code: 'R-23', source: 'IC48; DV-AZ; VRD rec. 46' } as const;

/**
 * domestic, sexual and hate offences need what this release cannot record (protection orders, detailed assessment,
 * co-mediator), so every session and agreement in them stops.
 */
export const sensitive: Rule<InCase> = {
  ...common,
  effect: 'block',
  check: ({ file }) => lacking(missingIf(gateClass(file.header.offence) === 'SENSITIVE', { item: 'sensitiveOffence' })),
};

/** R-23 said early: the mediator learns it when the referral is registered. */
export const sensitiveReferral: Rule<{ readonly offence: OffenceCategory }> = {
  ...common,
  effect: 'warn',
  check: ({ offence }) => lacking(missingIf(gateClass(offence) === 'SENSITIVE', { item: 'sensitiveOffence' })),
};
