import { identity, type Identity } from '../../shared/model/identity.ts';
import type { Reader, Writer } from '../handles.ts';

/** Identities, words, finished documents and drafts: the sealed half of the records. */

export function saveIdentity(db: Writer, id: string, caseId: string, subjectCode: string, person: Identity): void {
  db.run(
    `INSERT INTO identities (id, case_id, subject_code, body) VALUES (?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, subject_code = excluded.subject_code`,
    id, caseId, subjectCode, JSON.stringify(person),
  );
}

/** Codes given in a case, also to a person whose facts half never came. */
export function codesOf(db: Reader, caseId: string): string[] {
  return db.all<{ code: string }>('SELECT subject_code AS code FROM identities WHERE case_id = ?', caseId).map(({ code }) => code);
}

export function readIdentity(db: Reader, id: string): Identity | undefined {
  const body = db.value<string>('SELECT body FROM identities WHERE id = ?', id);
  return body === undefined ? undefined : identity.parse(JSON.parse(body));
}

/** Every identity of this file. */
export function identities(db: Reader): { id: string; caseId: string; subjectCode: string; identity: Identity }[] {
  return db
    .all<{ id: string; caseId: string; subjectCode: string; body: string }>('SELECT id, case_id AS caseId, subject_code AS subjectCode, body FROM identities')
    .map(({ body, ...row }) => ({ ...row, identity: identity.parse(JSON.parse(body)) }));
}

export function caseOfIdentity(db: Reader, id: string): string | undefined {
  return db.value<string>('SELECT case_id FROM identities WHERE id = ?', id);
}

export function saveText(db: Writer, recordId: string, field: string, caseId: string, text: string): void {
  db.run(
    'INSERT INTO texts (record_id, field, case_id, body) VALUES (?,?,?,?) ON CONFLICT (record_id, field) DO UPDATE SET body = excluded.body',
    recordId, field, caseId, text,
  );
}

export function textsOf(db: Reader, recordId: string): { field: string; text: string }[] {
  return db.all('SELECT field, body AS text FROM texts WHERE record_id = ? ORDER BY field', recordId);
}

/** Words of a case, to be compared with what leaves. */
export function textsOfCase(db: Reader, caseId: string): { recordId: string; field: string; text: string }[] {
  return db.all('SELECT record_id AS recordId, field, body AS text FROM texts WHERE case_id = ?', caseId);
}

/** One kind of words of every record that has them, by record id. */
export function textsByField(db: Reader, field: string): Map<string, string> {
  return new Map(db.all<{ id: string; text: string }>('SELECT record_id AS id, body AS text FROM texts WHERE field = ?', field).map(({ id, text }) => [id, text]));
}

export function saveDocumentFile(db: Writer, id: string, caseId: string, digest: string, bytes: Uint8Array): void {
  db.run('INSERT INTO document_files (id, case_id, digest, bytes) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, bytes = excluded.bytes', id, caseId, digest, bytes);
}

export function readDocumentFile(db: Reader, id: string): { digest: string; bytes: Uint8Array } | undefined {
  return db.get('SELECT digest, bytes FROM document_files WHERE id = ?', id);
}

export function saveStaffName(db: Writer, userId: string, name: string): void {
  db.run('INSERT INTO staff_names (user_id, name) VALUES (?,?) ON CONFLICT DO UPDATE SET name = excluded.name', userId, name);
}

export function staffName(db: Reader, userId: string): string | null {
  return db.value<string>('SELECT name FROM staff_names WHERE user_id = ?', userId) ?? null;
}

export function saveDraft(db: Writer, owner: string, key: string, savedAt: string, body: string): void {
  db.run(
    'INSERT INTO drafts (owner, key, saved_at, body) VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET saved_at = excluded.saved_at, body = excluded.body',
    owner, key, savedAt, body,
  );
}

export function draftsOf(db: Reader, owner: string): { key: string; savedAt: string; body: string }[] {
  return db.all('SELECT key, saved_at AS savedAt, body FROM drafts WHERE owner = ? ORDER BY saved_at DESC', owner);
}

export function discardDraft(db: Writer, owner: string, key: string): boolean {
  return db.run('DELETE FROM drafts WHERE owner = ? AND key = ?', owner, key).changes > 0;
}

/** Marks a sealed half whose facts half is still to come, by the work's token; `settle` takes the mark away. */
export function markPending(db: Writer, token: string, kind: string, at: string, target: string): void {
  db.run('INSERT INTO pending (record_id, kind, at, target) VALUES (?,?,?,?) ON CONFLICT DO NOTHING', token, kind, at, target);
}

export interface PendingHalf {
  /** The work's token. */
  recordId: string;
  kind: string;
  at: string;
  target: string;
}

export function pendingHalves(db: Reader): PendingHalf[] {
  return db.all<PendingHalf>('SELECT record_id AS recordId, kind, at, target FROM pending ORDER BY at');
}

export function settle(db: Writer, recordId: string): void {
  db.run('DELETE FROM pending WHERE record_id = ?', recordId);
}

/** Removes a sealed half that never got its facts half. */
export function discardHalf(db: Writer, recordId: string): void {
  db.run('DELETE FROM identities WHERE id = ?', recordId);
  db.run('DELETE FROM texts WHERE record_id = ?', recordId);
  db.run('DELETE FROM document_files WHERE id = ?', recordId);
  // Nobody is watched for by a file that never came to say so.
  db.run('DELETE FROM match_verdicts WHERE watched_id = ?', recordId);
  db.run('DELETE FROM watched WHERE id = ?', recordId);
  // Their files, which nobody can read now, go when the sealed file is next opened.
  db.run('DELETE FROM blobs WHERE record_id = ? OR id = ?', recordId, recordId);
  settle(db, recordId);
}
