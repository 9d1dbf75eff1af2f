import { OFFERED_MODULES } from '../../shared/contract/vault.ts';
import { ROLES_BY_MODULE } from '../../shared/contract/people.ts';
import type { Module, Role } from '../../shared/model/roles.ts';
import { accept, refuse } from '../../shared/result.ts';
import { addYears } from '../../domain/dates/plain-date.ts';
import { dateOf } from '../../domain/dates/instant.ts';
import { createVault, filesOf, sealedOf, suggestPassphrase } from '../../vault/index.ts';
import { saveSetting, saveStaff, saveUserSetting } from '../../vault/repositories/office.ts';
import { saveStaffName } from '../../vault/repositories/sealed.ts';
import type { OpeningUseCase } from '../use-case.ts';
import { fits } from '../users/modules-of.ts';
import { newOffice, OFFICE_SETTING } from './create-vault.ts';
import { signIn } from './session.ts';

interface Colleague {
  label: string;
  roles: Role[];
  /** Of `ROLES_BY_MODULE`. */
  modules?: Module[];
  name: string;
}

/** Invented colleagues, obviously so; one passphrase opens them all. */
const PEOPLE: Colleague[] = [
  { label: 'desk 1', roles: ['MEDIATOR', 'SUPERVISOR', 'ADMIN'], name: 'Təlimova Nümunə Sınaq qızı' },
  { label: 'desk 2', roles: ['MEDIATOR'], name: 'Məşqov Misal Test oğlu' },
  { label: 'desk 3', roles: ['SUPERVISOR'], name: 'Örnəkzadə Təcrübə Sınaq qızı' },
  { label: 'desk 4', roles: ['ADMIN'], name: 'Dərsliyev Nümunə Misal oğlu' },
  { label: 'desk 5', roles: ['VOLUNTEER'], modules: ['MED'], name: 'Təlimli Test Örnək qızı' },
  { label: 'desk 6', roles: ['REVIEWER'], name: 'Rəyçiyev Misal Nümunə oğlu' },
  { label: 'desk 7', roles: ['CASE_WORKER'], modules: ['VPN', 'THB'], name: 'Sınaqlı Örnək Təlim qızı' },
  { label: 'desk 8', roles: ['SHELTER_WORKER'], name: 'Nümunəli Məşq Təcrübə qızı' },
  { label: 'desk 9', roles: ['LAWYER'], modules: ['THB'], name: 'Misalzadə Sınaq Dərs oğlu' },
  { label: 'desk 10', roles: ['PSYCHOLOGIST'], modules: ['VPN'], name: 'Təcrübəli Misal Örnək qızı' },
];
const CARE_ROLES: readonly Role[] = ['CASE_WORKER', 'SHELTER_WORKER', 'LAWYER', 'PSYCHOLOGIST'];

/** The colleagues who have something to do in an office of these modules, with the roles and modules that are left to them. */
function colleaguesIn(office: readonly Module[]): Required<Colleague>[] {
  return PEOPLE.map(({ roles, modules = [], ...person }) => {
    const own = modules.filter((module) => office.includes(module));
    return { ...person, roles: roles.filter((role) => fits(role, office) && !(ROLES_BY_MODULE.includes(role) && own.length === 0)), modules: own };
  }).filter(({ roles }) => roles.length > 0);
}

/** A vault for training: its key derivation keeps it from ever becoming a real one. */
export const createPractice: OpeningUseCase<'vault.create-practice'> = async (house, input) => {
  if (house.session) return refuse('ALREADY_UNLOCKED');
  const passphrase = input.passphrase ?? suggestPassphrase((count) => house.runtime.randomBytes(count));
  const office: Module[] = input.modules ?? [...OFFERED_MODULES];
  const people = colleaguesIn(office);
  const [first, ...others] = people;
  if (!first) return refuse('INTERNAL');
  const { session } = await createVault(
    input.folder,
    { kind: 'practice', modules: office, onePersonOffice: false, firstUser: { ...first, passphrase }, recoveryPeople: 3 },
    house.vaultDeps,
  );
  for (const { label, roles, modules } of others) await session.addUser({ label, roles, modules, passphrase });

  const today = dateOf(house.runtime.clock.now());
  const staff = session.users().flatMap((user) => people.filter(({ label }) => label === user.label).map((person) => ({ user, person })));
  /** Modules whose facts somebody opens: their name stands in the sealed file of these, and is nobody else's to read. */
  const worksIn = ({ user }: (typeof staff)[number]): Module[] => office.filter((module) => filesOf(user, office).has(module));
  session.file('office').write((tx) => {
    saveSetting(tx.db, OFFICE_SETTING, {
      ...newOffice('Təlim Mediasiya Ofisi', 'TMO'),
      neutralName: 'Təlim Ofisi', address: 'Nümunə küçəsi 1, Təlim şəhəri', phone: '(+994 00) 000 00 00', email: null, city: 'Təlim',
    });
    saveUserSetting(tx.db, session.user.id, 'language', input.language);
    for (const { user, person } of staff) {
      if (person.roles.includes('MEDIATOR'))
        saveStaff(tx.db, {
          userId: user.id,
          certificateNo: `TƏLİM-${person.label.slice(-1)}`,
          certificateIssuedOn: addYears(today, -1),
          certificateValidUntil: addYears(today, 2),
          languages: ['az', 'ru', 'en'],
          trainedFor: ['SENSITIVE', 'CHILDREN'],
        });
      else if (person.roles.some((role) => CARE_ROLES.includes(role)))
        saveStaff(tx.db, { userId: user.id, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: ['az', 'ru', 'en'], trainedFor: ['CHILDREN'] });
    }
    tx.audit({ action: 'vault.create-practice' });
  });
  for (const module of office)
    session.file(sealedOf(module)).write((tx) => {
      // Who works in no module at all (the administrator, the reviewer) may be named by any.
      for (const each of staff) if (worksIn(each).includes(module) || worksIn(each).length === 0) saveStaffName(tx.db, each.user.id, each.person.name);
      tx.audit({ action: 'staff.save' });
    });
  return accept({
    session: signIn(house, session),
    users: staff.map((each) => ({ label: each.person.label, roles: each.person.roles, modules: worksIn(each) })),
    passphrase,
  });
};
