import type { Agreement, Obligation, Payment } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';
import { safetyFlag } from '../safety-flag.ts';

const common = { code: 'R-92', source: 'practice' } as const;

/** A draft carries its lines; of a version on file they are its own. */
interface Lines extends InCase {
  readonly obligations?: readonly { readonly byWhom: string; readonly route?: Obligation['route'] | undefined }[];
  readonly agreement?: Pick<Agreement, 'obligations'>;
}

/** where somebody may be in danger, an agreement does not send money straight from one account to the other: it would give away bank, branch and name. */
export const directTransfer: Rule<Lines> = {
  ...common,
  effect: 'block',
  check: ({ file, obligations, agreement }, { today }) => {
    if (!safetyFlag(file, today)) return undefined;
    return lacking((obligations ?? agreement?.obligations ?? []).flatMap(({ byWhom, route }, index) => missingIf(route === 'BANK', { item: 'directTransfer', subjectCode: byWhom, params: { no: index + 1 } })));
  },
};

/** R-92 of money that came: what has happened is written down, with a word of warning for the next time. */
export const directTransferMade: Rule<InCase & { readonly route: Payment['route'] }> = {
  ...common,
  effect: 'warn',
  check: ({ file, route }, { today }) => lacking(missingIf(route === 'BANK' && safetyFlag(file, today), { item: 'directTransfer' })),
};
