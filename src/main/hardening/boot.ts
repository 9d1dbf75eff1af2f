import { writeFileSync } from 'node:fs';
import { dialog, protocol } from 'electron';
import type { App } from 'electron';
import { refuseNetwork } from '../../shared/network-guard.ts';
import { SCHEME } from '../bundle.ts';
import { APP_TITLE, MESSAGES } from '../messages.ts';
import { refusedArgument } from './arguments.ts';

/** Files made by this program, and by anything it starts, are the user's alone. */
export function ownFilesOnly(): void {
  process.umask(0o077);
}

/** A packaged program does not start with an option that opens it; a developer's and a test's start may. */
export function refuseUnsafeArguments(app: App): boolean {
  const argument = app.isPackaged ? refusedArgument(process.argv.slice(1)) : null;
  if (argument !== null) dialog.showErrorBox(APP_TITLE, `${MESSAGES.az.unsafeStart} ${argument}\n\n${MESSAGES.en.unsafeStart} ${argument}`);
  return argument === null;
}

export function closeNodesNetwork(): void {
  refuseNetwork(process.getBuiltinModule);
}

export const BACKGROUND_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-client-side-phishing-detection',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
];
export function quietChromium({ commandLine }: App): void {
  for (const name of BACKGROUND_SWITCHES) commandLine.appendSwitch(name);
}

export function resolveNoHost({ commandLine }: App): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

export function noWebRtcRoute({ commandLine }: App): void {
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

export function noDiskCaches({ commandLine }: App): void {
  for (const name of ['disable-http-cache', 'disable-gpu-shader-disk-cache']) commandLine.appendSwitch(name);
}

/** No crash reporter is ever started, and Chromium's own is told not to write dumps: a dump holds whatever was on the screen. */
export function noCrashDumps({ commandLine }: App): void {
  for (const name of ['disable-breakpad', 'disable-crash-reporter']) commandLine.appendSwitch(name);
}

/** Linux: what the kernel writes of a crashed process, and of those it starts from now on, holds no memory. */
export function emptyCoreDumps(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A kernel without core dumps has no such file.
  }
}

export function sandboxEverything(app: App): void {
  app.enableSandbox();
}

/** Two programs on one vault would each lock the other out half-way. No data is passed to the first. */
export function oneInstance(app: App): boolean {
  return app.requestSingleInstanceLock();
}

/** Our pages have an origin of their own, so nothing of ours is ever a file: URL. */
export function ownScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, bypassCSP: false, allowServiceWorkers: false, supportFetchAPI: false, corsEnabled: false, stream: false, codeCache: false },
    },
  ]);
}
