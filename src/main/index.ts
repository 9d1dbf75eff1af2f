import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, session, utilityProcess } from 'electron';
import type { BrowserWindow, Session, WebContents } from 'electron';
import { CHANNELS } from '../shared/host.ts';
import type { LockReason } from '../shared/host.ts';
import { readBundle, SCHEME, serveBundle, START_URL } from './bundle.ts';
import { clearCopied, copy } from './clipboard.ts';
import { chooseFile, chooseFolder, confirmDigest } from './dialogs.ts';
import { PARTITION, rulesOn } from './hardening/checklist.ts';
import { serveWindow } from './ipc.ts';
import { countDeaths, createLocker } from './lock.ts';
import { APP_TITLE, MESSAGES, nearestLocale } from './messages.ts';
import { menuTemplate } from './menu.ts';
import { utilityParser } from './parser-process.ts';
import { LOCKED, startVaultProcess } from './vault-process.ts';
import type { VaultProcess } from './vault-process.ts';
import { CLOCKS, watchForLock } from './watch.ts';
import { destroyWindow, openWindow, placeOf } from './window.ts';
import type { Place } from './window.ts';

// Electron's own dialog would show a stack, and a stack can hold a name.
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const hardened = new WeakMap<Session, Promise<unknown>>();

if (rulesOn('boot').every((rule) => rule.apply(app) !== false)) {
  app.on('session-created', (created) => void harden(created));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  void app.whenReady().then(start);
} else {
  app.exit();
}

async function start(): Promise<void> {
  await Promise.all(rulesOn('ready').map((rule) => rule.apply(app)));
  const memory = session.fromPartition(PARTITION, { cache: false });
  await Promise.all([harden(session.defaultSession), harden(memory)]);

  const nonce = randomBytes(16).toString('base64');
  memory.protocol.handle(SCHEME, serveBundle(readBundle(join(import.meta.dirname, '../renderer'), nonce), nonce));

  let window: BrowserWindow | null = null;
  let place: Place | undefined;
  let vault: VaultProcess | null = null;
  let ending: VaultProcess | null = null;
  let asking = new AbortController();

  const locker = createLocker({
    stopCalls: () => {
      ending = vault;
      vault = null;
    },
    blank: () => {
      asking.abort();
      asking = new AbortController();
      if (window === null) return;
      place = placeOf(window);
      destroyWindow(window);
      window = null;
    },
    endProcess: async () => ending?.end(),
    clearClipboard: clearCopied,
    reopen: async (reason) => {
      const opened = await open();
      opened.webContents.send(CHANNELS.locked, reason);
    },
  });
  const lock = (reason: LockReason) => void locker.lock(reason);
  const died = countDeaths(CLOCKS);
  const lockAfterDeath = () => (died() ? fail() : lock('process-ended'));
  const quit = (event: Electron.Event) => {
    event.preventDefault();
    void locker.close().then(() => app.exit());
  };
  const watch = watchForLock(lock);

  serveWindow(ipcMain, {
    windowId: () => window?.webContents.id ?? null,
    call: async (call, input) => vault?.call(call, input) ?? LOCKED,
    lock: () => locker.lock('by-hand'),
    chooseFolder: async (purpose, locale) => (window === null ? null : chooseFolder(window, purpose, locale)),
    chooseFile: async (purpose, locale) => (window === null ? null : chooseFile(window, purpose, locale)),
    copy,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(nearestLocale(app.getPreferredSystemLanguages()), () => lock('by-hand'))));

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('before-quit', quit);
  // Between two windows of a lock there is none, and the program stays.
  app.on('window-all-closed', () => {});
  await open();

  /** A fresh process and a fresh window, which takes the place of the last one. */
  async function open(): Promise<BrowserWindow> {
    vault = startVault();
    const opened = openWindow(app.isPackaged, place);
    window = opened;
    opened.on('close', quit);
    opened.webContents.on('render-process-gone', () => {
      // While locking, main itself has ended the page.
      if (vault !== null) lockAfterDeath();
    });
    watch.follow(opened);
    await opened.loadURL(START_URL).catch((error: unknown) => {
      // A lock during the load opens another window; any other failure ends the program.
      if (!opened.isDestroyed()) throw error;
    });
    return opened;
  }

  function startVault(): VaultProcess {
    return startVaultProcess({
      fork: () =>
        utilityProcess.fork(join(import.meta.dirname, 'process.js'), [], {
          serviceName: APP_TITLE,
          env: childEnvironment(),
          stdio: app.isPackaged ? 'ignore' : 'inherit',
        }),
      parse: utilityParser({
        fork: () => utilityProcess.fork(join(import.meta.dirname, 'parser.js'), [], { serviceName: APP_TITLE, env: childEnvironment(), stdio: 'ignore' }),
        memoryOf: (pid) => app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize,
      }),
      confirm: async (confirmation) => window !== null && confirmDigest(window, confirmation, asking.signal),
      onDeath: lockAfterDeath,
      forceKill: (pid) => process.kill(pid, 'SIGKILL'),
    });
  }
}

/** Once for each session; resolves when it is safe to load anything in it. */
function harden(target: Session): Promise<unknown> {
  const done = hardened.get(target) ?? Promise.all(rulesOn('session').map((rule) => rule.apply(target, app.isPackaged)));
  hardened.set(target, done);
  return done;
}

function hardenContents(contents: WebContents): void {
  for (const rule of rulesOn('contents')) rule.apply(contents);
}

/** The vault process needs no more of the environment than the system's own libraries do. */
function childEnvironment(): Record<string, string> {
  return Object.fromEntries(['SystemRoot', 'windir', 'LANG', 'LC_ALL'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/** Says that it failed, not why: the message of an error can hold a value. */
function fail(): void {
  const { failed } = MESSAGES[nearestLocale(app.isReady() ? app.getPreferredSystemLanguages() : [])];
  dialog.showErrorBox(APP_TITLE, failed);
  app.exit(1);
}
