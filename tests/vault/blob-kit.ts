import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultDeps, VaultSession } from '../../src/vault/index.ts';
import { insertBlob } from '../../src/vault/repositories/blobs.ts';

/** Dependencies at one moment, for a child that needs no test runner. */
export function testDeps(): VaultDeps {
  return { now: () => '2026-11-02T09:00:00.000+04:00', newId: () => randomUUID(), randomBytes: (count) => randomBytes(count) };
}

/** What no other file says by chance. */
export const WORDS = 'Sınaqlı Nümunə Test oğlu, imzalı razılıq';

/** That many bytes that begin like a paper and say WORDS where they fit. */
export function testBytes(count: number): Buffer {
  const head = Buffer.from(`%PDF-1.7 ${WORDS} `);
  return Buffer.concat([head.subarray(0, count), randomBytes(Math.max(0, count - head.length))]);
}

/** Attaches bytes as a use case does: file, then row. */
export function attach(session: VaultSession, bytes: Uint8Array, file = 'MED-sealed', recordId = 'record'): { id: string; name: string } {
  const id = randomUUID();
  const written = session.writeBlob(file, bytes);
  session.file(file).write(({ db, audit }) => {
    insertBlob(db, { id, caseId: 'case', recordId, kind: 'scan', ...written });
    audit({ action: 'scans.attach', recordId: id });
  });
  return { id, name: written.name };
}

export function blobFolder(folder: string): string {
  return join(folder, readFileSync(join(folder, 'CURRENT'), 'utf8').trim(), 'blobs');
}

export const blobFiles = (folder: string): string[] => readdirSync(blobFolder(folder)).sort();
