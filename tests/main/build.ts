import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfigFromFile, MainConfigFactory, PreloadConfigFactory } from 'electron-vite';
import { build } from 'vite';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Built {
  folder: string;
  main: string;
  /** The same with `process.env.WITHOUT_RULE` naming a line that is taken out of the checklist. */
  mutant: string;
  preload: string;
  remove(): void;
}

/** Builds main and preload with the shipped configuration into a fresh folder, beside a small stand-in for the window. */
export async function buildMain(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'sirdash-main-'));
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'electron.vite.config.ts'), ROOT, 'error');
  if (config.main === undefined || config.preload === undefined) throw new Error('electron.vite.config.ts has no main or no preload');

  const options = { root: ROOT };
  const main = await new MainConfigFactory(config.main, {}, options).build();
  const preload = await new PreloadConfigFactory(config.preload, {}, options).build();
  const quiet = { configFile: false, root: ROOT, logLevel: 'error' } as const;
  // The process entry is the application's and is tested there.
  const onlyIndex = { ...main.build?.rolldownOptions, input: { index: 'src/main/index.ts' } };
  const into = (name: string) => ({ ...main.build, outDir: join(folder, name), rolldownOptions: onlyIndex, rollupOptions: undefined });

  await build({ ...main, ...quiet, build: into('main') });
  await build({ ...main, ...quiet, plugins: [...(main.plugins ?? []), withoutRule()], build: into('mutant') });
  await build({ ...preload, ...quiet, build: { ...preload.build, outDir: join(folder, 'preload'), rollupOptions: undefined } });

  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><html lang="az"><style nonce="%CSP_NONCE%"></style></html>');
  writeFileSync(join(renderer, 'assets/index.js'), 'export {};');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');

  return {
    folder,
    main: join(folder, 'main/index.js'),
    mutant: join(folder, 'mutant/index.js'),
    preload: join(folder, 'preload/index.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function withoutRule(): Plugin {
  const whole = 'CHECKLIST.filter(';
  return {
    name: 'test:without-rule',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('hardening/checklist.ts')) return null;
      if (!code.includes(whole)) throw new Error('the checklist is read in another way now: teach this plugin');
      return code.replace(whole, 'CHECKLIST.filter((line) => line.id !== process.env.WITHOUT_RULE).filter(');
    },
  };
}
