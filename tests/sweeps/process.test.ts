import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looseModes } from './modes.ts';
import { findTraces } from './traces.ts';
import { exchanged, underStrace } from './under-strace.ts';
import type { Traced } from './under-strace.ts';

const ROOT = join(import.meta.dirname, '../..');

describe.skipIf(process.platform !== 'linux')('the main job without a window, under strace (Linux only)', () => {
  const parent = mkdtempSync(join(tmpdir(), 'sirdash-demo-'));
  const folder = join(parent, 'output');
  let demo: Traced;
  beforeAll(async () => {
    demo = await underStrace(process.execPath, ['tools/demo.ts', '--out', folder], { cwd: ROOT });
    expect(demo.stderr).toBe('');
    expect(demo.code).toBe(0);
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('opens no internet socket, not even to this computer', () => {
    expect(demo.sockets).toEqual([]);
  });

  it('writes nowhere but into its folder', () => {
    expect(demo.written.filter((path) => path !== folder && !path.startsWith(`${folder}/`) && !/^\/(dev|proc)\//.test(path))).toEqual([]);
  });

  it('leaves a vault in which nothing its documents say can be read, nor the passphrase', () => {
    const passphrases = [...demo.stdout.matchAll(/^passphrase: (.+)$/gm)].map((match) => match[1] ?? '');
    const said = documentTexts(join(folder, 'documents'));
    expect(passphrases).not.toEqual([]);
    expect(said.length).toBeGreaterThan(50);
    expect(findTraces([join(folder, 'vault')], [...passphrases, ...said])).toEqual([]);
  });

  it('keeps the vault from everybody else on the computer', () => {
    expect(looseModes(join(folder, 'vault'))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('the main journey, under strace (Linux only)', () => {
  it('sends nothing anywhere and listens to nobody, browser included', async () => {
    const journey = await underStrace(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--project', 'window', '--grep', '@sweep', '--reporter', 'line'], { cwd: ROOT });
    expect(journey.stdout).toMatch(/\d+ passed/);
    expect(journey.code).toBe(0);
    expect(exchanged(journey.sockets)).toEqual([]);
  });
});

/** Every run of text of twelve characters and more in the DOCX files of a folder. */
function documentTexts(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const texts = files.flatMap((name) => {
    const parts = unzipSync(readFileSync(join(folder, name)));
    return Object.entries(parts)
      .filter(([part]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(part))
      .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/<w:t(?: [^>]*)?>([^<]{12,})<\/w:t>/g)].map((match) => match[1] ?? ''));
  });
  return [...new Set(texts)];
}
