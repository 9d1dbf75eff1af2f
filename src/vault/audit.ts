import { taggedBytes } from './canonical.ts';
import { base64, sha256, signatureHolds, signBytes } from './crypto.ts';
import { tenuresAt } from './directory.ts';
import type { Directory, Head, Signer } from './directory.ts';
import { VaultError } from './errors.ts';
import type { Reader, Writer } from './handles.ts';
import { TAGS } from './manifest.ts';
import type { FileName } from './roles.ts';

/** The computer's clock may lag the newest row by this much. */
export const CLOCK_GRACE_MS = 5 * 60_000;

/** What a use case says about a change: codes and random ids only, never content. */
export interface AuditEvent {
  readonly action: string;
  readonly recordId?: string | null;
  readonly caseId?: string | null;
  readonly reason?: string | null;
  /** Text of the record before and after; only salted digests of them are kept. */
  readonly before?: string | null;
  readonly after?: string | null;
}

/** A row of `audit`, named as its columns are. */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly record_id: string | null;
  readonly case_id: string | null;
  readonly reason: string | null;
  readonly digest_before: string | null;
  readonly digest_after: string | null;
  readonly prev: string;
  readonly hash: string;
  readonly signature: string;
}

interface AnchorRow {
  readonly id: number;
  readonly file: string;
  readonly seq: number;
  readonly hash: string;
  readonly directory_seq: number;
  readonly directory_hash: string;
  readonly at: string;
  readonly by: string;
  readonly signature: string;
}

/** The last row of a chain. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: string | null;
}

/** The chain a row belongs to. */
export interface Chain {
  readonly vaultId: string;
  readonly file: FileName;
}

const COLUMNS = 'seq, at, actor, action, record_id, case_id, reason, digest_before, digest_after, prev, hash, signature';
const ANCHOR_COLUMNS = 'id, file, seq, hash, directory_seq, directory_hash, at, by, signature';

/** Where a chain begins: before its first row. */
export function startOf({ vaultId, file }: Chain): AuditHead {
  return { seq: 0, hash: base64(sha256(Buffer.from(`${vaultId} ${file}`, 'utf8'))), at: null };
}

export function headOf(db: Reader, chain: Chain): AuditHead {
  return db.get<AuditHead>('SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1') ?? startOf(chain);
}

/** Signs and inserts one row after `head`; answers the new head. Call inside the transaction of the change. */
export function appendRow(
  db: Writer,
  chain: Chain,
  head: AuditHead,
  signer: Signer,
  event: Omit<AuditRow, 'seq' | 'actor' | 'prev' | 'hash' | 'signature'>,
): AuditHead {
  const row = { ...event, seq: head.seq + 1, actor: signer.id, prev: head.hash };
  const bytes = rowBytes(chain, row);
  const hash = base64(sha256(bytes));
  db.run(
    `INSERT INTO audit (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    row.seq, row.at, row.actor, row.action, row.record_id, row.case_id, row.reason, row.digest_before, row.digest_after,
    row.prev, hash, signBytes(signer.signing, bytes),
  );
  return { seq: row.seq, hash, at: row.at };
}

/** Checks every row after `from` (links, order of time, signatures) and answers the head. AUDIT_BROKEN with the row. */
export function verifyRows(db: Reader, chain: Chain, directory: Directory, from: AuditHead, most = -1): AuditHead {
  let head = from;
  let newest = from.at === null ? 0 : Date.parse(from.at);
  for (const row of db.iterate<AuditRow>(`SELECT ${COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?`, from.seq, most)) {
    const bytes = rowBytes(chain, row);
    const sound =
      row.seq === head.seq + 1 &&
      row.prev === head.hash &&
      row.hash === base64(sha256(bytes)) &&
      Date.parse(row.at) >= newest - CLOCK_GRACE_MS &&
      signedBy(directory, row.actor, row.at, bytes, row.signature);
    if (!sound) throw new VaultError('AUDIT_BROKEN', { file: chain.file, seq: row.seq });
    head = { seq: row.seq, hash: row.hash, at: row.at };
    newest = Math.max(newest, Date.parse(row.at));
  }
  return head;
}

/**
 * Checks the newest anchor for `chain.file` kept in `kept` (the file itself, or office) against the rows in `db` and the
 * directory, and answers the row it stands on: a cut tail, an older file or an older directory shows here. With `by`, the
 * newest of that person.
 */
export function verifyAnchor(kept: Reader, db: Reader, chain: Chain, directory: Directory, by?: string): AuditHead {
  const anchor = lastAnchor(kept, chain.file, by);
  if (anchor === undefined || anchor.directory_seq < (directory.files.get(chain.file)?.addedBy ?? 0)) return startOf(chain);
  if (!signedBy(directory, anchor.by, anchor.at, anchorBytes(chain.vaultId, anchor), anchor.signature))
    throw new VaultError('AUDIT_BROKEN', { file: chain.file, anchor: anchor.id });
  if (directory.hashes[anchor.directory_seq - 1] !== anchor.directory_hash) throw new VaultError('DIRECTORY_FORGED', { seq: anchor.directory_seq });
  const row = anchor.seq === 0 ? startOf(chain) : db.get<AuditHead>('SELECT seq, hash, at FROM audit WHERE seq = ?', anchor.seq);
  if (row?.hash !== anchor.hash) throw new VaultError('AUDIT_BROKEN', { file: chain.file, seq: anchor.seq });
  return row;
}

/** Signs the prefix of a chain up to `head`; false when this person's newest anchor already says the same. */
export function appendAnchor(db: Writer, chain: Chain, head: AuditHead, directory: Head, signer: Signer, at: string): boolean {
  const last = lastAnchor(db, chain.file, signer.id);
  if (last?.hash === head.hash && last.directory_hash === directory.hash) return false;
  const id = (db.value<number>('SELECT max(id) FROM anchor') ?? 0) + 1;
  const said = { file: chain.file, seq: head.seq, hash: head.hash, directory_seq: directory.seq, directory_hash: directory.hash, at, by: signer.id };
  db.run(
    `INSERT INTO anchor (${ANCHOR_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)`,
    id, said.file, said.seq, said.hash, said.directory_seq, said.directory_hash, at, signer.id,
    signBytes(signer.signing, anchorBytes(chain.vaultId, said)),
  );
  return true;
}

function lastAnchor(db: Reader, file: FileName, by?: string): AnchorRow | undefined {
  if (by === undefined) return db.get<AnchorRow>(`SELECT ${ANCHOR_COLUMNS} FROM anchor WHERE file = ? ORDER BY id DESC LIMIT 1`, file);
  return db.get<AnchorRow>(`SELECT ${ANCHOR_COLUMNS} FROM anchor WHERE file = ? AND by = ? ORDER BY id DESC LIMIT 1`, file, by);
}

function rowBytes({ vaultId, file }: Chain, row: Omit<AuditRow, 'hash' | 'signature'>): Buffer {
  const { seq, at, actor, action, record_id, case_id, reason, digest_before, digest_after, prev } = row;
  return taggedBytes(TAGS.audit, { vaultId, file, seq, at, actor, action, record_id, case_id, reason, digest_before, digest_after, prev });
}

function anchorBytes(vaultId: string, anchor: Omit<AnchorRow, 'id' | 'signature'>): Buffer {
  const { file, seq, hash, directory_seq, directory_hash, at, by } = anchor;
  return taggedBytes(TAGS.anchor, { vaultId, file, seq, hash, directory_seq, directory_hash, at, by });
}

function signedBy(directory: Directory, id: string, at: string, bytes: Uint8Array, signature: string): boolean {
  return tenuresAt(directory, id, at, CLOCK_GRACE_MS).some(({ signPublic }) => signatureHolds(signPublic, bytes, signature));
}
