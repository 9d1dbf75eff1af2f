import type { CHANNELS, HostPlatform } from '../../src/shared/host.ts';

/** Names the two bindings have for the moment between their making and this script's run. */
export const INVOKE_BINDING = '__sirdashInvoke';
export const SIGNAL_BINDING = '__sirdashSignal';

export interface PageFacts {
  readonly names: readonly string[];
  readonly channels: typeof CHANNELS;
  readonly platform: HostPlatform;
  readonly invokeBinding: string;
  readonly signalBinding: string;
}

/**
 * Runs in the page before any of its scripts: makes `window.api` and `window.host` as the preload does in
 * Electron, then takes the bindings away, so a page can ask for the named calls and nothing else.
 * It is sent as text, so it may use nothing from outside its own body.
 */
export function buildWindowApi({ names, channels, platform, invokeBinding, signalBinding }: PageFacts): void {
  const take = (name: string) => {
    const binding: unknown = Reflect.get(globalThis, name);
    if (typeof binding !== 'function') throw new Error(`no binding ${name}`);
    Reflect.deleteProperty(globalThis, name);
    return (...args: unknown[]): Promise<unknown> => Reflect.apply(binding, undefined, [args]);
  };
  const invoke = take(invokeBinding);
  const signal = take(signalBinding);
  // Frames of the window and strange pages get neither; the host would refuse them, too.
  if (Reflect.get(globalThis, 'top') !== Reflect.get(globalThis, 'self') || Reflect.get(globalThis, 'isSecureContext') !== true) return;

  const fix = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { value, writable: false, configurable: false, enumerable: true });
  const listen = (event: string, act: () => void) =>
    Reflect.apply(Reflect.get(globalThis, 'addEventListener'), globalThis, [event, act, { capture: true, passive: true }]);

  const listeners = new Set<(reason: unknown) => void>();
  const whyLocked = signal('lock-reason').then((reason) => {
    if (reason !== null) for (const listener of listeners) listener(reason);
    return listeners.size === 0 ? reason : null;
  });

  // The host counts the time; at most one message a second says that somebody is there.
  let told = Number.NEGATIVE_INFINITY;
  const active = () => {
    const now = performance.now();
    if (now - told < 1_000) return;
    told = now;
    void signal('active');
  };
  for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel']) listen(event, active);
  listen('visibilitychange', () => void signal(Reflect.get(Reflect.get(globalThis, 'document'), 'hidden') === true ? 'hidden' : 'shown'));

  fix('api', Object.freeze(Object.fromEntries(names.map((call) => [call, (input: unknown) => invoke(channels.call, { call, input })]))));
  fix(
    'host',
    Object.freeze({
      platform: Object.freeze(platform),
      lock: async () => {
        await invoke(channels.lock);
      },
      onLocked: (callback: (reason: unknown) => void) => {
        listeners.add(callback);
        void whyLocked.then((untold) => untold !== null && listeners.has(callback) && callback(untold));
        return () => void listeners.delete(callback);
      },
      chooseFolder: (purpose: unknown) => invoke(channels.chooseFolder, purpose, 'az'),
      chooseFile: (purpose: unknown) => invoke(channels.chooseFile, purpose, 'az'),
      // A browser keeps to itself where a dropped file lies.
      pathOf: () => null,
      copy: async (text: unknown, clearAfterSeconds: unknown) => {
        await invoke(channels.copy, text, clearAfterSeconds);
      },
      remember: async (place: unknown) => {
        await invoke(channels.remember, place);
      },
      recall: () => invoke(channels.recall),
    }),
  );
}
