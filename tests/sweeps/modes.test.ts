import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { looseModes } from './modes.ts';

it('names every file and folder others could open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sirdash-modes-'));
  try {
    mkdirSync(join(folder, 'inner'), { mode: 0o700 });
    writeFileSync(join(folder, 'inner/closed'), '', { mode: 0o600 });
    expect(looseModes(folder)).toEqual([]);
    chmodSync(join(folder, 'inner/closed'), 0o640);
    chmodSync(join(folder, 'inner'), 0o711);
    expect(looseModes(folder)).toEqual([`711 ${join(folder, 'inner')}`, `640 ${join(folder, 'inner/closed')}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
