import type { z } from 'zod';
import { room, type Room } from '../../../shared/model/care/shelter.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { openStays } from '../../../domain/care/shelter-facts.ts';
import type { TakenBed } from '../../../domain/care/rules/r-40-admission.ts';
import { readCaseFile } from '../../../vault/repositories/case-files.ts';
import { houseRecords, HOUSE, insertHouseRecord, updateHouseRecord, type HouseKind } from '../../../vault/repositories/house-records.ts';
import { saveText } from '../../../vault/repositories/sealed.ts';
import { casesWithResidents } from '../../../vault/repositories/shelter.ts';
import { Refusal, type Desk } from '../../desk.ts';

/** The house: the trafficking compartment, with or without a case in hand. WRONG_MODULE for who does not hold it. */
export function atTheHouse(desk: Desk): void {
  desk.turnToHeld('THB');
  if (!desk.maySeal) throw new Refusal('WRONG_MODULE');
}

/** A new record of the house: its words sealed first, then its facts. Answers its id. */
export function addToHouse(desk: Desk, kind: HouseKind, body: object, texts: Readonly<Record<string, string>> = {}): string {
  const id = desk.recordId;
  const words = Object.entries(texts);
  if (words.length > 0) desk.seal(id, HOUSE, (db) => words.forEach(([field, text]) => saveText(db, id, field, HOUSE, text)));
  desk.write(desk.facts, id, null, (db) => insertHouseRecord(db, { id, kind, recordedAt: desk.now(), recordedBy: desk.userId, hasText: words.length > 0, body }));
  return id;
}

/** What every record of the house carries beside its own fields; they have columns of their own. */
type HouseFields = { id: string; recordedAt: string; recordedBy: string; hasText: boolean };

/** Writes a changed record of the house back. */
export function changeInHouse<T extends HouseFields>(desk: Desk, { id, recordedAt: _at, recordedBy: _by, hasText: _text, ...body }: T): string {
  desk.write(desk.facts, id, null, (db) => updateHouseRecord(db, id, body));
  return id;
}

/** Records of one kind, newest first. */
export function ofHouse<S extends z.ZodType>(desk: Desk, kind: HouseKind, schema: S): z.output<S>[] {
  return desk.facts.read((db) => houseRecords(db, kind, schema));
}

/** One of them by id; RECORD_NOT_FOUND. */
export function oneOf<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Refusal('RECORD_NOT_FOUND');
  return found;
}

/** Rooms that are open, by code. */
export function openRooms(desk: Desk): Room[] {
  const byCode = new Intl.Collator('az', { numeric: true });
  return ofHouse(desk, 'room', room).filter(({ closedOn }) => closedOn === null).toSorted((a, b) => byCode.compare(a.code, b.code));
}

/** A bed of an open room; ROOM_NOT_FOUND. */
export function mustBeABed(desk: Desk, roomCode: string, bed: number): void {
  if (!openRooms(desk).some(({ code, beds }) => code === roomCode && bed <= beds)) throw new Refusal('ROOM_NOT_FOUND');
}

/** Files somebody of which lives here now. */
export function filesWithResidents(desk: Desk): CaseFile[] {
  return desk.facts.read((db) => casesWithResidents(db).flatMap((caseId) => readCaseFile(db, caseId) ?? []));
}

/** The beds people sleep in now. */
export function bedsTaken(desk: Desk): TakenBed[] {
  return filesWithResidents(desk).flatMap((file) => openStays(file).map(({ subjectCode, roomCode, bed }) => ({ subjectCode, roomCode, bed })));
}
