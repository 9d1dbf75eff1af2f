import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { confirmText } from '../../src/main/confirm-text.ts';
import { APP_TITLE } from '../../src/main/messages.ts';
import type { Confirmation } from '../../src/shared/process-protocol.ts';
import { CONFIRM_ORIGIN } from './origin.ts';

/**
 * Asks in a page of the host's own, which the window can neither draw nor click: no script, two forms, and the
 * answer is the address asked for. Closing it is a no.
 */
export async function confirmInPage(context: BrowserContext, asked: Confirmation): Promise<boolean> {
  const page = await context.newPage();
  const nonce = randomBytes(16).toString('base64');
  try {
    return await new Promise<boolean>((resolve, reject) => {
      page.once('close', () => resolve(false));
      page
        .route('**/*', async (route) => {
          const url = new URL(route.request().url());
          if (url.origin !== CONFIRM_ORIGIN) return route.abort();
          if (url.pathname === '/yes' || url.pathname === '/no') {
            resolve(url.pathname === '/yes');
            return route.fulfill({ status: 204 });
          }
          if (url.pathname !== '/') return route.fulfill({ status: 404 });
          return route.fulfill({
            headers: {
              'Content-Type': 'text/html; charset=utf-8',
              'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
              'Cache-Control': 'no-store',
            },
            body: confirmHtml(asked, nonce),
          });
        })
        .then(() => page.goto(`${CONFIRM_ORIGIN}/`))
        .then(() => page.bringToFront())
        .catch(reject);
    });
  } finally {
    if (!page.isClosed()) await page.close();
  }
}

/** The whole page; every text is escaped. */
function confirmHtml(asked: Confirmation, nonce: string): string {
  const { question, lines, cancel, button } = confirmText(asked);
  return `<!doctype html>
<html lang="${asked.locale}">
<meta charset="utf-8">
<title>${APP_TITLE}</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
  body { max-width: 36rem; margin: 4rem auto; padding: 0 1.5rem; }
  p { overflow-wrap: anywhere; unicode-bidi: isolate; }
  form { display: inline-block; margin-inline-end: 1rem; }
  button { font: inherit; padding: .5rem 1.25rem; }
</style>
<main>
  <h1>${escape(question)}</h1>
  ${lines.map((line) => `<p>${escape(line)}</p>`).join('\n  ')}
  <form action="/no"><button autofocus>${escape(cancel)}</button></form>
  <form action="/yes"><button>${escape(button)}</button></form>
</main>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
