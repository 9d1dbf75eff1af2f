import { isChild } from '../../../domain/mediation/age.ts';
import { misfit, nextVersion } from '../../../domain/care/protection.ts';
import { assessNeedsGate } from '../../../domain/care/gates/assess-needs.ts';
import type { NeedsAssessment } from '../../../shared/model/care/protection.ts';
import { Refusal } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustBeAhead, mustBeNear, mustHaveHappened } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';

/** What a person needs to be safe, on the three axes: always a new version, so that two can be laid side by side. */
export const assessNeeds: UseCase<'protection.assess'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, wishes, notes, ...asked } = input;
  const file = careCase(desk, caseId);
  const person = personOf(file, asked.subjectCode);
  mustHaveHappened(desk, file, asked.on);
  mustBeNear(desk, asked.firstContactOn);
  mustBeAhead(desk, asked.nextReviewOn);
  const unasked = notes.some(({ factor }, at) => !asked.factors.some((one) => one.factor === factor) || notes.findIndex((one) => one.factor === factor) !== at);
  const wrong = (asked.firstContactOn > asked.on && 'firstContactOn') || (unasked && 'notes') || misfit(file, asked.subjectCode, isChild(person, asked.on), asked);
  if (wrong) throw new Refusal('INVALID_INPUT', { fields: [{ path: wrong, problem: 'custom' }] });

  return throughGate(desk, input, caseId, assessNeedsGate, { file, ...asked }, (spend) => {
    const body: Omit<NeedsAssessment, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'> = { ...asked, version: nextVersion(file.care.needsAssessments, asked.subjectCode) };
    const texts = { wishes, ...Object.fromEntries(notes.map(({ factor, text }) => [factor, text])) };
    return addRecord(desk, caseId, { kind: 'needs-assessment', subjectCode: asked.subjectCode, onDate: asked.on, body, texts, also: spend });
  });
};
