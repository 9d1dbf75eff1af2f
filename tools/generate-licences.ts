import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Writes docs/LICENCES.md from package-lock.json and the licence files of what it names; a test compares the page. */

const root = new URL('../', import.meta.url);
export const PAGE = 'docs/LICENCES.md';

/** What may be shipped, and why. Anything else fails the test until somebody has thought about it. */
export const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'keep the notice',
  ISC: 'keep the notice',
  '0BSD': 'nothing is asked',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice, advertise with no name',
  'Apache-2.0': 'keep the notice; patents are granted',
  'MPL-2.0': 'binds changed files only, and we change none',
  'OFL-1.1': 'fonts, shipped with a program and not sold alone',
  'CC-BY-3.0': 'data, with the author named',
  'CC0-1.0': 'nothing is asked',
  'Python-2.0': 'keep the notice',
  'PSF-2.0': 'keep the notice',
  Unlicense: 'nothing is asked',
};

/** Third-party work that is in the program and is no package of its own. */
const INSIDE: readonly { readonly name: string; readonly licence: string; readonly says: string }[] = [
  { name: 'Electron', licence: 'MIT', says: 'The runtime of the installed program; Chromium and Node.js in it bring their own notices, which Electron lays beside the program (`LICENSES.chromium.html`).' },
  { name: 'SQLite', licence: 'public domain', says: 'Compiled into better-sqlite3-multiple-ciphers.' },
  { name: 'SQLite3 Multiple Ciphers', licence: 'MIT', says: 'Ulrich Telle; compiled into better-sqlite3-multiple-ciphers.' },
  { name: 'Feather icons', licence: 'MIT', says: 'Cole Bemis; some of the icons in @lucide/vue.' },
  { name: 'First days of Ramazan and Qurban', licence: 'ISC, data CC-BY-3.0', says: 'Computed with date-holidays (commenthol) by `tools/generate-lunar-dates.ts`; shipped as `src/domain/dates/lunar-dates.data.ts`.' },
];

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      optional: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Copyright lines of its licence file; empty for what is installed on some systems only. */
  readonly notice: readonly string[];
}

/** Every package the dependencies of package.json bring along, by name and version. */
export function shippedPackages(): Shipped[] {
  const { packages } = Lock.parse(read('package-lock.json'));
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(read('package.json'));
  const seen = new Set<string>();
  const waiting = Object.keys(dependencies).map((name) => ({ name, from: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, from } = next;
    const path = resolve(packages, name, from);
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const entry = packages[path];
    waiting.push(...Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies }).map((inner) => ({ name: inner, from: path })));
  }
  const shipped = [...seen]
    .map((path): Shipped => {
      const entry = packages[path];
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: entry?.version ?? '',
        licence: entry?.license ?? '',
        notice: entry?.optional === true ? [] : noticeOf(path),
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
  return shipped.filter((entry, index) => entry.name !== shipped[index - 1]?.name || entry.version !== shipped[index - 1]?.version);
}

/** Whether an SPDX expression of AND, OR and brackets is met by the list. */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const either = (): boolean => {
    let met = both();
    while (tokens[0] === 'OR') {
      tokens.shift();
      const other = both();
      met = met || other;
    }
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (tokens[0] === 'AND') {
      tokens.shift();
      const other = one();
      met = met && other;
    }
    return met;
  };
  const one = (): boolean => {
    const token = tokens.shift();
    if (token !== '(') return token !== undefined && Object.hasOwn(ALLOWED, token);
    const met = either();
    return tokens.shift() === ')' && met;
  };
  return either() && tokens.length === 0;
}

/** The page as text. */
export function licencesPage(): string {
  const shipped = shippedPackages();
  return `# Licences

Generated by \`npm run generate\` from package-lock.json; do not edit. It lists everything the production dependencies bring along: more than what is shipped, because the bundler takes only what the program uses. Tools that build and check the program are not shipped and not listed.

## Packages

| package | version | licence | copyright |
|---|---|---|---|
${shipped.map(({ name, version, licence, notice }) => `| ${name} | ${version} | ${licence} | ${notice.join('; ').replaceAll('|', '\\|')} |`).join('\n')}

## Inside

| work | licence | |
|---|---|---|
${INSIDE.map(({ name, licence, says }) => `| ${name} | ${licence} | ${says} |`).join('\n')}

The dictionaries of weak passphrases (\`src/vault/dictionaries\`) are our own lists.

## What may be shipped

| licence | what it asks |
|---|---|
${Object.entries(ALLOWED).map(([name, why]) => `| ${name} | ${why} |`).join('\n')}

A licence that would bind our own source, or that nobody has read, is not on the list, and the test stops it.
`;
}

/** Where a package is found from another: the innermost folder of node_modules that has it. */
function resolve(packages: object, name: string, from: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (place === '') return undefined;
    if (!place.includes('/node_modules/')) place = '';
  }
}

function noticeOf(path: string): string[] {
  const folder = new URL(`${path}/`, root);
  if (!existsSync(folder)) throw new Error(`${path} is not installed: npm ci first`);
  const file = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name)).toSorted()[0];
  if (file === undefined) return [];
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').map((line) => line.replace(/[*#<>]/g, ' ').replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => /^(copyright .*(\d{4}|\(c\))|copyright ©|©|\(c\) .*\d{4})/i.test(line)).map((line) => line.replace(/\.? ?All rights reserved\.?$/i, '')))].slice(0, 3);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, root), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL(PAGE, root), licencesPage());
