import type { z } from 'zod';
import type { childAssessmentKind, childDecision } from '../../shared/model/care/enumerations.ts';

/** Texts of D22; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Akt',
  about: { INITIAL: 'uşağın ilkin qiymətləndirilməsi barədə', ADDITIONAL: 'uşağın əlavə qiymətləndirilməsi barədə' } satisfies Record<z.infer<typeof childAssessmentKind>, string>,
  headings: { child: 'Uşaq', information: 'Alınmış məlumat', assessment: 'Qiymətləndirmə', word: 'Uşağın öz sözü', danger: 'Təhlükə', decision: 'Qərar' },
  child: 'Uşaq',
  receivedOn: 'Məlumatın alındığı gün',
  received: 'Məlumat: ',
  assessedOn: 'Qiymətləndirmə günü',
  seen: 'Uşaq şəxsən görülüb',
  familyRefused: 'Ailə qiymətləndirmənin aparılmasına razılıq verməyib və ya şərait yaratmayıb.',
  observed: 'Müəyyən edilənlər: ',
  decisions: {
    KEEP_IN_FAMILY: 'uşaq ailəsində qalır', SUPPORT_FAMILY: 'uşaq ailəsində qalır, ailəyə dəstək göstərilir', REMOVE_AND_PLACE: 'uşaq ailəsindən götürülür və müvəqqəti yerləşdirilir',
  } satisfies Record<z.infer<typeof childDecision>, string>,
  noDecision: 'Qərar hələ qəbul edilməyib.',
  additional: 'Əlavə qiymətləndirmə və ailənin inkişaf planı {date} tarixinədək hazırlanır.',
  statutory: 'Akt qanunla nəzərdə tutulmuş vəzifə üzrə təqdim edilir və yalnız uşağın müdafiəsi üçün istifadə olunur. Uşağın olduğu yer burada göstərilmir.',
  copies: 'Akt iki nüsxədə tərtib edilib.',
};
