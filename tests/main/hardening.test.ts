import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildMain } from './build.ts';
import type { Built } from './build.ts';
import { EXPECTATIONS } from './expectations.ts';
import { startFake } from './start.ts';

const SOURCE = readFileSync(join(import.meta.dirname, '../../src/main/hardening/checklist.ts'), 'utf8');

/** The table itself, read as text: importing it would need Electron. */
const LINES = [...SOURCE.matchAll(/\{ id: '([^']+)', official: \[([\d, ]*)\], what: .*? on: '([a-z]+)'/g)].map(([, id = '', official = '', on = '']) => ({
  id,
  on,
  official: official.split(',').map((number) => number.trim()).filter((number) => number !== '').map(Number),
}));
const ACTING = LINES.filter(({ on }) => on !== 'elsewhere').map(({ id }) => id);

let built: Built;
beforeAll(async () => {
  built = await buildMain();
}, 120_000);
afterAll(() => built.remove());

async function start(script: string, env?: Record<string, string>, argv?: readonly string[]): Promise<Record<string, boolean>> {
  const seen = await startFake(script, env, argv);
  return Object.fromEntries(Object.entries(seen).map(([id, value]) => [id, value === true]));
}

/** The whole table, but for some lines and for those of another system. */
const allSeen = (platform: string, but: readonly string[] = []) => {
  const others = [...(platform === 'darwin' ? [] : ['nothing-kept-by-mac']), ...(platform === 'linux' && process.platform === 'linux' ? [] : ['empty-core-dumps'])];
  return Object.fromEntries(ACTING.map((id) => [id, ![...others, ...but].includes(id)]));
};

describe('the checklist', () => {
  test("covers every number of Electron's own checklist", () => {
    expect(LINES.length).toBe(SOURCE.match(/\{ id: '/g)?.length);
    expect([...new Set(LINES.flatMap(({ official }) => official))].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('has an expectation for each line that acts, and none besides', () => {
    expect(Object.keys(EXPECTATIONS).sort()).toEqual([...ACTING].sort());
  });
});

describe('the built main, run on a fake Electron', () => {
  test.each([
    ['linux', 'yes'],
    ['win32', 'yes'],
    ['darwin', 'yes'],
    ['linux', 'no'],
  ])('keeps the whole checklist on %s, packaged: %s', async (platform, packaged) => {
    const seen = await start(built.main, { FAKE_PLATFORM: platform, FAKE_PACKAGED: packaged });
    expect(seen).toEqual(allSeen(platform));
  });

  test.each(['--remote-debugging-port=9222', '--REMOTE-DEBUGGING-PIPE', '-inspect', '--no-sandbox', '/disable-web-security', '--js-flags=--expose-gc'])('does not start with %s when packaged', async (argument) => {
    expect((await start(built.main, { FAKE_ARGUMENT: argument }, [argument]))['no-unsafe-arguments']).toBe(true);
  });

  test('a second instance opens no window and ends', async () => {
    expect((await start(built.main, { FAKE_SECOND: 'yes' }))['one-instance']).toBe(true);
  });
});

describe('a line taken out of the checklist is missed', () => {
  /** Lines that show only under a start of their own. */
  const SPECIAL: Record<string, { env: Record<string, string>; argv?: string[] }> = {
    'no-unsafe-arguments': { env: { FAKE_ARGUMENT: '--no-sandbox' }, argv: ['--no-sandbox'] },
    'one-instance': { env: { FAKE_SECOND: 'yes' } },
    'nothing-kept-by-mac': { env: { FAKE_PLATFORM: 'darwin' } },
  };
  const wholes = new Map<string, Promise<Record<string, boolean>>>();
  const whole = (env: Record<string, string>, argv: readonly string[]) => {
    const key = JSON.stringify([env, argv]);
    const found = wholes.get(key) ?? start(built.mutant, env, argv);
    wholes.set(key, found);
    return found;
  };
  test.each(ACTING.filter((id) => id !== 'empty-core-dumps' || process.platform === 'linux'))('%s', async (id) => {
    const { env: own = {}, argv = [] } = SPECIAL[id] ?? {};
    const platform = own['FAKE_PLATFORM'] ?? 'linux';
    const env = { FAKE_PLATFORM: platform, ...own };
    expect((await whole(env, argv))[id]).toBe(true);
    expect(await start(built.mutant, { ...env, WITHOUT_RULE: id }, argv)).toEqual(allSeen(platform, [id]));
  });
});
