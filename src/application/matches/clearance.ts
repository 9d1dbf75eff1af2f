import type { CaseFile } from '../../shared/model/case-file.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import { principals } from '../../domain/mediation/case-facts.ts';
import { askClearance, clearancesOf, type Clearance } from '../../vault/repositories/clearances.ts';
import { identityFor, IN_THE_OFFICE } from '../parties/identities.ts';
import type { Desk } from '../desk.ts';
import { readInbox } from '../inbox.ts';
import { askedPersonOf } from './asked-person.ts';
import { runQueue } from './queue.ts';

/** Is there another compartment here whose people must be looked for? An office without one clears by itself. */
export function guardsAnother(desk: Desk): boolean {
  return desk.module === 'MED' && desk.session.modules.includes('THB');
}

/**
 * Asks the other compartment about one person. The row comes first: a letter whose row was never finished is answered to
 * nobody, and asked again at the next step.
 */
export async function askAbout(desk: Desk, caseId: string, subjectCode: string, partyId: string): Promise<void> {
  if (!guardsAnother(desk)) return;
  // What ended earlier answers must not end the one asked for now.
  await readInbox(desk);
  const file = desk.caseFile(caseId);
  const party = file.parties.find(({ id }) => id === partyId);
  const identity = party && identityFor(desk, file, party, IN_THE_OFFICE);
  if (!identity) return;
  const at = desk.now();
  desk.facts.write((tx) => askClearance(tx.db, caseId, subjectCode, at, null));
  const requestId = await desk.session.post({ module: 'THB' }, 'match-request', askedPersonOf(identity));
  desk.facts.write((tx) => askClearance(tx.db, caseId, subjectCode, at, requestId));
  if (desk.session.mayOpen('THB-sealed')) await runQueue(desk);
}

/**
 * Codes of those nobody has cleared for today, or everybody in a case a supervisor holds: one answer, whatever the reason
 * (X20). What has run out is asked anew.
 */
export async function notCleared(desk: Desk, caseId: string, codes: readonly string[]): Promise<string[]> {
  if (guardsAnother(desk)) await renew(desk, caseId, codes);
  const file = desk.caseFile(caseId);
  if (file.header.held) return [...codes];
  if (!guardsAnother(desk)) return [];
  const answers = desk.facts.read((db) => clearancesOf(db, caseId));
  return sidesAmong(file, codes).filter(({ subjectCode }) => !holds(answers, subjectCode, desk.today())).map(({ subjectCode }) => subjectCode);
}

/** An answer may be lost with whoever gave it. */
const ASK_AGAIN_DAYS = 7;
const dayAgo = (desk: Desk, days: number): string => addDays(desk.today(), -days);

async function renew(desk: Desk, caseId: string, codes: readonly string[]): Promise<void> {
  await readInbox(desk);
  const answers = desk.facts.read((db) => clearancesOf(db, caseId));
  for (const { id, subjectCode } of sidesAmong(desk.caseFile(caseId), codes)) {
    const answer = answers.find((one) => one.subjectCode === subjectCode);
    const asking = answer?.state === 'waiting' && answer.requestId !== null && answer.askedAt > dayAgo(desk, ASK_AGAIN_DAYS);
    if (!asking && !holds(answers, subjectCode, desk.today())) await askAbout(desk, caseId, subjectCode, id);
  }
  await readInbox(desk);
}

function sidesAmong(file: CaseFile, codes: readonly string[]) {
  return principals(file).filter(({ subjectCode }) => codes.includes(subjectCode));
}

function holds(answers: readonly Clearance[], subjectCode: string, today: string): boolean {
  return answers.some((one) => one.subjectCode === subjectCode && one.state === 'cleared' && one.until !== null && one.until >= today);
}
