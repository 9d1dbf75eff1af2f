import { accept } from '../../shared/result.ts';
import { readStaff, saveStaff } from '../../vault/repositories/office.ts';
import type { Reader } from '../../vault/index.ts';
import { saveStaffName, saveText, staffName, textsOf } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

/** Certificates lie in the office file; names as they print are protected too and lie in the sealed one. */
export const listStaff: UseCase<'staff.list'> = (desk) => {
  return accept({
    staff: desk
      .liveUsers()
      .map(({ id, label }) => ({
        ...(desk.office.read((db) => readStaff(db, id)) ?? { userId: id, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [], trainedFor: [] }),
        label,
        name: firstOf(desk, (db) => staffName(db, id)),
        relations: firstOf(desk, (db) => relationsOf(db, id)),
      })),
  });
};

export const saveStaffMember: UseCase<'staff.save'> = (desk, { token: _token, name, relations = null, ...entry }) => {
  if (!desk.liveUser(entry.userId)) throw new Refusal('USER_NOT_FOUND');
  // Papers of a module bear the names of those who write them, and no other's: who works in the shelter is nobody else's to know.
  for (const module of modulesOf(desk, entry.userId)) {
    desk.within(module, () =>
      desk.write(desk.sealed, entry.userId, null, (db) => {
        saveStaffName(db, entry.userId, name);
        if (relations !== null) saveText(db, entry.userId, RELATIONS, STAFF, relations);
      }),
    );
  }
  desk.write(desk.office, entry.userId, null, (db) => saveStaff(db, entry));
  return accept({ id: entry.userId });
};

/** What ties a mediator to people and bodies is words about people: sealed, under no case. */
const RELATIONS = 'relations';
const STAFF = 'staff';

function relationsOf(db: Reader, userId: string): string | null {
  return textsOf(db, userId).find(({ field }) => field === RELATIONS)?.text ?? null;
}

/** Modules whose sealed file somebody opens; whoever opens none signs papers of any. */
function modulesOf(desk: Desk, userId: string) {
  const own = desk.modules.filter((module) => desk.session.holdersOf(`${module}-sealed`).includes(userId));
  return own.length > 0 ? own : desk.modules;
}

/** What the first module that has it says. */
function firstOf(desk: Desk, look: (db: Reader) => string | null): string | null {
  return desk.eachModule(() => (desk.maySeal ? [desk.sealed.read(look)] : [])).find((one) => one !== null) ?? null;
}
