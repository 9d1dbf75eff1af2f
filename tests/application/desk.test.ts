import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk, LINES } from './case-desk.ts';

/** A mediator's own desk: cases that change hands, hours, the calendar and what of it leaves the office. */
describe('a case changes hands', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let one: string;
  let two: string;
  const as = (label: string) => office.signInAs(label);

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    one = await desk.userId('desk 1');
    two = await desk.userId('desk 2');
    await desk.ask.write('notes.write', { caseId: desk.caseId, sessionId: null, text: 'Yalnız mənim qeydim.', items: [] });
  });
  afterAll(() => office.close());

  const contact = async (): Promise<Typed<'contacts.record'>> => ({
    caseId: desk.caseId, direction: 'OUT', channel: 'PHONE', at: await office.road.now(), withSubject: desk.road.harmed, withBody: null, purpose: 'INFORM', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null,
  });
  const cover = async (change: Partial<Typed<'covers.add'>> = {}): Promise<Typed<'covers.add'>> => ({ caseId: desk.caseId, to: two, on: await desk.inDays(1), until: await desk.inDays(3), ...LINES, ...change });

  test('who is not of a case reads that it is there, and works nothing', async () => {
    await as('desk 2');
    expect((await desk.view()).mayWork).toBe(false);
    await desk.refused('contacts.record', await contact(), 'NOT_ASSIGNED');
    await desk.refused('parties.reveal', { caseId: desk.caseId, subjectCode: desk.road.harmed, reason: 'CALL' }, 'NOT_ASSIGNED');
    await desk.refused('notes.list', { caseId: desk.caseId }, 'NOT_ASSIGNED');
    for (const [call, input] of [['cases.transfer', { caseId: desk.caseId, to: two, ...LINES }], ['covers.add', await cover()], ['cases.assign', { caseId: desk.caseId, to: two }]] as const) await desk.refused(call, input, 'NOT_ALLOWED');
    await as('desk 1');
  });

  test('a co-mediator works beside, until nobody does', async () => {
    await desk.refused('cases.set-co-mediator', { caseId: desk.caseId, userId: one }, 'ALREADY_EXISTS');
    await desk.refused('cases.set-co-mediator', { caseId: desk.caseId, userId: await desk.userId('desk 4') }, 'USER_NOT_FOUND');
    await desk.refused('cases.set-co-mediator', { caseId: desk.caseId, userId: 'nobody' }, 'USER_NOT_FOUND');
    await desk.ask.write('cases.set-co-mediator', { caseId: desk.caseId, userId: two });
    await as('desk 2');
    expect(await desk.ask.answer('contacts.record', await contact())).toMatchObject({ ok: true });
    expect((await desk.ask.ask('desk.workload', {})).mediators.find(({ userId }) => userId === two)?.asCoMediator).toBe(1);
    await desk.ask.write('conflicts.record', { caseId: desk.caseId, subjectCode: desk.road.harmed, kind: 'NONE', toldBothSides: false, agreed: [], on: await desk.today() });
    expect((await desk.view()).conflicts.at(-1)?.userId, 'a co-mediator speaks of themself').toBe(two);
    await as('desk 1');
    await desk.ask.write('cases.set-co-mediator', { caseId: desk.caseId, userId: null });
    await as('desk 2');
    await desk.refused('contacts.record', await contact(), 'NOT_ASSIGNED');
    await as('desk 1');
  });

  test('a cover works from its first day to its last, or until it is ended', async () => {
    await desk.refused('covers.add', await cover({ on: '2026-02-01' }), 'DATE_IN_PAST');
    await desk.refused('covers.add', await cover({ until: '2199-01-01' }), 'DATE_TOO_FAR');
    await desk.refused('covers.add', await cover({ on: await desk.inDays(3), until: await desk.inDays(1) }), 'WRONG_ORDER');
    await desk.refused('covers.add', await cover({ to: one }), 'ALREADY_EXISTS');
    await desk.refused('covers.add', await cover({ to: await desk.userId('desk 3') }), 'USER_NOT_FOUND');
    await desk.ask.write('covers.add', await cover());
    await desk.refused('covers.add', await cover({ on: await desk.inDays(3), until: await desk.inDays(9) }), 'ALREADY_EXISTS');
    expect((await desk.ask.ask('covers.list', {})).covers).toMatchObject([{ caseId: desk.caseId, from: one, to: two }]);
    await as('desk 2');
    await desk.refused('contacts.record', await contact(), 'NOT_ASSIGNED');
    await office.road.daysPass(1);
    expect(await desk.ask.answer('contacts.record', await contact())).toMatchObject({ ok: true });
    expect((await desk.ask.ask('desk.workload', {})).mediators.find(({ userId }) => userId === one)?.awayUntil).toBe(await desk.inDays(2));
    await office.road.daysPass(2);
    expect(await desk.ask.answer('contacts.record', await contact()), 'its last day').toMatchObject({ ok: true });
    await office.road.daysPass(1);
    await desk.refused('contacts.record', await contact(), 'NOT_ASSIGNED');
    expect((await desk.ask.ask('covers.list', {})).covers).toEqual([]);

    await as('desk 1');
    const coverId = await desk.ask.write('covers.add', await cover({ on: await desk.today() }));
    await desk.refused('covers.end', { caseId: desk.caseId, coverId: desk.caseId }, 'RECORD_NOT_FOUND');
    await desk.ask.write('covers.end', { caseId: desk.caseId, coverId });
    await desk.refused('covers.end', { caseId: desk.caseId, coverId }, 'WRONG_STATUS');
    await as('desk 2');
    await desk.refused('contacts.record', await contact(), 'NOT_ASSIGNED');
    await as('desk 1');
  });

  test('R-55: handed over for good, five lines go along and the notes stay behind', async () => {
    const to = { caseId: desk.caseId, to: two, ...LINES };
    await desk.refused('cases.transfer', { ...to, to: one }, 'ALREADY_EXISTS');
    await desk.refused('cases.transfer', { ...to, to: await desk.userId('desk 4') }, 'USER_NOT_FOUND');
    await desk.refused('cases.transfer', { ...to, caseId: '00000000-0000-4000-8000-000000000009' }, 'CASE_NOT_FOUND');
    const recordId = await desk.ask.write('cases.transfer', to);
    const { header, handOvers } = await desk.view();
    expect(header).toMatchObject({ assignedTo: two, status: 'AWAITING_ACCEPTANCE', acceptedOn: null });
    expect(handOvers.at(-1)).toMatchObject({ id: recordId, from: one, to: two, until: null });
    expect(JSON.stringify(await desk.view())).not.toContain(LINES.notToDo);
    await desk.refused('covers.end', { caseId: desk.caseId, coverId: recordId }, 'WRONG_STATUS');
    expect((await desk.ask.ask('notes.list', { caseId: desk.caseId })).notes.map(({ text }) => text), 'a supervisor still reads their own').toEqual(['Yalnız mənim qeydim.']);
    await as('desk 2');
    expect((await desk.ask.ask('desk.workload', {})).mediators.find(({ userId }) => userId === two)).toMatchObject({ awaiting: 1, open: 0 });
    await desk.ask.write('cases.accept', { caseId: desk.caseId });
    await desk.refused('cases.accept', { caseId: desk.caseId }, 'WRONG_STATUS');
    expect((await desk.ask.ask('notes.list', { caseId: desk.caseId })).notes).toEqual([]);
    const { texts } = await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId });
    expect(Object.fromEntries(texts.map(({ field, text }) => [field, text]))).toEqual(LINES);
    expect((await desk.ask.ask('desk.workload', {})).mediators.find(({ userId }) => userId === two)).toMatchObject({ awaiting: 0, open: 1 });
  });

  test('a case nobody has is assigned, not handed over', async () => {
    await as('desk 1');
    const caseId = await desk.ask.write('cases.register', {
      source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, date: '2026-03-01', articles: [], proceduralStage: 'PRE_TRIAL', reportWantedBy: null, informedThatContentIsNotReported: true,
      wordedMandatory: false, offence: 'THEFT', office: 'Təlim', actDate: null, documentedHarm: null, asked: null, assignTo: null,
    });
    await desk.refused('cases.transfer', { caseId, to: two, ...LINES }, 'WRONG_STATUS');
    await desk.refused('covers.add', await cover({ caseId }), 'WRONG_STATUS');
  });
});

describe('hours and the calendar', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.prepare();
  });
  afterAll(() => office.close());

  const work = async (change: Partial<Typed<'work.add'>> = {}): Promise<Typed<'work.add'>> => ({ on: await desk.today(), from: '09:00', to: '10:30', kind: 'SESSION', km: 0, cost: 0, caseId: desk.caseId, ...change });
  const written = (path: string) => readFileSync(path, 'utf8');

  test('hours that are over, one\'s own, no minute twice', async () => {
    await desk.refused('work.add', await work({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('work.add', await work({ on: '2024-12-31' }), 'DATE_TOO_FAR');
    await desk.refused('work.add', await work({ to: '09:00' }), 'WRONG_ORDER');
    await desk.refused('work.add', await work({ caseId: '00000000-0000-4000-8000-000000000009' }), 'CASE_NOT_FOUND');
    const entryId = await desk.ask.write('work.add', await work());
    await desk.refused('work.add', await work({ from: '10:29', to: '11:00' }), 'ALREADY_EXISTS');
    await desk.ask.write('work.add', await work({ from: '10:30', to: '12:00', kind: 'TRAVEL', km: 40, cost: 1250 }));
    await office.signInAs('desk 2');
    await desk.refused('work.add', await work(), 'NOT_ASSIGNED');
    expect(await desk.ask.answer('work.add', await work({ caseId: null })), 'another person\'s minute').toMatchObject({ ok: true });
    await desk.refused('work.remove', { entryId }, 'RECORD_NOT_FOUND');
    await desk.refused('work.list', { month: '2026-03', userId: await desk.userId('desk 1') }, 'NOT_ALLOWED');
    await desk.refused('work.save-tabel', { month: '2026-03', userId: await desk.userId('desk 1'), language: 'az', folder: office.folder }, 'NOT_ALLOWED');
    await office.signInAs('desk 1');
    expect((await desk.ask.ask('work.list', { month: '2026-03', userId: await desk.userId('desk 2') })).entries, 'a supervisor sees everybody\'s').toHaveLength(1);
    const extra = await desk.ask.write('work.add', await work({ from: '13:00', to: '14:00' }));
    await desk.ask.write('work.remove', { entryId: extra });
    await desk.refused('work.remove', { entryId: extra }, 'RECORD_NOT_FOUND');
    expect((await desk.ask.ask('desk.workload', {})).mediators.find(({ label }) => label === 'desk 1')?.minutesThisMonth).toBe(180);
  });

  test('R-81: the tabel has hours by kind and day, and neither a case nor a place', async () => {
    const { path, bytes } = await desk.ask.ask('work.save-tabel', { month: '2026-03', language: 'az', folder: office.folder });
    const text = written(path);
    expect(Buffer.byteLength(text)).toBe(bytes);
    const { caseNo, outsideNo } = (await desk.view()).header;
    for (const secret of [caseNo, outsideNo, 'MED', 'Ofis', 'Nümunə küçəsi', 'Nümunəyeva']) expect(text).not.toContain(secret);
    const rows = text.replace('\uFEFF', '').trim().split('\r\n').map((row) => row.split(';'));
    const day = rows.find((row) => row.includes('31') && row[1] === '01')?.indexOf((await desk.today()).slice(8)) ?? -1;
    expect(rows.filter((row) => row[day] === '1:30')).toHaveLength(2);
    expect(rows.at(-1)?.[day]).toBe('3:00');
    expect(await desk.ask.answer('work.save-tabel', { month: '2026-03', language: 'az', folder: join(office.folder, 'nowhere') })).toMatchObject({ ok: false, error: { code: 'FOLDER_NOT_WRITABLE' } });
    expect(await desk.ask.answer('work.save-tabel', { month: '2026-03', language: 'az', folder: office.folder })).toMatchObject({ ok: false, error: { code: 'FILE_EXISTS' } });
  });

  test('X21: two who must not meet are not asked to the same corridor unwarned; the agenda bears a sign and no reason', async () => {
    const { harmed, responsible } = desk.road;
    const on = await desk.inDays(2);
    const visit = (subject: string, from: string, to: string, change: Partial<Typed<'appointments.plan'>> = {}): Typed<'appointments.plan'> => ({ caseId: desk.caseId, kind: 'VISIT', on, from, to, placeType: 'OFFICE', subjects: [subject], note: 'Nümunə qeyd', ...change });
    await desk.refused('appointments.plan', visit(harmed, '10:00', '10:00'), 'WRONG_ORDER');
    await desk.refused('appointments.plan', visit(harmed, '10:00', '11:00', { on: '2026-03-01' }), 'DATE_IN_PAST');
    await desk.refused('appointments.plan', visit(harmed, '10:00', '11:00', { on: '2199-01-01' }), 'DATE_TOO_FAR');
    await desk.refused('appointments.plan', visit(`${harmed}9`, '10:00', '11:00'), 'PARTY_NOT_FOUND');
    const first = await desk.ask.write('appointments.plan', visit(harmed, '10:00', '11:00'));
    expect(await desk.warned('appointments.plan', visit(responsible, '11:29', '12:00'))).toContain('X21');
    expect(await desk.warned('appointments.plan', { ...visit(responsible, '11:30', '12:00', { placeType: 'COURT' }), dryRun: true })).not.toContain('X21');
    expect(await desk.warned('appointments.plan', { ...visit(responsible, '11:30', '12:00'), dryRun: true })).not.toContain('X21');
    expect(await desk.warned('sessions.schedule', { ...desk.session(on, { type: 'CAUCUS', attendees: [harmed], from: '12:10', until: '13:00' }), dryRun: true })).toContain('X21');
    const { entries } = await desk.ask.ask('calendar.agenda', { from: on, to: on });
    expect(entries.filter(({ kind }) => kind === 'appointment').map(({ tooClose }) => tooClose)).toEqual([true, true]);
    expect(JSON.stringify(entries)).not.toContain('Nümunə qeyd');
    await desk.refused('calendar.agenda', { from: on, to: addDays(plainDate(on), -1) }, 'WRONG_ORDER');
    await desk.refused('calendar.agenda', { from: on, to: addDays(plainDate(on), 400) }, 'DATE_TOO_FAR');

    await desk.refused('appointments.settle', { caseId: desk.caseId, appointmentId: first, status: 'DONE' }, 'WRONG_ORDER');
    await desk.refused('appointments.settle', { caseId: desk.caseId, appointmentId: desk.caseId, status: 'DONE' }, 'RECORD_NOT_FOUND');
    await desk.ask.write('appointments.settle', { caseId: desk.caseId, appointmentId: first, status: 'CANCELLED' });
    await desk.refused('appointments.settle', { caseId: desk.caseId, appointmentId: first, status: 'NOT_HELD' }, 'WRONG_STATUS');
    const after = await desk.ask.ask('calendar.agenda', { from: on, to: on });
    expect(after.entries.filter(({ kind }) => kind === 'appointment').map(({ tooClose }) => tooClose), 'what is off stands in nobody\'s way').toEqual([false]);
  });

  test('R-81: the calendar file has one\'s own hours under outside numbers, and nothing else', async () => {
    const on = await desk.inDays(2);
    const { caseNo, outsideNo } = (await desk.view()).header;
    await desk.ask.write('sessions.schedule', desk.session(on, { from: '15:00', until: '16:00' }));
    const { path } = await desk.ask.ask('calendar.save-ics', { from: on, to: on, folder: office.folder });
    const text = written(path);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/SUMMARY:(.*)\r\n/g)).toEqual([`SUMMARY:${outsideNo}\r\n`, `SUMMARY:${outsideNo}\r\n`]);
    for (const secret of [caseNo, 'JOINT', 'VISIT', 'LOCATION', 'DESCRIPTION', 'ATTENDEE', 'Nümunə']) expect(text).not.toContain(secret);
    await office.signInAs('desk 2');
    await desk.refused('calendar.save-ics', { from: on, to: on, folder: office.folder }, 'RECORD_NOT_FOUND');
    expect((await desk.ask.ask('calendar.agenda', { from: on, to: on })).entries.some(({ mine }) => mine)).toBe(false);
    await office.signInAs('desk 1');
    await desk.refused('calendar.save-ics', { from: on, to: addDays(plainDate(on), -1), folder: office.folder }, 'WRONG_ORDER');
    expect(await desk.ask.answer('calendar.save-ics', { from: on, to: on, folder: office.folder })).toMatchObject({ ok: false, error: { code: 'FILE_EXISTS' } });
  });

  test('neither file leaves without a yes given outside the window, to exactly these bytes', async () => {
    const on = await desk.inDays(2);
    const folder = join(office.folder, 'out');
    mkdirSync(folder);
    const confirm = vi.spyOn(office.house.runtime, 'confirm').mockResolvedValue(false);
    await desk.refused('calendar.save-ics', { from: on, to: on, folder }, 'NOT_CONFIRMED');
    await desk.refused('work.save-tabel', { month: '2026-03', language: 'az', folder }, 'NOT_CONFIRMED');
    expect(readdirSync(folder)).toEqual([]);
    confirm.mockClear().mockResolvedValue(true);
    const saved = [await desk.ask.ask('calendar.save-ics', { from: on, to: on, folder }), await desk.ask.ask('work.save-tabel', { month: '2026-03', language: 'az', folder })];
    const digests = saved.map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(confirm.mock.calls.map(([what]) => what)).toEqual(digests.map((digest) => ({ act: 'save', recipient: null, people: 0, digest, locale: 'az' })));
    confirm.mockRestore();
  });
});
