import { z } from 'zod';
import * as e from './enumerations.ts';
import { countryCode, id, language, line, plainDate } from './basic.ts';

/** Bodies a person may be referred to or a paper may go to (A.7). Nothing here is about anybody the office helps. */

export const PROVIDER_TYPES = [
  'MINISTRY', 'STATE_SERVICE', 'PROSECUTION_BODY', 'PROBATION', 'CHILD_PROTECTION', 'OMBUDSMAN', 'SHELTER', 'ASSISTANCE_CENTRE', 'HEALTH', 'EDUCATION',
  'LEGAL', 'MEDIATION', 'FUND', 'NGO', 'INTERNATIONAL', 'OTHER',
] as const;
export const providerType = z.enum(PROVIDER_TYPES);
export type ProviderType = z.infer<typeof providerType>;

export const LEGAL_FORMS = ['STATE_BODY', 'PUBLIC_LEGAL_ENTITY', 'MUNICIPAL', 'PUBLIC_UNION', 'FOUNDATION', 'SELF_GOVERNING', 'COMPANY', 'INTERNATIONAL', 'OTHER'] as const;
export const legalForm = z.enum(LEGAL_FORMS);

/** How something confidential reaches it. */
export const SECURE_CHANNELS = ['HAND', 'SEALED_COURIER', 'PHONE_ONLY', 'E_GOV'] as const;
export const secureChannel = z.enum(SECURE_CHANNELS);

export const ACCESSIBILITY = ['STEP_FREE', 'TOILET', 'SIGN_LANGUAGE', 'LARGE_PRINT', 'EASY_READ', 'HOME_VISITS'] as const;
export const accessibility = z.enum(ACCESSIBILITY);

/** A name as papers need it; a form nobody gave prints "[…]" and is never guessed (A.2.6). */
export const nameForms = z.object({ nominative: line(200), genitive: line(200).nullable(), dative: line(200).nullable() });
export type NameForms = z.infer<typeof nameForms>;

export const provider = z.object({
  orgId: id,
  names: z.object({ az: nameForms, en: nameForms.nullable(), ru: nameForms.nullable() }),
  /** Abbreviations people look it up by. */
  knownAs: z.array(line(40)).max(6).default([]),
  type: providerType,
  /** Here and below, null or false says that nobody has found out yet. */
  legalForm: legalForm.nullable(),
  /** Null for a body of the whole country. */
  region: line(80).nullable(),
  services: z.array(e.serviceCode).max(e.SERVICE_CODES.length),
  /** Of the office, never of a private person. A shelter has no address here or anywhere (A.5). */
  contactOfficial: z.object({ phone: line(60).nullable(), email: line(120).nullable(), address: line(200).nullable() }),
  /** A line shown in this office and never printed, as hotline 152. */
  inHousePhone: line(60).nullable().default(null),
  /** Unit or post to ask for, never a name: this file is not a sealed one. */
  focalPoint: line(120).nullable(),
  secureChannel: secureChannel.nullable(),
  dataAgreement: z.object({ date: plainDate, expires: plainDate.nullable() }).nullable(),
  /** Places. */
  capacity: z.int().min(0).max(100_000).nullable(),
  accessibility: z.array(accessibility).max(ACCESSIBILITY.length).default([]),
  languages: z.array(language).max(9),
  acceptsAnonymous: z.boolean(),
  /** nothing about a person goes to a prosecution or state body without their yes. */
  isProsecutionBody: z.boolean(),
  isStateBody: z.boolean(),
  isHealthProvider: z.boolean(),
  /** Where what it receives ends up: another country than this asks for the person's yes to that country. */
  country: countryCode.default('AZ'),
  /** The official name is known for sure; if not, *ad təsdiqlənməlidir*. */
  confirmed: z.boolean(),
  retiredOn: plainDate.nullable(),
  /** Ships with the program. */
  seeded: z.boolean(),
});
export type Provider = z.infer<typeof provider>;

/** What a person of the office fills in; the rest the program keeps. */
export const providerFacts = provider.omit({ orgId: true, retiredOn: true, seeded: true });
export type ProviderFacts = z.infer<typeof providerFacts>;
