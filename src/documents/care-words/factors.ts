/** What may make a person need more protection (VRD 22), in words that blame and label nobody. */
import type { RiskAxis, RiskFactor } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';

export const axisWords: Readonly<Record<Language, Record<RiskAxis, string>>> = {
  az: { PERSONAL: 'Şəxslə bağlı', CRIME: 'Baş verənlərlə bağlı', CIRCUMSTANCES: 'Şəraitlə bağlı' },
  en: { PERSONAL: 'To do with the person', CRIME: 'To do with what happened', CIRCUMSTANCES: 'To do with the circumstances' },
  ru: { PERSONAL: 'Связанные с человеком', CRIME: 'Связанные с произошедшим', CIRCUMSTANCES: 'Связанные с обстоятельствами' },
};

export const factorWords: Readonly<Record<Language, Record<RiskFactor, string>>> = {
  az: {
    CHILD: 'uşaqdır', AGE65: '65 yaş və yuxarı', DISABILITY: 'əlillik', PREGNANT: 'hamiləlik', ILLNESS: 'xəstəlik', MENTAL_HEALTH: 'psixi sağlamlıq', MIGRANT_STATUS: 'miqrant statusu', NO_LANGUAGE: 'dili bilmir',
    NO_DOCUMENTS: 'sənədləri yoxdur', LGBT: 'LGBT', DEPENDENT_ON_OFFENDER: 'o biri şəxsdən asılıdır', ISOLATION: 'təcrid olunub', PREVIOUS_VICTIMISATION: 'əvvəllər də ziyan görüb', HOMELESS: 'evi yoxdur',
    ADDICTION: 'asılılıq', IN_CUSTODY: 'həbsdədir', REFUGEE_IDP: 'qaçqın və ya məcburi köçkündür', WOMAN_WITH_SMALL_CHILDREN: 'azyaşlı uşaqlarla qadın',
    SEXUAL: 'cinsi toxunulmazlığa qarşı', GENDER_BASED: 'gender əsaslı', CLOSE_RELATIONSHIP: 'yaxın münasibətdə olan şəxs tərəfindən', TRAFFICKING: 'insan alveri', ORGANISED: 'mütəşəkkil dəstə', HATE: 'nifrət zəminində',
    TERRORISM: 'terrorçuluq', ATTEMPTED_KILLING: 'həyata qəsd', STALKING: 'təqib', CYBER: 'internet vasitəsilə', CORRUPTION_OFFICIAL: 'vəzifəli şəxsin iştirakı',
    OFFENDER_AT_LARGE: 'o biri şəxs azadlıqdadır', SAME_HOUSEHOLD: 'eyni evdə yaşayırlar', SAME_WORK_SCHOOL: 'eyni işdə və ya məktəbdədirlər', THREATS_MADE: 'hədələr olub', WEAPON: 'silah var',
    RELEASE_DATE_NEAR: 'azadlığa buraxılma günü yaxındır', ESCALATION: 'vəziyyət ağırlaşır', RELATIVES_PRESSURE: 'qohumların təzyiqi', MEDIA: 'medianın marağı', WITNESS_IN_OTHER_CASE: 'başqa işdə şahiddir',
    KNOWS_NEW_ADDRESS: 'o biri şəxs yeni ünvanı bilir',
  },
  en: {
    CHILD: 'a child', AGE65: '65 years or older', DISABILITY: 'disability', PREGNANT: 'pregnancy', ILLNESS: 'illness', MENTAL_HEALTH: 'mental health', MIGRANT_STATUS: 'migrant status', NO_LANGUAGE: 'does not know the language',
    NO_DOCUMENTS: 'has no documents', LGBT: 'LGBT', DEPENDENT_ON_OFFENDER: 'depends on the other person', ISOLATION: 'is isolated', PREVIOUS_VICTIMISATION: 'was harmed before', HOMELESS: 'has no home',
    ADDICTION: 'addiction', IN_CUSTODY: 'in custody', REFUGEE_IDP: 'refugee or displaced person', WOMAN_WITH_SMALL_CHILDREN: 'woman with small children',
    SEXUAL: 'of a sexual nature', GENDER_BASED: 'gender-based', CLOSE_RELATIONSHIP: 'by a person in a close relationship', TRAFFICKING: 'trafficking in human beings', ORGANISED: 'by an organised group', HATE: 'out of hatred',
    TERRORISM: 'terrorism', ATTEMPTED_KILLING: 'attempt on life', STALKING: 'stalking', CYBER: 'by internet', CORRUPTION_OFFICIAL: 'an official took part',
    OFFENDER_AT_LARGE: 'the other person is at liberty', SAME_HOUSEHOLD: 'they live in the same home', SAME_WORK_SCHOOL: 'they are at the same work or school', THREATS_MADE: 'there were threats', WEAPON: 'there is a weapon',
    RELEASE_DATE_NEAR: 'a release is near', ESCALATION: 'it is getting worse', RELATIVES_PRESSURE: 'pressure of relatives', MEDIA: 'media interest', WITNESS_IN_OTHER_CASE: 'witness in another case',
    KNOWS_NEW_ADDRESS: 'the other person knows the new address',
  },
  ru: {
    CHILD: 'ребёнок', AGE65: '65 лет и старше', DISABILITY: 'инвалидность', PREGNANT: 'беременность', ILLNESS: 'болезнь', MENTAL_HEALTH: 'психическое здоровье', MIGRANT_STATUS: 'статус мигранта', NO_LANGUAGE: 'не знает языка',
    NO_DOCUMENTS: 'нет документов', LGBT: 'ЛГБТ', DEPENDENT_ON_OFFENDER: 'зависит от другого человека', ISOLATION: 'изоляция', PREVIOUS_VICTIMISATION: 'и раньше причиняли вред', HOMELESS: 'нет дома',
    ADDICTION: 'зависимость', IN_CUSTODY: 'под стражей', REFUGEE_IDP: 'беженец или вынужденный переселенец', WOMAN_WITH_SMALL_CHILDREN: 'женщина с маленькими детьми',
    SEXUAL: 'сексуального характера', GENDER_BASED: 'по признаку пола', CLOSE_RELATIONSHIP: 'со стороны близкого человека', TRAFFICKING: 'торговля людьми', ORGANISED: 'организованная группа', HATE: 'на почве ненависти',
    TERRORISM: 'терроризм', ATTEMPTED_KILLING: 'покушение на жизнь', STALKING: 'преследование', CYBER: 'через интернет', CORRUPTION_OFFICIAL: 'участие должностного лица',
    OFFENDER_AT_LARGE: 'другой человек на свободе', SAME_HOUSEHOLD: 'живут в одном доме', SAME_WORK_SCHOOL: 'вместе на работе или в школе', THREATS_MADE: 'были угрозы', WEAPON: 'есть оружие',
    RELEASE_DATE_NEAR: 'близок день освобождения', ESCALATION: 'положение ухудшается', RELATIVES_PRESSURE: 'давление родственников', MEDIA: 'интерес прессы', WITNESS_IN_OTHER_CASE: 'свидетель по другому делу',
    KNOWS_NEW_ADDRESS: 'другой человек знает новый адрес',
  },
};
