import type { Fake } from './fake-electron.ts';
import type { Start } from './expectations.ts';

/** Walks through the running main on the fake; each tells what happened, as plain data. */
export const SCENARIOS: Record<string, (start: Start) => Promise<unknown>> = {
  calls: async (start) => {
    const ask = (event: unknown, message: unknown) => outcome(start.handlers.get('sirdash:call')?.(event, message));
    const own = fromWindow(start);
    return {
      good: await ask(own, { call: 'cases.list', input: { page: 1 } }),
      unknownCall: await ask(own, { call: 'cases.steal', input: {} }),
      malformed: await ask(own, { call: 'cases.list', input: {}, more: 1 }),
      otherOrigin: await ask({ ...own, senderFrame: { parent: null, origin: 'https://evil.invalid' } }, { call: 'cases.list', input: {} }),
      subframe: await ask({ ...own, senderFrame: { parent: {}, origin: 'app://bundle' } }, { call: 'cases.list', input: {} }),
      goneFrame: await ask({ ...own, senderFrame: null }, { call: 'cases.list', input: {} }),
      otherContents: await ask({ ...own, sender: { id: 999 } }, { call: 'cases.list', input: {} }),
      folderNotFromUs: await outcome(start.handlers.get('sirdash:choose-folder')?.({ ...own, sender: { id: 999 } }, 'vault-open', 'az')),
      folderOddPurpose: await outcome(start.handlers.get('sirdash:choose-folder')?.(own, '/etc', 'az')),
      folder: await outcome(start.handlers.get('sirdash:choose-folder')?.(own, 'vault-new', 'en')),
      folderDialog: named(start, 'dialog', 'showOpenDialog').at(-1)?.[1],
      fileNotFromUs: await outcome(start.handlers.get('sirdash:choose-file')?.({ ...own, sender: { id: 999 } }, 'scan', 'az')),
      fileOddPurpose: await outcome(start.handlers.get('sirdash:choose-file')?.(own, 'vault-new', 'az')),
      file: await outcome(start.handlers.get('sirdash:choose-file')?.(own, 'foreign-document', 'en')),
      fileDialog: named(start, 'dialog', 'showOpenDialog').at(-1)?.[1],
      channels: [...start.handlers.keys()],
    };
  },

  fork: async (start) => {
    process.env['SOMETHING_PRIVATE'] = 'x';
    const [entry, argv, options] = named(start, 'utilityProcess', 'fork')[0] ?? [];
    return { entry: String(entry).split(/[\\/]/).slice(-2).join('/'), argv, options, first: named(start, 'child', 'postMessage')[0] };
  },

  bundle: async (start) => {
    const handlers = Reflect.get(Object(start.sessions.get('sirdash')?.['protocol']), 'handlers');
    const handler: unknown = handlers instanceof Map ? handlers.get('app') : undefined;
    const fetched = async (url: string, method = 'GET') => {
      const response: unknown = typeof handler === 'function' ? Reflect.apply(handler, undefined, [{ url, method }]) : undefined;
      if (!(response instanceof Response)) return null;
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    };
    return {
      index: await fetched('app://bundle/index.html'),
      script: await fetched('app://bundle/assets/index.js?v=1'),
      root: await fetched('app://bundle/'),
      up: await fetched('app://bundle/../package.json'),
      encodedUp: await fetched('app://bundle/%2e%2e%2fpackage.json'),
      otherHost: await fetched('app://other/index.html'),
      post: await fetched('app://bundle/index.html', 'POST'),
      elsewhere: Reflect.get(Object(start.sessions.get('default')?.['protocol']), 'handlers').has('app'),
    };
  },

  lockByHand: async (start) => {
    const mark = start.record.length;
    const own = fromWindow(start);
    await start.handlers.get('sirdash:copy')?.(own, 'S-48213', 30);
    const locking = start.handlers.get('sirdash:lock')?.(own);
    const meanwhile = await outcome(start.handlers.get('sirdash:call')?.(own, { call: 'cases.list', input: {} }));
    await locking;
    const fromTheOldPage = await outcome(start.handlers.get('sirdash:call')?.(own, { call: 'cases.list', input: {} }));
    const after = await outcome(start.handlers.get('sirdash:call')?.(fromWindow(start), { call: 'cases.list', input: {} }));
    return { order: steps(start, mark), meanwhile, fromTheOldPage, staysWithoutWindow: start.app.listeners('window-all-closed').length > 0, afterIsAnswered: Reflect.get(Object(after), 'ok'), forks: start.children.length };
  },

  placeAfterLock: async (start) => {
    await start.handlers.get('sirdash:lock')?.(fromWindow(start));
    const mark = start.record.length;
    start.windows.at(-1)?.emit('ready-to-show');
    const { width, height, x, y } = Object(named(start, 'BrowserWindow', 'new').at(-1)?.[0]);
    return { bounds: [x, y, width, height], shown: start.record.slice(mark).filter(({ target }) => target === 'window').map(({ method }) => method) };
  },

  systemEvents: async (start) => {
    const reasons: unknown[] = [];
    for (const event of ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown']) {
      start.powerMonitor.emit(event);
      await start.settle();
      reasons.push(lastReason(start));
    }
    for (const event of ['query-session-end', 'session-end']) {
      start.windows.at(-1)?.emit(event, {});
      await start.settle();
      reasons.push(lastReason(start));
    }
    return { reasons, forks: start.children.length };
  },

  idle: async (start) => {
    process.env['FAKE_IDLE_SECONDS'] = '601';
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    await start.settle();
    return { reason: lastReason(start), forks: start.children.length };
  },

  processDies: async (start) => {
    const pending = start.handlers.get('sirdash:call')?.(fromWindow(start), { call: 'cases.list', input: {} });
    start.children.at(-1)?.emit('exit', 1);
    const answer = await outcome(pending);
    await start.settle();
    return { answer, reason: lastReason(start), forks: start.children.length, ended: named(start, 'app', 'exit').length };
  },

  processDiesAgainAndAgain: async (start) => {
    for (let time = 0; time < 3; time += 1) {
      start.children.at(-1)?.emit('exit', 1);
      await start.settle();
    }
    return { boxes: named(start, 'dialog', 'showErrorBox').length, ended: named(start, 'app', 'exit').length, forks: start.children.length };
  },

  pageDies: async (start) => {
    contentsOf(start)?.emit('render-process-gone', {}, { reason: 'oom' });
    await start.settle();
    return { reason: lastReason(start), forks: start.children.length };
  },

  deafProcess: async (start) => {
    const before = performance.now();
    await start.handlers.get('sirdash:lock')?.(fromWindow(start));
    return { seconds: Math.round((performance.now() - before) / 1_000), killed: named(start, 'child', 'kill').length, forks: start.children.length };
  },

  quit: async (start) => {
    const mark = start.record.length;
    let prevented = 0;
    start.windows[0]?.emit('close', { preventDefault: () => (prevented += 1) });
    start.app.emit('before-quit', { preventDefault: () => (prevented += 1) });
    await start.settle();
    await start.settle();
    return { prevented, order: steps(start, mark), forks: start.children.length };
  },

  confirm: async (start) => {
    const confirm = { act: 'save', recipient: 'Sınaqlı\nNümunə\u202eidarəsi', people: 2, digest: 'ab'.repeat(32), locale: 'en' };
    start.children[0]?.emit('message', { id: 'q1', confirm });
    start.children[0]?.emit('message', { id: 'q2', confirm: { ...confirm, act: 'anything' } });
    await start.settle();
    return { dialogs: named(start, 'dialog', 'showMessageBox').map(([, options]) => options), told: told(start) };
  },

  parse: async (start) => {
    start.children[0]?.emit('message', { id: 'p1', parse: { kind: 'scan', bytes: new Uint8Array([1, 2, 3]) } });
    await start.settle();
    const parser = start.children.at(-1);
    parser?.emit('message', { ok: true, value: { kind: 'png', pages: 1, flags: [] } });
    await start.settle();
    const [entry, , options] = named(start, 'utilityProcess', 'fork').at(-1) ?? [];
    return { forks: start.children.length, entry: String(entry).split(/[\\/]/).slice(-2).join('/'), options, told: toldParsed(start), gone: parser?.['pid'] === undefined };
  },

  lockWhileParsing: async (start) => {
    start.children[0]?.emit('message', { id: 'p1', parse: { kind: 'inspect', bytes: new Uint8Array([1, 2, 3]) } });
    await start.settle();
    const parser = start.children.at(-1);
    start.powerMonitor.emit('suspend');
    await start.settle();
    return { told: toldParsed(start), gone: parser?.['pid'] === undefined };
  },

  lockWhileAsking: async (start) => {
    start.children[0]?.emit('message', { id: 'q1', confirm: { act: 'erase', recipient: null, people: 1, digest: 'ab'.repeat(32), locale: 'en' } });
    await start.settle();
    const before = told(start);
    start.powerMonitor.emit('suspend');
    await start.settle();
    return { before, after: told(start) };
  },

  failure: async (start) => {
    process.emit('uncaughtException', new Error('Sınaqlı Nümunə Test oğlu'));
    return { boxes: named(start, 'dialog', 'showErrorBox').flat().join(' '), ended: named(start, 'app', 'exit').length };
  },

  clipboard: async (start) => {
    const own = fromWindow(start);
    await start.handlers.get('sirdash:copy')?.(own, 'S-48213', 1);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    await start.settle();
    const clearedOurs = named(start, 'clipboard', 'clear').length;
    const { clipboard } = await import('./fake-electron.ts');
    await start.handlers.get('sirdash:copy')?.(own, 'S-48213', 1);
    const writeText = clipboard['writeText'];
    if (typeof writeText === 'function') await Reflect.apply(writeText, clipboard, ['something else']);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    await start.settle();
    return { clearedOurs, clearedOthers: named(start, 'clipboard', 'clear').length - clearedOurs };
  },

  place: async (start) => {
    const ask = (channel: string, event: object, ...args: unknown[]) => outcome(start.handlers.get(channel)?.(event, ...args));
    const stranger = { ...fromWindow(start), sender: { id: 999 } };
    const before = await ask('sirdash:recall', fromWindow(start));
    await ask('sirdash:remember', fromWindow(start), PLACE);
    const strangers = [await ask('sirdash:recall', stranger), await ask('sirdash:remember', stranger, null)];
    const odd = [
      await ask('sirdash:remember', fromWindow(start), { ...PLACE, passphrase: 'x' }),
      await ask('sirdash:remember', fromWindow(start), { ...PLACE, language: 'de' }),
      await ask('sirdash:remember', fromWindow(start)),
    ];
    start.powerMonitor.emit('suspend');
    await start.settle();
    return { before, strangers, odd, afterLock: await ask('sirdash:recall', fromWindow(start)) };
  },

  placeForgotten: async (start) => {
    await start.handlers.get('sirdash:remember')?.(fromWindow(start), PLACE);
    await start.handlers.get('sirdash:remember')?.(fromWindow(start), null);
    return { after: await outcome(start.handlers.get('sirdash:recall')?.(fromWindow(start))) };
  },

  menu: async (start) => ({ menu: named(start, 'Menu', 'buildFromTemplate')[0]?.[0] }),
};

const PLACE = { folder: '/uydurma/anbar', label: 'masa 1', language: 'ru' };

/** What the process was told about confirmations. */
const told = (start: Start) => named(start, 'child', 'postMessage').flat().filter((message) => 'confirmed' in Object(message));

const toldParsed = (start: Start) => named(start, 'child', 'postMessage').flat().filter((message) => 'parsed' in Object(message));

const named = (start: Start, target: string, method: string) => start.record.filter((entry) => entry.target === target && entry.method === method).map(({ args }) => args);

const contentsOf = (start: Start): Fake | undefined => {
  const contents = start.windows.at(-1)?.['webContents'];
  return typeof contents === 'object' && contents !== null && 'emit' in contents ? Object(contents) : undefined;
};

const fromWindow = (start: Start) => ({ sender: { id: contentsOf(start)?.['id'] }, senderFrame: { parent: null, origin: 'app://bundle' } });

const lastReason = (start: Start) => named(start, 'contents', 'send').at(-1)?.[1];

/** What locking did, in order. */
const STEPS = ['contents.forcefullyCrashRenderer', 'child.postMessage', 'child.kill', 'clipboard.clear', 'utilityProcess.fork', 'BrowserWindow.new', 'window.destroy', 'window.loadURL', 'contents.send', 'app.exit'];
const steps = (start: Start, from: number) =>
  start.record
    .slice(from)
    .map(({ target, method, args }) => (method === 'postMessage' ? `child.postMessage ${Object.keys(Object(args[0])).join()}` : `${target}.${method}`))
    .filter((step) => STEPS.some((known) => step.startsWith(known)));

async function outcome(work: unknown): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    return error instanceof Error ? `rejected: ${error.message}` : 'rejected';
  }
}
