import { officeProfile, type OfficeProfile } from '../../shared/contract/people.ts';
import { accept } from '../../shared/result.ts';
import { readSetting, saveSetting } from '../../vault/repositories/office.ts';
import type { Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { newOffice, OFFICE_SETTING } from '../vault/create-vault.ts';

export function officeOf(desk: Desk): OfficeProfile {
  return desk.office.read((db) => readSetting(db, OFFICE_SETTING, officeProfile)) ?? newOffice('—', 'OFFICE');
}

export const readOffice: UseCase<'office.read'> = (desk) => accept(officeOf(desk));

export const saveOffice: UseCase<'office.save'> = (desk, { token, ...profile }) => {
  desk.write(desk.office, token, null, (db) => saveSetting(db, OFFICE_SETTING, profile));
  return accept({ id: token });
};
