import type { VaultFile } from './vault-file.ts';

/** A table of a sealed file, the facts table its rows belong to, and the id columns that meet. */
export interface RecordPair {
  readonly sealedTable: string;
  readonly sealedId: string;
  readonly factsTable: string;
  readonly factsId: string;
}

export interface Orphan {
  readonly table: string;
  readonly id: string;
}

const NAME = /^[a-z_][a-z0-9_]*$/;
const BATCH = 500;

/**
 * Sealed rows with no facts row: the second write of two never came. Work across files writes the sealed one first, so
 * an orphan is a change nobody was told had happened. Table names come from the code, never from input.
 */
export function orphansOf(sealed: VaultFile, facts: VaultFile, pairs: readonly RecordPair[]): Orphan[] {
  return pairs.flatMap((pair) => orphansIn(sealed, facts, pair));
}

function orphansIn(sealed: VaultFile, facts: VaultFile, pair: RecordPair): Orphan[] {
  const names = [pair.sealedTable, pair.sealedId, pair.factsTable, pair.factsId];
  if (!names.every((name) => NAME.test(name))) throw new TypeError('table and column names only');
  const orphans: Orphan[] = [];
  for (let last = ''; ; ) {
    const ids = sealed
      .read((db) => db.all<{ id: string }>(`SELECT DISTINCT ${pair.sealedId} AS id FROM ${pair.sealedTable} WHERE ${pair.sealedId} > ? ORDER BY 1 LIMIT ${BATCH}`, last))
      .map(({ id }) => id);
    const known = new Set(
      facts.read((db) =>
        db.all<{ id: string }>(`SELECT ${pair.factsId} AS id FROM ${pair.factsTable} WHERE ${pair.factsId} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)),
      ).map(({ id }) => id),
    );
    orphans.push(...ids.filter((id) => !known.has(id)).map((id) => ({ table: pair.sealedTable, id })));
    if (ids.length < BATCH) return orphans;
    last = ids.at(-1) ?? '';
  }
}
