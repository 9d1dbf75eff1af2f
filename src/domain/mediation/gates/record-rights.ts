import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { understoodLanguage } from '../rules/r-11-language.ts';
import { minorExplained } from '../rules/r-13-minor.ts';
import { interpreterForRights } from '../rules/r-17-interpreter.ts';
import { excluded } from '../rules/r-22-excluded.ts';

/** Recording that rights were explained (D02). */
export type RecordRights = InCase & Pick<Asked<'rights.record'>, 'subjectCode' | 'on' | 'language' | 'interpreterUsed'>;

export const recordRightsGate: readonly Rule<RecordRights>[] = [understoodLanguage, minorExplained, interpreterForRights, excluded];
