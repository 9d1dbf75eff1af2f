import type { CaseItem } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { addItemGate } from '../../domain/mediation/gates/add-item.ts';
import { tellItemGate } from '../../domain/mediation/gates/tell-item.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { outgoingText } from './outgoing-text.ts';
import { recordBody } from './save-records.ts';

/** Kept on its own side of the wall; what goes into the common part repeats neither a note nor a side. */
export const addItem: UseCase<'items.add'> = (desk, input) => {
  const { caseId, side, subjectCode, on, text } = input;
  const file = desk.openCase(caseId);
  if (subjectCode !== null) partyOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  const crossing = side === 'COMMON' ? outgoingText(desk, file, [text]) : NOTHING_LEAVES;
  return throughGate(desk, input, caseId, addItemGate, { file, side, ...crossing }, (spend) =>
    addRecord(desk, caseId, { kind: 'item', subjectCode, state: side, onDate: on, body: { side, subjectCode, on, mayTellOther: false, allowedOn: null }, texts: { text }, also: spend }),
  );
};

const NOTHING_LEAVES = { noteEchoes: 0, notesClosed: false, notesGone: false, sideEchoes: 0 };

/** The one who said it lets the other side hear it, or takes that back. */
export const allowItem: UseCase<'items.allow'> = (desk, { caseId, itemId, allowed, on }) => {
  const file = desk.openCase(caseId);
  const item = recordOf(file.items, itemId);
  if (item.side === 'COMMON' || item.mayTellOther === allowed) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < item.on) throw new Refusal('WRONG_ORDER');
  const changed: CaseItem = { ...item, mayTellOther: allowed, allowedOn: allowed ? on : null };
  desk.record(caseId, itemId, (db) => updateRecord(db, { id: itemId, state: item.side, onDate: item.on, body: recordBody(changed) }));
  return accept({ id: itemId });
};

/** In the mediator's own words, as a new common item that names no source. */
export const tellItem: UseCase<'items.tell'> = (desk, input) => {
  const { caseId, itemId, on, text } = input;
  const file = desk.openCase(caseId);
  const item = recordOf(file.items, itemId);
  mustHaveHappened(desk, file, on);
  if (on < (item.allowedOn ?? item.on)) throw new Refusal('WRONG_ORDER');
  const act = { file, item, ...outgoingText(desk, file, [text], itemId) };
  return throughGate(desk, input, caseId, tellItemGate, act, (spend) =>
    addRecord(desk, caseId, { kind: 'item', state: 'COMMON', onDate: on, body: { side: 'COMMON', subjectCode: null, on, mayTellOther: true, allowedOn: on }, texts: { text }, also: spend }),
  );
};
