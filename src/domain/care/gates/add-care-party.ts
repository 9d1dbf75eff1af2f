import type { Module } from '../../../shared/model/roles.ts';
import type { PartyRole } from '../../../shared/model/enumerations.ts';
import type { AgeFacts } from '../../mediation/age.ts';
import type { InCase } from '../../mediation/acts.ts';
import { minorAdded } from '../../mediation/rules/r-13-minor.ts';
import { disputedAge } from '../../mediation/rules/r-19-disputed-age.ts';
import type { Rule } from '../../rule.ts';

/** Adding a person to a file of care: nothing ever stands in the way of help. */
export interface AddCareParty extends InCase {
  readonly age: AgeFacts;
}

export const addCarePartyGate: readonly Rule<AddCareParty>[] = [minorAdded, disputedAge];

const BESIDE: readonly PartyRole[] = ['REPRESENTATIVE', 'SUPPORT', 'INTERPRETER', 'LAWYER', 'PSYCHOLOGIST', 'SOCIAL_WORKER'];

/** Who may stand in a file of each module; of an exploiter a trafficking file keeps no party. */
const ROLES: Readonly<Partial<Record<Module, readonly PartyRole[]>>> = {
  MED: ['HARMED', 'RESPONSIBLE', ...BESIDE, 'COMMUNITY', 'PROBATION_OFFICER'],
  VPN: ['PERSON', 'CHILD', 'RESPONSIBLE', ...BESIDE],
  THB: ['PERSON', 'CHILD', ...BESIDE],
};

export function mayStandIn(module: Module, role: PartyRole): boolean {
  return ROLES[module]?.includes(role) ?? false;
}
