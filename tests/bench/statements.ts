import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Driver from 'better-sqlite3-multiple-ciphers';
import type { Database } from 'better-sqlite3-multiple-ciphers';

/** One statement the product ran, with what it bound and what came back. */
export interface Step {
  /** `MED.db`. */
  readonly file: string;
  readonly sql: string;
  readonly method: 'get' | 'all' | 'run';
  /** First column alone. */
  readonly plucked: boolean;
  readonly params: readonly unknown[];
  readonly result: unknown;
}

/** Raw keys as the driver takes them, by file name. */
export type Keys = ReadonlyMap<string, Buffer>;

type Method = (this: object, ...args: unknown[]) => unknown;
const METHODS = ['get', 'all', 'run'] as const;

/** Settings of a connection that decide what a statement costs. */
const SETTINGS = [
  'locking_mode', 'temp_store', 'secure_delete', 'foreign_keys', 'recursive_triggers', 'trusted_schema', 'cell_size_check', 'journal_mode', 'synchronous',
  'busy_timeout', 'page_size', 'cache_size', 'wal_autocheckpoint', 'mmap_size', 'user_version', 'cipher', 'legacy', 'hmac_use', 'kdf_iter',
] as const;
/** The connection recipe, in its order. */
const RECIPE = [
  'locking_mode=EXCLUSIVE', 'temp_store=MEMORY', 'secure_delete=ON', 'foreign_keys=ON', 'recursive_triggers=ON', 'trusted_schema=OFF', 'cell_size_check=ON',
  'journal_mode=WAL', 'synchronous=FULL', 'busy_timeout=0',
];

/** Listens to the driver under the product: its keys while it opens files, its statements while a call is recorded. */
export class Listener {
  readonly #statement: object;
  readonly #plucked = new WeakSet<object>();
  readonly #settings = new Map<string, readonly unknown[]>();

  constructor() {
    const scratch = new Driver(':memory:');
    this.#statement = Object.getPrototypeOf(scratch.prepare('SELECT 1'));
    scratch.close();
    const plucked = this.#plucked;
    wrap(this.#statement, 'pluck', (pluck) =>
      function (...args) {
        plucked.add(this);
        return pluck.apply(this, args);
      },
    );
  }

  /** Runs `open` and answers the raw key of every file it opened, too. */
  async keysOf<T>(open: () => Promise<T>): Promise<{ opened: T; keys: Keys }> {
    const keys = new Map<string, Buffer>();
    const restore = wrap(Driver.prototype, 'key', (key) =>
      function (...args) {
        const [message] = args;
        if (message instanceof Uint8Array) keys.set(basename(String(Reflect.get(this, 'name'))), Buffer.from(message));
        return key.apply(this, args);
      },
    );
    try {
      return { opened: await open(), keys };
    } finally {
      restore();
    }
  }

  /** Every statement `work` runs, in order. */
  async record(work: () => Promise<unknown>): Promise<Step[]> {
    const steps: Step[] = [];
    const databases = new Set<Database>();
    const plucked = this.#plucked;
    const restores = METHODS.map((method) =>
      wrap(this.#statement, method, (original) =>
        function (...params) {
          const result = original.apply(this, params);
          const database = databaseOf(this);
          databases.add(database);
          steps.push({ file: basename(database.name), sql: String(Reflect.get(this, 'source')), method, plucked: plucked.has(this), params, result });
          return result;
        },
      ),
    );
    try {
      await work();
    } finally {
      for (const restore of restores) restore();
    }
    for (const database of databases) this.#settings.set(basename(database.name), settingsOf(database));
    return steps;
  }

  /** The bare driver on a copy of the vault's files: same cipher, same key, same settings, same rows. */
  bare(folder: string, keys: Keys): BareFiles {
    return new BareFiles((file) => {
      const key = keys.get(file);
      if (key === undefined) throw new TypeError(`the key of ${file} was not heard`);
      const db = openBare(join(folder, file), key);
      const wanted = this.#settings.get(file);
      if (wanted !== undefined && !isDeepStrictEqual(settingsOf(db), wanted)) throw new Error(`${file} is not opened as the product opens it`);
      return db;
    });
  }
}

/** Files under the bare driver, and the product's statements prepared on them. */
export class BareFiles {
  readonly #open: (file: string) => Database;
  readonly #files = new Map<string, Database>();
  readonly #prepared = new Map<string, object>();

  constructor(open: (file: string) => Database) {
    this.#open = open;
  }

  /** Prepares the statements of one recorded call; running it runs them all. */
  prepare(steps: readonly Step[]): () => unknown {
    const calls = steps.map(({ file, sql, method, plucked, params }) => {
      const statement = this.#statement(file, sql, plucked);
      const run: unknown = Reflect.get(statement, method);
      if (typeof run !== 'function') throw new TypeError(`no ${method}`);
      return { run, statement, params };
    });
    return () => {
      let last: unknown;
      for (const { run, statement, params } of calls) last = Reflect.apply(run, statement, params);
      return last;
    };
  }

  /** Runs the steps one by one and compares what comes back with what the product got. */
  prove(steps: readonly Step[]): void {
    for (const step of steps) {
      const result = this.prepare([step])();
      if (!isDeepStrictEqual(result, step.result)) throw new Error(`the bare driver answers otherwise: ${step.sql}`);
    }
  }

  close(): void {
    for (const db of this.#files.values()) db.close();
  }

  #statement(file: string, sql: string, plucked: boolean): object {
    const key = `${file} ${plucked} ${sql}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const db = this.#files.get(file) ?? this.#open(file);
    this.#files.set(file, db);
    const statement = db.prepare(sql);
    if (plucked) statement.pluck();
    this.#prepared.set(key, statement);
    return statement;
  }
}

function openBare(path: string, key: Buffer): Database {
  const db = new Driver(path, { timeout: 0, fileMustExist: true });
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  db.key(Buffer.from(key));
  for (const setting of RECIPE) db.pragma(setting);
  return db;
}

function settingsOf(db: Database): readonly unknown[] {
  return SETTINGS.map((name) => db.pragma(name, { simple: true }));
}

function databaseOf(statement: object): Database {
  const database: unknown = Reflect.get(statement, 'database');
  if (!(database instanceof Driver)) throw new TypeError('a statement without a database');
  return database;
}

/** Puts a method in place of another; answers how to put it back. */
function wrap(target: object, name: string, make: (original: Method) => Method): () => void {
  const original: unknown = Reflect.get(target, name);
  if (!isMethod(original)) throw new TypeError(`no ${name}`);
  Reflect.set(target, name, make(original));
  return () => void Reflect.set(target, name, original);
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
