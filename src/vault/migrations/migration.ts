import type { Database } from '../connection.ts';
import { VaultError } from '../errors.ts';

/** One step of one kind of file. Versions run 1, 2, 3 …; a released step is never edited. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Database): void;
}

/** Brings a file up to date, each step in its own transaction with its `user_version`. VAULT_NEWER, touching nothing, for a file from the future. */
export function migrate(db: Database, steps: readonly Migration[]): void {
  const found = Number(db.pragma('user_version', { simple: true }));
  if (found > steps.length) throw new VaultError('VAULT_NEWER', { version: found });
  for (const step of steps.slice(found)) {
    db.transaction(() => {
      step.up(db);
      db.pragma(`user_version=${step.version}`);
    }).immediate();
  }
}
