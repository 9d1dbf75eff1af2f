import { randomUUID } from 'node:crypto';
import { FromProcess, ToProcess, type Confirmation, type HostStart } from '../shared/process-protocol.ts';
import { House } from './house.ts';
import { Router } from './router.ts';
import { systemRuntime } from './system-runtime.ts';

/**
 * The process that holds the keys: started by Electron's main as a utilityProcess or by the Chromium window as a fork.
 * It ends when the vault is locked, so that the operating system wipes its memory.
 */
process.umask(0o077);

interface Port {
  send(message: FromProcess): void;
  listen(receive: (message: unknown) => void): void;
}

const port = parentPort();
const waiting = new Map<string, (yes: boolean) => void>();
const ANCHOR_EVERY_MS = 15 * 60_000;
let house: House | undefined;
let router: Router | undefined;
/** Calls are answered one after another, in the order they came. */
let queue: Promise<void> = Promise.resolve();

port.listen((raw) => {
  const message = ToProcess.safeParse(raw);
  if (!message.success) return;
  const { data } = message;
  if ('host' in data && !('id' in data)) return begin(data.host);
  if ('confirmed' in data) return void waiting.get(data.id)?.(data.confirmed);
  if ('host' in data) {
    queue = queue.then(() => {
      house?.close();
      port.send({ id: data.id, answer: null });
    });
    return;
  }
  queue = queue.then(async () => port.send({ id: data.id, answer: await (router?.answer(data.call, data.input) ?? null) }));
});

process.on('disconnect', () => {
  house?.close();
  process.exit(0);
});

function begin(host: HostStart): void {
  if (house) return;
  house = new House(systemRuntime(host, confirm));
  router = new Router(house);
  setInterval(() => house?.session?.anchor(), ANCHOR_EVERY_MS).unref();
}

/** Only a host that draws dialogs of its own is asked; elsewhere the window has asked already. */
function confirm(what: Confirmation): Promise<boolean> {
  if (house?.runtime.host === 'headless' || house?.runtime.host === 'in-process' || house?.runtime.host.kind === 'chromium') return Promise.resolve(true);
  const id = randomUUID();
  return new Promise<boolean>((resolve) => {
    waiting.set(id, (yes) => {
      waiting.delete(id);
      resolve(yes);
    });
    port.send({ id, confirm: what });
  });
}

/** Electron gives a utility process `process.parentPort`; a fork speaks over its own channel. */
function parentPort(): Port {
  const utility: unknown = Reflect.get(process, 'parentPort');
  if (isMessagePort(utility)) {
    return {
      send: (message) => utility.postMessage(message),
      listen: (receive) => utility.on('message', (event) => receive(event.data)),
    };
  }
  return {
    send: (message) => void process.send?.(message),
    listen: (receive) => process.on('message', receive),
  };
}

interface MessagePortLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

function isMessagePort(value: unknown): value is MessagePortLike {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}
