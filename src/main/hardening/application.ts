import { systemPreferences } from 'electron';
import type { App } from 'electron';
import { CLOSED_PROXY } from './session.ts';

/** Recent documents and the taskbar's list tell a passer-by what was opened. */
export function forgetRecentDocuments(app: App): void {
  app.clearRecentDocuments();
  if (process.platform === 'win32') app.setJumpList(null);
}

/** Requests outside any session go to the same closed door. */
export function noRouteOutsideSessions(app: App): Promise<void> {
  return app.setProxy(CLOSED_PROXY);
}

/** There is no server we trust and none we log in to. */
export function trustNoServer(app: App): void {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event) => event.preventDefault());
}

/** macOS keeps window pictures for reopening, and dictation sends speech away. */
export function nothingKeptByMac(): void {
  if (process.platform !== 'darwin') return;
  for (const [key, value] of [['NSQuitAlwaysKeepsWindows', false], ['NSDisabledDictationMenuItem', true], ['NSDisabledCharacterPaletteMenuItem', true]] as const) {
    systemPreferences.setUserDefault(key, 'boolean', value);
  }
}
