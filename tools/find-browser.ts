import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, win32 } from 'node:path';
import { chromium } from '@playwright/test';
import { commandPath, ensurePackages, SYSTEM_PACKAGES } from './system-packages.ts';

export type BrowserSearch = { readonly executablePath: string } | { readonly missing: string };

/** What the search looks at; tests put their own in place. */
export interface BrowserPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly onPath: (command: string) => string | null;
  /** Where Playwright would keep its own browser, whether or not it is there. */
  readonly playwrightsOwn: () => string;
  /** Installs the Debian package where that is allowed; answers a sentence when it could not. */
  readonly install: () => string;
}

const LINUX_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC_PROGRAMS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * An installed Chromium, Chrome or Edge first, then Playwright's own, then (root on Debian) the package.
 * Never throws: `missing` is one sentence for the person.
 */
export function findBrowser(places: BrowserPlaces = thisMachine()): BrowserSearch {
  const named = places.env['SIRDASH_BROWSER'];
  if (named) return places.exists(named) ? { executablePath: named } : { missing: `SIRDASH_BROWSER names ${named}, and there is no such file.` };
  const found = installed(places) ?? ownOf(places);
  if (found) return { executablePath: found };
  const advice = places.install();
  const now = installed(places);
  return now ? { executablePath: now } : { missing: `No Chromium, Chrome or Edge was found. ${advice}`.trim() };
}

function installed(places: BrowserPlaces): string | null {
  if (places.platform === 'darwin') return firstExisting(places, ['/Applications', join(places.home, 'Applications')], MAC_PROGRAMS, (...parts) => parts.join('/'));
  if (places.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => places.env[name] ?? '').filter(Boolean);
    return firstExisting(places, folders, WINDOWS_PROGRAMS, win32.join);
  }
  return LINUX_COMMANDS.map(places.onPath).find((path) => path !== null) ?? null;
}

function ownOf(places: BrowserPlaces): string | null {
  const path = places.playwrightsOwn();
  return path !== '' && places.exists(path) ? path : null;
}

function firstExisting(places: BrowserPlaces, folders: readonly string[], programs: readonly string[], join: (...parts: string[]) => string): string | null {
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return candidates.find(places.exists) ?? null;
}

function thisMachine(): BrowserPlaces {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: existsSync,
    onPath: (command) => commandPath(command),
    playwrightsOwn: () => chromium.executablePath(),
    install: () => ensurePackages([SYSTEM_PACKAGES.chromium], (line) => console.error(line)).advice || 'Install one of them and start again.',
  };
}
