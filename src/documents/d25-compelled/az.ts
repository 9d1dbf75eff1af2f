import type { D25CFacts } from './facts.ts';

/** Texts of D25-C; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Sorğuya cavab',
  answering: '{date} tarixli, № {number} sənədinizə cavab',
  given: '{date} tarixli, № {number} {kind} ilə tələb olunan məlumat, yalnız həmin sənəddə göstərilən həcmdə, təqdim olunur.',
  kinds: { COURT_ORDER: 'məhkəmə qərarı', INVESTIGATOR_DECISION: 'müstəntiqin qərarı' } satisfies Record<NonNullable<D25CFacts['kind']>, string>,
  limited: 'Məlumat yalnız qərarda göstərilən məqsəd üçün verilir. Onun başqa şəxsə və ya orqana verilməməsini, işin materiallarında məxfiliyinin qorunmasını xahiş edirik.',
};
