import type { WatchedPerson } from '../../../src/documents/leak-scan/index.ts';
import { people } from './people.ts';

const SYLLABLES = ['ba', 'qu', 'şe', 'nə', 'lı', 'rov', 'ça', 'müs', 'tan', 'ğıl', 'dür', 'xən', 'zov', 'pın', 'köç', 'vey', 'sul', 'tər', 'cab', 'hər'] as const;

/** A word of no language. */
function invented(seed: number): string {
  const [first = '', ...rest] = [0, 7, 14].map((step, index) => SYLLABLES[(Math.floor(seed / 20 ** index) + step) % SYLLABLES.length] ?? '').join('');
  return first.toUpperCase() + rest.join('');
}

/** As many people as asked, with invented surnames and streets and the given names of the hundred and fifty. */
export function manyPeople(count: number): readonly WatchedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const like = people[index % people.length];
    return {
      subjectCode: `MED-2027-${String(index + 1).padStart(4, '0')}-V`, thisCase: false,
      identity: {
        ...like?.identity, surname: `${invented(index * 37)}lızadə`, ...(index % 3 === 0 && { givenName: `${invented(index * 91)}am` }), fin: `Z${String(index).padStart(6, '0')}`,
        serviceAddress: `Bakı, ${invented(index * 53)}ova küçəsi ${index + 1}`, safeContact: { value: `+994 00 3${String(index).padStart(4, '0')}58` }, idDocNo: `AB${String(index).padStart(7, '9')}`,
      },
    };
  });
}
