import type { Rule } from '../../rule.ts';

export interface OutsidePaper {
  /** Words in title, header, footer or file name that say what kind of case it is. */
  readonly moduleNames: number;
}

/** nothing that leaves names the module, unless the recipient knows the case. Source: practice; F33. */
export const namesTheModule: Rule<OutsidePaper> = {
  code: 'R-81',
  effect: 'block',
  source: 'practice; F33',
  check: ({ moduleNames }) => ({ missing: moduleNames > 0 ? [{ item: 'moduleNamed', params: { places: moduleNames } }] : [] }),
};
