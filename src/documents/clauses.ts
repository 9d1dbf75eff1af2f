/** The fixed clauses (a)–(e), word for word, and the documents that print them (documents.md; ). */
import type { Language } from './model.ts';

export const clauses = {
  a: {
    az: 'Cinayət məsuliyyəti barədə qərarı yalnız səlahiyyətli orqan qəbul edir; barışıq bu orqanı heç nəyə məcbur etmir.',
    en: 'The decision on criminal liability belongs only to the competent authority; reconciliation obliges it to nothing.',
    ru: 'Решение об уголовной ответственности принимает только компетентный орган; примирение ни к чему его не обязывает.',
  },
  b: {
    az: 'Mediasiyada iştirak təqsirin etirafı deyil; razılaşmanın əldə edilməməsi və ya pozulması daha ağır cəza üçün əsas deyil.',
    en: 'Taking part is not an admission of guilt; failure or breach is not a ground for a more severe sentence.',
    ru: 'Участие не является признанием вины; недостижение или нарушение соглашения не основание для более строгого наказания.',
  },
  c: {
    az: 'Mediasiyada deyilənlər onu deyən şəxsin yazılı razılığı olmadan açıqlana bilməz.',
    en: 'Nothing said may be disclosed without the speaker\'s written consent.',
    ru: 'Сказанное в медиации не раскрывается без письменного согласия сказавшего.',
  },
  d: {
    az: 'Xidmətlər pulsuzdur və əməkdaşlıqdan asılı deyil.',
    en: 'Services are free and do not depend on cooperation.',
    ru: 'Услуги бесплатны и не зависят от сотрудничества.',
  },
  e: {
    az: 'Razılıq istənilən vaxt səbəb göstərilmədən geri götürülə bilər.',
    en: 'Consent may be withdrawn at any time without reason.',
    ru: 'Согласие можно отозвать в любое время без объяснения причин.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ClauseKey = keyof typeof clauses;

const printedOn: Readonly<Record<string, readonly ClauseKey[]>> = { D01: ['a', 'b', 'c', 'e'], D03: ['a', 'b', 'c'], D04: ['a', 'b'] };

/** Clauses a document prints, in order. */
export function clausesOf(code: string): readonly ClauseKey[] {
  return printedOn[code] ?? [];
}
