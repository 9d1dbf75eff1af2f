import type { CommonWords } from './common-words.ts';

export const ur: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ / تربیتی نقل — کوئی قانونی حیثیت نہیں',
  draftMark: 'LAYİHƏ / مسودہ',
  confidential: 'خفیہ۔ ذاتی معلومات۔',
  pageOf: 'صفحہ {page}/{pages}',
  version: 'نسخہ {version}',
  versionAfter: 'نسخہ {version}، نسخہ {supersedes} کی جگہ',
  fileCopy: 'فائل کی نقل',
  notCertified: 'اس متن کا ترجمہ ابھی تصدیق شدہ نہیں۔',
  original: 'اصل متن آذربائیجانی زبان میں ہے۔',
  yes: 'ہاں',
  no: 'نہیں',
  labels: {
    number: 'نمبر', date: 'تاریخ', time: 'وقت', place: 'جگہ', person: 'فرد', birthDate: 'تاریخِ پیدائش', code: 'کوڈ', representative: 'قانونی نمائندہ',
    interpreter: 'ترجمان', language: 'زبان', mediator: 'ثالث', coMediator: 'دوسرا ثالث', certificate: 'سرٹیفکیٹ', validUntil: 'کارآمد تا',
    idDocument: 'شناختی دستاویز', fin: 'ذاتی شناختی نمبر (FİN)', executor: 'تیار کنندہ', phone: 'فون:', legalBasis: 'قانونی بنیاد', enclosure: 'منسلکات', matter: 'معاملہ', none: 'کوئی نہیں',
  },
  timeRange: '{from} سے {to} تک',
  languages: { az: 'آذربائیجانی زبان', en: 'انگریزی زبان', ru: 'روسی زبان', ar: 'عربی زبان', fa: 'فارسی زبان', ur: 'اردو زبان' },
  roles: {
    HARMED: 'فریقِ اول', RESPONSIBLE: 'فریقِ دوم', REPRESENTATIVE: 'قانونی نمائندہ', SUPPORT: 'مددگار ساتھی', INTERPRETER: 'ترجمان', LAWYER: 'وکیل',
    PSYCHOLOGIST: 'ماہرِ نفسیات', SOCIAL_WORKER: 'سماجی کارکن', COMMUNITY: 'مقامی برادری کا رکن', PROBATION_OFFICER: 'پروبیشن افسر', PERSON: 'فرد', CHILD: 'بچہ',
  },
  sessionTypes: {
    JOINT: 'مشترکہ ملاقات', SHUTTLE: 'بالواسطہ (الگ الگ) ثالثی', CAUCUS: 'انفرادی ملاقات', LETTER: 'خطوط کا تبادلہ', CONFERENCE: 'بحالی کانفرنس', CIRCLE: 'دائرہ',
    VIDEO_JOINT: 'ویڈیو پر مشترکہ ملاقات',
  },
  placeTypes: {
    OFFICE: 'ادارے کا دفتر', PARTNER_OFFICE: 'شراکت دار ادارے کا دفتر', PROBATION_OFFICE: 'پروبیشن کا دفتر', COURT: 'عدالت کی عمارت', PRISON: 'جیل',
    VIDEO: 'ویڈیو رابطہ', OTHER: 'کوئی اور جگہ',
  },
  idKinds: { ID_CARD: 'شناختی کارڈ', PASSPORT: 'پاسپورٹ', RESIDENCE_PERMIT: 'رہائشی اجازت نامہ', BIRTH_CERTIFICATE: 'پیدائش کا سرٹیفکیٹ', OTHER: 'کوئی اور دستاویز' },
  signature: {
    sign: '(دستخط)', date: '(تاریخ)', place: '(جگہ)', name: '(خاندانی نام، نام)', seal: 'مہر کی جگہ', person: 'فرد', staff: 'وضاحت کرنے والا', witness: 'گواہ',
    child: 'بچہ', mark: '(نشان: نام، حرف یا تصویر)',
  },
  receipt: {
    title: 'رسید',
    text: 'مجھے اس دستاویز کی ایک نقل مل گئی ({number})۔',
    refusal: 'اگر فرد نقل نہ لینے یا دستخط نہ کرنے کا فیصلہ کرے تو گواہ یہاں لکھتا ہے:',
  },
  complaint: {
    title: 'اگر آپ مطمئن نہیں تو شکایت کر سکتے ہیں',
    lines: [
      'ثالث سے یا {office} کے سربراہ سے، زبانی یا تحریری۔ فون: {phone}۔',
      'ثالثی کونسل سے۔',
      'جمہوریہ آذربائیجان کے کمشنر برائے انسانی حقوق (محتسب) سے، نمبر\u00A0916 پر فون کر کے۔',
      'شکایت سے آپ کو ملنے والی خدمت پر کوئی اثر نہیں پڑتا۔ اس کی وجہ ثابت کرنا ضروری نہیں۔',
    ],
  },
};
