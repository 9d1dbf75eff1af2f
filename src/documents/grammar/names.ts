/** Persons' names: Soyad Ad Ata adı oğlu/qızı, as identity papers write them. */
import { foldAz, foldPlain } from '../../domain/text/fold.ts';
import type { PersonName } from '../facts.ts';
import { inflect, type GrammaticalCase } from './cases.ts';

const PATRONYMIC_WORD = /(^| )(oglu|ogly|qizi|kyzy)$/;
const SLAVIC_PATRONYMIC = /(vic|vich|vna|вич|вна|чна)$/;

/** Full name in the order of identity papers. */
export function fullName(name: PersonName): string {
  return [name.surname, name.givenName, patronymic(name)].filter(Boolean).join(' ');
}

/** "N.Sınaqlı": initial and surname, as executors and signatories are written. */
export function initialAndSurname(name: PersonName): string {
  return `${[...name.givenName][0] ?? ''}.${name.surname}`;
}

/** Full name with the case ending on its last word: "… Test oğluna". */
export function inflectName(name: PersonName, grammaticalCase: GrammaticalCase): string | undefined {
  const words = fullName(name).split(' ');
  const last = words.at(-1) ?? '';
  const possessive = ['oğlu', 'qızı'].includes(foldAz(last));
  const inflected = inflect(last, grammaticalCase, { possessive, name: true });
  return inflected === undefined ? undefined : [...words.slice(0, -1), inflected].join(' ');
}

function patronymic({ patronymic: father, sex }: PersonName): string {
  if (!father) return '';
  const folded = foldPlain(father);
  if (PATRONYMIC_WORD.test(folded) || SLAVIC_PATRONYMIC.test(folded)) return father;
  if (sex === 'MALE') return `${father} oğlu`;
  return sex === 'FEMALE' ? `${father} qızı` : father;
}
