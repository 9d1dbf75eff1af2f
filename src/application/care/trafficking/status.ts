import type { Recognition } from '../../../shared/model/care/trafficking.ts';
import { accept } from '../../../shared/result.ts';
import { recordDetectionGate } from '../../../domain/care/gates/record-detection.ts';
import { setRecognitionGate } from '../../../domain/care/gates/set-recognition.ts';
import { reflectionOf } from '../../../domain/care/reflection.ts';
import type { Desk } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';
import { eachMustBePast, mustBePast } from './in-the-past.ts';

/** How the person was found: once. */
export const recordDetection: UseCase<'trafficking.record-detection'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, ...found } = input;
  const file = careCase(desk, caseId, ['THB']);
  personOf(file, found.subjectCode);
  mustBePast(desk, found.on);
  return throughGate(desk, input, caseId, recordDetectionGate, { file, ...found }, (spend) =>
    addRecord(desk, caseId, { kind: 'detection', subjectCode: found.subjectCode, onDate: found.on, body: found, also: spend }),
  );
};

/** A sign somebody saw: its kind and strength are facts, what was seen is sealed. */
export const recordIndicator: UseCase<'trafficking.record-indicator'> = (desk, { caseId, token: _token, words, ...seen }) => {
  personOf(careCase(desk, caseId, ['THB']), seen.subjectCode);
  mustBePast(desk, seen.on);
  return accept({ id: addRecord(desk, caseId, { kind: 'indicator', subjectCode: seen.subjectCode, onDate: seen.on, body: seen, texts: { words } }) });
};

export const recordExploitation: UseCase<'trafficking.record-exploitation'> = (desk, { caseId, token: _token, words, ...said }) => {
  personOf(careCase(desk, caseId, ['THB']), said.subjectCode);
  mustBePast(desk, said.on);
  const body = { ...said, types: [...new Set(said.types)] };
  return accept({ id: addRecord(desk, caseId, { kind: 'exploitation', subjectCode: said.subjectCode, onDate: said.on, body, texts: { words } }) });
};

/** Where the person stands in law: POTENTIAL and PRESUMED are ours to say, IDENTIFIED is the Main Department's. The status before stays on file. */
export const setRecognition: UseCase<'trafficking.set-recognition'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, ...said } = input;
  const file = careCase(desk, caseId, ['THB']);
  personOf(file, said.subjectCode);
  eachMustBePast(desk, [said.on, said.decisionOn]);
  const recognition = { ...said, id: desk.recordId, recordedAt: desk.now(), recordedBy: desk.userId, enteredInError: false, hasText: false };
  return throughGate(desk, input, caseId, setRecognitionGate, { file, ...said, reflection: daysWith(desk, file, recognition) }, (spend) =>
    addRecord(desk, caseId, { kind: 'recognition', subjectCode: said.subjectCode, onDate: said.on, body: said, also: spend }),
  );
};

/** The days of reflection as they would run with one more status on file. */
function daysWith(desk: Desk, file: ReturnType<typeof careCase>, recognition: Recognition) {
  const after = { ...file, care: { ...file.care, recognitions: [...file.care.recognitions, recognition] } };
  const reflection = reflectionOf(after, recognition.subjectCode, desk.context);
  return reflection ? { from: reflection.startedOn, until: reflection.endsOn } : null;
}
