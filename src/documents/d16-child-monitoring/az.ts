import type { z } from 'zod';
import type { healthDomain, monitoringFinding } from '../../shared/model/care/enumerations.ts';

/** Texts of D16-C; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Hesabat',
  title: 'İZLƏMƏ HESABATI',
  about: 'uşağın ailəsinə qayıtmasından sonrakı rüblük monitorinq',
  statutory: 'Hesabat qanunla nəzərdə tutulmuş vəzifə üzrə təqdim edilir və yalnız bu məqsədlə istifadə olunur. Uşağın yaşadığı yer burada göstərilmir.',
  headings: { child: 'Uşaq', window: 'Monitorinq', findings: 'Sağlamlıq və ailə vəziyyəti', word: 'Uşağın öz sözü', danger: 'Təhlükə', next: 'Növbəti baş çəkmə' },
  child: 'Uşaq',
  returnedOn: 'Ailəsinə qayıtdığı gün',
  window: 'Rüb',
  windowText: '{number} / {of} ({from} – {to})',
  visitOn: 'Baş çəkmə günü',
  head: ['Sahə', 'Vəziyyət'],
  domains: { MENTAL: 'Əqli sağlamlıq', PHYSICAL: 'Fiziki sağlamlıq', PSYCHOLOGICAL: 'Psixoloji vəziyyət', PSYCHIATRIC: 'Psixiatrik vəziyyət' } satisfies Record<z.infer<typeof healthDomain>, string>,
  family: 'Ailə vəziyyəti',
  findings: { GOOD: 'yaxşıdır', CONCERN: 'diqqət tələb edir', POOR: 'pisdir', NOT_SEEN: 'bu dəfə qiymətləndirilməyib' } satisfies Record<z.infer<typeof monitoringFinding>, string>,
  observed: 'Müşahidə: ',
  word: {
    heard: 'Uşaq dinlənilib. Onun dedikləri:', noWords: 'Uşaq dinlənilib; o, əlavə söz deməyib.', young: 'Uşağın yeddi yaşı tamam olmayıb; vəziyyəti müşahidə əsasında yazılıb.',
    notHeard: 'Bu dəfə uşağı dinləmək mümkün olmayıb: {why}.',
  },
  danger: { yes: 'Uşağın həyatı və ya sağlamlığı üçün birbaşa təhlükə var. Təxirəsalınmaz tədbir görülməlidir.', no: 'Uşağın həyatı və ya sağlamlığı üçün birbaşa təhlükə müşahidə edilməyib.', unknown: 'Təhlükə barədə qeyd: {state}.' },
  next: { on: 'Növbəti baş çəkmənin tarixi: {date}.', last: 'Bu, bir illik monitorinqin son baş çəkməsidir.' },
};
