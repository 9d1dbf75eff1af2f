/** The fixed clauses (a)–(e), word for word, and the documents that print them (documents.md; ). Arabic, Persian and Urdu wait for a native reader. */
import type { PaperLanguage } from './model.ts';

export const clauses = {
  a: {
    az: 'Cinayət məsuliyyəti barədə qərarı yalnız səlahiyyətli orqan qəbul edir; barışıq bu orqanı heç nəyə məcbur etmir.',
    en: 'The decision on criminal liability belongs only to the competent authority; reconciliation obliges it to nothing.',
    ru: 'Решение об уголовной ответственности принимает только компетентный орган; примирение ни к чему его не обязывает.',
    ar: 'القرار بشأن المسؤولية الجنائية تتخذه السلطة المختصة وحدها؛ والمصالحة لا تُلزم هذه السلطة بشيء.',
    fa: 'تصمیم دربارهٔ مسئولیت کیفری را تنها مرجع صلاحیت‌دار می‌گیرد؛ سازش این مرجع را به هیچ چیز ملزم نمی‌کند.',
    ur: 'فوجداری ذمہ داری کا فیصلہ صرف مجاز ادارہ کرتا ہے؛ صلح اس ادارے کو کسی بات کا پابند نہیں کرتی۔',
  },
  b: {
    az: 'Mediasiyada iştirak təqsirin etirafı deyil; razılaşmanın əldə edilməməsi və ya pozulması daha ağır cəza üçün əsas deyil.',
    en: 'Taking part is not an admission of guilt; failure or breach is not a ground for a more severe sentence.',
    ru: 'Участие не является признанием вины; недостижение или нарушение соглашения не основание для более строгого наказания.',
    ar: 'المشاركة في الوساطة ليست اعترافاً بالذنب؛ وعدم التوصل إلى اتفاق أو الإخلال به ليس سبباً لعقوبة أشد.',
    fa: 'شرکت در میانجی‌گری اعتراف به تقصیر نیست؛ نرسیدن به توافق یا نقض آن دلیلی برای مجازات شدیدتر نیست.',
    ur: 'ثالثی میں شرکت قصور کا اعتراف نہیں؛ معاہدہ نہ ہونا یا اس کی خلاف ورزی زیادہ سخت سزا کی بنیاد نہیں۔',
  },
  c: {
    az: 'Mediasiyada deyilənlər onu deyən şəxsin yazılı razılığı olmadan açıqlana bilməz.',
    en: 'Nothing said may be disclosed without the speaker\'s written consent.',
    ru: 'Сказанное в медиации не раскрывается без письменного согласия сказавшего.',
    ar: 'لا يجوز الكشف عما قيل في الوساطة دون موافقة كتابية ممن قاله.',
    fa: 'آنچه در میانجی‌گری گفته می‌شود بدون رضایت کتبی گوینده فاش نمی‌شود.',
    ur: 'ثالثی میں کہی گئی کوئی بات کہنے والے کی تحریری رضامندی کے بغیر ظاہر نہیں کی جا سکتی۔',
  },
  d: {
    az: 'Xidmətlər pulsuzdur və əməkdaşlıqdan asılı deyil.',
    en: 'Services are free and do not depend on cooperation.',
    ru: 'Услуги бесплатны и не зависят от сотрудничества.',
    ar: 'الخدمات مجانية ولا تتوقف على التعاون.',
    fa: 'خدمات رایگان است و به همکاری وابسته نیست.',
    ur: 'خدمات مفت ہیں اور تعاون پر منحصر نہیں۔',
  },
  e: {
    az: 'Razılıq istənilən vaxt səbəb göstərilmədən geri götürülə bilər.',
    en: 'Consent may be withdrawn at any time without reason.',
    ru: 'Согласие можно отозвать в любое время без объяснения причин.',
    ar: 'يمكن سحب الموافقة في أي وقت دون ذكر الأسباب.',
    fa: 'رضایت را می‌توان در هر زمان و بدون ذکر دلیل پس گرفت.',
    ur: 'رضامندی کسی بھی وقت وجہ بتائے بغیر واپس لی جا سکتی ہے۔',
  },
} as const satisfies Record<string, Record<PaperLanguage, string>>;

export type ClauseKey = keyof typeof clauses;

const printedOn: Readonly<Record<string, readonly ClauseKey[]>> = { D01: ['a', 'b', 'c', 'e'], D03: ['a', 'b', 'c'], D04: ['a', 'b'], D07: ['d', 'e'], 'D07-C': ['d', 'e'], 'D02-THB': ['d', 'e'], D11: ['d'], D13: ['d'] };

/** Clauses a document prints, in order. */
export function clausesOf(code: string): readonly ClauseKey[] {
  return printedOn[code] ?? [];
}
