import type { z } from 'zod';
import type { language } from '../../shared/model/basic.ts';
import type { IndicatorDimension } from '../../shared/model/care/enumerations.ts';
import type { AGE_GROUPS } from './facts.ts';

/** Texts of D06 and D06-N; they exist in Azerbaijani only. D06 never tells what the matter is. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Anonim yönəltmə',
  notice: 'Məlumat',
  request: 'Aşağıda göstərilən şəxsə xidmət göstərə bilib-bilməyəcəyinizi bildirməyinizi xahiş edirik.',
  noticeText: 'Aşağıdakı məlumatı diqqətinizə çatdırırıq.',
  ourNumber: 'Bizim nömrə',
  code: 'Kod',
  age: 'Yaş qrupu',
  ages: { ADULT: 'yetkin şəxs', CHILD: 'uşaq', PRESUMED_CHILD: 'uşaq olduğu ehtimal edilir' } satisfies Record<(typeof AGE_GROUPS)[number], string>,
  language: 'Lazım olan dil',
  languages: {
    az: 'Azərbaycan dili', en: 'ingilis dili', ru: 'rus dili', ar: 'ərəb dili', fa: 'fars dili', ur: 'urdu dili', tr: 'türk dili', ka: 'gürcü dili', other: 'başqa dil (telefonla dəqiqləşdirilir)',
  } satisfies Record<z.infer<typeof language>, string>,
  services: 'Lazım olan xidmət',
  nature: 'Məlumatın xarakteri',
  dimensions: {
    DECEPTIVE_RECRUITMENT: 'aldatma yolu ilə cəlb etmə', COERCIVE_RECRUITMENT: 'məcburetmə yolu ilə cəlb etmə',
    ABUSE_OF_VULNERABILITY_RECRUITMENT: 'köməksiz vəziyyətdən istifadə etməklə cəlb etmə', EXPLOITATION: 'istismar',
    COERCION_AT_DESTINATION: 'aparıldığı yerdə məcburetmə', ABUSE_OF_VULNERABILITY_DESTINATION: 'aparıldığı yerdə köməksiz vəziyyətdən istifadə',
  } satisfies Record<IndicatorDimension, string>,
  urgency: 'Təcililik',
  danger: 'Dərhal təhlükə',
  contact: 'Əlaqələndirici şəxs',
  office: 'Təşkilat',
  withheld: 'Şəxsin kimliyi onun razılığı alınanadək açıqlanmır.',
  doNotSeek: 'Kimliyi başqa yolla öyrənməyə çalışmamağınızı xahiş edirik. Razılıq verildikdə məlumat ayrıca məktubla göndəriləcək.',
  answer: 'Cavabınızı {date} tarixinədək gözləyirik. Aşağıdakı talonu doldurub qaytara və ya bizə zəng edə bilərsiniz.',
  slip: {
    title: 'CAVAB TALONU', about: '{date} tarixli, {number} məktubunuz üzrə ({ours}):', can: 'xidmət göstərilə bilər', cannot: 'xidmət göstərilə bilmir', by: '(soyad, ad, vəzifə)', why: 'Hansı gündən (göstərilə bilmirsə, səbəb):',
  },
};
