import { describe, expect, it } from 'vitest';
import { buildFromUnknown, documentKinds, renderDocx } from '../../../src/documents/index.ts';
import { fieldsOfTokens, printedOf, NOTHING_ALLOWED, scanPackage, watchList, watchOf } from '../../../src/documents/leak-scan/index.ts';
import type { WatchedPerson } from '../../../src/documents/leak-scan/index.ts';
import { facts, officeCode } from '../samples.ts';
import { people } from './people.ts';

/** The hundred and fifty under surnames, fathers and streets that the sample papers do not print. */
const strangers = people.map((person): WatchedPerson => ({
  ...person,
  identity: { ...person.identity, surname: `Qondar${person.identity.surname?.slice(-2) ?? ''}`, patronymic: 'Kamil oğlu', relatives: [], serviceAddress: 'Bakı şəhəri, Nizami küçəsi 388, mənzil 5', birthDate: '1971-01-31', idDocNo: null, safeContact: { value: '+994 00 888 77 66' } },
  extra: [],
}));
const others = watchList(strangers.map(watchOf));
const own = watchList(strangers.map((person) => watchOf({ ...person, thisCase: true })));
const papers = Object.entries(documentKinds).flatMap(([, { code, languages }]) => languages.map((language) => [code, language] as const));
const make = async (code: (typeof papers)[number][0], language: (typeof papers)[number][1]) => {
  const model = buildFromUnknown(code, facts[code], language);
  return { model, bytes: await renderDocx(model, { officeCode }) };
};

/** Clients who bear the names of the people who work in the sample office, and its telephone. */
const namesakes = watchList(['Vasitəçiyeva', 'Başçılı', 'İcraçılı', 'Dilmancova'].map((surname, index) => watchOf({
  subjectCode: `MED-2026-000${index + 5}-V`, thisCase: true, identity: { surname, patronymic: 'Kurs', safeContact: { value: '+994 00 000 00 01' } },
})));

describe('R-61 on every paper the office makes', () => {
  it.each(papers)('%s in %s says nothing of a hundred and fifty strangers, and its own people are free at their own place', async (code, language) => {
    const { model, bytes } = await make(code, language);
    const printed = printedOf(model);
    const excerpts = (list: typeof others, allowed: typeof NOTHING_ALLOWED) => scanPackage(bytes, list, allowed).map(({ part, excerpt }) => `${part}: ${excerpt}`);
    expect(excerpts(others, NOTHING_ALLOWED)).toEqual([]);
    expect(excerpts(own, { ...NOTHING_ALLOWED, printed })).toEqual([]);
    expect(excerpts(namesakes, { ...NOTHING_ALLOWED, printed })).toEqual([]);
  });

  it('without the list of its own places the same people would be leaks', async () => {
    const { bytes } = await make('D27', 'az');
    expect(scanPackage(bytes, namesakes, NOTHING_ALLOWED).map(({ kind, matched }) => `${kind} ${matched}`)).toContain('never Başçılı');
  });

  it('D27 prints the person it invites: a leak without the consent scope, none with it', async () => {
    const { model, bytes } = await make('D27', 'az');
    const subjectCode = 'MED-2026-0001-V';
    const list = watchList([watchOf({ subjectCode, thisCase: true, identity: { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test' } })]);
    const printed = printedOf(model);
    expect(scanPackage(bytes, list, { ...NOTHING_ALLOWED, printed }).filter(({ kind }) => kind === 'never').map(({ matched }) => matched)).toContain('Sınaqlı Nümunə Test');
    expect(scanPackage(bytes, list, { ...NOTHING_ALLOWED, printed, fields: fieldsOfTokens(subjectCode, ['name']) })).toEqual([]);
  });
});
