/**
 * Opens a vault from docs/VAULT-FORMAT.md alone: node's own Argon2, AES-GCM, HKDF and Ed25519, the age library and the
 * driver with a hex key. Nothing here may come from src/; a test says so.
 */
import { argon2Sync, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import Driver from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';

const json: z.ZodType<Json> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]));
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Members = Record<string, Json>;

const slotShape = z.looseObject({
  userId: z.string(),
  label: z.string(),
  kind: z.string(),
  kdf: z.looseObject({ alg: z.string(), m: z.number(), t: z.number(), p: z.number(), salt: z.string() }),
  nonce: z.string(),
  wrapped: z.string(),
  check: z.string(),
});
const manifestShape = z.looseObject({
  format: z.number(),
  vaultId: z.string(),
  kind: z.enum(['practice', 'real']),
  genesis: z.string(),
  directory: z.array(z.looseObject({ seq: z.number(), by: z.string(), body: z.looseObject({ type: z.string() }), prev: z.string(), signature: z.string() })),
  grants: z.array(z.looseObject({ file: z.string(), holder: z.string(), by: z.string(), generation: z.number(), sealed: z.string(), signature: z.string() })),
  slots: z.array(z.looseObject({ label: z.string() })),
});

/** "Canonical JSON" of the format text. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
    .join(',')}}`;
}

/** "Signed bytes" of the format text. */
export function tagged(tag: string, value: Json): Buffer {
  return Buffer.concat([Buffer.from(tag, 'utf8'), Buffer.from([0]), Buffer.from(canonical(value), 'utf8')]);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

function holds(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'base64').toString('base64url') }, format: 'jwk' });
  return verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

export interface IndependentVault {
  readonly folder: string;
  readonly vaultId: string;
  readonly kind: 'practice' | 'real';
  readonly userId: string;
  /** Ed25519 seed, base64, and age identity: what the slot wraps. */
  readonly signSeed: string;
  readonly agePrivate: string;
  readonly directory: Members[];
  /** Raw SQLCipher key by file, hex. */
  readonly keys: Map<string, string>;
}

export function liveFolder(folder: string): string {
  return join(folder, readFileSync(join(folder, 'CURRENT'), 'utf8').trimEnd());
}

/** Checks the first statement, the chain, the slot and the own grants, as the text says, and answers the keys. */
export async function readVault(folder: string, label: string, passphrase: string): Promise<IndependentVault> {
  const text = readFileSync(join(liveFolder(folder), 'vault.json'), 'utf8');
  const whole = json.parse(JSON.parse(text));
  if (canonical(whole) !== text) throw new Error('vault.json is not canonical');
  const manifest = manifestShape.parse(whole);
  const { vaultId, kind, genesis, format } = manifest;

  const slot = slotShape.parse(manifest.slots.find((candidate) => candidate.label === label));
  const { check, wrapped, ...open } = slot;
  const openJson = json.parse(open);
  if (check !== sha256(tagged('sirdash/1/slot-check', json.parse({ ...open, wrapped })))) throw new Error('slot damaged');
  const { m, t, p, salt } = slot.kdf;
  const key = argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFC'), 'utf8'),
    nonce: Buffer.from(salt, 'base64'),
    parallelism: p,
    tagLength: 32,
    memory: m,
    passes: t,
  });
  const sealed = Buffer.from(wrapped, 'base64');
  const gcm = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'));
  gcm.setAAD(Buffer.from(canonical({ slot: openJson, vaultId, kind, format }), 'utf8'));
  gcm.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([gcm.update(sealed.subarray(0, -16)), gcm.final()]).toString('utf8');
  const own = z.object({ agePrivate: z.string(), signSeed: z.string() }).parse(JSON.parse(plain));

  const publicKeys = checkDirectory(manifest.directory, vaultId, genesis);
  const keys = new Map<string, string>();
  for (const grant of manifest.grants.filter(({ holder }) => holder === slot.userId)) {
    const { signature, ...said } = grant;
    const bytes = tagged('sirdash/1/grant', json.parse(said));
    if (!(publicKeys.get(grant.by) ?? []).some((publicKey) => holds(publicKey, bytes, signature))) throw new Error('grant forged');
    const decrypter = new Decrypter();
    decrypter.addIdentity(own.agePrivate);
    const inside = z
      .object({ vaultId: z.literal(vaultId), file: z.literal(grant.file), generation: z.literal(grant.generation), holder: z.literal(slot.userId), key: z.string() })
      .parse(JSON.parse(await decrypter.decrypt(Buffer.from(grant.sealed, 'base64'), 'text')));
    const raw = hkdfSync('sha256', Buffer.from(inside.key, 'base64'), Buffer.alloc(0), `sirdash/1/${kind}`, 32);
    keys.set(grant.file, Buffer.from(raw).toString('hex'));
  }
  const directory = manifest.directory.map((statement) => z.record(z.string(), json).parse(statement));
  return { folder, vaultId, kind, userId: slot.userId, ...own, directory, keys };
}

/** Links and signatures; answers every public signing key each signer ever had. */
function checkDirectory(statements: z.infer<typeof manifestShape>['directory'], vaultId: string, genesis: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const give = (id: string, key: string): void => void keys.set(id, [...(keys.get(id) ?? []), key]);
  let prev = sha256(Buffer.from(vaultId, 'utf8'));
  for (const statement of statements) {
    const { signature, ...said } = statement;
    const { body } = statement;
    if (statement.seq === 1) give(statement.by, genesis);
    const key = keys.get(statement.by)?.at(-1);
    if (key === undefined || statement.prev !== prev || !holds(key, tagged('sirdash/1/directory', json.parse(said)), signature)) throw new Error(`statement ${statement.seq}`);
    const user = z.object({ user: z.object({ id: z.string(), signPublic: z.string() }) }).safeParse(body);
    if (body.type === 'user-added' && user.success) give(user.data.user.id, user.data.user.signPublic);
    const replaced = z.object({ userId: z.string(), signPublic: z.string() }).safeParse(body);
    if (body.type === 'user-keys-replaced' && replaced.success) give(replaced.data.userId, replaced.data.signPublic);
    const recovery = z.object({ signPublic: z.string() }).safeParse(body);
    if (body.type === 'recovery-set' && recovery.success) give('recovery', recovery.data.signPublic);
    prev = sha256(Buffer.from(canonical(json.parse(statement)), 'utf8'));
  }
  return keys;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** "Recovery sheets" of the format text: the 32-byte secret out of printed codes. */
export function secretOf(codes: readonly string[]): Buffer {
  const bodies = codes.map((code) => {
    const lines = code.split('\n').map((line) => line.replaceAll(' ', ''));
    return Buffer.concat(lines.map((line) => Buffer.from(bitsOf(line.slice(0, 16)).match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? [])));
  });
  const shares = bodies.map((body) => body.subarray(11, 11 + body.readUInt8(10)));
  const [first] = shares;
  if (first === undefined) throw new Error('no sheet');
  if (first.length === 32) return Buffer.from(first);
  const xs = shares.map((share) => share.readUInt8(32));
  return Buffer.from(Array.from({ length: 32 }, (_, index) => shares.reduce((sum, share, i) => sum ^ times(share.readUInt8(index), weight(xs, i)), 0)));
}

function bitsOf(text: string): string {
  return [...text].map((character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0')).join('');
}

/** Lagrange's coefficient at zero in GF(2^8) with 0x11b. */
function weight(xs: readonly number[], i: number): number {
  return xs.reduce((product, x, j) => (i === j ? product : times(product, times(x, inverse(x ^ (xs[i] ?? 0))))), 1);
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0, shifted = a; bit < 8; bit += 1, shifted = (shifted << 1) ^ (shifted & 0x80 ? 0x11b : 0)) if ((b >> bit) & 1) product ^= shifted;
  return product;
}

function inverse(a: number): number {
  let power = 1;
  for (let count = 0; count < 254; count += 1) power = times(power, a);
  return power;
}

/** The age identity the recovery slot holds. */
export function openRecoverySlot(folder: string, secret: Uint8Array): { agePrivate: string; signSeed: string } {
  const manifest = manifestShape.parse(JSON.parse(readFileSync(join(liveFolder(folder), 'vault.json'), 'utf8')));
  const slot = z
    .looseObject({ kdf: z.looseObject({ salt: z.string() }), nonce: z.string(), wrapped: z.string(), check: z.string() })
    .parse(manifest.slots.find((candidate) => candidate['kind'] === 'recovery'));
  const { check: _, wrapped, ...open } = slot;
  const key = hkdfSync('sha256', secret, Buffer.from(slot.kdf.salt, 'base64'), 'sirdash/1/recovery', 32);
  const sealed = Buffer.from(wrapped, 'base64');
  const gcm = createDecipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(slot.nonce, 'base64'));
  gcm.setAAD(Buffer.from(canonical({ slot: json.parse(open), vaultId: manifest.vaultId, kind: manifest.kind, format: manifest.format }), 'utf8'));
  gcm.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([gcm.update(sealed.subarray(0, -16)), gcm.final()]).toString('utf8');
  return z.object({ agePrivate: z.string(), signSeed: z.string() }).parse(JSON.parse(plain));
}

export type StockDatabase = InstanceType<typeof Driver>;

/** Opens one file with the stock driver and a hex key, as any SQLCipher tool would. */
export function openFile(vault: IndependentVault, file: string): StockDatabase {
  const key = vault.keys.get(file);
  if (key === undefined) throw new Error(`no key for ${file}`);
  const db = new Driver(join(liveFolder(vault.folder), `${file}.db`));
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  db.pragma(`key="x'${key}'"`);
  return db;
}

/** Checks a whole audit chain from the text; answers its rows. */
export function auditRows(vault: IndependentVault, db: StockDatabase, file: string): Members[] {
  const rows = z.array(z.record(z.string(), json)).parse(db.prepare('SELECT * FROM audit ORDER BY seq').all());
  let prev = sha256(Buffer.from(`${vault.vaultId} ${file}`, 'utf8'));
  for (const row of rows) {
    const { hash, signature, ...said } = row;
    const bytes = tagged('sirdash/1/audit', { ...said, vaultId: vault.vaultId, file });
    if (row['prev'] !== prev || hash !== sha256(bytes)) throw new Error('audit chain');
    const signers = vault.directory.flatMap((statement) => keysIn(statement, z.string().parse(row['actor'])));
    if (!signers.some((key) => holds(key, bytes, z.string().parse(signature)))) throw new Error('audit signature');
    prev = z.string().parse(hash);
  }
  return rows;
}

const letterShape = z.strictObject({
  v: z.literal(1),
  vaultId: z.string(),
  name: z.string(),
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  at: z.string(),
  directorySeq: z.number(),
  body: json,
  signature: z.string(),
});
export type Letter = z.infer<typeof letterShape>;

/** "Inbox" of the format text: the age identity of a module, out of its sealed file. */
export function moduleIdentity(vault: IndependentVault, module: string): string {
  const db = openFile(vault, `${module}-sealed`);
  const identity = z.string().parse(db.prepare("SELECT value FROM meta WHERE key = 'module_age_identity'").pluck().get());
  db.close();
  return identity;
}

/** Every letter of the live inbox that an age identity opens, read as the text says; those whose signature fails stop the reader. */
export async function readLetters(vault: IndependentVault, identity: string): Promise<Letter[]> {
  const folder = join(liveFolder(vault.folder), 'inbox');
  const letters = new Map<string, Letter>();
  for (const file of readdirSync(folder)) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const padded = await decrypter.decrypt(readFileSync(join(folder, file)), 'text').catch(() => undefined);
    if (padded === undefined) continue;
    const text = padded.replace(/ +$/, '');
    const whole = json.parse(JSON.parse(text));
    const { signature, ...said } = letterShape.parse(whole);
    const signers = vault.directory.flatMap((statement) => keysIn(statement, said.from));
    if (canonical(whole) !== text || said.vaultId !== vault.vaultId) throw new Error('letter');
    if (!signers.some((key) => holds(key, tagged('sirdash/1/inbox', said), signature))) throw new Error('letter signature');
    letters.set(said.name, { ...said, signature });
  }
  return [...letters.values()];
}

const blobShape = z.object({ id: z.string(), name: z.string(), size: z.number(), sha256: z.string(), key: z.instanceof(Buffer) });

/** "Blobs" of the format text: the bytes of each a sealed file names, by id; one that does not fit stops the reader. */
export function readBlobs(vault: IndependentVault, file: string): Map<string, Buffer> {
  const db = openFile(vault, file);
  const rows = z.array(blobShape).parse(db.prepare('SELECT id, name, size, sha256, key FROM blobs').all());
  const salt = Buffer.from(z.string().parse(db.prepare("SELECT value FROM meta WHERE key = 'salt'").pluck().get()), 'base64');
  db.close();
  return new Map(
    rows.map(({ id, name, size, sha256: digest, key }) => {
      const random = name.slice(0, 32);
      if (createHmac('sha256', salt).update(`sirdash/1/blob ${random}`).digest('hex').slice(0, 32) !== name.slice(32)) throw new Error('blob name');
      const sealed = readFileSync(join(liveFolder(vault.folder), 'blobs', name));
      const gcm = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
      gcm.setAAD(Buffer.from(canonical({ blob: name, format: 1, vaultId: vault.vaultId }), 'utf8'));
      gcm.setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([gcm.update(sealed.subarray(0, -16)), gcm.final()]);
      const bytes = padded.subarray(0, size);
      if (createHash('sha256').update(bytes).digest('hex') !== digest || padded.subarray(size).some((byte) => byte !== 0)) throw new Error('blob');
      return [id, bytes] as const;
    }),
  );
}

/** Ed25519 signature (base64) with the vault user's own seed. */
export function signAs(vault: Pick<IndependentVault, 'signSeed'>, bytes: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(vault.signSeed, 'base64')]), format: 'der', type: 'pkcs8' });
  return sign(null, bytes, key).toString('base64');
}

function keysIn(statement: Members, userId: string): string[] {
  const user = z.object({ body: z.object({ user: z.object({ id: z.literal(userId), signPublic: z.string() }) }) }).safeParse(statement);
  const replaced = z.object({ body: z.object({ userId: z.literal(userId), signPublic: z.string() }) }).safeParse(statement);
  return [...(user.success ? [user.data.body.user.signPublic] : []), ...(replaced.success ? [replaced.data.body.signPublic] : [])];
}
