import { z } from 'zod';

/** Identifier of a record: a random UUID, never derived from anything about a person. */
export const id = z.uuid();

/** Plain date `YYYY-MM-DD` that exists in the calendar. */
export const plainDate = z.iso.date();

/** Instant in Asia/Baku, exactly `YYYY-MM-DDTHH:MM:SS+04:00`, so that text order is time order. */
export const instant = z.iso.datetime({ offset: true, precision: 0 }).endsWith('+04:00');

/** Local time `HH:MM`, 24 hours. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Money in qəpik (1/100 AZN), a whole number up to ten million manat. */
export const qepik = z.int().min(0).max(1_000_000_000);

/** One line of text: trimmed, no control characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/);

/** Several lines of text; line breaks and tabs allowed, other control characters refused. */
export const paragraphs = (max = 8000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/);

/** Internal code of a person in a case, `MED-2026-0001-V`, second of its letter `-V2`. */
export const subjectCode = z.string().regex(/^(MED|VPN|THB|JDV)-\d{4}-\d{4,}-[VORSC]\d*$/);

/** Internal number of a case, `MED-2026-0001`. */
export const caseNo = z.string().regex(/^(MED|VPN|THB|JDV)-\d{4}-\d{4,}$/);

/** Neutral random number under which a case is named outside, `S-48213`. */
export const outsideNo = z.string().regex(/^S-\d{5,}$/);

/** Languages the interface speaks. */
export const INTERFACE_LANGUAGES = ['az', 'en', 'ru'] as const;
export const interfaceLanguage = z.enum(INTERFACE_LANGUAGES);
export type InterfaceLanguage = z.infer<typeof interfaceLanguage>;

/** Languages a person may need; documents exist in some of them (`documents.md`). */
export const LANGUAGES = ['az', 'en', 'ru', 'ar', 'fa', 'ur', 'tr', 'ka', 'other'] as const;
export const language = z.enum(LANGUAGES);
export type Language = z.infer<typeof language>;

/** Country, ISO 3166-1 alpha-2, capital letters. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
