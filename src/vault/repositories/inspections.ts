import { z } from 'zod';
import { inspectionBody, inspectionShown } from '../../shared/model/enumerations.ts';
import type { Reader, Writer } from '../handles.ts';

const visit = z.object({ body: inspectionBody, scheduled: z.boolean(), shown: z.array(inspectionShown) });
export type Visit = z.infer<typeof visit> & { id: string; on: string; by: string };

export function insertInspection(db: Writer, { id, on, by, body, scheduled, shown }: Visit, at: string): void {
  db.run('INSERT INTO inspections (id, on_date, recorded_at, recorded_by, body) VALUES (?,?,?,?,?)', id, on, at, by, JSON.stringify({ body, scheduled, shown }));
}

/** Visits, newest first. */
export function inspections(db: Reader, limit: number): Visit[] {
  return db
    .all<{ id: string; on: string; by: string; body: string }>('SELECT id, on_date AS "on", recorded_by AS by, body FROM inspections ORDER BY on_date DESC, rowid DESC LIMIT ?', limit)
    .map(({ body, ...row }) => ({ ...row, ...visit.parse(JSON.parse(body)) }));
}
