import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Runs a built `main` on the fake Electron, then prints as JSON what was seen: for each line of the checklist true or
 * false, or what the scenario named by FAKE_SCENARIO tells. Arguments: the built index.js, then those of the start.
 */
const fakeUrl = new URL('./fake-electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: fakeUrl, shortCircuit: true } : next(specifier, context)),
});
const platform = process.env['FAKE_PLATFORM'];
if (platform !== undefined) Object.defineProperty(process, 'platform', { value: platform });

const { record, sessions, windows, handlers, children, app, powerMonitor } = await import('./fake-electron.ts');
const umask = process.umask.bind(process);
process.umask = (mask?: string | number) => {
  record.push({ target: 'process', method: 'umask', args: [mask] });
  return mask === undefined ? umask() : umask(mask);
};

process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
await settle();

const start = { record, sessions, windows, handlers, children, app, powerMonitor, settle };
const scenario = process.env['FAKE_SCENARIO'];
const { seenIn } = await import('./expectations.ts');
const { SCENARIOS } = await import('./scenarios.ts');
const result = scenario === undefined ? await seenIn(start) : await SCENARIOS[scenario]?.(start);
process.stdout.write(JSON.stringify(result), () => process.exit(0));

/** Lets everything under way come to rest: the fake has no timers, only immediates. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
