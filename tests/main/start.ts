import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const RUNNER = join(import.meta.dirname, 'run-main.ts');

/** Starts a built main on the fake Electron in a process of its own; answers what the runner printed. */
export async function startFake(script: string, env: Record<string, string> = {}, argv: readonly string[] = []): Promise<Record<string, unknown>> {
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', RUNNER, script, ...argv], { env: { ...process.env, FAKE_PACKAGED: 'yes', ...env } });
  const seen: unknown = JSON.parse(stdout);
  if (typeof seen !== 'object' || seen === null) throw new Error('the runner printed no table');
  return Object.fromEntries(Object.entries(seen));
}
