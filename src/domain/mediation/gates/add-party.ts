import type { PartyRole } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import type { AgeFacts } from '../age.ts';
import { minorAdded } from '../rules/r-13-minor.ts';
import { disputedAge } from '../rules/r-19-disputed-age.ts';
import { manyNewParties, partyNotCleared } from '../rules/r-20-not-cleared.ts';
import { criminalAge } from '../rules/r-95-criminal-age.ts';

/** Adding a person: the role, and the facts of age that `ageFacts` made of the identity. */
export interface AddParty extends InCase {
  readonly role: PartyRole;
  readonly age: AgeFacts;
  /** Another file has not cleared them; left out while only asking. */
  readonly notCleared?: boolean;
  /** How many this user has added today before, in cases without a referral number. */
  readonly newPartiesToday?: number;
}

export const addPartyGate: readonly Rule<AddParty>[] = [minorAdded, disputedAge, partyNotCleared, manyNewParties, criminalAge];
