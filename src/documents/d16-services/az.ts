import type { D16BFacts } from './facts.ts';

type Reason = NonNullable<D16BFacts['notGiven'][number]['reason']>;

/** Texts of D16-B; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Hesabat',
  title: 'İZLƏMƏ HESABATI',
  about: 'göstərilən xidmətlər barədə',
  period: 'Hesabat dövrü',
  periodText: '{from} – {to}',
  noName: 'Hesabatda heç kimin adı və şəxsi məlumatı göstərilmir.',
  given: 'Göstərilən xidmətlər',
  head: ['Xidmət', 'Dövr', 'Miqdar', 'Kim göstərir', 'Vəziyyəti'],
  since: '{from} tarixindən',
  by: { OFFICE: 'təşkilatımız', BODY: 'başqa qurum' },
  states: { running: 'davam edir', over: 'başa çatıb' },
  none: 'Bu dövrdə xidmət qeydə alınmayıb.',
  total: 'Dövrdə göstərilən xidmət növlərinin sayı: {count}.',
  notGiven: 'Göstərilməyən xidmətlər',
  notGivenHead: ['Xidmət', 'Səbəb', 'Gün'],
  reasons: { NO_CAPACITY: 'yer və ya imkan olmayıb', NOT_ELIGIBLE: 'xidmətin şərtlərinə uyğun gəlməyib', PERSON_DECLINED: 'şəxs istəməyib', OFFERED_ELSEWHERE: 'başqa yerdə göstərilib', SAFETY: 'təhlükəsizlik baxımından mümkün olmayıb' } satisfies Record<Reason, string>,
  next: 'Növbəti baxış',
  nextText: 'Növbəti baxışın tarixi: {date}.',
};
