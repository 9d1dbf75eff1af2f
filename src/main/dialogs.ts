import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { FILE_ENDINGS } from '../shared/host.ts';
import type { FilePurpose, FolderPurpose } from '../shared/host.ts';
import type { Confirmation } from '../shared/process-protocol.ts';
import { confirmText } from './confirm-text.ts';
import { APP_TITLE, MESSAGES } from './messages.ts';
import type { Locale } from './messages.ts';

/** Asks in a dialog the window cannot draw or press; Escape, Enter, closing it and the signal (a lock) are all a no. */
export async function confirmDigest(window: BrowserWindow, confirmation: Confirmation, signal: AbortSignal): Promise<boolean> {
  const { question, button, cancel, lines } = confirmText(confirmation);
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: APP_TITLE,
    message: question,
    detail: lines.join('\n'),
    buttons: [cancel, button],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 && !signal.aborted;
}

/** Absolute path, or null when closed. No path is proposed, and none is remembered by the system. */
export async function chooseFolder(window: BrowserWindow, purpose: FolderPurpose, locale: Locale): Promise<string | null> {
  const text = MESSAGES[locale];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: text.folder[purpose],
    message: text.folder[purpose],
    buttonLabel: text.choose,
    properties: purpose === 'vault-open' ? ['openDirectory', 'dontAddToRecent'] : ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Absolute path of one file, or null when closed; nothing is proposed and nothing is remembered, as with folders. */
export async function chooseFile(window: BrowserWindow, purpose: FilePurpose, locale: Locale): Promise<string | null> {
  const text = MESSAGES[locale];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: text.file[purpose],
    message: text.file[purpose],
    buttonLabel: text.choose,
    filters: [{ name: text.fileKind[purpose], extensions: [...FILE_ENDINGS[purpose]] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
