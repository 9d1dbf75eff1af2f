import type { OfficeProfile } from '../../shared/contract/people.ts';
import { ROLES_BY_MODULE } from '../../shared/contract/people.ts';
import { FIRST_ROLES, firstRolesOf } from '../../shared/contract/vault.ts';
import type { Module } from '../../shared/model/roles.ts';
import { accept, refuse } from '../../shared/result.ts';
import { createVault } from '../../vault/index.ts';
import { saveSetting, saveUserSetting } from '../../vault/repositories/office.ts';
import type { OpeningUseCase } from '../use-case.ts';
import { refusedByHost } from './door.ts';
import { signIn } from './session.ts';

export const OFFICE_SETTING = 'office';

export function newOffice(name: string, code: string): OfficeProfile {
  return {
    name, neutralName: null, code, address: null, phone: null, email: null, city: null, hasSeal: false,
    signatoryName: null, signatoryPosition: null, outgoingSeries: 'Ç', incomingSeries: 'D',
  };
}

/** A new vault with its first user, left unlocked; the sheets are shown once and never again. */
export const create: OpeningUseCase<'vault.create'> = async (house, input) => {
  if (house.session) return refuse('ALREADY_UNLOCKED');
  const refused = refusedByHost(house, 'real');
  if (refused) return refuse(refused);
  const { onePersonOffice, modules = ['MED'] } = input;
  if (onePersonOffice && !(modules.length === 1 && modules[0] === 'MED')) return refuse('INVALID_INPUT', { fields: [{ path: 'modules', problem: 'invalid_value' }] });
  const [likeliest] = firstRolesOf(modules);
  const role = input.role ?? likeliest;
  if (role === undefined || !firstRolesOf(modules).includes(role)) return refuse('INVALID_INPUT', { fields: [{ path: 'role', problem: 'invalid_value' }] });
  const works: readonly Module[] = FIRST_ROLES[role];
  const { session, sheets } = await createVault(
    input.folder,
    {
      kind: 'real',
      modules,
      onePersonOffice,
      firstUser: {
        label: input.label,
        roles: onePersonOffice ? [role, 'ADMIN'] : [role, 'SUPERVISOR', 'ADMIN'],
        modules: ROLES_BY_MODULE.includes(role) ? modules.filter((module) => works.includes(module)) : [],
        passphrase: input.passphrase,
      },
      recoveryPeople: input.recoveryPeople,
    },
    house.vaultDeps,
  );
  session.file('office').write((tx) => {
    saveSetting(tx.db, OFFICE_SETTING, newOffice(input.officeName, input.officeCode));
    saveUserSetting(tx.db, session.user.id, 'language', input.language);
    tx.audit({ action: 'vault.create' });
  });
  return accept({ session: signIn(house, session), sheets: sheets.map(({ set, number, of, text }) => ({ set: String(set), no: number, of, text })) });
};
