import type { Agreement, CaseFile, Party } from '../../shared/model/case-file.ts';
import type { RuleContext } from '../rule.ts';
import { principals, standing } from './case-facts.ts';
import { activeConsent, outgrownConsent } from './consent-status.ts';

/**
 * Who has to sign: every harmed and responsible person who takes part, or whom a line of it binds or serves. Who has come of
 * age and not yet spoken for themself is not left out.
 */
export function agreementParties(file: CaseFile, { obligations }: Pick<Agreement, 'obligations'>, { now, parameters }: Pick<RuleContext, 'now' | 'parameters'>): Party[] {
  return principals(file).filter(({ subjectCode }) => {
    const wanted = { subjectCode, type: 'MEDIATION_PARTICIPATION' } as const;
    return (
      obligations.some(({ byWhom, toWhom }) => byWhom === subjectCode || toWhom === subjectCode) ||
      activeConsent(file, wanted, now, parameters) || outgrownConsent(file, wanted, now, parameters)
    );
  });
}

/** Whether everybody who has to has signed, both sides among them: SIGNED at the last signature. */
export function isFullySigned(file: CaseFile, agreement: Agreement, context: Pick<RuleContext, 'now' | 'parameters'>): boolean {
  const parties = agreementParties(file, agreement, context);
  const signed = parties.filter(({ subjectCode }) => agreement.signatures.some((one) => one.subjectCode === subjectCode));
  return signed.length === parties.length && signed.some(({ role }) => role === 'HARMED') && signed.some(({ role }) => role === 'RESPONSIBLE');
}

/** The newest version that counts; undefined when there is none. */
export function currentAgreement(file: CaseFile): Agreement | undefined {
  return standing(file.agreements)
    .filter(({ status }) => status !== 'VOID')
    .reduce<Agreement | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}

/** The newest version that everybody signed, whatever became of it. */
export function signedAgreement(file: CaseFile): Agreement | undefined {
  return standing(file.agreements)
    .filter(({ status }) => status !== 'DRAFT' && status !== 'VOID')
    .reduce<Agreement | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}
