import { z } from 'zod';
import * as e from './enumerations.ts';
import { language, line, plainDate } from './basic.ts';

/** Personal identification number of Azerbaijan: seven characters, capital letters and digits, no I and O. */
export const fin = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-HJ-NP-Z]{7}$/);

/** Identity of one person (P2), sealed file only; opened per person and audited. */
export const identity = z.object({
  surname: line(80),
  givenName: line(80),
  patronymic: line(80).nullable(),
  sex: e.sex,
  birthDate: plainDate.nullable(),
  birthYearOnly: z.int().min(1900).max(2100).nullable(),
  fin: fin.nullable(),
  idDocType: z.enum(['ID_CARD', 'PASSPORT', 'BIRTH_CERTIFICATE', 'RESIDENCE_PERMIT', 'OTHER']).nullable(),
  idDocNo: line(40).nullable(),
  citizenship: line(60).nullable(),
  nativeLanguage: language.nullable(),
  safeContact: z
    .object({
      channel: e.contactChannel,
      value: line(120),
      safeHours: line(80).nullable(),
      codeWord: line(60).nullable(),
      voicemailSafe: z.boolean(),
    })
    .nullable(),
  serviceAddress: line(200).nullable(),
  /** Nothing below is ever printed: it is kept so that no paper that leaves says it either. */
  otherNames: z.array(line(80)).max(10).optional(),
  pseudonym: line(80).nullable().optional(),
  residence: line(200).nullable().optional(),
  relatives: z.array(line(160)).max(20).optional(),
});
export type Identity = z.infer<typeof identity>;
