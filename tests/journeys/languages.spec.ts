import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './support/fixtures.ts';
import { PASSPHRASE } from './support/office.ts';
import { Door } from './support/pages/door.ts';
import { screens } from './support/pages/screens.ts';
import { Shell } from './support/pages/shell.ts';

const register = z.object({ rows: z.array(z.object({ subject: z.string() })) });

const LANGUAGES = ['az', 'en', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];
const NAMES: Record<Language, string> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

/** Every message of a language by its key, as it is written. */
function messages(language: Language): Map<string, string> {
  const folder = join(import.meta.dirname, '../../src/shared/messages', language);
  const all = new Map<string, string>();
  const gather = (key: string, value: unknown) => {
    if (typeof value === 'string') all.set(key, value);
    else for (const [name, inner] of Object.entries(Object(value))) gather(key === '' ? name : `${key}.${name}`, inner);
  };
  for (const file of readdirSync(folder)) gather('', JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return all;
}

const texts = { az: messages('az'), en: messages('en'), ru: messages('ru') };
const keys = new Set(texts.az.keys());
/** Azerbaijani labels that are the same in no other language: seen there, they were forgotten. */
const onlyAzerbaijani = new Set([...texts.az].filter(([key, text]) => text.length > 3 && !text.includes('{') && text !== texts.en.get(key) && text !== texts.ru.get(key)).map(([, text]) => text));
for (const language of ['en', 'ru'] as const) for (const text of texts[language].values()) onlyAzerbaijani.delete(text);

/** What a person reads or a screen reader says on the screen as it stands, line by line. */
async function linesOf(page: Page): Promise<string[]> {
  const [seen, said] = await Promise.all([
    page.locator('body').innerText(),
    page.locator('[aria-label], [title]').evaluateAll((elements) => elements.flatMap((element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? ''])),
  ]);
  const options = await page.locator('option').allInnerTexts();
  return [...seen.split(/\n|\t/), ...said, ...options].map((line) => line.trim()).filter((line) => line !== '');
}

/** `kept`: texts the office's registers hold as somebody wrote them; nobody translates those. */
async function expectIn(language: Language, page: Page, screen: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const lines = await linesOf(page);
  expect(lines.length, screen).toBeGreaterThan(5);
  expect(lines.filter((line) => keys.has(line) || /^[a-z]+(\.[\w-]+)+$/i.test(line)), `${screen}: names of keys in ${language}`).toEqual([]);
  if (language !== 'az') expect(lines.filter((line) => onlyAzerbaijani.has(line) && !kept.has(line)), `${screen}: Azerbaijani in ${language}`).toEqual([]);
}

test('every main screen speaks Azerbaijani, English and Russian, and the choice is kept', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const choose = async (language: Language) => {
    await page.locator('select.language-switch').selectOption(NAMES[language]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  };

  await test.step('the door', async () => {
    for (const language of LANGUAGES) {
      await choose(language);
      await expectIn(language, page, 'the door');
    }
    await choose('az');
  });
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  const year = Number((await new Shell(desk).today()).slice(0, 4));
  const kept = new Set(register.parse(await desk.prepare('correspondence.list', { direction: 'OUT', year })).rows.map(({ subject }) => subject));
  for (const screen of screens(desk)) {
    await test.step(screen.name, async () => {
      await screen.open();
      for (const language of LANGUAGES) {
        await choose(language);
        await expectIn(language, page, screen.name, kept);
      }
      await choose('az');
    });
  }
  await test.step('kept through a lock, and by the vault whatever the door spoke', async () => {
    await choose('ru');
    await desk.lock();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await choose('az');
    await expect(desk.heading('Anbarı aç')).toBeVisible();
    await new Door(desk).enter('desk 1', PASSPHRASE);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru', { timeout: 45_000 });
    await expect(page.getByRole('heading', { level: 1, name: texts.ru.get('today.title') ?? '' })).toBeVisible();
  });
});
