import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VAULT_ERROR_CODES } from '../shared/codes/vault-errors.ts';

it('every error code is explained in VAULT-FORMAT.md, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/VAULT-FORMAT.md'), 'utf8');
  const table = text.slice(text.indexOf('## Errors')).split('\n').filter((line) => line.startsWith('| `'));
  const explained = table.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code));
  expect(explained.sort()).toEqual([...VAULT_ERROR_CODES].sort());
});
