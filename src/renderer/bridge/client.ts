import './jitless.ts';
import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import type { CallName, InputOf, OutputOf } from '../../shared/contract/index.ts';
import type { Host, WindowApi } from '../../shared/host.ts';
import { block, failure, refuse } from '../../shared/result.ts';
import type { Answer } from '../../shared/result.ts';

declare global {
  interface Window {
    readonly api: WindowApi<CallName>;
    readonly host: Host;
  }
}

const good = z.object({ ok: z.literal(true), value: z.unknown(), warnings: z.array(block) });
const bad = z.object({ ok: z.literal(false), error: failure });
const answer = z.discriminatedUnion('ok', [good, bad]);

/** The contract seen by name, so that one name's answer has one type. */
const outputs: { readonly [N in CallName]: { readonly output: z.ZodType<OutputOf<N>> } } = contract;

type Listener = () => void;
const whenLocked = new Set<Listener>();

const whenClockRefused = new Set<Listener>();

/** Calls back when an answer says that the computer's clock keeps steps from being written; returns the unsubscriber. */
export function onClockAnswer(listener: Listener): () => void {
  whenClockRefused.add(listener);
  return () => whenClockRefused.delete(listener);
}

/** Calls back when an answer says that no vault is open; returns the unsubscriber. */
export function onLockedAnswer(listener: Listener): () => void {
  whenLocked.add(listener);
  return () => whenLocked.delete(listener);
}

/** Asks the program for one thing. Never throws: a broken or unreadable answer is `INTERNAL`. */
export const api = <N extends CallName>(name: N, input: InputOf<N>): Promise<Answer<OutputOf<N>>> => send(name, input);

/** The same for an input put together at run time; the program checks it anyway. */
export async function send<N extends CallName>(name: N, input: unknown): Promise<Answer<OutputOf<N>>> {
  let raw: unknown;
  try {
    raw = await window.api[name](plain(input));
  } catch {
    return refuse('INTERNAL');
  }
  const envelope = answer.safeParse(raw);
  if (!envelope.success) return refuse('INTERNAL');
  if (!envelope.data.ok) {
    const { code } = envelope.data.error;
    if (code === 'LOCKED') for (const listener of whenLocked) listener();
    if (code === 'CLOCK_JUMPED' || code === 'CLOCK_BEHIND') for (const listener of whenClockRefused) listener();
    return envelope.data;
  }
  const value = outputs[name].output.safeParse(envelope.data.value);
  return value.success ? { ok: true, value: value.data, warnings: envelope.data.warnings } : refuse('INTERNAL');
}

/** Reactive objects do not cross the bridge; their plain copy does. */
const plain = (input: unknown): unknown => (input === undefined ? {} : JSON.parse(JSON.stringify(input)));

/** Token of one write: the same token sent twice makes one record. */
export const newToken = (): string => crypto.randomUUID();

export const isWrite = (name: CallName): boolean => contract[name].kind === 'write';

/** What the program around the window offers beyond the contract. */
export const host = (): Host => window.host;
