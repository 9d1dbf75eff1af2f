import { SCAN_ERROR_CODES } from '../../shared/codes/foreign-errors.ts';
import { MOST_BYTES } from '../../shared/parser-protocol.ts';
import { accept, refuse } from '../../shared/result.ts';
import { everyRecord } from '../../domain/mediation/case-facts.ts';
import { sealedOf, sha256Hex } from '../../vault/index.ts';
import { insertBlob } from '../../vault/repositories/blobs.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import { Refusal } from '../desk.ts';
import { mustHaveHappened, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/**
 * A scan laid beside a record: looked at by the parser process, never here; kept as an encrypted blob of its own. Any number,
 * each up to 25 MB. The blob comes first, then its row, then the fact: what a crash leaves is a file nobody has a key to.
 */
export const attachScan: UseCase<'scans.attach'> = async (desk, { caseId, aboutId, path, on, what = 'OTHER' }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  if (!everyRecord(file).some(({ id }) => id === aboutId)) throw new Refusal('RECORD_NOT_FOUND');
  mustHaveHappened(desk, file, on);
  const read = desk.runtime.readFile(path, MOST_BYTES.scan);
  if ('error' in read) return refuse(read.error);
  const looked = await desk.runtime.parseForeign('scan', read.bytes);
  if (!looked.ok) return refuse(isScanError(looked.error) ? looked.error : 'NOT_A_SCAN');

  const id = desk.recordId;
  const { kind, pages } = looked.value;
  const written = desk.session.writeBlob(sealedOf(desk.module), read.bytes);
  desk.seal(id, caseId, (db) => insertBlob(db, { ...written, id, caseId, recordId: aboutId, kind }));
  desk.record(caseId, id, (db) =>
    insertRecord(db, { id, caseId, kind: 'scan', subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body: { aboutId, kind, pages, bytes: read.bytes.length, on, what } }),
  );
  return accept({ id });
};

const isScanError = (code: string): code is (typeof SCAN_ERROR_CODES)[number] => SCAN_ERROR_CODES.some((known) => known === code);

/** A scan goes out again into a folder the person chose, once they have confirmed it. */
export const saveScan: UseCase<'scans.save'> = async (desk, { caseId, scanId, folder }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const scan = recordOf(file.scans, scanId);
  const bytes = desk.session.readBlob(sealedOf(desk.module), scanId);
  if (!bytes) throw new Refusal('RECORD_NOT_FOUND');
  if (!(await desk.runtime.confirm({ act: 'save', recipient: null, people: 1, digest: sha256Hex(bytes), locale: interfaceLanguageOf(desk) }))) return refuse('NOT_CONFIRMED');
  desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: scanId, caseId }));
  const saved = desk.runtime.saveFile(folder, `${file.header.outsideNo}_skan_${scanId.slice(0, 4)}.${EXTENSION[scan.kind]}`, bytes);
  if ('error' in saved) return refuse(saved.error);
  return accept({ path: saved.path, bytes: bytes.length });
};

const EXTENSION = { pdf: 'pdf', jpeg: 'jpg', png: 'png', tiff: 'tiff', heic: 'heic' } as const;
