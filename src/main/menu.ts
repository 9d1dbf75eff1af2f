import type { MenuItemConstructorOptions } from 'electron';
import { APP_TITLE, MESSAGES } from './messages.ts';
import type { Locale } from './messages.ts';

/** Editing, zoom and lock; no reload, no developer tools, no services, no spell checker. */
export function menuTemplate(locale: Locale, lock: () => void): MenuItemConstructorOptions[] {
  const { menu } = MESSAGES[locale];
  return [
    {
      label: process.platform === 'darwin' ? APP_TITLE : menu.program,
      submenu: [{ label: menu.lock, accelerator: 'CmdOrCtrl+L', click: lock }, { role: 'minimize' }, { type: 'separator' }, { label: menu.quit, role: 'quit' }],
    },
    { label: menu.edit, submenu: [{ role: 'undo' }, { role: 'redo' }, { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: menu.view, submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }] },
  ];
}
