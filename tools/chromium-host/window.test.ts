import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALL_NAMES } from '../../src/shared/contract/names.ts';
import { launchBrowser, RUNS_AS_ROOT } from './browser.ts';
import { openWindow } from './window.ts';
import type { ChromiumWindow, WindowOptions } from './window.ts';

const folder = join(import.meta.dirname, 'test-window');
let browser: Browser;
let window: ChromiumWindow;

/** Polls wait this long at most; two busy cores are slow. */
const SOON = { timeout: 15_000 };

// The process of the tests answers three names of the contract in a way of its own.
const ECHO = 'today.read';
const CONFIRM = 'documents.save';

const open = (more: Partial<WindowOptions> = {}) =>
  openWindow({ browser, bundleFolder: folder, entry: join(import.meta.dirname, 'test-process.ts'), acceptBrowserWindow: false, ...more });

beforeAll(async () => {
  browser = await launchBrowser({ headless: true });
});
afterAll(() => browser.close());
beforeEach(async () => {
  window = await open();
});
afterEach(() => window.close());

/** Calls window.api in the page. */
const call = (name: string, input: unknown) =>
  window.page.evaluate(([name, input]) => Reflect.get(Reflect.get(globalThis, 'api'), String(name))(input), [name, input] as const);
/** What the page's own script found out while loading. */
const outcome = (attempt: string) => window.page.locator('body').getAttribute(`data-${attempt}`);

describe('the Chromium window host', () => {
  it('carries a call to the process and its answer back, bytes included', async () => {
    const bytes = new Uint8Array([0, 255, 7]);
    const answer = await call(ECHO, { text: 'ə', bytes, none: null });
    expect(answer).toMatchObject({ ok: true, value: { text: 'ə', bytes, none: null }, host: { kind: 'chromium', sandbox: !RUNS_AS_ROOT, acceptBrowserWindow: false } });
  });

  it('gives the page named calls only, frozen, and takes the bindings away', async () => {
    const seen = await window.page.evaluate(() => ({
      names: Object.keys(Reflect.get(globalThis, 'api')),
      frozen: Object.isFrozen(Reflect.get(globalThis, 'api')) && Object.isFrozen(Reflect.get(globalThis, 'host')),
      replaced: Reflect.set(globalThis, 'api', {}),
      bindings: Object.getOwnPropertyNames(globalThis).filter((name) => name.startsWith('__sirdash')),
      kind: Reflect.get(globalThis, 'host').platform.kind,
    }));
    expect(seen).toEqual({ names: [...CALL_NAMES], frozen: true, replaced: false, bindings: [], kind: 'chromium' });
  });

  it('serves the files under the production policy', async () => {
    expect(await window.page.evaluate(() => Reflect.get(globalThis, 'location').origin)).toBe('https://app.invalid');
    expect(await window.page.locator('h1').evaluate((node) => Reflect.get(globalThis, 'getComputedStyle')(node).color)).toBe('rgb(1, 2, 3)');
    expect(await outcome('evaluated')).toBe('EvalError');
    expect(await outcome('html')).toBe('TypeError');
    expect(await outcome('fetched')).toBe('TypeError');
  });

  it('answers nothing but its own files', async () => {
    const statuses = await Promise.all(
      ['https://app.invalid/other.js', 'https://app.invalid/../window.ts', 'https://example.invalid/', 'http://127.0.0.1:9/'].map((url) =>
        window.page.evaluate((url) => new Promise((resolve) => {
          const script = Reflect.get(globalThis, 'document').createElement('img');
          script.onload = () => resolve('loaded');
          script.onerror = () => resolve('refused');
          script.src = url;
          Reflect.get(globalThis, 'document').body.append(script);
        }), url),
      ),
    );
    expect(statuses).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('keeps the window where it is when something tries to take it elsewhere', async () => {
    await window.page.evaluate(() => Reflect.get(globalThis, 'location').assign('https://example.invalid/'));
    await expect.poll(() => call(ECHO, 1), SOON).toMatchObject({ value: 1 });
    expect(window.page.url()).toBe('https://app.invalid/index.html');
  });

  it('ends the process on lock, tells the window why, and reloads it with a new one', async () => {
    const before = window.applicationPid();
    await window.page.evaluate(() => Reflect.set(globalThis, 'mark', 'typed words'));
    await window.lock('screen-locked');
    expect(alive(before)).toBe(false);
    expect(await window.page.evaluate(() => new Promise((resolve) => Reflect.get(globalThis, 'host').onLocked(resolve)))).toBe('screen-locked');
    expect(await window.page.evaluate(() => Reflect.get(globalThis, 'mark'))).toBeUndefined();
    expect(await call(ECHO, 1)).toMatchObject({ pid: window.applicationPid() });
    expect(window.applicationPid()).not.toBe(before);
  });

  it('locks when the person asks and when nobody was active', async () => {
    const before = window.applicationPid();
    await window.page.evaluate(() => void Reflect.get(globalThis, 'host').lock());
    await expect.poll(() => window.applicationPid() !== before && !alive(before), SOON).toBe(true);

    await window.close();
    window = await open({ limits: { idleMs: 1_300, hiddenMs: 60_000 }, lookEveryMs: 50 });
    const idle = window.applicationPid();
    for (let index = 0; index < 6; index += 1) {
      await window.page.keyboard.press('Shift');
      expect(window.applicationPid()).toBe(idle);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await expect.poll(() => alive(idle), SOON).toBe(false);
  });

  it('remembers through a lock where the person was, and forgets it with the window', async () => {
    const recall = () => window.page.evaluate(() => Reflect.get(globalThis, 'host').recall());
    const place = { folder: '/uydurma/anbar', label: 'masa 1', language: 'ru' };
    expect(await recall()).toBeNull();
    await window.page.evaluate((place) => Reflect.get(globalThis, 'host').remember(place), place);
    await window.lock('idle');
    expect(await recall()).toEqual(place);
    await expect(window.page.evaluate(() => Reflect.get(globalThis, 'host').remember({ folder: 7 }))).rejects.toThrow('INVALID_INPUT');
    await window.close();
    window = await open();
    expect(await recall()).toBeNull();
  });

  it('shows the window anew when the process dies', async () => {
    const before = Reflect.get(Object(await call(ECHO, 1)), 'pid');
    await window.page.evaluate(() => void Reflect.get(globalThis, 'api')['vault.verify'](null));
    await expect.poll(() => window.applicationPid(), SOON).not.toBe(before);
    await expect.poll(() => call(ECHO, 2), SOON).toMatchObject({ value: 2 });
  });

  it.each([['Yaz', true], ['İmtina', false], [null, false]])('asks for confirmation outside the window: %s', async (button, confirmed) => {
    const asked = window.context.waitForEvent('page');
    const answer = call(CONFIRM, { act: 'save', recipient: '<b>Sınaq orqanı</b>', people: 2, digest: '0'.repeat(64), locale: 'az' });
    const question = await asked;
    await question.getByText('<b>Sınaq orqanı</b>').waitFor();
    if (button === null) await question.close();
    else await question.getByRole('button', { name: button }).click();
    expect(await answer).toEqual({ confirmed });
    expect(window.context.pages()).toEqual([window.page]);
  });

  it('stops for good when the application cannot stay alive', async () => {
    const failed = expect(window.closed).rejects.toThrow('three times');
    for (const last of [false, false, true]) {
      const pid = window.applicationPid() ?? 0;
      process.kill(pid, 'SIGKILL');
      if (!last) await expect.poll(() => window.applicationPid(), SOON).not.toSatisfy((now) => now === pid || now === undefined);
    }
    await failed;
  });

  it('copies, and takes what it copied away after its time and on lock', async () => {
    const copy = (text: string, seconds: number) => window.page.evaluate(([text, seconds]) => Reflect.get(globalThis, 'host').copy(text, seconds), [text, seconds] as const);
    await copy('bir', 1);
    expect(await clipboardText()).toBe('bir');
    await expect.poll(clipboardText, SOON).toBe('');
    await copy('iki', 300);
    await window.lock('idle');
    expect(await clipboardText()).toBe('');
    await expect(copy('üç', 301)).rejects.toThrow('INVALID_INPUT');
  });

  it('gives the page no right to read the clipboard', async () => {
    expect(await window.page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'navigator'), 'clipboard').readText().catch((error: Error) => error.name))).toBe('NotAllowedError');
  });

  it('ends the process with the window', async () => {
    const pid = window.applicationPid();
    await window.page.close();
    await window.closed;
    expect(alive(pid)).toBe(false);
  });
});

async function clipboardText(): Promise<string> {
  const other = await browser.newContext({ permissions: ['clipboard-read'] });
  const page = await other.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('https://app.invalid/');
  const text = await page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'navigator'), 'clipboard').readText());
  await other.close();
  return text;
}

function alive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
