import { accept } from '../../shared/result.ts';
import { readSetting, saveSetting } from '../../vault/repositories/office.ts';
import { Refusal } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { isSettledFace, vouchedFor, vouchKey } from './settled-face.ts';

/** Neither whoever made the account nor a new face themself is its second supervisor: the directory's log says who made it. */
export const vouch: UseCase<'approvals.vouch'> = (desk, { userId, token }) => {
  const user = desk.liveUser(userId);
  if (!user) throw new Refusal('USER_NOT_FOUND');
  if (user.id === desk.userId || user.madeBy === desk.userId || !isSettledFace(desk)) throw new Refusal('APPROVAL_NOT_YOURS');
  const since = user.resetAt ?? user.since;
  if (desk.office.read((db) => readSetting(db, vouchKey(userId), vouchedFor))?.since === since) throw new Refusal('ALREADY_EXISTS');
  desk.write(desk.office, token, null, (db) => saveSetting(db, vouchKey(userId), { since, by: desk.userId }));
  return accept({ id: token });
};
