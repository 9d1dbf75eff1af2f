import type { z } from 'zod';
import type { Reader, Writer } from '../handles.ts';

/** Records of the house itself, in no case; words about them are sealed under `HOUSE`. */
export const HOUSE_KINDS = ['room', 'shift-note', 'shift-change', 'official-visit', 'forbidden-word', 'paper-blank'] as const;
export type HouseKind = (typeof HOUSE_KINDS)[number];

/** Where a text must name a case and there is none. */
export const HOUSE = 'HOUSE';

export interface HouseRow {
  id: string;
  kind: HouseKind;
  recordedAt: string;
  recordedBy: string;
  hasText: boolean;
  body: object;
}

export function insertHouseRecord(db: Writer, { id, kind, recordedAt, recordedBy, hasText, body }: HouseRow): void {
  db.run('INSERT INTO house_records (id, kind, recorded_at, recorded_by, has_text, body) VALUES (?,?,?,?,?,?)', id, kind, recordedAt, recordedBy, hasText ? 1 : 0, JSON.stringify(body));
}

export function updateHouseRecord(db: Writer, id: string, body: object): void {
  db.run('UPDATE house_records SET body = ? WHERE id = ?', JSON.stringify(body), id);
}

/** Records of one kind, newest first, read by their schema. */
export function houseRecords<S extends z.ZodType>(db: Reader, kind: HouseKind, schema: S, limit = 1000): z.output<S>[] {
  return db
    .all<{ id: string; recordedAt: string; recordedBy: string; hasText: number; body: string }>(
      'SELECT id, recorded_at AS recordedAt, recorded_by AS recordedBy, has_text AS hasText, body FROM house_records WHERE kind = ? ORDER BY recorded_at DESC, rowid DESC LIMIT ?',
      kind, limit,
    )
    .map(({ body, hasText, ...row }) => schema.parse({ ...Object(JSON.parse(body)), ...row, hasText: hasText === 1 }));
}
