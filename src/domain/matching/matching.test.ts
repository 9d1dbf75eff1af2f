import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor } from './answer-for.ts';
import { matchLevel, type MatchLevel, type MatchPerson } from './match-level.ts';
import { namesAlike, patronymicsAlike } from './name-alike.ts';

const person = (change: Partial<MatchPerson> = {}): MatchPerson => ({
  surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test oğlu', birthDate: '1990-05-06', birthYear: null, fin: '1AB2C3D', idDocNo: 'AA1234567', district: 'Sınaq rayonu', ...change,
});
/** Nothing that is a number, and nothing of the birth. */
const bare = (change: Partial<MatchPerson> = {}): MatchPerson => person({ patronymic: null, birthDate: null, fin: null, idDocNo: null, district: null, ...change });

describe('R-20: one name in three alphabets', () => {
  it.each([
    ['Həsənov', 'Гасанов'], ['Həsənov', 'Hasanov'], ['Həsənov', 'HESENOV'], ['Həsənov', 'Gasanov'], ['Həsənov', 'Хасанов'], ['Qasımov', 'Касымов'], ['Qasımov', 'Гасымов'], ['Qasımov', 'Gasimov'],
    ['Qasımov', 'Kasymov'], ['Cəfərov', 'Джафаров'], ['Cəfərov', 'Jafarov'], ['Cəfərov', 'Dzhafarov'], ['Cəfərov', 'Djafarov'], ['Çingiz', 'Чингиз'], ['Çingiz', 'Chingiz'],
    ['Şahin', 'Шахин'], ['Şahin', 'Shahin'], ['Xalid', 'Халид'], ['Xalid', 'Khalid'], ['Xalid', 'Halid'], ['Əliyev', 'Алиев'], ['Əliyev', 'Aliyev'], ['Əliyev', 'Aliev'], ['Məmmədov', 'Мамедов'],
    ['Məmmədov', 'Mammadov'], ['Gülnarə', 'Гюльнара'], ['Gülnarə', 'Gulnara'], ['Ülviyyə', 'Ульвия'], ['Heydər', 'Гейдар'], ['Vüqar', 'Вугар'], ['Natiq', 'Натик'], ['Ağayev', 'Агаев'], ['Ağayev', 'Aghayev'],
    ['Yusif', 'Юсиф'], ['Əyyub', 'Эюб'], ['Hacıyev', 'Гаджиев'], ['İbrahim', 'Ибрагим'], ['İSMAYIL', 'ismayıl'], ['Ishaq', 'Исхаг'], ['Zöhrə', 'Зохра'], ['Sınaqlı-Nümunə', 'Sınaqlı Nümunə'], ['Nümu\u00ADnə', 'Nümunə'],
  ])('R-20: %s is %s', (a, b) => {
    expect(namesAlike(a, b)).toBe(true);
    expect(namesAlike(b, a)).toBe(true);
  });

  it.each([['Həsənov', 'Həsənova'], ['Əliyev', 'Vəliyev'], ['Kərimov', 'Hərimov'], ['Sınaqlı', 'Sınaqov'], ['Nümunə', 'Nümunəvi'], ['', ''], ['Sınaqlı', ''], ['---', '...'], ['Əli', 'Alik']])('R-20: %s is not %s', (a, b) => {
    expect(namesAlike(a, b)).toBe(false);
    expect(namesAlike(b, a)).toBe(false);
  });

  it.each([['Test oğlu', 'Тест оглы'], ['Test oğlu', 'Test'], ['Rəşid qızı', 'Рашидовна'], ['Rəşid oğlu', 'Рашидович'], ['Əli oğlu', 'Алиевич'], ['Əli oğlu', 'Ali ogly'], ['Rəşid qızı', 'Rashid kyzy'], ['Rəşid qızı', 'Rashid gizi']])('R-20: father %s is %s', (a, b) => expect(patronymicsAlike(a, b)).toBe(true));
  it.each([['Test oğlu', 'Rəşid oğlu'], ['oğlu', 'qızı'], [null, null], [null, 'Test']])('R-20: father %s is not %s', (a, b) => expect(patronymicsAlike(a, b)).toBe(false));

  it('R-20: a name is like itself, and it does not matter who is asked about whom', () => {
    const name = fc.stringMatching(/^[A-Za-zƏəŞşÇçĞğÖöÜüıİА-Яа-яёЁ' -]{0,16}$/);
    fc.assert(fc.property(name, name, (a, b) => {
      if (/[A-Za-zƏəŞşÇçĞğÖöÜüıİ]{1}/.test(a.replace(/[Yy]/g, ''))) expect(namesAlike(a, a)).toBe(true);
      expect(namesAlike(a, b)).toBe(namesAlike(b, a));
    }));
  });
});

describe('R-20: levels', () => {
  it.each<readonly [string, MatchPerson, MatchPerson, MatchLevel]>([
    ['the same in everything', person(), person(), 'A'],
    ['FIN alone', bare({ surname: 'Başqa', fin: '1AB2C3D' }), person(), 'A'],
    ['FIN, typed small and apart', bare({ surname: 'Başqa', fin: ' 1ab 2c3d' }), person(), 'A'],
    ['FIN with a letter O for nought', bare({ fin: '1AB2C3O' }), person({ fin: '1AB2C30' }), 'A'],
    ['document number alone', bare({ surname: 'Başqa', idDocNo: 'aa-123 4567' }), person(), 'A'],
    ['no numbers on either side is no number', bare({ surname: 'Başqa' }), bare(), 'NONE'],
    ['a document number of two letters', bare({ surname: 'Başqa', idDocNo: 'AA' }), person({ idDocNo: 'AA' }), 'NONE'],
    ['full name, patronymic, birth date', person({ fin: null, idDocNo: null }), person({ fin: null, idDocNo: null }), 'A'],
    ['the same in Russian', person({ fin: null, idDocNo: null, surname: 'Сынаглы', givenName: 'Нюмуня', patronymic: 'Тест оглы' }), person(), 'A'],
    ['surname and given name the wrong way round', person({ fin: null, idDocNo: null, surname: 'Nümunə', givenName: 'Sınaqlı' }), person(), 'A'],
    ['another FIN beside the whole name and birth', person({ fin: '7ZZ7ZZ7', idDocNo: null }), person(), 'A'],
    ['no patronymic, same birth date', bare({ birthDate: '1990-05-06' }), person(), 'B'],
    ['another patronymic, same birth date', bare({ patronymic: 'Başqa oğlu', birthDate: '1990-05-06' }), person(), 'B'],
    ['patronymic, another day of the year', bare({ patronymic: 'Test oğlu', birthDate: '1990-05-07' }), person(), 'B'],
    ['year alone on one side', bare({ birthYear: 1990 }), person(), 'B'],
    ['year alone on both sides', bare({ birthYear: 1990 }), bare({ birthYear: 1990 }), 'B'],
    ['another year', bare({ birthYear: 1991 }), person(), 'C'],
    ['place, no birth known', bare({ district: 'SINAQ RAYONU' }), person(), 'B'],
    ['place in Russian', bare({ district: 'Сынаг' }), bare({ district: 'Sınaq' }), 'B'],
    ['place, the year a little off', bare({ birthYear: 1985, district: 'Sınaq rayonu' }), person(), 'B'],
    ['parent and child of one name in one place', bare({ birthYear: 1965, district: 'Sınaq rayonu' }), person(), 'C'],
    ['thirteen years are a generation', bare({ birthYear: 1977, district: 'Sınaq rayonu' }), person(), 'C'],
    ['twelve are not', bare({ birthYear: 1978, district: 'Sınaq rayonu' }), person(), 'B'],
    ['another place, no birth known', bare({ district: 'Başqa rayon' }), person(), 'C'],
    ['the name alone', bare(), person(), 'C'],
    ['the name and patronymic alone', bare({ patronymic: 'Test oğlu' }), person(), 'C'],
    ['a twin: another given name, all else alike', person({ fin: null, idDocNo: null, givenName: 'Misal' }), person(), 'C'],
    ['a brother', bare({ givenName: 'Misal', patronymic: 'Test oğlu' }), person(), 'C'],
    ['born the same day, same surname', bare({ givenName: 'Misal', birthDate: '1990-05-06' }), person(), 'C'],
    ['a surname alone', bare({ givenName: 'Misal' }), person(), 'NONE'],
    ['a given name and a birth date', person({ fin: null, idDocNo: null, surname: 'Başqa' }), person(), 'NONE'],
    ['no given name known, same birth', bare({ givenName: null, birthDate: '1990-05-06' }), person(), 'C'],
  ])('R-20: %s', (_, ours, watched, expected) => {
    expect(matchLevel(ours, watched)).toBe(expected);
    expect(matchLevel(watched, ours)).toBe(expected);
  });
});

describe('R-20: the answer', () => {
  const LEVELS = ['A', 'B', 'C', 'NONE'] as const;
  const VERDICTS = ['SAME', 'NOT_SAME', undefined] as const;
  const alone: Readonly<Record<string, string>> = { 'A SAME': 'NOT_CLEARED', 'A NOT_SAME': 'NOT_CLEARED', 'A ': 'NOT_CLEARED', 'B SAME': 'NOT_CLEARED', 'B NOT_SAME': 'CLEARED', 'B ': 'HELD' };
  const all = LEVELS.flatMap((level) => VERDICTS.map((verdict) => ({ level, verdict })));
  const expected = ({ level, verdict }: (typeof all)[number]) => alone[`${level} ${verdict ?? ''}`] ?? 'CLEARED';

  it('R-20: nobody watched clears', () => expect(answerFor([])).toBe('CLEARED'));
  it.each(all)('R-20: $level, $verdict', (one) => expect(answerFor([one])).toBe(expected(one)));
  it('R-20: of several the gravest counts', () => {
    for (const a of all) for (const b of all) {
      const both = [expected(a), expected(b)];
      expect(answerFor([a, b])).toBe(both.includes('NOT_CLEARED') ? 'NOT_CLEARED' : both.includes('HELD') ? 'HELD' : 'CLEARED');
    }
  });
});
