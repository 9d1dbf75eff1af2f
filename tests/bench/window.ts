import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { PROCESS_ENTRY, RENDERER_FOLDER } from '../../tools/build.ts';
import { launchBrowser } from '../../tools/chromium-host/browser.ts';
import { openWindow } from '../../tools/chromium-host/window.ts';
import { fastestOf, ratioOf, type Ratio } from './measure.ts';

export interface WindowResult {
  readonly start: Ratio;
  /** Bytes, gzipped: code and style up to the lock screen, of every screen in one language (the longest), and all of it; fonts, which gzip does not make smaller. */
  readonly size: { readonly initial: number; readonly oneLanguage: number; readonly total: number; readonly fonts: number };
}

const EMPTY = '<!doctype html><html lang="az"><head><meta charset="utf-8" /><title>–</title></head><body><h1>–</h1></body></html>';

/** From asking for a window to its first heading, for the built window and for an empty page; both served and hosted the same way. */
export async function measureWindow(scratch: string, rounds = 21): Promise<WindowResult> {
  const empty = join(scratch, 'empty-page');
  mkdirSync(empty);
  writeFileSync(join(empty, 'index.html'), EMPTY);
  const browser = await launchBrowser({ headless: true });
  try {
    const loaded = new Set<string>();
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const timeOurs = () => start(browser, RENDERER_FOLDER, loaded);
      const timeTheirs = () => start(browser, empty);
      const [first, second] = round % 2 === 0 ? [await timeOurs(), await timeTheirs()] : [await timeTheirs(), await timeOurs()];
      if (round === 0) continue;
      ours.push(round % 2 === 0 ? first : second);
      theirs.push(round % 2 === 0 ? second : first);
    }
    return { start: ratioOf([ours, theirs].map((times) => fastestOf(times, 3)), 0, 1), size: sizes(loaded) };
  } finally {
    await browser.close();
  }
}

/** Milliseconds until the first heading stands; closing is outside the clock. */
async function start(browser: Browser, bundleFolder: string, loaded = new Set<string>()): Promise<number> {
  const started = performance.now();
  const window = await openWindow({ browser, bundleFolder, entry: PROCESS_ENTRY, acceptBrowserWindow: false, viewport: { width: 1366, height: 768 } });
  await window.page.getByRole('heading', { level: 1 }).waitFor();
  const elapsed = performance.now() - started;
  const names = await window.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const name of [window.page.url(), ...names]) loaded.add(new URL(name).pathname.slice(1));
  await window.close();
  return elapsed;
}

function sizes(loaded: ReadonlySet<string>): WindowResult['size'] {
  const files = readdirSync(RENDERER_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(RENDERER_FOLDER, name)).isFile());
  const gzipped = new Map(files.map((name) => [name, gzipSync(readFileSync(join(RENDERER_FOLDER, name))).length]));
  const sum = (wanted: (name: string) => boolean) => files.filter(wanted).reduce((bytes, name) => bytes + (gzipped.get(name) ?? 0), 0);
  const isFont = (name: string) => name.endsWith('.woff2');
  const isLanguage = (name: string) => /(^|\/)(az|en|ru)-[^/]*\.js$/.test(name);
  const longest = Math.max(0, ...files.filter(isLanguage).map((name) => gzipped.get(name) ?? 0));
  const total = sum((name) => !isFont(name));
  return { initial: sum((name) => loaded.has(name) && !isFont(name)), oneLanguage: total - sum(isLanguage) + longest, total, fonts: sum(isFont) };
}
