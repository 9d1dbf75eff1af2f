import type { BrowserContext, Page } from '@playwright/test';
import { APP_ORIGIN } from './origin.ts';

const RETRY_MS = 2_000;

export interface Clipboard {
  readonly copy: (text: string, clearAfterSeconds: number) => Promise<void>;
  /** Takes away what was copied last, if it is still there, from a page of its own: on lock and at the end. */
  readonly clear: () => Promise<void>;
}

/**
 * The clipboard through the page, which is given the right for that moment only. A browser lets a page read it
 * only while the window has the focus, so clearing in time is tried until it has.
 */
export function clipboardOf(context: BrowserContext, window: Page): Clipboard {
  let copied: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const clearIn = async (page: Page) => {
    if (copied !== null && (await withRights(context, () => page.evaluate(clearIfSame, copied)))) copied = null;
  };
  const clearInTime = async () => {
    await clearIn(window);
    if (copied !== null) timer = setTimeout(() => void clearInTime(), RETRY_MS).unref();
  };

  return {
    copy: async (text, clearAfterSeconds) => {
      clearTimeout(timer);
      if (!(await withRights(context, () => window.evaluate(write, text)))) throw new Error('CLIPBOARD_REFUSED');
      copied = text;
      timer = setTimeout(() => void clearInTime(), clearAfterSeconds * 1_000).unref();
    },
    clear: async () => {
      clearTimeout(timer);
      if (copied === null) return;
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
      await page.goto(`${APP_ORIGIN}/`);
      await clearIn(page);
      await page.close();
    },
  };
}

async function withRights(context: BrowserContext, act: () => Promise<boolean>): Promise<boolean> {
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: APP_ORIGIN });
    return await act();
  } catch {
    return false;
  } finally {
    await context.clearPermissions().catch(() => {});
  }
}

/** In the page. */
async function write(text: string): Promise<boolean> {
  const clipboard: { writeText(text: string): Promise<void> } = Reflect.get(Reflect.get(globalThis, 'navigator'), 'clipboard');
  await clipboard.writeText(text);
  return true;
}

/** In the page. Rejects while the clipboard cannot be read. */
async function clearIfSame(text: string | null): Promise<boolean> {
  const clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> } = Reflect.get(Reflect.get(globalThis, 'navigator'), 'clipboard');
  if ((await clipboard.readText()) === text) await clipboard.writeText('');
  return true;
}
