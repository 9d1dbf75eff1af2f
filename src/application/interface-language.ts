import { interfaceLanguage, type InterfaceLanguage } from '../shared/model/basic.ts';
import { userSetting } from '../vault/repositories/office.ts';
import type { Desk } from './desk.ts';

/** The language this person reads the window in; what a host asks them outside the window is asked in it too. */
export function interfaceLanguageOf(desk: Desk): InterfaceLanguage {
  return interfaceLanguage.safeParse(desk.office.read((db) => userSetting(db, desk.userId, 'language'))).data ?? 'az';
}
