import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { launchBrowser } from '../../../tools/chromium-host/browser.ts';
import { findTraces } from '../../sweeps/traces.ts';
import { Desk } from './desk.ts';
import { openInChromium, openInElectron } from './hosts.ts';
import { furnishOffice, makeCarePractice, makePracticeVault, PASSPHRASE, PracticeOffice, PREPARED_CARE_SECRETS, PREPARED_SECRETS } from './office.ts';
import type { Furnished } from './office.ts';
import { watchForProblems } from './watch.ts';

export interface JourneyOptions {
  host: 'chromium' | 'electron';
}

interface PerJourney {
  /** Absolute, fresh, removed afterwards; the folders of the desk are below it, temporary files of the program beside them. */
  scratch: string;
  desk: Desk;
  /** A practice vault below the desk's folder, for journeys that begin in the middle. */
  office: PracticeOffice;
  /** The same with cases in it, for journeys that look at every screen. */
  furnished: Furnished & { folder: string };
  /** A practice vault of all three modules, with a room in the house. */
  house: PracticeOffice;
}

interface PerWorker {
  /** The worker's own temporary folder: the browser's profile and every temporary file end up in it, for the sweeps. */
  temporary: string;
  /** The installed browser, started when first asked for. */
  installed: () => Promise<Browser>;
  /** Folder of the practice vault every office is a copy of. */
  practised: string;
  /** Folder of the practice vault every house is a copy of. */
  cared: string;
  /** The same with cases in it. */
  inhabited: Furnished & { folder: string };
}

/** `test` with a desk: the window in the project's host on a fresh folder, and nothing amiss at the end. */
export const test = base.extend<PerJourney & JourneyOptions, PerWorker>({
  host: ['chromium', { option: true }],

  temporary: [
    // Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const before = process.env['TMPDIR'];
      const folder = mkdtempSync(join(tmpdir(), 'sirdash-journeys-'));
      process.env['TMPDIR'] = folder;
      await use(folder);
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  installed: [
    async ({ temporary: _set }, use) => {
      // The browser takes its temporary folder from the environment just set.
      const started: Promise<Browser>[] = [];
      await use(() => (started[0] ??= launchBrowser({ headless: true })));
      for (const browser of await Promise.all(started)) await browser.close();
    },
    { scope: 'worker' },
  ],

  practised: [
    async ({ temporary }, use) => {
      const folder = join(temporary, 'practised');
      await makePracticeVault(folder);
      await use(folder);
    },
    { scope: 'worker' },
  ],

  cared: [
    async ({ temporary }, use) => {
      const folder = join(temporary, 'cared');
      await makeCarePractice(folder);
      await use(folder);
    },
    { scope: 'worker' },
  ],

  inhabited: [
    async ({ practised, temporary }, use) => {
      const office = new PracticeOffice(practised, join(temporary, 'inhabited'));
      await use({ folder: office.folder, ...(await furnishOffice(office)) });
    },
    { scope: 'worker' },
  ],

  scratch: async ({ temporary }, use) => {
    const folder = mkdtempSync(join(temporary, 'journey-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  desk: async ({ host, installed, scratch, temporary }, use) => {
    const opened = host === 'electron' ? await openInElectron({ TMPDIR: scratch }) : await openInChromium(await installed(), { TMPDIR: scratch });
    const problems = watchForProblems(opened.page.context(), opened.page);
    // Whatever the first load had to say was said before anybody listened: load once more, watched.
    await opened.page.reload();
    const desk = new Desk(opened, scratch, problems);
    for (const place of [desk.folder, desk.documents]) mkdirSync(place);
    await use(desk);
    await opened.close();
    const places = [...inside(temporary), ...inside(scratch)].filter((place) => place !== scratch && place !== desk.documents);
    expect(findTraces(places, [...desk.secrets]), 'typed words in files').toEqual([]);
    expect(problems, 'errors, refusals of the policy, and requests to anywhere else').toEqual([]);
  },

  office: async ({ desk, practised }, use) => {
    desk.remember(PASSPHRASE, ...PREPARED_SECRETS);
    await use(new PracticeOffice(practised, join(desk.folder, 'office')));
  },

  house: async ({ desk, cared }, use) => {
    desk.remember(PASSPHRASE, ...PREPARED_CARE_SECRETS);
    await use(new PracticeOffice(cared, join(desk.folder, 'house')));
  },

  furnished: async ({ desk, inhabited }, use) => {
    desk.remember(PASSPHRASE, ...PREPARED_SECRETS);
    await use({ ...inhabited, folder: new PracticeOffice(inhabited.folder, join(desk.folder, 'furnished')).folder });
  },
});

const inside = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

export { expect };
