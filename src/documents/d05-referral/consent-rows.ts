/** The consent a letter stands on: number, fields, last day, and that it goes no further. */
import type { z } from 'zod';
import { fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { Block, Language } from '../model.ts';
import { particulars } from '../parts.ts';
import { scopeInWords } from './disclosed.ts';
import type { DisclosedField, statedConsent } from './facts.ts';
import { d05Texts } from './texts.ts';

/** To an authority that is asked for something, not for a service: what it files stays in its file. */
const TO_AUTHORITY: Readonly<Record<Language, string>> = {
  az: 'Bu məlumat yalnız sizə və yalnız bu məktubun məqsədi üçün verilir. Onu iş üçün lazım olmayan şəxsə və orqana ötürməyin. Razılıq geri götürüldükdə məlumatdan istifadəni dayandırın.',
  en: 'These data are given to you alone and for the purpose of this letter alone. Do not pass them on to anybody the case does not need. When the consent is withdrawn, stop using them.',
  ru: 'Эти сведения даны только вам и только для цели этого письма. Не передавайте их лицам и органам, которым они по делу не нужны. Если согласие отозвано, прекратите их использование.',
};

export function consentRows(consent: z.infer<typeof statedConsent>, data: readonly DisclosedField[], language: Language, toAuthority = false): readonly Block[] {
  const t = d05Texts[language].consent;
  const limits = toAuthority ? [TO_AUTHORITY[language]] : [t.doNotPassOn, ...(consent.operations.includes('STORE_COPY') ? [] : [t.noCopy])];
  return [
    particulars([
      [t.number, [value(consent.number, { field: 'consent.number' })]],
      [t.scope, scopeInWords(data, language)],
      [t.until, fill(t.untilDate, { date: shortDateValue(consent.validUntil, { field: 'consent.validUntil' }) })],
      consent.crossBorderTo && [t.country, [localizedValue(consent.crossBorderTo, language, { field: 'consent.crossBorderTo' })]],
    ]),
    { kind: 'paragraph', style: 'lead', text: words(limits.join(' ')), keepWithNext: true },
  ];
}
