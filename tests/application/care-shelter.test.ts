import { mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shelterCalls } from '../../src/shared/contract/care/shelter.ts';
import * as shelterModel from '../../src/shared/model/care/shelter.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { INSPECTION_SHOWN } from '../../src/shared/model/enumerations.ts';
import type { CallName } from '../../src/shared/contract/index.ts';
import type { ErrorCode } from '../../src/shared/codes/errors.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Asker, Typed } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { Desk } from '../../src/application/desk.ts';
import { watchFor } from '../../src/application/matches/queue.ts';
import { CaseDesk, REFERRAL } from './case-desk.ts';
import { addBody, folderOf, paperOf, row, sheet, wordsOf } from './disclosure-desk.ts';

/** The shelter: desk 8 works there, desk 7 too as a case worker, desk 3 supervises every module, desk 9 is a lawyer of the same files. */

const CHILD: Identity = { ...SECOND_HARMED, surname: 'Balacayeva', givenName: 'Uydurma', birthDate: '2018-06-01', fin: null, idDocType: null, idDocNo: null };
/** What somebody typed, to be looked for where it must not be. */
const TYPED = {
  witness: 'Şahidova Uydurma Xala', note: 'Uydurma çıxış qeydi', list: 'uydurma qızıl üzük', whom: 'uydurma bacıya zəng', who: 'Uydurmalı Qonaq', facts: 'uydurma mübahisə gördük', hers: 'uydurma öz sözü',
  review: 'uydurma baxış', medicine: 'Uydurmasin', dose: 'yarım uydurma', school: 'uydurma 7 məktəb', things: 'uydurma oyuncaq', collectors: 'Uydurma Nənə', shift: 'Uydurma növbə sözü', word: 'Zümrüdtəpə',
};

class Shelter {
  readonly office: PracticeOffice;
  constructor(office: PracticeOffice) {
    this.office = office;
  }

  static async open(): Promise<Shelter> {
    const shelter = new Shelter(await PracticeOffice.open(['MED', 'VPN', 'THB']));
    await shelter.as('desk 3');
    await shelter.ask.write('shelter.save-room', { roomId: null, code: '1', beds: 2, forFamilies: true, stepFree: true });
    await shelter.ask.write('shelter.save-room', { roomId: null, code: '2', beds: 1, forFamilies: false, stepFree: false });
    return shelter;
  }

  get ask(): Asker {
    return this.office.asker;
  }
  as(label: string): Promise<void> {
    return this.office.signInAs(label);
  }
  now(): Promise<string> {
    return this.office.road.now();
  }
  today(): Promise<string> {
    return this.office.road.today();
  }
  userId(label: string): string {
    return this.office.house.session?.users().find((user) => user.label === label)?.id ?? '';
  }

  /** A trafficking file as whoever is signed in opens it, with one person and nothing else: no rights told, no consent, no signature. */
  async file(identity: Identity = HARMED): Promise<{ caseId: string; subjectCode: string }> {
    const caseId = await this.ask.write('cases.register', {
      ...REFERRAL, module: 'THB', source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, date: await this.today(), articles: [], proceduralStage: null, offence: null, actDate: null,
      documentedHarm: null, assignTo: null,
    });
    return { caseId, subjectCode: await this.person(caseId, identity) };
  }
  async person(caseId: string, identity: Identity, role: Typed<'parties.add'>['role'] = 'PERSON'): Promise<string> {
    const id = await this.ask.write('parties.add', { caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity });
    return (await this.view(caseId)).parties.find((party) => party.id === id)?.subjectCode ?? '';
  }
  view(caseId: string) {
    return this.ask.ask('cases.open', { caseId });
  }
  async admission(of: { caseId: string; subjectCode: string }, change: Partial<Typed<'shelter.admit'>> = {}): Promise<Typed<'shelter.admit'>> {
    const at = await this.now();
    return {
      ...of, roomCode: '1', bed: 1, admittedAt: at, ground: 'OWN_YES', yes: { form: 'ORAL_WITNESSED', at }, understandsSince: null, urgentNeeds: ['SLEEP', 'FOOD', 'SLEEP'], accompanying: [], witness: TYPED.witness, ...change,
    };
  }
  async exit(caseId: string, stayId: string, change: Partial<Typed<'shelter.exit'>> = {}): Promise<Typed<'shelter.exit'>> {
    return { caseId, stayId, at: await this.now(), type: 'OWN_WISH', safetyPlanReviewed: false, belongingsReturned: false, documentsReturned: true, toldMayComeBack: true, planAfter: false, note: null, ...change };
  }
  board() {
    return this.ask.ask('shelter.read-board', {});
  }
  /** Refused with this code; the file and the house stay as they were. */
  async refused<N extends CallName>(call: N, input: Typed<N>, code: ErrorCode, caseId?: string): Promise<void> {
    const before = await this.state(caseId);
    expect(await this.ask.answer(call, input), call).toMatchObject({ ok: false, error: { code } });
    expect(await this.state(caseId), `${call} changed nothing`).toBe(before);
  }
  async state(caseId?: string): Promise<string> {
    const { session } = this.office.house;
    const rows = session?.file('THB').read((db) => [db.all('SELECT * FROM house_records'), db.value('SELECT count(*) FROM audit')]);
    return JSON.stringify([caseId === undefined ? null : await this.view(caseId), rows, session?.mayOpen('THB-sealed') ? session.file('THB-sealed').read((db) => db.value('SELECT count(*) FROM texts')) : 0]);
  }
  /** Every row of the plain facts and of the office, as text. */
  plain(): string {
    const { session } = this.office.house;
    return JSON.stringify(['THB', 'office'].map((name) => session?.file(name).read((db) => db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").map((table) => db.all(`SELECT * FROM "${table.name}"`)))));
  }
}

const missingOf = async (answer: Promise<unknown>): Promise<unknown> =>
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), blocks: z.array(z.object({ rule: z.string(), missing: z.array(z.object({ item: z.string() })) })) }) })
    .transform(({ error }) => error.blocks.flatMap(({ rule, missing }) => missing.map(({ item }) => `${rule} ${item}`))).parse(await answer);

describe('there is no field for a place', () => {
  const PLACE = /addr|street|location|locat|ünvan|geo|coord|lat$|lng|gps|map/i;
  const keysOf = (schema: unknown): string[] => (typeof schema !== 'object' || schema === null ? [] : Array.isArray(schema) ? schema.flatMap(keysOf) : Object.entries(schema).flatMap(([key, value]) => [key, ...keysOf(value)]));

  test('in no call of the shelter, neither asked nor answered', () => {
    for (const [name, { input, output }] of Object.entries(shelterCalls)) {
      const keys = [input, output].flatMap((schema) => keysOf(z.toJSONSchema(schema, { unrepresentable: 'any' })));
      expect(keys.length, name).toBeGreaterThan(3);
      expect(keys.filter((key) => PLACE.test(key)), name).toEqual([]);
    }
  });
  test('in no record of it', () => {
    const records = Object.entries(shelterModel).filter(([, schema]) => schema instanceof z.ZodObject);
    expect(records.length).toBeGreaterThan(12);
    for (const [name, schema] of records) expect(keysOf(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })).filter((key) => PLACE.test(key)), name).toEqual([]);
  });
});

describe('a life in the house', () => {
  let shelter: Shelter;
  let her: { caseId: string; subjectCode: string };
  let stayId: string;

  beforeAll(async () => {
    shelter = await Shelter.open();
    await shelter.as('desk 8');
    her = await shelter.file();
  });
  afterAll(() => shelter.office.close());

  test('R-40: no rights told, no consent, no signature, no open case work: she is let in on her own word', async () => {
    const input = await shelter.admission(her);
    expect(await shelter.ask.answer('shelter.admit', { ...input, dryRun: true })).toMatchObject({ ok: true, value: { id: null } });
    expect((await shelter.view(her.caseId)).care.stays).toEqual([]);
    stayId = await shelter.ask.write('shelter.admit', input);
    const view = await shelter.view(her.caseId);
    expect(view.protocols).toEqual([]);
    expect(view.care.stays).toMatchObject([{ id: stayId, subjectCode: her.subjectCode, roomCode: '1', bed: 1, urgentNeeds: ['SLEEP', 'FOOD'], signedOn: null, exit: null }]);
    expect(view.tasks.filter(({ tab, state }) => tab === 'stay' && state === 'todo').map(({ code }) => code)).toEqual(['SIGN_ADMISSION', 'MEDICAL_CHECK']);
    expect(view.deadlines.filter(({ rule }) => rule === 'R-40')).toMatchObject([{ rule: 'R-40', kind: 'HOUR', count: 24, startsOn: '2026-03-02', dueOn: '2026-03-03', status: 'OPEN' }]);
  });

  test('R-40: what stands in the way is named, and nothing else ever does', async () => {
    const other = await shelter.file(SECOND_HARMED);
    expect(await missingOf(shelter.ask.answer('shelter.admit', await shelter.admission(other, { yes: null })))).toEqual(['R-40 stayYes', 'R-40 bedTaken']);
    expect(await missingOf(shelter.ask.answer('shelter.admit', await shelter.admission(her, { bed: 2 })))).toEqual(['R-40 oneStayAtATime']);
    await shelter.refused('shelter.admit', await shelter.admission(other, { roomCode: '9' }), 'ROOM_NOT_FOUND', other.caseId);
    await shelter.refused('shelter.admit', await shelter.admission(other, { bed: 3 }), 'ROOM_NOT_FOUND', other.caseId);
    await shelter.refused('shelter.admit', await shelter.admission(other, { bed: 2, admittedAt: '2026-03-02T23:59:00+04:00' }), 'DATE_IN_FUTURE', other.caseId);
    await shelter.refused('shelter.admit', await shelter.admission(other, { bed: 2, admittedAt: '1926-03-01T23:59:00+04:00' }), 'DATE_TOO_FAR', other.caseId);
    await shelter.refused('shelter.admit', await shelter.admission({ ...other, subjectCode: her.subjectCode }), 'PARTY_NOT_FOUND', other.caseId);
    await shelter.refused('shelter.admit', await shelter.admission(other, { bed: 2, accompanying: [other.subjectCode] }), 'INVALID_INPUT', other.caseId);
    // A night that is written down in the morning, before the file was there.
    const unconscious = await shelter.admission(other, { bed: 2, ground: 'UNCONSCIOUS', yes: null, admittedAt: '2026-03-01T23:50:00+04:00', witness: null });
    const token = crypto.randomUUID();
    const stay = await shelter.ask.write('shelter.admit', { ...unconscious, token });
    expect(await shelter.ask.write('shelter.admit', { ...unconscious, token })).toBe(stay);
    const view = await shelter.view(other.caseId);
    expect(view.care.stays).toHaveLength(1);
    expect(view.deadlines.filter(({ rule }) => rule === 'R-40')).toEqual([]);
    expect(view.tasks.find(({ code }) => code === 'STAY_YES')).toMatchObject({ state: 'todo' });

    const said = { caseId: other.caseId, stayId: stay, form: 'INTERPRETER_BY_PHONE' as const, at: await shelter.now(), understandsSince: await shelter.now(), witness: TYPED.witness };
    await shelter.refused('shelter.record-yes', { ...said, at: '2026-03-01T23:00:00+04:00' }, 'WRONG_ORDER', other.caseId);
    await shelter.ask.write('shelter.record-yes', said);
    await shelter.refused('shelter.record-yes', said, 'WRONG_STATUS', other.caseId);
    expect((await shelter.view(other.caseId)).deadlines.filter(({ rule }) => rule === 'R-40')).toMatchObject([{ dueOn: '2026-03-03', status: 'OPEN' }]);
    await shelter.ask.write('shelter.exit', await shelter.exit(other.caseId, stay, { type: 'TRANSFER' }));
    expect((await shelter.view(other.caseId)).deadlines.filter(({ rule }) => rule === 'R-40')).toMatchObject([{ status: 'CANCELLED' }]);
  });

  test('R-40: a child placed urgently: no yes, a statement within three working days', async () => {
    const placed = await shelter.file(CHILD);
    const stay = await shelter.ask.write('shelter.admit', await shelter.admission(placed, { roomCode: '2', ground: 'URGENT_CHILD_PLACEMENT', yes: null, witness: null }));
    expect((await shelter.view(placed.caseId)).deadlines.filter(({ rule }) => rule === 'R-40')).toMatchObject([{ kind: 'WD', count: 3, startsOn: '2026-03-02', dueOn: '2026-03-05' }]);
    await shelter.refused('shelter.record-statement', { caseId: placed.caseId, stayId: stay, on: '2026-03-01' }, 'WRONG_ORDER', placed.caseId);
    await shelter.refused('shelter.record-statement', { caseId: placed.caseId, stayId: stay, on: '2026-03-03' }, 'DATE_IN_FUTURE', placed.caseId);
    await shelter.ask.write('shelter.record-statement', { caseId: placed.caseId, stayId: stay, on: await shelter.today() });
    await shelter.refused('shelter.record-statement', { caseId: placed.caseId, stayId: stay, on: await shelter.today() }, 'WRONG_STATUS', placed.caseId);
    await shelter.refused('shelter.record-statement', { caseId: her.caseId, stayId, on: await shelter.today() }, 'WRONG_STATUS', her.caseId);
    await shelter.ask.write('shelter.exit', await shelter.exit(placed.caseId, stay, { type: 'TRANSFER' }));
  });

  test('papers, a medical check and another bed', async () => {
    const { caseId } = her;
    const on = await shelter.today();
    await shelter.refused('shelter.record-signed', { caseId, stayId, signedOn: '2026-03-01', houseRulesOn: null }, 'WRONG_ORDER', caseId);
    await shelter.refused('shelter.record-signed', { caseId, stayId: crypto.randomUUID(), signedOn: on, houseRulesOn: null }, 'RECORD_NOT_FOUND', caseId);
    await shelter.ask.write('shelter.record-signed', { caseId, stayId, signedOn: on, houseRulesOn: null });
    expect((await shelter.board()).rooms[0]?.residents).toMatchObject([{ stayId, toSign: true }]);
    await shelter.ask.write('shelter.record-signed', { caseId, stayId, signedOn: on, houseRulesOn: on });
    await shelter.refused('shelter.record-signed', { caseId, stayId, signedOn: on, houseRulesOn: on }, 'WRONG_STATUS', caseId);
    await shelter.ask.write('shelter.record-medical-check', { caseId, stayId, on });
    await shelter.refused('shelter.record-medical-check', { caseId, stayId, on }, 'WRONG_STATUS', caseId);
    expect((await shelter.view(caseId)).deadlines.filter(({ rule }) => rule === 'R-40')).toMatchObject([{ status: 'MET' }]);

    const move = { caseId, stayId, roomCode: '2', bed: 1, at: await shelter.now() };
    await shelter.refused('shelter.move-room', { ...move, roomCode: '3' }, 'ROOM_NOT_FOUND', caseId);
    await shelter.refused('shelter.move-room', { ...move, roomCode: '1', bed: 1 }, 'WRONG_STATUS', caseId);
    await shelter.refused('shelter.move-room', { ...move, at: '2026-03-02T00:00:00+04:00' }, 'WRONG_ORDER', caseId);
    const neighbour = await shelter.file(SECOND_HARMED);
    const theirs = await shelter.ask.write('shelter.admit', await shelter.admission(neighbour, { roomCode: '2' }));
    expect(await missingOf(shelter.ask.answer('shelter.move-room', move))).toEqual(['R-40 bedTaken']);
    await shelter.ask.write('shelter.exit', await shelter.exit(neighbour.caseId, theirs));
    expect(await shelter.ask.answer('shelter.move-room', { ...move, dryRun: true })).toMatchObject({ ok: true, value: { id: null } });
    await shelter.ask.write('shelter.move-room', move);
    const board = await shelter.board();
    expect(board).toMatchObject({ beds: 3, free: 2, rooms: [{ code: '1', residents: [] }, { code: '2', residents: [{ subjectCode: her.subjectCode, bed: 1, nights: 0, toSign: false, hasCard: false, children: 0, outSince: null }] }] });
    expect(JSON.stringify(board)).not.toContain(HARMED.surname);
  });

  test('R-35: to the rules of the house she may say yes before her rights are told; who has an emergency card is seen on the board', async () => {
    const rules: Typed<'consents.record'> = { ...her, type: 'SHELTER_RULES', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true };
    await shelter.ask.write('consents.record', rules);
    expect((await shelter.view(her.caseId)).protocols).toEqual([]);
    expect(await missingOf(shelter.ask.answer('consents.record', { ...rules, type: 'SERVICES' }))).toContain('R-35 rightsTold');
    await shelter.ask.write('emergency-card.save', { ...her, on: await shelter.today(), nameToTell: null, age: null, allergies: null, medicines: null, pregnancy: null, spoken: null, mayBeCalled: null });
    expect((await shelter.board()).rooms[1]?.residents).toMatchObject([{ hasCard: true }]);
    expect((await shelter.ask.ask('emergency-card.list', {})).people).toContainEqual(expect.objectContaining({ subjectCode: her.subjectCode, roomCode: '2', hasCard: true }));
  });

  test('the house counts its nights', async () => {
    await shelter.office.road.daysPass(1);
    expect((await shelter.board()).rooms[1]?.residents).toMatchObject([{ nights: 1 }]);
  });

  test('her own things, under two names', async () => {
    const { caseId, subjectCode } = her;
    const bag = { caseId, subjectCode, bagNo: 'T-1', on: await shelter.today(), witness: shelter.userId('desk 7'), signedByPerson: true, list: TYPED.list };
    await shelter.refused('shelter.take-belongings', { ...bag, witness: shelter.userId('desk 8') }, 'WRONG_STATUS', caseId);
    await shelter.refused('shelter.take-belongings', { ...bag, witness: 'nobody' }, 'USER_NOT_FOUND', caseId);
    await shelter.refused('shelter.take-belongings', { ...bag, on: '2026-03-01' }, 'DATE_BEFORE_CASE', caseId);
    const belongingId = await shelter.ask.write('shelter.take-belongings', bag);
    await shelter.refused('shelter.take-belongings', { ...bag, bagNo: 't-1' }, 'ALREADY_EXISTS', caseId);
    await shelter.refused('shelter.return-belongings', { caseId, belongingId, on: '2026-03-02' }, 'WRONG_ORDER', caseId);
    const second = await shelter.ask.write('shelter.take-belongings', { ...bag, bagNo: 'T-2' });
    await shelter.ask.write('shelter.return-belongings', { caseId, belongingId: second, on: await shelter.today() });
    await shelter.refused('shelter.return-belongings', { caseId, belongingId: second, on: await shelter.today() }, 'WRONG_STATUS', caseId);
    expect((await shelter.view(caseId)).care.belongings.map(({ bagNo, returnedOn }) => [bagNo, returnedOn])).toEqual([['T-1', null], ['T-2', '2026-03-03']]);
    expect((await shelter.ask.ask('records.read-text', { caseId, recordId: belongingId })).texts).toEqual([{ field: 'list', text: TYPED.list }]);
  });

  test('out of the house: when to start to worry is hers to say', async () => {
    const { caseId, subjectCode } = her;
    const leftAt = await shelter.now();
    const away = { caseId, subjectCode, leftAt, worryFrom: `${leftAt.slice(0, 10)}T20:00:00+04:00`, whomToCall: TYPED.whom };
    await shelter.refused('shelter.record-absence', { ...away, worryFrom: leftAt }, 'WRONG_ORDER', caseId);
    await shelter.refused('shelter.record-absence', { ...away, leftAt: '2026-03-01T10:00:00+04:00' }, 'DATE_BEFORE_CASE', caseId);
    const absenceId = await shelter.ask.write('shelter.record-absence', away);
    await shelter.refused('shelter.record-absence', away, 'WRONG_STATUS', caseId);
    expect((await shelter.board()).rooms[1]?.residents).toMatchObject([{ outSince: leftAt, worryFrom: away.worryFrom }]);
    expect((await shelter.view(caseId)).tasks.some(({ code }) => code === 'NOT_BACK')).toBe(false);
    await shelter.office.road.daysPass(1);
    expect((await shelter.view(caseId)).tasks.find(({ code }) => code === 'NOT_BACK')).toMatchObject({ state: 'todo', subjectCode, dueOn: '2026-03-03' });
    expect((await shelter.ask.ask('today.read', {})).deadlines.find(({ rule }) => rule === 'R-34')).toMatchObject({ dueOn: '2026-03-03' });
    await shelter.refused('shelter.record-back', { caseId, absenceId, at: '2026-03-02T10:00:00+04:00' }, 'WRONG_ORDER', caseId);
    await shelter.ask.write('shelter.record-back', { caseId, absenceId, at: await shelter.now() });
    await shelter.refused('shelter.record-back', { caseId, absenceId, at: await shelter.now() }, 'WRONG_STATUS', caseId);
    expect((await shelter.view(caseId)).deadlines.find(({ rule }) => rule === 'R-34')).toMatchObject({ status: 'MISSED' });
    expect((await shelter.board()).rooms[1]?.residents).toMatchObject([{ outSince: null, worryFrom: null }]);
  });

  test('visits, incidents, medicines, a child', async () => {
    const { caseId, subjectCode } = her;
    const at = await shelter.now();
    const visit = { caseId, subjectCode, kind: 'OMBUDSMAN_NPM' as const, at, until: null, agreed: true, who: TYPED.who };
    await shelter.ask.write('shelter.record-visit', visit);
    await shelter.refused('shelter.record-visit', { ...visit, until: '2026-03-04T09:00:00+04:00' }, 'WRONG_ORDER', caseId);
    // Nobody asked her, and it happened: it is written down as it was.
    await shelter.ask.write('shelter.record-visit', { ...visit, kind: 'OFFICIAL', agreed: false, who: null });

    const happened = { caseId, subjectCode, kind: 'THREAT_FROM_OUTSIDE' as const, at, injuries: false, told: ['SUPERVISOR' as const, 'SUPERVISOR' as const], followUpOn: null, facts: TYPED.facts, herAccount: TYPED.hers };
    const incidentId = await shelter.ask.write('shelter.record-incident', happened);
    await shelter.refused('shelter.record-incident', { ...happened, followUpOn: '2026-03-01' }, 'DATE_IN_PAST', caseId);
    expect((await shelter.view(caseId)).care.incidents).toMatchObject([{ id: incidentId, told: ['SUPERVISOR'], herAccountTaken: true, reviewed: null }]);
    expect((await shelter.ask.ask('records.read-text', { caseId, recordId: incidentId })).texts).toEqual([{ field: 'facts', text: TYPED.facts }, { field: 'herAccount', text: TYPED.hers }]);
    expect(await shelter.ask.answer('shelter.review-incident', { caseId, incidentId, on: at.slice(0, 10), note: null })).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });

    const medicine = { caseId, subjectCode, kind: 'PRESCRIBED' as const, kept: 'LOCKED_AT_HER_WISH' as const, on: at.slice(0, 10), medicine: TYPED.medicine, dose: TYPED.dose };
    const medicationId = await shelter.ask.write('shelter.record-medication', medicine);
    const given = { caseId, subjectCode, medicationId, at, refused: false };
    await shelter.ask.write('shelter.give-medication', given);
    await shelter.ask.write('shelter.give-medication', { ...given, refused: true });
    await shelter.refused('shelter.give-medication', { ...given, medicationId: incidentId }, 'RECORD_NOT_FOUND', caseId);
    await shelter.refused('shelter.end-medication', { caseId, medicationId, on: '2026-03-03' }, 'WRONG_ORDER', caseId);
    await shelter.ask.write('shelter.end-medication', { caseId, medicationId, on: at.slice(0, 10) });
    await shelter.refused('shelter.end-medication', { caseId, medicationId, on: at.slice(0, 10) }, 'WRONG_STATUS', caseId);
    await shelter.ask.write('shelter.give-medication', given);
    expect((await shelter.view(caseId)).care.medicationsGiven.map(({ refused }) => refused)).toEqual([false, true, false]);

    const child = await shelter.person(caseId, CHILD, 'CHILD');
    const lives = { caseId, subjectCode: child, withSubject: subjectCode, on: at.slice(0, 10), attendsSchool: true, healthCard: true, wayToSchoolSettled: false, collectorsNamed: true, school: TYPED.school, things: TYPED.things, collectors: TYPED.collectors };
    await shelter.refused('shelter.record-child', { ...lives, subjectCode }, 'PARTY_NOT_FOUND', caseId);
    await shelter.ask.write('shelter.record-child', lives);
    expect((await shelter.board()).rooms[1]?.residents).toMatchObject([{ children: 1 }]);
    await shelter.office.road.daysPass(1);
    await shelter.refused('shelter.give-medication', { ...given, at: await shelter.now() }, 'WRONG_STATUS', caseId);
  });

  test('a supervisor looks at the incident; a colleague writes beside the other, and nothing of theirs is lost', async () => {
    const { caseId, subjectCode } = her;
    await shelter.as('desk 3');
    const { care } = await shelter.view(caseId);
    const incidentId = care.incidents[0]?.id ?? '';
    await shelter.refused('shelter.review-incident', { caseId, incidentId, on: '2026-03-03', note: null }, 'WRONG_ORDER', caseId);
    await shelter.ask.write('shelter.review-incident', { caseId, incidentId, on: '2026-03-05', note: TYPED.review });
    await shelter.refused('shelter.review-incident', { caseId, incidentId, on: '2026-03-05', note: null }, 'WRONG_STATUS', caseId);
    expect((await shelter.ask.ask('records.read-text', { caseId, recordId: incidentId })).texts.map(({ field }) => field)).toEqual(['facts', 'herAccount', 'review']);
    await shelter.ask.write('shelter.record-visit', { caseId, subjectCode, kind: 'LAWYER', at: await shelter.now(), until: null, agreed: true, who: null });
    expect((await shelter.view(caseId)).care.visits).toHaveLength(3);
  });

  test('rooms in use keep their code and their beds, and none is closed around somebody', async () => {
    const [one, two] = (await shelter.board()).rooms;
    const second = { roomId: two?.id ?? '', code: '2', beds: 2, forFamilies: false, stepFree: false };
    await shelter.refused('shelter.save-room', { ...second, code: '7' }, 'WRONG_STATUS');
    await shelter.refused('shelter.close-room', { roomId: second.roomId, on: '2026-03-05' }, 'WRONG_STATUS');
    await shelter.refused('shelter.save-room', { ...second, code: '1' }, 'ALREADY_EXISTS');
    await shelter.refused('shelter.save-room', { ...second, roomId: crypto.randomUUID(), code: '8' }, 'RECORD_NOT_FOUND');
    await shelter.refused('shelter.close-room', { roomId: one?.id ?? '', on: '2026-03-06' }, 'DATE_IN_FUTURE');
    await shelter.ask.write('shelter.save-room', second);
    await shelter.ask.write('shelter.close-room', { roomId: one?.id ?? '', on: '2026-03-05' });
    await shelter.refused('shelter.close-room', { roomId: one?.id ?? '', on: '2026-03-05' }, 'RECORD_NOT_FOUND');
    expect(await shelter.board()).toMatchObject({ beds: 2, free: 1, rooms: [{ code: '2', beds: 2 }] });
    await shelter.as('desk 8');
    expect(await shelter.ask.answer('shelter.save-room', { ...second, roomId: null, code: '9' })).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    const other = await shelter.file(SECOND_RESPONSIBLE);
    await shelter.refused('shelter.admit', await shelter.admission(other), 'ROOM_NOT_FOUND', other.caseId);
  });

  test('she leaves when she wants: nothing is asked, and what she did not take waits for her', async () => {
    const { caseId } = her;
    await shelter.refused('shelter.exit', await shelter.exit(caseId, stayId, { at: '2026-03-02T00:00:00+04:00' }), 'WRONG_ORDER', caseId);
    await shelter.refused('shelter.exit', await shelter.exit(caseId, stayId, { at: '2026-03-06T00:00:00+04:00' }), 'DATE_IN_FUTURE', caseId);
    await shelter.ask.write('shelter.exit', await shelter.exit(caseId, stayId, { type: 'ABSENT', note: TYPED.note }));
    await shelter.refused('shelter.exit', await shelter.exit(caseId, stayId), 'WRONG_STATUS', caseId);
    const view = await shelter.view(caseId);
    expect(view.care.stays).toMatchObject([{ exit: { type: 'ABSENT' } }]);
    expect(view.tasks.filter(({ tab, state }) => tab === 'stay' && state === 'todo').map(({ code }) => code)).toEqual(['RETURN_BELONGINGS']);
    expect((await shelter.board()).rooms[0]?.residents).toEqual([]);
    expect((await shelter.ask.ask('records.read-text', { caseId, recordId: stayId })).texts.map(({ field }) => field)).toEqual(['exitNote', 'witness']);
  });

  test('she comes back to a new stay; leaving it with her things writes them out of the register', async () => {
    const { caseId } = her;
    const again = await shelter.ask.write('shelter.admit', await shelter.admission(her, { roomCode: '2' }));
    await shelter.ask.write('shelter.exit', await shelter.exit(caseId, again, { type: 'PLANNED', belongingsReturned: true }));
    const view = await shelter.view(caseId);
    expect(view.care.stays.map(({ exit }) => exit?.type)).toEqual(['ABSENT', 'PLANNED']);
    expect(view.care.belongings.every(({ returnedOn }) => returnedOn !== null)).toBe(true);
    expect(view.tasks.some(({ code }) => code === 'RETURN_BELONGINGS')).toBe(false);
  });

  test('notes for those who come next, and the change of shift', async () => {
    const note = { for: 'NEXT_SHIFT' as const, until: '2026-03-06', subjectCode: her.subjectCode, text: TYPED.shift };
    await shelter.refused('shelter.write-note', { ...note, until: '2026-03-04' }, 'DATE_IN_PAST');
    await shelter.refused('shelter.write-note', { ...note, subjectCode: 'THB-2026-00099-V' }, 'PARTY_NOT_FOUND');
    const noteId = await shelter.ask.write('shelter.write-note', note);
    await shelter.ask.write('shelter.write-note', { ...note, for: 'LAWYER', subjectCode: null, text: `${TYPED.shift} vəkilə` });
    await shelter.ask.ask('drafts.save', { key: 'shelter/incident', body: '{"facts":"uydurma yarımçıq"}' });
    const shiftId = await shelter.ask.write('shelter.sign-off', {});
    await shelter.refused('shelter.sign-off', {}, 'ALREADY_EXISTS');
    await shelter.refused('shelter.take-over', { shiftId }, 'WRONG_STATUS');
    expect(await shelter.board()).toMatchObject({ shift: { id: shiftId, from: shelter.userId('desk 8'), to: null, openDrafts: 1 }, draftsOf: [] });

    await shelter.as('desk 7');
    const board = await shelter.board();
    expect(board.notes.map(({ text, recordedBy }) => [text, recordedBy])).toEqual([[TYPED.shift, shelter.userId('desk 8')]]);
    expect(board.draftsOf).toEqual([shelter.userId('desk 8')]);
    expect(JSON.stringify(board)).not.toContain('yarımçıq');
    await shelter.ask.write('shelter.take-over', { shiftId });
    await shelter.refused('shelter.take-over', { shiftId }, 'WRONG_STATUS');
    await shelter.refused('shelter.take-over', { shiftId: noteId }, 'RECORD_NOT_FOUND');
    await shelter.ask.write('shelter.finish-note', { noteId });
    await shelter.refused('shelter.finish-note', { noteId }, 'WRONG_STATUS');
    expect(await shelter.board()).toMatchObject({ notes: [], shift: { to: shelter.userId('desk 7') } });
    const next = await shelter.ask.write('shelter.sign-off', {});
    expect((await shelter.board()).shift).toMatchObject({ id: next, openDrafts: 0, takenOverAt: null });
    expect(shelter.office.house.session?.file('THB').read((db) => db.value("SELECT count(*) FROM house_records WHERE kind = 'shift-change'"))).toBe(2);

    await shelter.as('desk 9');
    expect((await shelter.board()).notes.map(({ text }) => text)).toEqual([`${TYPED.shift} vəkilə`]);
    await shelter.as('desk 2');
    expect(await shelter.ask.answer('shelter.read-board', {})).toMatchObject({ ok: false, error: { code: 'WRONG_MODULE' } });
  });

  test('a lawyer who is not on the case works in nobody\'s stay', async () => {
    await shelter.as('desk 9');
    expect(await shelter.ask.answer('shelter.record-visit', { caseId: her.caseId, subjectCode: her.subjectCode, kind: 'LAWYER', at: await shelter.now(), until: null, agreed: true, who: null })).toMatchObject({ ok: false, error: { code: 'NOT_ASSIGNED' } });
  });

  test('nothing that was typed stands in the plain facts or in the office', async () => {
    await shelter.as('desk 3');
    const plain = shelter.plain();
    expect(plain).toContain(her.subjectCode);
    for (const words of [...Object.values(TYPED), 'yarımçıq', HARMED.surname, CHILD.surname]) expect(plain.includes(words), words).toBe(false);
  });

  test('R-86: an inspection sees bags and visits by code, complaints by number, and no word', async () => {
    const shown = await shelter.ask.ask('inspections.view', { shown: [...INSPECTION_SHOWN] });
    expect(shown.belongings).toMatchObject([{ subjectCode: her.subjectCode, on: '2026-03-03', signedByPerson: true }, { subjectCode: her.subjectCode }]);
    expect(shown.visitsToResidents.map(({ kind, agreed }) => `${kind} ${agreed}`)).toEqual(['OMBUDSMAN_NPM true', 'OFFICIAL false', 'LAWYER true']);
    expect(shown.complaints).toEqual({ received: 0, answered: 0, overdue: 0 });
    const text = JSON.stringify(shown);
    for (const words of [...Object.values(TYPED), HARMED.surname, 'T-1']) expect(text.includes(words), words).toBe(false);
    const { belongings, visitsToResidents, complaints } = await shelter.ask.ask('inspections.view', { shown: ['CASE_REGISTER'] });
    expect([belongings, visitsToResidents, complaints]).toEqual([[], [], null]);
    expect(shelter.office.house.session?.file('THB').read((db) => db.value("SELECT count(*) FROM audit WHERE action = 'inspections.view'"))).toBe(2);
  });

  test('a closed file keeps nobody from leaving, nor from their things', async () => {
    await shelter.as('desk 8');
    const late = await shelter.file(RESPONSIBLE);
    const stay = await shelter.ask.write('shelter.admit', await shelter.admission(late, { roomCode: '2', bed: 2 }));
    const belongingId = await shelter.ask.write('shelter.take-belongings', { ...late, bagNo: 'T-9', on: await shelter.today(), witness: shelter.userId('desk 7'), signedByPerson: false, list: TYPED.list });
    const { session } = shelter.office.house;
    session?.file('THB').write((tx) => {
      tx.db.run("UPDATE cases SET status = 'CLOSED', body = json_set(body, '$.status', 'CLOSED') WHERE id = ?", late.caseId);
      tx.audit({ action: 'test' });
    });
    await shelter.refused('shelter.record-visit', { ...late, kind: 'FAMILY', at: await shelter.now(), until: null, agreed: true, who: null }, 'CASE_CLOSED', late.caseId);
    await shelter.ask.write('shelter.exit', await shelter.exit(late.caseId, stay));
    await shelter.ask.write('shelter.return-belongings', { caseId: late.caseId, belongingId, on: await shelter.today() });
  });
});

describe('R-41: words no paper may carry', () => {
  let shelter: Shelter;
  let desk: CaseDesk;
  const add = (text: string) => shelter.ask.write('shelter.add-forbidden-word', { text });

  beforeAll(async () => {
    shelter = await Shelter.open();
    await shelter.as('desk 1');
    desk = await CaseDesk.registered(shelter.office, {});
  });
  afterAll(() => shelter.office.close());

  test('the head of the house alone enters, lists and ends them; whoever works here may ask whether one is caught', async () => {
    await shelter.as('desk 3');
    const wordId = await add(TYPED.word);
    await shelter.refused('shelter.add-forbidden-word', { text: TYPED.word.toUpperCase() }, 'ALREADY_EXISTS');
    await shelter.refused('shelter.add-forbidden-word', { text: '12' }, 'INVALID_INPUT');
    await add('(012) 000 99 71');
    await add('Uydurma küçəsi 388');
    const listed = (await shelter.ask.ask('shelter.list-forbidden-words', {})).words;
    expect(listed.map(({ text, endedOn }) => [text, endedOn])).toEqual([['Uydurma küçəsi 388', null], ['(012) 000 99 71', null], [TYPED.word, null]]);
    expect(shelter.plain()).not.toContain(TYPED.word);

    const caught = async (text: string) => (await shelter.ask.ask('shelter.test-word', { text })).caught;
    await shelter.as('desk 8');
    expect(await Promise.all([TYPED.word, `${TYPED.word}dən gəldi`, 'ZÜMRÜDTƏPƏNİN', 'Zumrudtepede', '+994 12 000-99-71'].map(caught))).toEqual([true, true, true, true, true]);
    expect(await caught('təpədən gəldi')).toBe(false);
    for (const [call, input] of [['shelter.list-forbidden-words', {}], ['shelter.add-forbidden-word', { text: 'Söz' }], ['shelter.end-forbidden-word', { wordId }]] as const) {
      expect(await shelter.ask.answer<CallName>(call, input), call).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    }
    await shelter.as('desk 2');
    expect(await shelter.ask.answer('shelter.test-word', { text: 'Söz' })).toMatchObject({ ok: false, error: { code: 'WRONG_MODULE' } });
    await shelter.as('desk 3');
    const audit = shelter.office.house.session?.file('THB-sealed').read((db) => JSON.stringify(db.all('SELECT * FROM audit'))) ?? '';
    expect(audit).toContain('shelter.test-word');
    for (const words of [TYPED.word, 'Zumrudtepede', '99-71']) expect(audit.includes(words), words).toBe(false);
  });

  test('a paper with one is not made, whatever anybody clears; the office\'s own copy neither', async () => {
    await shelter.as('desk 1');
    await desk.ask.write('office.save', { ...(await desk.ask.ask('office.read', {})), address: `Sınaq yolu, ${TYPED.word} yanı` });
    const consentId = await desk.ask.write('consents.record-sheet', sheet(desk, [row(await addBody(desk, 'Sınaqlı Kənar Mərkəz'))]));
    const papers = [desk.paper('D01', { subjectCode: desk.road.harmed }), desk.paper('D07', { aboutId: consentId })];
    for (const asked of papers) {
      const leaks = await desk.ask.ask('documents.find-leaks', asked);
      expect(leaks.forbiddenWordsNotChecked).toBe(false);
      const words = leaks.findings.filter(({ field }) => field === 'forbiddenWord');
      expect(words.map(({ clearable, subjectCode }) => ({ clearable, subjectCode }))).toEqual(words.map(() => ({ clearable: false, subjectCode: null })));
      expect(words.length, asked.code).toBeGreaterThan(0);
      const answer = await desk.ask.answer('documents.make', { ...asked, cleared: leaks.findings.map(({ key }) => key) });
      expect(await missingOf(Promise.resolve(answer)), asked.code).toEqual(['R-41 forbiddenWord']);
      expect(JSON.stringify(answer)).not.toContain(TYPED.word);
    }
    expect((await desk.view()).documents).toEqual([]);
  });

  test('R-20: somebody watched for is looked for too, and no answer says where they are known from', async () => {
    const { session, runtime } = shelter.office.house;
    if (!session) throw new TypeError('nobody is signed in');
    const watched = { surname: 'Gizlinov', givenName: 'Uydurmuş', patronymic: null, birthDate: '1971-01-01', birthYear: null, fin: '0TEST88', idDocNo: null };
    await watchFor(new Desk(session, runtime, { name: 'matches.run', token: null, input: '', output: null }), { id: runtime.newId(), caseId: runtime.newId(), role: 'EXPLOITER', person: watched });
    const protocolId = await desk.ask.write('rights.record', {
      caseId: desk.caseId, subjectCode: desk.road.harmed, variant: 'GENERAL_VICTIM', on: await desk.today(), from: '09:00', to: '09:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.GENERAL_VICTIM.map((code) => ({ code, explained: true, repeatAsked: false })), questions: 'Gizlinov Uydurmuş bura gələ bilərmi?', copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    const { findings } = await desk.ask.ask('documents.find-leaks', desk.paper('D02', { aboutId: protocolId, subjectCode: desk.road.harmed }));
    expect(findings.map(({ field, subjectCode, clearable }) => ({ field, subjectCode, clearable }))).toContainEqual({ field: 'otherCase', subjectCode: null, clearable: false });
  });

  test('a mediator without the key is told that nobody looked for them; with it they are looked for', async () => {
    await desk.ask.write('office.save', { ...(await desk.ask.ask('office.read', {})), address: `Sınaq yolu, ${TYPED.word} yanı` });
    const asked = desk.paper('D01', { subjectCode: desk.road.harmed });
    expect(await missingOf(desk.ask.answer('documents.make', { ...asked, dryRun: true }))).toEqual(['R-41 forbiddenWord']);
    await shelter.as('desk 2');
    const own = await CaseDesk.registered(shelter.office, {}, { harmed: SECOND_HARMED, responsible: SECOND_RESPONSIBLE });
    const theirs = own.paper('D01', { subjectCode: own.road.harmed });
    expect((await own.ask.ask('documents.find-leaks', theirs)).forbiddenWordsNotChecked).toBe(true);
    const answer = await own.ask.answer('documents.make', theirs);
    expect(answer.ok && answer.warnings).toContainEqual({ rule: 'R-41', effect: 'warn', missing: [{ item: 'forbiddenWordsNotChecked' }] });
  });

  test('a word that has ended holds nothing up any more', async () => {
    await shelter.as('desk 1');
    const { words } = await shelter.ask.ask('shelter.list-forbidden-words', {});
    const wordId = words.find(({ text }) => text === TYPED.word)?.id ?? '';
    await shelter.ask.write('shelter.end-forbidden-word', { wordId });
    await shelter.refused('shelter.end-forbidden-word', { wordId }, 'WRONG_STATUS');
    await shelter.refused('shelter.end-forbidden-word', { wordId: crypto.randomUUID() }, 'RECORD_NOT_FOUND');
    expect((await desk.ask.ask('documents.find-leaks', desk.paper('D01', { subjectCode: desk.road.harmed }))).findings).toEqual([]);
    expect((await shelter.ask.ask('shelter.test-word', { text: TYPED.word })).caught).toBe(false);
    expect((await shelter.ask.ask('shelter.list-forbidden-words', {})).words.find(({ id }) => id === wordId)?.endedOn).toBe(await shelter.today());
  });

  test('a paper made before the word was known is not saved outside any more', async () => {
    const { caseId, road } = desk;
    const documentId = await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: road.harmed }));
    await add(TYPED.word);
    expect(await missingOf(desk.ask.answer('documents.save', { caseId, documentId, folder: folderOf(desk) }))).toEqual(['R-41 forbiddenWord']);
    expect((await paperOf(desk, documentId)).saved).toEqual([]);
  });
});

describe('R-59: the paper kit', () => {
  let shelter: Shelter;
  const sheetOf = async (blankId: string, language: 'az' | 'en' | 'ru' = 'az') => {
    const { path } = await shelter.ask.ask('paper-kit.sheet', { blankId, language, folder: mkdtempSync(join(shelter.office.folder, 'kit-')) });
    return { fileName: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  };
  const blanks = async () => (await shelter.ask.ask('paper-kit.list', {})).blanks;

  beforeAll(async () => {
    shelter = await Shelter.open();
  });
  afterAll(() => shelter.office.close());

  test('numbers of the office, one after the other, whoever prints and whatever paper', async () => {
    const token = crypto.randomUUID();
    const print = { code: 'D01' as const, count: 2, token };
    const first = await shelter.ask.write('paper-kit.print', print);
    expect(await shelter.ask.write('paper-kit.print', print)).toBe(first);
    await shelter.ask.write('paper-kit.print', { code: 'D11', count: 1 });
    await shelter.as('desk 8');
    await shelter.ask.write('paper-kit.print', { code: 'D02', count: 1 });
    expect((await blanks()).map(({ no, code, state }) => `${no} ${code} ${state}`)).toEqual(['K-4/26 D02 BLANK', 'K-3/26 D11 BLANK']);
    await shelter.refused('paper-kit.print', { code: 'D01', count: 1 }, 'INVALID_INPUT');
    await shelter.as('desk 3');
    expect((await blanks()).map(({ no }) => no).toSorted()).toEqual(['K-1/26', 'K-2/26', 'K-3/26', 'K-4/26']);
    await shelter.ask.write('paper-kit.print', { code: 'D07', count: 1 });
  });

  test.each(['az', 'en', 'ru'] as const)('each sheet in %s: its number on every page, lines to write on, no gap, no name, and nothing beside it', async (language) => {
    const { session } = shelter.office.house;
    const names = session?.file('THB-sealed').read((db) => db.all<{ name: string }>('SELECT name FROM staff_names')).map(({ name }) => name.split(' ')[0] ?? '') ?? [];
    expect(names.length).toBeGreaterThan(3);
    for (const { id, no, code } of await blanks()) {
      const { fileName, bytes } = await sheetOf(id, language);
      expect(fileName).toBe(`${no.replace('/', '-')}_${{ D01: 'raziliq', D02: 'protokol', D07: 'raziliq', D11: 'akt' }[code]}_${language}.docx`);
      const words = wordsOf(bytes);
      expect(words.split(no).length, code).toBeGreaterThan(2);
      expect(words, code).toMatch(/_{16,}/);
      for (const never of ['[…]', '[D02', 'THB-', 'MED-', '01.01.2000', ...names]) expect(words.includes(never), `${code} ${never}`).toBe(false);
    }
  });

  test('a sheet of the admission offers every urgent need to the pen, and says of nobody that they have none', async () => {
    const id = (await blanks()).find(({ code }) => code === 'D11')?.id ?? '';
    const words = wordsOf((await sheetOf(id)).bytes);
    expect(words.split('☐').length).toBeGreaterThan(8);
    for (const said of ['bildirilməyib', 'Plan hələ hazırlanmayıb', 'Saxlanmağa əşya verilməyib', '\nyoxdur']) expect(words.includes(said), said).toBe(false);
  });

  test('used for a record, or cancelled; once', async () => {
    const [a, c] = (await blanks()).filter(({ code }) => code === 'D01');
    const [one, two] = [a?.id ?? '', c?.id ?? ''];
    const her = await shelter.file();
    await shelter.refused('paper-kit.settle', { blankId: one, used: true, recordId: null }, 'INVALID_INPUT');
    await shelter.refused('paper-kit.settle', { blankId: one, used: false, recordId: her.caseId }, 'INVALID_INPUT');
    await shelter.refused('paper-kit.settle', { blankId: one, used: true, recordId: crypto.randomUUID() }, 'RECORD_NOT_FOUND');
    await shelter.refused('paper-kit.settle', { blankId: crypto.randomUUID(), used: false, recordId: null }, 'RECORD_NOT_FOUND');
    await shelter.ask.write('paper-kit.settle', { blankId: one, used: true, recordId: her.caseId });
    await shelter.ask.write('paper-kit.settle', { blankId: two, used: false, recordId: null });
    await shelter.refused('paper-kit.settle', { blankId: two, used: false, recordId: null }, 'WRONG_STATUS');
    await shelter.refused('paper-kit.sheet', { blankId: one, language: 'az', folder: shelter.office.folder }, 'WRONG_STATUS');
    expect((await blanks()).filter(({ code }) => code === 'D01').map(({ state, usedFor, stateOn }) => [state, usedFor, stateOn])).toEqual(expect.arrayContaining([['USED', her.caseId, '2026-03-02'], ['CANCELLED', null, '2026-03-02']]));
  });

  test('what nobody has used for a month stands first; a number is never given twice', async () => {
    await shelter.office.road.daysPass(31);
    await shelter.ask.write('paper-kit.print', { code: 'D07', count: 1 });
    expect((await blanks()).map(({ no, state }) => `${no} ${state}`)).toEqual([
      ...['K-3/26', 'K-4/26', 'K-5/26'].map((no) => expect.stringContaining(no)), 'K-6/26 BLANK', ...[0, 0].map(() => expect.stringMatching(/^K-[12]\/26 (USED|CANCELLED)$/)),
    ]);
  });

  test('R-41: a sheet with a word of the house is not handed out', async () => {
    await shelter.ask.write('shelter.add-forbidden-word', { text: TYPED.word });
    await shelter.ask.write('office.save', { ...(await shelter.ask.ask('office.read', {})), neutralName: `${TYPED.word} ofisi`, name: `${TYPED.word} mərkəzi` });
    const blankId = (await blanks()).find(({ code, state }) => code === 'D07' && state === 'BLANK')?.id ?? '';
    await shelter.refused('paper-kit.sheet', { blankId, language: 'az', folder: shelter.office.folder }, 'DOCUMENT_NOT_CLEAN');
  });
});
