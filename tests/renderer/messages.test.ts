import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/shared/codes/errors.ts';
import { MISSING_ITEMS, RULE_CODES } from '../../src/shared/codes/rules.ts';
import { LOCK_REASONS } from '../../src/shared/host.ts';
import { ENUMERATIONS } from '../../src/renderer/ui/enumerations.ts';

const files = import.meta.glob<unknown>('../../src/shared/messages/*/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(['../../src/renderer/**/*.{vue,ts}', '!**/*.test.ts'], { eager: true, query: '?raw', import: 'default' });
const LANGUAGES = ['az', 'en', 'ru'];
type Flat = Record<string, string>;

const flat = (node: unknown, path = ''): Flat =>
  typeof node === 'string'
    ? { [path]: node }
    : Object.assign({}, ...Object.entries(Object(node)).map(([key, value]) => flat(value, path === '' ? key : `${path}.${key}`)));
/** The message files of one language by their name. */
const filesOf = (language: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, tree]) => (path.includes(`/${language}/`) ? [[path.split('/').at(-1) ?? '', tree]] : [])));
const read = (language: string): Flat => Object.assign({}, ...Object.values(filesOf(language)).map((tree) => flat(tree)));
const words = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const az = words['az'] ?? {};

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

describe('messages', () => {
  it.each(LANGUAGES)('%s has the same files, keys and placeholders as Azerbaijani', (language) => {
    const here = words[language] ?? {};
    expect(Object.keys(filesOf(language)).toSorted()).toEqual(Object.keys(filesOf('az')).toSorted());
    expect(Object.keys(here).toSorted()).toEqual(Object.keys(az).toSorted());
    for (const [key, text] of Object.entries(here)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(az[key] ?? ''));
      // Signs with a meaning of their own in the message format.
      expect(text, key).not.toMatch(/[@|]/);
    }
  });

  it('every area stands under its own name', () => {
    const shared: Record<string, string[]> = { 'codes.json': ['enums'], 'errors.json': ['error'], 'rules.json': ['rule', 'missing', 'param'] };
    for (const [file, tree] of Object.entries(filesOf('az'))) expect(Object.keys(Object(tree)), file).toEqual(shared[file] ?? [file.replace('.json', '')]);
  });

  it('every code that can reach a person has its words', () => {
    const needed = [
      ...Object.entries(ENUMERATIONS).flatMap(([name, codes]) => codes.map((code) => `enums.${name}.${code}`)),
      ...ERROR_CODES.flatMap((code) => [`error.${code}.what`, `error.${code}.todo`]),
      ...[...RULE_CODES, 'P_RIGHTS_HOURS', 'P_FOLLOWUP'].flatMap((code) => ['title', 'protects', 'todo'].map((part) => `rule.${code}.${part}`)),
      ...MISSING_ITEMS.map((item) => `missing.${item}`),
      ...LOCK_REASONS.map((reason) => `unlock.locked.${reason}`),
    ];
    expect(needed.filter((key) => az[key] === undefined)).toEqual([]);
  });

  it('every key the window asks for by name exists', () => {
    const asked = Object.entries(sources).flatMap(([file, text]) => [...text.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key = '']) => ({ file, key })));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => az[key] === undefined)).toEqual([]);
  });

  it('nobody is called what this program never calls a person', () => {
    const never = { az: /qurban(?! bayram)|iddia ed|sözdə|imtina etdi|cinayətkar/i, en: /\bvictim of\b|\boffender\b|alleged/i, ru: /жертв|преступник|якобы/i };
    for (const [language, pattern] of Object.entries(never)) {
      const found = Object.entries(words[language] ?? {}).filter(([, text]) => pattern.test(text));
      expect(found, language).toEqual([]);
    }
  });
});
