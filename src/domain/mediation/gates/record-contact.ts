import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { persuasion } from '../rules/r-03-withdrawal.ts';

/** Recording a contact. */
export type RecordContact = InCase & Pick<Asked<'contacts.record'>, 'direction' | 'purpose' | 'withSubject'>;

export const recordContactGate: readonly Rule<RecordContact>[] = [persuasion];
