import type { CommonWords } from './common-words.ts';

export const fa: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ / نسخهٔ آموزشی — بدون اعتبار حقوقی',
  draftMark: 'LAYİHƏ / پیش‌نویس',
  confidential: 'محرمانه. اطلاعات شخصی.',
  pageOf: 'صفحهٔ {page}/{pages}',
  version: 'نسخهٔ {version}',
  versionAfter: 'نسخهٔ {version}، به‌جای نسخهٔ {supersedes}',
  fileCopy: 'نسخهٔ پرونده',
  notCertified: 'ترجمهٔ این متن هنوز تأیید رسمی نشده است.',
  original: 'متن اصلی به زبان آذربایجانی است.',
  yes: 'بله',
  no: 'خیر',
  labels: {
    number: 'شمارهٔ', date: 'تاریخ', time: 'زمان', place: 'مکان', person: 'شخص', birthDate: 'تاریخ تولد', code: 'کد', representative: 'نمایندهٔ قانونی',
    interpreter: 'مترجم شفاهی', language: 'زبان', mediator: 'میانجی', coMediator: 'میانجی دوم', certificate: 'گواهی‌نامه', validUntil: 'معتبر تا',
    idDocument: 'سند شناسایی', fin: 'شمارهٔ شناسایی شخصی (FİN)', executor: 'تهیه‌کننده', phone: 'تلفن:', legalBasis: 'مبنای حقوقی', enclosure: 'پیوست', matter: 'موضوع', none: 'ندارد',
  },
  timeRange: 'از {from} تا {to}',
  languages: { az: 'زبان آذربایجانی', en: 'زبان انگلیسی', ru: 'زبان روسی', ar: 'زبان عربی', fa: 'زبان فارسی', ur: 'زبان اردو' },
  roles: {
    HARMED: 'طرف اول', RESPONSIBLE: 'طرف دوم', REPRESENTATIVE: 'نمایندهٔ قانونی', SUPPORT: 'شخص همراه و حامی', INTERPRETER: 'مترجم شفاهی', LAWYER: 'وکیل',
    PSYCHOLOGIST: 'روان‌شناس', SOCIAL_WORKER: 'مددکار اجتماعی', COMMUNITY: 'عضو جامعهٔ محلی', PROBATION_OFFICER: 'کارمند خدمات مراقبتی', PERSON: 'شخص', CHILD: 'کودک',
  },
  sessionTypes: {
    JOINT: 'دیدار مشترک', SHUTTLE: 'میانجی‌گری غیرمستقیم (جداگانه)', CAUCUS: 'دیدار جداگانه', LETTER: 'تبادل نامه', CONFERENCE: 'نشست ترمیمی', CIRCLE: 'حلقهٔ گفت‌وگو',
    VIDEO_JOINT: 'دیدار مشترک ویدیویی',
  },
  placeTypes: {
    OFFICE: 'دفتر سازمان', PARTNER_OFFICE: 'دفتر سازمان همکار', PROBATION_OFFICE: 'ادارهٔ خدمات مراقبتی', COURT: 'ساختمان دادگاه', PRISON: 'زندان',
    VIDEO: 'تماس ویدیویی', OTHER: 'مکان دیگر',
  },
  idKinds: { ID_CARD: 'کارت شناسایی', PASSPORT: 'گذرنامه', RESIDENCE_PERMIT: 'کارت اقامت', BIRTH_CERTIFICATE: 'گواهی تولد', OTHER: 'سند دیگر' },
  signature: {
    sign: '(امضا)', date: '(تاریخ)', place: '(مکان)', name: '(نام خانوادگی، نام)', seal: 'محل مهر', person: 'شخص', staff: 'توضیح‌دهنده', witness: 'شاهد',
    child: 'کودک', mark: '(نشانه: نام، حرف یا نقاشی)',
  },
  receipt: {
    title: 'رسید',
    text: 'یک نسخه از این سند را دریافت کردم ({number}).',
    refusal: 'اگر شخص تصمیم بگیرد نسخه را نگیرد یا امضا نکند، شاهد آن را در اینجا می‌نویسد:',
  },
  complaint: {
    title: 'اگر راضی نیستید، می‌توانید شکایت کنید',
    lines: [
      'به میانجی یا به مدیر {office}، شفاهی یا کتبی. تلفن: {phone}.',
      'به شورای میانجی‌گری.',
      'به کمیسر حقوق بشر جمهوری آذربایجان (آمبودزمان)، با تماس با شمارهٔ\u00A0916.',
      'شکایت بر خدمتی که به شما داده می‌شود تأثیری ندارد. لازم نیست دلیل آن را ثابت کنید.',
    ],
  },
};
