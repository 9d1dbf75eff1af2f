import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { launchBrowser, RUNS_AS_ROOT } from './chromium-host/browser.ts';
import { openWindow } from './chromium-host/window.ts';
import { buildForElectron, ensureRenderer, PROCESS_ENTRY, RENDERER_FOLDER } from './build.ts';
import { electronRuntime, installElectron } from './electron-runtime.ts';

/** `npm start`: the program in Electron where its runtime can be had, else in a browser window without a server. */
const { values } = parseArgs({
  options: {
    /** A real vault may open in the browser window; the window then says what is missing there. */
    'accept-browser-window': { type: 'boolean', default: false },
    /** The browser window even where Electron is. */
    'browser-window': { type: 'boolean', default: false },
  },
});

process.exitCode = await start().catch((error: unknown) => say(error instanceof Error ? error.message : 'The program could not be started.', 1));

async function start(): Promise<number> {
  if (!hasDisplay()) return say('There is no display here to open a window on. This does the main job without one: npm run demo', 1);
  if (values['accept-browser-window'] && RUNS_AS_ROOT) {
    return say('A real vault needs the sandbox of the browser, and root has none: start as an ordinary user. Practice vaults open without --accept-browser-window.', 1);
  }
  // Electron refuses to run as root with its sandbox, and never runs without it here.
  const electron = values['browser-window'] || RUNS_AS_ROOT ? null : (electronRuntime() ?? fetched());
  return electron === null ? inBrowser() : inElectron(electron);
}

function fetched(): string | null {
  say('Fetching the Electron runtime, once.');
  return installElectron();
}

async function inElectron(executable: string): Promise<number> {
  await buildForElectron();
  const child = spawn(executable, ['.'], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function inBrowser(): Promise<number> {
  if (await ensureRenderer()) say('The window is built.');
  const browser = await launchBrowser({ headless: false });
  const window = await openWindow({ browser, bundleFolder: RENDERER_FOLDER, entry: PROCESS_ENTRY, acceptBrowserWindow: values['accept-browser-window'] });
  say(
    values['accept-browser-window']
      ? 'Sirdaş is open in a browser window. Without Electron there is no protection of its content from screenshots and no lock on suspend.'
      : 'Sirdaş is open in a browser window, for practice vaults. A real vault needs Electron, or: npm start -- --accept-browser-window',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void window.close());
  browser.once('disconnected', () => void window.close());
  await window.closed.finally(() => browser.close());
  return 0;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function say(line: string, code = 0): number {
  console.error(line);
  return code;
}
