import { describe, expect, it } from 'vitest';
import { amountInFigures, amountInWords, figuresInColumn, integerInWords } from './amounts.ts';
import { inflect, inflectAbbreviation, type GrammaticalCase } from './cases.ts';
import { longDate, shortDate } from './dates.ts';
import { fullName, inflectName, initialAndSurname } from './names.ts';
import { ordinal } from './ordinal.ts';

const nb = (text: string): string => text.replaceAll(' ', '\u00A0');

/** Ordinals: number, ending. */
const ordinals: readonly [number, string][] = [
  [1, 'ci'], [2, 'ci'], [3, 'cü'], [4, 'cü'], [5, 'ci'], [6, 'cı'], [7, 'ci'], [8, 'ci'], [9, 'cu'], [10, 'cu'], [11, 'ci'], [13, 'cü'], [16, 'cı'], [19, 'cu'],
  [20, 'ci'], [21, 'ci'], [26, 'cı'], [29, 'cu'], [30, 'cu'], [33, 'cü'], [40, 'cı'], [44, 'cü'], [46, 'cı'], [50, 'ci'], [54, 'cü'], [60, 'cı'], [66, 'cı'], [70, 'ci'], [73, 'cü'],
  [80, 'ci'], [87, 'ci'], [90, 'cı'], [99, 'cu'], [100, 'cü'], [101, 'ci'], [110, 'cu'], [120, 'ci'], [140, 'cı'], [190, 'cı'], [200, 'cü'], [300, 'cü'], [1000, 'ci'], [1100, 'cü'], [1990, 'cı'],
  [1999, 'cu'], [2000, 'ci'], [2003, 'cü'], [2010, 'cu'], [2019, 'cu'], [2020, 'ci'], [2024, 'cü'], [2025, 'ci'], [2026, 'cı'], [2027, 'ci'], [2028, 'ci'], [2029, 'cu'], [2030, 'cu'],
  [2033, 'cü'], [2040, 'cı'], [10_000, 'ci'], [100_000, 'ci'], [1_000_000, 'cu'], [2_000_000, 'cu'], [1_000_000_000, 'cı'], [0, 'cı'],
];

/** Word, kind, and its genitive, dative, accusative, locative, ablative. */
const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'locative', 'ablative'];
const declined: readonly [string, { possessive?: boolean; name?: boolean }, readonly [string, string, string, string, string]][] = [
  ['Sınaqlı', { name: true }, ['Sınaqlının', 'Sınaqlıya', 'Sınaqlını', 'Sınaqlıda', 'Sınaqlıdan']],
  ['oğlu', { possessive: true }, ['oğlunun', 'oğluna', 'oğlunu', 'oğlunda', 'oğlundan']],
  ['qızı', { possessive: true }, ['qızının', 'qızına', 'qızını', 'qızında', 'qızından']],
  ['Örnəkov', { name: true }, ['Örnəkovun', 'Örnəkova', 'Örnəkovu', 'Örnəkovda', 'Örnəkovdan']],
  ['Örnəkova', { name: true }, ['Örnəkovanın', 'Örnəkovaya', 'Örnəkovanı', 'Örnəkovada', 'Örnəkovadan']],
  ['Uydurmayev', { name: true }, ['Uydurmayevin', 'Uydurmayevə', 'Uydurmayevi', 'Uydurmayevdə', 'Uydurmayevdən']],
  ['Nümunəzadə', { name: true }, ['Nümunəzadənin', 'Nümunəzadəyə', 'Nümunəzadəni', 'Nümunəzadədə', 'Nümunəzadədən']],
  ['Babək', { name: true }, ['Babəkin', 'Babəkə', 'Babəki', 'Babəkdə', 'Babəkdən']],
  ['Novruz', { name: true }, ['Novruzun', 'Novruza', 'Novruzu', 'Novruzda', 'Novruzdan']],
  ['Gündüz', { name: true }, ['Gündüzün', 'Gündüzə', 'Gündüzü', 'Gündüzdə', 'Gündüzdən']],
  ['Təbrizli', { name: true }, ['Təbrizlinin', 'Təbrizliyə', 'Təbrizlini', 'Təbrizlidə', 'Təbrizlidən']],
  ['Ülkü', { name: true }, ['Ülkünün', 'Ülküyə', 'Ülkünü', 'Ülküdə', 'Ülküdən']],
  ['məhkəmə', {}, ['məhkəmənin', 'məhkəməyə', 'məhkəməni', 'məhkəmədə', 'məhkəmədən']],
  ['tərəf', {}, ['tərəfin', 'tərəfə', 'tərəfi', 'tərəfdə', 'tərəfdən']],
  ['mediator', {}, ['mediatorun', 'mediatora', 'mediatoru', 'mediatorda', 'mediatordan']],
  ['manat', {}, ['manatın', 'manata', 'manatı', 'manatda', 'manatdan']],
  ['qəpik', {}, ['qəpiyin', 'qəpiyə', 'qəpiyi', 'qəpikdə', 'qəpikdən']],
  ['uşaq', {}, ['uşağın', 'uşağa', 'uşağı', 'uşaqda', 'uşaqdan']],
  ['hüquq', {}, ['hüququn', 'hüquqa', 'hüququ', 'hüquqda', 'hüquqdan']],
  ['istintaq', {}, ['istintaqın', 'istintaqa', 'istintaqı', 'istintaqda', 'istintaqdan']],
  ['Şura', {}, ['Şuranın', 'Şuraya', 'Şuranı', 'Şurada', 'Şuradan']],
  ['su', {}, ['suyun', 'suya', 'suyu', 'suda', 'sudan']],
  ['nazirliyi', { possessive: true }, ['nazirliyinin', 'nazirliyinə', 'nazirliyini', 'nazirliyində', 'nazirliyindən']],
  ['idarəsi', { possessive: true }, ['idarəsinin', 'idarəsinə', 'idarəsini', 'idarəsində', 'idarəsindən']],
  ['xidməti', { possessive: true }, ['xidmətinin', 'xidmətinə', 'xidmətini', 'xidmətində', 'xidmətindən']],
];

const abbreviations: readonly [string, GrammaticalCase, string][] = [
  ['SXA', 'genitive', 'SXA-nın'], ['SXA', 'dative', 'SXA-ya'], ['BMT', 'genitive', 'BMT-nin'], ['QHT', 'dative', 'QHT-yə'], ['DİN', 'genitive', 'DİN-in'], ['DOST', 'genitive', 'DOST-un'], ['ASAN', 'ablative', 'ASAN-dan'], ['KOBİA', 'locative', 'KOBİA-da'],
];

const dates: readonly [string, string, string, string][] = [
  ['2026-04-06', '6 aprel 2026-cı il', '6 April 2026', '6 апреля 2026 года'],
  ['2027-01-01', '1 yanvar 2027-ci il', '1 January 2027', '1 января 2027 года'],
  ['2029-12-31', '31 dekabr 2029-cu il', '31 December 2029', '31 декабря 2029 года'],
  ['2033-08-15', '15 avqust 2033-cü il', '15 August 2033', '15 августа 2033 года'],
  ['2030-05-09', '9 may 2030-cu il', '9 May 2030', '9 мая 2030 года'],
];

/** Qəpik, Azerbaijani figures, words in az, en, ru. */
const amounts: readonly [number, string, string, string, string][] = [
  [730_050, '7 300,50 manat', 'yeddi min üç yüz manat əlli qəpik', 'seven thousand three hundred manats and fifty qapiks', 'семь тысяч триста манатов пятьдесят гяпиков'],
  [100, '1 manat', 'bir manat', 'one manat', 'один манат'],
  [200, '2 manat', 'iki manat', 'two manats', 'два маната'],
  [1_100, '11 manat', 'on bir manat', 'eleven manats', 'одиннадцать манатов'],
  [2_101, '21,01 manat', 'iyirmi bir manat bir qəpik', 'twenty-one manats and one qapik', 'двадцать один манат один гяпик'],
  [10_000, '100 manat', 'yüz manat', 'one hundred manats', 'сто манатов'],
  [100_000, '1 000 manat', 'min manat', 'one thousand manats', 'одна тысяча манатов'],
  [200_203, '2 002,03 manat', 'iki min iki manat üç qəpik', 'two thousand and two manats and three qapiks', 'две тысячи два маната три гяпика'],
  [100_100_000, '1 001 000 manat', 'bir milyon bir min manat', 'one million one thousand manats', 'один миллион одна тысяча манатов'],
  [123_456_789, '1 234 567,89 manat', 'bir milyon iki yüz otuz dörd min beş yüz altmış yeddi manat səksən doqquz qəpik', 'one million two hundred and thirty-four thousand five hundred and sixty-seven manats and eighty-nine qapiks', 'один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь манатов восемьдесят девять гяпиков'],
  [0, '0 manat', 'sıfır manat', 'zero manats', 'ноль манатов'],
];

const people = [
  { name: { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test', sex: 'MALE' as const }, full: 'Sınaqlı Nümunə Test oğlu', genitive: 'Sınaqlı Nümunə Test oğlunun', dative: 'Sınaqlı Nümunə Test oğluna' },
  { name: { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test', sex: 'FEMALE' as const }, full: 'Sınaqlı Nümunə Test qızı', genitive: 'Sınaqlı Nümunə Test qızının', dative: 'Sınaqlı Nümunə Test qızına' },
  { name: { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test OĞLU', sex: 'MALE' as const }, full: 'Sınaqlı Nümunə Test OĞLU', genitive: 'Sınaqlı Nümunə Test OĞLUnun', dative: 'Sınaqlı Nümunə Test OĞLUna' },
  { name: { surname: 'Пример', givenName: 'Образец', patronymic: 'Тестович', sex: 'MALE' as const }, full: 'Пример Образец Тестович', genitive: undefined, dative: undefined },
  { name: { surname: 'Örnəkov', givenName: 'Şablon' }, full: 'Örnəkov Şablon', genitive: 'Örnəkov Şablonun', dative: 'Örnəkov Şablona' },
];

describe('Azerbaijani grammar', () => {
  it.each(ordinals)('ordinal %i-%s', (number, ending) => expect(ordinal(number)).toBe(`${number}-${ending}`));
  it('the last part of a compound number decides', () => {
    expect(ordinal('144-1')).toBe('144-1-ci');
    expect(ordinal('116-9')).toBe('116-9-cu');
    expect(ordinal('m')).toBe('m');
  });

  it.each(declined.flatMap(([word, kind, forms]) => CASES.map((which, index) => [word, which, forms[index] ?? '', kind] as const)))('%s, %s: %s', (word, which, form, kind) =>
    expect(inflect(word, which, kind)).toBe(form));
  it.each(abbreviations)('%s, %s: %s', (word, which, form) => expect(inflectAbbreviation(word, which)).toBe(form));
  it('guesses nothing it cannot know', () => {
    expect(inflect('Пример', 'genitive')).toBeUndefined();
    expect(inflect('XYZ', 'genitive')).toBeUndefined();
    expect(inflectAbbreviation('XQZ', 'dative')).toBeUndefined();
  });

  it.each(dates)('%s', (date, az, en, ru) => {
    expect([longDate(date, 'az'), longDate(date, 'en'), longDate(date, 'ru')]).toEqual([az, en, ru].map(nb));
    expect(shortDate(date)).toBe(`${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`);
  });

  it.each(amounts)('%i qəpik', (qepik, figures, az, en, ru) => {
    expect(amountInFigures(qepik, 'az')).toBe(nb(figures));
    expect([amountInWords(qepik, 'az'), amountInWords(qepik, 'en'), amountInWords(qepik, 'ru')]).toEqual([az, en, ru]);
  });
  it('figures of the other languages', () => {
    expect(amountInFigures(730_050, 'en')).toBe(nb('7,300.50 manats'));
    expect(amountInFigures(730_050, 'ru')).toBe(nb('7 300,50 маната'));
    expect(amountInFigures(2_100, 'ru')).toBe(nb('21 манат'));
    expect(amountInFigures(500, 'ru')).toBe(nb('5 манатов'));
    expect([figuresInColumn(250_000, 'az'), figuresInColumn(730_050, 'en')]).toEqual([nb('2 500,00'), '7,300.50']);
    expect(integerInWords(119, 'en')).toBe('one hundred and nineteen');
  });

  it.each(people)('$full', ({ name, full, genitive, dative }) => {
    expect(fullName(name)).toBe(full);
    expect(inflectName(name, 'genitive')).toBe(genitive);
    expect(inflectName(name, 'dative')).toBe(dative);
  });
  it('initial and surname', () => expect(initialAndSurname({ surname: 'Sınaqlı', givenName: 'İlkin' })).toBe('İ.Sınaqlı'));

  it('the tables hold at least 200 pairs', () => {
    expect(ordinals.length + declined.length * CASES.length + abbreviations.length + dates.length * 4 + amounts.length * 4 + people.length * 3).toBeGreaterThanOrEqual(200);
  });
});
