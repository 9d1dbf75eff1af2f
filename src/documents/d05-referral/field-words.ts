/** What a field about a person is called on a letter, and how a code of the record reads there. */
import type { z } from 'zod';
import type { contactChannel, ScopeToken, sex } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';

export interface FieldWords {
  /** By scope token: what the consent opens, as the consent's own line lists it too. */
  readonly tokens: Record<ScopeToken, string>;
  /** Fields whose row has a name of its own. */
  readonly fields: Readonly<Record<'birthYear' | 'fin' | 'safeHours', string>>;
  readonly sexes: Record<z.infer<typeof sex>, string>;
  readonly channels: Record<z.infer<typeof contactChannel>, string>;
}

export const fieldWords: Readonly<Record<Language, FieldWords>> = {
  az: {
    tokens: {
      name: 'Soyad, ad, ata adı', dob: 'Doğum tarixi', sex: 'Cins', citizenship: 'Vətəndaşlıq', idDoc: 'Şəxsiyyəti təsdiq edən sənəd', contact: 'Əlaqə', serviceAddress: 'Məktub üçün ünvan', family: 'Yaxınları',
      healthSummary: 'Sağlamlıq', psychSummary: 'Psixoloji vəziyyət', exploitationFacts: 'Baş verənlər', harmFacts: 'Dəymiş ziyan', needs: 'Ehtiyaclar', servicesReceived: 'Artıq göstərilmiş xidmətlər', caseFact: 'Bizə müraciəti',
    },
    fields: { birthYear: 'Doğum ili', fin: 'FİN', safeHours: 'Əlaqə üçün vaxt' },
    sexes: { FEMALE: 'qadın', MALE: 'kişi', OTHER_OR_UNKNOWN: 'göstərilməyib' },
    channels: { PHONE: 'telefon', MESSAGE: 'mesaj', LETTER: 'məktub', EMAIL: 'elektron poçt', IN_PERSON: 'şəxsən', VIDEO: 'videobağlantı', THROUGH_LAWYER: 'vəkil vasitəsilə' },
  },
  en: {
    tokens: {
      name: 'Surname, name, patronymic', dob: 'Date of birth', sex: 'Sex', citizenship: 'Citizenship', idDoc: 'Identity document', contact: 'Contact', serviceAddress: 'Address for letters', family: 'Relatives',
      healthSummary: 'Health', psychSummary: 'Psychological state', exploitationFacts: 'What happened', harmFacts: 'Harm suffered', needs: 'Needs', servicesReceived: 'Services already received', caseFact: 'Being in contact with us',
    },
    fields: { birthYear: 'Year of birth', fin: 'PIN (FİN)', safeHours: 'Hours for contact' },
    sexes: { FEMALE: 'female', MALE: 'male', OTHER_OR_UNKNOWN: 'not stated' },
    channels: { PHONE: 'phone', MESSAGE: 'message', LETTER: 'letter', EMAIL: 'e-mail', IN_PERSON: 'in person', VIDEO: 'video', THROUGH_LAWYER: 'through the lawyer' },
  },
  ru: {
    tokens: {
      name: 'Фамилия, имя, отчество', dob: 'Дата рождения', sex: 'Пол', citizenship: 'Гражданство', idDoc: 'Документ, удостоверяющий личность', contact: 'Связь', serviceAddress: 'Адрес для писем', family: 'Близкие',
      healthSummary: 'Здоровье', psychSummary: 'Психологическое состояние', exploitationFacts: 'Что произошло', harmFacts: 'Причинённый вред', needs: 'Потребности', servicesReceived: 'Уже полученные услуги', caseFact: 'Обращение к нам',
    },
    fields: { birthYear: 'Год рождения', fin: 'ПИН (FİN)', safeHours: 'Время для связи' },
    sexes: { FEMALE: 'женский', MALE: 'мужской', OTHER_OR_UNKNOWN: 'не указан' },
    channels: { PHONE: 'телефон', MESSAGE: 'сообщение', LETTER: 'письмо', EMAIL: 'электронная почта', IN_PERSON: 'лично', VIDEO: 'видеосвязь', THROUGH_LAWYER: 'через адвоката' },
  },
};
