import type { Role } from '../../shared/model/roles.ts';
import { accept, refuse } from '../../shared/result.ts';
import { addYears } from '../../domain/dates/plain-date.ts';
import { dateOf } from '../../domain/dates/instant.ts';
import { createVault, suggestPassphrase } from '../../vault/index.ts';
import { saveSetting, saveStaff, saveUserSetting } from '../../vault/repositories/office.ts';
import { saveStaffName } from '../../vault/repositories/sealed.ts';
import type { OpeningUseCase } from '../use-case.ts';
import { newOffice, OFFICE_SETTING } from './create-vault.ts';
import { signIn } from './session.ts';

/** Invented colleagues, obviously so; one passphrase opens them all. */
const PEOPLE: { label: string; roles: Role[]; name: string }[] = [
  { label: 'desk 1', roles: ['MEDIATOR', 'SUPERVISOR', 'ADMIN'], name: 'Təlimova Nümunə Sınaq qızı' },
  { label: 'desk 2', roles: ['MEDIATOR'], name: 'Məşqov Misal Test oğlu' },
  { label: 'desk 3', roles: ['SUPERVISOR'], name: 'Örnəkzadə Təcrübə Sınaq qızı' },
  { label: 'desk 4', roles: ['ADMIN'], name: 'Dərsliyev Nümunə Misal oğlu' },
  { label: 'desk 5', roles: ['VOLUNTEER'], name: 'Təlimli Test Örnək qızı' },
  { label: 'desk 6', roles: ['REVIEWER'], name: 'Rəyçiyev Misal Nümunə oğlu' },
];

/** A vault for training: its key derivation keeps it from ever becoming a real one. */
export const createPractice: OpeningUseCase<'vault.create-practice'> = async (house, input) => {
  if (house.session) return refuse('ALREADY_UNLOCKED');
  const passphrase = input.passphrase ?? suggestPassphrase((count) => house.runtime.randomBytes(count));
  const [first, ...others] = PEOPLE;
  if (!first) return refuse('INTERNAL');
  const { session } = await createVault(
    input.folder,
    { kind: 'practice', modules: ['MED'], onePersonOffice: false, firstUser: { ...first, passphrase }, recoveryPeople: 3 },
    house.vaultDeps,
  );
  for (const { label, roles } of others) await session.addUser({ label, roles, modules: roles.includes('VOLUNTEER') ? ['MED'] : [], passphrase });

  const today = dateOf(house.runtime.clock.now());
  const staff = session.users().map((user) => ({ user, person: PEOPLE.find(({ label }) => label === user.label) }));
  session.file('office').write((tx) => {
    saveSetting(tx.db, OFFICE_SETTING, {
      ...newOffice('Təlim Mediasiya Ofisi', 'TMO'),
      neutralName: 'Təlim Ofisi', address: 'Nümunə küçəsi 1, Təlim şəhəri', phone: '(+994 00) 000 00 00', email: null, city: 'Təlim',
    });
    saveUserSetting(tx.db, session.user.id, 'language', input.language);
    for (const { user, person } of staff.filter((s) => s.person?.roles.includes('MEDIATOR')))
      saveStaff(tx.db, {
        userId: user.id,
        certificateNo: `TƏLİM-${person?.label.slice(-1)}`,
        certificateIssuedOn: addYears(today, -1),
        certificateValidUntil: addYears(today, 2),
        languages: ['az', 'ru', 'en'],
        trainedFor: ['SENSITIVE', 'CHILDREN'],
      });
    tx.audit({ action: 'vault.create-practice' });
  });
  session.file('MED-sealed').write((tx) => {
    for (const { user, person } of staff) if (person) saveStaffName(tx.db, user.id, person.name);
    tx.audit({ action: 'staff.save' });
  });
  return accept({ session: signIn(house, session), users: PEOPLE.map(({ label, roles }) => ({ label, roles })), passphrase });
};
