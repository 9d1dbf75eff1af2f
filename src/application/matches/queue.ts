import { accept } from '../../shared/result.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import { answerFor } from '../../domain/matching/answer-for.ts';
import { matchLevel } from '../../domain/matching/match-level.ts';
import { canonicalInput } from '../canonical-input.ts';
import type { VaultFile } from '../../vault/index.ts';
import { isCorrected } from '../../vault/repositories/case-records.ts';
import {
  insertWatched, readRequest, receiveRequest, requestsIn, saveVerdict, settleRequest, verdictsOn, watchedOn, type MatchRequest, type Watched,
} from '../../vault/repositories/matches.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { MatchAnswer } from '../inbox.ts';
import type { UseCase } from '../use-case.ts';
import { askedPerson, type AskedPerson } from './asked-person.ts';

type Question = MatchRequest<AskedPerson>;

/** The trafficking compartment; NOT_ALLOWED for whoever does not hold it. */
function watching(desk: Desk): VaultFile {
  if (!desk.session.mayOpen('THB-sealed')) throw new Refusal('NOT_ALLOWED');
  return desk.session.file('THB-sealed');
}

/** One asked-about person under the file's own salt: a verdict on them holds whoever asks, and is not asked for twice. */
const keyOf = (desk: Desk, person: AskedPerson): string => watching(desk).digest(canonicalInput(person));

interface Found {
  watched: Watched<AskedPerson>;
  level: ReturnType<typeof matchLevel>;
}

function findings(desk: Desk, person: AskedPerson): Found[] {
  // Whom a trafficking file names by mistake is nobody it watches for.
  const watched = watching(desk).read((db) => watchedOn(db, desk.today(), askedPerson)).filter(({ id, caseId }) => !desk.session.file('THB').read((db) => isCorrected(db, caseId, id)));
  return watched.map((one) => ({ watched: one, level: matchLevel(person, one.body) }));
}

/** Those a person still has to be asked about: alike in name and birth, and nobody has said whether they are the same. */
function undecided(desk: Desk, person: AskedPerson): Found[] {
  const verdicts = watching(desk).read((db) => verdictsOn(db, keyOf(desk, person)));
  return findings(desk, person).filter(({ watched, level }) => level === 'B' && !verdicts.has(watched.id));
}

/** Takes the letters in and answers every question that needs no person: "cleared until", or nothing at all. */
export async function runQueue(desk: Desk): Promise<void> {
  const { messages } = await desk.session.collect({ module: 'THB' });
  // What a reviewer answers of this module is not the queue's.
  for (const { name, kind, at, body } of messages.filter((one) => one.kind !== 'review-answer')) {
    const person = kind === 'match-request' ? askedPerson.safeParse(body).data : undefined;
    if (person) watching(desk).write((tx) => receiveRequest(tx.db, { id: name, receivedAt: at, body: person }));
    desk.session.discard(name);
  }
  const waiting = watching(desk).read((db) => [...requestsIn(db, 'open', askedPerson), ...requestsIn(db, 'held', askedPerson)]);
  for (const question of waiting) await answer(desk, question);
}

async function answer(desk: Desk, { id, body: person }: Question): Promise<void> {
  const verdicts = watching(desk).read((db) => verdictsOn(db, keyOf(desk, person)));
  const result = answerFor(findings(desk, person).map(({ watched, level }) => ({ level, verdict: verdicts.get(watched.id) })));
  if (result === 'CLEARED') {
    const cleared: MatchAnswer = { request: id, until: addDays(desk.today(), desk.parameters.P_MATCH_VALID) };
    await desk.session.post({ module: 'MED' }, 'match-answer', cleared);
    watching(desk).write((tx) => settleRequest(tx.db, id, 'cleared', cleared));
    return;
  }
  watching(desk).write((tx) => settleRequest(tx.db, id, result === 'HELD' ? 'held' : 'answered', null));
}

/** Questions two people's names are too alike for; both names, for holders of this file alone. */
export const listMatches: UseCase<'matches.list'> = async (desk) => {
  watching(desk);
  await runQueue(desk);
  const held = watching(desk).write((tx) => {
    tx.audit({ action: 'matches.list', recordId: null, caseId: null });
    return requestsIn(tx.db, 'held', askedPerson);
  });
  return accept({
    questions: held.map(({ id, receivedAt, body }) => ({
      requestId: id,
      receivedAt,
      pairs: undecided(desk, body).map(({ watched }) => ({ watchedId: watched.id, theirs: nameOf(body), ours: nameOf(watched.body), role: watched.role })),
    })),
    waiting: held.length,
  });
};

export const runMatches: UseCase<'matches.run'> = async (desk, { token }) => {
  watching(desk);
  await runQueue(desk);
  desk.write(watching(desk), token, null, () => undefined);
  return accept({ id: token });
};

/** *Same* or *not the same person*: kept, and not asked again. */
export const decideMatch: UseCase<'matches.decide'> = async (desk, { requestId, watchedId, same, token }) => {
  const question = watching(desk).read((db) => readRequest(db, requestId, askedPerson));
  if (!question) throw new Refusal('RECORD_NOT_FOUND');
  if (question.state !== 'held') throw new Refusal('WRONG_STATUS');
  if (!undecided(desk, question.body).some(({ watched }) => watched.id === watchedId)) throw new Refusal('RECORD_NOT_FOUND');
  const key = keyOf(desk, question.body);
  desk.write(watching(desk), token, null, (db) => saveVerdict(db, key, watchedId, same ? 'SAME' : 'NOT_SAME', desk.userId, desk.now()));
  // What was found of this person answers every question about them.
  await runQueue(desk);
  return accept({ id: token });
};

interface ToWatch {
  /** Of the record that says so: the party, or the associate. */
  readonly id: string;
  readonly caseId: string;
  readonly role: Watched<unknown>['role'];
  readonly person: AskedPerson;
}

/** Somebody the trafficking file watches for, or knows by another name now: every answer given so far ends, and is asked anew. */
export async function watchFor(desk: Desk, { id, caseId, role, person }: ToWatch): Promise<void> {
  watching(desk).write((tx) => insertWatched(tx.db, { id, caseId, role, since: desk.today(), until: null, body: person }));
  await endAnswers(desk);
}

/** What was cleared before somebody new was watched for is cleared no longer. An office without mediation has nobody to tell. */
export async function endAnswers(desk: Desk): Promise<void> {
  if (!desk.session.modules.includes('MED')) return;
  const ended: MatchAnswer = { ended: true };
  await desk.session.post({ module: 'MED' }, 'match-answer', ended);
}

const nameOf = ({ surname, givenName, patronymic, birthDate, birthYear }: AskedPerson): string =>
  [surname, givenName, patronymic, birthDate ?? birthYear].filter((part) => part !== null).join(' ');
