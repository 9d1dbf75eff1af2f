import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import type { Module } from '../shared/model/roles.ts';
import { CLOCK_GRACE_MS } from './audit.ts';
import { canonicalBytes, taggedBytes } from './canonical.ts';
import type { Canonical } from './canonical.ts';
import { notBefore, openFile } from './core.ts';
import type { Core } from './core.ts';
import { signatureHolds, signBytes } from './crypto.ts';
import { liveMembers, liveTenure, mayOpen, tenuresAt } from './directory.ts';
import type { Directory } from './directory.ts';
import { codeOf, toVaultError, VaultError } from './errors.ts';
import { FILE_TIME, replaceFile, syncFolder } from './folder.ts';
import { counter, instant, moduleOrUser, RECOVERY, signature, TAGS, userId } from './manifest.ts';
import type { Statement } from './manifest.ts';
import { sealedOf } from './roles.ts';

/** What is sent from one compartment or person to another. A complaint is kept until it is answered: nobody discards it on reading. */
export const INBOX_KINDS = ['match-request', 'match-answer', 'review-card', 'review-answer', 'complaint'] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

export type InboxAddress = { readonly module: Module } | { readonly userId: string };
export type InboxBox = { readonly module: Module } | 'me';

export interface InboxMessage {
  /** Random UUID, given once and signed: what the effect of a message is idempotent by. */
  readonly name: string;
  readonly kind: InboxKind;
  /** User id of the sender, whose signature holds. */
  readonly from: string;
  /** A module, or a user id. */
  readonly to: string;
  /** Instant. */
  readonly at: string;
  readonly body: Canonical;
}

/** A file that was left where it is: not readable, not by whom it says, of a later version, of another size, no message's name, or more than are read. */
export interface InboxProblem {
  readonly file: string;
  readonly code: 'DAMAGED' | 'FORGED' | 'NEWER' | 'WRONG_SIZE' | 'STRANGE_NAME' | 'TOO_MANY';
}

export interface Inbox {
  /** By time, each once, however many copies lie there. */
  readonly messages: readonly InboxMessage[];
  /** Own letters nobody can open any more: the addressee was removed, or somebody else gave them new keys. In box 'me' only. */
  readonly undeliverable: readonly InboxMessage[];
  readonly problems: readonly InboxProblem[];
}

/** Every message is this long on the disk, whatever it says. */
const MESSAGE_BYTES = 32_768;
/** Two age recipients, always two: header, payload nonce and tag take this much. */
const AGE_BYTES = 298;
const PLAIN_BYTES = MESSAGE_BYTES - AGE_BYTES;
const SPACE = 0x20;
const MOST_MESSAGES = 10_000;
/** What age says of a file sealed to others. */
const NOT_FOR_US = "no identity matched any of the file's recipients";

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.age$/;
const VERSION = 1;
const newerShape = z.looseObject({ v: z.number().int().gt(VERSION) });
const messageShape = z.strictObject({
  v: z.literal(VERSION),
  vaultId: z.uuid(),
  name: z.uuid(),
  kind: z.string().min(1),
  from: userId,
  to: moduleOrUser,
  at: instant,
  directorySeq: counter,
  body: z.json(),
  signature,
});
type Letter = z.infer<typeof messageShape>;
const isKind = (kind: string): kind is InboxKind => INBOX_KINDS.some((known) => known === kind);

/**
 * Seals a message to a module's or a person's age key, and to the sender's own so that they see when it became
 * undeliverable. Answers its name. Goes through the session's queue: no directory change comes between.
 * USER_UNKNOWN, NOT_PERMITTED (no such module here), DISK_FULL; RangeError for a body over some 32,000 bytes.
 */
export async function postMessage(core: Core, to: InboxAddress, kind: InboxKind, body: Canonical): Promise<string> {
  const letter = letterTo(core, to, kind, body);
  await put(core, letter.name, letter);
  return letter.name;
}

/**
 * Seals a complaint to every live SUPERVISOR it does not concern, one letter each, and answers the letters' names: none where
 * nobody else is left, then it goes out on paper (R-90). For each supervisor it does concern a copy of the first letter is
 * written, so that the number of letters does not say whom it is about. All or none. Codes as for `postMessage`.
 */
export async function postComplaint(core: Core, concerned: readonly string[], body: Canonical): Promise<string[]> {
  const supervisors = liveMembers(core.directory).filter(({ id }) => liveTenure(core.directory, id)?.roles.includes('SUPERVISOR'));
  const letters = supervisors.filter(({ id }) => !concerned.includes(id)).map(({ id }) => letterTo(core, { userId: id }, 'complaint', body));
  const [first] = letters;
  if (first === undefined) return [];
  const copies = supervisors.filter(({ id }) => concerned.includes(id)).map(() => ({ file: core.deps.newId(), letter: first }));
  const written: string[] = [];
  try {
    for (const { file, letter } of [...letters.map((letter) => ({ file: letter.name, letter })), ...copies]) {
      await put(core, file, letter);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(pathOf(core, `${file}.age`), { force: true });
    throw error;
  }
  return letters.map(({ name }) => name);
}

interface Outgoing {
  readonly name: string;
  readonly plain: Buffer;
  readonly recipient: string;
}

/** A signed message and the key it is for, still in clear. */
function letterTo(core: Core, to: InboxAddress, kind: InboxKind, body: Canonical): Outgoing {
  const { directory } = core;
  const address = 'module' in to ? to.module : to.userId;
  const recipient = 'module' in to ? directory.moduleKeys.get(to.module) : personKey(directory, to.userId);
  if (recipient === undefined) throw 'module' in to ? new VaultError('NOT_PERMITTED', { module: to.module }) : new VaultError('USER_UNKNOWN');
  const name = core.deps.newId();
  const said = {
    v: VERSION,
    vaultId: core.manifest.vaultId,
    name,
    kind,
    from: core.userId,
    to: address,
    at: notBefore(core.deps.now(), directory),
    directorySeq: directory.head.seq,
    body,
  };
  const plain = canonicalBytes({ ...said, signature: signBytes(core.keys.signing, taggedBytes(TAGS.inbox, said)) });
  if (plain.length > PLAIN_BYTES) throw new RangeError(`a message holds ${PLAIN_BYTES} bytes`);
  return { name, plain, recipient };
}

async function put(core: Core, file: string, { plain, recipient }: Outgoing): Promise<void> {
  const sealed = await seal(plain, recipient, core.keys.agePublic);
  if (core.closed) throw new VaultError('VAULT_CLOSED');
  makeFolder(core);
  if (entries(core).length >= MOST_MESSAGES) throw new VaultError('DISK_FULL', { file: 'inbox' });
  replaceFile(pathOf(core, `${file}.age`), sealed, FILE_TIME);
}

/**
 * Opens what is for a module (for those who may open its sealed file) or for this user; all else stays untouched.
 * No message is removed: `discardMessage` does that once its effect has been written. FILE_NOT_GRANTED, VAULT_CLOSED.
 */
export async function collectMessages(core: Core, box: InboxBox): Promise<Inbox> {
  if (box !== 'me' && !mayOpen(core.directory, core.userId, sealedOf(box.module))) throw new VaultError('FILE_NOT_GRANTED', { file: sealedOf(box.module) });
  const names = entries(core);
  // Where nothing waits, a sealed file stays closed.
  if (names.length === 0) return { messages: [], undeliverable: [], problems: [] };
  const [mine, identity] = box === 'me' ? [core.userId, core.keys.agePrivate] : [box.module, openFile(core, sealedOf(box.module)).meta('module_age_identity')];
  const messages = new Map<string, InboxMessage>();
  const undeliverable = new Map<string, InboxMessage>();
  const problems: InboxProblem[] = [];
  for (const [index, file] of names.entries()) {
    if (file.endsWith('.new')) {
      // A message whose writing a crash cut short: nobody was told that it is there.
      rmSync(pathOf(core, file), { force: true });
      continue;
    }
    const found = index >= MOST_MESSAGES ? 'TOO_MANY' : await read(core, file, [identity]);
    if (core.closed) throw new VaultError('VAULT_CLOSED');
    if (found === undefined) continue;
    if (typeof found === 'string') {
      problems.push({ file, code: found });
      continue;
    }
    const { letter } = found;
    const isOwnCopy = box === 'me' && letter.from === mine && letter.to !== mine;
    if (letter.to !== mine && !isOwnCopy) problems.push({ file, code: 'FORGED' });
    else if (!isKind(letter.kind)) problems.push({ file, code: 'NEWER' });
    else if (!isOwnCopy || isLost(core.manifest.directory, letter)) {
      const { name, kind, from, to, at, body } = letter;
      (isOwnCopy ? undeliverable : messages).set(name, { name, kind, from, to, at, body });
      core.collected.set(name, (core.collected.get(name) ?? new Set()).add(file));
    }
  }
  return { messages: inOrder(messages), undeliverable: inOrder(undeliverable), problems };
}

/** Removes a message this session has collected, every copy of it; false when it has not, or did so before. */
export function discardMessage(core: Core, name: string): boolean {
  if (core.closed) throw new VaultError('VAULT_CLOSED');
  const files = core.collected.get(name);
  if (files === undefined) return false;
  try {
    for (const file of files) rmSync(pathOf(core, file), { force: true });
    syncFolder(folderOf(core));
  } catch (error) {
    throw toVaultError(error);
  }
  core.collected.delete(name);
  return true;
}

/**
 * The same letters for the keys of `after`, by file: keys about to be replaced must still open what was sealed to them.
 * Letters of other people, and those with a problem, are not touched.
 */
export async function resealedMessages(core: Core, after: Directory, identities: readonly string[]): Promise<Map<string, Buffer>> {
  const resealed = new Map<string, Buffer>();
  if (identities.length === 0) return resealed;
  for (const file of entries(core)) {
    const found = file.endsWith('.new') ? undefined : await read(core, file, identities);
    if (found === undefined || typeof found === 'string') continue;
    const { letter, plain } = found;
    const recipient = isLost(core.manifest.directory, letter) ? undefined : keyOf(after, letter.to);
    if (recipient !== undefined) resealed.set(file, await seal(plain, recipient, keyOf(after, letter.from) ?? recipient));
  }
  return resealed;
}

/** Writes resealed letters over their older form, in a folder that is not live yet; a letter discarded meanwhile stays gone. */
export function writeResealed(folder: string, resealed: ReadonlyMap<string, Buffer>): void {
  for (const [file, bytes] of resealed) {
    const path = join(folder, file);
    if (existsSync(path)) replaceFile(path, bytes, FILE_TIME);
  }
}

/** What opens letters to this address today: a module's recipient, or a live person's. */
function keyOf(directory: Directory, address: string): string | undefined {
  for (const [module, key] of directory.moduleKeys) if (module === address) return key;
  return personKey(directory, address);
}

function personKey(directory: Directory, userId: string): string | undefined {
  return userId === RECOVERY ? undefined : liveTenure(directory, userId)?.agePublic;
}

async function seal(plain: Uint8Array, recipient: string, sender: string): Promise<Buffer> {
  const padded = Buffer.alloc(PLAIN_BYTES, SPACE);
  padded.set(plain);
  const encrypter = new Encrypter();
  for (const key of [recipient, sender]) encrypter.addRecipient(key);
  return Buffer.from(await encrypter.encrypt(padded));
}

/** A letter that is sound, the code of what is wrong with it, or undefined for what is sealed to others. */
async function read(core: Core, file: string, identities: readonly string[]): Promise<{ letter: Letter; plain: Buffer } | InboxProblem['code'] | undefined> {
  if (!NAME.test(file)) return 'STRANGE_NAME';
  const sealed = bytesOf(pathOf(core, file));
  if (!Buffer.isBuffer(sealed)) return sealed;
  const plain = await unseal(sealed, identities);
  return Buffer.isBuffer(plain) ? parse(plain, core) : plain;
}

/** Links are not followed: their own size is another. */
function bytesOf(path: string): Buffer | 'DAMAGED' | 'WRONG_SIZE' | undefined {
  const size = lstatSync(path, { throwIfNoEntry: false })?.size;
  if (size !== MESSAGE_BYTES) return size === undefined ? undefined : 'WRONG_SIZE';
  try {
    return readFileSync(path);
  } catch {
    // A bad sector, or a file of somebody else's: the other messages still come.
    return 'DAMAGED';
  }
}

async function unseal(sealed: Uint8Array, identities: readonly string[]): Promise<Buffer | 'DAMAGED' | undefined> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return Buffer.from(await decrypter.decrypt(sealed));
  } catch (error) {
    return error instanceof Error && error.message === NOT_FOR_US ? undefined : 'DAMAGED';
  }
}

function parse(padded: Buffer, core: Core): { letter: Letter; plain: Buffer } | InboxProblem['code'] {
  const plain = padded.subarray(0, padded.findLastIndex((byte) => byte !== SPACE) + 1);
  let letter: Letter;
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    if (newerShape.safeParse(json).success) return 'NEWER';
    letter = messageShape.parse(json);
    if (!canonicalBytes(letter).equals(plain)) return 'DAMAGED';
  } catch {
    // No JSON, another shape, numbers that are no integers, or nested without end.
    return 'DAMAGED';
  }
  const { signature: given, ...said } = letter;
  const bytes = taggedBytes(TAGS.inbox, said);
  const signed = tenuresAt(core.directory, letter.from, letter.at, CLOCK_GRACE_MS).some(({ signPublic }) => signatureHolds(signPublic, bytes, given));
  return signed && letter.vaultId === core.manifest.vaultId ? { letter, plain } : 'FORGED';
}

/** Removed since it was written, or given new keys by somebody who did not have the old ones. */
function isLost(log: readonly Statement[], { to, directorySeq }: Letter): boolean {
  return log.slice(directorySeq).some(
    ({ by, body }) =>
      (body.type === 'user-removed' && body.userId === to) || (body.type === 'user-keys-replaced' && body.userId === to && by !== to),
  );
}

function inOrder(messages: ReadonlyMap<string, InboxMessage>): InboxMessage[] {
  return [...messages.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.name < b.name ? -1 : 1));
}

const folderOf = (core: Core): string => join(core.layout.directory, 'inbox');
const pathOf = (core: Core, file: string): string => join(folderOf(core), file);

/** Copying tools leave empty folders out. */
function makeFolder(core: Core): void {
  try {
    mkdirSync(folderOf(core), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toVaultError(error);
  }
}

function entries(core: Core): string[] {
  try {
    return readdirSync(folderOf(core)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw toVaultError(error);
  }
}
