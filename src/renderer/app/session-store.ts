import { computed, shallowRef } from 'vue';
import { defineStore } from 'pinia';
import type { z } from 'zod';
import type { Module, Role } from '../../shared/model/roles.ts';
import type { Permission } from '../../shared/permissions.ts';
import type { InterfaceLanguage } from '../../shared/model/basic.ts';
import type { LockReason } from '../../shared/host.ts';
import type { signedIn } from '../../shared/contract/vault.ts';
import { api, host, newToken } from '../bridge/client.ts';
import { setNow } from '../ui/now.ts';
import { flushDrafts } from '../ui/use-draft.ts';
import { shownLanguage, showLanguage } from './i18n.ts';
import { rememberPlace } from './place.ts';

export type SignedIn = z.infer<typeof signedIn>;

/** Who is signed in, and whether anybody is. The program decides what is allowed; the window only hides what would be refused. */
export const useSession = defineStore('session', () => {
  const session = shallowRef<SignedIn | null>(null);
  const lockReason = shallowRef<LockReason | null>(null);
  const unlocked = computed(() => session.value !== null);

  const can = (permission: Permission): boolean => session.value?.permissions.includes(permission) ?? false;
  const holds = (module: Module): boolean => session.value?.modules.includes(module) ?? false;
  const is = (role: Role): boolean => session.value?.roles.includes(role) ?? false;
  /** An outside reviewer, who is nothing else here and sees one card at a time. */
  const onlyReviews = computed(() => session.value?.roles.every((role) => role === 'REVIEWER') ?? false);

  /** `folder`: of the vault just opened, to be filled in again after a lock. */
  async function enter(signed: SignedIn, folder?: string): Promise<void> {
    lockReason.value = null;
    session.value = signed;
    setNow(signed.now);
    if (signed.language !== null) await showLanguage(signed.language);
    if (folder !== undefined) await rememberPlace({ folder, label: signed.label, language: shownLanguage() });
  }

  /** Takes up a session the process still holds, as after a reload; does nothing if there is none. */
  async function resume(): Promise<void> {
    const answer = await api('session.read', {});
    if (answer.ok) await enter(answer.value);
  }

  async function confirmClock(): Promise<void> {
    const answer = await api('session.confirm-clock', {});
    if (answer.ok) await enter(answer.value);
  }

  async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
    await showLanguage(language);
    await rememberPlace({ language });
    if (session.value !== null) {
      session.value = { ...session.value, language };
      await api('users.save-language', { language, token: newToken() });
    }
  }

  /** The host or the process ended the session: the window shows nothing of it any more. */
  function left(reason: LockReason | null): void {
    session.value = null;
    if (reason !== null) lockReason.value = reason;
  }

  /** Saves what is typed, then the host ends the process and loads the window anew. */
  async function lock(): Promise<void> {
    await flushDrafts();
    await host().lock();
  }

  return { session, lockReason, unlocked, can, holds, is, onlyReviews, enter, resume, confirmClock, chooseLanguage, left, lock };
});
