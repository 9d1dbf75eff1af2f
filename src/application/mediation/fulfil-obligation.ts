import type { Agreement, Obligation, Payment } from '../../shared/model/case-file.ts';
import { recordPaymentGate } from '../../domain/mediation/gates/record-payment.ts';
import { setObligationStatusGate } from '../../domain/mediation/gates/set-obligation-status.ts';
import { agreementStatus, isInForce } from '../../domain/mediation/agreement-status.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveAgreement } from './save-records.ts';

function inForce(agreement: Agreement, obligationId: string): Obligation {
  if (!isInForce(agreement.status)) throw new Refusal('WRONG_STATUS');
  const obligation = agreement.obligations.find((o) => o.id === obligationId);
  if (!obligation) throw new Refusal('RECORD_NOT_FOUND');
  return obligation;
}

/** The agreement with one obligation changed, and its own status drawn from all of them. */
function withObligation(agreement: Agreement, changed: Obligation): Agreement {
  const obligations = agreement.obligations.map((o) => (o.id === changed.id ? changed : o));
  return { ...agreement, obligations, status: isInForce(agreement.status) ? agreementStatus(obligations) : agreement.status };
}

/** Money that was paid, never through the mediator; the instalment keeps what came and when. */
export const recordPayment: UseCase<'payments.record'> = (desk, input) => {
  const { caseId, agreementId, token: _token, dryRun: _dry, approvalId: _approval, ...payment } = input;
  const file = desk.openCase(caseId);
  const agreement = recordOf(file.agreements, agreementId);
  const obligation = inForce(agreement, payment.obligationId);
  const instalment = obligation.instalments.find((i) => i.no === payment.instalmentNo);
  if (!instalment) throw new Refusal('RECORD_NOT_FOUND');
  mustHaveHappened(desk, file, payment.on);
  if (agreement.signatures.some((signature) => payment.on < signature.on)) throw new Refusal('WRONG_ORDER');
  if (payment.amount === 0 || instalment.paid + payment.amount > instalment.amount) throw new Refusal('WRONG_ORDER');

  const paid = { ...instalment, paid: instalment.paid + payment.amount, paidOn: payment.on };
  const instalments = obligation.instalments.map((i) => (i.no === paid.no ? paid : i));
  const whole = instalments.every((i) => i.paid === i.amount);
  const changed: Obligation = { ...obligation, instalments, ...(whole && { status: 'MET', statusOn: payment.on }) };
  return throughGate(desk, input, caseId, recordPaymentGate, { file, ...payment }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'payment', onDate: payment.on, body: payment,
      also: (db) => {
        saveAgreement(db, withObligation(agreement, changed));
        spend(db);
      },
    }),
  );
};

/** The agreement as it was before a payment entered in error: its instalment is open again, and so is what it had settled. */
export function withoutPayment(agreement: Agreement, payment: Pick<Payment, 'obligationId' | 'instalmentNo' | 'amount'>): Agreement {
  const obligation = agreement.obligations.find((o) => o.id === payment.obligationId);
  if (!obligation) return agreement;
  const instalments = obligation.instalments.map((i) => (i.no === payment.instalmentNo ? { ...i, paid: i.paid - payment.amount, paidOn: i.paid > payment.amount ? i.paidOn : null } : i));
  return withObligation(agreement, { ...obligation, instalments, ...(obligation.status === 'MET' && { status: 'PENDING', statusOn: null }) });
}

/** What became of an obligation; a breach only after its time and a word with each party. */
export const setObligationStatus: UseCase<'obligations.set-status'> = (desk, input) => {
  const { caseId, status, on } = input;
  const file = desk.openCase(caseId);
  const agreement = recordOf(file.agreements, input.agreementId);
  const obligation = inForce(agreement, input.obligationId);
  mustHaveHappened(desk, file, on);
  return throughGate(desk, input, caseId, setObligationStatusGate, { file, obligation, status, on }, (spend) => {
    desk.record(caseId, agreement.id, (db) => {
      saveAgreement(db, withObligation(agreement, { ...obligation, status, statusOn: on }));
      spend(db);
    });
    return agreement.id;
  });
};
