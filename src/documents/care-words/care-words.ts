/** Words that papers of help share in six languages; none of them names a process, a place or a matter. */
import { words } from '../inline.ts';
import type { Box, PaperLanguage } from '../model.ts';
import { commonWords } from '../words/common-words.ts';
import type { z } from 'zod';
import type { safetyTopic, urgentNeed } from '../../shared/model/care/enumerations.ts';
import type { ServiceCode } from '../../shared/model/enumerations.ts';
import { serviceWords } from '../d05-referral/service-words.ts';
import { ar, fa, ur } from './services.ts';

export interface CareWords {
  /** The office by its code alone. */
  readonly office: string;
  readonly toHead: string;
  readonly needs: Record<z.infer<typeof urgentNeed>, string>;
  readonly topics: Record<z.infer<typeof safetyTopic>, string>;
}

export const careWords: Readonly<Record<PaperLanguage, CareWords>> = {
  az: {
    office: 'Ofisin kodu', toHead: 'Təşkilatın rəhbərinə — şifahi, yazılı və ya başqa yolla.',
    needs: { MEDICAL: 'həkim', FOOD: 'yemək', CLOTHING: 'geyim', SLEEP: 'dincəlmək, yatmaq', INTERPRETER: 'tərcüməçi', CHILD_NEEDS: 'uşaq üçün lazım olanlar', HYGIENE: 'gigiyena vasitələri', CALL_SOMEBODY: 'kiməsə zəng etmək' },
    topics: {
      WARNING_SIGNS: 'təhlükənin əlamətləri', SAFE_PLACES: 'təhlükəsiz yerlər', TRUSTED_PEOPLE: 'etibar olunan adamlar', AT_HOME: 'evdə', ON_THE_WAY: 'yolda', AT_WORK_OR_SCHOOL: 'işdə və ya məktəbdə',
      PHONE_AND_INTERNET: 'telefon və internet', CHILDREN: 'uşaqlar', DOCUMENTS_AND_MONEY: 'sənədlər və pul', IN_DANGER: 'təhlükə anında',
    },
  },
  en: {
    office: 'Office code', toHead: 'To the head of the organisation: orally, in writing or in any other way.',
    needs: { MEDICAL: 'a doctor', FOOD: 'food', CLOTHING: 'clothing', SLEEP: 'rest and sleep', INTERPRETER: 'an interpreter', CHILD_NEEDS: 'things for a child', HYGIENE: 'hygiene items', CALL_SOMEBODY: 'to call somebody' },
    topics: {
      WARNING_SIGNS: 'signs of danger', SAFE_PLACES: 'safe places', TRUSTED_PEOPLE: 'trusted people', AT_HOME: 'at home', ON_THE_WAY: 'on the way', AT_WORK_OR_SCHOOL: 'at work or at school',
      PHONE_AND_INTERNET: 'phone and internet', CHILDREN: 'children', DOCUMENTS_AND_MONEY: 'documents and money', IN_DANGER: 'at the moment of danger',
    },
  },
  ru: {
    office: 'Код офиса', toHead: 'Руководителю организации: устно, письменно или иным способом.',
    needs: { MEDICAL: 'врач', FOOD: 'еда', CLOTHING: 'одежда', SLEEP: 'отдых и сон', INTERPRETER: 'переводчик', CHILD_NEEDS: 'вещи для ребёнка', HYGIENE: 'средства гигиены', CALL_SOMEBODY: 'позвонить кому-то' },
    topics: {
      WARNING_SIGNS: 'признаки опасности', SAFE_PLACES: 'безопасные места', TRUSTED_PEOPLE: 'люди, которым можно доверять', AT_HOME: 'дома', ON_THE_WAY: 'в дороге', AT_WORK_OR_SCHOOL: 'на работе или в школе',
      PHONE_AND_INTERNET: 'телефон и интернет', CHILDREN: 'дети', DOCUMENTS_AND_MONEY: 'документы и деньги', IN_DANGER: 'в момент опасности',
    },
  },
  ar: {
    office: 'رمز المكتب', toHead: 'إلى رئيس المنظمة: شفهياً أو كتابياً أو بأي طريقة أخرى.',
    needs: { MEDICAL: 'طبيب', FOOD: 'طعام', CLOTHING: 'ملابس', SLEEP: 'راحة ونوم', INTERPRETER: 'مترجم شفوي', CHILD_NEEDS: 'أشياء لازمة للطفل', HYGIENE: 'أدوات نظافة', CALL_SOMEBODY: 'الاتصال بشخص ما' },
    topics: {
      WARNING_SIGNS: 'علامات الخطر', SAFE_PLACES: 'أماكن آمنة', TRUSTED_PEOPLE: 'أشخاص موثوقون', AT_HOME: 'في البيت', ON_THE_WAY: 'في الطريق', AT_WORK_OR_SCHOOL: 'في العمل أو المدرسة',
      PHONE_AND_INTERNET: 'الهاتف والإنترنت', CHILDREN: 'الأطفال', DOCUMENTS_AND_MONEY: 'الوثائق والمال', IN_DANGER: 'عند الخطر',
    },
  },
  fa: {
    office: 'کد دفتر', toHead: 'به مدیر سازمان: شفاهی، کتبی یا به هر شکل دیگر.',
    needs: { MEDICAL: 'پزشک', FOOD: 'غذا', CLOTHING: 'لباس', SLEEP: 'استراحت و خواب', INTERPRETER: 'مترجم شفاهی', CHILD_NEEDS: 'وسایل لازم برای کودک', HYGIENE: 'وسایل بهداشتی', CALL_SOMEBODY: 'تماس با کسی' },
    topics: {
      WARNING_SIGNS: 'نشانه‌های خطر', SAFE_PLACES: 'جاهای امن', TRUSTED_PEOPLE: 'افراد مورد اعتماد', AT_HOME: 'در خانه', ON_THE_WAY: 'در راه', AT_WORK_OR_SCHOOL: 'در محل کار یا مدرسه',
      PHONE_AND_INTERNET: 'تلفن و اینترنت', CHILDREN: 'کودکان', DOCUMENTS_AND_MONEY: 'مدارک و پول', IN_DANGER: 'هنگام خطر',
    },
  },
  ur: {
    office: 'دفتر کا کوڈ', toHead: 'ادارے کے سربراہ سے: زبانی، تحریری یا کسی اور طریقے سے۔',
    needs: { MEDICAL: 'ڈاکٹر', FOOD: 'کھانا', CLOTHING: 'کپڑے', SLEEP: 'آرام اور نیند', INTERPRETER: 'ترجمان', CHILD_NEEDS: 'بچے کی ضرورت کی چیزیں', HYGIENE: 'صفائی کا سامان', CALL_SOMEBODY: 'کسی کو فون کرنا' },
    topics: {
      WARNING_SIGNS: 'خطرے کی علامتیں', SAFE_PLACES: 'محفوظ جگہیں', TRUSTED_PEOPLE: 'بھروسے کے لوگ', AT_HOME: 'گھر میں', ON_THE_WAY: 'راستے میں', AT_WORK_OR_SCHOOL: 'کام یا اسکول میں',
      PHONE_AND_INTERNET: 'فون اور انٹرنیٹ', CHILDREN: 'بچے', DOCUMENTS_AND_MONEY: 'دستاویزات اور پیسے', IN_DANGER: 'خطرے کے وقت',
    },
  },
};

/** Services in every language papers exist in. */
export const servicesInSix: Readonly<Record<PaperLanguage, Record<ServiceCode, string>>> = { ...serviceWords, ar, fa, ur };

/** Complaint box that names no office: the head, the Ombudsman (916), and that it costs nothing. */
export function careComplaintBox(language: PaperLanguage): Box {
  const { title, lines } = commonWords[language].complaint;
  // The first two lines of the common box name the mediator, the office and a council.
  return { kind: 'box', title, lines: [careWords[language].toHead, ...lines.slice(2)].map(words) };
}
