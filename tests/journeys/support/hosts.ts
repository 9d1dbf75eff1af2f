import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { PROCESS_ENTRY, RENDERER_FOLDER } from '../../../tools/build.ts';
import { openWindow } from '../../../tools/chromium-host/window.ts';
import { electronRuntime } from '../../../tools/electron-runtime.ts';

export const VIEWPORT = { width: 1366, height: 768 };

/** What a journey needs of the program around the window, in either host. */
export interface OpenedHost {
  readonly page: Page;
  readonly kind: 'chromium' | 'electron';
  /** Does something that asks for a confirmation outside the window, and gives that answer. */
  readonly answering: (yes: boolean, act: () => Promise<unknown>) => Promise<void>;
  /** Of the process that holds the keys; undefined where the host does not tell. */
  readonly applicationPid: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** The built window in a Chromium, with the application started from its sources. */
export async function openInChromium(browser: Browser, env: Readonly<Record<string, string>>): Promise<OpenedHost> {
  const window = await openWindow({ browser, bundleFolder: RENDERER_FOLDER, entry: PROCESS_ENTRY, acceptBrowserWindow: false, viewport: VIEWPORT, env });
  return {
    page: window.page,
    kind: 'chromium',
    answering: async (yes, act) => {
      const asked = window.context.waitForEvent('page');
      await act();
      const question = await asked;
      const answered = question.waitForEvent('close');
      await question.getByRole('button').nth(yes ? 1 : 0).click();
      await answered;
    },
    applicationPid: window.applicationPid,
    close: window.close,
  };
}

/** The built product in real Electron; its native dialogs are answered in its place. */
export async function openInElectron(env: Readonly<Record<string, string>>): Promise<OpenedHost> {
  const executablePath = electronRuntime();
  if (executablePath === null) throw new Error('The Electron runtime is not installed here.');
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const app = await _electron.launch({ executablePath, args: [join(import.meta.dirname, '../../..')], env: { ...inherited, ...env } });
  const page = await app.firstWindow();
  return {
    page,
    kind: 'electron',
    answering: async (yes, act) => {
      const asked = app.evaluate(
        ({ dialog }, response) =>
          new Promise<void>((resolve) => {
            dialog.showMessageBox = async () => {
              resolve();
              return { response, checkboxChecked: false };
            };
          }),
        yes ? 1 : 0,
      );
      await act();
      await asked;
    },
    applicationPid: () => undefined,
    close: () => app.close(),
  };
}
