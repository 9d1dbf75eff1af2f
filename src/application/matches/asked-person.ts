import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import type { Identity } from '../../shared/model/identity.ts';

/** What is compared across compartments: names, birth, FIN and document number, nothing of any case. */
export const askedPerson = z.strictObject({
  surname: z.string(),
  givenName: z.string(),
  patronymic: z.string().nullable(),
  birthDate: plainDate.nullable(),
  birthYear: z.int().nullable(),
  fin: z.string().nullable(),
  idDocNo: z.string().nullable(),
});
export type AskedPerson = z.infer<typeof askedPerson>;

export function askedPersonOf({ surname, givenName, patronymic, birthDate, birthYearOnly, fin, idDocNo }: Identity): AskedPerson {
  return { surname, givenName, patronymic, birthDate, birthYear: birthYearOnly, fin, idDocNo };
}
