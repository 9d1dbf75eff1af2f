import { describe, expect, it } from 'vitest';
import { clear, fieldsOfTokens, forbiddenWords, NOTHING_ALLOWED, scanPackage, scanText, watchList, watchOf } from './index.ts';
import type { Allowed, WatchedIdentity, WatchedPerson } from './index.ts';

const V = 'MED-2026-0001-V';
const sinaqli: WatchedIdentity = {
  surname: 'Sınaqlı', givenName: 'Gülnarə', patronymic: 'Nağı qızı', birthDate: '1990-02-03', fin: '0TEST00', idDocNo: 'AA0009901',
  safeContact: { value: '+994 50 000 98 71', codeWord: 'bənövşə' }, serviceAddress: 'Bakı şəhəri, Qondarma küçəsi 214, mənzil 37',
};
const person = (identity: WatchedIdentity, more: Partial<WatchedPerson> = {}): WatchedPerson => ({ subjectCode: V, thisCase: true, identity, ...more });
const found = (text: string, watched: WatchedPerson | readonly WatchedPerson[], allowed: Partial<Allowed> = {}) =>
  scanText([{ part: 'text', text }], watchList([watched].flat().map(watchOf)), { ...NOTHING_ALLOWED, ...allowed });
const said = (...args: Parameters<typeof found>) => found(...args).map(({ kind, field, matched }) => `${kind} ${field} ${matched}`);
const here = person(sinaqli);
const elsewhere = (identity: WatchedIdentity): WatchedPerson => person(identity, { subjectCode: 'MED-2026-0002-V', thisCase: false });

describe('R-61: never clearable', () => {
  it.each([
    ['two name parts, in any order', 'Bu gün Gülnarə xanım, yəni Sınaqlı gəldi.', 'never givenName Gülnarə xanım, yəni Sınaqlı'],
    ['a single rare name', 'Sınaqlının razılığı', 'never surname Sınaqlının'],
    ['FIN', 'FİN: 0TEST00', 'never fin 0TEST00'],
    ['document number', 'AA № 0009901', 'never idDocNo AA № 0009901'],
    ['telephone', 'tel. (050) 000-98-71', 'never safeContact 050) 000-98-71'],
    ['birth date', '3 fevral 1990-cı ildə', 'never birthDate 3 fevral 1990'],
    ['street', 'Qondarma küçəsində', 'never serviceAddress Qondarma'],
  ])('%s', (_, text, expected) => expect(said(text, here)).toEqual([expected]));

  it('two ordinary words side by side are a name, three words apart a question', () => {
    const bahar = person({ surname: 'Bahar', givenName: 'Gül' });
    expect(said('Sonra Gül Bahar gəldi', bahar)).toEqual(['never givenName Gül Bahar']);
    expect(said('Sonra Bahar çağı Gül açdı', bahar)).toEqual(['clearable surname Bahar çağı Gül']);
  });
  it('an initial counts as the second part', () => {
    const gul = elsewhere({ surname: 'Gül', givenName: 'Nərgiz' });
    expect(said('İş N.Gülə verildi', gul)).toEqual(['never surname Gülə']);
    expect(said('İş T.Gülə verildi', gul)).toEqual([]);
  });
  it('a common street counts with the number of the house only', () => {
    const nizami = person({ serviceAddress: 'Bakı, Nizami küçəsi 388' });
    expect(said('Ofis: Nizami küçəsi 5', nizami)).toEqual([]);
    expect(said('Ünvan: Nizami küçəsi 388', nizami)).toEqual(['never serviceAddress Nizami küçəsi 388']);
    expect(said('Nizami rayonu üzrə 388 nəfər', nizami)).toEqual([]);
  });
  it('words the office never prints, in every ending and all of them', () => {
    const list = watchList([forbiddenWords('shelterName', ['Mavi göyərçin evi'])]);
    const kinds = (text: string) => scanText([{ part: 'text', text }], list, NOTHING_ALLOWED).map(({ kind }) => kind);
    expect(kinds('mavi göyərçin evində qalır')).toEqual(['never']);
    expect(kinds('Mavi göyərçinlərin')).toEqual(['never']);
    expect(kinds('mavi kağız, sonra isə damda bir göyərçin')).toEqual([]);
  });
  it('R-41: a street and a telephone of the house, whatever a consent opens and wherever they are printed; not everybody the street is named after', () => {
    const list = watchList([forbiddenWords('forbiddenWord', ['Nizami küçəsi 388', '(012) 000 99 71', 'Qondarma'])]);
    const kinds = (text: string, allowed: Partial<Allowed> = {}) => scanText([{ part: 'text', text }], list, { ...NOTHING_ALLOWED, ...allowed }).map(({ kind, matched }) => `${kind} ${matched}`);
    expect(kinds('Nizami küçəsində görüşdük')).toEqual(['never Nizami']);
    expect(kinds('Nizami 388, mənzil 4')).toEqual(['never Nizami']);
    expect(kinds('Nümunəyev Nizami Sınaq oğlu')).toEqual([]);
    expect(kinds('Qondarmadan çıxdıq')).toEqual(['never Qondarmadan']);
    const line = 'Tel. +994 12 000-99-71';
    expect(kinds(line)).toEqual(['never 12 000-99-71']);
    expect(kinds(line, { printed: [{ place: 'letterhead', line, start: 0, end: line.length }], fields: [{ subjectCode: '', field: 'forbiddenWord' }] })).toEqual(['never 12 000-99-71']);
  });
});

describe('R-61: a single word that is also a word', () => {
  const gul = elsewhere({ surname: 'Qondarmalı', givenName: 'Gül' });
  it.each([
    ['lower case says nothing', 'otağa gül qoyuldu', []],
    ['where any word has a capital letter it says nothing', 'Gül almağa getdilər.', []],
    ['nor in a heading of capitals', 'BİZ SƏHƏR GÜL ALMAĞA GETDİK', []],
    ['the name of a body is nobody', 'biz Gül mərkəzinə getdik', []],
    ['in quotation marks it is a thing', 'biz “Gül” kafesində idik', []],
    ['inside a sentence with a capital letter it is a question', 'dünən Gül gəlmişdi', ['clearable givenName Gül']],
    ['beside a word for a person, even at the beginning', 'Gül xanım gəlmişdi', ['clearable givenName Gül']],
  ])('%s', (_, text, expected) => expect(said(text, gul)).toEqual(expected));

  it('of somebody of this case it is a question wherever it has a capital letter', () => {
    expect(said('Gül almağa getdilər.', person({ givenName: 'Gül' }))).toEqual(['clearable givenName Gül']);
    expect(said('Gül almağa getdilər.', { ...gul, caseNo: 'MED-2026-0002' }, { caseNo: 'MED-2026-0002' })).toEqual(['clearable givenName Gül']);
  });
  it('a name half the country bears is a question of other files and a leak of this one', () => {
    expect(said('vəkil Elçin gəldi', elsewhere({ givenName: 'Elçin' }))).toEqual(['clearable givenName Elçin']);
    expect(said('vəkil Elçin gəldi', person({ givenName: 'Elçin' }))).toEqual(['never givenName Elçin']);
  });
  it('a rare given name in lower case is a question, since no list holds every word; a surname is a leak', () => {
    expect(said('bunu gülnarəyə dedim', here)).toEqual(['clearable givenName gülnarəyə']);
    expect(said('bunu sınaqlıya dedim', here)).toEqual(['never surname sınaqlıya']);
  });
  it('a code word of this case is a question in lower case too', () => {
    expect(said('otaqda bənövşə var', here)).toEqual(['clearable codeWord bənövşə']);
    expect(said('otaqda bənövşə var', elsewhere(sinaqli))).toEqual([]);
  });
  it('a surname shared with staff is a question; with the given name it is a leak', () => {
    const staff = { staffSurnames: ['Sınaqlı'] };
    expect(said('Mediator: Sınaqlı', here, staff)).toEqual(['clearable surname Sınaqlı']);
    expect(said('Gülnarə Sınaqlı', here, staff)).toEqual(['never givenName Gülnarə Sınaqlı']);
  });
  it('the date of a law is a question of other files; the year of birth beside the word is one of this case', () => {
    expect(said('3 fevral 1990-cı il tarixli Qanun', elsewhere(sinaqli))).toEqual(['clearable birthDate 3 fevral 1990']);
    expect(said('1990-cı il təvəllüdlü', here)).toEqual(['clearable birthDate 1990']);
    expect(said('1990-cı il təvəllüdlü', elsewhere(sinaqli))).toEqual([]);
    expect(said('1990-cı ildə tikilmiş bina', here)).toEqual([]);
  });
});

describe('R-61: what the consent opens', () => {
  it('opens its own fields and nothing else of the same person', () => {
    const fields = fieldsOfTokens(V, ['name', 'dob']);
    expect(said('Sınaqlı Gülnarə Nağı qızı, 03.02.1990', here, { fields })).toEqual([]);
    expect(said('Sınaqlı Gülnarə, Qondarma küçəsi 214', here, { fields })).toEqual(['never serviceAddress Qondarma küçəsi 214']);
    expect(said('Sınaqlı Gülnarə, 0TEST00', here, { fields })).toEqual(['never fin 0TEST00']);
  });
  it.each([['name', 'Sınaqlı Gülnarə'], ['dob', '03.02.1990'], ['idDoc', '0TEST00, AA0009901'], ['contact', '050 000 98 71'], ['serviceAddress', 'Qondarma küçəsi 214']] as const)('%s opens what it names', (token, text) => {
    expect(said(text, here)).not.toEqual([]);
    expect(said(text, here, { fields: fieldsOfTokens(V, [token]) })).toEqual([]);
  });
  it('never opens the code word, other names, or a new residence', () => {
    const fields = fieldsOfTokens(V, ['name', 'dob', 'sex', 'citizenship', 'idDoc', 'contact', 'serviceAddress', 'family']);
    const moved = person({ ...sinaqli, otherNames: ['Uydurmayeva'] }, { extra: [{ field: 'newResidence', text: 'Gəncə, Makət küçəsi 9' }] });
    expect(said('Bənövşə. Uydurmayeva. Makət küçəsi 9.', moved, { fields })).toEqual(['clearable codeWord Bənövşə', 'never otherNames Uydurmayeva', 'never newResidence Makət küçəsi 9']);
  });
  it('what an allowed name accounts for is not somebody else; one word more is', () => {
    const sister = person({ surname: 'Sınaqlı', givenName: 'Həmidə', patronymic: 'Nağı qızı' }, { subjectCode: 'MED-2026-0001-V2' });
    const fields = fieldsOfTokens(V, ['name']);
    expect(said('Sınaqlı Gülnarə Nağı qızı', [here, sister], { fields })).toEqual([]);
    expect(said('Sınaqlı Gülnarə və Həmidə', [here, sister], { fields })).toEqual(['never surname Sınaqlı Gülnarə və Həmidə']);
  });
});

describe('R-61: the paper’s own words', () => {
  const line = 'İcraçı: N.Sınaqlı, tel. 050 000 98 71';
  const printed = [{ place: 'executor', line, start: 8, end: line.length }] as const;
  it('are free in their own line', () => {
    expect(said(line, here)).not.toEqual([]);
    expect(said(line, here, { printed })).toEqual([]);
    expect(said(`1. ${line} ____`, here, { printed })).toEqual([]);
  });
  it('and nowhere else', () => {
    expect(said(`Qeyd: ${line}`, here, { printed })).not.toEqual([]);
    expect(said(`${line}, Gülnarə`, here, { printed })).not.toEqual([]);
    expect(said('N.Sınaqlı', here, { printed })).not.toEqual([]);
  });
});

describe('R-61: findings', () => {
  it('a person may clear a question and never a leak; the key holds no name and goes with its place', () => {
    const text = 'dünən Gül gəlmişdi, Sınaqlı da';
    const both = [person({ ...sinaqli, givenName: 'Günel' }), elsewhere({ surname: 'Qondarmalı', givenName: 'Gül' })];
    const findings = found(text, both);
    expect(findings.map(({ kind }) => kind)).toEqual(['clearable', 'never']);
    expect(clear(findings, findings).map(({ kind }) => kind)).toEqual(['never']);
    for (const { key } of findings) expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(clear(found(`Ki ${text}`, both), findings)).toHaveLength(2);
    expect(found(text, both)).toEqual(findings);
  });
  it('a key stays when other paragraphs change, and equal paragraphs have keys of their own', () => {
    const keys = (...texts: readonly string[]) => scanText(texts.map((text, index) => ({ part: 'body', text, at: index * 100 + texts.length })), watchList([watchOf(here)]), NOTHING_ALLOWED).map(({ key }) => key);
    const spot = 'otaqda bənövşə var';
    expect(keys('№ ____', spot)).toEqual(keys('№ Ç-12/26', 'bir sətir də', spot));
    expect(new Set(keys(spot, spot)).size).toBe(2);
  });
  it('show the spot with forty characters around it', () => {
    const [finding] = found(`${'a'.repeat(60)} Sınaqlı ${'b'.repeat(60)}`, here);
    expect(finding?.at).toBe(61);
    expect(finding?.excerpt).toBe(`${'a'.repeat(39)} Sınaqlı ${'b'.repeat(39)}`);
  });
  it('people of other files whom one word fits share one', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...elsewhere({ givenName: 'Elçin' }), subjectCode: `MED-2026-001${index}-V` }));
    expect(found('vəkil Elçin gəldi', many).map(({ alsoOf }) => alsoOf)).toEqual([4]);
  });
  it('a file nobody can read is never clearable', () => {
    expect(scanPackage(new Uint8Array([1, 2, 3]), watchList([]), NOTHING_ALLOWED).map(({ kind, field }) => `${kind} ${field}`)).toEqual(['never unreadable']);
  });
});

describe('R-61: what must not be taken for one', () => {
  it('a street named after somebody with the same two names; of this case it is a question', () => {
    const namesake = { surname: 'Əliyev', givenName: 'Elçin' };
    expect(said('ofis Elçin Əliyev prospektindədir', elsewhere(namesake))).toEqual([]);
    expect(said('ofis Elçin Əliyev prospektindədir', person(namesake))).toEqual(['clearable givenName Elçin Əliyev']);
  });
  it('three letters and an ending', () => {
    expect(said('bunu Chanda yazıb', elsewhere({ safeContact: { codeWord: 'çay dəsgahı' } }))).toEqual([]);
    expect(said('bunu Çay dəsgahı yazıb', elsewhere({ safeContact: { codeWord: 'çay dəsgahı' } }))).toEqual(['never codeWord Çay dəsgahı']);
  });
  it('a year of two figures, but for this case', () => {
    expect(said('03.02.90', elsewhere(sinaqli))).toEqual([]);
    expect(said('03.02.90', here)).toEqual(['never birthDate 03.02.90']);
    expect(said('2/3/1990', here)).toEqual(['never birthDate 2/3/1990']);
  });
  it.each([
    ['a telephone for the number of a paper', '+994 12 000 99 01'], ['a longer number for a shorter', '10009901234'], ['two numbers for one', '5 may, 0TEST sayda 00'],
    ['a word that begins like a name', 'Sınaqlandırma, Gülnarəvi'], ['the month for the day', '02.03.1990'], ['another year', '3 fevral 1991'],
  ])('%s', (_, text) => expect(said(text, here)).toEqual([]));
});
