import type { AuthorityRequest } from '../../../shared/model/disclosure.ts';
import { COMPELLING_REQUESTS } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

interface Compelling {
  readonly request: Pick<AuthorityRequest, 'kind' | 'subjectCode' | 'scope' | 'delayOrdered'>;
  readonly scope: readonly string[];
  /** A scan of the lawyer's written opinion lies beside the request. */
  readonly opinionKept: boolean;
  readonly toldOn: string | null;
}

const common = { code: 'R-33', source: 'Law; (default)' } as const;

/**
 * only a court's order or an investigator's decision is obeyed, only after a lawyer has said so in writing, only for the
 * fields it lists, and the person is told before, unless the paper itself orders otherwise.
 */
export const compelled: Rule<Compelling> = {
  ...common,
  effect: 'block',
  check: ({ request, scope, opinionKept, toldOn }) => {
    const subject = request.subjectCode === null ? {} : { subjectCode: request.subjectCode };
    return lacking([
      ...missingIf(!COMPELLING_REQUESTS.includes(request.kind), { item: 'notCompelling', params: { kind: request.kind } }),
      ...missingIf(!opinionKept, { item: 'lawyerOpinion' }),
      ...missingIf(request.subjectCode === null, { item: 'partyUnknown' }),
      ...missingIf(scope.some((token) => !request.scope.some((listed) => listed === token)), { item: 'outsideOrder', ...subject }),
      ...missingIf(toldOn === null && !request.delayOrdered, { item: 'personTold', ...subject }),
    ]);
  },
};

/** and a second person looks at it too. */
export const compelledByTwo: Rule<Compelling> = { ...common, effect: 'two-person', check: () => lacking([{ item: 'supervisorAgrees' }]) };
