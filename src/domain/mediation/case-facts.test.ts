import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { rightsVariant } from './case-facts.ts';

const DAY = '2026-04-06';

describe('whose rights a person is told', () => {
  it.each([
    ['HARMED', 'MED-2026-0001-V', 'GENERAL_VICTIM'], ['RESPONSIBLE', 'MED-2026-0001-O', 'OFFENDER'],
    ['PERSON', 'THB-2026-0001-V', 'THB'], ['REPRESENTATIVE', 'THB-2026-0001-R', 'THB'],
    ['PERSON', 'VPN-2026-0001-V', 'VPN'], ['CHILD', 'VPN-2026-0001-C', 'VPN'], ['REPRESENTATIVE', 'VPN-2026-0001-R', 'VPN'], ['RESPONSIBLE', 'VPN-2026-0001-O', 'OFFENDER'],
  ] as const)('%s %s: %s', (role, code, variant) => expect(rightsVariant(b.party(1, role, code), DAY)).toBe(variant));
  it.each(['MED', 'VPN', 'THB'])('a child a child\'s, in every file (%s)', (module) => {
    expect(rightsVariant(b.party(1, 'PERSON', `${module}-2026-0001-V`, { turns18On: '2032-05-01' }), DAY)).toBe('CHILD');
  });
});
