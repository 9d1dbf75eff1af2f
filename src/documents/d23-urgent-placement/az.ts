import type { z } from 'zod';
import type { placementFactor, placementType } from '../../shared/model/care/enumerations.ts';

/** Texts of D23; it exists in Azerbaijani only. A place is told by its kind, never by name. */
export const az = {
  fileTitle: 'Akt',
  about: 'uşağın təxirəsalınmaz yerləşdirilməsi barədə',
  aboutPlanned: 'uşağın yerləşdirilməsi barədə',
  headings: { child: 'Uşaq', danger: 'Təhlükə', placement: 'Götürülmə və yerləşdirmə', factors: 'Nəzərə alınanlar', word: 'Uşağın öz sözü', items: 'Uşağın əşyaları və sağlamlığı', next: 'Sonrakı addımlar' },
  child: 'Uşaq',
  danger: 'Uşağın həyatı və ya sağlamlığı üçün birbaşa təhlükə: ',
  placedOn: 'Götürüldüyü və yerləşdirildiyi gün',
  placedPlannedOn: 'Yerləşdirildiyi gün',
  type: 'Yerləşdirmənin növü',
  types: {
    RELATIVES: 'qohumların yanında', FOSTER_FAMILY: 'himayədar ailədə', SHELTER: 'müvəqqəti yerləşdirmə müəssisəsində', CHILD_INSTITUTION: 'uşaq müəssisəsində', HOSPITAL: 'tibb müəssisəsində',
  } satisfies Record<z.infer<typeof placementType>, string>,
  noPlace: 'Yerləşdirmə yerinin adı və ünvanı uşağın təhlükəsizliyi üçün burada göstərilmir.',
  without: 'Birbaşa təhlükə olduğu üçün yerləşdirmə ilkin qiymətləndirmədən əvvəl aparılıb.',
  factorHead: ['Nəzərə alınan', 'Vəziyyəti'],
  factors: {
    VIEWS: 'uşağın fikri', INTERESTS: 'uşağın mənafeyi', ETHNIC_ORIGIN: 'etnik mənsubiyyəti', RELIGION: 'dini', CULTURE: 'mədəniyyəti', MOTHER_TONGUE: 'ana dili', EDUCATION: 'təhsili və tərbiyəsi', SAFETY: 'təhlükəsizliyi',
  } satisfies Record<z.infer<typeof placementFactor>, string>,
  seen: 'nəzərə alınıb',
  soon: '3 iş günü ərzində — {date} tarixinədək',
  seenOn: 'Bütün hallar nəzərə alınıb: {date}.',
  factorWords: 'Qeyd: ',
  items: 'Uşaqla birlikdə götürülən əşyalar: ',
  byHand: '________________________________________ (əl ilə yazılır)',
  health: 'Sağlamlıq vəziyyəti: ',
  next: { assessment: 'İlkin qiymətləndirmə {date} tarixinədək aparılır.', court: 'Məhkəməyə müraciət yerləşdirmədən sonra 10 iş günü ərzində — {date} tarixinədək edilir.' },
  statutory: 'Akt qanunla nəzərdə tutulmuş vəzifə üzrə təqdim edilir və yalnız uşağın müdafiəsi üçün istifadə olunur.',
  copies: 'Akt iki nüsxədə tərtib edilib.',
};
