import { appendAnchor, appendRow, CLOCK_GRACE_MS, startOf, verifyAnchor, verifyRows } from './audit.ts';
import type { AuditEvent, AuditHead, Chain } from './audit.ts';
import { base64, fromBase64, hmacSha256 } from './crypto.ts';
import { closeDatabase, createDatabase, openDatabase } from './connection.ts';
import type { Database } from './connection.ts';
import type { VaultDeps } from './deps.ts';
import type { Directory, Signer } from './directory.ts';
import { toVaultError, VaultError } from './errors.ts';
import { hashOfFile } from './folder.ts';
import { makeHandles } from './handles.ts';
import type { Reader, Writer } from './handles.ts';
import type { VaultKind } from './manifest.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migration.ts';
import { kindOf } from './roles.ts';
import type { FileName } from './roles.ts';

const TOKEN_DAYS = 7;
const DAY_MS = 86_400_000;

export interface WriteTx {
  readonly db: Writer;
  /** Adds one signed row to the file's chain, in this transaction. */
  audit(event: AuditEvent): void;
  /** Keeps an idempotency token. TOKEN_REUSED when it was used for another call or input. */
  remember(token: string, call: string, inputDigest: string, recordId: string | null): void;
}

export interface Remembered {
  readonly call: string;
  readonly inputDigest: string;
  readonly recordId: string | null;
}

export interface VaultFile {
  readonly name: FileName;
  /** Reads by prepared statement; nothing can be changed through it. */
  read<T>(work: (db: Reader) => T): T;
  /**
   * One IMMEDIATE transaction: the work's changes, its token and its audit rows, or none of them.
   * CLOCK_BEHIND, DISK_FULL, VAULT_READ_ONLY, FILE_DAMAGED.
   */
  write<T>(work: (tx: WriteTx) => T): T;
  recall(token: string): Remembered | undefined;
  /** HMAC-SHA-256 under the file's own salt, base64: short values cannot be guessed from it without the file. */
  digest(text: string): string;
}

/** What a file needs to know of the session it is open in. */
export interface FileContext {
  readonly vaultId: string;
  readonly kind: VaultKind;
  readonly deps: VaultDeps;
  readonly signer: Signer;
  readonly directory: Directory;
  /** Newest statement or audit row seen in this session, in milliseconds. */
  newest: number;
}

/** Makes a new file with its spine, tables and meta rows. */
export function makeFile(path: string, name: FileName, key: Uint8Array, context: Pick<FileContext, 'vaultId' | 'kind' | 'deps'>, generation: number, more: Record<string, string> = {}): void {
  createDatabase(path, key, context.kind, (db) => {
    migrate(db, MIGRATIONS[kindOf(name)]);
    const insert = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    const meta = { vault_id: context.vaultId, file: name, generation: String(generation), salt: base64(context.deps.randomBytes(32)), ...more };
    db.transaction(() => Object.entries(meta).forEach((entry) => insert.run(...entry)))();
  });
}

/** Number of rows by table, full-text shadow tables included. */
export function countRows(db: Database): Record<string, number> {
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all();
  // eslint-disable-next-line sirdash/sql-only-in-vault -- a table's name cannot be a parameter; it comes from the schema itself
  const count = (table: string): number => Number(db.prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`).pluck().get());
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

/** One open file of a vault. Made by the session only. */
export class OpenFile implements VaultFile {
  readonly name: FileName;
  readonly #db: Database;
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #chain: Chain;
  readonly #context: FileContext;
  readonly #salt: Buffer;
  #head: AuditHead;

  private constructor(name: FileName, db: Database, context: FileContext, office: OpenFile | undefined, path: string) {
    this.name = name;
    this.#db = db;
    this.#context = context;
    this.#chain = { vaultId: context.vaultId, file: name };
    const { reader, writer } = makeHandles(db);
    this.#reader = reader;
    this.#writer = writer;
    this.#refuseStranger(path);
    verifyAnchor(reader, reader, this.#chain, context.directory);
    if (office) verifyAnchor(office.#reader, reader, this.#chain, context.directory);
    // A colleague may anchor rows they forged, so only one's own anchor saves checking what lies before it.
    const own = verifyAnchor(reader, reader, this.#chain, context.directory, context.signer.id);
    this.#head = verifyRows(reader, this.#chain, context.directory, own);
    this.#salt = fromBase64(this.#meta('salt'));
    this.#noteTime();
    this.#settle();
  }

  /** Opens and checks everything before the first byte is written. */
  static open(path: string, name: FileName, key: Uint8Array, context: FileContext, office: OpenFile | undefined): OpenFile {
    const db = openDatabase(path, key, context.kind);
    try {
      const version = Number(db.pragma('user_version', { simple: true }));
      if (version > MIGRATIONS[kindOf(name)].length) throw new VaultError('VAULT_NEWER', { file: name, version });
      return new OpenFile(name, db, context, office, path);
    } catch (error) {
      db.close();
      throw toVaultError(error, name);
    }
  }

  get head(): AuditHead {
    return this.#head;
  }

  read<T>(work: (db: Reader) => T): T {
    try {
      return work(this.#reader);
    } catch (error) {
      throw toVaultError(error, this.name);
    }
  }

  write<T>(work: (tx: WriteTx) => T): T {
    if (this.#db.inTransaction) throw new TypeError('one write at a time');
    const at = this.#context.deps.now();
    if (Date.parse(at) < this.#context.newest - CLOCK_GRACE_MS) throw new VaultError('CLOCK_BEHIND', { file: this.name });
    let head = this.#head;
    const tx: WriteTx = {
      db: this.#writer,
      audit: (event) => {
        head = appendRow(this.#writer, this.#chain, head, this.#context.signer, {
          at,
          action: event.action,
          record_id: event.recordId ?? null,
          case_id: event.caseId ?? null,
          reason: event.reason ?? null,
          digest_before: this.#digestOrNull(event.before),
          digest_after: this.#digestOrNull(event.after),
        });
      },
      remember: (token, call, inputDigest, recordId) => this.#remember(token, call, inputDigest, recordId, at),
    };
    const value = this.#inTransaction(() => work(tx));
    this.#head = head;
    this.#noteTime();
    return value;
  }

  recall(token: string): Remembered | undefined {
    return this.read((db) =>
      db.get<Remembered>('SELECT call, input_digest AS inputDigest, record_id AS recordId FROM idempotency WHERE token = ?', token),
    );
  }

  digest(text: string): string {
    return base64(hmacSha256(this.#salt, text));
  }

  meta(key: string): string {
    return this.read(() => this.#meta(key));
  }

  /** Signs the chain's present head, here and in office. */
  anchor(office: OpenFile | undefined): void {
    const { directory, signer, deps } = this.#context;
    for (const keeper of new Set([this, office ?? this])) {
      keeper.#inTransaction(() => appendAnchor(keeper.#writer, this.#chain, this.#head, directory.head, signer, deps.now()));
    }
  }

  /** Reads every page of the file. FILE_DAMAGED. */
  checkPages(): void {
    if (this.read(() => this.#db.pragma('integrity_check', { simple: true })) !== 'ok') throw new VaultError('FILE_DAMAGED', { file: this.name });
  }

  /** Verifies the next `most` rows of the chain after `from`, or from its first row; the same head again when there are no more. */
  verifyFrom(from: AuditHead | undefined, most: number): AuditHead {
    return this.read((db) => verifyRows(db, this.#chain, this.#context.directory, from ?? startOf(this.#chain), most));
  }

  /** A copy under the same key, made by SQLite itself; `path` must be an empty file. */
  copyInto(path: string): void {
    this.#db.prepare('VACUUM INTO ?').run(path);
  }

  /** Rows of each table, to compare a copy with. */
  counts(): Record<string, number> {
    return countRows(this.#db);
  }

  close(): void {
    closeDatabase(this.#db);
  }

  #inTransaction<T>(work: () => T): T {
    try {
      return this.#db.transaction(work).immediate();
    } catch (error) {
      throw toVaultError(error, this.name);
    }
  }

  #remember(token: string, call: string, inputDigest: string, recordId: string | null, at: string): void {
    const known = this.recall(token);
    if (known === undefined) {
      this.#writer.run('INSERT INTO idempotency (token, call, input_digest, record_id, at) VALUES (?,?,?,?,?)', token, call, inputDigest, recordId, at);
    } else if (known.call !== call || known.inputDigest !== inputDigest) {
      throw new VaultError('TOKEN_REUSED');
    }
  }

  #digestOrNull(text: string | null | undefined): string | null {
    return text === null || text === undefined ? null : this.digest(text);
  }

  #meta(key: string): string {
    const value = this.#reader.value<string>('SELECT value FROM meta WHERE key = ?', key);
    if (value === undefined) throw new VaultError('FILE_DAMAGED', { file: this.name });
    return value;
  }

  /** The file must say it is itself; a copy made without its key must still be the bytes that were copied. */
  #refuseStranger(path: string): void {
    const { vaultId, directory } = this.#context;
    if (this.#meta('vault_id') !== vaultId || this.#meta('file') !== this.name) throw new VaultError('FILE_SWAPPED', { file: this.name });
    const copied = directory.copied.get(this.name);
    const unseen = Number(this.#meta('generation')) < directory.generation;
    if (unseen && hashOfFile(path) !== copied) throw new VaultError('FILE_SWAPPED', { file: this.name });
  }

  #noteTime(): void {
    if (this.#head.at !== null) this.#context.newest = Math.max(this.#context.newest, Date.parse(this.#head.at));
  }

  #settle(): void {
    const { deps, directory } = this.#context;
    migrate(this.#db, MIGRATIONS[kindOf(this.name)]);
    const stale = new Date(Date.parse(deps.now()) - TOKEN_DAYS * DAY_MS).toISOString();
    const generation = String(directory.generation);
    this.#inTransaction(() => {
      this.#writer.run('DELETE FROM idempotency WHERE datetime(at) < datetime(?)', stale);
      if (this.#meta('generation') !== generation) this.#writer.run("UPDATE meta SET value = ? WHERE key = 'generation'", generation);
    });
  }
}
