import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_NAMES } from '../shared/contract/names.ts';
import { CHANNELS } from '../shared/host.ts';
import type { Host, HostPlatform, LockReason, WindowApi } from '../shared/host.ts';

const SYSTEMS: Readonly<Record<string, HostPlatform['system']>> = { win32: 'windows', darwin: 'mac' };
const system = SYSTEMS[process.platform] ?? 'linux';

const api: WindowApi = Object.fromEntries(CALL_NAMES.map((call) => [call, (input: unknown) => ipcRenderer.invoke(CHANNELS.call, { call, input })]));

const host: Host = {
  platform: {
    kind: 'electron',
    system,
    contentProtection: system !== 'linux',
    locksOnSuspend: true,
    profileInMemory: true,
    sandbox: true,
    folderDialog: true,
  },
  lock: () => ipcRenderer.invoke(CHANNELS.lock),
  onLocked: (callback) => {
    const listener = (_event: unknown, reason: LockReason) => callback(reason);
    ipcRenderer.on(CHANNELS.locked, listener);
    return () => void ipcRenderer.off(CHANNELS.locked, listener);
  },
  chooseFolder: (purpose) => ipcRenderer.invoke(CHANNELS.chooseFolder, purpose, pageLanguage()),
  chooseFile: (purpose) => ipcRenderer.invoke(CHANNELS.chooseFile, purpose, pageLanguage()),
  pathOf,
  copy: (text, clearAfterSeconds) => ipcRenderer.invoke(CHANNELS.copy, text, clearAfterSeconds),
  remember: (place) => ipcRenderer.invoke(CHANNELS.remember, place),
  recall: () => ipcRenderer.invoke(CHANNELS.recall),
};

/** A dropped file's own path; anything else has none. */
function pathOf(file: unknown): string | null {
  try {
    return isFile(file) ? webUtils.getPathForFile(file) || null : null;
  } catch {
    return null;
  }
}

/** The page's files are of the page's own world, so no class tells them here; Electron looks again. */
function isFile(value: unknown): value is File {
  return typeof value === 'object' && value !== null && 'name' in value && 'size' in value;
}

/** Main's dialogs speak the language of the page. The types of this file know no page. */
function pageLanguage(): unknown {
  return Reflect.get(Reflect.get(Reflect.get(globalThis, 'document'), 'documentElement'), 'lang');
}

contextBridge.exposeInMainWorld('api', Object.freeze(api));
contextBridge.exposeInMainWorld('host', Object.freeze(host));
