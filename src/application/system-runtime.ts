import { randomBytes, randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock.ts';
import type { Runtime } from './runtime.ts';

/** The real world: the computer's clock, chance and file system. Only a process entry may use it. */
export function systemRuntime(host: Runtime['host'], confirm: Runtime['confirm']): Runtime {
  return {
    clock: new Clock(() => Date.now()),
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    monotonicMs: () => performance.now(),
    host,
    homeFolder: homedir(),
    exists: existsSync,
    confirm,
    saveFile,
  };
}

/** Whole or not at all, never over another: a temporary file beside it, flushed, then linked under its name. */
function saveFile(folder: string, name: string, bytes: Uint8Array): ReturnType<Runtime['saveFile']> {
  const path = join(folder, name);
  const temporary = join(folder, `.${randomUUID()}.part`);
  try {
    if (!statSync(folder).isDirectory()) return { error: 'FOLDER_NOT_WRITABLE' };
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    linkSync(temporary, path);
    return { path };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return { error: code === 'EEXIST' ? 'FILE_EXISTS' : code === 'ENOSPC' || code === 'EDQUOT' ? 'DISK_FULL' : 'FOLDER_NOT_WRITABLE' };
  } finally {
    rmSync(temporary, { force: true });
  }
}
