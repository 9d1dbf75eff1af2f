import type { App, BrowserWindow, Session, WebContents, WebPreferences } from 'electron';
import * as application from './application.ts';
import * as boot from './boot.ts';
import * as contents from './contents.ts';
import * as session from './session.ts';

/** One protection. `official` are its numbers in Electron's own checklist (docs/tutorial/security.md); none if it is ours. */
export type Rule = { id: string; official: readonly number[]; what: string } & (
  | { /** Before the program is ready, in this order; false ends it. */ on: 'boot'; apply: (app: App) => boolean | void }
  | { /** Once ready. */ on: 'ready'; apply: (app: App) => Promise<void> | void }
  | { /** Every session. */ on: 'session'; apply: (session: Session, packaged: boolean) => Promise<void> | void }
  | { /** Every page. */ on: 'contents'; apply: (contents: WebContents) => void }
  | { /** The window, before it is shown. */ on: 'window'; apply: (window: BrowserWindow) => void }
  | { /** How the window is made. */ on: 'preferences'; set: (packaged: boolean) => WebPreferences }
  | { /** Kept in another file, which its test reads. */ on: 'elsewhere'; where: string }
);

/** A session whose name does not begin with `persist:` lives in memory: no storage, cookies or cache on disk. */
export const PARTITION = 'sirdash';

/** Everything this program does to keep its window and itself closed. `tests/main` proves each line by taking it out. */
export const CHECKLIST: readonly Rule[] = [
  { id: 'own-files-only', official: [], what: 'umask 077', on: 'boot', apply: boot.ownFilesOnly },
  { id: 'no-unsafe-arguments', official: [], what: 'debugging and unsafe options refused when packaged', on: 'boot', apply: boot.refuseUnsafeArguments },
  { id: 'no-node-network', official: [], what: "Node's sockets, name look-ups and fetch throw", on: 'boot', apply: boot.closeNodesNetwork },
  { id: 'quiet-chromium', official: [], what: 'background networking, updates, sync, pings off', on: 'boot', apply: boot.quietChromium },
  { id: 'no-host-resolves', official: [1], what: 'no host name resolves', on: 'boot', apply: boot.resolveNoHost },
  { id: 'no-webrtc-route', official: [], what: 'WebRTC has no route past the closed proxy, program-wide', on: 'boot', apply: boot.noWebRtcRoute },
  { id: 'no-disk-caches', official: [], what: 'no HTTP and shader cache on disk', on: 'boot', apply: boot.noDiskCaches },
  { id: 'no-crash-dumps', official: [], what: 'crash reporter never started, dumps off', on: 'boot', apply: boot.noCrashDumps },
  { id: 'empty-core-dumps', official: [], what: 'core dumps hold no memory (Linux)', on: 'boot', apply: boot.emptyCoreDumps },
  { id: 'sandbox-everything', official: [4], what: 'sandbox for every page', on: 'boot', apply: boot.sandboxEverything },
  { id: 'one-instance', official: [], what: 'one instance', on: 'boot', apply: boot.oneInstance },
  { id: 'own-scheme', official: [18], what: 'pages come from app://bundle, never file:', on: 'boot', apply: boot.ownScheme },

  { id: 'no-recent-documents', official: [], what: 'recent documents and jump list cleared', on: 'ready', apply: application.forgetRecentDocuments },
  { id: 'no-route-outside-sessions', official: [], what: 'requests outside sessions go to a closed port', on: 'ready', apply: application.noRouteOutsideSessions },
  { id: 'no-trusted-server', official: [], what: 'certificate errors, client certificates and logins refused', on: 'ready', apply: application.trustNoServer },
  { id: 'nothing-kept-by-mac', official: [], what: 'no window restoration, no dictation on macOS', on: 'ready', apply: application.nothingKeptByMac },

  { id: 'no-permission-requests', official: [5], what: 'permission requests denied', on: 'session', apply: session.refusePermissionRequests },
  { id: 'no-permission-checks', official: [5], what: 'permission checks denied', on: 'session', apply: session.refusePermissionChecks },
  { id: 'no-devices', official: [5], what: 'USB, HID, serial, Bluetooth pairing denied', on: 'session', apply: session.refuseDevices },
  { id: 'no-screen-capture', official: [5], what: 'display media denied', on: 'session', apply: session.refuseScreenCapture },
  { id: 'no-downloads', official: [], what: 'downloads prevented', on: 'session', apply: session.refuseDownloads },
  { id: 'no-spell-checker', official: [], what: 'spell checker off, no languages, no dictionary address', on: 'session', apply: session.noSpellChecker },
  { id: 'no-foreign-requests', official: [1], what: 'every request but app: cancelled', on: 'session', apply: session.cancelForeignRequests },
  { id: 'no-foreign-schemes', official: [1, 18], what: 'http, https, ws, wss, ftp, file answered with an error', on: 'session', apply: session.answerForeignSchemesWithAnError },
  { id: 'proxy-to-nowhere', official: [1], what: 'proxy at a closed port, loopback included', on: 'session', apply: session.proxyToNowhere },
  { id: 'offline', official: [], what: 'network emulation: offline', on: 'session', apply: session.offline },
  { id: 'no-trusted-certificate', official: [1], what: 'no server certificate accepted', on: 'session', apply: session.trustNoCertificate },

  { id: 'no-new-windows', official: [14], what: 'window.open denied', on: 'contents', apply: contents.refuseNewWindows },
  { id: 'no-navigation', official: [13], what: 'navigation, frame navigation and redirects prevented', on: 'contents', apply: contents.refuseNavigation },
  { id: 'no-webviews', official: [12], what: 'webview prevented', on: 'contents', apply: contents.refuseWebviews },
  { id: 'no-bluetooth', official: [5], what: 'Bluetooth chooser denied', on: 'contents', apply: contents.refuseBluetooth },
  { id: 'no-direct-peers', official: [], what: 'WebRTC: no UDP past the proxy', on: 'contents', apply: contents.noDirectPeerConnections },
  { id: 'generic-title', official: [], what: 'window title is always the program name', on: 'contents', apply: contents.genericTitle },

  { id: 'content-protection', official: [], what: 'screenshots and sharing kept out (Windows, macOS), before show()', on: 'window', apply: (window) => window.setContentProtection(true) },

  { id: 'no-node', official: [2], what: 'no Node in the page, its frames and workers', on: 'preferences', set: () => ({ nodeIntegration: false, nodeIntegrationInSubFrames: false, nodeIntegrationInWorker: false }) },
  { id: 'context-isolation', official: [3], what: 'preload and page have separate worlds', on: 'preferences', set: () => ({ contextIsolation: true }) },
  { id: 'sandboxed-window', official: [4], what: 'the window is sandboxed', on: 'preferences', set: () => ({ sandbox: true }) },
  { id: 'web-security', official: [6], what: 'same-origin policy on', on: 'preferences', set: () => ({ webSecurity: true }) },
  { id: 'no-insecure-content', official: [8], what: 'no insecure content', on: 'preferences', set: () => ({ allowRunningInsecureContent: false }) },
  { id: 'no-experiments', official: [9, 10], what: 'no experimental or switched-on Blink features', on: 'preferences', set: () => ({ experimentalFeatures: false, enableBlinkFeatures: '' }) },
  { id: 'no-webview-tag', official: [11], what: 'no webview tag, no plugins', on: 'preferences', set: () => ({ webviewTag: false, plugins: false }) },
  { id: 'no-drop-navigation', official: [13], what: 'a dropped file is not opened', on: 'preferences', set: () => ({ navigateOnDragDrop: false }) },
  { id: 'no-field-spell-check', official: [], what: 'spell check off in the window', on: 'preferences', set: () => ({ spellcheck: false }) },
  { id: 'no-dev-tools', official: [], what: 'developer tools only in an unpackaged program', on: 'preferences', set: (packaged) => ({ devTools: !packaged }) },
  { id: 'memory-only', official: [], what: 'session in memory, no compiled-code cache', on: 'preferences', set: () => ({ partition: PARTITION, v8CacheOptions: 'none' }) },

  { id: 'content-security-policy', official: [7], what: 'one policy, sent with every file', on: 'elsewhere', where: 'src/shared/csp.ts' },
  { id: 'no-open-external', official: [15], what: 'shell is never imported', on: 'elsewhere', where: 'src/main' },
  { id: 'current-electron', official: [16], what: 'the newest stable line, pinned in the lock file', on: 'elsewhere', where: 'package.json' },
  { id: 'sender-checked', official: [17], what: 'every message is from the top frame of app://bundle', on: 'elsewhere', where: 'src/main/ipc.ts' },
  { id: 'fuses', official: [19], what: 'fuses set at packaging and read from the shipped program', on: 'elsewhere', where: 'electron-builder.yml' },
  { id: 'no-electron-in-page', official: [20], what: 'the page gets named functions, no event, no channel', on: 'elsewhere', where: 'src/preload/index.ts' },
];

/** The rules of one moment, in their order. */
export function rulesOn<Moment extends Rule['on']>(moment: Moment): Extract<Rule, { on: Moment }>[] {
  return CHECKLIST.filter((rule): rule is Extract<Rule, { on: Moment }> => rule.on === moment);
}
