import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dirtyDocx } from '../fixtures/foreign-docx.ts';
import { loadedBy } from './foreign-bytes.ts';
import { underStrace } from './under-strace.ts';

const ROOT = join(import.meta.dirname, '../..');
const INSIDE = 'src/documents/foreign/';
/** What holds keys, windows or people's words; none of it may come to hold a foreign file open. */
const ENTRIES = ['src/application/process.ts', 'src/application/handlers.ts', 'src/headless/index.ts', 'src/main/index.ts', 'src/preload/index.ts', 'src/renderer/main.ts', 'src/documents/index.ts'];

describe('foreign bytes are looked into in one process only', () => {
  it.each(ENTRIES)('%s loads nothing of what looks into them', (entry) => {
    const loaded = loadedBy(entry);
    expect(loaded.size).toBeGreaterThan(2);
    expect([...loaded].filter((name) => name.startsWith(INSIDE) || name === 'src/parser/process.ts')).toEqual([]);
  });

  it('the parser process loads all of it, and nothing that holds a key, a vault or a window', () => {
    const loaded = [...loadedBy('src/parser/process.ts')];
    const inside = readdirSync(join(ROOT, INSIDE)).filter((name) => !name.endsWith('.test.ts'));
    expect(inside.filter((name) => !loaded.includes(`${INSIDE}${name}`))).toEqual([]);
    expect(loaded.filter((name) => !/^src\/(parser|shared|documents\/foreign)\/|^(fflate|saxes|zod)$/.test(name))).toEqual([]);
  });

  it('no file of the program but the parser names it', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|vue)$/.test(name) && !/\.test\.ts$/.test(name));
    const naming = files.filter((name) => !name.startsWith('documents/foreign') && /documents\/foreign\//.test(readFileSync(join(ROOT, 'src', name), 'utf8')));
    expect(naming).toEqual(['parser/process.ts']);
  });
});

describe.skipIf(process.platform !== 'linux')('the parser process under strace (Linux only)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sirdash-foreign-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens no socket and writes nothing while it inspects and cleans', async () => {
    const file = join(folder, 'dirty.docx');
    writeFileSync(file, dirtyDocx());
    const script = `import { readFileSync } from 'node:fs'; import { forkedParser } from ${JSON.stringify(join(ROOT, 'src/parser/fork.ts'))};
      const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)})); const parse = forkedParser();
      for (const kind of ['inspect', 'clean', 'scan']) console.log(kind, (await parse(kind, bytes)).ok);`;
    const traced = await underStrace(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], { cwd: folder });
    expect(traced.stdout).toBe('inspect true\nclean true\nscan false\n');
    expect(traced.sockets).toEqual([]);
    expect(traced.written.filter((path) => !/^\/(dev|proc)\//.test(path))).toEqual([]);
  });
});
