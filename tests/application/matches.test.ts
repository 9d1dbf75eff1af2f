import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../../src/application/desk.ts';
import type { AskedPerson } from '../../src/application/matches/asked-person.ts';
import { watchFor } from '../../src/application/matches/queue.ts';
import { clearancesOf } from '../../src/vault/repositories/clearances.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { lettersIn, PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk } from './case-desk.ts';

/** what another file knows reaches a mediator as X20 and nothing else. desk 2 holds mediation alone, desks 1 and 3 both files. */
const X20 = { ok: false, error: { code: 'NOT_CLEARED', blocks: [{ rule: 'X20', effect: 'block', missing: [{ item: 'notCleared' }] }] } };
const WATCHED: AskedPerson = { surname: 'Axtarılanov', givenName: 'Uydurma', patronymic: 'Sınaq', birthDate: '1970-03-03', birthYear: null, fin: '0TEST77', idDocNo: null };
const THE_SAME = { ...RESPONSIBLE, surname: 'Tamam', givenName: 'Başqa', fin: '0TEST77', idDocNo: 'AA0000077' };
const ALIKE = { ...SECOND_RESPONSIBLE, surname: 'Oxşarov', givenName: 'Adaş', birthDate: '1981-04-04', fin: '0TEST78', idDocNo: 'AA0000078' };

async function guarded(): Promise<PracticeOffice> {
  const office = await PracticeOffice.open();
  await office.house.session?.changeOffice({ onePersonOffice: false, modules: ['MED', 'THB'] });
  return office;
}

/** As a trafficking case does it; whoever is signed in holds that file. */
async function watch(office: PracticeOffice, person: AskedPerson): Promise<string> {
  const { session, runtime } = office.house;
  if (!session) throw new TypeError('nobody is signed in');
  const id = runtime.newId();
  await watchFor(new Desk(session, runtime, { name: 'matches.run', token: null, input: '', output: null }), { id, caseId: runtime.newId(), role: 'EXPLOITER', person });
  return id;
}

async function runQueueAs(office: PracticeOffice, label: string, back: string): Promise<void> {
  await office.signInAs(label);
  await office.asker.write('matches.run', {});
  await office.signInAs(back);
}

describe('an office with trafficking files', () => {
  let office: PracticeOffice;
  let good: CaseDesk;
  /** Every refusal of this file, as it would be printed. */
  const refusals: [why: string, answer: string][] = [];

  beforeAll(async () => {
    office = await guarded();
    await watch(office, WATCHED);
    await office.signInAs('desk 2');
    good = await CaseDesk.registered(office, {});
    await good.prepare();
  });
  afterAll(() => office.close());

  /** Asked in earnest: refused, not a row of audit more, nothing of it in the case, and nothing of it in a dry run. */
  async function notCleared(why: string, desk: CaseDesk): Promise<void> {
    const session = desk.session(await desk.inDays(3));
    const before = await desk.state();
    const dry = await desk.ask.answer('sessions.schedule', { ...session, dryRun: true });
    expect(JSON.stringify(dry), why).not.toMatch(/X20|NOT_CLEARED|notCleared|R-20|R-22|"conflict"/);
    const answer = await desk.ask.answer('sessions.schedule', session);
    expect((await desk.state()) === before, why).toBe(true);
    refusals.push([why, JSON.stringify(answer)]);
  }

  const goesThrough = async (desk: CaseDesk) => expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)))).toMatchObject({ ok: true });

  test('who holds no such file runs no queue', async () => {
    await good.refused('matches.run', {}, 'NOT_ALLOWED');
    await good.refused('matches.list', {}, 'NOT_ALLOWED');
  });

  test('nobody is cleared before they were looked for; then until a day', async () => {
    await notCleared('not yet checked', good);
    await runQueueAs(office, 'desk 3', 'desk 2');
    await goesThrough(good);
  });

  test('a tie to a party (R-10), a supervisor\'s hold and an excluded offence (R-22) answer as it does', async () => {
    const { caseId, road } = good;
    const recordId = await good.ask.write('conflicts.record', { caseId, subjectCode: road.harmed, kind: 'RELATED', toldBothSides: false, agreed: [], on: await good.today() });
    await notCleared('conflict of interest', good);
    const wrong = { caseId, recordId, reason: 'MISUNDERSTOOD' as const };
    const approvalId = await good.waits('records.correct', wrong, 'R-83');
    await office.signInAs('desk 3');
    await office.asker.write('approvals.approve', { requestId: approvalId, reason: 'baxdım' });
    await office.signInAs('desk 2');
    await good.ask.write('records.correct', { ...wrong, approvalId });
    await goesThrough(good);

    await office.signInAs('desk 3');
    await office.asker.write('cases.hold', { caseId, held: true });
    await office.signInAs('desk 2');
    await notCleared('held', good);
    await office.signInAs('desk 3');
    await office.asker.write('cases.hold', { caseId, held: false });
    await office.signInAs('desk 2');
    await goesThrough(good);

    const excluded = await CaseDesk.registered(office, { offence: 'SEXUAL', number: '2-5/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: SECOND_RESPONSIBLE });
    const never = await CaseDesk.registered(office, { offence: 'TRAFFICKING', number: '2-6/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: SECOND_RESPONSIBLE });
    await runQueueAs(office, 'desk 3', 'desk 2');
    expect(await excluded.ask.answer('sessions.schedule', excluded.session(await excluded.inDays(3)))).toMatchObject({ error: { code: 'BLOCKED' } });
    await notCleared('excluded', never);
  });

  test('a certain match is never cleared, whatever anybody decides; adding them says nothing', async () => {
    const desk = await CaseDesk.registered(office, { number: '2-7/26', date: await good.today() }, { harmed: SECOND_HARMED });
    const added = await desk.ask.answer('parties.add', { caseId: desk.caseId, role: 'RESPONSIBLE', forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: THE_SAME });
    expect(added).toMatchObject({ ok: true, warnings: [] });
    desk.road.responsible = (await desk.view()).parties.at(-1)?.subjectCode ?? '';
    await runQueueAs(office, 'desk 3', 'desk 2');
    await notCleared('match', desk);
    await runQueueAs(office, 'desk 1', 'desk 2');
    await notCleared('match', desk);
  });

  test('the answers are alike to the byte', () => {
    expect(new Set(refusals.map(([why]) => why))).toEqual(new Set(['not yet checked', 'conflict of interest', 'held', 'excluded', 'match']));
    expect(new Set(refusals.map(([, answer]) => answer))).toEqual(new Set([JSON.stringify(X20)]));
  });

  test('likely the same: held until a holder decides, once, and not asked again', async () => {
    await office.signInAs('desk 3');
    const watchedId = await watch(office, { ...WATCHED, surname: 'Oxşarov', givenName: 'Adaş', patronymic: null, birthDate: null, birthYear: 1981, fin: null });
    await office.signInAs('desk 2');
    const desk = await CaseDesk.registered(office, { number: '2-8/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: ALIKE });
    await runQueueAs(office, 'desk 3', 'desk 2');
    await notCleared('held for a person', desk);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));

    await office.signInAs('desk 3');
    const { questions, waiting } = await office.asker.ask('matches.list', {});
    expect(waiting).toBe(1);
    expect(questions).toMatchObject([{ pairs: [{ watchedId, theirs: expect.stringContaining('Oxşarov Adaş'), ours: 'Oxşarov Adaş 1981', role: 'EXPLOITER' }] }]);
    const requestId = questions[0]?.requestId ?? '';
    await desk.refused('matches.decide', { requestId: watchedId, watchedId, same: false }, 'RECORD_NOT_FOUND');
    await desk.refused('matches.decide', { requestId, watchedId: requestId, same: false }, 'RECORD_NOT_FOUND');
    await office.asker.write('matches.decide', { requestId, watchedId, same: false });
    await desk.refused('matches.decide', { requestId, watchedId, same: true }, 'WRONG_STATUS');
    await office.signInAs('desk 2');
    expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)))).toMatchObject({ error: { code: 'BLOCKED' } });

    const again = await CaseDesk.registered(office, { number: '2-9/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: ALIKE });
    await office.signInAs('desk 3');
    expect((await office.asker.ask('matches.list', {})).waiting, 'the same person is not asked about twice').toBe(0);
    await office.signInAs('desk 2');
    expect(await again.ask.answer('sessions.schedule', again.session(await again.inDays(3)))).toMatchObject({ error: { code: 'BLOCKED' } });
  });

  test('found the same: never cleared', async () => {
    await office.signInAs('desk 3');
    const watchedId = await watch(office, { ...WATCHED, surname: 'Bənzərov', givenName: 'Adaş', patronymic: null, birthDate: null, birthYear: 1982, fin: null });
    await office.signInAs('desk 2');
    const desk = await CaseDesk.registered(office, { number: '2-10/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: { ...ALIKE, surname: 'Bənzərov', birthDate: '1982-01-01', fin: '0TEST79', idDocNo: 'AA0000079' } });
    await office.signInAs('desk 1');
    const requestId = (await office.asker.ask('matches.list', {})).questions[0]?.requestId ?? '';
    await office.asker.write('matches.decide', { requestId, watchedId, same: true });
    expect((await office.asker.ask('matches.list', {})).waiting).toBe(0);
    await office.signInAs('desk 2');
    await notCleared('decided the same', desk);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
  });

  test('alike to two: a pair that was decided is not asked again while the other waits', async () => {
    const twin: AskedPerson = { ...WATCHED, surname: 'Qoşayev', givenName: 'Adaş', patronymic: null, birthDate: null, birthYear: 1983, fin: null };
    await office.signInAs('desk 3');
    const [first, second] = [await watch(office, twin), await watch(office, twin)];
    await office.signInAs('desk 2');
    const desk = await CaseDesk.registered(office, { number: '2-11/26', date: await good.today() }, { harmed: SECOND_HARMED, responsible: { ...ALIKE, surname: 'Qoşayev', birthDate: '1983-01-01', fin: '0TEST81', idDocNo: 'AA0000081' } });
    await office.signInAs('desk 3');
    const pairs = async () => (await office.asker.ask('matches.list', {})).questions.map((question) => question.pairs.map(({ watchedId }) => watchedId));
    const requestId = (await office.asker.ask('matches.list', {})).questions[0]?.requestId ?? '';
    expect(await pairs()).toEqual([[first, second].toSorted()]);
    await office.asker.write('matches.decide', { requestId, watchedId: first, same: false });
    expect(await pairs()).toEqual([[second]]);
    await desk.refused('matches.decide', { requestId, watchedId: first, same: true }, 'RECORD_NOT_FOUND');
    await office.asker.write('matches.decide', { requestId, watchedId: second, same: false });
    expect(await pairs()).toEqual([]);
    await office.signInAs('desk 2');
  });

  test('somebody new to watch for ends every answer; each is asked anew', async () => {
    await runQueueAs(office, 'desk 3', 'desk 2');
    await good.ask.answer('sessions.schedule', good.session(await good.inDays(3)));
    await runQueueAs(office, 'desk 3', 'desk 2');
    await goesThrough(good);
    await office.signInAs('desk 3');
    await watch(office, { ...WATCHED, surname: 'Yenicə', fin: '0TEST80' });
    await office.signInAs('desk 2');
    await notCleared('ended', good);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
    await runQueueAs(office, 'desk 3', 'desk 2');
    await goesThrough(good);
  });

  /** Another name for a party of `good`: whatever was answered about them holds no longer. */
  const rename = (side: 'harmed' | 'responsible', surname: string) =>
    good.ask.write('parties.save-identity', { caseId: good.caseId, subjectCode: good.road[side], identity: { ...(side === 'harmed' ? HARMED : RESPONSIBLE), surname } });

  test('another name is another question', async () => {
    await goesThrough(good);
    await rename('harmed', 'Başqasoyad');
    await notCleared('another name', good);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
    await runQueueAs(office, 'desk 3', 'desk 2');
    await goesThrough(good);
  });

  test('only who holds the other file answers for it', async () => {
    await rename('responsible', 'Özgəsoyad');
    const { caseId, road } = good;
    const request = office.house.session?.file('MED').read((db) => clearancesOf(db, caseId)).find(({ subjectCode }) => subjectCode === road.responsible)?.requestId ?? '';
    const answer = { request, until: await good.inDays(30) };
    await office.house.session?.post({ module: 'MED' }, 'match-answer', answer);
    await notCleared('answered by nobody who may', good);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
    await office.signInAs('desk 3');
    await office.house.session?.post({ module: 'MED' }, 'match-answer', answer);
    await office.signInAs('desk 2');
    await goesThrough(good);
    await office.house.session?.post({ module: 'MED' }, 'match-answer', { ended: true });
    await goesThrough(good);
  });

  test('a question nobody answers is asked anew after seven days, and not before', async () => {
    await runQueueAs(office, 'desk 3', 'desk 2');
    await rename('harmed', 'Yenidənsoyad');
    expect(lettersIn(office.vault)).toHaveLength(1);
    lettersIn(office.vault).forEach((letter) => rmSync(letter));
    await office.road.daysPass(7);
    await notCleared('lost on its way', good);
    expect(lettersIn(office.vault), 'an answer may still come').toEqual([]);
    await office.road.daysPass(1);
    await notCleared('asked anew', good);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
    expect(lettersIn(office.vault)).toHaveLength(1);
    await runQueueAs(office, 'desk 3', 'desk 2');
    await goesThrough(good);
  });

  test('P_MATCH_VALID: an answer runs out', async () => {
    await office.road.daysPass(31);
    await notCleared('run out', good);
    expect(refusals.at(-1)?.[1]).toBe(JSON.stringify(X20));
    await runQueueAs(office, 'desk 3', 'desk 2');
    const answer = await good.ask.answer('sessions.schedule', good.session(await good.inDays(3)));
    expect(answer).toMatchObject({ error: { code: 'BLOCKED', blocks: [{ rule: 'R-01', missing: [{ item: 'riskTooOld' }] }] } });
  });
});

describe('who need not wait', () => {
  test('who holds both files is answered at once', async () => {
    const office = await guarded();
    const desk = await CaseDesk.open(office);
    await desk.prepare();
    expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)))).toMatchObject({ ok: true });
    await watch(office, { ...WATCHED, fin: HARMED.fin });
    expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(4)))).toEqual(X20);
    office.close();
  });

  test('an office without that file clears by itself, and asks nobody', async () => {
    const office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    await desk.prepare();
    expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)))).toMatchObject({ ok: true });
    await desk.refused('matches.run', {}, 'NOT_ALLOWED');
    await desk.refused('matches.list', {}, 'NOT_ALLOWED');
    await desk.refused('matches.decide', { requestId: desk.caseId, watchedId: desk.caseId, same: true }, 'NOT_ALLOWED');
    expect(office.house.session?.file('MED').read((db) => db.value('SELECT count(*) FROM clearances'))).toBe(0);
    office.close();
  });

  test('R-20: the sixth person a day in cases nobody numbered is a supervisor\'s to look at', async () => {
    const office = await PracticeOffice.open();
    const desk = await CaseDesk.registered(office, { source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null });
    for (const n of [3, 4, 5]) await desk.add('HARMED', { ...SECOND_HARMED, fin: `0TEST5${n}`, idDocNo: `C000005${n}` });
    const sixth = { caseId: desk.caseId, role: 'HARMED' as const, forSubject: null, language: 'az' as const, needsInterpreter: false, detained: false, identity: { ...SECOND_HARMED, fin: '0TEST56', idDocNo: 'C0000056' } };
    await desk.waits('parties.add', sixth, 'R-20');
    const numbered = await CaseDesk.registered(office, { number: '2-2/26' });
    expect(await numbered.ask.answer('parties.add', { ...sixth, caseId: numbered.caseId })).toMatchObject({ ok: true });
    await office.road.daysPass(1);
    expect(await desk.ask.answer('parties.add', sixth)).toMatchObject({ ok: true });
    office.close();
  });
});
