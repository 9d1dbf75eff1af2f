import * as dns from 'node:dns';
import { existsSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Fake, Recorded } from './fake-electron.ts';

/** All that the fake saw of one start. */
export interface Start {
  record: readonly Recorded[];
  sessions: ReadonlyMap<string, Fake>;
  windows: readonly Fake[];
  handlers: ReadonlyMap<unknown, (...args: unknown[]) => unknown>;
  children: readonly Fake[];
  app: Fake;
  powerMonitor: Fake;
  settle: () => Promise<void>;
}

type Check = (start: Start) => boolean | Promise<boolean>;

const calls = ({ record }: Start, target: string, method: string) => record.filter((entry) => entry.target === target && entry.method === method).map(({ args }) => args);
const isCalled = (start: Start, target: string, method: string, ...expected: unknown[]) =>
  calls(start, target, method).some((args) => JSON.stringify(args.slice(0, expected.length)) === JSON.stringify(expected));
const position = ({ record }: Start, target: string, method: string) => record.findIndex((entry) => entry.target === target && entry.method === method);
const run = (value: unknown, ...args: unknown[]): unknown => (typeof value === 'function' ? Reflect.apply(value, undefined, args) : undefined);
const hasSwitch = (start: Start, name: string, ...value: string[]) => isCalled(start, 'commandLine', 'appendSwitch', name, ...value);
const property = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** True if the check holds for the default session and for the window's own. */
const everySession = async (start: Start, holds: (name: string, session: Fake) => boolean | Promise<boolean>) => {
  const results = await Promise.all(['default', 'sirdash'].map(async (name) => {
    const found = start.sessions.get(name);
    return found !== undefined && (await holds(name, found));
  }));
  return results.every(Boolean);
};

/** The one handler set by a method of every session, asked; true if each answers what is expected. */
const sessionHandler = (method: string, ask: (handler: unknown) => unknown, expected: unknown, owner = 'session'): Check => (start) =>
  everySession(start, (name) => {
    const handler = calls(start, `${owner}:${name}`, method).at(-1)?.[0];
    return typeof handler === 'function' && JSON.stringify(ask(handler)) === JSON.stringify(expected);
  });

/** Answers given to a callback, as a list. */
const answered = (ask: (answer: (...given: unknown[]) => void) => void): unknown[] => {
  const given: unknown[] = [];
  ask((...args) => given.push(...args));
  return given;
};

/** True if an event of the emitter is prevented. */
const prevents = (emitter: Fake | undefined, event: string, ...args: unknown[]) => {
  let isPrevented = false;
  emitter?.emit(event, { preventDefault: () => (isPrevented = true) }, ...args);
  return isPrevented;
};

const contentsOf = (start: Start): Fake | undefined => {
  const contents = start.windows[0]?.['webContents'];
  return isFake(contents) ? contents : undefined;
};
const isFake = (value: unknown): value is Fake => typeof value === 'object' && value !== null && 'emit' in value;

const preference = (expected: Record<string, unknown>): Check => (start) => {
  const preferences = property(calls(start, 'BrowserWindow', 'new')[0]?.[0], 'webPreferences');
  return Object.entries(expected).every(([name, value]) => property(preferences, name) === value);
};

const throwsRefusal = (act: () => unknown) => {
  try {
    act();
    return false;
  } catch (error) {
    return property(error, 'code') === 'NETWORK_REFUSED';
  }
};

const request = (url: string) => answered((answer) => answer(url)).map((given) => ({ url: given }))[0];
const isCancelled = (handler: unknown, url: string) => property(answered((answer) => void run(handler, request(url), answer))[0], 'cancel') === true;

/** What must be seen for each line of the checklist that acts; keyed by its id. */
export const EXPECTATIONS: Record<string, Check> = {
  'own-files-only': (start) => isCalled(start, 'process', 'umask', 0o077) && start.record[0]?.target === 'process',
  'no-unsafe-arguments': (start) =>
    // Asked in runs of its own with such an argument; here: a clean start is let through.
    process.env['FAKE_ARGUMENT'] === undefined ? true : start.windows.length === 0 && calls(start, 'dialog', 'showErrorBox').length === 1,
  'no-node-network': () =>
    throwsRefusal(() => new Socket().connect(9, '127.0.0.1')) && throwsRefusal(() => dns.lookup('localhost', () => {})) && throwsRefusal(() => fetch('http://127.0.0.1:9')),
  'quiet-chromium': (start) =>
    ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-client-side-phishing-detection', 'disable-sync', 'dns-prefetch-disable', 'no-pings'].every((name) => hasSwitch(start, name)),
  'no-host-resolves': (start) => hasSwitch(start, 'host-resolver-rules', 'MAP * ~NOTFOUND'),
  'no-webrtc-route': (start) => hasSwitch(start, 'force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'),
  'no-disk-caches': (start) => hasSwitch(start, 'disable-http-cache') && hasSwitch(start, 'disable-gpu-shader-disk-cache'),
  'no-crash-dumps': (start) => hasSwitch(start, 'disable-breakpad') && hasSwitch(start, 'disable-crash-reporter') && calls(start, 'crashReporter', 'start').length === 0,
  'empty-core-dumps': () => process.platform === 'linux' && existsSync('/proc/self/coredump_filter') && Number.parseInt(readFileSync('/proc/self/coredump_filter', 'utf8'), 16) === 0,
  'sandbox-everything': (start) => position(start, 'app', 'enableSandbox') >= 0 && position(start, 'app', 'enableSandbox') < position(start, 'app', 'whenReady'),
  'one-instance': (start) => {
    const asked = calls(start, 'app', 'requestSingleInstanceLock');
    return asked.length === 1 && asked[0]?.length === 0 && (process.env['FAKE_SECOND'] !== 'yes' || (start.windows.length === 0 && calls(start, 'app', 'exit').length === 1));
  },
  'own-scheme': (start) => {
    const schemes = calls(start, 'protocol', 'registerSchemesAsPrivileged')[0]?.[0];
    const [only, ...others] = Array.isArray(schemes) ? schemes : [];
    const privileges = property(only, 'privileges');
    return (
      others.length === 0 &&
      property(only, 'scheme') === 'app' &&
      ['standard', 'secure'].every((name) => property(privileges, name) === true) &&
      ['bypassCSP', 'allowServiceWorkers', 'supportFetchAPI', 'corsEnabled', 'stream', 'codeCache'].every((name) => property(privileges, name) === false) &&
      position(start, 'protocol', 'registerSchemesAsPrivileged') < position(start, 'app', 'whenReady')
    );
  },

  'no-recent-documents': (start) =>
    calls(start, 'app', 'clearRecentDocuments').length === 1 && calls(start, 'app', 'addRecentDocument').length === 0 && isCalled(start, 'app', 'setJumpList', null) === (process.platform === 'win32'),
  'no-route-outside-sessions': (start) => isCalled(start, 'app', 'setProxy', CLOSED),
  'no-trusted-server': (start) =>
    prevents(start.app, 'certificate-error', {}, 'https://x', 'error', {}, () => {}) && prevents(start.app, 'select-client-certificate', {}, 'https://x', [], () => {}) && prevents(start.app, 'login'),
  'nothing-kept-by-mac': (start) => isCalled(start, 'systemPreferences', 'setUserDefault', 'NSQuitAlwaysKeepsWindows', 'boolean', false) && isCalled(start, 'systemPreferences', 'setUserDefault', 'NSDisabledDictationMenuItem', 'boolean', true),

  'no-permission-requests': sessionHandler('setPermissionRequestHandler', (handler) => answered((answer) => void run(handler, {}, 'media', answer)), [false]),
  'no-permission-checks': sessionHandler('setPermissionCheckHandler', (handler) => run(handler, {}, 'media'), false),
  'no-devices': async (start) =>
    (await sessionHandler('setDevicePermissionHandler', (handler) => run(handler, {}), false)(start)) &&
    (process.platform === 'darwin' || (await sessionHandler('setBluetoothPairingHandler', (handler) => answered((answer) => void run(handler, {}, answer)), [{ confirmed: false }])(start))) &&
    everySession(start, (_name, session) => ['select-hid-device', 'select-usb-device'].every((event) => prevents(session, event, {}, () => {})) && prevents(session, 'select-serial-port', [], {}, () => {})),
  'no-screen-capture': sessionHandler('setDisplayMediaRequestHandler', (handler) => answered((answer) => void run(handler, {}, answer)), [null]),
  'no-downloads': (start) => everySession(start, (_name, session) => prevents(session, 'will-download', {}, {})),
  'no-spell-checker': (start) =>
    everySession(
      start,
      (name) =>
        isCalled(start, `session:${name}`, 'setSpellCheckerEnabled', false) &&
        isCalled(start, `session:${name}`, 'setSpellCheckerLanguages', []) &&
        isCalled(start, `session:${name}`, 'setSpellCheckerDictionaryDownloadURL', 'app://bundle/none/'),
    ),
  'no-foreign-requests': (start) =>
    everySession(start, (name) => {
      const handler = calls(start, `webRequest:${name}`, 'onBeforeRequest').at(-1)?.[0];
      const foreign = ['http://x/', 'https://x/', 'ws://x/', 'wss://x/', 'ftp://x/', 'file:///x', 'data:,x', 'blob:app://bundle/x', 'chrome://gpu', ...(start.app['isPackaged'] === true ? ['devtools://x'] : [])];
      return typeof handler === 'function' && foreign.every((url) => isCancelled(handler, url)) && !isCancelled(handler, 'app://bundle/index.html');
    }),
  'no-foreign-schemes': (start) =>
    everySession(start, (_name, session) => {
      const handlers = property(session['protocol'], 'handlers');
      return handlers instanceof Map && ['http', 'https', 'ws', 'wss', 'ftp', 'file'].every((scheme) => property(run(handlers.get(scheme)), 'type') === 'error');
    }),
  'proxy-to-nowhere': (start) => everySession(start, (name) => isCalled(start, `session:${name}`, 'setProxy', CLOSED)),
  offline: (start) => everySession(start, (name) => isCalled(start, `session:${name}`, 'enableNetworkEmulation', { offline: true })),
  'no-trusted-certificate': sessionHandler('setCertificateVerifyProc', (handler) => answered((answer) => void run(handler, {}, answer)), [-2]),

  'no-new-windows': (start) => property(run(calls(start, 'contents', 'setWindowOpenHandler')[0]?.[0], { url: 'app://bundle/index.html' }), 'action') === 'deny',
  'no-navigation': (start) => ['will-navigate', 'will-frame-navigate', 'will-redirect'].every((event) => prevents(contentsOf(start), event)),
  'no-webviews': (start) => prevents(contentsOf(start), 'will-attach-webview', {}, {}),
  'no-bluetooth': (start) => prevents(contentsOf(start), 'select-bluetooth-device', [], () => {}),
  'no-direct-peers': (start) => isCalled(start, 'contents', 'setWebRTCIPHandlingPolicy', 'disable_non_proxied_udp'),
  'generic-title': (start) => prevents(contentsOf(start), 'page-title-updated', 'Sınaqlı Nümunə', true) && property(calls(start, 'BrowserWindow', 'new')[0]?.[0], 'title') === 'Sirdaş',

  'content-protection': (start) => {
    const protectedAt = position(start, 'window', 'setContentProtection');
    start.windows[0]?.emit('ready-to-show');
    return isCalled(start, 'window', 'setContentProtection', true) && protectedAt < position(start, 'window', 'show');
  },

  'no-node': preference({ nodeIntegration: false, nodeIntegrationInSubFrames: false, nodeIntegrationInWorker: false }),
  'context-isolation': preference({ contextIsolation: true }),
  'sandboxed-window': preference({ sandbox: true }),
  'web-security': preference({ webSecurity: true }),
  'no-insecure-content': preference({ allowRunningInsecureContent: false }),
  'no-experiments': preference({ experimentalFeatures: false, enableBlinkFeatures: '' }),
  'no-webview-tag': preference({ webviewTag: false, plugins: false }),
  'no-drop-navigation': preference({ navigateOnDragDrop: false }),
  'no-field-spell-check': preference({ spellcheck: false }),
  'no-dev-tools': (start) => preference({ devTools: start.app['isPackaged'] !== true })(start),
  'memory-only': (start) => preference({ partition: 'sirdash', v8CacheOptions: 'none' })(start) && isCalled(start, 'session', 'fromPartition', 'sirdash', { cache: false }),
};

const CLOSED = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/** Every expectation asked of one start: id -> true if its effect was seen. */
export async function seenIn(start: Start): Promise<Record<string, boolean>> {
  const seen: Record<string, boolean> = {};
  for (const [id, check] of Object.entries(EXPECTATIONS)) seen[id] = await check(start);
  return seen;
}
