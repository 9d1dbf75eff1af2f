import { describe, expect, test } from 'vitest';
import { HANDLED_CALLS } from '../../src/application/handlers.ts';
import { permissionsOf, PERMISSIONS_OF_ROLE } from '../../src/application/permissions.ts';
import { contract } from '../../src/shared/contract/index.ts';
import { CALL_NAMES } from '../../src/shared/contract/names.ts';
import { ERROR_CODES } from '../../src/shared/codes/errors.ts';
import { PERMISSIONS } from '../../src/shared/permissions.ts';
import { ROLES } from '../../src/shared/model/roles.ts';

const names = Object.keys(contract).toSorted();

describe('one contract, one handler table, one preload table', () => {
  test('every call of the contract has a handler, and no handler is without a call', () => {
    expect([...HANDLED_CALLS].toSorted()).toEqual(names);
  });

  test('the names the preload is built from are the contract\'s', () => {
    expect([...CALL_NAMES]).toEqual(names);
  });

  test.each(names)('%s is named area.verb-noun', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  });

  test.each(Object.entries(contract))('%s names known codes and a known permission', (_name, spec) => {
    expect(PERMISSIONS).toContain(spec.permission);
    for (const code of spec.errors) expect(ERROR_CODES).toContain(code);
  });

  test('every write carries a token, every gated call a dry run', () => {
    for (const [name, spec] of Object.entries(contract)) {
      const keys = 'shape' in spec.input ? Object.keys(spec.input.shape) : [];
      expect(keys.includes('token'), name).toBe(spec.kind === 'write');
      expect(keys.includes('dryRun'), name).toBe(spec.gated);
    }
  });
});

describe('permissions', () => {
  test('every permission but the open one is somebody\'s', () => {
    const given = new Set([...ROLES.flatMap((role) => PERMISSIONS_OF_ROLE[role]), 'practice']);
    expect(PERMISSIONS.filter((permission) => !given.has(permission))).toEqual([]);
  });

  test('R-69: a volunteer, a statistician and an administrator may read no identity and work on no case', () => {
    for (const role of ['VOLUNTEER', 'STATISTICIAN', 'ADMIN'] as const) {
      const may = permissionsOf({ roles: [role], onePersonOffice: false, practice: true });
      expect(may.has('identity.read') || may.has('case.work') || may.has('notes.own')).toBe(false);
    }
  });

  test('R-82: the only user of a one-person office runs it', () => {
    const may = permissionsOf({ roles: ['MEDIATOR', 'ADMIN'], onePersonOffice: true, practice: false });
    expect(may.has('parameters.edit') && may.has('users.direct')).toBe(true);
    expect(may.has('users.direct')).toBe(true);
  });
});
