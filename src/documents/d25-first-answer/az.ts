import type { z } from 'zod';
import type { authorityRequestKind } from '../../shared/model/enumerations.ts';

/** Texts of D25; it exists in Azerbaijani only. Every sentence holds whether or not we know anything of what is asked. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Sorğuya ilkin cavab',
  answering: '{date} tarixli, № {number} sənədinizə cavab',
  received: 'Bildiririk ki, {date} tarixli, № {number} {kind} alınmışdır.',
  /** Where the kind is not recorded, the gap stands for it. */
  kinds: {
    COURT_ORDER: 'məhkəmə qərarı', INVESTIGATOR_DECISION: 'müstəntiqin qərarı', PROSECUTOR_REQUEST: 'prokurorun sorğusu', ADVOCATE_QUERY: 'vəkil sorğusu', POLICE_LETTER: 'polis orqanının məktubu',
  } satisfies Record<z.infer<typeof authorityRequestKind>, string>,
  underReview: 'Sənədə hüquqi baxımdan baxılır.',
  answerOn: 'Cavab {date} tarixinədək veriləcək.',
  confirmsNothing: 'Bu məktub sənəddə adı çəkilən hər hansı şəxsin bizə məlum olub-olmadığını, yaxud bizdə hər hansı məlumatın olub-olmadığını nə təsdiq, nə də inkar edir.',
};
