import { expect, it } from 'vitest';
import { offenderRights, victimRights } from '../../documents/d02-rights/facts.ts';
import { RIGHTS_BY_VARIANT } from './rights.ts';

it('D02 prints exactly the rights the rules ask for', () => {
  expect({ GENERAL_VICTIM: victimRights, OFFENDER: offenderRights }).toEqual(RIGHTS_BY_VARIANT);
});
