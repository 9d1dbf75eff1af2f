import { createDecipheriv } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Driver from 'better-sqlite3-multiple-ciphers';
import { Decrypter } from 'age-encryption';
import { z } from 'zod';
import { canonical, readVault } from './independent-reader.ts';

/** What somebody has got out of a folder with one passphrase and every tool. */
export interface Loot {
  /** Databases that opened, by file name, of whatever generation. */
  readonly files: ReadonlySet<string>;
  /** All that could be read: rows, free pages, letters, scans, and the folder's bytes as they lie there. */
  readonly text: string;
}

/**
 * Takes a folder apart as one of its users, with the stock driver and docs/VAULT-FORMAT.md: every key the slot gives on every
 * database, every age identity found on the way on every letter, every 32 bytes found on the way on every scan.
 */
export async function plunder(folder: string, label: string, passphrase: string): Promise<Loot> {
  const me = await readVault(folder, label, passphrase);
  const generations = readdirSync(folder).filter((name) => name.startsWith('gen-')).map((name) => join(folder, name));
  const keys = [...me.keys.values(), Buffer.from(me.signSeed, 'base64').toString('hex')];
  const files = new Set<string>();
  const texts: string[] = [canonical(z.json().parse(me.directory))];
  const secrets: Buffer[] = keys.map((key) => Buffer.from(key, 'hex'));
  for (const path of generations.flatMap((generation) => inside(generation, '.db')))
    for (const key of keys) {
      const found = readDatabase(path, key);
      if (found === undefined) continue;
      files.add(basename(path, '.db'));
      texts.push(...found.texts);
      secrets.push(...found.buffers.filter(({ length }) => length === 32));
    }
  const identities = [me.agePrivate, ...(texts.join('\n').match(/AGE-SECRET-KEY-1[A-Z0-9]{58}/g) ?? [])];
  for (const path of generations.flatMap((generation) => inside(join(generation, 'inbox'), '.age')))
    for (const identity of new Set(identities)) texts.push((await letter(path, identity)) ?? '');
  for (const path of generations.flatMap((generation) => inside(join(generation, 'blobs'), '')))
    for (const key of secrets) texts.push(scan(path, key, me.vaultId) ?? '');
  for (const path of inside(folder, '')) texts.push(readFileSync(path).toString('utf8'));
  return { files, text: texts.join('\n') };
}

/** Words that can be found in a folder's bytes, in clear, as UTF-16, as hexadecimal or as base64; also in the names of its files. */
export function wordsOnDisk(folder: string, words: readonly string[]): string[] {
  const paths = inside(folder, '');
  const bytes = [...paths.map((path) => readFileSync(path)), Buffer.from(paths.map((path) => path.slice(folder.length)).join('\n'))];
  return words.filter((word) => formsOf(word).some((form) => bytes.some((each) => each.includes(form))));
}

function formsOf(word: string): Buffer[] {
  const utf8 = Buffer.from(word);
  const hex = utf8.toString('hex');
  // Where the word begins within three bytes decides how base64 writes it; what depends on its neighbours is cut off.
  const base64 = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64').slice(shift === 0 ? 0 : 4, -4));
  return [utf8, Buffer.from(word, 'utf16le'), Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...base64.map((text) => Buffer.from(text))];
}

function inside(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Rows of every table, and the pages as they lie decrypted; undefined where the key does not fit. Works on a copy. */
function readDatabase(path: string, key: string): { texts: string[]; buffers: Buffer[] } | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'attacker-'));
  try {
    const copy = join(scratch, 'copy.db');
    for (const tail of ['', '-wal']) if (existsSync(`${path}${tail}`)) copyFileSync(`${path}${tail}`, `${copy}${tail}`);
    const db = new Driver(copy);
    try {
      db.pragma("cipher='sqlcipher'");
      db.pragma('legacy=4');
      db.pragma(`key="x'${key}'"`);
      const tables = z.array(z.object({ name: z.string() })).parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all());
      const values = tables.flatMap(({ name }) => z.array(z.record(z.string(), z.unknown())).parse(db.prepare(`SELECT * FROM "${name}"`).all())).flatMap((row) => Object.values(row));
      db.pragma('journal_mode=DELETE');
      db.pragma("rekey=''");
      const buffers = values.filter((value) => Buffer.isBuffer(value));
      const texts = values.filter((value) => typeof value === 'string');
      return { texts: [...texts, ...buffers.map((buffer) => buffer.toString('utf8')), readFileSync(copy).toString('utf8')], buffers };
    } catch {
      return undefined;
    } finally {
      db.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function letter(path: string, identity: string): Promise<string | undefined> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(readFileSync(path), 'text').catch(() => undefined);
}

function scan(path: string, key: Buffer, vaultId: string): string | undefined {
  const sealed = readFileSync(path);
  const gcm = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
  gcm.setAAD(Buffer.from(canonical({ blob: basename(path), format: 1, vaultId })));
  gcm.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([gcm.update(sealed.subarray(0, -16)), gcm.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
