import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../../src/application/desk.ts';
import { askedPerson, askedPersonOf } from '../../src/application/matches/asked-person.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import { insertWatched, watchedOfCase } from '../../src/vault/repositories/matches.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';
import { CaseDesk } from './case-desk.ts';

/** R-20 walked from the trafficking file: desk 7 works there and holds no mediation, desk 2 mediates and holds nothing else. */
const X20 = { ok: false, error: { code: 'NOT_CLEARED', blocks: [{ rule: 'X20', effect: 'block', missing: [{ item: 'notCleared' }] }] } };

const numbers = (n: number) => ({ fin: `0TEST${n}`, idDocNo: `AA00000${n}` });
const EXPLOITER: Identity = { ...RESPONSIBLE, surname: 'İstismarçıyev', givenName: 'Uydurma', patronymic: 'Sınaq', birthDate: '1971-03-03', ...numbers(71) };
const ASSOCIATE: Identity = { ...RESPONSIBLE, surname: 'Yoldaşlıyev', givenName: 'Adaş', patronymic: null, birthDate: null, birthYearOnly: 1981, fin: null, idDocNo: null };
const VICTIM: Identity = { ...HARMED, surname: 'Qorunanova', givenName: 'Uydurma', birthDate: '1999-09-09', ...numbers(72) };
/** Whom nobody watches for. */
const ANYBODY: Identity = { ...SECOND_RESPONSIBLE, surname: 'Kimsəyev', ...numbers(73) };

describe('R-20: what a trafficking file knows reaches mediation as X20 alone', () => {
  let office: PracticeOffice;
  let file: CareDesk;
  let n = 1;
  const refusals = new Set<string>();

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
    file = await CareDesk.open(office, 'THB', VICTIM);
    await watch('EXPLOITER', EXPLOITER, 'Uydurulmuş söz');
    await watch('ASSOCIATE', ASSOCIATE, null);
    await office.signInAs('desk 2');
  });
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  const watch = async (role: 'EXPLOITER' | 'ASSOCIATE', identity: Identity, words: string | null) => file.ask.write('trafficking.watch-person', { caseId: file.caseId, role, on: await file.today(), identity, words });
  /** Somebody who holds both looks the questions through. */
  const answered = async () => {
    await office.signInAs('desk 7');
    await office.asker.write('matches.run', {});
    await office.signInAs('desk 2');
  };
  /** A mediation of these two, ready for a session, and looked at by the other side. */
  const mediation = async (harmed: Identity, responsible: Identity): Promise<CaseDesk> => {
    const desk = await CaseDesk.registered(office, { number: `3-${n++}/26`, date: await office.road.today() }, { harmed, responsible });
    await answered();
    return desk;
  };
  const asked = async (desk: CaseDesk) => desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)));
  /** Refused as X20 and nothing else: not a row of audit more, and nothing of it to be had by only asking. */
  const held = async (desk: CaseDesk) => {
    const before = await desk.state();
    const dry = await desk.ask.answer('sessions.schedule', { ...desk.session(await desk.inDays(3)), dryRun: true });
    expect(JSON.stringify(dry)).not.toMatch(/X20|NOT_CLEARED|notCleared|R-20/);
    const answer = await asked(desk);
    expect(answer).toEqual(X20);
    refusals.add(JSON.stringify(answer));
    expect((await desk.state()) === before).toBe(true);
  };
  /** Cleared: what stands in the way is of this case, and can be mended here. */
  const cleared = async (desk: CaseDesk) => expect(await asked(desk)).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });

  test('level A: the exploiter as the responsible side, by number, or under another name', async () => {
    await held(await mediation(SECOND_HARMED, EXPLOITER));
    await held(await mediation(SECOND_HARMED, { ...ANYBODY, fin: EXPLOITER.fin }));
    await held(await mediation(SECOND_HARMED, { ...EXPLOITER, surname: 'Истисмарчыев', givenName: 'Уйдурма', patronymic: 'Сынаг оглы', fin: null, idDocNo: null }));
  });

  test('the person of the file as the harmed side', async () => held(await mediation(VICTIM, ANYBODY)));

  test('level B: held until a holder answers in the queue; not the same clears, the same never does', async () => {
    const alike = { ...ASSOCIATE, patronymic: 'Təlim', birthDate: '1981-05-05', birthYearOnly: null, ...numbers(74) };
    const first = await mediation(SECOND_HARMED, alike);
    await held(first);
    const second = await mediation(SECOND_HARMED, { ...alike, birthDate: '1981-06-06', ...numbers(75) });
    await held(second);

    await office.signInAs('desk 7');
    const { questions, waiting } = await office.asker.ask('matches.list', {});
    expect(waiting).toBe(2);
    const decide = async (born: string, same: boolean) => {
      const question = questions.find(({ pairs }) => pairs.some(({ theirs }) => theirs.includes(born)));
      await office.asker.write('matches.decide', { requestId: question?.requestId ?? '', watchedId: question?.pairs[0]?.watchedId ?? '', same });
    };
    expect(questions.map(({ pairs }) => pairs.map(({ ours, role }) => [ours, role]))).toEqual([[['Yoldaşlıyev Adaş 1981', 'ASSOCIATE']], [['Yoldaşlıyev Adaş 1981', 'ASSOCIATE']]]);
    await decide('1981-05-05', false);
    await decide('1981-06-06', true);
    await office.signInAs('desk 2');
    await cleared(first);
    await held(second);
  });

  test('level C: a twin of another given name, a parent of the same one, and the name alone are nobody', async () => {
    await cleared(await mediation(SECOND_HARMED, { ...EXPLOITER, givenName: 'Misal', ...numbers(76) }));
    await cleared(await mediation(SECOND_HARMED, { ...EXPLOITER, patronymic: 'Təlim', birthDate: '1946-03-03', ...numbers(77) }));
    await cleared(await mediation({ ...VICTIM, birthDate: null, patronymic: null, ...numbers(78) }, ANYBODY));
  });

  test('somebody watched from now on ends what was cleared before', async () => {
    const desk = await mediation(SECOND_HARMED, { ...ANYBODY, surname: 'Yenicəyev', ...numbers(79) });
    await cleared(desk);
    await office.signInAs('desk 7');
    await watch('EXPLOITER', { ...EXPLOITER, surname: 'Başqayev', ...numbers(80) }, null);
    await office.signInAs('desk 2');
    await held(desk);
    await answered();
    await cleared(desk);
  });

  test('whose name is mended in the trafficking file is looked for under the new one', async () => {
    const named = { ...VICTIM, surname: 'Təzəsoyadova', givenName: 'Başqa', birthDate: '1998-08-08', ...numbers(81) };
    const before = await mediation(named, ANYBODY);
    await cleared(before);
    await office.signInAs('desk 7');
    await file.ask.write('parties.save-identity', { caseId: file.caseId, subjectCode: file.person, identity: named });
    await office.signInAs('desk 2');
    await held(before);
    await answered();
    await held(before);
  });

  test('who is watched no longer, and who was named by mistake, stands in nobody\'s way', async () => {
    const [one, two] = [{ ...EXPLOITER, surname: 'Bitmişov', ...numbers(82) }, { ...EXPLOITER, surname: 'Səhvov', ...numbers(83) }];
    await office.signInAs('desk 7');
    const ended = await watch('EXPLOITER', one, null);
    const wrong = await watch('ASSOCIATE', two, null);
    await file.refused('trafficking.end-watch', { caseId: file.caseId, associateId: ended, on: await file.inDays(-1) }, 'WRONG_ORDER');
    await file.refused('trafficking.end-watch', { caseId: file.caseId, associateId: ended, on: await file.inDays(1) }, 'DATE_IN_FUTURE');
    await file.ask.write('trafficking.end-watch', { caseId: file.caseId, associateId: ended, on: await file.today() });
    await file.refused('trafficking.end-watch', { caseId: file.caseId, associateId: ended, on: await file.today() }, 'WRONG_STATUS');
    await file.ask.write('records.correct', { caseId: file.caseId, recordId: wrong, reason: 'WRONG_PERSON' });
    await office.signInAs('desk 2');
    await cleared(await mediation(SECOND_HARMED, one));
    await cleared(await mediation(SECOND_HARMED, two));
  });

  test('the answers are alike to the byte, and nothing of them is in mediation', async () => {
    expect(refusals.size).toBe(1);
    const { session } = office.house;
    const rows = session?.file('MED').read((db) => JSON.stringify([db.all('SELECT * FROM clearances'), db.all('SELECT action, reason FROM audit')])) ?? '';
    expect(rows).not.toMatch(/THB|EXPLOITER|ASSOCIATE|VICTIM/);
  });

  test('R-20: no code and no name in the facts; the names are read by those who hold the sealed file, and each reading is written down', async () => {
    await office.signInAs('desk 7');
    const plain = file.facts();
    for (const text of [EXPLOITER.surname, ASSOCIATE.surname, 'Uydurulmuş söz', EXPLOITER.fin ?? '']) expect(plain).not.toContain(text);
    const readings = () => file.ask.ask('audit.list', { file: 'THB-sealed', caseId: file.caseId }).then(({ rows }) => rows.filter(({ action }) => action === 'trafficking.read-watched').length);
    const { people } = await file.ask.ask('trafficking.read-watched', { caseId: file.caseId });
    expect(people.map(({ role, name, until }) => [role, name, until === null])).toEqual(expect.arrayContaining([['EXPLOITER', 'İstismarçıyev Uydurma Sınaq', true], ['ASSOCIATE', 'Yoldaşlıyev Adaş', true], ['EXPLOITER', 'Bitmişov Uydurma Sınaq', false]]));
    expect(people.some(({ name }) => name.includes('Səhvov') || name.includes(VICTIM.surname)), 'nobody named by mistake, and not the person themself').toBe(false);
    await office.signInAs('desk 3');
    expect(await readings()).toBe(1);
    await office.signInAs('desk 9');
    await file.refused('trafficking.read-watched', { caseId: file.caseId }, 'NOT_ASSIGNED');
    await office.signInAs('desk 2');
    for (const call of ['trafficking.read-watched', 'cases.open'] as const) expect(await file.ask.answer(call, { caseId: file.caseId })).toMatchObject({ ok: false, error: { code: 'CASE_NOT_FOUND' } });
  });
});

test('R-20: whoever was to be watched for when the power went is a half that is found, and goes with it', async () => {
  const office = await PracticeOffice.open(['MED', 'THB']);
  const file = await CareDesk.open(office, 'THB');
  const { session, runtime } = office.house;
  if (!session) throw new TypeError('nobody is signed in');
  const token = runtime.newId();
  const cut = new Desk(session, runtime, { name: 'trafficking.watch-person', token, input: '', output: null });
  cut.turnTo('THB');
  cut.seal(token, file.caseId, (db) => insertWatched(db, { id: token, caseId: file.caseId, role: 'EXPLOITER', since: cut.today(), until: null, body: askedPersonOf(EXPLOITER) }));
  const watched = () => cut.sealed.read((db) => watchedOfCase(db, file.caseId, askedPerson)).map(({ role }) => role).toSorted();
  expect(watched()).toEqual(['EXPLOITER', 'VICTIM']);
  expect((await file.ask.ask('today.read', {})).orphans).toBe(1);
  await file.ask.write('orphans.discard', { table: 'trafficking.watch-person', recordId: token });
  expect(watched()).toEqual(['VICTIM']);
  office.close();
});

test('R-20: an office without mediation watches, and has nobody to tell', async () => {
  const office = await PracticeOffice.open(['THB']);
  const file = await CareDesk.open(office, 'THB');
  const id = await file.ask.write('trafficking.watch-person', { caseId: file.caseId, role: 'EXPLOITER', on: await file.today(), identity: EXPLOITER, words: null });
  expect((await file.view()).care.associates.map((one) => one.id)).toEqual([id]);
  expect(office.faults).toEqual([]);
  office.close();
});
