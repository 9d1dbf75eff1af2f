import type { CaseItem } from '../../../shared/model/case-file.ts';
import type { Side } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../finding.ts';

const common = { code: 'R-55', effect: 'block', source: 'MED-AZ 8' } as const;

/** Runs of seven and more words that stand in an item one side has not let the other hear. */
export interface SideEchoes {
  readonly sideEchoes?: number | undefined;
}

/** what one side said reaches the other only if they allow it; what both know is told already. */
export const tellable: Rule<{ readonly item: Pick<CaseItem, 'side' | 'mayTellOther'> }> = {
  ...common,
  check: ({ item }) => lacking(missingIf(!item.mayTellOther || item.side === 'COMMON', { item: 'notTellable' })),
};

/** a text for both sides, or for outside, repeats nothing that one side alone was told. Each side's own part may. */
export const sideWords: Rule<SideEchoes & { readonly side?: Side }> = {
  ...common,
  check: ({ sideEchoes = 0, side = 'COMMON' }) => lacking(missingIf(side === 'COMMON' && sideEchoes > 0, { item: 'sideWords', params: { places: sideEchoes } })),
};
