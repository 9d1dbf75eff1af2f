import { z } from 'zod';
import { instant, plainDate } from '../../../shared/model/basic.ts';
import { accept } from '../../../shared/result.ts';
import { dateOf, parseInstant } from '../../../domain/dates/instant.ts';
import { HOUSE, houseRecords, insertHouseRecord, updateHouseRecord } from '../../../vault/repositories/house-records.ts';
import { textsOf } from '../../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { mustBeNear, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';

const visit = z.object({ id: z.string(), at: instant, bodyKind: z.string(), answeredOn: plainDate.nullable() });
type Visit = z.infer<typeof visit>;
const bodyOf = ({ at, bodyKind, answeredOn }: Omit<Visit, 'id'>) => ({ at, bodyKind, answeredOn });

/** An official at the door: who, from where, with which paper, and what they asked; nobody was told who is here. */
export const recordOfficial: UseCase<'front-desk.record-official'> = (desk, { at, bodyKind, who, badge, paperNo, body, asked }) => {
  const when = parseInstant(at);
  if (!when || when > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, dateOf(when));
  const id = desk.recordId;
  sealTexts(desk, id, HOUSE, { who, badge, paperNo, body, asked });
  desk.write(desk.facts, id, null, (db) => insertHouseRecord(db, { id, kind: 'official-visit', recordedAt: desk.now(), recordedBy: desk.userId, hasText: true, body: bodyOf({ at, bodyKind, answeredOn: null }) }));
  return accept({ id });
};

/** A supervisor answers, or whoever runs the office alone; once. */
export const answerOfficial: UseCase<'front-desk.answer-official'> = (desk, { visitId, on, answer }) => {
  if (!desk.session.onePersonOffice && !desk.session.user.roles.includes('SUPERVISOR')) throw new Refusal('NOT_ALLOWED');
  const found = desk.find((db) => houseRecords(db, 'official-visit', visit).find(({ id }) => id === visitId));
  if (!found) throw new Refusal('RECORD_NOT_FOUND');
  if (found.answeredOn !== null) throw new Refusal('WRONG_STATUS');
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < found.at.slice(0, 10)) throw new Refusal('WRONG_ORDER');
  sealTexts(desk, visitId, HOUSE, { answer });
  desk.write(desk.facts, visitId, null, (db) => updateHouseRecord(db, visitId, bodyOf({ ...found, answeredOn: on })));
  return accept({ id: visitId });
};

/** Visits to the house, newest first, with their words; opening them is written down. */
export const listOfficials: UseCase<'front-desk.list-officials'> = (desk) => {
  const visits = desk.eachModule(() => {
    if (!desk.maySeal) return [];
    const here = desk.facts.read((db) => houseRecords(db, 'official-visit', visit));
    return here.length === 0 ? [] : withWords(desk, here);
  });
  return accept({ visits: visits.toSorted((a, b) => (a.at > b.at ? -1 : 1)) });
};

function withWords(desk: Desk, visits: readonly Visit[]) {
  return desk.sealed.write((tx) => {
    tx.audit({ action: desk.call.name, recordId: null, caseId: null });
    return visits.map((one) => ({ ...one, texts: textsOf(tx.db, one.id) }));
  });
}
