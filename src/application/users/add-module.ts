import { accept } from '../../shared/result.ts';
import { filesOf, sealedOf, sha256Hex } from '../../vault/index.ts';
import { saveStaffName, staffName } from '../../vault/repositories/sealed.ts';
import { Refusal } from '../desk.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import type { UseCase } from '../use-case.ts';

/** The office takes on another module: its files and its key are made, and given to whoever holds every module and to the recovery sheets. */
export const addModule: UseCase<'users.add-module'> = async (desk, { module, token }) => {
  const { session } = desk;
  if (!session.user.roles.includes('ADMIN')) throw new Refusal('NOT_ALLOWED');
  if (session.modules.includes(module)) throw new Refusal('ALREADY_EXISTS');
  const asked = { act: 'grant', recipient: session.user.label, people: 0, digest: sha256Hex(`${desk.call.name} ${desk.call.input}`), locale: interfaceLanguageOf(desk) } as const;
  if (!(await desk.runtime.confirm(asked))) throw new Refusal('NOT_CONFIRMED');
  const before = [...session.modules];
  await session.changeOffice({ onePersonOffice: session.onePersonOffice, modules: [...before, module] });

  // Names as they print, of those who open the new files: its papers bear them too.
  const names = desk.liveUsers().flatMap((user) => {
    if (!filesOf(user, session.modules).has(module)) return [];
    const known = before.filter((one) => session.mayOpen(sealedOf(one))).map((one) => session.file(sealedOf(one)).read((db) => staffName(db, user.id)));
    return known.filter((name) => name !== null).slice(0, 1).map((name) => ({ id: user.id, name }));
  });
  session.file(sealedOf(module)).write((tx) => {
    for (const { id, name } of names) saveStaffName(tx.db, id, name);
    tx.audit({ action: 'staff.save' });
  });
  desk.write(desk.office, token, null, () => undefined);
  return accept({ id: token });
};
