import type { Recall } from '../../shared/model/disclosure.ts';
import { accept } from '../../shared/result.ts';
import type { NewRecall } from '../../domain/disclosure/rules/r-60-recall.ts';
import type { Writer } from '../../vault/index.ts';
import { insertRecord, updateRecord } from '../../vault/repositories/case-records.ts';
import { recordBody } from '../mediation/save-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { mustHaveHappened, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Recalls that a withdrawal opens, in its own transaction. */
export function insertRecalls(desk: Desk, db: Writer, caseId: string, recalls: readonly NewRecall[]): void {
  for (const recall of recalls) {
    insertRecord(db, {
      id: desk.runtime.newId(), caseId, kind: 'recall', subjectCode: recall.subjectCode, state: 'OPEN', onDate: recall.dueOn, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body: recall,
    });
  }
}

/** The letter (D08-B) went out. */
export const recordRecallSent: UseCase<'recalls.record-sent'> = (desk, { caseId, recallId, on }) => {
  const recall = openRecall(desk, caseId, recallId, on);
  if (recall.sentOn !== null) throw new Refusal('WRONG_STATUS');
  save(desk, caseId, { ...recall, sentOn: on });
  return accept({ id: recallId });
};

/** What whoever held the paper said they did with it. */
export const recordRecallAnswer: UseCase<'recalls.record-answer'> = (desk, { caseId, recallId, on, answer }) => {
  const recall = openRecall(desk, caseId, recallId, on);
  if (recall.sentOn === null || on < recall.sentOn) throw new Refusal('WRONG_ORDER');
  save(desk, caseId, { ...recall, answeredOn: on, answer });
  return accept({ id: recallId });
};

/** A recall nobody has answered yet; in a closed case too, for what is out stays out. */
function openRecall(desk: Desk, caseId: string, recallId: string, on: string): Recall {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const recall = recordOf(file.recalls, recallId);
  if (recall.answeredOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  return recall;
}

function save(desk: Desk, caseId: string, recall: Recall): void {
  desk.record(caseId, recall.id, (db) => updateRecord(db, { id: recall.id, state: recall.answeredOn === null ? 'OPEN' : 'DONE', onDate: recall.dueOn, body: recordBody(recall) }));
}
