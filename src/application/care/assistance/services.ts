import type { Service } from '../../../shared/model/care/assistance.ts';
import { accept } from '../../../shared/result.ts';
import { approveServiceGate } from '../../../domain/care/gates/approve-service.ts';
import { denyServiceGate } from '../../../domain/care/gates/deny-service.ts';
import { Refusal } from '../../desk.ts';
import { bodyOf } from '../../disclosure/body-of.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';

/** Help given, by the office itself or a body of the directory, under the name it had. Free, and no condition of anything. */
export const approveService: UseCase<'assistance.approve-service'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, note, ...asked } = input;
  const file = careCase(desk, caseId);
  personOf(file, asked.subjectCode);
  mustBeNear(desk, asked.from);
  const provider = asked.orgId === null ? null : bodyOf(desk, asked.orgId).name;
  // What is agreed for later is agreed today.
  const on = asked.from > desk.today() ? desk.today() : asked.from;
  return throughGate(desk, input, caseId, approveServiceGate, { file, subjectCode: asked.subjectCode, service: asked.code, on }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'service', subjectCode: asked.subjectCode, state: 'APPROVED', onDate: asked.from, texts: { note }, also: spend,
      body: { ...asked, provider, decision: 'APPROVED', denialReason: null, to: null, quantity: null, cost: null },
    }),
  );
};

/** A refusal with its reason; that somebody does not cooperate, or did not sign, never is one. */
export const denyService: UseCase<'assistance.deny-service'> = (desk, input) => {
  const { caseId, subjectCode, code, denialReason, on, note } = input;
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  return throughGate(desk, input, caseId, denyServiceGate, { subjectCode, denialReason }, (spend) =>
    addRecord(desk, caseId, { kind: 'service', subjectCode, state: 'DENIED', onDate: on, texts: { note }, also: spend, body: denied({ subjectCode, code, denialReason, from: on }) }),
  );
};

function denied(asked: Pick<Service, 'subjectCode' | 'code' | 'denialReason' | 'from'>): object {
  return { ...asked, decision: 'DENIED', orgId: null, provider: null, to: null, unit: null, quantity: null, cost: null, costLine: null, funding: null };
}

/** The last day of a service, how much of it there was, and what it cost the office. */
export const endService: UseCase<'assistance.end-service'> = (desk, { caseId, serviceId, to, quantity, cost }) => {
  const file = careCase(desk, caseId);
  const service = recordOf(file.care.services, serviceId);
  if (service.decision !== 'APPROVED' || service.to !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, to);
  if (to < service.from) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...service, to, quantity, cost }, { state: 'ENDED', onDate: service.from });
  return accept({ id: serviceId });
};
