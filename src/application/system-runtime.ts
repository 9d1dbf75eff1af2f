import { randomBytes, randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { closeSync, constants, existsSync, fstatSync, fsyncSync, linkSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parserFailure } from '../shared/parser-protocol.ts';
import { Clock } from './clock.ts';
import type { Runtime } from './runtime.ts';

const noParser: Runtime['parseForeign'] = () => Promise.resolve(parserFailure('PARSER_UNAVAILABLE'));

/** The real world: the computer's clock, chance and file system. Only a process entry may use it. */
export function systemRuntime(host: Runtime['host'], confirm: Runtime['confirm'], parseForeign = noParser): Runtime {
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
    readFile,
    parseForeign,
  };
}

/** Whole or not at all, never over another: a temporary file beside it, flushed, then linked under its name. */
/** Takes a half-written file away; where the folder is none there is nothing to take. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The answer already says that nothing could be written there.
  }
}

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
    discard(temporary);
  }
}

/** The kind is looked at on the open file, so that it cannot change in between; opening a pipe waits for nobody. */
function readFile(path: string, mostBytes: number): ReturnType<Runtime['readFile']> {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(handle);
    if (!status.isFile()) return { error: 'FILE_NOT_READABLE' };
    if (status.size > mostBytes) return { error: 'FILE_TOO_BIG' };
    const bytes = new Uint8Array(status.size);
    let done = 0;
    for (let step = -1; step !== 0 && done < bytes.length; done += step) step = readSync(handle, bytes, done, bytes.length - done, done);
    return { bytes: bytes.subarray(0, done) };
  } catch {
    return { error: 'FILE_NOT_READABLE' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
