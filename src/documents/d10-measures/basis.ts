import type { MeasureCode } from '../../shared/model/care/enumerations.ts';
import { legalBasisTable, type LegalKey } from '../legal-basis.ts';

/** On what a measure usually stands (F27, F30, F32, F55); for a child some stand on rules of their own. None: the request stands on the wish alone. */
const USUAL: Readonly<Partial<Record<MeasureCode, LegalKey>>> = {
  VIDEOCONFERENCE: 'CPC_51_2', AV_RECORDING: 'CPC_231', NO_VISUAL_CONTACT: 'CPC_123', ADDRESS_SUBSTITUTION: 'CPC_123', CLOSED_HEARING: 'CPC_199_4', STATE_PROTECTION: 'STATE_PROTECTION_1998',
  RELOCATION: 'STATE_PROTECTION_1998', INTERPRETER: 'CPC_120', PROTECTION_ORDER: 'DOMESTIC_VIOLENCE_ORDER', DB_ACCESS_SUSPENSION: 'THB_17',
};
const OF_A_CHILD: Readonly<Partial<Record<MeasureCode, LegalKey>>> = {
  TRAINED_INTERVIEWER: 'CPC_123_2', ADAPTED_PREMISES: 'CPC_123_2', CHILDREN_ROOM: 'CPC_123_2', NO_VISUAL_CONTACT: 'CPC_123_2', CLOSED_HEARING: 'CPC_123_2', FREE_LAWYER: 'CPC_123_2',
};

const isKey = (key: string): key is LegalKey => Object.hasOwn(legalBasisTable, key);

/** Row of the legal-basis table a measure is asked on: the one chosen, else the usual one. */
export function basisOf(code: MeasureCode, { chosen, minor }: { readonly chosen?: string | null | undefined; readonly minor: boolean }): LegalKey | undefined {
  if (chosen && isKey(chosen)) return chosen;
  return (minor ? OF_A_CHILD[code] : undefined) ?? USUAL[code];
}

/** Rows that name trafficking: printed only for whoever was told that this is a client (`caseFact`, R-81). */
export const NAMES_THE_MATTER: readonly LegalKey[] = ['THB_17', 'THB_ANONYMITY'];
