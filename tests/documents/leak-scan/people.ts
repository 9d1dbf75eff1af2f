/** A hundred and fifty invented people. No surname, number, address or date here is anybody's; the given names are what real lists are full of. */
import { watchOf } from '../../../src/documents/leak-scan/index.ts';
import type { WatchedPerson } from '../../../src/documents/leak-scan/index.ts';

const SURNAMES = [
  'Sınaqlı', 'Uydurmayev', 'Nümunəli', 'Şablonova', 'Qondarmalı', 'Uydurmazadə', 'Misallı', 'Qəlibova', 'Örnəkli', 'Sınaqov', 'Təxəyyüllü', 'Kağızlı', 'Qələmli', 'Məsələnov', 'Filankəsova',
  'Behmankəsli', 'Qurmayeva', 'Əfsanəli', 'Nağılov', 'Cizgiyev', 'Kölgəzadə', 'Heçkəsova', 'Eskizov', 'Maketli', 'Mesalenova', 'Вымыслов', 'Примерова', 'Sampleton', 'Placeholderova', 'Uydurmaskaya',
] as const;
/** Words of every day among them, and names that many bear. */
const GIVEN_NAMES = [
  'Gül', 'Arzu', 'Ümid', 'İnci', 'Vera', 'Nadejda', 'Roza', 'Dəniz', 'Bahar', 'Sevgi', 'Vüqar', 'Günəş', 'Aydın', 'Azad', 'Kamil', 'Natiq', 'Səfər', 'Xəyal', 'Lalə', 'Ulduz', 'Nicat', 'İradə', 'Qəhrəman', 'Mələk', 'Sona',
  'Əli', 'Nizami', 'Bənövşə', 'Mətin', 'Vəfa', 'Elçin', 'Leyla', 'Aysel', 'Rəşad', 'Gülnarə', 'Səkinə', 'Həmidə', 'Cavanşir', 'Xəqani', 'Qılman', 'Şəhriyar', 'Çingiz', 'Jalə', 'Yədulla', 'Öktay', 'Mark', 'Grace', 'Роман', 'Любовь', 'Слава',
] as const;
const FATHERS = ['Test', 'Kamil', 'Əhməd', 'Azad', 'Nağı', 'Eldar', 'Həsən', 'Isa', 'Yunis', 'Rəhman'] as const;
const STREETS = ['Uydurma küçəsi', 'Şablon döngəsi', 'Nizami küçəsi', 'Bahar küçəsi', 'Qondarma prospekti', 'Azadlıq prospekti'] as const;

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('empty list');
  return found;
};

function person(index: number): WatchedPerson {
  const year = 1958 + ((index * 7) % 52);
  return {
    subjectCode: `MED-2026-${pad(index + 1, 4)}-V`, caseNo: `MED-2026-${pad(index + 1, 4)}`, thisCase: false,
    identity: {
      surname: pick(SURNAMES, index), givenName: pick(GIVEN_NAMES, index + Math.floor(index / 50)), patronymic: `${pick(FATHERS, index)} ${index % 2 ? 'qızı' : 'oğlu'}`,
      birthDate: index % 9 === 0 ? null : `${year}-${pad(1 + (index % 12), 2)}-${pad(1 + ((index * 5) % 28), 2)}`, birthYearOnly: index % 9 === 0 ? year : null,
      fin: `0T${pad(index, 3)}XX`, idDocNo: index % 2 ? `AA${pad(index, 7)}` : `AZE${pad(index, 8)}`,
      safeContact: { value: index % 5 ? `+994 00 7${pad(index, 2)} ${pad(index, 2)} ${pad(99 - (index % 90), 2)}` : `uydurma${index}@example.invalid`, codeWord: pick(['bənövşə', 'qırmızı papaq', 'çay dəsgahı', null], index) },
      serviceAddress: `Bakı şəhəri, ${pick(STREETS, index)} ${180 + index}, mənzil ${index + 1}`,
      relatives: index % 4 === 0 ? [`${pick(SURNAMES, index)} Sınayət ${pick(FATHERS, index)} oğlu`] : [],
      pseudonym: index % 10 === 0 ? 'Mavi Qatar' : null,
    },
    ...(index % 6 === 0 && { extra: [{ field: 'shelterToken', text: 'Ağ göyərçin evi' }, { field: 'newResidence', text: 'Qax rayonu, Uydurmakənd kəndi' }] }),
  };
}

export const people: readonly WatchedPerson[] = Array.from({ length: 150 }, (_, index) => person(index));
export const watches = people.map(watchOf);
