/** Modules of Node whose every function this process does without once its own code is loaded. */
const SHUT = ['node:fs', 'node:fs/promises', 'node:child_process', 'node:worker_threads', 'node:cluster', 'node:vm'] as const;
const OF_PROCESS = ['dlopen', 'binding', '_linkedBinding', 'kill', 'chdir', 'setuid', 'setgid'] as const;

/** A code only: what was asked for may come from a foreign file. */
export class DoorShut extends Error {
  readonly code = 'DOOR_SHUT';
  constructor() {
    super('DOOR_SHUT');
  }
}

/**
 * Shuts reading, writing, starting programs, threads and machine code off in this process, for good. Where Node's
 * own permission model stands behind it, this is the second lock; in Electron, which does not know that model, it is
 * the first. Call it before the first foreign byte, with `process.getBuiltinModule` and `process`.
 */
export function shutDoors(builtin: (name: string) => unknown, process: object): void {
  // Not an arrow: `new Worker` must reach it too.
  const refuse = function (): never {
    throw new DoorShut();
  };
  for (const name of SHUT) {
    const module = builtin(name);
    if (typeof module !== 'object' || module === null) continue;
    for (const key of Object.keys(module)) if (typeof Object.getOwnPropertyDescriptor(module, key)?.value === 'function') Reflect.defineProperty(module, key, { value: refuse, writable: false, configurable: false, enumerable: true });
  }
  for (const key of OF_PROCESS) Reflect.defineProperty(process, key, { value: refuse, writable: false, configurable: false });
  // Named imports of a builtin are copies until they are synchronised.
  const modules: unknown = builtin('node:module');
  const sync: unknown = typeof modules === 'function' ? Reflect.get(modules, 'syncBuiltinESMExports') : undefined;
  if (typeof sync === 'function') Reflect.apply(sync, undefined, []);
}
