import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, SYSTEM_PACKAGES } from './system-packages.ts';
import { closingLine, ofExit, ofPlaywright, ofVitest, sum, withExit } from './test-report.ts';
import type { Tally } from './test-report.ts';

/** `npm test`: every check there is, one after the other, each to its end; `npm test -- lint sweeps` runs only these. */
const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'test-results');

const STEPS: Readonly<Record<string, () => Promise<Tally>>> = {
  lint: async () => ofExit('lint', await run('eslint/bin/eslint.js', '.')),
  types: async () => ofExit('types', await run('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit')),
  'window types': async () => ofExit('window types', await run('vue-tsc/bin/vue-tsc.js', '-p', 'src/renderer', '--noEmit')),
  unit: () => vitest('unit'),
  build: async () => ofExit('build', await run('vite/bin/vite.js', 'build', '--logLevel', 'warn')),
  journeys: async () => withExit('journeys', await run('@playwright/test/cli.js', 'test'), ofPlaywright(join(REPORTS, 'journeys.json'))),
  sweeps: () => vitest('sweeps', '--config', 'tests/sweeps/vitest.config.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
const { advice } = ensurePackages(Object.values(SYSTEM_PACKAGES), (line) => console.log(line));
if (advice !== '') console.log(advice);

const tallies: Tally[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  const started = performance.now();
  const tally = await step();
  console.log(`== ${name}: ${closingLine(tally)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  tallies.push(tally);
}

const all = sum(tallies);
console.log('');
for (const line of all.why) console.log(line);
if (advice !== '') console.log(advice);
console.log(closingLine(all));
process.exitCode = all.failed === 0 ? 0 : 1;

async function vitest(name: string, ...args: string[]): Promise<Tally> {
  const file = join(REPORTS, `${name}.json`);
  const code = await run('vitest/vitest.mjs', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`);
  return withExit(name, code, ofVitest(file));
}

/** Runs a tool of node_modules on this node, its output passed through; the exit code, or null if it was ended. */
function run(tool: string, ...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
