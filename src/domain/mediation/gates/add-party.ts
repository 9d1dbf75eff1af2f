import type { PartyRole } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import type { AgeFacts } from '../age.ts';
import { minorAdded } from '../rules/r-13-minor.ts';
import { criminalAge } from '../rules/r-95-criminal-age.ts';

/** Adding a person: the role, and the facts of age that `ageFacts` made of the identity. */
export interface AddParty extends InCase {
  readonly role: PartyRole;
  readonly age: AgeFacts;
}

export const addPartyGate: readonly Rule<AddParty>[] = [minorAdded, criminalAge];
