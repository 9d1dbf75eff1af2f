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
/** Known text whose place in the law nobody has checked: ships unverified. */
const verify = (key: string, sourceRow: string) => ({ key, source: 'verify', sourceRow, verifiedBy: null, verifiedOn: null, validFrom: SHIPPED_FROM }) as const;

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
  CPC_51_2: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 51-2-ci maddəsi (videokonfrans əlaqəsi)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 51-2 (videoconference)',
      ru: 'статья 51-2 Уголовно-процессуального кодекса Азербайджанской Республики (видеоконференция)',
      ar: 'المادة 51-2 من قانون الإجراءات الجنائية لجمهورية أذربيجان (المؤتمر المرئي)',
      fa: 'مادهٔ 51-2 قانون آیین دادرسی کیفری جمهوری آذربایجان (ویدئوکنفرانس)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 51-2 (ویڈیو کانفرنس)',
    },
    ...seed('CPC_51_2', 'F27'),
  },
  CPC_123: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 123-cü maddəsi (təhlükəsizliyin təmin edilməsi)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 123 (ensuring safety)',
      ru: 'статья 123 Уголовно-процессуального кодекса Азербайджанской Республики (обеспечение безопасности)',
      ar: 'المادة 123 من قانون الإجراءات الجنائية لجمهورية أذربيجان (ضمان السلامة)',
      fa: 'مادهٔ 123 قانون آیین دادرسی کیفری جمهوری آذربایجان (تأمین امنیت)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 123 (حفاظت یقینی بنانا)',
    },
    ...seed('CPC_123', 'F27'),
  },
  CPC_123_2: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 123-2-ci maddəsi (uşaq üçün xüsusi tədbirlər)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 123-2 (special measures for a child)',
      ru: 'статья 123-2 Уголовно-процессуального кодекса Азербайджанской Республики (особые меры для ребёнка)',
      ar: 'المادة 123-2 من قانون الإجراءات الجنائية لجمهورية أذربيجان (تدابير خاصة للطفل)',
      fa: 'مادهٔ 123-2 قانون آیین دادرسی کیفری جمهوری آذربایجان (تدابیر ویژه برای کودک)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 123-2 (بچے کے لیے خصوصی اقدامات)',
    },
    ...seed('CPC_123_2', 'F55'),
  },
  CPC_199_4: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 199.4-cü maddəsi (qapalı iclas)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 199.4 (closed hearing)',
      ru: 'статья 199.4 Уголовно-процессуального кодекса Азербайджанской Республики (закрытое заседание)',
      ar: 'المادة 199.4 من قانون الإجراءات الجنائية لجمهورية أذربيجان (جلسة مغلقة)',
      fa: 'مادهٔ 199.4 قانون آیین دادرسی کیفری جمهوری آذربایجان (جلسهٔ غیرعلنی)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 199.4 (بند سماعت)',
    },
    ...seed('CPC_199_4', 'F32'),
  },
  CPC_231: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 231-ci maddəsi (audio və video yazı)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Article 231 (audio and video recording)',
      ru: 'статья 231 Уголовно-процессуального кодекса Азербайджанской Республики (аудио- и видеозапись)',
      ar: 'المادة 231 من قانون الإجراءات الجنائية لجمهورية أذربيجان (التسجيل الصوتي والمرئي)',
      fa: 'مادهٔ 231 قانون آیین دادرسی کیفری جمهوری آذربایجان (ضبط صدا و تصویر)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعہ 231 (آواز اور تصویر کی ریکارڈنگ)',
    },
    ...seed('CPC_231', 'F27'),
  },
  STATE_PROTECTION_1998: {
    text: {
      az: '“Cinayət prosesi iştirakçılarının dövlət müdafiəsi haqqında” Azərbaycan Respublikasının 11 dekabr 1998-ci il tarixli Qanunu',
      en: 'Law of the Republic of Azerbaijan of 11 December 1998 “On State Protection of Participants in Criminal Proceedings”',
      ru: 'Закон Азербайджанской Республики от 11 декабря 1998 года «О государственной защите участников уголовного процесса»',
      ar: 'قانون جمهورية أذربيجان المؤرخ 11.12.1998 «بشأن حماية الدولة للمشاركين في الإجراءات الجنائية»',
      fa: 'قانون جمهوری آذربایجان مورخ 11.12.1998 «دربارهٔ حمایت دولتی از شرکت‌کنندگان در دادرسی کیفری»',
      ur: 'جمہوریہ آذربائیجان کا 11.12.1998 کا قانون ”فوجداری کارروائی کے شرکاء کے ریاستی تحفظ کے بارے میں“',
    },
    ...seed('STATE_PROTECTION_1998', 'F27'),
  },
  THB_17: {
    text: {
      az: '“İnsan alverinə qarşı mübarizə haqqında” Azərbaycan Respublikası Qanununun 17-ci maddəsi (məlumat bazalarına girişin dayandırılması, şəxsi həyatın qorunması)',
      en: 'Law of the Republic of Azerbaijan “On Combating Trafficking in Human Beings”, Article 17 (access to databases suspended, private life protected)',
      ru: 'статья 17 Закона Азербайджанской Республики «О борьбе с торговлей людьми» (приостановление доступа к базам данных, защита частной жизни)',
      ar: 'المادة 17 من قانون جمهورية أذربيجان «بشأن مكافحة الاتجار بالبشر» (تعليق الوصول إلى قواعد البيانات، حماية الحياة الخاصة)',
      fa: 'مادهٔ 17 قانون جمهوری آذربایجان «دربارهٔ مبارزه با قاچاق انسان» (توقف دسترسی به پایگاه‌های داده، حفظ زندگی خصوصی)',
      ur: 'جمہوریہ آذربائیجان کے قانون ”انسانی اسمگلنگ کے خلاف جدوجہد“ کی دفعہ 17 (معلوماتی ذخائر تک رسائی معطل کرنا، نجی زندگی کا تحفظ)',
    },
    ...seed('THB_17', 'F30'),
  },
  DECISION_252: {
    text: {
      az: 'Azərbaycan Respublikası Nazirlər Kabinetinin 10 sentyabr 2013-cü il tarixli 252 nömrəli Qərarı ilə təsdiq edilmiş Qaydaların 2-ci maddəsi',
      en: 'Article 2 of the Rules approved by Resolution No. 252 of the Cabinet of Ministers of the Republic of Azerbaijan of 10 September 2013',
      ru: 'статья 2 Правил, утверждённых постановлением Кабинета Министров Азербайджанской Республики № 252 от 10 сентября 2013 года',
      ar: 'المادة 2 من القواعد المعتمدة بقرار مجلس وزراء جمهورية أذربيجان رقم 252 المؤرخ 10.09.2013',
      fa: 'مادهٔ 2 مقررات مصوب تصمیم شمارهٔ 252 هیئت وزیران جمهوری آذربایجان مورخ 10.09.2013',
      ur: 'جمہوریہ آذربائیجان کی کابینۂ وزراء کے فیصلے نمبر 252 مؤرخہ 10.09.2013 سے منظور شدہ قواعد کی دفعہ 2',
    },
    ...seed('DECISION_252', 'F1'),
  },
  COE_197_13: {
    text: {
      az: 'Avropa Şurasının 16 may 2005-ci il tarixli Konvensiyasının (CETS № 197) 13-cü maddəsi',
      en: 'Article 13 of the Council of Europe Convention of 16 May 2005 (CETS No. 197)',
      ru: 'статья 13 Конвенции Совета Европы от 16 мая 2005 года (CETS № 197)',
      ar: 'المادة 13 من اتفاقية مجلس أوروبا المؤرخة 16.05.2005 (CETS No. 197)',
      fa: 'مادهٔ 13 کنوانسیون شورای اروپا مورخ 16.05.2005 (CETS No. 197)',
      ur: 'کونسل آف یورپ کے 16.05.2005 کے معاہدے (CETS No. 197) کی دفعہ 13',
    },
    ...published('COE_197_13', 'THB-CoE'),
  },
  DOMESTIC_VIOLENCE_ORDER: {
    text: {
      az: '“Məişət zorakılığının qarşısının alınması haqqında” Azərbaycan Respublikasının 22 iyun 2010-cu il tarixli Qanunu (mühafizə orderi)',
      en: 'Law of the Republic of Azerbaijan of 22 June 2010 “On the Prevention of Domestic Violence” (protection order)',
      ru: 'Закон Азербайджанской Республики от 22 июня 2010 года «О предотвращении бытового насилия» (охранный ордер)',
      ar: 'قانون جمهورية أذربيجان المؤرخ 22.06.2010 «بشأن منع العنف الأسري» (أمر الحماية)',
      fa: 'قانون جمهوری آذربایجان مورخ 22.06.2010 «دربارهٔ پیشگیری از خشونت خانگی» (دستور حفاظت)',
      ur: 'جمہوریہ آذربائیجان کا 22.06.2010 کا قانون ”گھریلو تشدد کی روک تھام کے بارے میں“ (حفاظتی حکم)',
    },
    ...published('DOMESTIC_VIOLENCE_ORDER', 'DV-AZ'),
  },
  CPC_189_191: {
    text: {
      az: 'Azərbaycan Respublikası Cinayət-Prosessual Məcəlləsinin 189-cu və 191-ci maddələri (dövlət büdcəsindən kompensasiya)',
      en: 'Code of Criminal Procedure of the Republic of Azerbaijan, Articles 189 and 191 (compensation from the state budget)',
      ru: 'статьи 189 и 191 Уголовно-процессуального кодекса Азербайджанской Республики (компенсация из государственного бюджета)',
      ar: 'المادتان 189 و 191 من قانون الإجراءات الجنائية لجمهورية أذربيجان (التعويض من ميزانية الدولة)',
      fa: 'مواد 189 و 191 قانون آیین دادرسی کیفری جمهوری آذربایجان (جبران خسارت از بودجهٔ دولت)',
      ur: 'جمہوریہ آذربائیجان کے ضابطۂ فوجداری کی دفعات 189 اور 191 (ریاستی بجٹ سے معاوضہ)',
    },
    ...seed('CPC_189_191', 'F10, F16'),
  },
  THB_LAW_22: {
    text: {
      az: '“İnsan alverinə qarşı mübarizə haqqında” Azərbaycan Respublikası Qanununun 22-ci maddəsi (yardım fondu)',
      en: 'Law of the Republic of Azerbaijan “On Combating Trafficking in Human Beings”, Article 22 (assistance fund)',
      ru: 'статья 22 Закона Азербайджанской Республики «О борьбе с торговлей людьми» (фонд помощи)',
      ar: 'المادة 22 من قانون جمهورية أذربيجان «بشأن مكافحة الاتجار بالبشر» (صندوق المساعدة)',
      fa: 'مادهٔ 22 قانون جمهوری آذربایجان «دربارهٔ مبارزه با قاچاق انسان» (صندوق کمک)',
      ur: 'جمہوریہ آذربائیجان کے قانون ”انسانی اسمگلنگ کے خلاف جدوجہد“ کی دفعہ 22 (امدادی فنڈ)',
    },
    ...seed('THB_LAW_22', 'F18'),
  },
  CABINET_12_2006: {
    text: {
      az: 'Azərbaycan Respublikası Nazirlər Kabinetinin 12 yanvar 2006-cı il tarixli 12 nömrəli Qərarı',
      en: 'Resolution No. 12 of the Cabinet of Ministers of the Republic of Azerbaijan of 12 January 2006',
      ru: 'постановление Кабинета Министров Азербайджанской Республики № 12 от 12 января 2006 года',
      ar: 'قرار مجلس وزراء جمهورية أذربيجان رقم 12 المؤرخ 12.01.2006',
      fa: 'مصوبهٔ کابینهٔ وزیران جمهوری آذربایجان به شمارهٔ 12 مورخ 12.01.2006',
      ur: 'جمہوریہ آذربائیجان کی کابینہ کا فیصلہ نمبر 12 مؤرخہ 12.01.2006',
    },
    ...seed('CABINET_12_2006', 'F15'),
  },
  CABINET_152_2006: {
    text: {
      az: 'Azərbaycan Respublikası Nazirlər Kabinetinin 17 iyun 2006-cı il tarixli 152 nömrəli Qərarı',
      en: 'Resolution No. 152 of the Cabinet of Ministers of the Republic of Azerbaijan of 17 June 2006',
      ru: 'постановление Кабинета Министров Азербайджанской Республики № 152 от 17 июня 2006 года',
      ar: 'قرار مجلس وزراء جمهورية أذربيجان رقم 152 المؤرخ 17.06.2006',
      fa: 'مصوبهٔ کابینهٔ وزیران جمهوری آذربایجان به شمارهٔ 152 مورخ 17.06.2006',
      ur: 'جمہوریہ آذربائیجان کی کابینہ کا فیصلہ نمبر 152 مؤرخہ 17.06.2006',
    },
    ...seed('CABINET_152_2006', 'F19'),
  },
  CABINET_62_2006: {
    text: {
      az: 'Azərbaycan Respublikası Nazirlər Kabinetinin 2006-cı il tarixli 62 nömrəli Qərarı (fərdi sosial reabilitasiya)',
      en: 'Resolution No. 62 of the Cabinet of Ministers of the Republic of Azerbaijan of 2006 (individual social rehabilitation)',
      ru: 'постановление Кабинета Министров Азербайджанской Республики № 62 2006 года (индивидуальная социальная реабилитация)',
      ar: 'قرار مجلس وزراء جمهورية أذربيجان رقم 62 لسنة 2006 (إعادة التأهيل الاجتماعي الفردي)',
      fa: 'مصوبهٔ کابینهٔ وزیران جمهوری آذربایجان به شمارهٔ 62 سال 2006 (توان‌بخشی اجتماعی فردی)',
      ur: 'جمہوریہ آذربائیجان کی کابینہ کا سنہ 2006 کا فیصلہ نمبر 62 (انفرادی سماجی بحالی)',
    },
    ...published('CABINET_62_2006', 'THB-AZ'),
  },
  CIVIL_CODE_HARM: {
    text: {
      az: 'Azərbaycan Respublikası Mülki Məcəlləsinin zərərin ödənilməsi barədə müddəaları',
      en: 'Civil Code of the Republic of Azerbaijan, provisions on repairing harm',
      ru: 'положения Гражданского кодекса Азербайджанской Республики о возмещении вреда',
      ar: 'أحكام القانون المدني لجمهورية أذربيجان بشأن جبر الضرر',
      fa: 'مقررات قانون مدنی جمهوری آذربایجان دربارهٔ جبران زیان',
      ur: 'جمہوریہ آذربائیجان کے دیوانی قانون کی نقصان کی تلافی سے متعلق دفعات',
    },
    ...verify('CIVIL_CODE_HARM', 'documents.md D14'),
  },
  FAMILY_116: {
    text: {
      az: 'Azərbaycan Respublikası Ailə Məcəlləsinin 116-cı maddəsi (ilkin qiymətləndirmə)',
      en: 'Family Code of the Republic of Azerbaijan, Article 116 (initial assessment)',
      ru: 'статья 116 Семейного кодекса Азербайджанской Республики (первичная оценка)',
      ar: 'المادة 116 من قانون الأسرة لجمهورية أذربيجان (التقييم الأولي)',
      fa: 'مادهٔ 116 قانون خانوادهٔ جمهوری آذربایجان (ارزیابی نخستین)',
      ur: 'جمہوریہ آذربائیجان کے عائلی قانون کی دفعہ 116 (ابتدائی جائزہ)',
    },
    ...published('FAMILY_116', 'FAM-AZ'),
  },
  FAMILY_116_9: {
    text: {
      az: 'Azərbaycan Respublikası Ailə Məcəlləsinin 116.9-cu maddəsi (yerləşdirmə zamanı nəzərə alınanlar)',
      en: 'Family Code of the Republic of Azerbaijan, Article 116.9 (what is considered in a placement)',
      ru: 'статья 116.9 Семейного кодекса Азербайджанской Республики (что учитывается при устройстве)',
      ar: 'المادة 116.9 من قانون الأسرة لجمهورية أذربيجان (ما يُراعى عند الإيداع)',
      fa: 'مادهٔ 116.9 قانون خانوادهٔ جمهوری آذربایجان (آنچه هنگام جای‌دهی در نظر گرفته می‌شود)',
      ur: 'جمہوریہ آذربائیجان کے عائلی قانون کی دفعہ 116.9 (رہائش کے وقت زیرِ غور باتیں)',
    },
    ...seed('FAMILY_116_9', 'F49'),
  },
  FAMILY_116_1: {
    text: {
      az: 'Azərbaycan Respublikası Ailə Məcəlləsinin 116-1-ci maddəsi (ailənin inkişaf planı və monitorinq)',
      en: 'Family Code of the Republic of Azerbaijan, Article 116-1 (family development plan and monitoring)',
      ru: 'статья 116-1 Семейного кодекса Азербайджанской Республики (план развития семьи и мониторинг)',
      ar: 'المادة 116-1 من قانون الأسرة لجمهورية أذربيجان (خطة تنمية الأسرة والمتابعة)',
      fa: 'مادهٔ 116-1 قانون خانوادهٔ جمهوری آذربایجان (برنامهٔ رشد خانواده و پایش)',
      ur: 'جمہوریہ آذربائیجان کے عائلی قانون کی دفعہ 116-1 (خاندان کی ترقی کا منصوبہ اور نگرانی)',
    },
    ...seed('FAMILY_116_1', 'F47'),
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
