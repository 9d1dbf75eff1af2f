import { describe, expect, it } from 'vitest';
import { rolesFrom, rolesToOffer } from './roles.ts';
import { sectionOf, sectionsFor } from './sections.ts';

describe('sections of the settings', () => {
  const nobody = () => false;
  it('one’s own passphrase, the calendar and the language are everybody’s', () => {
    expect(sectionsFor(nobody)).toEqual(['users', 'calendar', 'languages']);
    expect(sectionsFor((permission) => permission === 'office.read')).toEqual(['users', 'staff', 'office', 'parameters', 'legal', 'calendar', 'languages']);
  });

  it('an address leads to its section, to the first, or to a plain no', () => {
    expect(sectionOf('calendar', nobody)).toBe('calendar');
    expect(sectionOf('', nobody)).toBe('users');
    expect(sectionOf(undefined, nobody)).toBe('users');
    expect(sectionOf('nonsense', nobody)).toBe('users');
    expect(sectionOf('office', nobody)).toBeNull();
  });
});

describe('roles to choose from', () => {
  it('shelter work is offered only where the shelter’s module is', () => {
    expect(rolesToOffer(['MED'])).not.toContain('SHELTER_WORKER');
    expect(rolesToOffer(['MED', 'THB'])).toContain('SHELTER_WORKER');
  });

  it('come back in their own order and without strangers', () => {
    expect(rolesFrom(['ADMIN', 'KING', 'MEDIATOR'])).toEqual(['MEDIATOR', 'ADMIN']);
  });
});
