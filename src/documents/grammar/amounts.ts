/** Money in figures and in words. Every amount is whole qəpik (1 manat = 100 qəpik), from 0 up to a billion manat. */
import type { Language } from '../model.ts';

/** "7 300,50 manat", "7,300.50 manats", "7 300,50 маната"; a whole amount has no fraction; spaces do not break. */
export function amountInFigures(qepik: number, language: Language): string {
  const { manat, rest } = split(qepik);
  return `${figures(qepik, language)}\u00A0${unitWord(manat, rest, language)}`;
}

/** "7 300,50", "2 500,00": for a column that names the unit. */
export function figuresInColumn(qepik: number, language: Language): string {
  const { rest } = split(qepik);
  return rest === 0 ? `${figures(qepik, language)}${language === 'en' ? '.' : ','}00` : figures(qepik, language);
}

function figures(qepik: number, language: Language): string {
  const { manat, rest } = split(qepik);
  const groups = String(manat).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00A0');
  return rest === 0 ? groups : `${groups}${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`;
}

/** "yeddi min üç yüz manat əlli qəpik". */
export function amountInWords(qepik: number, language: Language): string {
  const { manat, rest } = split(qepik);
  if (language === 'az') return [integerInWords(manat, 'az'), 'manat', ...(rest ? [integerInWords(rest, 'az'), 'qəpik'] : [])].join(' ');
  if (language === 'en') {
    const whole = `${integerInWords(manat, 'en')} ${manat === 1 ? 'manat' : 'manats'}`;
    return rest ? `${whole} and ${integerInWords(rest, 'en')} ${rest === 1 ? 'qapik' : 'qapiks'}` : whole;
  }
  const whole = `${integerInWords(manat, 'ru')} ${russianPlural(manat, ['манат', 'маната', 'манатов'])}`;
  return rest ? `${whole} ${integerInWords(rest, 'ru')} ${russianPlural(rest, ['гяпик', 'гяпика', 'гяпиков'])}` : whole;
}

/** Whole number from 0 up to a billion in words; Russian in the masculine nominative. */
export function integerInWords(value: number, language: Language): string {
  if (value === 0) return { az: 'sıfır', en: 'zero', ru: 'ноль' }[language];
  const groups = [Math.floor(value / 1_000_000), Math.floor(value / 1000) % 1000, value % 1000] as const;
  return { az: azWords, en: enWords, ru: ruWords }[language](groups).join(' ');
}

/** The word that fits a number in Russian: [1 манат, 2 маната, 5 манатов]. */
export function russianPlural(value: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 14) return many;
  const unit = value % 10;
  return unit === 1 ? one : unit >= 2 && unit <= 4 ? few : many;
}

type Groups = readonly [millions: number, thousands: number, units: number];

const AZ_UNITS = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const AZ_TENS = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];
const EN_UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const RU_UNITS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'];
const RU_TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'];
const RU_HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'];

function azWords([millions, thousands, units]: Groups): string[] {
  const below = (n: number) => {
    const hundreds = Math.floor(n / 100);
    return [hundreds > 1 ? AZ_UNITS[hundreds] : '', hundreds ? 'yüz' : '', AZ_TENS[Math.floor(n / 10) % 10], AZ_UNITS[n % 10]];
  };
  return spoken([
    ...below(millions), millions ? 'milyon' : '',
    ...(thousands > 1 || (thousands === 1 && millions) ? below(thousands) : []), thousands ? 'min' : '',
    ...below(units),
  ]);
}

function enWords([millions, thousands, units]: Groups): string[] {
  const below = (n: number) => {
    const rest = n % 100;
    const tail = rest < 20 ? EN_UNITS[rest] : [EN_TENS[Math.floor(rest / 10)], EN_UNITS[rest % 10]].filter(Boolean).join('-');
    return [n >= 100 ? `${EN_UNITS[Math.floor(n / 100)]} hundred` : '', n > 100 && rest ? 'and' : '', tail];
  };
  return spoken([...below(millions), millions ? 'million' : '', ...below(thousands), thousands ? 'thousand' : '', (millions || thousands) && units && units < 100 ? 'and' : '', ...below(units)]);
}

function ruWords([millions, thousands, units]: Groups): string[] {
  const below = (n: number, feminine = false) => {
    const rest = n % 100;
    const unit = rest < 20 ? rest : rest % 10;
    const word = feminine && unit === 1 ? 'одна' : feminine && unit === 2 ? 'две' : RU_UNITS[unit];
    return [RU_HUNDREDS[Math.floor(n / 100)], rest < 20 ? '' : RU_TENS[Math.floor(rest / 10)], word];
  };
  return spoken([
    ...below(millions), millions ? russianPlural(millions, ['миллион', 'миллиона', 'миллионов']) : '',
    ...below(thousands, true), thousands ? russianPlural(thousands, ['тысяча', 'тысячи', 'тысяч']) : '',
    ...below(units),
  ]);
}

const spoken = (words: readonly (string | undefined)[]): string[] => words.filter((word): word is string => Boolean(word));

function split(qepik: number): { manat: number; rest: number } {
  return { manat: Math.floor(qepik / 100), rest: qepik % 100 };
}

function unitWord(manat: number, rest: number, language: Language): string {
  if (language === 'az') return 'manat';
  if (language === 'en') return manat === 1 && rest === 0 ? 'manat' : 'manats';
  return rest ? 'маната' : russianPlural(manat, ['манат', 'маната', 'манатов']);
}
