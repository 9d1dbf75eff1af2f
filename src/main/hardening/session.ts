import type { Session } from 'electron';

/** A port nothing listens on, for this computer's own addresses too. */
export const CLOSED_PROXY = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const;

/** What pages may ask the system for: nothing. Electron's own answer would be yes to everything. */
export function refusePermissionRequests(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
}

export function refusePermissionChecks(session: Session): void {
  session.setPermissionCheckHandler(() => false);
}

export function refuseDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false);
  if (process.platform !== 'darwin') session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
}

export function refuseScreenCapture(session: Session): void {
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}

/** The built-in checker fetches dictionaries and one setting alone has not stopped it (electron#22995). */
export function noSpellChecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL('app://bundle/none/');
}

/** Every request but our own pages is cancelled; the developer tools of an unpackaged program may load themselves. */
export function cancelForeignRequests(session: Session, packaged: boolean): void {
  const allowed = packaged ? ['app:'] : ['app:', 'devtools:'];
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allowed.includes(new URL(url).protocol) }));
}

export const FOREIGN_SCHEMES = ['http', 'https', 'ws', 'wss', 'ftp', 'file'];
export function answerForeignSchemesWithAnError(session: Session): void {
  for (const scheme of FOREIGN_SCHEMES) session.protocol.handle(scheme, () => Response.error());
}

export function proxyToNowhere(session: Session): Promise<void> {
  return session.setProxy(CLOSED_PROXY);
}

export function offline(session: Session): void {
  session.enableNetworkEmulation({ offline: true });
}

/** -2: no certificate of any server is good. */
export function trustNoCertificate(session: Session): void {
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
}
