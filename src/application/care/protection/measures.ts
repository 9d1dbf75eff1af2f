import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { MeasureCode } from '../../../shared/model/care/enumerations.ts';
import type { ProtectionMeasure } from '../../../shared/model/care/protection.ts';
import { accept } from '../../../shared/result.ts';
import { legalBasisTable } from '../../../documents/index.ts';
import { groundsOf } from '../../../domain/care/measure-grounds.ts';
import { requestMeasureGate } from '../../../domain/care/gates/request-measure.ts';
import { updateRecord } from '../../../vault/repositories/case-records.ts';
import type { Writer } from '../../../vault/index.ts';
import { bodyOf } from '../../disclosure/body-of.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate, type Spend } from '../../gate.ts';
import { recordBody } from '../../mediation/save-records.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';

/** Years a measure may be granted for at most before its day is taken for a slip of the pen. */
const LONGEST_YEARS = 5;

/** A measure is thought of: planned, asked for, decided, in that order. Planning asks nobody for anything. */
export const planMeasure: UseCase<'protection.plan-measure'> = (desk, { caseId, token: _token, note, needs = null, harmFacts = null, ...asked }) => {
  const file = careCase(desk, caseId);
  personOf(file, asked.subjectCode);
  mustHaveHappened(desk, file, asked.on);
  mustFit(asked.code, asked.legalBasis);
  const body: Omit<ProtectionMeasure, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'> = {
    ...asked, addressee: asked.orgId === null ? null : bodyOf(desk, asked.orgId).name, requestedOn: null, decision: null, decidedOn: null, validUntil: null, endedOn: null,
  };
  return accept({ id: addRecord(desk, caseId, { kind: 'measure', subjectCode: asked.subjectCode, state: 'PLANNED', onDate: asked.on, body, texts: { note, needs, harmFacts } }) });
};

/** It is asked of a body of the directory, on a legal basis that speaks of it; what the person refuses is asked of nobody (VRD 22(6)). */
export const requestMeasure: UseCase<'protection.request-measure'> = (desk, input) => {
  const { caseId, measureId, requestedOn, orgId } = input;
  const { file, measure } = runningMeasure(desk, caseId, measureId);
  if (measure.requestedOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, requestedOn);
  if (requestedOn < measure.on) throw new Refusal('WRONG_ORDER');
  const legalBasis = input.legalBasis ?? measure.legalBasis;
  if (legalBasis === null) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'legalBasis', problem: 'invalid_type' }] });
  mustFit(measure.code, legalBasis);
  const addressee = bodyOf(desk, orgId).name;
  return throughGate(desk, input, caseId, requestMeasureGate, { file, measure }, (spend) => {
    save(desk, caseId, { ...measure, requestedOn, orgId, addressee, legalBasis }, spend);
    return measureId;
  });
};

/** What was decided; where nobody answered, a late answer still counts. */
export const decideMeasure: UseCase<'protection.decide-measure'> = (desk, { caseId, measureId, decision, decidedOn, validUntil }) => {
  const { file, measure } = runningMeasure(desk, caseId, measureId);
  if (measure.requestedOn === null) throw new Refusal('WRONG_ORDER');
  if (measure.decision !== null && measure.decision !== 'NO_ANSWER') throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, decidedOn);
  if (decidedOn < (measure.decidedOn ?? measure.requestedOn)) throw new Refusal('WRONG_ORDER');
  if (validUntil !== null) {
    if (decision !== 'GRANTED' && decision !== 'PARTLY') throw new Refusal('INVALID_INPUT', { fields: [{ path: 'validUntil', problem: 'custom' }] });
    if (validUntil < decidedOn) throw new Refusal('WRONG_ORDER');
    mustBeNear(desk, validUntil, LONGEST_YEARS);
  }
  save(desk, caseId, { ...measure, decision, decidedOn, validUntil });
  return accept({ id: measureId });
};

/** Over, or no longer wanted. */
export const endMeasure: UseCase<'protection.end-measure'> = (desk, { caseId, measureId, on }) => {
  const { file, measure } = runningMeasure(desk, caseId, measureId);
  mustHaveHappened(desk, file, on);
  if (on < (measure.decidedOn ?? measure.requestedOn ?? measure.on)) throw new Refusal('WRONG_ORDER');
  save(desk, caseId, { ...measure, endedOn: on });
  return accept({ id: measureId });
};

function runningMeasure(desk: Desk, caseId: string, measureId: string): { file: CaseFile; measure: ProtectionMeasure } {
  const file = careCase(desk, caseId);
  const measure = recordOf(file.care.measures, measureId);
  if (measure.endedOn !== null) throw new Refusal('WRONG_STATUS');
  return { file, measure };
}

/** A row of the legal-basis table that speaks of this measure; INVALID_INPUT. */
function mustFit(code: MeasureCode, legalBasis: string | null): void {
  if (legalBasis === null || (Object.hasOwn(legalBasisTable, legalBasis) && groundsOf(code).includes(legalBasis))) return;
  throw new Refusal('INVALID_INPUT', { fields: [{ path: 'legalBasis', problem: 'invalid_value' }] });
}

function save(desk: Desk, caseId: string, measure: ProtectionMeasure, spend: Spend = () => undefined): void {
  desk.record(caseId, measure.id, (db: Writer) => {
    updateRecord(db, { id: measure.id, state: stateOf(measure), onDate: measure.on, body: recordBody(measure) });
    spend(db);
  });
}

const stateOf = ({ endedOn, decision, requestedOn }: ProtectionMeasure): string => (endedOn !== null ? 'ENDED' : decision !== null ? 'DECIDED' : requestedOn !== null ? 'REQUESTED' : 'PLANNED');
