import { provider, type Provider } from '../../shared/model/provider.ts';
import type { Reader, Writer } from '../handles.ts';

/** A body as this office last saved it. */
export type SavedProvider = Provider & { savedAt: string; savedBy: string };

interface Stored {
  id: string;
  body: string;
  savedAt: string;
  savedBy: string;
}
const COLUMNS = 'id, body, saved_at AS savedAt, saved_by AS savedBy';

const parse = ({ id, body, savedAt, savedBy }: Stored): SavedProvider => ({ ...provider.parse({ ...JSON.parse(body), orgId: id }), savedAt, savedBy });

/** Every body somebody here added or changed. */
export function savedProviders(db: Reader): SavedProvider[] {
  return db.all<Stored>(`SELECT ${COLUMNS} FROM providers ORDER BY id`).map(parse);
}

export function savedProvider(db: Reader, orgId: string): SavedProvider | undefined {
  const row = db.get<Stored>(`SELECT ${COLUMNS} FROM providers WHERE id = ?`, orgId);
  return row && parse(row);
}

export function saveProvider(db: Writer, entry: Provider, at: string, by: string): void {
  db.run(
    'INSERT INTO providers (id, body, saved_at, saved_by) VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at, saved_by = excluded.saved_by',
    entry.orgId, JSON.stringify(provider.parse(entry)), at, by,
  );
}
