import type { Correspondence } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import { takeNext } from '../office/numbers.ts';
import { insertCorrespondence, readCorrespondence, register, updateCorrespondence, type RegisteredPaper } from '../../vault/repositories/correspondence.ts';
import { textsOf } from '../../vault/repositories/sealed.ts';
import type { Reader } from '../../vault/index.ts';
import { Refusal, type Desk } from '../desk.ts';
import { sealTexts } from '../step.ts';
import { officeOf } from '../office/office.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 200;

/** A page of one year of the incoming or outgoing register, newest first; a search looks through that year. */
export const listCorrespondence: UseCase<'correspondence.list'> = (desk, { direction, year, search, module, limit = PAGE, after = null }) => {
  if (module !== undefined) desk.turnToHeld(module);
  const found = desk.facts.read((db) => (search ? searched(db, direction, year, foldPlain(search), after, limit) : register(db, direction, year, after, limit)));
  const mayRead = desk.maySeal;
  const receivedBy = (id: string) => (mayRead ? desk.sealed.read((db) => textsOf(db, id).find(({ field }) => field === 'receivedBy')?.text ?? null) : null);
  return accept({
    rows: found.map(({ number: _number, ...row }) => ({ ...row, receivedBy: receivedBy(row.id) })),
    after: found.length === limit ? (found.at(-1)?.number ?? null) : null,
  });
};

function searched(db: Reader, direction: 'IN' | 'OUT', year: number, words: string, after: number | null, limit: number): RegisteredPaper[] {
  const fits = ({ ourNo, theirNo, body, subject, caseNo }: RegisteredPaper) => [ourNo, theirNo ?? '', body, subject, caseNo ?? ''].some((text) => foldPlain(text).includes(words));
  const found: RegisteredPaper[] = [];
  for (let from = after; ; ) {
    const batch = register(db, direction, year, from, PAGE);
    found.push(...batch.filter(fits));
    const last = batch.at(-1);
    if (found.length >= limit || batch.length < PAGE || !last) return found.slice(0, limit);
    from = last.number;
  }
}

/** Enters a paper under the next number of its series; numbers are never reused. */
export const registerPaper: UseCase<'correspondence.register'> = (desk, { token: _token, receivedBy, ...paper }) => {
  const id = desk.recordId;
  mustReachCaseOf(desk, paper);
  if (paper.answersId !== null) entryOf(desk, paper.answersId);
  const year = yearOf(desk.today());
  const office = officeOf(desk);
  const series = paper.direction === 'OUT' ? office.outgoingSeries : office.incomingSeries;
  sealTexts(desk, id, paper.caseId ?? id, { receivedBy });
  const number = takeNext(desk, `${paper.direction}-${year}`);
  desk.write(desk.facts, id, paper.caseId, (db) => {
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
  mustReachCaseOf(desk, entry);
  if (entry.cancelled) throw new Refusal('WRONG_STATUS');
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, cancelled: true }));
  return accept({ id: entry.id });
};

/** *Dərkənar*: what is to be done with a paper, by whom and until when. */
export const addResolution: UseCase<'resolutions.add'> = (desk, { correspondenceId, text, executor, dueOn }) => {
  const entry = entryOf(desk, correspondenceId);
  if (entry.cancelled || entry.resolution) throw new Refusal('WRONG_STATUS');
  if (!desk.liveUser(executor)) throw new Refusal('USER_NOT_FOUND');
  const resolution = { author: desk.userId, text, executor, dueOn, on: desk.today(), doneOn: null };
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, resolution }));
  return accept({ id: entry.id });
};

export const markResolutionDone: UseCase<'resolutions.mark-done'> = (desk, { correspondenceId, on }) => {
  const entry = entryOf(desk, correspondenceId);
  mustReachCaseOf(desk, entry);
  if (!entry.resolution || entry.resolution.doneOn) throw new Refusal('WRONG_STATUS');
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < entry.resolution.on) throw new Refusal('WRONG_ORDER');
  const resolution = { ...entry.resolution, doneOn: on };
  desk.write(desk.facts, entry.id, entry.caseId, (db) => updateCorrespondence(db, { ...entry, resolution }));
  return accept({ id: entry.id });
};

function entryOf(desk: Desk, id: string): Correspondence {
  const entry = desk.find((db) => readCorrespondence(db, id));
  if (!entry) throw new Refusal('RECORD_NOT_FOUND');
  return entry;
}

/** A paper of a case is kept by those who work on it. CASE_NOT_FOUND, NOT_ASSIGNED. */
function mustReachCaseOf(desk: Desk, { caseId }: Pick<Correspondence, 'caseId'>): void {
  if (caseId !== null) desk.mustReach(desk.caseFile(caseId));
}
