/** Services in the languages that letters do not exist in but a person's own papers do. */
import type { ServiceCode } from '../../shared/model/enumerations.ts';

type Words = Record<ServiceCode, string>;

export const ar: Words = {
  ACCOMMODATION: 'توفير السكن', FOOD: 'طعام', CLOTHING: 'ملابس', MEDICAL_URGENT: 'مساعدة طبية عاجلة', MEDICAL: 'مساعدة طبية', PSYCHOLOGICAL: 'مساعدة نفسية', SOCIAL: 'خدمة اجتماعية',
  LEGAL_INFO: 'معلومات قانونية', LEGAL_AID: 'مساعدة قانونية', INTERPRETATION: 'ترجمة شفوية', DOCUMENTS: 'استعادة الوثائق', EDUCATION: 'تعليم', VOCATIONAL: 'تدريب مهني', EMPLOYMENT: 'توفير عمل',
  SOCIAL_ASSISTANCE: 'مساعدة اجتماعية موجهة', CHILD_SUPPLIES: 'لوازم مدرسية', CHILD_PROTECTION: 'حماية حقوق الطفل', FAMILY_REUNION: 'لم شمل الأسرة', REPATRIATION: 'العودة إلى الوطن', ALLOWANCE: 'إعانة',
  FUND_AID: 'مساعدة الصندوق', PROTECTION: 'توفير السلامة', PROBATION: 'خدمة المراقبة الاجتماعية', MIGRATION: 'شؤون الهجرة', COMPLAINTS: 'النظر في شكوى',
};

export const fa: Words = {
  ACCOMMODATION: 'تأمین محل سکونت', FOOD: 'غذا', CLOTHING: 'لباس', MEDICAL_URGENT: 'کمک فوری پزشکی', MEDICAL: 'کمک پزشکی', PSYCHOLOGICAL: 'کمک روانی', SOCIAL: 'خدمت اجتماعی',
  LEGAL_INFO: 'اطلاعات حقوقی', LEGAL_AID: 'کمک حقوقی', INTERPRETATION: 'ترجمهٔ شفاهی', DOCUMENTS: 'بازیابی مدارک', EDUCATION: 'آموزش', VOCATIONAL: 'آموزش حرفه‌ای', EMPLOYMENT: 'کاریابی',
  SOCIAL_ASSISTANCE: 'کمک اجتماعی هدفمند', CHILD_SUPPLIES: 'لوازم مدرسه', CHILD_PROTECTION: 'حمایت از حقوق کودک', FAMILY_REUNION: 'پیوستن به خانواده', REPATRIATION: 'بازگشت به میهن', ALLOWANCE: 'کمک‌هزینه',
  FUND_AID: 'کمک صندوق', PROTECTION: 'تأمین امنیت', PROBATION: 'خدمات مراقبتی', MIGRATION: 'امور مهاجرت', COMPLAINTS: 'رسیدگی به شکایت',
};

export const ur: Words = {
  ACCOMMODATION: 'رہائش کی فراہمی', FOOD: 'کھانا', CLOTHING: 'کپڑے', MEDICAL_URGENT: 'فوری طبی مدد', MEDICAL: 'طبی مدد', PSYCHOLOGICAL: 'نفسیاتی مدد', SOCIAL: 'سماجی خدمت',
  LEGAL_INFO: 'قانونی معلومات', LEGAL_AID: 'قانونی مدد', INTERPRETATION: 'ترجمانی', DOCUMENTS: 'دستاویزات کی بحالی', EDUCATION: 'تعلیم', VOCATIONAL: 'پیشہ ورانہ تربیت', EMPLOYMENT: 'روزگار کی فراہمی',
  SOCIAL_ASSISTANCE: 'ہدفی سماجی امداد', CHILD_SUPPLIES: 'اسکول کا سامان', CHILD_PROTECTION: 'بچے کے حقوق کا تحفظ', FAMILY_REUNION: 'خاندان سے ملاپ', REPATRIATION: 'وطن واپسی', ALLOWANCE: 'الاؤنس',
  FUND_AID: 'فنڈ کی امداد', PROTECTION: 'حفاظت کی فراہمی', PROBATION: 'پروبیشن خدمت', MIGRATION: 'ہجرت کے معاملات', COMPLAINTS: 'شکایت کی سماعت',
};
