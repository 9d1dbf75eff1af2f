import type { CommonWords } from './common-words.ts';

export const ar: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ / نسخة تدريبية — لا قوة قانونية لها',
  draftMark: 'LAYİHƏ / مسودة',
  confidential: 'سري. بيانات شخصية.',
  pageOf: 'صفحة {page}/{pages}',
  version: 'الإصدار {version}',
  versionAfter: 'الإصدار {version}، بدلاً من الإصدار {supersedes}',
  fileCopy: 'نسخة الملف',
  notCertified: 'ترجمة هذا النص غير مصدّقة بعد.',
  original: 'النص الأصلي باللغة الأذربيجانية.',
  yes: 'نعم',
  no: 'لا',
  labels: {
    number: 'رقم', date: 'التاريخ', time: 'الوقت', place: 'المكان', person: 'الشخص', birthDate: 'تاريخ الميلاد', code: 'الرمز', representative: 'الممثل القانوني',
    interpreter: 'المترجم الشفوي', language: 'اللغة', mediator: 'الوسيط', coMediator: 'الوسيط الثاني', certificate: 'شهادة', validUntil: 'صالحة حتى',
    idDocument: 'وثيقة الهوية', fin: 'الرقم الشخصي (FİN)', executor: 'أعدّه', phone: 'هاتف:', legalBasis: 'الأساس القانوني', enclosure: 'المرفقات', matter: 'القضية', none: 'لا يوجد',
  },
  timeRange: 'من {from} إلى {to}',
  languages: { az: 'اللغة الأذربيجانية', en: 'اللغة الإنجليزية', ru: 'اللغة الروسية', ar: 'اللغة العربية', fa: 'اللغة الفارسية', ur: 'اللغة الأردية' },
  roles: {
    HARMED: 'الطرف الأول', RESPONSIBLE: 'الطرف الثاني', REPRESENTATIVE: 'الممثل القانوني', SUPPORT: 'شخص داعم', INTERPRETER: 'المترجم الشفوي', LAWYER: 'المحامي',
    PSYCHOLOGIST: 'الأخصائي النفسي', SOCIAL_WORKER: 'الأخصائي الاجتماعي', COMMUNITY: 'عضو من المجتمع المحلي', PROBATION_OFFICER: 'موظف المراقبة الاجتماعية', PERSON: 'الشخص', CHILD: 'الطفل',
  },
  sessionTypes: {
    JOINT: 'لقاء مشترك', SHUTTLE: 'وساطة غير مباشرة (كل طرف على حدة)', CAUCUS: 'لقاء منفرد', LETTER: 'تبادل الرسائل', CONFERENCE: 'مؤتمر تصالحي', CIRCLE: 'حلقة حوار',
    VIDEO_JOINT: 'لقاء مشترك عبر الفيديو',
  },
  placeTypes: {
    OFFICE: 'مكتب المنظمة', PARTNER_OFFICE: 'مكتب منظمة شريكة', PROBATION_OFFICE: 'مكتب المراقبة الاجتماعية', COURT: 'مبنى المحكمة', PRISON: 'مؤسسة عقابية',
    VIDEO: 'اتصال بالفيديو', OTHER: 'مكان آخر',
  },
  idKinds: { ID_CARD: 'بطاقة هوية', PASSPORT: 'جواز سفر', RESIDENCE_PERMIT: 'بطاقة إقامة', BIRTH_CERTIFICATE: 'شهادة ميلاد', OTHER: 'وثيقة أخرى' },
  signature: {
    sign: '(التوقيع)', date: '(التاريخ)', place: '(المكان)', name: '(اللقب والاسم)', seal: 'مكان الختم', person: 'الشخص', staff: 'من قام بالشرح', witness: 'الشاهد',
    child: 'الطفل', mark: '(علامة: اسم أو حرف أو رسم)',
  },
  receipt: {
    title: 'إيصال استلام',
    text: 'استلمت نسخة من هذه الوثيقة ({number}).',
    refusal: 'إذا اختار الشخص عدم أخذ النسخة أو عدم التوقيع، يدوّن الشاهد ذلك هنا:',
  },
  complaint: {
    title: 'إذا لم تكن راضياً، يمكنك تقديم شكوى',
    lines: [
      'إلى الوسيط أو إلى رئيس {office}، شفهياً أو كتابياً. الهاتف: {phone}.',
      'إلى مجلس الوساطة.',
      'إلى مفوض حقوق الإنسان في جمهورية أذربيجان (أمين المظالم)، بالاتصال على الرقم\u00A0916.',
      'لا تؤثر الشكوى على الخدمة المقدمة لك. ولا يُطلب منك إثبات أسبابها.',
    ],
  },
};
