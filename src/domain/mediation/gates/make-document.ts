import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { invitationAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { promise } from '../rules/r-06-promise.ts';
import { documentLanguage } from '../rules/r-11-language.ts';
import { statementPaper } from '../rules/r-25-own-statement.ts';
import { sideWords, type SideEchoes } from '../rules/r-55-wall.ts';
import { agreementToAuthority } from '../rules/r-57-outcome-sharing.ts';

/** Making a document. `promisesFound`: words of its text that promise release or mitigation. */
export type MakeDocument = InCase &
  Pick<Asked<'documents.make'>, 'code' | 'language' | 'aboutId' | 'subjectCode' | 'forAuthority'> & SideEchoes & { readonly promisesFound: readonly string[] };

export const makeDocumentGate: readonly Rule<MakeDocument>[] = [
  invitationAfterWithdrawal, promise, documentLanguage, statementPaper, sideWords, agreementToAuthority,
];
