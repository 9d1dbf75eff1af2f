import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Frame, Page, Route } from '@playwright/test';
import { z } from 'zod';
import { ORIGIN, readBundle } from '../../src/main/bundle.ts';
import type { Bundle } from '../../src/main/bundle.ts';
import { serveWindow } from '../../src/main/ipc.ts';
import { countDeaths, createLocker, LIMITS, shouldLock, stopwatch } from '../../src/main/lock.ts';
import type { Clocks, Elapsed, LockLimits } from '../../src/main/lock.ts';
import { LOCKED, startVaultProcess } from '../../src/main/vault-process.ts';
import type { Child, VaultProcess } from '../../src/main/vault-process.ts';
import { CALL_NAMES } from '../../src/shared/contract/names.ts';
import { forkedParser } from '../../src/parser/fork.ts';
import { bundleHeaders } from '../../src/shared/csp.ts';
import { CHANNELS } from '../../src/shared/host.ts';
import type { HostPlatform, LockReason } from '../../src/shared/host.ts';
import type { RunParser } from '../../src/shared/run-parser.ts';
import { RUNS_AS_ROOT } from './browser.ts';
import { clipboardOf } from './clipboard.ts';
import { confirmInPage } from './confirm.ts';
import { forkApplication } from './fork.ts';
import { APP_ORIGIN, START_URL } from './origin.ts';
import { buildWindowApi, INVOKE_BINDING, SIGNAL_BINDING } from './page-script.ts';

export interface WindowOptions {
  readonly browser: Browser;
  /** The built renderer. */
  readonly bundleFolder: string;
  /** The process entry of the application. */
  readonly entry: string;
  /** The person has said on the command line that a real vault may open here; the process decides. */
  readonly acceptBrowserWindow: boolean;
  readonly limits?: LockLimits;
  /** How often the idle time is looked at. */
  readonly lookEveryMs?: number;
  /** Fixed size for tests; the window's own size otherwise. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Looks into foreign bytes; a fork under node's permission model unless a test says otherwise. */
  readonly parse?: RunParser;
  /** More environment for the application process, for tests. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ChromiumWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Of the process that answers now; undefined while there is none. */
  readonly applicationPid: () => number | undefined;
  readonly lock: (reason: LockReason) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Resolves when the window is closed, rejects when the application cannot run. */
  readonly closed: Promise<void>;
}

const CLOCKS: Clocks = { monotonic: () => performance.now(), wall: () => Date.now() };
const Invocation = z.tuple([z.string()], z.unknown());
const Signal = z.tuple([z.enum(['lock-reason', 'active', 'hidden', 'shown'])]);

/** What this host is, said to the window so that it can say what is missing. */
export function chromiumPlatform(system: NodeJS.Platform = process.platform): HostPlatform {
  return {
    kind: 'chromium',
    system: system === 'win32' ? 'windows' : system === 'darwin' ? 'mac' : 'linux',
    contentProtection: false,
    locksOnSuspend: false,
    profileInMemory: false,
    sandbox: !RUNS_AS_ROOT,
    folderDialog: false,
  };
}

/** Opens the built window in an off-the-record context, with an application process of its own behind it. */
export async function openWindow(options: WindowOptions): Promise<ChromiumWindow> {
  const nonce = randomBytes(16).toString('base64');
  const bundle = readBundle(options.bundleFolder, nonce);
  const context = await options.browser.newContext({ viewport: options.viewport ?? null, serviceWorkers: 'block', acceptDownloads: false, permissions: [] });
  await context.route('**/*', (route) => serve(route, bundle, nonce));
  const page = await context.newPage();
  page.on('popup', (popup) => void popup.close().catch(() => {}));

  const ended = Promise.withResolvers<void>();
  const clipboard = clipboardOf(context, page);
  const died = countDeaths(CLOCKS);
  let child: Child | null = null;
  let vault: VaultProcess | null = null;
  let ending: VaultProcess | null = null;
  let blanked: Promise<unknown> = Promise.resolve();
  let untold: LockReason | null = null;
  let sinceInput = stopwatch(CLOCKS);
  let sinceHidden: (() => Elapsed) | null = null;

  function startVault(): VaultProcess {
    const started = startVaultProcess({
      fork: () => (child = forkApplication(options.entry, { kind: 'chromium', sandbox: !RUNS_AS_ROOT, acceptBrowserWindow: options.acceptBrowserWindow }, options.env)),
      confirm: (asked) => confirmInPage(context, asked),
      parse: options.parse ?? forkedParser(),
      onDeath: () => {
        if (died()) return ended.reject(new Error('The application process ended three times within a minute.'));
        // A process that dies while the lock before it still reopens the page is noticed after it.
        void lock('process-ended').then(() => (vault === started ? lock('process-ended') : undefined));
      },
      forceKill: (pid) => process.kill(pid, 'SIGKILL'),
    });
    return started;
  }

  const locker = createLocker({
    stopCalls: () => {
      ending = vault;
      vault = null;
    },
    blank: () => {
      blanked = page.goto('about:blank').catch(() => {});
    },
    endProcess: async () => ending?.end(),
    clearClipboard: clipboard.clear,
    reopen: async (reason) => {
      await blanked;
      await Promise.all(context.pages().filter((other) => other !== page).map((question) => question.close()));
      vault = startVault();
      sinceInput = stopwatch(CLOCKS);
      untold = reason;
      await page.goto(START_URL);
    },
  });
  const lock = (reason: LockReason) => locker.lock(reason).catch((error: unknown) => ended.reject(error));

  // What the preload's channels are in Electron; the window's address stands for the product's own.
  const listeners = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  serveWindow(
    { handle: (channel, listener) => listeners.set(channel, (frame, ...args) => listener(senderOf(frame), ...args)) },
    {
      windowId: () => 1,
      call: async (call, input) => vault?.call(call, input) ?? LOCKED,
      lock: () => locker.lock('by-hand'),
      chooseFolder: async () => null,
      chooseFile: async () => null,
      copy: clipboard.copy,
    },
  );
  const isOurs = (frame: Frame) => frame === page.mainFrame() && URL.parse(frame.url())?.origin === APP_ORIGIN;
  function senderOf(frame: unknown) {
    const ours = frame === page.mainFrame() && isOurs(page.mainFrame());
    return { senderFrame: ours ? { parent: null, origin: ORIGIN } : null, sender: { id: 1 } };
  }

  await page.exposeBinding(INVOKE_BINDING, ({ frame }, raw: unknown) => {
    const [channel, ...args] = Invocation.parse(raw);
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error('INVALID_INPUT');
    return listener(frame, ...args);
  });
  await page.exposeBinding(SIGNAL_BINDING, async ({ frame }, raw: unknown) => {
    const [signal] = Signal.parse(raw);
    if (!isOurs(frame)) return null;
    switch (signal) {
      case 'lock-reason': {
        const reason = untold;
        untold = null;
        return reason;
      }
      case 'active':
        sinceInput = stopwatch(CLOCKS);
        return null;
      case 'hidden':
        sinceHidden ??= stopwatch(CLOCKS);
        return null;
      case 'shown':
        sinceHidden = null;
        return null;
    }
  });
  await page.addInitScript(buildWindowApi, {
    names: CALL_NAMES,
    channels: CHANNELS,
    platform: chromiumPlatform(),
    invokeBinding: INVOKE_BINDING,
    signalBinding: SIGNAL_BINDING,
  });

  // Whatever takes the window elsewhere (an address typed, a file dropped) locks it, and locking brings it back.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== 'about:blank' && !isOurs(frame)) void lock('by-hand');
  });

  const watch = setInterval(() => {
    // A browser does not tell how long the whole computer has been idle; here the window's own input counts alone.
    const state = { sinceInput: sinceInput(), sinceLock: sinceInput(), systemIdleMs: 0, sinceHidden: sinceHidden?.() ?? null };
    const reason = shouldLock(state, options.limits ?? LIMITS);
    if (reason === null || vault === null) return;
    sinceHidden = null;
    void lock(reason);
  }, options.lookEveryMs ?? 1_000);

  let closing: Promise<void> | null = null;
  const close = () =>
    (closing ??= (async () => {
      clearInterval(watch);
      await locker.close();
      await context.close().catch(() => {});
      ended.resolve();
    })());
  page.on('close', () => void close());
  ended.promise.catch(() => void close());

  vault = startVault();
  await page.goto(START_URL);
  return { page, context, applicationPid: () => child?.pid, lock, close, closed: ended.promise };
}

function serve(route: Route, bundle: Bundle, nonce: string): Promise<void> {
  const request = route.request();
  const url = URL.parse(request.url());
  // `aborted` leaves a navigating window where it is.
  if (url?.origin !== APP_ORIGIN || request.method() !== 'GET') return route.abort('aborted');
  const file = bundle.get(url.pathname);
  if (file === undefined) return route.fulfill({ status: 404, headers: bundleHeaders('text/plain', nonce) });
  return route.fulfill({ status: 200, headers: bundleHeaders(file.type, nonce), body: Buffer.from(file.body) });
}
