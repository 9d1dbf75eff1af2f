import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect } from 'vitest';
import type { VaultErrorCode } from '../../src/shared/codes/vault-errors.ts';
import { createVault, unlockVault, VaultError } from '../../src/vault/index.ts';
import type { NewVault, RecoverySheet, VaultDeps, VaultSession } from '../../src/vault/index.ts';

export const PASSPHRASE = 'sınaq açarı bir';

const openSessions = new Set<VaultSession>();
const folders = new Set<string>();

afterEach(() => {
  for (const session of openSessions) session.close();
  openSessions.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vault-test-'));
  folders.add(folder);
  return folder;
}

export interface TestClock extends VaultDeps {
  set(instant: string): void;
  advance(minutes: number): void;
}

/** Dependencies with a clock that moves only when told to. */
export function testDeps(start = '2026-11-02T09:00:00.000+04:00'): TestClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time + 4 * 3_600_000).toISOString().replace('Z', '+04:00'),
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    set: (instant) => {
      time = Date.parse(instant);
    },
    advance: (minutes) => {
      time += minutes * 60_000;
    },
  };
}

export const OFFICE_OF_TWO: NewVault = {
  kind: 'practice',
  modules: ['MED', 'THB'],
  onePersonOffice: false,
  firstUser: { label: 'desk 1', roles: ['MEDIATOR', 'SUPERVISOR', 'ADMIN'], modules: ['MED'], passphrase: PASSPHRASE },
  recoveryPeople: 3,
};

export interface TestVault {
  readonly folder: string;
  readonly deps: TestClock;
  readonly session: VaultSession;
  readonly sheets: RecoverySheet[];
}

/** A practice vault with a mediator-supervisor at desk 1, unlocked. */
export async function makeVault(plan: Partial<NewVault> = {}, deps = testDeps()): Promise<TestVault> {
  const folder = join(temporaryFolder(), 'vault');
  const { session, sheets } = await createVault(folder, { ...OFFICE_OF_TWO, ...plan }, deps);
  openSessions.add(session);
  return { folder, deps, session, sheets };
}

export async function unlock(vault: { folder: string; deps: VaultDeps }, label = 'desk 1', passphrase = PASSPHRASE): Promise<VaultSession> {
  const session = await unlockVault(vault.folder, { label, passphrase }, vault.deps);
  openSessions.add(session);
  return session;
}

/** Path and SHA-256 of everything under a folder. Only for vaults no session of this process has open. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    entries.sort().map((path) => [
      relative(folder, path),
      statSync(path).isDirectory() ? 'folder' : createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** The work fails with this code and leaves every byte of the folder as it was. */
export async function failsUntouched(folder: string, code: VaultErrorCode, work: () => unknown): Promise<VaultError> {
  const before = snapshot(folder);
  const error = await fails(code, work);
  expect(snapshot(folder)).toEqual(before);
  return error;
}

export async function fails(code: VaultErrorCode, work: () => unknown): Promise<VaultError> {
  let caught: unknown;
  try {
    await work();
  } catch (error) {
    caught = error;
  }
  if (!(caught instanceof VaultError)) throw caught instanceof Error ? caught : new Error(`nothing failed, ${code} was expected`);
  expect(caught.code).toBe(code);
  return caught;
}

/** Some rows in every file this session may open, so that chains and anchors have something to hold. */
export function work(session: VaultSession, files: readonly string[] = ['office', 'MED', 'MED-sealed'], rows = 3): void {
  for (const name of files)
    for (let row = 0; row < rows; row += 1)
      session.file(name).write((tx) => tx.audit({ action: 'case.register', recordId: randomUUID(), after: `${name} ${row}` }));
}

export function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export function generation(folder: string): string {
  return join(folder, readFileSync(join(folder, 'CURRENT'), 'utf8').trim());
}
