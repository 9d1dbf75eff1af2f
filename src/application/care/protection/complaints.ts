import type { z } from 'zod';
import { complaint as complaintSchema, type Complaint } from '../../../shared/model/care/protection.ts';
import { accept, type Answer } from '../../../shared/result.ts';
import { addDays, plainDate } from '../../../domain/dates/plain-date.ts';
import { addWorkingDays } from '../../../domain/dates/work-calendar.ts';
import { answerComplaintGate } from '../../../domain/care/gates/answer-complaint.ts';
import { checkRetaliationGate } from '../../../domain/care/gates/check-retaliation.ts';
import { updateRecord } from '../../../vault/repositories/case-records.ts';
import { complaintsIn, type ComplaintRow } from '../../../vault/repositories/complaints.ts';
import { deadlinesOfCase } from '../../../vault/repositories/deadlines.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate, type Spend } from '../../gate.ts';
import { recordBody } from '../../mediation/save-records.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { ownLetters, tellSupervisors, type ReceivedLetter, type ToldLetter } from './complaint-letters.ts';

/**
 * told, drawn or dictated to anybody of the house, in any module, about an open case or a closed one. The letters go first:
 * a record whose words nobody got would promise an answer nobody can give. NOBODY_TO_ANSWER where it concerns every supervisor.
 */
export const recordComplaint: UseCase<'complaints.record'> = async (desk, { caseId, token: _token, words, wish, subjectCode, about, concerns, ...asked }) => {
  const file = desk.caseFile(caseId);
  if (subjectCode !== null) partyOf(file, subjectCode);
  if (concerns !== null && !desk.session.users().some(({ id }) => id === concerns)) throw new Refusal('USER_NOT_FOUND');
  mustHaveHappened(desk, file, asked.on);
  const complaintId = desk.recordId;
  if ((await tellSupervisors(desk, concerns, { complaintId, caseId, part: 'told', subjectCode, about, concerns, words: words.toWellFormed(), wish: wish?.toWellFormed() ?? null })) === 0) throw new Refusal('NOBODY_TO_ANSWER');

  const body: Omit<Complaint, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'> = {
    ...asked, dueOn: addWorkingDays(plainDate(asked.on), desk.parameters.P_COMPLAINT_WD, desk.calendar).date,
    answeredOn: null, outcome: null, nextBodies: [], retaliationCheckedOn: null, retaliationFound: null,
  };
  return accept({ id: addRecord(desk, caseId, { kind: 'complaint', state: 'OPEN', onDate: asked.on, body }) });
};

/** What the person is answered is written to the supervisors as the complaint was, and stands in no file of the case. */
export const answerComplaint: UseCase<'complaints.answer'> = async (desk, input) => {
  const { caseId, complaintId, on, outcome, nextBodies, answer } = input;
  const { complaint, told } = await complaintOf(desk, caseId, complaintId, on);
  if (complaint.answeredOn !== null) throw new Refusal('WRONG_STATUS');
  const changed = { ...complaint, answeredOn: on, outcome, nextBodies: [...new Set(nextBodies)] };
  const through = (dryRun: boolean | undefined) =>
    throughGate(desk, { ...input, dryRun }, caseId, answerComplaintGate, { complaint, told: told !== undefined }, (spend) => save(desk, caseId, changed, spend));
  return withLetter(desk, input, told, answer === null ? null : { complaintId, caseId, part: 'answer', text: answer.toWellFormed() }, through);
};

/** 30 days after: was it held against the person? */
export const checkRetaliation: UseCase<'complaints.check-retaliation'> = async (desk, input) => {
  const { caseId, complaintId, on, found, note } = input;
  const { complaint, told } = await complaintOf(desk, caseId, complaintId, on);
  if (complaint.retaliationCheckedOn !== null) throw new Refusal('WRONG_STATUS');
  const changed = { ...complaint, retaliationCheckedOn: on, retaliationFound: found };
  const through = (dryRun: boolean | undefined) =>
    throughGate(desk, { ...input, dryRun }, caseId, checkRetaliationGate, { complaint, told: told !== undefined, on }, (spend) => save(desk, caseId, changed, spend));
  return withLetter(desk, input, told, note === null ? null : { complaintId, caseId, part: 'note', text: note.toWellFormed() }, through);
};

/** Words are written to the supervisors only once the gate has let the step through, and before the step itself. */
async function withLetter<T>(
  desk: Desk, { dryRun }: { dryRun?: boolean | undefined }, told: ToldLetter | undefined, said: Parameters<typeof tellSupervisors>[2] | null, through: (dryRun: boolean | undefined) => Answer<T>,
): Promise<Answer<T>> {
  const allowed = through(true);
  if (!allowed.ok || dryRun === true) return allowed;
  if (said !== null) await tellSupervisors(desk, told?.concerns ?? null, said);
  return through(false);
}

/** A complaint, for a supervisor to see to, with what was told them of it: NOT_ALLOWED for anybody else. */
async function complaintOf(desk: Desk, caseId: string, complaintId: string, on: string): Promise<{ complaint: Complaint; told: ToldLetter | undefined }> {
  const file = desk.caseFile(caseId);
  if (!isSupervisor(desk)) throw new Refusal('NOT_ALLOWED');
  desk.mustReach(file);
  const complaint = recordOf(file.care.complaints, complaintId);
  mustHaveHappened(desk, file, on);
  if (on < complaint.on) throw new Refusal('WRONG_ORDER');
  return { complaint, told: toldOf(await ownLetters(desk), { id: complaintId, caseId, recordedBy: complaint.recordedBy }) };
}

/** What a supervisor was told of a complaint, by whoever wrote it down; undefined for whom it concerns, and for who came later. */
function toldOf(letters: readonly ReceivedLetter[], { id, caseId, recordedBy }: Pick<Listed, 'id' | 'caseId' | 'recordedBy'>): ToldLetter | undefined {
  return letters.flatMap(({ from, said }) => (said.part === 'told' && said.complaintId === id && said.caseId === caseId && from === recordedBy ? [said] : []))[0];
}

const isSupervisor = (desk: Desk): boolean => desk.session.user.roles.includes('SUPERVISOR');

function save(desk: Desk, caseId: string, complaint: Complaint, spend: Spend): string {
  const state = complaint.answeredOn === null ? 'OPEN' : complaint.retaliationCheckedOn === null ? 'ANSWERED' : 'SETTLED';
  desk.record(caseId, complaint.id, (db) => {
    updateRecord(db, { id: complaint.id, state, onDate: complaint.on, body: recordBody(complaint) });
    spend(db);
  });
  return complaint.id;
}

const MOST = 1000;
/** Days for which a settled complaint can still be read; where something was held against the person, for good. */
const KEPT_DAYS = 30;
const body = complaintSchema.omit({ id: true, recordedAt: true, recordedBy: true, enteredInError: true, hasText: true });

interface Listed extends z.infer<typeof body>, Omit<ComplaintRow, 'body'> {}

/**
 * Complaints of every module a supervisor holds, with what their own letters say. One nobody wrote to them about is not shown: it concerns
 * them, or is older than they are here; a settled one, whose letters have gone, is.
 */
export const listComplaints: UseCase<'complaints.list'> = async (desk) => {
  if (!isSupervisor(desk)) return accept({ complaints: [] });
  const letters = await ownLetters(desk);
  const rows = desk.eachModule(() => rowsHere(desk));
  letters.filter((one) => isSettled(desk, rows, one)).forEach(({ name }) => desk.session.discard(name));
  return accept({
    complaints: rows.flatMap((row) => {
      const told = toldOf(letters, row);
      if (!told && row.retaliationCheckedOn === null) return [];
      const said = letters.filter((one) => one.said.complaintId === row.id && one.said.caseId === row.caseId && fromSupervisor(desk, told, one));
      const text = (part: 'answer' | 'note') => said.flatMap((one) => (one.said.part === part ? [one.said.text] : [])).at(-1) ?? null;
      return [{
        ...row, subjectCode: told?.subjectCode ?? null, about: told?.about ?? null, concerns: told?.concerns ?? null, words: told?.words ?? null, wish: told?.wish ?? null,
        answer: text('answer'), note: text('note'),
      }];
    }),
  });
};

function rowsHere(desk: Desk): Listed[] {
  const rows = desk.facts.read((db) =>
    complaintsIn(db, MOST).map((row): Listed => {
      const facts = body.parse(JSON.parse(row.body));
      const { body: _body, ...ids } = row;
      // The deadline has been counted anew whenever the calendar was (DT-8).
      const counted = deadlinesOfCase(db, row.caseId).find(({ rule, kind, startsOn, status }) => rule === 'R-90' && kind === 'WD' && startsOn === facts.on && status !== 'CANCELLED');
      return { ...ids, ...facts, dueOn: counted?.dueOn ?? facts.dueOn };
    }),
  );
  if (rows.length > 0) desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null }));
  return rows;
}

/** An answer and a note count from a supervisor the complaint does not concern. */
function fromSupervisor(desk: Desk, told: ToldLetter | undefined, { from }: ReceivedLetter): boolean {
  return from !== told?.concerns && desk.session.users().some(({ id, roles }) => id === from && roles.includes('SUPERVISOR'));
}

function isSettled(desk: Desk, rows: readonly Listed[], { said }: ReceivedLetter): boolean {
  const row = rows.find(({ id }) => id === said.complaintId);
  if (!row || row.answeredOn === null || row.retaliationCheckedOn === null || row.retaliationFound === true) return false;
  return addDays(plainDate(row.retaliationCheckedOn < row.answeredOn ? row.answeredOn : row.retaliationCheckedOn), KEPT_DAYS) < desk.today();
}
