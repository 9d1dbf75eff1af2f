import { accept } from '../../shared/result.ts';
import { filesOf, sha256Hex } from '../../vault/index.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import { saveUserSetting } from '../../vault/repositories/office.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { modulesOf } from './modules-of.ts';

export { addModule } from './add-module.ts';

export const listUsers: UseCase<'users.list'> = (desk) =>
  accept({
    users: desk.session.users().map(({ id, label, roles, modules, since, resetAt, madeBy, removedAt }) => ({
      id,
      label,
      roles: [...roles],
      modules: [...modules],
      live: removedAt === null,
      since,
      resetAt,
      madeBy,
      files: removedAt === null ? [...filesOf({ id, roles, modules }, desk.session.modules)] : [],
    })),
    modules: [...desk.session.modules],
  });

export const addUser: UseCase<'users.add'> = async (desk, { label, roles, modules: chosen, passphrase }) => {
  const modules = modulesOf(roles, chosen, desk.session.modules);
  await mustBeConfirmed(desk, 'grant', label);
  const user = await desk.session.addUser({ label, roles, modules, passphrase });
  note(desk, user.id);
  return accept({ id: user.id });
};

export const changeRoles: UseCase<'users.change-roles'> = async (desk, { userId, roles, modules: chosen }) => {
  const label = mustBeLive(desk, userId);
  const modules = modulesOf(roles, chosen, desk.session.modules);
  await mustBeConfirmed(desk, 'grant', label);
  await desk.session.changeUser(userId, { roles, modules });
  note(desk, userId);
  return accept({ id: userId });
};

/** Takes a person out; every file they held gets a new key. */
export const removeUser: UseCase<'users.remove'> = async (desk, { userId }) => {
  await mustBeConfirmed(desk, 'remove', mustBeLive(desk, userId));
  await desk.session.removeUser(userId);
  note(desk, userId);
  return accept({ id: userId });
};

export const changePassphrase: UseCase<'users.change-passphrase'> = async (desk, { current, next }) => {
  await desk.session.changePassphrase(current, next);
  note(desk, desk.userId);
  return accept({ id: desk.userId });
};

/** Somebody may know the passphrase: new keys, and every file this person held is rotated. */
export const rotatePassphrase: UseCase<'users.rotate-passphrase'> = async (desk, { current, next }) => {
  await desk.session.changePassphrase(current, next);
  await desk.session.declarePassphraseKnown(next);
  note(desk, desk.userId);
  return accept({ id: desk.userId });
};

export const saveLanguage: UseCase<'users.save-language'> = (desk, { language }) => {
  desk.write(desk.office, desk.userId, null, (db) => saveUserSetting(db, desk.userId, 'language', language));
  return accept({ id: desk.userId });
};

/** The label of a live user; USER_NOT_FOUND. */
function mustBeLive(desk: Desk, userId: string): string {
  const user = desk.liveUser(userId);
  if (!user) throw new Refusal('USER_NOT_FOUND');
  return user.label;
}

/** Who may open what is confirmed outside the window; NOT_CONFIRMED. */
async function mustBeConfirmed(desk: Desk, act: 'grant' | 'remove', recipient: string): Promise<void> {
  const digest = sha256Hex(`${desk.call.name} ${desk.call.input}`);
  if (!(await desk.runtime.confirm({ act, recipient, people: 0, digest, locale: interfaceLanguageOf(desk) }))) throw new Refusal('NOT_CONFIRMED');
}

/** The directory's log says what changed; the office's audit says which call did it, and keeps its token. */
function note(desk: Desk, userId: string): void {
  desk.write(desk.office, userId, null, () => undefined);
}
