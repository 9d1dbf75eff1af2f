import { randomUUID } from 'node:crypto';
import { ToProcess, type Confirmation, type FromProcess, type HostStart } from '../shared/process-protocol.ts';
import { writeFileSync } from 'node:fs';
import { refuseNetwork } from '../shared/network-guard.ts';
import { PARSER_ANSWERS, parserFailure, type ParserAnswer, type ParserJobKind } from '../shared/parser-protocol.ts';
import { portOf } from '../shared/process-port.ts';
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

const port = portOf(process);
const send = (message: FromProcess) => port.send(message);
/** Questions the host has been asked, and what to do with its answers. */
const confirming = new Map<string, (yes: boolean) => void>();
const parsing = new Map<string, (answer: unknown) => void>();
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
  if ('confirmed' in data) return take(confirming, data.id)?.(data.confirmed);
  if ('parsed' in data) return take(parsing, data.id)?.(data.parsed);
  if ('host' in data) {
    queue = queue.then(() => closeAndTell(data.id));
    return;
  }
  const answered = async () => send({ id: data.id, answer: await answerTo(data.call, data.input) });
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
    send({ id, answer: null });
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
  house = new House(systemRuntime(host, confirm, parseForeign));
  router = new Router(house);
  setInterval(() => house?.session?.anchor(), ANCHOR_EVERY_MS).unref();
}

/** The host asks the person in a dialog the window cannot draw. */
function confirm(what: Confirmation): Promise<boolean> {
  const id = randomUUID();
  return new Promise<boolean>((resolve) => {
    confirming.set(id, resolve);
    send({ id, confirm: what });
  });
}

/** The host starts a process without keys for it and ends that process; nothing it says is believed unseen. */
async function parseForeign<K extends ParserJobKind>(kind: K, bytes: Uint8Array): Promise<ParserAnswer<K>> {
  const id = randomUUID();
  const said = await new Promise<unknown>((resolve) => {
    parsing.set(id, resolve);
    send({ id, parse: { kind, bytes } });
  });
  const answer = PARSER_ANSWERS[kind].safeParse(said);
  return answer.success ? answer.data : parserFailure('PARSER_ENDED');
}

/** A question is answered once. */
function take<T>(questions: Map<string, T>, id: string): T | undefined {
  const answer = questions.get(id);
  questions.delete(id);
  return answer;
}
