import type { Rule } from '../../rule.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Verdict } from '../projection.ts';

/** a field about a person goes to the clipboard only by the same way as to paper: asked, and written down. */
export const clipboard: Rule<{ readonly subjectCode: string; readonly verdict: Verdict }> = {
  code: 'R-66',
  effect: 'block',
  source: '–',
  check: ({ verdict }) => (verdict.allowed ? undefined : lacking([verdict.why])),
};
