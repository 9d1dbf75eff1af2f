import type { Compensation } from '../../../shared/model/care/assistance.ts';
import { accept } from '../../../shared/result.ts';
import { chooseRouteGate } from '../../../domain/care/gates/choose-route.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';
import { isInMediation } from './same-identity.ts';

/** Years ahead a hearing may be set. */
const LONGEST_YEARS = 5;

/** The right to compensation was explained, in which language; as often as the person asks. */
export const tellCompensation: UseCase<'assistance.tell-compensation'> = (desk, { caseId, subjectCode, on, language, interpreterUsed }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  return accept({ id: addRecord(desk, caseId, { kind: 'compensation-told', subjectCode, onDate: on, body: { subjectCode, on, language, interpreterUsed } }) });
};

/** The way to compensation the person chose; money offered goes through R-21. */
export const chooseRoute: UseCase<'assistance.choose-route'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, lawyerName, harm, ...asked } = input;
  const file = careCase(desk, caseId);
  personOf(file, asked.subjectCode);
  mustHaveHappened(desk, file, asked.on);
  if (asked.voluntary !== null && asked.route !== 'VOLUNTARY') throw new Refusal('INVALID_INPUT', { fields: [{ path: 'voluntary', problem: 'invalid_value' }] });
  if (asked.voluntary !== null && asked.voluntary.pressureCheckedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  const act = { ...asked, inMediation: asked.route === 'VOLUNTARY' && isInMediation(desk, file, asked.subjectCode) };
  return throughGate(desk, input, caseId, chooseRouteGate, act, (spend) =>
    addRecord(desk, caseId, {
      kind: 'compensation', subjectCode: asked.subjectCode, state: 'CHOSEN', onDate: asked.on, texts: { lawyerName, harm }, also: spend,
      body: { ...asked, evidence: [...new Set(asked.evidence)], heads: [...new Set(asked.heads)], hearingOn: null, decision: null, decidedOn: null, awarded: null, paidOn: null },
    }),
  );
};

/** What came of it; evidence only grows, and what is left empty stays as it was. */
export const updateCompensation: UseCase<'assistance.update-compensation'> = (desk, { caseId, compensationId, evidence, ...news }) => {
  const file = careCase(desk, caseId);
  const before = recordOf(file.care.compensations, compensationId);
  const after: Compensation = {
    ...before,
    evidence: [...new Set([...before.evidence, ...evidence])],
    hearingOn: news.hearingOn ?? before.hearingOn, decision: news.decision ?? before.decision, decidedOn: news.decidedOn ?? before.decidedOn,
    awarded: news.awarded ?? before.awarded, paidOn: news.paidOn ?? before.paidOn,
  };
  if (news.hearingOn !== null) mustBeNear(desk, news.hearingOn, LONGEST_YEARS);
  mustBeInOrder(desk, after);
  saveCare(desk, caseId, after, { state: after.paidOn !== null ? 'PAID' : after.decision !== null ? 'DECIDED' : 'CHOSEN', onDate: after.on });
  return accept({ id: compensationId });
};

/** A decision has its day, and comes before what it awards; nothing of it lies ahead. */
function mustBeInOrder(desk: Desk, { on, decision, decidedOn, awarded, paidOn, route }: Compensation): void {
  for (const day of [decidedOn, paidOn]) if (day !== null && day > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  const undecided = decision === null;
  const wrong = [
    undecided !== (decidedOn === null), awarded !== null && (undecided || decision === 'REFUSED'), paidOn !== null && undecided && route !== 'VOLUNTARY',
    decidedOn !== null && decidedOn < on, paidOn !== null && paidOn < (decidedOn ?? on),
  ];
  if (wrong.includes(true)) throw new Refusal('WRONG_ORDER');
}
