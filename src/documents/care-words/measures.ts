/** Measures of protection as papers name them (A.4); the words say what is asked, never of whom one must be protected. */
import type { MeasureCode } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';

export const measureWords: Readonly<Record<Language, Record<MeasureCode, string>>> = {
  az: {
    SAME_INTERVIEWER: 'bütün dindirmələri eyni şəxsin aparması', TRAINED_INTERVIEWER: 'dindirməni xüsusi hazırlıqlı şəxsin aparması', SAME_SEX_INTERVIEWER: 'dindirməni şəxslə eyni cinsdən olan əməkdaşın aparması',
    ADAPTED_PREMISES: 'uyğunlaşdırılmış otaqda dindirmə', CHILDREN_ROOM: 'uşaq otağında dindirmə', VIDEOCONFERENCE: 'videokonfransla dindirmə', AV_RECORDING: 'dindirmənin audio və video yazıya alınması',
    NO_VISUAL_CONTACT: 'vizual təmasın qarşısının alınması', CLOSED_HEARING: 'qapalı iclas', NO_PRIVATE_LIFE_QUESTIONS: 'iş üçün lazım olmayan şəxsi həyat suallarının verilməməsi', SUPPORT_PERSON: 'dəstək şəxsinin iştirakı',
    FREE_LAWYER: 'pulsuz vəkil', INTERPRETER: 'tərcüməçi', STATE_PROTECTION: 'dövlət müdafiəsi', PROTECTION_ORDER: 'mühafizə orderi', RELEASE_NOTIFICATION: 'azadlığa buraxılma barədə şəxsə xəbər verilməsi',
    ADDRESS_SUBSTITUTION: 'sənədlərdə yaşayış yeri əvəzinə məktub üçün ünvanın göstərilməsi', DB_ACCESS_SUSPENSION: 'məlumat bazalarında şəxs barədə məlumata girişin dayandırılması', SHELTER: 'təhlükəsiz yerdə yerləşdirmə',
    RELOCATION: 'başqa yerə köçürülmə', SAFETY_PLAN: 'təhlükəsizlik planı',
  },
  en: {
    SAME_INTERVIEWER: 'all interviews by the same person', TRAINED_INTERVIEWER: 'interview by a specially trained person', SAME_SEX_INTERVIEWER: 'interview by a person of the same sex',
    ADAPTED_PREMISES: 'interview in adapted premises', CHILDREN_ROOM: 'interview in a children’s room', VIDEOCONFERENCE: 'interview by videoconference', AV_RECORDING: 'audio and video recording of the interview',
    NO_VISUAL_CONTACT: 'no visual contact', CLOSED_HEARING: 'closed hearing', NO_PRIVATE_LIFE_QUESTIONS: 'no questions on private life that the case does not need', SUPPORT_PERSON: 'a support person present',
    FREE_LAWYER: 'a lawyer free of charge', INTERPRETER: 'an interpreter', STATE_PROTECTION: 'state protection', PROTECTION_ORDER: 'protection order', RELEASE_NOTIFICATION: 'notice to the person of a release',
    ADDRESS_SUBSTITUTION: 'an address for letters in place of residence in the papers', DB_ACCESS_SUSPENSION: 'access to the person’s data in databases suspended', SHELTER: 'a safe place to stay',
    RELOCATION: 'moving to another place', SAFETY_PLAN: 'safety plan',
  },
  ru: {
    SAME_INTERVIEWER: 'все опросы проводит один и тот же человек', TRAINED_INTERVIEWER: 'опрос проводит специально подготовленный человек', SAME_SEX_INTERVIEWER: 'опрос проводит сотрудник того же пола',
    ADAPTED_PREMISES: 'опрос в приспособленном помещении', CHILDREN_ROOM: 'опрос в детской комнате', VIDEOCONFERENCE: 'опрос по видеоконференцсвязи', AV_RECORDING: 'аудио- и видеозапись опроса',
    NO_VISUAL_CONTACT: 'исключение зрительного контакта', CLOSED_HEARING: 'закрытое заседание', NO_PRIVATE_LIFE_QUESTIONS: 'без вопросов о личной жизни, не нужных делу', SUPPORT_PERSON: 'участие поддерживающего лица',
    FREE_LAWYER: 'бесплатный адвокат', INTERPRETER: 'переводчик', STATE_PROTECTION: 'государственная защита', PROTECTION_ORDER: 'охранный ордер', RELEASE_NOTIFICATION: 'сообщение человеку об освобождении',
    ADDRESS_SUBSTITUTION: 'адрес для писем вместо места жительства в документах', DB_ACCESS_SUSPENSION: 'приостановление доступа к данным о человеке в базах данных', SHELTER: 'размещение в безопасном месте',
    RELOCATION: 'переезд в другое место', SAFETY_PLAN: 'план безопасности',
  },
};
