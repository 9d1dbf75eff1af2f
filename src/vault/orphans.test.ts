import { expect, it } from 'vitest';
import { makeVault } from '../../tests/vault/kit.ts';
import { orphansOf } from './orphans.ts';

const PAIR = { sealedTable: 'journal', sealedId: 'record_id', factsTable: 'idempotency', factsId: 'record_id' };

it('finds every sealed record whose second write never came, in any number', async () => {
  const { session } = await makeVault();
  const [sealed, facts] = [session.file('MED-sealed'), session.file('MED')];
  const id = (index: number): string => `record-${String(index).padStart(5, '0')}`;
  sealed.write((tx) => {
    for (let index = 0; index < 1203; index += 1) tx.db.run('INSERT INTO journal VALUES (?,?,?,?,?)', index + 1, 'now', 'kind', id(index), '{}');
  });
  facts.write((tx) => {
    for (let index = 0; index < 1203; index += 1) if (index % 400 !== 7) tx.remember(`token ${index}`, 'call', 'digest', id(index));
  });
  expect(orphansOf(sealed, facts, [PAIR])).toEqual([7, 407, 807].map((index) => ({ table: 'journal', id: id(index) })));
  expect(() => orphansOf(sealed, facts, [{ ...PAIR, factsTable: 'x; DROP TABLE y' }])).toThrow(TypeError);
});
