import { randomUUID } from 'node:crypto';
import { ToProcess, type Confirmation, type FromProcess, type HostStart } from '../shared/process-protocol.ts';
import { writeFileSync } from 'node:fs';
import { refuseNetwork } from '../shared/network-guard.ts';
import { refuse } from '../shared/result.ts';
import { House } from './house.ts';
import { Router } from './router.ts';
import { systemRuntime } from './system-runtime.ts';

/**
 * The process that holds the keys: started by Electron's main as a utilityProcess or by the Chromium window as a fork.
 * It ends when the vault is locked, so that the operating system wipes its memory.
 */
process.umask(0o077);
refuseNetwork(process.getBuiltinModule);
leaveNothingInCoreDumps();

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
    queue = queue.then(() => closeAndTell(data.id));
    return;
  }
  const answered = async () => port.send({ id: data.id, answer: await answerTo(data.call, data.input) });
  // Verifying reads only, takes its time and gives way: what comes after it does not wait.
  if (data.call === 'vault.verify') void queue.then(answered);
  else queue = queue.then(answered);
});

process.on('disconnect', () => {
  house?.close();
  process.exit(0);
});

/** The router answers everything with a code; this is for the day it does not, so that the queue never stops. */
async function answerTo(call: string, input: unknown): Promise<unknown> {
  try {
    return (await router?.answer(call, input)) ?? refuse('LOCKED');
  } catch {
    return refuse('INTERNAL');
  }
}

function closeAndTell(id: string): void {
  try {
    house?.close();
  } finally {
    port.send({ id, answer: null });
  }
}

/** Linux: a dump of this process, should the system make one, holds no memory of it. */
function leaveNothingInCoreDumps(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Where the system does not let us, its own limits apply; the guide says how to set them.
  }
}

function begin(host: HostStart): void {
  if (house) return;
  house = new House(systemRuntime(host, confirm));
  router = new Router(house);
  setInterval(() => house?.session?.anchor(), ANCHOR_EVERY_MS).unref();
}

/** The host asks the person in a dialog the window cannot draw. */
function confirm(what: Confirmation): Promise<boolean> {
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
    // A host that has gone hears nothing any more; `disconnect` ends this process.
    send: (message) => void process.send?.(message, () => undefined),
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
