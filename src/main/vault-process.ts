import { randomUUID } from 'node:crypto';
import { FromProcess } from '../shared/process-protocol.ts';
import type { Confirmation, ToProcess } from '../shared/process-protocol.ts';
import { parserFailure } from '../shared/parser-protocol.ts';
import type { RunParser } from '../shared/run-parser.ts';

/** The part of Electron's UtilityProcess used here. */
export interface Child {
  postMessage(message: ToProcess): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
  readonly pid: number | undefined;
}

export interface VaultProcess {
  /** Answers when the process does, however long it takes; `LOCKED` when it ends first. */
  call(call: string, input: unknown): Promise<unknown>;
  /** Flush, close, end. Resolves when the operating system has taken the process's memory back. */
  end(): Promise<void>;
}

export interface VaultProcessOptions {
  fork(): Child;
  confirm(confirmation: Confirmation): Promise<boolean>;
  /** Looks into foreign bytes in a process of its own; the signal is the end of this one. */
  parse: RunParser;
  /** The process ended without being told to. */
  onDeath(): void;
  /** Ends a process that does not go by itself. */
  forceKill(pid: number): void;
}

export const LOCKED = { ok: false, error: { code: 'LOCKED' } } as const;

/** A process that does not close in this time is ended as it is: what it acknowledged is already on disk. */
export const FLUSH_LIMIT_MS = 5_000;
const KILL_LIMIT_MS = 2_000;

/** Starts the application in a process of its own, so that the operating system, not JavaScript, wipes its keys. */
export function startVaultProcess({ fork, confirm, parse, onDeath, forceKill }: VaultProcessOptions): VaultProcess {
  const child = fork();
  const waiting = new Map<string, (answer: unknown) => void>();
  let ending = false;
  const over = new AbortController();

  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const answer of waiting.values()) answer(LOCKED);
      waiting.clear();
      over.abort();
      resolve();
      if (!ending) onDeath();
    });
  });

  child.on('message', (raw) => {
    const parsed = FromProcess.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if ('confirm' in message) {
      void confirm(message.confirm)
        .catch(() => false)
        .then((confirmed) => child.postMessage({ id: message.id, confirmed }));
      return;
    }
    if ('parse' in message) {
      const { id, parse: job } = message;
      void parse(job.kind, job.bytes, over.signal)
        .catch(() => parserFailure('PARSER_ENDED'))
        .then((parsed) => (over.signal.aborted ? undefined : child.postMessage({ id, parsed })));
      return;
    }
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  child.postMessage({ host: { kind: 'electron', sandbox: true, acceptBrowserWindow: false } });

  const ask = (message: (id: string) => ToProcess) =>
    new Promise<unknown>((resolve) => {
      const id = randomUUID();
      waiting.set(id, resolve);
      child.postMessage(message(id));
    });

  return {
    call: (call, input) => (ending ? Promise.resolve(LOCKED) : ask((id) => ({ id, call, input }))),
    end: async () => {
      if (ending) return gone;
      ending = true;
      over.abort();
      await within(FLUSH_LIMIT_MS, Promise.race([ask((id) => ({ id, host: 'lock' })), gone]));
      const pid = child.pid;
      child.kill();
      await within(KILL_LIMIT_MS, gone);
      if (child.pid !== undefined && pid !== undefined) forceKill(pid);
      await gone;
    },
  };
}

async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, limitMs)))]);
  clearTimeout(timer);
}
