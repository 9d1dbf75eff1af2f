import type { CaseFile, Consent, IssuedDocument } from '../../../shared/model/case-file.ts';
import type { Recall } from '../../../shared/model/disclosure.ts';
import type { Parameters } from '../../../shared/model/parameters.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { addWorkingDays } from '../../dates/work-calendar.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { standing } from '../../mediation/case-facts.ts';
import { consentStatus } from '../../mediation/consent-status.ts';
import { lacking } from '../../mediation/finding.ts';
import { isDisclosure } from '../projection.ts';

/** Working days in which the letter goes out. */
const LETTER_WD = 1;

/** A paper that rests on consents, about to leave again. */
export interface Leaving {
  readonly file: CaseFile;
  readonly document: Pick<IssuedDocument, 'consentIdsUsed' | 'recalledOn'>;
}

/** what was recalled leaves no more; nor does what rests on a yes that was taken back. */
export const recalledPaper: Rule<Leaving> = {
  code: 'R-60',
  effect: 'block',
  source: 'DP-AZ; DP-NGO',
  check: (leaving, { now, parameters }) => {
    if (leaving.document.recalledOn !== null) return lacking([{ item: 'documentRecalled' }]);
    return lacking(ended(leaving, now, parameters).filter(({ status }) => status !== 'EXPIRED').map(({ consent }) => ({ item: 'consentWithdrawn', subjectCode: consent.subjectCode })));
  },
};

/** what rests on a yes that has run out leaves no more. */
export const expiredPaper: Rule<Leaving> = {
  code: 'R-58',
  effect: 'block',
  source: 'DP-AZ (v)',
  check: (leaving, { now, parameters }) =>
    lacking(ended(leaving, now, parameters).filter(({ status }) => status === 'EXPIRED').map(({ consent }) => ({ item: 'consentExpired', subjectCode: consent.subjectCode }))),
};

function ended({ file, document }: Leaving, now: string, parameters: Parameters) {
  return document.consentIdsUsed
    .flatMap((id) => file.consents.find((consent) => consent.id === id && isDisclosure(consent)) ?? [])
    .map((consent) => ({ consent, status: consentStatus(consent, file, now, parameters) }))
    .filter(({ status }) => status !== 'ACTIVE');
}

export type NewRecall = Omit<Recall, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'>;

/** for each paper that rests on a consent and has left the house, a letter to whoever holds it, due the next working day. */
export function recallsOf(file: CaseFile, consent: Pick<Consent, 'id' | 'subjectCode' | 'type'>, { today, calendar }: Pick<RuleContext, 'today' | 'calendar'>): NewRecall[] {
  if (!isDisclosure(consent) && consent.type !== 'OUTCOME_SHARING') return [];
  const dueOn = addWorkingDays(plainDate(today), LETTER_WD, calendar).date;
  return heldPapers(file, consent.id).map((paper) => ({
    subjectCode: consent.subjectCode, consentId: consent.id, documentId: paper.id, recipient: paper.recipient, recipientOrgId: paper.recipientOrgId, dueOn, sentOn: null, answeredOn: null, answer: null,
  }));
}

/** Papers that rest on a consent and have left the house, and are not being recalled yet. */
export function heldPapers(file: CaseFile, consentId: string): IssuedDocument[] {
  return standing(file.documents).filter((paper) => paper.consentIdsUsed.includes(consentId) && hasLeft(paper) && paper.recalledOn === null);
}

/** Handed over, or saved to a folder and not deleted from there since. */
export function hasLeft({ deliveredOn, saved }: Pick<IssuedDocument, 'deliveredOn' | 'saved'>): boolean {
  return deliveredOn !== null || saved.some(({ ended }) => ended?.how !== 'DELETED');
}
