import type { Module, Role } from '../shared/model/roles.ts';
import { CLOCK_GRACE_MS } from './audit.ts';
import { checkBlobs, readBlob, removeBlobFiles, writeBlob } from './blobs.ts';
import type { BlobReport } from './blobs.ts';
import { taggedBytes } from './canonical.ts';
import type { Canonical } from './canonical.ts';
import type { Core } from './core.ts';
import { openFile } from './core.ts';
import { signatureHolds, signBytes } from './crypto.ts';
import { liveTenure, mayOpen, tenuresAt } from './directory.ts';
import { codeOf, VaultError } from './errors.ts';
import { collectMessages, discardMessage, postComplaint, postMessage } from './inbox.ts';
import type { Inbox, InboxAddress, InboxBox, InboxKind } from './inbox.ts';
import type { VaultErrorCode } from '../shared/codes/vault-errors.ts';
import { addUser, changeOffice, changePassphrase, changeUser, declarePassphraseKnown, grantMissing, removeUser, renewRecovery, resetUser } from './membership.ts';
import type { NewUser } from './membership.ts';
import type { RecoverySheet } from './recovery-sheets.ts';
import type { WrittenBlob } from './repositories/blobs.ts';
import { kindOf, notesOf, sealedOf } from './roles.ts';
import type { FileName } from './roles.ts';
import { pendingRotations, rotateFiles } from './rotation.ts';
import type { VaultFile } from './vault-file.ts';

const JUMP_MS = 86_400_000;
/** Rows verified in one go: some 30 ms. */
const SLICE = 200;

export interface SessionUser {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly modules: readonly Module[];
}

export interface DirectoryUser extends SessionUser {
  /** Instants: of joining, and of removal (null while live). */
  readonly since: string;
  readonly removedAt: string | null;
  /** Instant at which somebody else last gave them new keys (a reset, or the recovery sheets); null if nobody did. */
  readonly resetAt: string | null;
  /** Who made the account, or gave it its present keys in the owner's stead; null for the first user. */
  readonly madeBy: string | null;
}

export type ClockState = 'ok' | 'behind' | 'jumped';

export interface VerifyReport {
  readonly statements: number;
  readonly grants: number;
  /** `blobs`: of a sealed file whose rows are sound. `problem` is BLOB_DAMAGED where bytes of a blob are gone or changed. */
  readonly files: readonly { readonly file: FileName; readonly rows: number; readonly blobs?: BlobReport; readonly problem: VaultErrorCode | null }[];
  /** Files this person may not open: their holders verify them. */
  readonly unseen: readonly FileName[];
}

/** An unlocked vault for one person. Everything a host does to a vault goes through here. */
export class VaultSession {
  readonly #core: Core;

  /** Made by `createVault`, `unlockVault` and `recoverVault` only. */
  constructor(core: Core) {
    this.#core = core;
  }

  get vaultId(): string {
    return this.#core.manifest.vaultId;
  }

  get practice(): boolean {
    return this.#core.manifest.kind === 'practice';
  }

  get onePersonOffice(): boolean {
    return this.#core.directory.onePersonOffice;
  }

  get modules(): readonly Module[] {
    return this.#core.directory.modules;
  }

  get user(): SessionUser {
    const { directory, userId } = this.#core;
    const tenure = liveTenure(directory, userId);
    if (tenure === undefined) throw new VaultError('VAULT_CLOSED');
    return { id: userId, label: directory.members.get(userId)?.label ?? '', roles: tenure.roles, modules: tenure.modules };
  }

  /** Everybody who is or was in the directory, in the order they joined. */
  users(): DirectoryUser[] {
    const { directory, manifest } = this.#core;
    const resets = new Map(manifest.directory.flatMap(({ at, by, body }) => (body.type === 'user-keys-replaced' && body.userId !== by ? [[body.userId, at] as const] : [])));
    const makers = new Map(
      manifest.directory.flatMap(({ by, body }) =>
        body.type === 'user-added' ? [[body.user.id, by] as const] : body.type === 'user-keys-replaced' && body.userId !== by ? [[body.userId, by] as const] : [],
      ),
    );
    return [...directory.members.values()].map(({ id, label, since, removedAt, tenures }) => {
      const last = tenures.at(-1);
      return { id, label, since, removedAt, resetAt: resets.get(id) ?? null, madeBy: makers.get(id) ?? null, roles: last?.roles ?? [], modules: last?.modules ?? [] };
    });
  }

  mayOpen(file: FileName): boolean {
    return mayOpen(this.#core.directory, this.#core.userId, file);
  }

  /** The user's own notes file, if their roles give one. */
  get notesFile(): FileName | undefined {
    const name = notesOf(this.#core.userId);
    return this.mayOpen(name) ? name : undefined;
  }

  /** Opens on first use. Take it anew for each piece of work: a rotation closes and replaces files. FILE_NOT_GRANTED, FILE_MISSING, FILE_DAMAGED, FILE_SWAPPED, AUDIT_BROKEN, VAULT_NEWER. */
  file(name: FileName): VaultFile {
    return openFile(this.#core, name);
  }

  /** Whether people's live grants cover a file: who could open it today. */
  holdersOf(file: FileName): string[] {
    return this.#core.manifest.grants.filter((grant) => grant.file === file).map(({ holder }) => holder);
  }

  /** Signs a value (an approval, a consent) as this user under `sirdash/1/<domain>`; base64. */
  sign(domain: string, value: Canonical): string {
    return signBytes(this.#core.keys.signing, taggedBytes(`sirdash/1/${domain}`, value));
  }

  /** Whether `by` signed this value with the keys that were theirs at `at`. */
  signatureHolds(by: string, at: string, domain: string, value: Canonical, signature: string): boolean {
    const bytes = taggedBytes(`sirdash/1/${domain}`, value);
    return tenuresAt(this.#core.directory, by, at, CLOCK_GRACE_MS).some(({ signPublic }) => signatureHolds(signPublic, bytes, signature));
  }

  /** Public half of a module's age identity; undefined when the office lacks the module. */
  modulePublicKey(module: Module): string | undefined {
    return this.#core.directory.moduleKeys.get(module);
  }

  /** Private half, out of the sealed file of the module. FILE_NOT_GRANTED for those who may not open it. */
  moduleIdentity(module: Module): string {
    return openFile(this.#core, sealedOf(module)).meta('module_age_identity');
  }

  /**
   * Writes bytes (1 to `MOST_BLOB_BYTES`) below `blobs/` under a key of their own, flushed, for a sealed file to name. The
   * row comes next (`insertBlob`, in the record's transaction); a file without a row goes at the next unlock.
   * FILE_NOT_GRANTED, DISK_FULL, VAULT_READ_ONLY; RangeError for another number of bytes.
   */
  writeBlob(file: FileName, bytes: Uint8Array): WrittenBlob {
    return writeBlob(this.#core, openFile(this.#core, file), bytes);
  }

  /** The bytes, once they are known to be those that were written; undefined for an id without a row. BLOB_DAMAGED, FILE_NOT_GRANTED. */
  readBlob(file: FileName, id: string): Uint8Array | undefined {
    return readBlob(this.#core, openFile(this.#core, file), id);
  }

  /** Removes the files whose names `deleteBlob` answered, once their rows are gone; what a crash leaves goes at the next unlock. */
  removeBlobFiles(file: FileName, names: readonly string[]): void {
    removeBlobFiles(this.#core, openFile(this.#core, file), names);
  }

  /**
   * Leaves a sealed and signed message for the holders of a module's sealed file, or for one person, and answers its name.
   * Who may open no file may post too. USER_UNKNOWN, NOT_PERMITTED (no such module here), DISK_FULL, VAULT_READ_ONLY,
   * CLOCK_BEHIND; RangeError for a body of over some 32,000 bytes.
   */
  post(to: InboxAddress, kind: InboxKind, body: Canonical): Promise<string> {
    return this.#change(() => postMessage(this.#core, to, kind, body));
  }

  /**
   * Leaves a complaint to each supervisor but those it concerns, and answers the letters' names; an empty list: nobody here may
   * read it, so it goes out on paper (R-90). Whoever becomes a supervisor later reads none of the earlier ones. Codes as for `post`.
   */
  postComplaint(concerned: readonly string[], body: Canonical): Promise<string[]> {
    return this.#change(() => postComplaint(this.#core, concerned, body));
  }

  /** Messages for a module or for this user, each once, none removed; what cannot be trusted is listed, not thrown. FILE_NOT_GRANTED, CLOCK_BEHIND. */
  collect(from: InboxBox): Promise<Inbox> {
    return this.#change(() => collectMessages(this.#core, from));
  }

  /**
   * Removes a message collected in this session. Call it once its effect is written: until then it comes again, so effects
   * are idempotent by its name. False when there is nothing of that name to remove.
   */
  discard(name: string): boolean {
    return discardMessage(this.#core, name);
  }

  /** Makes a slot, a directory entry and grants. NOT_PERMITTED, LABEL_TAKEN, PASSPHRASE_WEAK. */
  addUser(user: NewUser): Promise<DirectoryUser> {
    return this.#change(async () => this.#entry(await addUser(this.#core, user)));
  }

  /** Sets roles and modules; files the person loses are rotated. NOT_PERMITTED, LAST_HOLDER. */
  changeUser(userId: string, change: { roles: readonly Role[]; modules: readonly Module[] }): Promise<DirectoryUser> {
    return this.#change(async () => {
      await changeUser(this.#core, userId, change);
      return this.#entry(userId);
    });
  }

  /** Takes a person out and rotates every file they held. NOT_PERMITTED, LAST_HOLDER. */
  removeUser(userId: string): Promise<void> {
    return this.#change(() => removeUser(this.#core, userId));
  }

  /** New keys and slot for a person who lost their passphrase; their notes are lost and the answer says so. NOT_PERMITTED, LAST_HOLDER. */
  resetUser(userId: string, passphrase: string): Promise<{ notesLost: boolean }> {
    return this.#change(() => resetUser(this.#core, userId, passphrase));
  }

  /** Rewraps this user's slot; keys stay. WRONG_PASSPHRASE, PASSPHRASE_WEAK. */
  changePassphrase(current: string, next: string): Promise<void> {
    return this.#change(() => changePassphrase(this.#core, current, next));
  }

  /** Somebody may know it: new passphrase, new keys, and every file this user held is rotated. */
  declarePassphraseKnown(next: string): Promise<void> {
    return this.#change(() => declarePassphraseKnown(this.#core, next));
  }

  /** The office grows: more modules (their files are made), or no longer one person. NOT_PERMITTED. */
  changeOffice(change: { onePersonOffice: boolean; modules: readonly Module[] }): Promise<void> {
    return this.#change(() => changeOffice(this.#core, change));
  }

  /** A new recovery key and its sheets; the old sheets open nothing afterwards. NOT_PERMITTED, FILE_NOT_GRANTED. */
  renewRecovery(people: number): Promise<RecoverySheet[]> {
    return this.#change(() => renewRecovery(this.#core, people));
  }

  /** Grants what a person's roles give them and this session holds, where a grant is missing. */
  grantMissing(userId: string): Promise<FileName[]> {
    return this.#change(() => grantMissing(this.#core, userId));
  }

  /** Files whose key somebody without the right may still have, waiting for a holder to rotate them. */
  pendingRotations(): FileName[] {
    return pendingRotations(this.#core.directory);
  }

  /** Gives files new keys in a new generation; a supervisor's session gives modules whose sealed file is among them a new age key too. FILE_NOT_GRANTED. */
  rotate(files: readonly FileName[]): Promise<void> {
    return this.#change(() => rotateFiles(this.#core, new Set(files)));
  }

  /** Signs the head of every open chain; the host calls it every 15 minutes. */
  anchor(): void {
    const office = this.#core.files.get('office');
    for (const file of this.#core.files.values()) file.anchor(office);
  }

  /** Verifies every chain this person can open from its first row, giving way in between; problems are listed, not thrown. */
  async verify(): Promise<VerifyReport> {
    const { directory, manifest } = this.#core;
    const mine = [...directory.files.keys()].filter((file) => this.mayOpen(file));
    const files = [];
    for (const file of mine) {
      files.push(await this.#verifyFile(file));
    }
    const unseen = [...directory.files.keys()].filter((file) => !this.mayOpen(file));
    return { statements: directory.head.seq, grants: manifest.grants.length, files, unseen };
  }

  /** Against the newest statement and audit row this session has seen: over 5 minutes behind, or over a day ahead and not confirmed. */
  clockState(now: string): ClockState {
    const ahead = Date.parse(now) - this.#core.newest;
    if (ahead < -CLOCK_GRACE_MS) return 'behind';
    return ahead > JUMP_MS && Date.parse(now) > this.#core.jumpConfirmedFor + JUMP_MS ? 'jumped' : 'ok';
  }

  /** The person has looked at the calendar: `now` is right. */
  confirmClock(now: string): void {
    this.#core.jumpConfirmedFor = Date.parse(now);
  }

  /** Anchors, empties the logs, closes every file, wipes keys, lets the vault go. Safe to call twice. */
  close(): void {
    const core = this.#core;
    if (core.closed) return;
    try {
      this.anchor();
    } catch (error) {
      // Without a new anchor (a full disk) the next open verifies from the one before.
      if (!(error instanceof VaultError)) throw error;
    } finally {
      core.closed = true;
      for (const file of core.files.values()) file.close();
      core.files.clear();
      for (const key of core.fileKeys.values()) key.fill(0);
      core.fileKeys.clear();
      core.lock.release();
    }
  }

  /** In slices, so that whoever works meanwhile waits for none of it; the file is asked for anew each time, since a rotation may replace it. */
  async #verifyFile(file: FileName): Promise<VerifyReport['files'][number]> {
    try {
      openFile(this.#core, file).checkPages();
      let head = openFile(this.#core, file).verifyFrom(undefined, SLICE);
      for (let more = true; more; ) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        const next = openFile(this.#core, file).verifyFrom(head, SLICE);
        more = next.seq > head.seq;
        head = next;
      }
      if (kindOf(file) !== 'sealed') return { file, rows: head.seq, problem: null };
      const blobs = await checkBlobs(this.#core, () => openFile(this.#core, file), SLICE);
      return { file, rows: head.seq, blobs, problem: blobs.damaged.length > 0 ? 'BLOB_DAMAGED' : null };
    } catch (error) {
      if (error instanceof VaultError) return { file, rows: 0, problem: error.code };
      throw new Error(`verify: ${codeOf(error)}`, { cause: error });
    }
  }

  #entry(userId: string): DirectoryUser {
    const entry = this.users().find(({ id }) => id === userId);
    if (entry === undefined) throw new VaultError('USER_UNKNOWN');
    return entry;
  }

  /** One change at a time: each builds on the vault.json the last one wrote. */
  #queue: Promise<unknown> = Promise.resolve();
  #change<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(() => {
      if (this.#core.closed) throw new VaultError('VAULT_CLOSED');
      if (this.clockState(this.#core.deps.now()) === 'behind') throw new VaultError('CLOCK_BEHIND');
      return work();
    });
    this.#queue = next.catch(() => undefined);
    return next;
  }
}
