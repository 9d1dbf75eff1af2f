/** Services and urgency as letters say them; none of the words tells what happened to anybody. */
import type { z } from 'zod';
import type { referralUrgency, ServiceCode } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';

type Urgency = z.infer<typeof referralUrgency>;

export const serviceWords: Readonly<Record<Language, Record<ServiceCode, string>>> = {
  az: {
    ACCOMMODATION: 'yaşayış yeri ilə təminat', FOOD: 'qida', CLOTHING: 'geyim', MEDICAL_URGENT: 'təxirəsalınmaz tibbi yardım', MEDICAL: 'tibbi yardım', PSYCHOLOGICAL: 'psixoloji yardım',
    SOCIAL: 'sosial xidmət', LEGAL_INFO: 'hüquqi məlumat', LEGAL_AID: 'hüquqi yardım', INTERPRETATION: 'tərcümə', DOCUMENTS: 'sənədlərin bərpası', EDUCATION: 'təhsil', VOCATIONAL: 'peşə hazırlığı',
    EMPLOYMENT: 'işlə təminat', SOCIAL_ASSISTANCE: 'ünvanlı sosial yardım', CHILD_SUPPLIES: 'məktəb ləvazimatı', CHILD_PROTECTION: 'uşağın hüquqlarının müdafiəsi', FAMILY_REUNION: 'ailə ilə qovuşma',
    REPATRIATION: 'ölkəyə qayıdış', ALLOWANCE: 'müavinət', FUND_AID: 'fondun yardımı', PROTECTION: 'təhlükəsizliyin təmin edilməsi', PROBATION: 'probasiya xidməti', MIGRATION: 'miqrasiya məsələləri',
    COMPLAINTS: 'şikayətə baxılması',
  },
  en: {
    ACCOMMODATION: 'accommodation', FOOD: 'food', CLOTHING: 'clothing', MEDICAL_URGENT: 'urgent medical help', MEDICAL: 'medical help', PSYCHOLOGICAL: 'psychological help',
    SOCIAL: 'social service', LEGAL_INFO: 'legal information', LEGAL_AID: 'legal aid', INTERPRETATION: 'interpretation', DOCUMENTS: 'restoring documents', EDUCATION: 'education', VOCATIONAL: 'vocational training',
    EMPLOYMENT: 'employment', SOCIAL_ASSISTANCE: 'targeted social assistance', CHILD_SUPPLIES: 'school supplies', CHILD_PROTECTION: 'protection of a child’s rights', FAMILY_REUNION: 'family reunion',
    REPATRIATION: 'return to the home country', ALLOWANCE: 'allowance', FUND_AID: 'aid of the fund', PROTECTION: 'safety measures', PROBATION: 'probation service', MIGRATION: 'migration matters',
    COMPLAINTS: 'examination of a complaint',
  },
  ru: {
    ACCOMMODATION: 'обеспечение жильём', FOOD: 'питание', CLOTHING: 'одежда', MEDICAL_URGENT: 'неотложная медицинская помощь', MEDICAL: 'медицинская помощь', PSYCHOLOGICAL: 'психологическая помощь',
    SOCIAL: 'социальная услуга', LEGAL_INFO: 'правовая информация', LEGAL_AID: 'юридическая помощь', INTERPRETATION: 'услуги переводчика', DOCUMENTS: 'восстановление документов', EDUCATION: 'образование', VOCATIONAL: 'профессиональная подготовка',
    EMPLOYMENT: 'трудоустройство', SOCIAL_ASSISTANCE: 'адресная социальная помощь', CHILD_SUPPLIES: 'школьные принадлежности', CHILD_PROTECTION: 'защита прав ребёнка', FAMILY_REUNION: 'воссоединение с семьёй',
    REPATRIATION: 'возвращение на родину', ALLOWANCE: 'пособие', FUND_AID: 'помощь фонда', PROTECTION: 'обеспечение безопасности', PROBATION: 'служба пробации', MIGRATION: 'вопросы миграции',
    COMPLAINTS: 'рассмотрение жалобы',
  },
};

export const urgencyWords: Readonly<Record<Language, Record<Urgency, string>>> = {
  az: { NOW: 'dərhal', H24: '24 saat ərzində', H72: '72 saat ərzində', ROUTINE: 'adi qaydada' },
  en: { NOW: 'at once', H24: 'within 24 hours', H72: 'within 72 hours', ROUTINE: 'in the ordinary course' },
  ru: { NOW: 'немедленно', H24: 'в течение 24 часов', H72: 'в течение 72 часов', ROUTINE: 'в обычном порядке' },
};
