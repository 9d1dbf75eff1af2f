import type { Service } from '../../../shared/model/care/assistance.ts';
import type { Rule } from '../../rule.ts';
import { noCondition } from '../rules/r-38-no-condition.ts';

/** Refusing a service, with its reason. */
export interface DenyService {
  readonly subjectCode: string;
  readonly denialReason: NonNullable<Service['denialReason']>;
}

export const denyServiceGate: readonly Rule<DenyService>[] = [noCondition];
