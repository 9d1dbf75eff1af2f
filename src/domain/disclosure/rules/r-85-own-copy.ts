import type { IssuedDocument } from '../../../shared/model/case-file.ts';
import type { OWN_COPY_CHOICES } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

interface HandingOver {
  readonly document: Pick<IssuedDocument, 'recipient' | 'subjectCode' | 'code'>;
  readonly ownCopy: (typeof OWN_COPY_CHOICES)[number] | null;
}

/** before anybody's own copy is handed over they are asked, each time, whether it is safe to take. */
export const ownCopyAsked: Rule<HandingOver> = {
  code: 'R-85',
  effect: 'block',
  source: 'practice; F3',
  check: ({ document, ownCopy }) => lacking(missingIf(isOwnCopy(document) && ownCopy === null, { item: 'ownCopyAsked', ...(document.subjectCode !== null && { subjectCode: document.subjectCode }) })),
};

/** Is it the copy of the person it speaks of? A label and a card are no copies. */
export function isOwnCopy({ recipient, subjectCode, code }: HandingOver['document']): boolean {
  return subjectCode !== null && recipient === subjectCode && code !== 'LABEL' && code !== 'CARD';
}
