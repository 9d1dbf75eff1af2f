import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditRows, openFile, openRecoverySlot, readVault, secretOf } from './independent-reader.ts';
import { makeVault, PASSPHRASE, unlock, work } from './kit.ts';

describe('a vault opens from docs/VAULT-FORMAT.md alone', () => {
  it('the reader takes nothing from this program', () => {
    const source = readFileSync(join(import.meta.dirname, 'independent-reader.ts'), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    expect(imports).toEqual(['node:crypto', 'node:fs', 'node:path', 'age-encryption', 'better-sqlite3-multiple-ciphers', 'zod']);
  });

  it.each(['practice', 'real'] as const)('a %s vault: same rows, chains that verify', async (kind) => {
    const passphrase = kind === 'real' ? 'cobalt harbour mitten orbit' : PASSPHRASE;
    const vault = await makeVault({ kind, firstUser: { label: 'masa 1', roles: ['MEDIATOR', 'SUPERVISOR'], modules: ['MED'], passphrase } });
    const notes = vault.session.notesFile ?? '';
    const files = ['office', 'MED', 'MED-sealed', 'THB', 'THB-sealed', notes];
    work(vault.session, files);
    const expected = files.map((file) => vault.session.file(file).read((db) => db.all('SELECT * FROM audit ORDER BY seq')));
    vault.session.close();

    const reader = await readVault(vault.folder, 'masa 1', passphrase);
    expect([...reader.keys.keys()].sort()).toEqual([...files].sort());
    for (const [index, file] of files.entries()) {
      const db = openFile(reader, file);
      expect(db.pragma('application_id', { simple: true })).toBe(kind === 'real' ? 0x53524452 : 0x53524450);
      expect(auditRows(reader, db, file)).toEqual(expected[index]);
      expect(expected[index]).toHaveLength(3);
      db.close();
    }
  });

  it.each([
    ['one sheet', 1, [0]],
    ['sheets 1 and 3', 3, [0, 2]],
    ['sheets 3 and 2', 3, [2, 1]],
  ])('the recovery slot opens with %s', async (_, recoveryPeople, which) => {
    const vault = await makeVault({ recoveryPeople });
    const secret = secretOf(which.map((index) => vault.sheets[index]?.code ?? ''));
    expect(openRecoverySlot(vault.folder, secret).agePrivate).toMatch(/^AGE-SECRET-KEY-1/);
    expect(() => openRecoverySlot(vault.folder, Buffer.alloc(32))).toThrow();
  });

  it('after people came, went and had their keys replaced, and two rotations', async () => {
    const vault = await makeVault();
    const second = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'ikinci' });
    const third = await vault.session.addUser({ label: 'desk 3', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'üçüncü' });
    vault.session.close();
    const before = await unlock(vault, 'desk 3', 'üçüncü');
    work(before, ['MED']);
    before.close();
    const session = await unlock(vault);
    await session.removeUser(third.id);
    await session.resetUser(second.id, 'yenidən');
    session.close();
    const again = await unlock(vault, 'desk 2', 'yenidən');
    await again.declarePassphraseKnown('başqa');
    work(again, ['MED']);
    again.close();

    const reader = await readVault(vault.folder, 'desk 2', 'başqa');
    const db = openFile(reader, 'MED');
    expect(auditRows(reader, db, 'MED')).toHaveLength(6);
    db.close();
    await expect(readVault(vault.folder, 'desk 2', 'yenidən')).rejects.toThrow();
  });
});
