import type { BrowserContext, Page } from '@playwright/test';
import { APP_ORIGIN, CONFIRM_ORIGIN } from '../../../tools/chromium-host/origin.ts';

const OWN = [`${APP_ORIGIN}/`, `${CONFIRM_ORIGIN}/`, 'app://bundle/'];

/**
 * Collects what no journey may cause: an uncaught error, an error on the console (a refusal of the content
 * security policy is one), or a request for anything but the window's own files. Lines for a person to read.
 */
export function watchForProblems(context: BrowserContext, page: Page): readonly string[] {
  const problems: string[] = [];
  const watch = (watched: Page) => {
    watched.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
    watched.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
    });
    watched.on('crash', () => problems.push('the page crashed'));
  };
  watch(page);
  context.on('page', watch);
  context.on('request', (request) => {
    if (!OWN.some((origin) => request.url().startsWith(origin))) problems.push(`request: ${request.method()} ${request.url()}`);
  });
  return problems;
}
