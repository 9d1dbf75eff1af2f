import { z } from 'zod';
import type { OutputOf } from '../../shared/contract/index.ts';
import { accept, refuse } from '../../shared/result.ts';
import { interfaceLanguage } from '../../shared/model/basic.ts';
import { epochMsOf, parseInstant } from '../../domain/dates/instant.ts';
import type { VaultSession } from '../../vault/index.ts';
import { readSetting, saveSetting, userSetting } from '../../vault/repositories/office.ts';
import { destroyNotesThatAreDue } from '../mediation/destroy-notes.ts';
import type { House } from '../house.ts';
import { permissionsOf } from '../permissions.ts';
import type { OpeningUseCase } from '../use-case.ts';

const PRACTICE_CLOCK = 'practice-clock-offset';

/** Takes a freshly opened session in: the practice clock is put where it was left. */
export function signIn(house: House, session: VaultSession): OutputOf<'session.read'> {
  house.session = session;
  if (session.practice && session.mayOpen('office')) {
    house.runtime.clock.setOffset(session.file('office').read((db) => readSetting(db, PRACTICE_CLOCK, z.number())) ?? 0);
  }
  // The newest entry of the day lies in the facts: without it a clock behind would not be noticed.
  for (const module of session.modules) if (session.mayOpen(module)) session.file(module);
  return describeSession(house, session);
}

export function describeSession(house: House, session: VaultSession): OutputOf<'session.read'> {
  const { user, practice, onePersonOffice, vaultId } = session;
  const now = house.runtime.clock.now();
  const language = session.mayOpen('office') ? session.file('office').read((db) => userSetting(db, user.id, 'language')) : null;
  return {
    userId: user.id,
    label: user.label,
    roles: [...user.roles],
    permissions: [...permissionsOf({ roles: user.roles, onePersonOffice, practice })].filter((permission) => permission !== 'match.answer' || session.mayOpen('THB-sealed')),
    practice,
    onePersonOffice,
    vaultId,
    modules: session.modules.filter((module) => session.mayOpen(module)),
    now,
    clock: session.clockState(now),
    language: interfaceLanguage.safeParse(language).data ?? null,
  };
}

export const readSession: OpeningUseCase<'session.read'> = (house) => (house.session ? accept(describeSession(house, house.session)) : refuse('LOCKED'));

/** The person has looked at the computer's date: a jump forward is right. */
export const confirmClock: OpeningUseCase<'session.confirm-clock'> = (house) => {
  if (!house.session) return refuse('LOCKED');
  const now = house.runtime.clock.now();
  if (house.runtime.host === 'headless' && !house.session.practice) return refuse('NOT_ALLOWED');
  house.session.confirmClock(now);
  if (house.session.clockState(now) === 'ok') destroyNotesThatAreDue(house.session, now);
  return accept(describeSession(house, house.session));
};

export const lock: OpeningUseCase<'vault.lock'> = (house) => {
  if (!house.session) return refuse('LOCKED');
  house.close();
  return accept({ locked: true });
};

/** Practice only: moves the clock, never behind what has been recorded. */
export const setClock: OpeningUseCase<'practice.set-clock'> = (house, input) => {
  const { session } = house;
  if (!session) return refuse('LOCKED');
  if (!session.practice) return refuse('ONLY_IN_PRACTICE');
  const target = parseInstant(input.now);
  if (!target) return refuse('INVALID_INPUT', { fields: [{ path: 'now', problem: 'invalid_format' }] });
  if (session.clockState(target) === 'behind') return refuse('CLOCK_BEHIND');
  const { clock } = house.runtime;
  const offset = clock.offsetMs + epochMsOf(target) - clock.epochMs();
  clock.setOffset(offset);
  session.confirmClock(clock.now());
  // Who holds no file of the office moves the clock for this session alone.
  if (session.mayOpen('office')) {
    session.file('office').write((tx) => {
      saveSetting(tx.db, PRACTICE_CLOCK, offset);
      tx.audit({ action: 'practice.set-clock' });
    });
  }
  return accept({ now: clock.now() });
};
