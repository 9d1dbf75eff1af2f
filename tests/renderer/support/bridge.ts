import type { CallName } from '../../../src/shared/contract/index.ts';
import type { HostPlatform, LockReason, RememberedPlace } from '../../../src/shared/host.ts';
import { accept } from '../../../src/shared/result.ts';
import type { Answer } from '../../../src/shared/result.ts';

export type Handler = (input: Record<string, unknown>) => Answer<unknown> | Promise<Answer<unknown>>;
export type Handlers = Partial<Record<CallName, Handler>>;

export interface FakeBridge {
  readonly calls: { name: string; input: Record<string, unknown> }[];
  readonly copied: { text: string; seconds: number }[];
  readonly locked: number;
  readonly remembered: RememberedPlace | null;
  answer(handlers: Handlers): void;
  tellLocked(reason: LockReason): void;
  callsOf(name: CallName): Record<string, unknown>[];
}

const PLATFORM: HostPlatform = { kind: 'electron', system: 'linux', contentProtection: true, locksOnSuspend: true, profileInMemory: true, sandbox: true, folderDialog: false };

/** The program in memory: answers what the test says, and rejects every call nobody has said anything about. */
export function installBridge(first: Handlers = {}, platform: Partial<HostPlatform> = {}, place: RememberedPlace | null = null): FakeBridge {
  const handlers: Handlers = { ...first };
  const listeners = new Set<(reason: LockReason) => void>();
  const calls: FakeBridge['calls'] = [];
  const copied: FakeBridge['copied'] = [];
  let locked = 0;
  let remembered: RememberedPlace | null = place;

  const api = new Proxy({}, {
    get: (_target, name) => async (input: Record<string, unknown>) => {
      calls.push({ name: String(name), input });
      const handler: unknown = Reflect.get(handlers, name);
      if (typeof handler !== 'function') throw new Error(`nobody answers ${String(name)}`);
      return Reflect.apply(handler, undefined, [input]) as unknown;
    },
  });
  const host = {
    platform: { ...PLATFORM, ...platform },
    lock: async () => void (locked += 1),
    onLocked: (callback: (reason: LockReason) => void) => {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
    chooseFolder: async () => null,
    chooseFile: async () => null,
    pathOf: () => null,
    remember: async (place: RememberedPlace | null) => void (remembered = place),
    recall: async () => remembered,
    copy: async (text: string, seconds: number) => void copied.push({ text, seconds }),
  };
  Object.defineProperty(window, 'api', { value: api, configurable: true });
  Object.defineProperty(window, 'host', { value: host, configurable: true });

  return {
    calls,
    copied,
    get locked() {
      return locked;
    },
    get remembered() {
      return remembered;
    },
    answer: (more) => void Object.assign(handlers, more),
    tellLocked: (reason) => listeners.forEach((listener) => listener(reason)),
    callsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
  };
}

export const yes = (value: unknown): Handler => () => accept(value);
