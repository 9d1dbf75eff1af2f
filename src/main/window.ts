import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Rectangle } from 'electron';
import { rulesOn } from './hardening/checklist.ts';
import { APP_TITLE } from './messages.ts';

/** Where a window stands, so that the one after a lock stands there too and takes no focus it did not have. */
export interface Place {
  bounds: Rectangle;
  state: 'normal' | 'maximized' | 'full-screen' | 'minimized';
  isFocused: boolean;
}

/** The one window, hardened and still hidden; it shows itself with its first picture. */
export function openWindow(packaged: boolean, place?: Place): BrowserWindow {
  const window = new BrowserWindow({
    title: APP_TITLE,
    width: 1280,
    height: 800,
    ...place?.bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      ...Object.assign({}, ...rulesOn('preferences').map((rule) => rule.set(packaged))),
      preload: join(import.meta.dirname, '../preload/index.cjs'),
    },
  });
  for (const rule of rulesOn('window')) rule.apply(window);
  window.once('ready-to-show', () => show(window, place));
  return window;
}

export function placeOf(window: BrowserWindow): Place {
  const state = window.isMinimized() ? 'minimized' : window.isFullScreen() ? 'full-screen' : window.isMaximized() ? 'maximized' : 'normal';
  return { bounds: window.getNormalBounds(), state, isFocused: window.isFocused() };
}

function show(window: BrowserWindow, { state, isFocused }: Pick<Place, 'state' | 'isFocused'> = { state: 'normal', isFocused: true }): void {
  if (state === 'minimized') {
    window.minimize();
    return;
  }
  if (isFocused) window.show();
  else window.showInactive();
  if (state === 'maximized') window.maximize();
  if (state === 'full-screen') window.setFullScreen(true);
}

/** Ends the page's process, memory and all, and takes the window with its picture off every list of windows. */
export function destroyWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (!window.webContents.isCrashed()) window.webContents.forcefullyCrashRenderer();
  window.destroy();
}
