import type { Correspondence } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { nextInSeries, readHeader } from '../../vault/repositories/cases.ts';
import { insertCorrespondence, readCorrespondence, register, updateCorrespondence } from '../../vault/repositories/correspondence.ts';
import { textsByField } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { sealTexts } from '../step.ts';
import { officeOf } from '../office/office.ts';
import type { UseCase } from '../use-case.ts';

/** One year of the incoming or outgoing register. */
export const listCorrespondence: UseCase<'correspondence.list'> = (desk, { direction, year, search }) => {
  const wanted = search?.toLocaleLowerCase('az');
  const rows = desk.facts.read((db) => register(db, direction, year));
  const fits = (row: (typeof rows)[number]) =>
    !wanted || [row.ourNo, row.theirNo ?? '', row.body, row.subject, row.caseNo ?? ''].some((text) => text.toLocaleLowerCase('az').includes(wanted));
  const receivers = desk.session.mayOpen('MED-sealed') ? desk.sealed.read((db) => textsByField(db, 'receivedBy')) : new Map<string, string>();
  return accept({ rows: rows.filter(fits).map((row) => ({ ...row, receivedBy: receivers.get(row.id) ?? null })) });
};

/** Enters a paper under the next number of its series; numbers are never reused. */
export const registerPaper: UseCase<'correspondence.register'> = (desk, { token: _token, receivedBy, ...paper }) => {
  const id = desk.recordId;
  if (paper.caseId !== null && !desk.facts.read((db) => readHeader(db, paper.caseId ?? ''))) throw new Refusal('CASE_NOT_FOUND');
  if (paper.answersId !== null) entryOf(desk, paper.answersId);
  const year = yearOf(desk.today());
  const office = officeOf(desk);
  const series = paper.direction === 'OUT' ? office.outgoingSeries : office.incomingSeries;
  sealTexts(desk, id, paper.caseId ?? id, { receivedBy });
  desk.write(desk.facts, id, paper.caseId, (db) => {
    const number = nextInSeries(db, `${paper.direction}-${year}`);
    const entry: Correspondence = {
      ...paper, receivedBy: null, id, recordedAt: desk.now(), recordedBy: desk.userId, enteredInError: false, hasText: false,
      ourNo: `${series}-${number}/${String(year).slice(2)}`, ourDate: desk.today(), cancelled: false, resolution: null,
    };
    insertCorrespondence(db, entry, year, number);
  });
  return accept({ id });
};

/** A spoiled number is *ləğv edilib*: it stays in the register and is not given again. */
export const cancelNumber: UseCase<'correspondence.cancel-number'> = (desk, { correspondenceId }) => {
  const entry = entryOf(desk, correspondenceId);
  if (entry.cancelled) throw new Refusal('WRONG_STATUS');
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, cancelled: true }));
  return accept({ id: entry.id });
};

/** *Dərkənar*: what is to be done with a paper, by whom and until when. */
export const addResolution: UseCase<'resolutions.add'> = (desk, { correspondenceId, text, executor, dueOn }) => {
  const entry = entryOf(desk, correspondenceId);
  if (entry.cancelled || entry.resolution) throw new Refusal('WRONG_STATUS');
  if (!desk.session.users().some((user) => user.id === executor && user.removedAt === null)) throw new Refusal('USER_NOT_FOUND');
  const resolution = { author: desk.userId, text, executor, dueOn, on: desk.today(), doneOn: null };
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, resolution }));
  return accept({ id: entry.id });
};

export const markResolutionDone: UseCase<'resolutions.mark-done'> = (desk, { correspondenceId, on }) => {
  const entry = entryOf(desk, correspondenceId);
  if (!entry.resolution || entry.resolution.doneOn) throw new Refusal('WRONG_STATUS');
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < entry.resolution.on) throw new Refusal('WRONG_ORDER');
  const resolution = { ...entry.resolution, doneOn: on };
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, resolution }));
  return accept({ id: entry.id });
};

function entryOf(desk: Desk, id: string): Correspondence {
  const entry = desk.facts.read((db) => readCorrespondence(db, id));
  if (!entry) throw new Refusal('RECORD_NOT_FOUND');
  return entry;
}
