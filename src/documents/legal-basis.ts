/** Legal-basis strings: what may stand on a final document and what still waits for the organisation's lawyer. */
import type { z } from 'zod';
import type { legalConfirmation } from './facts.ts';
import type { Language } from './model.ts';

export interface LegalBasis {
  readonly text: Readonly<Record<Language, string>>;
  /** `seed` strings ship verified; everything else waits for a lawyer. */
  readonly status: 'verified' | 'unverified';
  /** Row of the facts behind the product. */
  readonly source: string;
}

export const legalBasisTable = {
  CPC_120: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 120-ci maddəsi (hüquqların izah edilməsi)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 120 (explaining rights)',
      ru: 'статья 120 Уголовно-процессуального кодекса Азербайджанской Республики (разъяснение прав)',
    },
    status: 'verified', source: 'F10, F11, F12',
  },
  CPC_87: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 87-ci maddəsi (mülki iddia)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 87 (civil claim)',
      ru: 'статья 87 Уголовно-процессуального кодекса Азербайджанской Республики (гражданский иск)',
    },
    status: 'verified', source: 'F10',
  },
  PERSONAL_DATA: {
    text: {
      az: '“Fərdi məlumatlar haqqında” Azərbaycan Respublikasının 11 may 2010-cu il tarixli 998-IIIQ nömrəli Qanunu',
      en: 'Law of the Republic of Azerbaijan “On Personal Data”, No. 998-IIIQ of 11 May 2010',
      ru: 'Закон Азербайджанской Республики «О персональных данных» № 998-IIIQ от 11 мая 2010 года',
    },
    status: 'unverified', source: 'DP-AZ',
  },
  MEDIATION_CONFIDENTIALITY: {
    text: {
      az: 'mediatorun məxfilik standartı — “Mediasiya haqqında” Azərbaycan Respublikasının 29 mart 2019-cu il tarixli 1555-VQ nömrəli Qanununun 8-ci maddəsi',
      en: 'standard of the mediator’s confidentiality: Law of the Republic of Azerbaijan “On Mediation”, No. 1555-VQ of 29 March 2019, Article 8',
      ru: 'стандарт конфиденциальности медиатора — статья 8 Закона Азербайджанской Республики «О медиации» № 1555-VQ от 29 марта 2019 года',
    },
    status: 'unverified', source: 'MED-AZ',
  },
  CC_73: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət Məcəlləsinin 73-cü və 73-1-ci maddələri',
      en: 'Criminal Code of the Republic of Azerbaijan, Articles 73 and 73-1',
      ru: 'статьи 73 и 73-1 Уголовного кодекса Азербайджанской Республики',
    },
    status: 'unverified', source: 'CC73',
  },
  COE_2018_8: {
    text: {
      az: 'Avropa Şurası Nazirlər Komitəsinin CM/Rec(2018)8 nömrəli Tövsiyəsi',
      en: 'Recommendation CM/Rec(2018)8 of the Committee of Ministers of the Council of Europe',
      ru: 'Рекомендация CM/Rec(2018)8 Комитета министров Совета Европы',
    },
    status: 'unverified', source: 'RJ-CoE',
  },
  UN_2002_12: {
    text: {
      az: 'BMT-nin İqtisadi və Sosial Şurasının 2002/12 nömrəli qətnaməsi',
      en: 'Resolution 2002/12 of the UN Economic and Social Council',
      ru: 'резолюция 2002/12 Экономического и Социального Совета ООН',
    },
    status: 'unverified', source: 'RJ-UN',
  },
  EU_2012_29: {
    text: {
      az: 'Avropa İttifaqının 2012/29/EU nömrəli Direktivinin 12-ci maddəsi (beynəlxalq standart kimi)',
      en: 'Directive 2012/29/EU, Article 12 (as an international standard)',
      ru: 'статья 12 Директивы 2012/29/ЕС (как международный стандарт)',
    },
    status: 'unverified', source: 'VRD',
  },
} as const satisfies Record<string, LegalBasis>;

export type LegalKey = keyof typeof legalBasisTable;

/** What a draft prints behind a string nobody has confirmed. */
export const UNVERIFIED_MARK = '[yoxlanılmalıdır]';

export interface LegalOptions {
  readonly language: Language;
  readonly draft: boolean;
  readonly confirmations?: readonly z.infer<typeof legalConfirmation>[];
}

/** Strings to print, and the keys a final document leaves out because nobody has confirmed them. */
export function legalLines(keys: readonly LegalKey[], { language, draft, confirmations = [] }: LegalOptions): { readonly lines: readonly string[]; readonly omitted: readonly LegalKey[] } {
  const lines: string[] = [];
  const omitted: LegalKey[] = [];
  for (const key of keys) {
    const row: LegalBasis = legalBasisTable[key];
    const confirmed = confirmations.find((confirmation) => confirmation.key === key);
    const text = confirmed?.text?.[language] ?? row.text[language];
    if (confirmed || row.status === 'verified') lines.push(text);
    else if (draft) lines.push(`${text} ${UNVERIFIED_MARK}`);
    else omitted.push(key);
  }
  return { lines, omitted };
}
