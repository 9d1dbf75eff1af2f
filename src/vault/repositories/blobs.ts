import type { Reader, Writer } from '../handles.ts';

/** Whole files of a case, in the sealed file: what each must be, and the key that opens it. The bytes lie below `blobs/`. */

/** What `VaultSession.writeBlob` answers and the row keeps. */
export interface WrittenBlob {
  /** Of the file below `blobs/`. */
  name: string;
  /** Length of the bytes in clear. */
  size: number;
  /** Of the bytes in clear, lower-case hex. */
  sha256: string;
  /** 32 bytes; it opens this file and no other. */
  key: Uint8Array;
}

/** Everything of a blob but where it lies and what opens it. */
export interface BlobFacts {
  /** UUID. */
  id: string;
  caseId: string;
  /** The record it is attached to. */
  recordId: string;
  /** What it is, in the caller's words: a scanned consent, a signed copy, an opinion. */
  kind: string;
  size: number;
  sha256: string;
}

export interface BlobRow extends BlobFacts, WrittenBlob {}

const FACTS = 'id, case_id AS caseId, record_id AS recordId, kind, size, sha256';

/**
 * The row of a file that has been written; in the transaction of the record it belongs to. The same bytes under the same id
 * again (work taken up after a crash) leave the first row, and their second file goes at the next unlock; other bytes are
 * a constraint.
 */
export function insertBlob(db: Writer, { id, caseId, recordId, kind, name, size, sha256, key }: BlobRow): void {
  db.run(
    `INSERT INTO blobs (id, case_id, record_id, kind, name, size, sha256, key) SELECT ?,?,?,?,?,?,?,?
     WHERE NOT EXISTS (SELECT 1 FROM blobs WHERE id = ? AND record_id = ? AND kind = ? AND sha256 = ?)`,
    id, caseId, recordId, kind, name, size, sha256, key, id, recordId, kind, sha256,
  );
}

/** In the order they were attached. */
export function blobsOf(db: Reader, recordId: string): BlobFacts[] {
  return db.all<BlobFacts>(`SELECT ${FACTS} FROM blobs WHERE record_id = ? ORDER BY rowid`, recordId);
}

/** Of every record of a case, in the order they were attached. */
export function blobsOfCase(db: Reader, caseId: string): BlobFacts[] {
  return db.all<BlobFacts>(`SELECT ${FACTS} FROM blobs WHERE case_id = ? ORDER BY rowid`, caseId);
}

/** With its key: for the vault itself, which opens the file. */
export function blobRow(db: Reader, id: string): BlobRow | undefined {
  return db.get<BlobRow>(`SELECT ${FACTS}, name, key FROM blobs WHERE id = ?`, id);
}

/** Ids of all, a page at a time, after the one given; '' begins. */
export function blobIds(db: Reader, after: string, limit: number): string[] {
  return db.all<{ id: string }>('SELECT id FROM blobs WHERE id > ? ORDER BY id LIMIT ?', after, limit).map(({ id }) => id);
}

export function blobNames(db: Reader): Set<string> {
  return new Set(db.all<{ name: string }>('SELECT name FROM blobs').map(({ name }) => name));
}

/**
 * Deletes the row and with it the key, after which nobody can read the file. Answers the file's name for
 * `VaultSession.removeBlobFiles`, undefined when there is no such blob.
 */
export function deleteBlob(db: Writer, id: string): string | undefined {
  const name = db.value<string>('SELECT name FROM blobs WHERE id = ?', id);
  db.run('DELETE FROM blobs WHERE id = ?', id);
  return name;
}
