/** What leaves or enters the computer in Node, by module and owner. */
const DOORS: readonly { module: string; owner: readonly string[]; names: readonly string[] }[] = [
  { module: 'node:net', owner: ['Socket', 'prototype'], names: ['connect'] },
  { module: 'node:net', owner: ['Server', 'prototype'], names: ['listen'] },
  { module: 'node:dgram', owner: ['Socket', 'prototype'], names: ['bind', 'connect', 'send'] },
  { module: 'node:dns', owner: [], names: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'resolveSrv', 'reverse'] },
  { module: 'node:dns', owner: ['promises'], names: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'resolveSrv', 'reverse'] },
];

/** Codes only: the address asked for may itself be a secret. */
export class NetworkRefused extends Error {
  readonly code = 'NETWORK_REFUSED';
  constructor() {
    super('NETWORK_REFUSED');
  }
}

/**
 * Closes every door of this process to the network, for good: http, https, tls and fetch all pass through them.
 * Call it before anything else, with `process.getBuiltinModule`. A last line behind the lint ban and the
 * window's own refusals, against our own mistakes and those of a dependency; not against native code.
 */
export function refuseNetwork(builtin: (name: string) => unknown): void {
  // Not an arrow: `new WebSocket` must reach it too.
  const refuse = function (): never {
    throw new NetworkRefused();
  };
  for (const { module, owner, names } of DOORS) {
    const target = owner.reduce<unknown>(property, builtin(module));
    for (const name of names) close(target, name, refuse);
  }
  for (const name of ['fetch', 'WebSocket', 'EventSource']) close(globalThis, name, refuse);
  // Named imports of a builtin are copies until they are synchronised.
  const sync = property(builtin('node:module'), 'syncBuiltinESMExports');
  if (typeof sync === 'function') Reflect.apply(sync, undefined, []);
}

function close(target: unknown, name: string, refuse: () => never): void {
  if (isHolder(target)) Reflect.defineProperty(target, name, { value: refuse, writable: false, configurable: false, enumerable: true });
}

function property(target: unknown, name: string): unknown {
  return isHolder(target) ? Reflect.get(target, name) : undefined;
}

function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
