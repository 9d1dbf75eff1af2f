import { accept } from '../../../shared/result.ts';
import { assessChildGate } from '../../../domain/care/gates/assess-child.ts';
import { throughGate } from '../../gate.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeNear, mustHaveHappened } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';
import { childOf, invalid } from './child-step.ts';

/** Word that a child may need protection: it may be older than the file it opened. */
export const recordInformation: UseCase<'children.record-information'> = (desk, { caseId, subjectCode, receivedOn, presumedChild, words }) => {
  const file = careCase(desk, caseId);
  if (presumedChild) personOf(file, subjectCode);
  else childOf(file, subjectCode, receivedOn);
  mustBeNear(desk, receivedOn);
  if (receivedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  return accept({ id: addRecord(desk, caseId, { kind: 'child-information', subjectCode, onDate: receivedOn, body: { subjectCode, receivedOn, presumedChild }, texts: { words } }) });
};

/** What was seen and heard, and what it came to. */
export const assess: UseCase<'children.assess'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, words, childsWords, ...assessment } = input;
  const file = careCase(desk, caseId);
  childOf(file, assessment.subjectCode, assessment.on);
  mustHaveHappened(desk, file, assessment.on);
  return throughGate(desk, input, caseId, assessChildGate, { file, ...assessment }, (spend) =>
    addRecord(desk, caseId, { kind: 'child-assessment', subjectCode: assessment.subjectCode, state: assessment.kind, onDate: assessment.on, body: assessment, texts: { words, childsWords }, also: spend }),
  );
};

/** An individual or a family development plan, and the day it is looked at again. */
export const recordPlan: UseCase<'children.record-plan'> = (desk, { caseId, subjectCode, kind, on, reviewOn, words }) => {
  const file = careCase(desk, caseId);
  childOf(file, subjectCode, on);
  mustHaveHappened(desk, file, on);
  mustBeNear(desk, reviewOn);
  if (reviewOn <= on) throw invalid('reviewOn');
  return accept({ id: addRecord(desk, caseId, { kind: 'child-plan', subjectCode, state: kind, onDate: on, body: { subjectCode, kind, on, reviewOn }, texts: { words } }) });
};
