import type { ObligationStatus } from '../../shared/model/enumerations.ts';

/** Texts of D16-A; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Hesabat',
  title: 'İZLƏMƏ HESABATI',
  about: 'razılaşmanın icrası barədə',
  agreement: 'Razılaşma',
  signedOn: 'İmzalanma tarixi',
  reportedOn: 'Hesabatın tarixi',
  obligations: 'Öhdəliklər',
  obligationHead: ['№', 'Kim', 'Öhdəliyin növü', 'Son tarix', 'Vəziyyəti', 'Ödənilib / cəmi, manat'],
  noObligations: 'Razılaşmada öhdəlik yoxdur.',
  statuses: {
    PENDING: 'gözlənilir', MET: 'icra olunub', LATE: 'gecikir', PARTLY: 'qismən icra olunub', BREACHED: 'icra olunmayıb', WAIVED_BY_HARMED: 'birinci tərəf tələb etmir',
  } satisfies Record<ObligationStatus, string>,
  contacts: 'Tərəflərlə ayrıca əlaqələr',
  contactHead: ['Tərəf', 'Əlaqələrin sayı', 'Sonuncu əlaqə'],
  noContacts: 'Əlaqə qeydə alınmayıb.',
  safety: 'Təhlükəsizliyin yenidən yoxlanması',
  safetyHead: ['Tərəf', 'Ayrıca soruşulub', 'Özünü təhlükəsiz hiss edir'],
  noSafety: 'Yoxlama hələ aparılmayıb.',
  next: 'Növbəti yoxlama',
  nextText: 'Növbəti yoxlamanın tarixi: {date}.',
};
