import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';

/** True where the browser must give up its sandbox: as root, hence practice vaults only. */
export const RUNS_AS_ROOT = process.getuid?.() === 0;

/** Switches beyond Playwright's own (which turn off background networking, updates, sync, translation and prompts). */
const SWITCHES = [
  '--disable-domain-reliability',
  '--no-pings',
  '--dns-prefetch-disable',
  '--disable-client-side-phishing-detection',
  '--disable-speech-api',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disk-cache-size=1',
  '--window-size=1366,768',
];

export interface BrowserOptions {
  readonly headless: boolean;
  /** Absolute path; found on this machine when left out. */
  readonly executablePath?: string;
}

/** Starts the found browser on a pipe, without a port; a missing browser is an Error with a sentence for the person. */
export async function launchBrowser({ headless, executablePath = found() }: BrowserOptions): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'sirdash-browser-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    const browser = await chromium.launch({ executablePath, headless, chromiumSandbox: !RUNS_AS_ROOT, args: SWITCHES, env: environment(home) });
    browser.once('disconnected', remove);
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}

function found(): string {
  const search = findBrowser();
  if ('missing' in search) throw new Error(search.missing);
  return search.executablePath;
}

/** What a browser keeps outside its profile goes into a folder that goes with it; a distribution's API keys are not handed over. */
function environment(home: string): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, GOOGLE_API_KEY: 'no', GOOGLE_DEFAULT_CLIENT_ID: 'no', GOOGLE_DEFAULT_CLIENT_SECRET: 'no' };
}
