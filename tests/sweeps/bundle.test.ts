import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildForElectron } from '../../tools/build.ts';
import { inspectBundle, suspicionsIn } from './bundle.ts';
import type { Bundle } from './bundle.ts';

/** Every screen together; what is loaded before unlocking has a limit of its own in the bench. */
const LIMIT = 650_000;

/** Read and found harmless: `package: what`, and why. The content security policy stops each of them besides. */
const REVIEWED = new Map([
  ['@vue/runtime-dom: innerHTML', 'static fragments of our own templates and the prop v-html would set; v-html is refused by lint'],
  ['@vue/runtime-core: innerHTML', 'compares the same prop'],
  ['@vue/runtime-core: https://vuejs.org/error-reference/#runtime-${type}', 'a text in an error message'],
  ['pinia: network', 'import and export of its developer tools, which are compiled off'],
  ['zod: eval', 'asks whether it may compile; jitless makes it not ask'],
  ['zod: http://[${value}]', 'parses an IPv6 address, asks nobody'],
  ['zod: https://json-schema.org/draft/2020-12/schema', 'the name of a vocabulary'],
  ['zod: http://json-schema.org/draft-07/schema#', 'the name of a vocabulary'],
  ['zod: http://json-schema.org/draft-04/schema#', 'the name of a vocabulary'],
]);

describe('the built window', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await inspectBundle();
  });

  it('names no address, evaluates nothing, writes no HTML and has no way to a network, but for what was reviewed', () => {
    const found = new Set(bundle.suspicions.map(({ from, what, found }) => `${from}: ${what === 'address' ? found : what}`));
    expect([...found].filter((line) => !REVIEWED.has(line))).toEqual([]);
  });

  it('is shipped without source maps', () => {
    expect(bundle.files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(bundle.mapped).toEqual([]);
  });

  it(`loads at most ${LIMIT / 1000} kB of code and style, gzipped, in one language`, ({ annotate }) => {
    void annotate(`${Math.round(bundle.inOneLanguage / 1000)} kB in one language, ${Math.round(bundle.gzipped / 1000)} kB in all`);
    expect(bundle.inOneLanguage).toBeLessThanOrEqual(LIMIT);
  });
});

it.each([
  ['address', "load('https://example.org/x.js')"],
  ['eval', "eval('1')"],
  ['eval', "new Function('return 1')"],
  ['eval', 'Function(body)()'],
  ['innerHTML', 'node.innerHTML=text'],
  ['innerHTML', "node.insertAdjacentHTML('beforeend',text)"],
  ['network', "fetch('x')"],
  ['network', 'new WebSocket(x)'],
  ['network', 'navigator.sendBeacon(x)'],
])('a bundle with %s in it is seen: %s', (what, code) => {
  expect(suspicionsIn('x', `a;${code};b`).map((one) => one.what)).toEqual([what]);
});

it('names of XML vocabularies and methods called fetch are let through', () => {
  expect(suspicionsIn('x', "svg('http://www.w3.org/2000/svg'); store.fetch(id); isFunction(x); evaluate(x)")).toEqual([]);
});

describe('the built preload', () => {
  it('asks for nothing but electron', async () => {
    await buildForElectron();
    const code = readFileSync(join(import.meta.dirname, '../../out/preload/index.cjs'), 'utf8');
    const asked = [...code.matchAll(/\b(?:require|import)\s*\(\s*([^)]*)\)|\bfrom\s*["'`]([^"'`]+)|\bimport\s*["'`]([^"'`]+)/g)].map((match) => match.slice(1).find(Boolean)?.replace(/["'`]/g, ''));
    expect([...new Set(asked)]).toEqual(['electron']);
  });
});
