import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildPlacement } from '../../../shared/model/care/child.ts';
import { accept } from '../../../shared/result.ts';
import { of } from '../../../domain/care/care-facts.ts';
import { isMonitored } from '../../../domain/care/child-facts.ts';
import { placeChildGate } from '../../../domain/care/gates/place-child.ts';
import { factorsLeft } from '../../../domain/care/rules/r-48-placement.ts';
import { insertRecord, updateRecord } from '../../../vault/repositories/case-records.ts';
import { textsOf } from '../../../vault/repositories/sealed.ts';
import type { Writer } from '../../../vault/index.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { recordBody } from '../../mediation/save-records.ts';
import { addRecord, mustHaveHappened, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, saveCare } from '../care-step.ts';
import { childOf, invalid } from './child-step.ts';

/**
 * A child is taken in elsewhere: in danger at once and with nothing asked, otherwise on a decision and the eight factors
 * . One who was moved has left the place before; taken from home in danger, the watch over that home ends.
 */
export const place: UseCase<'children.place'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, words, ...asked } = input;
  const file = careCase(desk, caseId);
  const { subjectCode, urgent, on } = asked;
  childOf(file, subjectCode, on);
  mustHaveHappened(desk, file, on);
  const factors = [...new Set(asked.factors)];
  return throughGate(desk, input, caseId, placeChildGate, { file, subjectCode, urgent, on, factors }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'placement', subjectCode, state: 'OPEN', onDate: on, texts: { words },
      body: { ...asked, factors, factorsOn: factorsLeft(factors).length === 0 ? on : null, courtAppliedOn: null, courtDecidedOn: null, endedOn: null },
      also: (db) => {
        endPlacements(db, file, subjectCode, on);
        if (urgent) endMonitoringOf(db, desk, file, subjectCode, on);
        spend(db);
      },
    }),
  );
};

/** Those of a child's placements that had not ended by a day end on it. */
export function endPlacements(db: Writer, file: CaseFile, subjectCode: string, on: string): void {
  for (const placement of of(file.care.placements, subjectCode)) if (placement.endedOn === null && placement.on <= on) save(db, { ...placement, endedOn: on });
}

/** taken from home at once, what was still to come of the year is cancelled and not missed. */
function endMonitoringOf(db: Writer, desk: Desk, file: CaseFile, subjectCode: string, on: string): void {
  for (const returned of of(file.care.returns, subjectCode)) {
    if (!isMonitored(file, returned, on, desk.context)) continue;
    insertRecord(db, {
      id: desk.runtime.newId(), caseId: file.header.id, kind: 'monitoring-ending', subjectCode, state: 'URGENT_REMOVAL', onDate: on, recordedAt: desk.now(),
      recordedBy: desk.userId, hasText: false,
      body: { subjectCode, returnId: returned.id, on, why: 'URGENT_REMOVAL', to: null },
    });
  }
}

/** What was looked at since; the day of the last of the eight ends the clock of R-48. */
export const completeFactors: UseCase<'children.complete-factors'> = (desk, { caseId, placementId, factors: seen, on, words }) => {
  const { placement } = placementAt(desk, caseId, placementId, on);
  if (placement.factorsOn !== null) throw new Refusal('WRONG_STATUS');
  const factors = [...new Set([...placement.factors, ...seen])];
  if (factors.length === placement.factors.length) throw invalid('factors');
  const hasText = words === null ? placement.hasText : sealTexts(desk, placementId, caseId, { factors: [...wordsBefore(desk, placementId), words].join('\n') });
  return change(desk, caseId, { ...placement, factors, factorsOn: factorsLeft(factors).length === 0 ? on : null, hasText });
};

/** What was said of the factors before stays. */
function wordsBefore(desk: Desk, placementId: string): string[] {
  return desk.sealed.read((db) => textsOf(db, placementId)).filter(({ field }) => field === 'factors').map(({ text }) => text);
}

/** The way to the court: each day once, the decision after the application. */
export const recordCourt: UseCase<'children.record-court'> = (desk, { caseId, placementId, appliedOn, decidedOn }) => {
  const newest = decidedOn ?? appliedOn;
  if (newest === null) throw invalid('appliedOn');
  const { placement, file } = placementAt(desk, caseId, placementId, newest);
  if (appliedOn !== null) mustHaveHappened(desk, file, appliedOn);
  const { courtAppliedOn, courtDecidedOn } = placement;
  if ((appliedOn !== null && courtAppliedOn !== null) || (decidedOn !== null && courtDecidedOn !== null)) throw new Refusal('WRONG_STATUS');
  const applied = appliedOn ?? courtAppliedOn;
  const decided = decidedOn ?? courtDecidedOn;
  if ((applied !== null && applied < placement.on) || (decided !== null && (applied === null || decided < applied))) throw new Refusal('WRONG_ORDER');
  return change(desk, caseId, { ...placement, courtAppliedOn: applied, courtDecidedOn: decided });
};

export const endPlacement: UseCase<'children.end-placement'> = (desk, { caseId, placementId, on }) => {
  const { placement } = placementAt(desk, caseId, placementId, on);
  if (placement.endedOn !== null) throw new Refusal('WRONG_STATUS');
  return change(desk, caseId, { ...placement, endedOn: on });
};

/** A placement, and a day since it began. WRONG_ORDER. */
function placementAt(desk: Desk, caseId: string, placementId: string, on: string): { file: CaseFile; placement: ChildPlacement } {
  const file = careCase(desk, caseId);
  const placement = recordOf(file.care.placements, placementId);
  mustHaveHappened(desk, file, on);
  if (on < placement.on) throw new Refusal('WRONG_ORDER');
  return { file, placement };
}

function change(desk: Desk, caseId: string, placement: ChildPlacement) {
  saveCare(desk, caseId, placement, { state: placement.endedOn === null ? 'OPEN' : 'ENDED', onDate: placement.on, hasText: placement.hasText });
  return accept({ id: placement.id });
}

function save(db: Writer, placement: ChildPlacement): void {
  updateRecord(db, { id: placement.id, state: 'ENDED', onDate: placement.on, body: recordBody(placement) });
}
