import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../src/shared/model/basic.ts';
import { LAYERS } from './lint/layers.ts';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const PAGES = ['README.md', ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)].toSorted();

/** Every string in a value read from JSON. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What the window says in a language. */
function wordsOn(language: string): Set<string> {
  const folder = `src/shared/messages/${language}/`;
  return new Set(readdirSync(new URL(folder, root)).flatMap((name) => strings(JSON.parse(text(folder + name)))));
}

/** Words a guide prints in bold, those that begin a paragraph as its heading left out. */
function boldIn(page: string): string[] {
  return page.split('\n').flatMap((line) => [...line.replace(/^\*\*[^*]*[.…»”"]\*\*/, '').matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words ?? ''));
}

describe.each(PAGES)('%s', (page) => {
  it('links to what exists', () => {
    const links = [...text(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^(https?:|#)/.test(target));
    expect(links.filter((target) => !existsSync(new URL(target.replace(/#.*$/, ''), new URL(page, root))))).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...text(page).matchAll(/`((?:src|tools|tests|docs)\/[\w./@-]+)`/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it('holds no path of anybody\'s computer', () => expect(text(page)).not.toMatch(/(^|[\s`("'])(\/(root|home|Users|work|tmp)\/|[A-Z]:\\)/m));
});

describe.each(['az', 'en'])('docs/USER-GUIDE.%s.md', (language) => {
  const guide = text(`docs/USER-GUIDE.${language}.md`);

  it('names every button as the window does', () => {
    const words = wordsOn(language);
    expect(boldIn(guide).filter((name) => !words.has(name) && !['bold', 'Qalın'].includes(name))).toEqual([]);
    expect(boldIn(guide).length).toBeGreaterThan(60);
  });
});

test('both guides have the same chapters, steps and rows', () => {
  const shape = (language: string) => text(`docs/USER-GUIDE.${language}.md`).split('\n').map((line) => /^(#+|\||-|\d\.|\*\*)/.exec(line)?.[0] ?? '').filter((mark) => mark !== '');
  expect(shape('az')).toEqual(shape('en'));
});

test('the table of docs/ARCHITECTURE.md says what the lint rule lets through', () => {
  const rows = text('docs/ARCHITECTURE.md').split('\n');
  for (const { folder, own, packages, node, entries } of LAYERS) {
    const row = rows.find((line) => line.startsWith(`| \`${folder}/\``)) ?? '';
    for (const name of [...own, ...packages]) expect(row, folder).toContain(name);
    const said = /zod(?=[,; |])/.test(row);
    expect(said || folder === 'src/shared', folder).toBe(packages.includes('zod') || folder === 'src/shared');
    expect(/Node/.test(row), folder).toBe(node === 'all' || node.length > 0 || entries !== undefined);
  }
});

test('every language of the window has the same sentences to name', () => {
  const [first, ...others] = INTERFACE_LANGUAGES.map((language) => readdirSync(new URL(`src/shared/messages/${language}/`, root)).toSorted());
  for (const other of others) expect(other).toEqual(first);
});
