import { accept } from '../../../shared/result.ts';
import { recordChoiceGate } from '../../../domain/care/gates/record-choice.ts';
import { reflectionOf } from '../../../domain/care/reflection.ts';
import type { Reflection } from '../../../shared/model/care/trafficking.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustBeNear } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';
import { mustBePast } from './in-the-past.ts';

/** More days than the law gives; never fewer: WRONG_ORDER. */
export const extendReflection: UseCase<'trafficking.extend-reflection'> = (desk, { caseId, token: _token, ...extension }) => {
  const file = careCase(desk, caseId, ['THB']);
  personOf(file, extension.subjectCode);
  mustBePast(desk, extension.on);
  mustBeNear(desk, extension.until);
  const { startedOn, endsOn } = running(desk, file, extension.subjectCode);
  if (extension.on < startedOn || extension.until <= endsOn) throw new Refusal('WRONG_ORDER');
  return accept({ id: addRecord(desk, caseId, { kind: 'reflection-extension', subjectCode: extension.subjectCode, onDate: extension.until, body: extension }) });
};

/** What the person decided about taking part; no service hangs on it. */
export const recordChoice: UseCase<'trafficking.record-choice'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, ...choice } = input;
  const file = careCase(desk, caseId, ['THB']);
  personOf(file, choice.subjectCode);
  mustBePast(desk, choice.on);
  if (choice.on < running(desk, file, choice.subjectCode).startedOn) throw new Refusal('WRONG_ORDER');
  return throughGate(desk, input, caseId, recordChoiceGate, { file, ...choice }, (spend) =>
    addRecord(desk, caseId, { kind: 'reflection-choice', subjectCode: choice.subjectCode, onDate: choice.on, body: choice, also: spend }),
  );
};

/** The person's days; before they began there is nothing to lengthen or to decide: WRONG_ORDER. */
function running(desk: Desk, file: CaseFile, subjectCode: string): Reflection {
  const reflection = reflectionOf(file, subjectCode, desk.context);
  if (!reflection) throw new Refusal('WRONG_ORDER');
  return reflection;
}
