/** The people of one invented case whom the three hundred variants hide. */
import type { WatchedPerson } from '../../../src/documents/leak-scan/index.ts';

const nobody = { thisCase: true, caseNo: 'MED-2026-9001' };

export const hiddenPeople = {
  gulnare: {
    ...nobody, subjectCode: 'MED-2026-9001-V',
    identity: {
      surname: 'Sınaqlı', givenName: 'Gülnarə', patronymic: 'Əhməd qızı', birthDate: '1990-02-03', fin: '0TEST00', idDocNo: 'AA0009901', otherNames: ['Uydurmayeva'], pseudonym: 'Mavi Qatar',
      safeContact: { value: '+994 50 000 98 71', codeWord: 'qırmızı çətir' }, serviceAddress: 'Bakı şəhəri, Qondarma küçəsi 214, mənzil 37', relatives: ['Sınaqlı Elşad Əhməd oğlu'],
    },
    extra: [{ field: 'newResidence', text: 'Gəncə şəhəri, Nizami küçəsi 388' }, { field: 'shelterToken', text: 'Ağ göyərçin evi' }],
  },
  cavanshir: {
    ...nobody, subjectCode: 'MED-2026-9001-O',
    identity: { surname: 'Qəlibzadə', givenName: 'Cavanşir', patronymic: 'Həsən', birthDate: '1988-11-29', fin: '0QLB7Z9', idDocNo: 'AZE09990001', safeContact: { value: '055 000 46 13' } },
    extra: [{ field: 'facility', text: 'Maketabad islah müəssisəsi' }],
  },
  seckine: {
    ...nobody, subjectCode: 'MED-2026-9001-V2',
    identity: { surname: 'Şablonova', givenName: 'Səkinə', patronymic: 'Xəlil qızı', birthDate: '2011-06-17', safeContact: { value: 'seckine.numune@example.invalid' } },
  },
  oqtay: { ...nobody, subjectCode: 'MED-2026-9001-O2', identity: { surname: 'Köçərmisallı', givenName: 'Oqtay', patronymic: 'Yunis oğlu', birthDate: '1979-10-05', safeContact: { value: '+7 999 000-31-47' } } },
  chingiz: { ...nobody, subjectCode: 'MED-2026-9001-R', identity: { surname: 'Jalənümunəli', givenName: 'Çingiz', patronymic: 'Vaqif oğlu', birthDate: '1965-08-30' } },
  ascii: { ...nobody, subjectCode: 'MED-2026-9001-S', identity: { surname: 'Mesalenov', givenName: 'Sheyda', patronymic: 'Gasim', birthDate: '2001-01-09' } },
  cyrillic: { ...nobody, subjectCode: 'MED-2026-9001-C', identity: { surname: 'Примерова', givenName: 'Евгения', patronymic: 'Юрьевна', birthDate: '1994-12-31' } },
  flower: { ...nobody, subjectCode: 'MED-2026-9001-C2', identity: { surname: 'Dənizova', givenName: 'Bahar', patronymic: 'Azad qızı', birthDate: '1999-09-09' } },
  babek: { ...nobody, subjectCode: 'MED-2026-9001-C3', identity: { surname: 'Uydurmaski', givenName: 'Babək', patronymic: 'Əli', birthDate: '1983-04-21' } },
} as const satisfies Readonly<Record<string, WatchedPerson>>;

export type Hidden = keyof typeof hiddenPeople;
