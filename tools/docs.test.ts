import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
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
  const shape = (language: string) => text(`docs/USER-GUIDE.${language}.md`).split('\n').map((line) => /^(#+|\||-|\d\.|(?=\*\*[^*]*[.…»”"]\*\*)\*\*)/.exec(line)?.[0] ?? '').filter((mark) => mark !== '');
  expect(shape('az')).toEqual(shape('en'));
});

describe('the table of docs/ARCHITECTURE.md', () => {
  const rows = text('docs/ARCHITECTURE.md').split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(LAYERS.map((layer) => [layer.folder, layer] as const))('%s imports what the lint rule lets through', (folder, { own, packages, node }) => {
    const cell = rows.find(([, first]) => first === `\`${folder}/\``)?.at(3) ?? '';
    const said = cell.replace(/;.*$/, '').split(', ').map((name) => name.replaceAll('`', ''));
    expect(said.toSorted()).toEqual([...own, ...packages, ...(node === 'all' ? ['Node'] : [])].toSorted());
    const modules = /; of Node: (.*)$/.exec(cell)?.[1]?.split(', ') ?? [];
    expect(modules).toEqual(node === 'all' ? [] : [...new Set(node.map((name) => name.replace(/\/.*$/, '')))]);
  });
});
