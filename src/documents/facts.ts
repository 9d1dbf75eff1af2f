/** Facts every document takes: plain data the use case has already cleared for this recipient. All values may be absent; a gap is printed. */
import { z } from 'zod';
import { plainDate } from '../shared/model/basic.ts';
import { contactChannel, partyRole, sex } from '../shared/model/enumerations.ts';
import { legalBasisRows } from './legal-basis.ts';

/** Languages papers exist in. */
export const PAPER_LANGUAGES = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const;
export const paperLanguage = z.enum(PAPER_LANGUAGES);

/** One text in the languages a person has written it in; a missing one prints "[tərcümə gözlənilir]". */
export const localized = z.object({
  az: z.string().optional(), en: z.string().optional(), ru: z.string().optional(), ar: z.string().optional(), fa: z.string().optional(), ur: z.string().optional(),
});
export type Localized = z.infer<typeof localized>;

/** Patronymic without or with oğlu/qızı; the word is added from `sex` where it is absent. */
export const personName = z.object({
  surname: z.string(),
  givenName: z.string(),
  patronymic: z.string().nullish(),
  sex: sex.optional(),
});
export type PersonName = z.infer<typeof personName>;

export const idDocument = z.object({
  kind: z.enum(['ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'BIRTH_CERTIFICATE', 'OTHER']).optional(),
  number: z.string().optional(),
  issuedOn: plainDate.optional(),
  fin: z.string().optional(),
});

export const person = z.object({
  subjectCode: z.string(),
  role: partyRole,
  name: personName.optional(),
  birthDate: plainDate.nullish(),
  idDoc: idDocument.optional(),
  isMinor: z.boolean().default(false),
});
export type Person = z.infer<typeof person>;

export const mediator = z.object({
  name: personName.optional(),
  certificateNo: z.string().optional(),
  certificateIssuedOn: plainDate.optional(),
  certificateValidUntil: plainDate.optional(),
});
export type Mediator = z.infer<typeof mediator>;

export const interpreter = z.object({
  name: personName.optional(),
  /** Language interpreted from and into, as a language name per document language. */
  language: localized.optional(),
});

/** Names of an organisation as its own records give them; a case that is not recorded is printed as a gap, never guessed. */
export const organisation = z.object({
  nominative: localized.optional(),
  genitive: localized.optional(),
  dative: localized.optional(),
});

export const official = z.object({ post: localized.optional(), name: personName.optional() });
export type Official = z.infer<typeof official>;

export const office = z.object({
  /** Written into the file's properties: the only author a document ever names. */
  code: z.string(),
  name: localized.optional(),
  address: localized.optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  sealed: z.boolean().default(false),
  /** What an outside paper calls the office where its own name would say too much. */
  neutralName: localized.optional(),
});
export type Office = z.infer<typeof office>;

/** How a person may be reached: until they were asked, nothing is sent and nobody calls. */
export const contactRule = z.union([z.literal('IN_PERSON_ONLY'), z.object({ channel: contactChannel, safeHours: z.string().optional() })]).default('IN_PERSON_ONLY');
export type ContactRule = z.infer<typeof contactRule>;

/** Confirmation of a legal-basis string by the organisation's lawyer. */
export const legalConfirmation = z.object({
  key: z.string(),
  text: localized.optional(),
  verifiedBy: z.string(),
  verifiedOn: plainDate,
});

export const commonFacts = z.object({
  office,
  /** Outgoing or protocol number, e.g. Ç-12/26; absent on a draft. */
  number: z.string().optional(),
  date: plainDate.optional(),
  /** Neutral random number of the case, e.g. S-48213; never the case number. */
  outsideNo: z.string().optional(),
  copy: z.enum(['person', 'file', 'authority']).default('person'),
  draft: z.boolean().default(true),
  practice: z.boolean().default(false),
  largePrint: z.boolean().default(false),
  version: z.int().positive().default(1),
  supersedes: z.int().positive().optional(),
  scanMark: z.string().optional(),
  executor: z.object({ name: personName.optional(), phone: z.string().optional() }).optional(),
  legalConfirmations: z.array(legalConfirmation).default([]),
  /** Rows of the office, each in place of the shipped one. */
  legalBasis: legalBasisRows.default({}),
  /** Somebody who may has certified the translation of this paper's own words; until then a paper in another language than Azerbaijani says so. */
  translationCertified: z.boolean().default(false),
});
export type CommonFacts = z.infer<typeof commonFacts>;
