import type { ObligationInput } from '../../shared/contract/mediation.ts';
import type { Obligation } from '../../shared/model/case-file.ts';
import { draftAgreementGate } from '../../domain/mediation/gates/draft-agreement.ts';
import { inOtherWords, translateAgreementGate } from '../../domain/mediation/gates/translate-agreement.ts';
import { signedAgreement } from '../../domain/mediation/agreement-parties.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { findPromises } from '../../documents/index.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeNear, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveAgreement } from './save-records.ts';

/** A version of the agreement: an unsigned one before it is void, a signed one stands until this one is signed; cooling-off starts anew. */
export const draftAgreement: UseCase<'agreements.draft'> = (desk, input) => {
  const { caseId, obligations, communication, languages, lawyersOffered = false } = input;
  const file = desk.openCase(caseId);
  for (const { byWhom, toWhom, dueOn, instalments } of obligations) {
    partyOf(file, byWhom);
    partyOf(file, toWhom);
    [dueOn, ...instalments.map((instalment) => instalment.dueOn)].forEach((day) => mustBeNear(desk, day, 10));
  }
  const act = { file, obligations, communication, promisesFound: promisesIn(obligations, communication) };

  return throughGate(desk, input, caseId, draftAgreementGate, act, (spend) => {
    const version = file.agreements.length + 1;
    const lines = obligations.map((line, index) => newObligation(desk, line, index + 1));
    const body = {
      version, status: 'DRAFT', draftedOn: desk.today(), languages, obligations: lines,
      textReceived: [], adviceOffered: [], coolingWaivers: [], signatures: [], lawyersOffered, amends: signedAgreement(file)?.version ?? null,
    };
    const texts: Record<string, string | null> = { communication };
    obligations.forEach(({ what, how, proof }, index) => Object.assign(texts, { [`what-${index + 1}`]: what, [`how-${index + 1}`]: how, [`proof-${index + 1}`]: proof }));
    return addRecord(desk, caseId, {
      kind: 'agreement', state: 'DRAFT', onDate: desk.today(), body, texts,
      also: (db) => {
        standing(file.agreements).filter(({ status }) => status === 'DRAFT').forEach((older) => saveAgreement(db, { ...older, status: 'VOID' }));
        spend(db);
      },
    });
  });
};

/** A payment in one sum is one instalment: what was paid is kept in one way only. */
function newObligation(desk: Desk, line: ObligationInput, no: number): Obligation {
  const { byWhom, toWhom, type, amount, familyAgreedAmount, dueOn, readAloudAndAgreed, route = null } = line;
  const instalments = type === 'PAYMENT' && line.instalments.length === 0 && amount !== null ? [{ dueOn, amount }] : line.instalments;
  return {
    id: desk.runtime.newId(), no, byWhom, toWhom, type, amount, familyAgreedAmount, dueOn, route, readAloudAndAgreed,
    instalments: instalments.map((instalment, index) => ({ no: index + 1, ...instalment, paidOn: null, paid: 0 })),
    status: 'PENDING', statusOn: null,
  };
}

/**
 * A draft's words in another of its languages, by a person, judged as the words of a draft are. The language they were written in is not
 * translated, nor one the version does not speak (LANGUAGE_NOT_AVAILABLE); once anybody has the text, it stands (WRONG_STATUS).
 */
export const translateAgreement: UseCase<'agreements.translate'> = (desk, input) => {
  const { caseId, agreementId, language, lines, communication } = input;
  const file = desk.openCase(caseId);
  const agreement = recordOf(file.agreements, agreementId);
  if (agreement.status !== 'DRAFT' || agreement.textReceived.some((received) => received.language === language)) throw new Refusal('WRONG_STATUS');
  if (!agreement.languages.slice(1).includes(language)) throw new Refusal('LANGUAGE_NOT_AVAILABLE');
  if (lines.some(({ no }) => no > agreement.obligations.length)) throw new Refusal('RECORD_NOT_FOUND');
  const act = { file, obligations: inOtherWords(agreement, lines), communication, promisesFound: promisesIn(lines, communication) };

  return throughGate(desk, input, caseId, translateAgreementGate, act, (spend) => {
    const texts: Record<string, string | null> = { [`communication.${language}`]: communication };
    lines.forEach(({ no, what, how, proof }) => Object.assign(texts, { [`what-${no}.${language}`]: what, [`how-${no}.${language}`]: how, [`proof-${no}.${language}`]: proof }));
    sealTexts(desk, agreementId, caseId, texts);
    desk.record(caseId, agreementId, (db) => {
      saveAgreement(db, agreement);
      spend(db);
    });
    return agreementId;
  });
};

/** Words of the lines and of the communication rules that promise release or mitigation. */
function promisesIn(lines: readonly { what: string; how: string | null; proof: string | null }[], communication: string | null): string[] {
  const words = [communication, ...lines.flatMap(({ what, how, proof }) => [what, how, proof])].filter((text) => text !== null);
  return words.flatMap((text) => findPromises(text).map(({ phrase }) => phrase));
}
