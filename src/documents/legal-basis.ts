/** Legal-basis strings: a dated table an organisation's lawyer confirms row by row; what nobody confirmed stands on no final paper. */
import { z } from 'zod';
import { plainDate } from '../shared/model/basic.ts';
import type { legalConfirmation } from './facts.ts';
import type { DocumentModel, PaperLanguage } from './model.ts';

/** One string of the table. `text` of an edited row has the three languages of the screen; a paper in another prints the shipped translation where the Azerbaijani is the shipped one, else the Azerbaijani. */
export const legalBasisRow = z.object({
  key: z.string(),
  text: z.object({ az: z.string(), en: z.string(), ru: z.string(), ar: z.string().optional(), fa: z.string().optional(), ur: z.string().optional() }),
  /** `seed`: stated in a source document. `published` and `verify` wait for a lawyer. */
  source: z.enum(['seed', 'published', 'verify']),
  /** Source row or person that vouches for the words; null while nobody does. */
  verifiedBy: z.string().nullable(),
  verifiedOn: plainDate.nullable(),
  validFrom: plainDate,
});
export type LegalBasisRow = z.infer<typeof legalBasisRow>;
/** The office's own rows by key; a key that is not here has the shipped row. */
export const legalBasisRows = z.record(z.string(), legalBasisRow);
export type LegalBasisRows = z.infer<typeof legalBasisRows>;

/** A row of the shipped table, with the row of the facts behind the product it was taken from. */
export interface LegalBasis extends Readonly<LegalBasisRow> {
  readonly text: Readonly<Record<PaperLanguage, string>>;
  readonly sourceRow: string;
}

/** From the beginning: an office's row of any date goes before a shipped one. */
const SHIPPED_FROM = '2000-01-01';
/** The source document that the `F` rows are taken from was received that day. */
const SEED_READ_ON = '2025-06-11';
/** Ships verified, with the source named. */
const seed = (key: string, sourceRow: string) => ({ key, source: 'seed', sourceRow, verifiedBy: sourceRow, verifiedOn: SEED_READ_ON, validFrom: SHIPPED_FROM }) as const;
/** Ships unverified. */
const published = (key: string, sourceRow: string) => ({ key, source: 'published', sourceRow, verifiedBy: null, verifiedOn: null, validFrom: SHIPPED_FROM }) as const;

export const legalBasisTable = {
  CPC_120: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 120-ci maddəsi (hüquqların izah edilməsi)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 120 (explaining rights)',
      ru: 'статья 120 Уголовно-процессуального кодекса Азербайджанской Республики (разъяснение прав)',
      ar: 'المادة 120 من قانون الإجراءات الجنائية لجمهورية أذربيجان (شرح الحقوق)',
      fa: 'مادهٔ 120 قانون آیین دادرسی کیفری جمهوری آذربایجان (توضیح حقوق)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 120 (حقوق کی وضاحت)',
    },
    ...seed('CPC_120', 'F10, F11, F12'),
  },
  CPC_87: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 87-ci maddəsi (mülki iddia)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 87 (civil claim)',
      ru: 'статья 87 Уголовно-процессуального кодекса Азербайджанской Республики (гражданский иск)',
      ar: 'المادة 87 من قانون الإجراءات الجنائية لجمهورية أذربيجان (الدعوى المدنية)',
      fa: 'مادهٔ 87 قانون آیین دادرسی کیفری جمهوری آذربایجان (دعوای مدنی)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 87 (دیوانی دعویٰ)',
    },
    ...seed('CPC_87', 'F10'),
  },
  FAMILY_59: {
    text: {
      az: 'Azərbaycan Respublikası Ailə Məcəlləsinin 59-cu maddəsi (valideynlə mənafe ziddiyyəti olduqda uşağa nümayəndə təyin edilməsi)',
      en: 'Family Code of the Republic of Azerbaijan, Article 59 (representative of a child whose interests conflict with a parent’s)',
      ru: 'статья 59 Семейного кодекса Азербайджанской Республики (представитель ребёнка при противоречии интересов с родителем)',
      ar: 'المادة 59 من قانون الأسرة لجمهورية أذربيجان (تعيين ممثل للطفل عند تعارض المصالح مع الوالدين)',
      fa: 'مادهٔ 59 قانون خانوادهٔ جمهوری آذربایجان (تعیین نماینده برای کودک هنگام تعارض منافع با والدین)',
      ur: 'جمہوریہ آذربائیجان کے عائلی قانون کی دفعہ 59 (والدین سے مفادات کے ٹکراؤ میں بچے کے نمائندے کا تقرر)',
    },
    ...seed('FAMILY_59', 'F50'),
  },
  THB_ANONYMITY: {
    text: {
      az: '“İnsan alverinə qarşı mübarizə haqqında” Azərbaycan Respublikası Qanununun 13-cü və 14-cü maddələri (kimliyin razılıq olmadan açıqlanmaması)',
      en: 'Law of the Republic of Azerbaijan “On Combating Trafficking in Human Beings”, Articles 13 and 14 (identity not disclosed without consent)',
      ru: 'статьи 13 и 14 Закона Азербайджанской Республики «О борьбе с торговлей людьми» (нераскрытие личности без согласия)',
      ar: 'المادتان 13 و 14 من قانون جمهورية أذربيجان «بشأن مكافحة الاتجار بالبشر» (عدم الكشف عن الهوية دون موافقة)',
      fa: 'مواد 13 و 14 قانون جمهوری آذربایجان «دربارهٔ مبارزه با قاچاق انسان» (فاش نشدن هویت بدون رضایت)',
      ur: 'جمہوریہ آذربائیجان کے قانون ”انسانی اسمگلنگ کے خلاف جدوجہد“ کی دفعات 13 اور 14 (رضامندی کے بغیر شناخت ظاہر نہ کرنا)',
    },
    ...seed('THB_ANONYMITY', 'F3'),
  },
  PERSONAL_DATA: {
    text: {
      az: '“Fərdi məlumatlar haqqında” Azərbaycan Respublikasının 11 may 2010-cu il tarixli 998-IIIQ nömrəli Qanunu',
      en: 'Law of the Republic of Azerbaijan “On Personal Data”, No. 998-IIIQ of 11 May 2010',
      ru: 'Закон Азербайджанской Республики «О персональных данных» № 998-IIIQ от 11 мая 2010 года',
      ar: 'قانون جمهورية أذربيجان «بشأن البيانات الشخصية» رقم 998-IIIQ المؤرخ 11.05.2010',
      fa: 'قانون جمهوری آذربایجان «دربارهٔ اطلاعات شخصی» به شمارهٔ 998-IIIQ مورخ 11.05.2010',
      ur: 'جمہوریہ آذربائیجان کا قانون ”ذاتی معلومات کے بارے میں“ نمبر 998-IIIQ مؤرخہ 11.05.2010',
    },
    ...published('PERSONAL_DATA', 'DP-AZ'),
  },
  MEDIATION_CONFIDENTIALITY: {
    text: {
      az: 'mediatorun məxfilik standartı — “Mediasiya haqqında” Azərbaycan Respublikasının 29 mart 2019-cu il tarixli 1555-VQ nömrəli Qanununun 8-ci maddəsi',
      en: 'standard of the mediator’s confidentiality: Law of the Republic of Azerbaijan “On Mediation”, No. 1555-VQ of 29 March 2019, Article 8',
      ru: 'стандарт конфиденциальности медиатора — статья 8 Закона Азербайджанской Республики «О медиации» № 1555-VQ от 29 марта 2019 года',
      ar: 'معيار سرية الوسيط: المادة 8 من قانون جمهورية أذربيجان «بشأن الوساطة» رقم 1555-VQ المؤرخ 29.03.2019',
      fa: 'معیار محرمانگی میانجی: مادهٔ 8 قانون جمهوری آذربایجان «دربارهٔ میانجی‌گری» به شمارهٔ 1555-VQ مورخ 29.03.2019',
      ur: 'ثالث کی رازداری کا معیار: جمہوریہ آذربائیجان کے قانون ”ثالثی کے بارے میں“ نمبر 1555-VQ مؤرخہ 29.03.2019 کی دفعہ 8',
    },
    ...published('MEDIATION_CONFIDENTIALITY', 'MED-AZ'),
  },
  CC_73: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət Məcəlləsinin 73-cü və 73-1-ci maddələri',
      en: 'Criminal Code of the Republic of Azerbaijan, Articles 73 and 73-1',
      ru: 'статьи 73 и 73-1 Уголовного кодекса Азербайджанской Республики',
      ar: 'المادتان 73 و 73-1 من القانون الجنائي لجمهورية أذربيجان',
      fa: 'مواد 73 و 73-1 قانون کیفری جمهوری آذربایجان',
      ur: 'جمہوریہ آذربائیجان کے فوجداری قانون کی دفعات 73 اور 73-1',
    },
    ...published('CC_73', 'CC73'),
  },
  COE_2018_8: {
    text: {
      az: 'Avropa Şurası Nazirlər Komitəsinin CM/Rec(2018)8 nömrəli Tövsiyəsi',
      en: 'Recommendation CM/Rec(2018)8 of the Committee of Ministers of the Council of Europe',
      ru: 'Рекомендация CM/Rec(2018)8 Комитета министров Совета Европы',
      ar: 'توصية لجنة وزراء مجلس أوروبا CM/Rec(2018)8',
      fa: 'توصیهٔ کمیتهٔ وزیران شورای اروپا CM/Rec(2018)8',
      ur: 'کونسل آف یورپ کی وزراء کمیٹی کی سفارش CM/Rec(2018)8',
    },
    ...published('COE_2018_8', 'RJ-CoE'),
  },
  UN_2002_12: {
    text: {
      az: 'BMT-nin İqtisadi və Sosial Şurasının 2002/12 nömrəli qətnaməsi',
      en: 'Resolution 2002/12 of the UN Economic and Social Council',
      ru: 'резолюция 2002/12 Экономического и Социального Совета ООН',
      ar: 'قرار المجلس الاقتصادي والاجتماعي للأمم المتحدة 2002/12',
      fa: 'قطعنامهٔ 2002/12 شورای اقتصادی و اجتماعی سازمان ملل متحد',
      ur: 'اقوامِ متحدہ کی اقتصادی و سماجی کونسل کی قرارداد 2002/12',
    },
    ...published('UN_2002_12', 'RJ-UN'),
  },
  EU_2012_29: {
    text: {
      az: 'Avropa İttifaqının 2012/29/EU nömrəli Direktivinin 12-ci maddəsi (beynəlxalq standart kimi)',
      en: 'Directive 2012/29/EU, Article 12 (as an international standard)',
      ru: 'статья 12 Директивы 2012/29/ЕС (как международный стандарт)',
      ar: 'المادة 12 من توجيه الاتحاد الأوروبي 2012/29/EU (كمعيار دولي)',
      fa: 'مادهٔ 12 دستورالعمل اتحادیهٔ اروپا 2012/29/EU (به‌عنوان معیار بین‌المللی)',
      ur: 'یورپی یونین کی ہدایت 2012/29/EU کی دفعہ 12 (بین الاقوامی معیار کے طور پر)',
    },
    ...published('EU_2012_29', 'VRD'),
  },
} as const satisfies Record<string, LegalBasis>;

export type LegalKey = keyof typeof legalBasisTable;

/** What a draft prints behind a string nobody has confirmed. */
export const UNVERIFIED_MARK = '[yoxlanılmalıdır]';

/** Somebody vouches for it, by name and day. */
export const isVerified = ({ verifiedBy, verifiedOn }: LegalBasisRow): boolean => verifiedBy !== null && verifiedOn !== null;

/** Of an office's rows, for each key the newest that holds on a day (`YYYY-MM-DD`). */
export function rowsInForce(rows: readonly LegalBasisRow[], on: string): LegalBasisRows {
  const inForce: LegalBasisRows = {};
  for (const row of rows) {
    const known = inForce[row.key];
    if (row.validFrom <= on && (known === undefined || known.validFrom <= row.validFrom)) inForce[row.key] = row;
  }
  return inForce;
}

export interface LegalOptions {
  readonly language: PaperLanguage;
  readonly draft: boolean;
  /** The office's rows, each in place of the shipped one. */
  readonly rows?: LegalBasisRows;
  readonly confirmations?: readonly z.infer<typeof legalConfirmation>[];
}

/** Strings to print, and the keys a final document leaves out because nobody has confirmed them. */
export function legalLines(keys: readonly LegalKey[], { language, draft, rows = {}, confirmations = [] }: LegalOptions): { readonly lines: readonly string[]; readonly omitted: readonly LegalKey[] } {
  const lines: string[] = [];
  const omitted: LegalKey[] = [];
  for (const key of keys) {
    const shipped: LegalBasis = legalBasisTable[key];
    const row: LegalBasisRow = rows[key] ?? shipped;
    const confirmed = confirmations.find((confirmation) => confirmation.key === key);
    const text = confirmed?.text?.[language] ?? row.text[language] ?? (row.text.az === shipped.text.az ? shipped.text[language] : row.text.az);
    if (confirmed || isVerified(row)) lines.push(text);
    else if (draft) lines.push(`${text} ${UNVERIFIED_MARK}`);
    else omitted.push(key);
  }
  return { lines, omitted };
}

/** Keys of the legal bases a final document left out because nobody confirmed them: what the register says. */
export function unverifiedLeftOut({ withheld }: Pick<DocumentModel, 'withheld'>): readonly string[] {
  return withheld.filter(({ reason }) => reason === 'LEGAL_BASIS_UNVERIFIED').map(({ field }) => field.replace(/^legalBasis\./, ''));
}
