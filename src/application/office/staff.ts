import { accept } from '../../shared/result.ts';
import { readStaff, saveStaff } from '../../vault/repositories/office.ts';
import type { Reader } from '../../vault/index.ts';
import { saveStaffName, saveText, staffName, textsOf } from '../../vault/repositories/sealed.ts';
import { Refusal } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

/** Certificates lie in the office file; names as they print are protected too and lie in the sealed one. */
export const listStaff: UseCase<'staff.list'> = (desk) => {
  const mayRead = desk.session.mayOpen('MED-sealed');
  return accept({
    staff: desk
      .liveUsers()
      .map(({ id, label }) => ({
        ...(desk.office.read((db) => readStaff(db, id)) ?? { userId: id, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [], trainedFor: [] }),
        label,
        name: mayRead ? desk.sealed.read((db) => staffName(db, id)) : null,
        relations: mayRead ? desk.sealed.read((db) => relationsOf(db, id)) : null,
      })),
  });
};

export const saveStaffMember: UseCase<'staff.save'> = (desk, { token: _token, name, relations = null, ...entry }) => {
  if (!desk.liveUser(entry.userId)) throw new Refusal('USER_NOT_FOUND');
  desk.write(desk.sealed, entry.userId, null, (db) => {
    saveStaffName(db, entry.userId, name);
    if (relations !== null) saveText(db, entry.userId, RELATIONS, STAFF, relations);
  });
  desk.write(desk.office, entry.userId, null, (db) => saveStaff(db, entry));
  return accept({ id: entry.userId });
};

/** What ties a mediator to people and bodies is words about people: sealed, under no case. */
const RELATIONS = 'relations';
const STAFF = 'staff';

function relationsOf(db: Reader, userId: string): string | null {
  return textsOf(db, userId).find(({ field }) => field === RELATIONS)?.text ?? null;
}
