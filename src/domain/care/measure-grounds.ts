import type { MeasureCode } from '../../shared/model/care/enumerations.ts';

/** Measures for the body and the life of a person: their safety is assured under CPC 123 (F27). */
const SAFETY: readonly MeasureCode[] = ['NO_VISUAL_CONTACT', 'STATE_PROTECTION', 'PROTECTION_ORDER', 'RELEASE_NOTIFICATION', 'ADDRESS_SUBSTITUTION', 'SHELTER', 'RELOCATION', 'SAFETY_PLAN'];
/** Measures at an interview or a hearing; for a child all of them rest on CPC 123-2 as well (F55). */
const HEARING: readonly MeasureCode[] = [
  'SAME_INTERVIEWER', 'TRAINED_INTERVIEWER', 'SAME_SEX_INTERVIEWER', 'ADAPTED_PREMISES', 'CHILDREN_ROOM', 'VIDEOCONFERENCE', 'AV_RECORDING', 'NO_VISUAL_CONTACT', 'CLOSED_HEARING',
  'NO_PRIVATE_LIFE_QUESTIONS', 'SUPPORT_PERSON', 'FREE_LAWYER', 'INTERPRETER',
];

/** Rows of the legal-basis table that speak of one measure. Source: F27, F30, F32, F55, A.4. */
const OWN: Readonly<Partial<Record<MeasureCode, readonly string[]>>> = {
  VIDEOCONFERENCE: ['CPC_51_2'],
  NO_VISUAL_CONTACT: ['CPC_51_2'],
  AV_RECORDING: ['CPC_231'],
  CLOSED_HEARING: ['CPC_199_4'],
  FREE_LAWYER: ['CPC_120'],
  INTERPRETER: ['CPC_120'],
  STATE_PROTECTION: ['STATE_PROTECTION_1998'],
  RELOCATION: ['STATE_PROTECTION_1998'],
  PROTECTION_ORDER: ['DOMESTIC_VIOLENCE_ORDER'],
  NO_PRIVATE_LIFE_QUESTIONS: ['THB_17'],
  ADDRESS_SUBSTITUTION: ['STATE_PROTECTION_1998', 'THB_17', 'THB_ANONYMITY'],
  DB_ACCESS_SUSPENSION: ['THB_17'],
};
/** Articles 22 to 24 of the Directive know every measure of the list. */
const ANY_MEASURE = 'EU_2012_29';

/** Rows of the legal-basis table a measure may be asked under; the first is the nearest. */
export function groundsOf(measure: MeasureCode): string[] {
  return [...(OWN[measure] ?? []), ...(SAFETY.includes(measure) ? ['CPC_123'] : []), ...(HEARING.includes(measure) ? ['CPC_123_2'] : []), ANY_MEASURE];
}
