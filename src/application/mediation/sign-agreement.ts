import type { Agreement, CaseFile } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { signAgreementGate } from '../../domain/mediation/gates/sign-agreement.ts';
import { waiveCoolingGate } from '../../domain/mediation/gates/waive-cooling.ts';
import { isInForce } from '../../domain/mediation/agreement-status.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { isFullySigned } from '../../domain/mediation/agreement-parties.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { officeSetup } from './mediator.ts';
import { saveAgreement } from './save-records.ts';

/** The draft on the table, for one of its parties, on a day that has come. */
function onTheTable(desk: Desk, input: { caseId: string; agreementId: string; subjectCode: string }, on: string): { file: CaseFile; agreement: Agreement } {
  const file = desk.openCase(input.caseId);
  const agreement = recordOf(file.agreements, input.agreementId);
  partyOf(file, input.subjectCode);
  if (agreement.status !== 'DRAFT') throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < agreement.draftedOn) throw new Refusal('WRONG_ORDER');
  return { file, agreement };
}

/** One entry a party: a second one replaces the first. */
function withEntry<T extends { subjectCode: string }>(list: readonly T[], entry: T): T[] {
  return [...list.filter((other) => other.subjectCode !== entry.subjectCode), entry];
}

/** What was recorded is not made earlier than it was, nor touched once the person has signed: the days would shrink. */
function mustNotRewind(agreement: Agreement, entries: readonly { subjectCode: string; on: string }[], subjectCode: string, on: string): void {
  const earlier = entries.some((entry) => entry.subjectCode === subjectCode && on < entry.on);
  if (earlier || agreement.signatures.some((signature) => signature.subjectCode === subjectCode)) throw new Refusal('WRONG_ORDER');
}

/** The day a party had the text in their own language: cooling-off runs from it. */
export const recordTextReceived: UseCase<'agreements.record-text-received'> = (desk, input) => {
  const { agreement } = onTheTable(desk, input, input.on);
  const { subjectCode, on, language } = input;
  mustNotRewind(agreement, agreement.textReceived, subjectCode, on);
  desk.record(input.caseId, agreement.id, (db) => saveAgreement(db, { ...agreement, textReceived: withEntry(agreement.textReceived, { subjectCode, on, language }) }));
  return accept({ id: agreement.id });
};

export const recordAdviceOffered: UseCase<'agreements.record-advice-offered'> = (desk, input) => {
  const { agreement } = onTheTable(desk, input, input.on);
  const { subjectCode, on } = input;
  mustNotRewind(agreement, agreement.adviceOffered, subjectCode, on);
  desk.record(input.caseId, agreement.id, (db) => saveAgreement(db, { ...agreement, adviceOffered: withEntry(agreement.adviceOffered, { subjectCode, on }) }));
  return accept({ id: agreement.id });
};

/** A party gives up the cooling-off days in writing; it counts when both adults have, in standard cases only. */
export const waiveCooling: UseCase<'agreements.waive-cooling'> = (desk, input) => {
  const { file, agreement } = onTheTable(desk, input, input.signedOn);
  const { subjectCode, signedOn } = input;
  return throughGate(desk, input, input.caseId, waiveCoolingGate, { file, agreement, subjectCode, signedOn, ...officeSetup(desk) }, (spend) => {
    desk.record(input.caseId, agreement.id, (db) => {
      saveAgreement(db, { ...agreement, coolingWaivers: withEntry(agreement.coolingWaivers, { subjectCode, signedOn }) });
      spend(db);
    });
    return agreement.id;
  });
};

/** One party signs, where and when they like; the agreement is signed at the last signature. */
export const signAgreement: UseCase<'agreements.sign'> = (desk, input) => {
  const { file, agreement } = onTheTable(desk, input, input.on);
  const { subjectCode, on, place, witnessed, representativeCode = null } = input;
  if (representativeCode !== null) partyOf(file, representativeCode);
  if (agreement.signatures.some((signature) => signature.subjectCode === subjectCode)) throw new Refusal('ALREADY_EXISTS');
  return throughGate(desk, input, input.caseId, signAgreementGate, { file, agreement, subjectCode, on, representativeCode, ...officeSetup(desk) }, (spend) => {
    const signatures = [...agreement.signatures, { subjectCode, on, place, witnessed, representativeCode }];
    const signed = isFullySigned(file, { ...agreement, signatures }, desk.context);
    const replaced = signed ? standing(file.agreements).filter(({ status, version }) => isInForce(status) && version < agreement.version) : [];
    desk.record(input.caseId, agreement.id, (db) => {
      saveAgreement(db, { ...agreement, signatures, status: signed ? 'SIGNED' : 'DRAFT' });
      replaced.forEach((older) => saveAgreement(db, { ...older, status: 'AMENDED' }));
      spend(db);
    });
    return agreement.id;
  });
};
