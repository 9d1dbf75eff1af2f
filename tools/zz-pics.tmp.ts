import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { watchForProblems } from '/work/main/tests/journeys/support/watch.ts';
import { ensureRenderer, PROCESS_ENTRY, RENDERER_FOLDER } from '/work/main/tools/build.ts';
import { launchBrowser } from '/work/main/tools/chromium-host/browser.ts';
import { openWindow } from '/work/main/tools/chromium-host/window.ts';

/**
 * `node tools/screenshots.ts <folder>`: a picture of every screen on the demo's practice vault, each tab of each
 * included, and what was amiss on the way. For looking; nothing is compared.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1366x768' },
    language: { type: 'string', default: 'az' },
    dark: { type: 'boolean', default: false },
  },
});
const [target] = positionals;
const [width = 0, height = 0] = values.size.split('x').map(Number);
if (target === undefined || !(width > 0 && height > 0)) {
  console.error('Say where to: node tools/screenshots.ts <folder> [--size 1366x768] [--language az|en|ru] [--dark]');
  process.exit(2);
}
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

const parent = mkdtempSync(join(tmpdir(), 'sirdash-pictures-'));
const out = join(parent, 'output');
const said = execFileSync(process.execPath, ['/work/main/tools/demo.ts', '--out', out], { encoding: 'utf8' });
const line = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(said)?.[1] ?? '';

await ensureRenderer();
const browser = await launchBrowser({ headless: true });
const window = await openWindow({ browser, bundleFolder: RENDERER_FOLDER, entry: PROCESS_ENTRY, acceptBrowserWindow: false, viewport: { width, height } });
const { page } = window;
const problems = watchForProblems(window.context, page);
let taken = 0;
try {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const shot = async (name: string) => { await settled(); await page.screenshot({ path: join(folder, name + '.png') }); };
  const door = page.getByRole('main');
  await shot('unlock-first');
  await page.getByRole('button', { name: /^Məşq edin/ }).click();
  await page.waitForTimeout(600);
  await shot('practice');
  await page.getByRole('button', { name: 'Geri' }).click();
  await page.getByRole('button', { name: /^Yeni anbar/ }).click();
  await page.waitForTimeout(600);
  await shot('create');
  await page.getByRole('button', { name: 'Geri' }).click();
  await page.getByRole('button', { name: /^Anbarı aç/ }).click();
  await door.getByRole('textbox', { name: 'Anbarın qovluğu' }).fill(line('vault'));
  await page.getByRole('button', { name: 'Davam et' }).click();
  await door.getByRole('radio', { name: line('user') }).check();
  await door.getByRole('textbox', { name: 'Parol' }).fill(line('passphrase'));
  await page.getByRole('button', { name: 'Aç', exact: true }).click();
  await page.locator('nav a').first().waitFor();
  await page.waitForTimeout(1500);
  await shot('today');
  await open(page.locator('nav a[href="/cases"]'));
  await open(page.locator('main table a').first());
  await page.mouse.move(700, 760);
  await shot('case');
  await page.getByRole('tab', { name: 'Sənədlər' }).click();
  await page.getByRole('link', { name: 'Sənəd hazırla' }).click();
  await settled();
  const options = await page.locator('#paper-key option').allTextContents();
  console.log(options.join('\n'));
  const value = await page.locator('#paper-key option', { hasText: process.env.PAPER ?? 'Görüşə dəvət' }).first().getAttribute('value');
  await page.locator('#paper-key').selectOption(value);
  await page.locator('#paper-language input').first().check();
  await page.getByRole('button', { name: 'Yoxla' }).click().catch(() => {});
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'check-full.png'), fullPage: true });
  await page.evaluate(() => { const h = [...document.querySelectorAll('main h2, main h3')].at(-1); const form = document.querySelector('main form'); window.scrollTo(0, (form?.getBoundingClientRect().bottom ?? 0) + scrollY - 180); });
  await shot('documents-check');
  await open(page.locator('nav a[href="/settings"]'));
  await page.getByRole('button', { name: 'Yeni bərpa vərəqləri' }).click();
  await shot('renew-ask');
  await page.getByRole('button', { name: 'Yeni vərəqləri hazırla' }).click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: join(folder, 'renew.png'), fullPage: true });
  await page.keyboard.press('Control+l');
  await page.waitForTimeout(2500);
  await shot('unlock');
  console.log(await page.evaluate(() => document.activeElement?.id));
} finally {
  await window.close();
  await browser.close();
  rmSync(parent, { recursive: true, force: true });
}
console.log(`${taken} pictures in ${folder}`);
for (const problem of new Set(problems)) console.log(problem);

async function call(name: string, input: unknown): Promise<void> {
  const answer: unknown = await page.evaluate(([name, input]) => Reflect.get(Reflect.get(globalThis, 'api'), String(name))(input), [name, input] as const);
  if (Reflect.get(Object(answer), 'ok') !== true) throw new Error(`${name}: ${JSON.stringify(Reflect.get(Object(answer), 'error'))}`);
}

async function open(link: Locator): Promise<void> {
  await link.click();
  await settled();
}

async function settled(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(250);
}

/** The screen as it opens, then each of its tabs. */
async function pictures(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const tabs = page.getByRole('tab');
  for (let index = 1; index < (await tabs.count()); index += 1) {
    await open(tabs.nth(index));
    await picture(page, `${name}-tab-${index + 1}`);
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await settled();
  taken += 1;
  await page.screenshot({ path: join(folder, `${String(taken).padStart(2, '0')}-${name}.png`), fullPage: true });
  const wider: unknown = await page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'document'), 'documentElement').scrollWidth - Reflect.get(globalThis, 'innerWidth'));
  if (typeof wider === 'number' && wider > 0) console.log(`${name} is ${wider} px wider than the window`);
}

function nameOf(href: string | null): string {
  return href?.replace(/\W+/g, '-').replace(/^-|-$/g, '') ?? 'screen';
}
