/** Papers of the assistance centre and of children, as packages: names of 200 letters, names of another direction, large print, nothing recorded. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument, checkHygiene, documentKinds, renderDocx, textOf, type DocumentModel } from '../../src/documents/index.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { bareFacts, facts, officeCode } from './samples.ts';

const LONG = 'Çoxuzunsoyadlı'.repeat(15).slice(0, 200);
const ARABIC = 'نموذج الاختبار';
const THREE = ['az', 'en', 'ru'] as const;

/** Every one of these papers with another name in place of the person's and of the body it goes to. */
function papers(name: string, largePrint: boolean): readonly (readonly [string, DocumentModel])[] {
  const body = { nominative: { az: name }, dative: { az: name } };
  const person = { ...facts.D20.person, name: { surname: name, givenName: 'Nümunə' } };
  const child = { ...facts.D22.child, name: { surname: name, givenName: 'Nümunə' } };
  const data = facts.D14.data.map((one) => (one.token === 'name' ? { ...one, value: name } : one));
  return [
    ['D14', buildDocument('D14', { ...facts.D14, largePrint, recipient: body, data, route: 'VOLUNTARY', lawyer: { surname: name, givenName: 'Nümunə' } }, 'az')],
    ...THREE.flatMap((language) => [
      [`D15 ${language}`, buildDocument('D15', { ...facts.D15, largePrint, goals: facts.D15.goals.map((goal) => ({ ...goal, goal: name })) }, language)] as const,
      [`D15 to a body ${language}`, buildDocument('D15', { ...facts.D15, copy: 'authority', largePrint, recipient: body, data }, language)] as const,
      [`D30 ${language}`, buildDocument('D30', { ...facts.D30, largePrint, person, words: name, wish: null }, language)] as const,
    ]),
    ['D16-B', buildDocument('D16-B', { ...facts['D16-B'], largePrint }, 'az')],
    ['D16-C', buildDocument('D16-C', { ...facts['D16-C'], largePrint, recipient: body, child }, 'az')],
    ['D20', buildDocument('D20', { ...facts.D20, largePrint, recipient: body, person }, 'az')],
    ['D22', buildDocument('D22', { ...facts.D22, largePrint, recipient: body, child }, 'az')],
    ['D23', buildDocument('D23', { ...facts.D23, largePrint, recipient: body, child }, 'az')],
    ['D24', buildDocument('D24', { ...facts.D24, largePrint, recipient: body, authority: body, child }, 'az')],
    ['COVER', buildDocument('COVER', { ...facts.COVER, largePrint, parentBody: body }, 'az')],
  ];
}
const OWN = ['D14', 'D15', 'D16-B', 'D16-C', 'D20', 'D22', 'D23', 'D24', 'D30', 'COVER'] as const;
const kinds = [['200 letters', LONG, false], ['right to left, large', ARABIC, true]] as const;
const cases = kinds.flatMap(([what, name, large]) => papers(name, large).map(([code, model]) => [`${code}: ${what}`, model] as const));

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'assistance-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('papers of assistance as packages', () => {
  it.each(cases)('R-62: %s is clean', async (_, model) => expect(checkHygiene(await renderDocx(model, { officeCode }), { officeCode })).toEqual([]));
  it.skipIf(openXmlSdk === undefined).each(cases)('%s is valid for the Open XML SDK', async (name, model) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(model, { officeCode }));
    expect(await errorsOf(file)).toEqual([]);
  });
  it('a long name is printed whole', () => {
    for (const [code, model] of papers(LONG, false)) if (code !== 'D16-B') expect(textOf(model), code).toContain(LONG);
  });
  it('R-64: a right-to-left name runs its own way in a left-to-right paper', async () => {
    for (const [code, model] of papers(ARABIC, false).filter(([one]) => one !== 'D16-B')) {
      const xml = strFromU8(unzipSync(await renderDocx(model, { officeCode }))['word/document.xml'] ?? new Uint8Array());
      const runs = xml.match(/<w:r[ >].*?<\/w:r>/gs) ?? [];
      expect(runs.filter((run) => /[\u0600-\u06FF]/.test(run)).length, code).toBeGreaterThan(0);
      for (const run of runs) expect(run.includes('<w:rtl/>')).toBe(/[\u0600-\u06FF]/.test(run));
    }
  });
  it('large print says the same, and what nobody recorded is a visible gap', () => {
    for (const code of OWN) {
      for (const language of THREE.filter((one) => documentKinds[code].languages.some((known) => known === one))) {
        expect(textOf(buildDocument(code, { ...facts[code], largePrint: true }, language))).toBe(textOf(buildDocument(code, facts[code], language)));
      }
      expect(textOf(buildDocument(code, bareFacts[code], 'az')), code).toContain('[…]');
    }
  });
});
