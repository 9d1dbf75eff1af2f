/** Every way a letter of a name is written in Azerbaijani, in plain Latin letters and in Russian. One table for both directions. */

/** Letter of the sealed name -> how it may stand in a text. "-" is nothing at all. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'a а я', b: 'b б', c: 'c j dj dzh дж', ç: 'ç c ch tch ч', d: 'd д', e: 'e е э ё', ə: 'ə e a ae а е э я', f: 'f ф', g: 'g г', ğ: 'ğ g gh q г',
  h: 'h kh x g г х', x: 'x kh h х', ı: 'ı i y ы и', i: 'i ı и й', j: 'j zh ж', k: 'k к', q: 'q g k gh г к', l: 'l л', m: 'm м', n: 'n н', o: 'o о', ö: 'ö o oe о ё е э',
  p: 'p п', r: 'r р', s: 's с', ş: 'ş s sh sch ш щ', t: 't т', u: 'u у ю', ü: 'ü u ue yu у ю', v: 'v w в', w: 'w v в', y: 'y i j й и -', z: 'z з',
  а: 'а a', б: 'б b', в: 'в v w', г: 'г g h q ğ', д: 'д d', е: 'е ё э e ye ie ə', ё: 'ё е yo io o ö e', ж: 'ж zh j', з: 'з z', и: 'и i ı y', й: 'й и y i j -', к: 'к k q',
  л: 'л l', м: 'м m', н: 'н n', о: 'о o', п: 'п p', р: 'р r', с: 'с s', т: 'т t', у: 'у u', ф: 'ф f', х: 'х x kh h', ц: 'ц ts s c tz', ч: 'ч ç ch c', ш: 'ш ş sh s',
  щ: 'щ shch sch şç ş sh', ъ: 'ъ -', ы: 'ы ı y i', ь: 'ь -', э: 'э e ə', ю: 'ю yu iu ju ü u', я: 'я ya ia ja ə a',
};
/** A name sealed without a single letter of the Azerbaijani alphabet may have lost them: each letter then stands for several. */
const PLAIN: Readonly<Record<string, string>> = { a: 'aə', c: 'cç', e: 'eə', g: 'gğq', h: 'hx', i: 'iı', j: 'jc', k: 'kq', o: 'oö', s: 'sş', u: 'uü' };
/** Two letters of a name written as one, or otherwise than letter by letter. */
const TOGETHER: Readonly<Record<string, string>> = {
  ya: 'я ia', yə: 'я е', ye: 'е e', yu: 'ю iu', yü: 'ю iu', yo: 'ё е йо', yö: 'ё е', iy: 'и i y', yi: 'и i', yı: 'и', ks: 'x кс', ts: 'ц s', цс: 'ц',
  sh: 'ş ш', ch: 'ç ч', kh: 'x х', gh: 'ğ г', zh: 'j ж', dj: 'c дж', ий: 'и i y iy', ья: 'ya ia', ье: 'ye e',
};
const CONSONANTS = 'bcçdfgğhxjkqlmnprsştvzбвгджзклмнпрстфхцчшщ';
const AZERBAIJANI = /[əşçğöüı]/;

interface Option {
  readonly letters: string;
  readonly written: string;
}

const split = (list: string): string[] => list.split(' ').map((part) => (part === '-' ? '' : part));

function* options(): Generator<Option> {
  for (const [letter, list] of Object.entries(LETTERS)) {
    for (const written of split(list)) yield { letters: letter, written };
  }
  for (const [letter, meant] of Object.entries(PLAIN)) {
    for (const one of meant) for (const written of split(LETTERS[one] ?? '')) yield { letters: letter.toUpperCase(), written };
  }
  for (const [letters, list] of Object.entries(TOGETHER)) {
    for (const written of split(list)) {
      yield { letters, written };
      const wide = widened(letters);
      if (wide !== letters) yield { letters: wide, written };
    }
  }
}

/** A doubled letter of the name may be written once, a single one twice; Russian softens any consonant. */
function* doubled(option: Option): Generator<Option> {
  yield option;
  const { letters, written } = option;
  if (letters.length !== 1 || written.length !== 1 || !CONSONANTS.includes(written)) return;
  yield { letters: letters + letters, written };
  yield { letters, written: written + written };
  if (/\p{Script=Cyrillic}/u.test(written)) yield { letters, written: `${written}ь` };
}

const widened = (letters: string): string => [...letters].map((letter) => (letter in PLAIN ? letter.toUpperCase() : letter)).join('');

/** The letters a name is kept under: folded, and wide where it was sealed without Azerbaijani letters. A short name is taken as it stands. */
export function keptLetters(folded: string): string {
  return folded.length <= 4 || AZERBAIJANI.test(folded) || !/^[a-z]+$/.test(folded) ? folded : widened(folded);
}

const byFirst = new Map<string, Option[]>();
const silent = new Set<string>();
for (const option of [...options()].flatMap((one) => [...doubled(one)])) {
  if (option.written === '') {
    silent.add(option.letters);
    continue;
  }
  const first = option.written.charAt(0);
  const known = byFirst.get(first) ?? [];
  if (!known.some(({ letters, written }) => letters === option.letters && written === option.written)) known.push(option);
  byFirst.set(first, known);
}

/** What a text's letter may be the beginning of. */
export const spellingsFrom = (letter: string): readonly Option[] => byFirst.get(letter) ?? [];
/** Letters of a name that need not be written. */
export const silentLetters: readonly string[] = [...silent];
