import { EventEmitter } from 'node:events';

/**
 * Stands for Electron's module in a process of its own: does nothing, and writes down every method called, in
 * order, with its arguments. Methods not named here are recorded just the same and answer nothing.
 */
export interface Recorded {
  target: string;
  method: string;
  args: unknown[];
}
export const record: Recorded[] = [];

type Method = (...args: unknown[]) => unknown;

export interface Fake {
  emit(event: string, ...args: unknown[]): boolean;
  listeners(event: string): unknown[];
  [key: string]: unknown;
}

function fake(target: string, known: Record<string, unknown> = {}): Fake {
  const emitter = new EventEmitter();
  return new Proxy<Fake>(Object.assign(emitter, known), {
    get(object, key) {
      if (typeof key === 'symbol' || key === 'then') return Reflect.get(object, key);
      const own: unknown = Reflect.get(object, key);
      if (key in known && typeof own !== 'function') return own;
      const isEmitters = !(key in known) && key in EventEmitter.prototype;
      return (...args: unknown[]) => {
        if (!isEmitters || key === 'on' || key === 'once') record.push({ target, method: key, args });
        return typeof own === 'function' ? Reflect.apply(own, isEmitters ? emitter : object, args) : undefined;
      };
    },
  });
}

const fakeProtocol = (target: string) => {
  const handlers = new Map<unknown, unknown>();
  return fake(target, {
    handlers,
    handle: (scheme: unknown, handler: unknown) => {
      if (handlers.has(scheme)) throw new Error(`already handled: ${String(scheme)}`);
      handlers.set(scheme, handler);
    },
  });
};

export const sessions = new Map<string, Fake>();
function sessionNamed(name: string): Fake {
  const made =
    sessions.get(name) ??
    fake(`session:${name}`, {
      name,
      protocol: fakeProtocol(`protocol:${name}`),
      webRequest: fake(`webRequest:${name}`),
      setProxy: async () => {},
    });
  sessions.set(name, made);
  return made;
}

let ready: () => void = () => {};
const isReady = new Promise<void>((resolve) => (ready = resolve));

export const app = fake('app', {
  isPackaged: process.env['FAKE_PACKAGED'] === 'yes',
  commandLine: fake('commandLine'),
  requestSingleInstanceLock: () => process.env['FAKE_SECOND'] !== 'yes',
  whenReady: () => {
    setImmediate(() => {
      app.emit('session-created', sessionNamed('default'));
      ready();
    });
    return isReady;
  },
  isReady: () => true,
  getPreferredSystemLanguages: () => ['az-AZ'],
  setProxy: async () => {},
});

export const protocol = fakeProtocol('protocol');
export const session = fake('session', {
  defaultSession: sessionNamed('default'),
  fromPartition: (name: unknown) => {
    const isNew = !sessions.has(String(name));
    const made = sessionNamed(String(name));
    if (isNew) app.emit('session-created', made);
    return made;
  },
});

export const windows: Fake[] = [];
let contentsMade = 0;
function webContents(): Fake {
  contentsMade += 1;
  let crashed = false;
  const contents = fake('contents', {
    id: contentsMade,
    isCrashed: () => crashed,
    forcefullyCrashRenderer: () => {
      crashed = true;
      contents.emit('render-process-gone', {}, { reason: 'killed' });
    },
  });
  return contents;
}

/** Not a class: `new` of a function that returns an object gives that object. */
export const BrowserWindow = function (options: unknown): Fake {
  record.push({ target: 'BrowserWindow', method: 'new', args: [options] });
  const contents = webContents();
  let destroyed = false;
  const window = fake('window', {
    webContents: contents,
    isDestroyed: () => destroyed,
    destroy: () => {
      destroyed = true;
    },
    isMinimized: () => process.env['FAKE_WINDOW'] === 'minimized',
    isMaximized: () => process.env['FAKE_WINDOW'] === 'maximized',
    isFullScreen: () => false,
    isFocused: () => process.env['FAKE_WINDOW'] === undefined,
    getNormalBounds: () => ({ x: 10, y: 20, width: 900, height: 700 }),
    loadURL: async () => {},
  });
  windows.push(window);
  app.emit('web-contents-created', {}, contents);
  return window;
};

export const handlers = new Map<unknown, Method>();
export const ipcMain = fake('ipcMain', { handle: (channel: unknown, handler: Method) => handlers.set(channel, handler) });

/** A vault process that answers every call with its own words, confirms closing, and dies when killed. */
export const children: Fake[] = [];
export const utilityProcess = fake('utilityProcess', {
  fork: () => {
    const child = fake('child', {
      pid: 4242,
      postMessage: (message: unknown) => {
        if (typeof message !== 'object' || message === null || !('id' in message)) return;
        if ('confirmed' in message) return;
        if (process.env['FAKE_DEAF'] === 'yes') return;
        setImmediate(() => child.emit('message', { id: message.id, answer: { ok: true, value: message, warnings: [] } }));
      },
      kill: () => {
        child['pid'] = undefined;
        setImmediate(() => child.emit('exit', 0));
        return true;
      },
    });
    children.push(child);
    return child;
  },
});

export const Menu = fake('Menu', { buildFromTemplate: (template: unknown) => ({ template }) });
export const dialog = fake('dialog', {
  showMessageBox: async (_window: unknown, options: unknown) => {
    const signal: unknown = Reflect.get(Object(options), 'signal');
    if (process.env['FAKE_SLOW_PERSON'] === 'yes' && signal instanceof AbortSignal) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return { response: signal instanceof AbortSignal && signal.aborted ? 0 : 1 };
  },
  showOpenDialog: async () => ({ canceled: false, filePaths: ['chosen'] }),
});
let clipboardText = '';
export class ClipboardItem {
  readonly items: Record<string, Blob>;
  constructor(items: Record<string, Blob>) {
    this.items = items;
  }
}
export const clipboard = fake('clipboard', {
  write: async (items: unknown) => {
    const item: unknown = Array.isArray(items) ? items[0] : undefined;
    clipboardText = item instanceof ClipboardItem ? ((await item.items['text/plain']?.text()) ?? '') : '';
  },
  writeText: async (text: unknown) => {
    clipboardText = String(text);
  },
  readText: async () => clipboardText,
  clear: () => {
    clipboardText = '';
  },
});
export const powerMonitor = fake('powerMonitor', { getSystemIdleTime: () => Number(process.env['FAKE_IDLE_SECONDS'] ?? 0) });
export const systemPreferences = fake('systemPreferences');
export const crashReporter = fake('crashReporter');
export const shell = fake('shell');
export const net = fake('net');
export const autoUpdater = fake('autoUpdater');
