import type { SideMessage } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

interface Delivering extends InCase {
  readonly message: SideMessage;
}

/** a message goes on when it was read and nothing found in it, and the one it is for wants it that very day, to read, to hear or to keep. */
export const deliverable: Rule<Delivering> = {
  code: 'R-93',
  effect: 'block',
  source: 'RJ-CoE',
  check: ({ message: { screening, wish, to } }, { today }) =>
    lacking([
      ...missingIf(screening === null || (!screening.passed && screening.findings.length === 0), { item: 'messageNotScreened' }),
      ...(screening?.findings ?? []).map((findings) => ({ item: 'messageFindings', params: { findings } }) as const),
      ...missingIf(wish === null || wish.on !== today || wish.wish === 'NO', { item: 'recipientWish', subjectCode: to }),
    ]),
};
