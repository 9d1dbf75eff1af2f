import type { Agreement } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { promise } from '../rules/r-06-promise.ts';
import { forbiddenObligation } from '../rules/r-25-forbidden-obligation.ts';
import { lint } from '../rules/r-26-lint.ts';
import { directTransfer } from '../rules/r-92-direct-transfer.ts';

type Words = Pick<Asked<'agreements.translate'>['lines'][number], 'what' | 'how' | 'proof'>;

/** The version on file, its lines in the words of the translation: `inOtherWords(…)`. `promisesFound`: words of them that promise release or mitigation. */
export interface TranslateAgreement extends InCase, Pick<Asked<'agreements.translate'>, 'communication'> {
  readonly obligations: readonly (Agreement['obligations'][number] & Words)[];
  readonly promisesFound: readonly string[];
}

/** Lines of a version with their words in the other language; one that is not translated says nothing in it. */
export function inOtherWords({ obligations }: Pick<Agreement, 'obligations'>, lines: Asked<'agreements.translate'>['lines']): TranslateAgreement['obligations'] {
  return obligations.map((line) => {
    const { what = '', how = null, proof = null } = lines.find(({ no }) => no === line.no) ?? {};
    return { ...line, what, how, proof };
  });
}

export const translateAgreementGate: readonly Rule<TranslateAgreement>[] = [promise, forbiddenObligation, lint, directTransfer];
