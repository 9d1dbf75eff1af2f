import { fork } from 'node:child_process';
import type { Child } from '../../src/main/vault-process.ts';
import type { HostStart } from '../../src/shared/process-protocol.ts';

/** What the system's own libraries need, and nothing of whoever started the window. */
const KEPT = ['SystemRoot', 'windir', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP'];

/**
 * The application process as a child of node's own, in the shape main knows from Electron's utilityProcess. It
 * introduces this host as what it is. `extraEnv` is for tests.
 */
export function forkApplication(entry: string, start: HostStart, extraEnv: Readonly<Record<string, string>> = {}): Child {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const child = fork(entry, {
    serialization: 'advanced',
    execArgv: [],
    env: { ...Object.fromEntries(kept), ...extraEnv },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('error', () => child.kill('SIGKILL'));
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    postMessage: (message) => {
      // A message to a process that is just ending has nobody to reach; its end is told by `exit`.
      if (child.connected) child.send('id' in message ? message : { host: start }, () => {});
    },
    on: (event, listener) => child.on(event, listener),
    once: (event, listener) => child.once(event, () => listener()),
    kill: () => child.kill(),
    get pid() {
      return running() ? child.pid : undefined;
    },
  };
}
