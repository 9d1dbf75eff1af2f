import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { forbiddenWord, forbiddenWordsNotChecked } from '../../care/rules/r-41-forbidden-words.ts';
import { compelled, compelledByTwo } from '../rules/r-33-compelled.ts';
import { prosecutionOrState } from '../rules/r-32-prosecution-or-state.ts';
import { endsSoonWarning } from '../rules/r-58-how-long.ts';
import { expiredPaper, recalledPaper, type Leaving } from '../rules/r-60-recall.ts';
import { leaks, type Scanned } from '../rules/r-61-leaks.ts';
import { referralLetter } from '../rules/r-79-referral-letter.ts';
import { referralWithinConsent, type Referring } from '../rules/r-79-referral.ts';
import { consentToBody, type Outgoing } from '../rules/r-79-consent-to-body.ts';
import { ownCopyAsked } from '../rules/r-85-own-copy.ts';
import { linkable, linkedByTwo } from '../rules/r-87-same-person.ts';
import { askedAlone } from '../rules/r-89-own-request.ts';

/** A paper that would be made: what it says, and what the scan of its finished package found. */
export const outgoingGate: readonly Rule<Outgoing & Scanned & { readonly file: CaseFile }>[] = [prosecutionOrState, forbiddenWord, forbiddenWordsNotChecked, endsSoonWarning, leaks, consentToBody];
/** A made paper that leaves, or leaves again. */
export const leavingGate: readonly Rule<Leaving>[] = [forbiddenWord, expiredPaper, recalledPaper];
export const referralGate: readonly Rule<Referring>[] = [referralWithinConsent];
export const sendReferralGate = [referralLetter] as const;
export const handOverGate = [ownCopyAsked] as const;
export const compelGate = [compelled, compelledByTwo] as const;
export const linkGate = [linkable, linkedByTwo] as const;
export const answerGate = [askedAlone] as const;
