import type { ProtectionOrder } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { addRecord, mustBeNear, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { recordBody } from './save-records.ts';

const LONGEST_YEARS = 5;

/** A protection order or a no-contact condition, as its paper has it. */
export const recordOrder: UseCase<'orders.record'> = (desk, { caseId, token: _token, issuedBy, ...order }) => {
  const file = desk.openCase(caseId);
  partyOf(file, order.subjectCode);
  partyOf(file, order.against);
  if (order.subjectCode === order.against) throw new Refusal('PARTY_NOT_FOUND');
  // A paper may be older than the case that learns of it.
  if (order.issuedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (order.validUntil < order.issuedOn) throw new Refusal('WRONG_ORDER');
  mustBeNear(desk, order.validUntil, LONGEST_YEARS);
  const body = { ...order, extensions: [], endedOn: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'order', subjectCode: order.subjectCode, onDate: order.issuedOn, body, texts: { issuedBy } }) });
};

/** An extension begins where the order would have ended; it never makes it shorter: WRONG_ORDER. */
export const extendOrder: UseCase<'orders.extend'> = (desk, { caseId, orderId, on, validUntil }) => {
  const { order } = standingOrder(desk, caseId, orderId, on);
  mustBeNear(desk, validUntil, LONGEST_YEARS);
  if (validUntil <= lastDayOf(order)) throw new Refusal('WRONG_ORDER');
  save(desk, caseId, { ...order, extensions: [...order.extensions, { on, validUntil }] });
  return accept({ id: orderId });
};

/** Lifted by the body that issued it, before its day. */
export const endOrder: UseCase<'orders.end'> = (desk, { caseId, orderId, on }) => {
  const { order } = standingOrder(desk, caseId, orderId, on);
  if (on > lastDayOf(order)) throw new Refusal('WRONG_ORDER');
  save(desk, caseId, { ...order, endedOn: on });
  return accept({ id: orderId });
};

function standingOrder(desk: Desk, caseId: string, orderId: string, on: string): { order: ProtectionOrder } {
  const file = desk.openCase(caseId);
  const order = recordOf(file.orders, orderId);
  if (order.endedOn !== null) throw new Refusal('WRONG_STATUS');
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < order.issuedOn) throw new Refusal('WRONG_ORDER');
  return { order };
}

/** Its own last day, or that of its newest extension. */
function lastDayOf({ validUntil, extensions }: ProtectionOrder): string {
  return extensions.at(-1)?.validUntil ?? validUntil;
}

function save(desk: Desk, caseId: string, order: ProtectionOrder): void {
  desk.record(caseId, order.id, (db) => updateRecord(db, { id: order.id, state: null, onDate: order.issuedOn, body: recordBody(order) }));
}

/** That a detailed assessment was made elsewhere or here, and when: nothing else of that file. */
export const recordAssessment: UseCase<'assessments.record'> = (desk, { caseId, token: _token, body: madeBy, ...assessment }) => {
  const file = desk.openCase(caseId);
  partyOf(file, assessment.subjectCode);
  if (assessment.on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, assessment.on);
  const record = { kind: 'assessment', subjectCode: assessment.subjectCode, onDate: assessment.on, body: assessment, texts: { madeBy } } as const;
  return accept({ id: addRecord(desk, caseId, record) });
};
