import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { Asker } from '../../tools/demo/asker.ts';
import { MainRoad, type Road } from '../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';

const PASSPHRASE = 'təlim üçün açar sözlər kifayət qədər uzun';
const WRITES = 300;
const folder = mkdtempSync(join(tmpdir(), 'sirdash-crash-'));
const vault = join(folder, 'vault');
let road: Road;

const open = () => {
  const house = new House(systemRuntime('in-process', () => Promise.resolve(true)));
  return { house, asker: new Asker(new Router(house)) };
};

beforeAll(async () => {
  const { house, asker } = open();
  await asker.ask('vault.create-practice', { folder: vault, language: 'az', passphrase: PASSPHRASE });
  road = await new MainRoad(asker).register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
  house.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer and kills it at a random instant after so many answers; gives back what was acknowledged. */
function writeUntilKilled(atLeast: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), vault, PASSPHRASE, road.caseId, road.harmed], { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line !== 'ready') acknowledged.push(line);
      if (acknowledged.length === atLeast) setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
    });
    child.on('error', reject);
    child.on('close', () => resolve(acknowledged));
  });
}

test('killed at random instants during 300 writes: what was acknowledged is there, nothing is half there, the chain verifies', { timeout: 240_000 }, async () => {
  const acknowledged: string[] = [];
  let kills = 0;
  while (acknowledged.length < WRITES) {
    acknowledged.push(...(await writeUntilKilled(1 + Math.floor(Math.random() * 40))));
    kills += 1;
    const { house, asker } = open();
    await asker.ask('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE });
    const { contacts } = await asker.ask('cases.open', { caseId: road.caseId });
    const there = new Set(contacts.map(({ id }) => id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(contacts.every(({ hasText }) => hasText)).toBe(true);

    const { files, orphans } = await asker.ask('vault.verify', {});
    expect(files.filter(({ state }) => state === 'broken')).toEqual([]);
    for (const { id } of orphans) expect(there.has(id)).toBe(false);
    const unfinished = contacts.length - acknowledged.length;
    expect(unfinished).toBeLessThanOrEqual(kills);
    house.close();
  }
  const { house, asker } = open();
  await asker.ask('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE });
  for (const recordId of acknowledged.filter((_, index) => index % 25 === 0)) {
    const { texts } = await asker.ask('records.read-text', { caseId: road.caseId, recordId });
    expect(texts).toEqual([{ field: 'note', text: `Sınaq qeydi ${recordId}` }]);
  }
  house.close();
  expect(kills).toBeGreaterThan(5);
});
