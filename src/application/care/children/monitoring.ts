import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildReturn } from '../../../shared/model/care/child.ts';
import { accept } from '../../../shared/result.ts';
import { isMonitored, monitoringEndedOn } from '../../../domain/care/child-facts.ts';
import { returnChildGate } from '../../../domain/care/gates/return-child.ts';
import { visitChildGate } from '../../../domain/care/gates/visit-child.ts';
import { windowsOf } from '../../../domain/care/monitoring.ts';
import { familyPlanBy } from '../../../domain/care/rules/r-45-return.ts';
import { plainDate } from '../../../domain/dates/plain-date.ts';
import { isChild } from '../../../domain/mediation/age.ts';
import { judge } from '../../../domain/rule.ts';
import { Refusal } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';
import { childOf, invalid } from './child-step.ts';
import { endPlacements } from './placements.ts';

/** Home again: with a look at the risk and the family development plan on file, whose day is kept. The year of visits starts. */
export const recordReturn: UseCase<'children.record-return'> = (desk, input) => {
  const { caseId, subjectCode, on, riskAssessedOn, risk } = input;
  const file = careCase(desk, caseId);
  childOf(file, subjectCode, on);
  mustHaveHappened(desk, file, on);
  if (riskAssessedOn !== null) mustBeNear(desk, riskAssessedOn);
  return throughGate(desk, input, caseId, returnChildGate, { file, subjectCode, on, riskAssessedOn }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'child-return', subjectCode, onDate: on, texts: { risk },
      body: { subjectCode, on, riskAssessedOn, familyPlanOn: familyPlanBy(file, subjectCode, on)?.on ?? null },
      also: (db) => {
        endPlacements(db, file, subjectCode, on);
        spend(db);
      },
    }),
  );
};

/** A visit on a day inside one of the four windows (WRONG_ORDER outside); danger is answered with R-46. */
export const recordVisit: UseCase<'children.record-visit'> = (desk, { caseId, token: _token, words, childsWords, ...visit }) => {
  const file = careCase(desk, caseId);
  const { subjectCode, on, nextOn } = visit;
  const returned = returnOf(file, subjectCode, visit.returnId);
  mustHaveHappened(desk, file, on);
  const inWindow = windowsOf(file, returned, plainDate(on), desk.parameters).some(({ after, to }) => on > after && on <= to);
  const ended = monitoringEndedOn(file, returned);
  if (!inWindow || (ended !== undefined && on > ended)) throw new Refusal('WRONG_ORDER');
  if (nextOn !== null) mustBeNear(desk, nextOn);
  if (nextOn !== null && nextOn <= on) throw new Refusal('WRONG_ORDER');
  const id = addRecord(desk, caseId, { kind: 'monitoring-visit', subjectCode, onDate: on, body: visit, texts: { words, childsWords } });
  return accept({ id }, judge(visitChildGate, { subjectCode, danger: visit.danger }, desk.context).warnings);
};

/** Death, the eighteenth birthday, an urgent removal, or another body that goes on: what was still to come is cancelled. */
export const endMonitoring: UseCase<'children.end-monitoring'> = (desk, { caseId, subjectCode, returnId, on, why, to }) => {
  const file = careCase(desk, caseId);
  const returned = returnOf(file, subjectCode, returnId);
  mustHaveHappened(desk, file, on);
  if (on < returned.on) throw invalid('on');
  if (why === 'TRANSFER' && to === null) throw invalid('to');
  if (why === 'ADULTHOOD' && isChild(personOf(file, subjectCode), on)) throw invalid('why');
  if (!isMonitored(file, returned, on, desk.context)) throw new Refusal('WRONG_STATUS');
  const body = { subjectCode, returnId, on, why, to: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'monitoring-ending', subjectCode, state: why, onDate: on, body, texts: { to } }) });
};

/** A return of this child; RECORD_NOT_FOUND. */
function returnOf(file: CaseFile, subjectCode: string, returnId: string): ChildReturn {
  personOf(file, subjectCode);
  const returned = recordOf(file.care.returns, returnId);
  if (returned.subjectCode !== subjectCode) throw new Refusal('RECORD_NOT_FOUND');
  return returned;
}
