import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';

const refused = (code: string) => ({ ok: false, error: { code } });
const SELF: Typed<'cases.register'> = {
  source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, date: '2026-03-01', articles: [], proceduralStage: 'PRE_TRIAL', reportWantedBy: null,
  informedThatContentIsNotReported: true, wordedMandatory: false, offence: 'THEFT', office: 'Təlim Mediasiya Ofisi', actDate: null, documentedHarm: null, asked: null, assignTo: null,
};

/** A road in a fresh office; `caseId` and the facts of the case at hand. */
class Desk {
  readonly office: PracticeOffice;
  readonly road: Road;

  private constructor(office: PracticeOffice, road: Road) {
    this.office = office;
    this.road = road;
  }

  static async open(): Promise<Desk> {
    const office = await PracticeOffice.open();
    return new Desk(office, await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']));
  }

  get ask() {
    return this.office.asker;
  }

  get caseId(): string {
    return this.road.caseId;
  }

  view() {
    return this.ask.ask('cases.open', { caseId: this.caseId });
  }

  async today() {
    return plainDate(await this.office.road.today());
  }

  paper(change: Pick<Typed<'documents.make'>, 'code' | 'aboutId' | 'subjectCode'> & { forAuthority?: boolean }): Typed<'documents.make'> {
    return { caseId: this.caseId, language: 'az', forAuthority: false, largePrint: false, ...change };
  }

  session(on: string, attendees: string[], type: 'JOINT' | 'CAUCUS' = 'CAUCUS'): Typed<'sessions.schedule'> {
    return { caseId: this.caseId, type, on, from: '11:00', placeType: 'OFFICE', attendees, separateArrivalExit: true };
  }
}

describe('before a session', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
    await desk.office.road.explain(desk.road);
    await desk.office.road.daysPass(2);
    await desk.office.road.consent(desk.road);
    await desk.office.road.prepare(desk.road);
  });
  afterAll(() => desk.office.close());

  test('D02: a protocol of one person is not made for another', async () => {
    const own = (await desk.view()).protocols.find(({ subjectCode }) => subjectCode === desk.road.harmed);
    expect(await desk.ask.answer('documents.make', desk.paper({ code: 'D02', aboutId: own?.id ?? '', subjectCode: desk.road.responsible }))).toEqual(refused('PARTY_NOT_FOUND'));
    expect(await desk.ask.answer('documents.make', desk.paper({ code: 'D02', aboutId: own?.id ?? '', subjectCode: null }))).toMatchObject({ ok: true });
  });

  test('R-57: a person\'s own paper has no copy for the authority', async () => {
    expect(await desk.ask.answer('documents.preview', desk.paper({ code: 'D01', aboutId: null, subjectCode: desk.road.harmed, forAuthority: true }))).toMatchObject(refused('INVALID_INPUT'));
  });

  test('D27: nobody is invited to a meeting that is not theirs, or that is off', async () => {
    const { harmed, responsible } = desk.road;
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(addDays(await desk.today(), 3), [harmed]));
    const invited = (subjectCode: string) => desk.ask.answer('documents.preview', desk.paper({ code: 'D27', aboutId: sessionId, subjectCode }));
    expect(await invited(harmed)).toMatchObject({ ok: true });
    expect(await invited(responsible)).toEqual(refused('RECORD_NOT_FOUND'));
    await desk.ask.write('sessions.cancel', { caseId: desk.caseId, sessionId });
    expect(await invited(harmed)).toEqual(refused('RECORD_NOT_FOUND'));
  });

  test('D01: what the present mediator said last of knowing a party stands in it, and nobody else\'s word', async () => {
    const { harmed, responsible } = desk.road;
    const told = async () => {
      const answer = await desk.ask.ask('documents.preview', desk.paper({ code: 'D01', aboutId: null, subjectCode: responsible }));
      return answer.text;
    };
    const none = await told();
    const check = { caseId: desk.caseId, subjectCode: harmed, toldBothSides: true, agreed: [harmed, responsible].map((subjectCode) => ({ subjectCode, on: '2026-03-02' })), on: '2026-03-02' };
    await desk.ask.write('conflicts.record', { ...check, kind: 'ACQUAINTED' });
    const known = await told();
    expect(known).not.toBe(none);
    await desk.ask.write('conflicts.record', { ...check, subjectCode: responsible, kind: 'NONE' });
    expect(await told()).toBe(known);
    await desk.ask.write('conflicts.record', { ...check, kind: 'NONE' });
    expect(await told()).toBe(none);
  });

  test('R-88: a session begun on another day is one of that day; it ends after it began, with somebody there', async () => {
    const { harmed } = desk.road;
    const planned = addDays(await desk.today(), 1);
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(planned, [harmed]));
    await desk.office.road.daysPass(3);
    await desk.ask.write('sessions.start', { caseId: desk.caseId, sessionId });
    const begun = (await desk.view()).sessions.find(({ id }) => id === sessionId);
    expect(begun).toMatchObject({ on: addDays(planned, 2), from: '10:00', movedFrom: [{ on: planned, from: '11:00' }], status: 'STARTED' });
    const finish = (to: string, present: boolean) =>
      desk.ask.answer('sessions.finish', { caseId: desk.caseId, sessionId, to, outcome: 'NO_AGREEMENT', attendance: [{ subjectCode: harmed, present, leftEarly: false }] });
    expect(await finish('09:59', true)).toEqual(refused('WRONG_ORDER'));
    expect(await finish('10:00', true)).toEqual(refused('WRONG_ORDER'));
    expect(await finish('11:00', false)).toEqual(refused('WRONG_STATUS'));
    await desk.ask.write('sessions.mark-not-held', { caseId: desk.caseId, sessionId, reason: 'UNKNOWN' });
    expect((await desk.view()).sessions.find(({ id }) => id === sessionId)?.status).toBe('NOT_HELD');
  });

  test('R-78: a payment says how much', async () => {
    const line = { byWhom: desk.road.responsible, toWhom: desk.road.harmed, type: 'PAYMENT' as const, what: 'Ödəyir.', how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: true, instalments: [], dueOn: addDays(await desk.today(), 9) };
    const drafted = (amount: number | null) => desk.ask.answer('agreements.draft', { caseId: desk.caseId, languages: ['az'], communication: null, obligations: [{ ...line, amount }] });
    for (const amount of [null, 0]) expect(await drafted(amount)).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-78', missing: [{ item: 'instalmentSum' }] }] } });
    expect(await drafted(1)).toMatchObject({ ok: true });
  });

  test('DT-8: after an edit of the calendar the day to act by follows, also when the first try was cut short', async () => {
    const [thursday, wednesday] = ['2026-03-12', '2026-03-11'];
    await desk.ask.write('cases.change-details', { caseId: desk.caseId, actDate: null, documentedHarm: null, reportWantedBy: thursday });
    const row = async () => (await desk.ask.ask('cases.list', {})).rows.find(({ id }) => id === desk.caseId)?.nextActBy;
    expect(await row()).toBe(thursday);
    const facts = desk.office.house.session?.file('MED');
    if (!facts) throw new TypeError('nobody is signed in');
    const torn = vi.spyOn(facts, 'write').mockImplementationOnce(() => {
      throw new Error('power cut');
    });
    const input = { on: thursday, kind: 'HOLIDAY' as const, token: '0c8f4a34-8f1a-4f8e-9d53-0a4f6d1f0099' };
    expect(await desk.ask.answer('calendar.set-day', input)).toMatchObject({ ok: false });
    torn.mockRestore();
    expect(await row()).toBe(thursday);
    await desk.ask.write('calendar.set-day', input);
    expect((await desk.view()).deadlines.find(({ rule }) => rule === 'R-71')?.actBy).toBe(wednesday);
    expect(await row()).toBe(wednesday);
    expect(await desk.ask.answer('calendar.set-day', input)).toEqual({ ok: true, value: { id: input.token }, warnings: [] });
  });

  test('a session of a case that went elsewhere is nobody\'s appointment', async () => {
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(addDays(await desk.today(), 2), [desk.road.harmed]));
    const today = async () => (await desk.ask.ask('today.read', {})).appointments.map((one) => one.sessionId);
    expect(await today()).toContain(sessionId);
    await desk.ask.write('cases.forward', { caseId: desk.caseId, to: 'Sınaqlı Orqan' });
    expect(await today()).toEqual([]);
  });
});

describe('after the agreement', () => {
  let desk: Desk;
  let agreementId: string;
  beforeAll(async () => {
    desk = await Desk.open();
    const { road } = desk.office;
    await road.explain(desk.road);
    await road.daysPass(2);
    await road.consent(desk.road);
    await road.prepare(desk.road);
    await road.meet(desk.road);
    await desk.ask.write('documents.make', desk.paper({ code: 'D04', aboutId: null, subjectCode: null }));
    agreementId = await road.agree(desk.road);
  });
  afterAll(() => desk.office.close());
  const reports = async () => (await desk.view()).documents.filter(({ code }) => code === 'D04').map(({ outcomeCode, version, superseded }) => [outcomeCode, version, superseded]);

  test('R-65: the same outcome told anew supersedes; another outcome does not', async () => {
    expect(await reports()).toEqual([['O3', 1, false], ['O2', 1, false]]);
    const id = await desk.ask.write('documents.make', desk.paper({ code: 'D04', aboutId: null, subjectCode: null }));
    expect(await reports()).toEqual([['O3', 1, false], ['O2', 1, true], ['O2', 2, false]]);
    const { rows } = await desk.ask.ask('documents.register', { search: 'd04' });
    expect(rows[0]).toMatchObject({ id, code: 'D04', fieldsPrinted: expect.not.arrayContaining([expect.objectContaining({ field: 'addendumTo.number' })]) });
  });

  test('R-65: the file\'s own annex says who the parties are, and leaves the authority\'s copy as it is', async () => {
    const id = await desk.ask.write('documents.make', desk.paper({ code: 'D03-A1', aboutId: agreementId, subjectCode: null }));
    const annexes = (await desk.view()).documents.filter(({ code }) => code === 'D03-A1');
    expect(annexes.map(({ recipient, superseded }) => [recipient, superseded])).toEqual([['Təlim Rayon İstintaq Şöbəsi', false], ['FILE', false]]);
    expect(annexes.find((one) => one.id === id)?.fieldsPrinted.map(({ field }) => field)).toEqual(expect.arrayContaining(['birthDate', 'idDoc.number']));
  });

  test('R-71: a report of what is no longer so does not close the case', async () => {
    const on = await desk.today();
    const stale = (await desk.view()).documents.find(({ outcomeCode }) => outcomeCode === 'O3');
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId: stale?.id ?? '', on, channel: 'HAND' });
    const close = () => desk.ask.answer('cases.close', { caseId: desk.caseId, outcome: 'AGREEMENT_PARTIAL', retentionUntil: addDays(on, 365 * 4), secretsDestroyOn: addDays(on, 30), dryRun: true });
    expect(await close()).toMatchObject({ ok: false, error: { blocks: [{ rule: 'R-71', missing: [{ item: 'outcomeReport' }] }] } });
    const told = (await desk.view()).documents.findLast(({ outcomeCode }) => outcomeCode === 'O2');
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId: told?.id ?? '', on, channel: 'HAND' });
    expect(await close()).toMatchObject({ ok: true });
  });

  test('R-78: nothing is paid under an agreement before everybody has signed it', async () => {
    const [, owed] = (await desk.view()).agreements.find(({ id }) => id === agreementId)?.obligations ?? [];
    const today = await desk.today();
    const pay = (on: string) =>
      desk.ask.answer('payments.record', { caseId: desk.caseId, agreementId, obligationId: owed?.id ?? '', instalmentNo: 1, on, amount: 1, route: 'BANK', confirmedByHarmed: true });
    expect(await pay(addDays(today, -1))).toEqual(refused('WRONG_ORDER'));
    expect(await pay(today)).toMatchObject({ ok: true });
  });

  test('where an original lies is words: out of the facts, readable with the document', async () => {
    const [document] = (await desk.view()).documents;
    await desk.ask.write('documents.record-signed-copy', { caseId: desk.caseId, documentId: document?.id ?? '', on: await desk.today(), originalAt: 'Sınaqlı seyf, qovluq 3' });
    const view = await desk.view();
    expect(JSON.stringify(view)).not.toContain('Sınaqlı seyf');
    const recordId = view.documents[0]?.signedCopyId ?? '';
    expect((await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId })).texts).toEqual([{ field: 'originalAt', text: 'Sınaqlı seyf, qovluq 3' }]);
    const held = desk.office.house.session?.file('MED').read((db) => db.value('SELECT count(*) FROM disclosures WHERE body LIKE ?', '%seyf%'));
    expect(held).toBe(0);
  });

  test('who was spoken to at a body is words; the facts say which body, so that R-84 still counts', async () => {
    const spoke = async (withBody: string) =>
      desk.ask.write('contacts.record', {
        caseId: desk.caseId, direction: 'OUT', channel: 'PHONE', at: await desk.office.road.now(), withSubject: null, withBody, purpose: 'INFORM', separately: true, result: 'NO_ANSWER', nextTryOn: null, minutes: 1, note: null,
      });
    const recordId = await spoke('Sınaqlı Məktəb, Nümunə xanım');
    await spoke('təlim rayon istintaq şöbəsi');
    await spoke('Başqa Sınaqlı İdarə');
    await spoke('SINAQLI MƏKTƏB, NÜMUNƏ XANIM');
    const view = await desk.view();
    expect(view.contacts.map(({ bodyNo }) => bodyNo)).toEqual([1, 0, 2, 1]);
    expect(JSON.stringify(view)).not.toContain('Məktəb');
    expect((await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId })).texts).toEqual([{ field: 'withBody', text: 'Sınaqlı Məktəb, Nümunə xanım' }]);
  });

  test('R-63: the register of documents loses no row between pages, and finds what lies behind the first', async () => {
    const all = (await desk.ask.ask('documents.register', { limit: 200 })).rows.map(({ id }) => id);
    expect(new Set(all)).toEqual(new Set((await desk.view()).documents.map(({ id }) => id)));
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { rows: { id: string }[]; after: string | null } = await desk.ask.ask('documents.register', { limit: 3, ...(after !== null && { after }) });
      paged.push(...page.rows.map(({ id }) => id));
      after = page.after;
      if (after === null) break;
    }
    expect(paged).toEqual(all);
    const first = await desk.ask.ask('documents.register', { limit: 1, search: 'd02' });
    expect(first.rows).toMatchObject([{ code: 'D02' }]);
    const next = await desk.ask.ask('documents.register', { limit: 1, search: 'D02', after: first.after ?? '' });
    expect(next.rows.map(({ id }) => id)).not.toEqual(first.rows.map(({ id }) => id));
  });

  test('R-63: the register of letters comes in pages, and a paper of a case is kept by those who work on it', async () => {
    const year = Number((await desk.today()).slice(0, 4));
    const all = (await desk.ask.ask('correspondence.list', { direction: 'OUT', year })).rows;
    expect(all.length).toBeGreaterThan(2);
    const first = await desk.ask.ask('correspondence.list', { direction: 'OUT', year, limit: 2 });
    const second = await desk.ask.ask('correspondence.list', { direction: 'OUT', year, limit: 2, after: first.after ?? 0 });
    expect([...first.rows, ...second.rows].map(({ ourNo }) => ourNo)).toEqual(all.slice(0, 4).map(({ ourNo }) => ourNo));
    expect((await desk.ask.ask('correspondence.list', { direction: 'OUT', year, search: 'ŞÖBƏSİ', limit: 1 })).rows).toHaveLength(1);
    const paper = { direction: 'IN' as const, theirNo: null, theirDate: null, body: 'Sınaqlı İdarə', subject: 'Sorğu', sheets: 1, attachments: 0, answersId: null, dueOn: null, delivery: null, receivedBy: null };
    await desk.office.signInAs('desk 2');
    expect(await desk.ask.answer('correspondence.register', { ...paper, caseId: desk.caseId })).toEqual(refused('NOT_ASSIGNED'));
    expect(await desk.ask.answer('correspondence.register', { ...paper, caseId: null })).toMatchObject({ ok: true });
    expect(await desk.ask.answer('correspondence.cancel-number', { correspondenceId: all[0]?.id ?? '' })).toEqual(refused('NOT_ASSIGNED'));
    expect(await desk.ask.answer('resolutions.mark-done', { correspondenceId: all[0]?.id ?? '', on: await desk.today() })).toEqual(refused('NOT_ASSIGNED'));
  });
});

describe('at the door', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk.office.close());

  test('A.2.4: the first D02 or consent by the one a case waits for accepts it', async () => {
    const { userId } = await desk.ask.ask('session.read', {});
    for (const first of ['rights', 'consent'] as const) {
      const caseId = await desk.ask.write('cases.register', { ...SELF, assignTo: userId });
      await desk.ask.write('parties.add', { caseId, role: 'HARMED', forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: HARMED });
      const before = await desk.ask.ask('cases.open', { caseId });
      expect(before.header.status).toBe('AWAITING_ACCEPTANCE');
      const subjectCode = before.parties[0]?.subjectCode ?? '';
      if (first === 'rights') {
        await desk.ask.write('rights.record', {
          caseId, subjectCode, variant: 'GENERAL_VICTIM', on: '2026-03-02', from: '09:00', to: '09:10', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
          rights: [{ code: 'R1', explained: true, repeatAsked: false }], questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
        });
      } else {
        await desk.ask.write('consents.record', { caseId, subjectCode, type: 'DATA_PROCESSING', granted: false, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true });
      }
      const { header, tasks } = await desk.ask.ask('cases.open', { caseId });
      expect(header).toMatchObject({ status: 'IN_PROGRESS', acceptedOn: '2026-03-02' });
      expect(header.statusHistory.map(({ status }) => status)).toEqual(['AWAITING_ACCEPTANCE', 'IN_PROGRESS']);
      expect(tasks.find(({ code }) => code === 'ACCEPT')?.state).toBe('done');
    }
  });

  test('who came by themselves names no body, and shares no outcome with one; a body that refers is named', async () => {
    const caseId = await desk.ask.write('cases.register', SELF);
    await desk.ask.write('parties.add', { caseId, role: 'HARMED', forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: HARMED });
    const { header, parties } = await desk.ask.ask('cases.open', { caseId });
    expect(header.referral).toMatchObject({ bodyName: null, bodyNameDative: null });
    const subjectCode = parties[0]?.subjectCode ?? '';
    for (const code of ['D01', 'D04'] as const)
      expect(await desk.ask.answer('documents.preview', { caseId, code, language: 'az', aboutId: null, subjectCode: code === 'D01' ? subjectCode : null, forAuthority: false, largePrint: false })).toMatchObject({ ok: true });
    const share = { caseId, subjectCode, type: 'OUTCOME_SHARING' as const, granted: true, forms: null, language: 'az' as const, interpreterUsed: false, form: 'PAPER_SIGNED' as const, givenAt: null, validUntil: null, paperNo: null, scanKept: true };
    expect(await desk.ask.answer('consents.record', share)).toEqual(refused('PARTY_NOT_FOUND'));
    expect(await desk.ask.answer('cases.register', { ...SELF, source: 'COURT' })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: [{ path: 'bodyName' }] } });
  });

  test('a number alone finds its case in any year', async () => {
    await desk.ask.ask('practice.set-clock', { now: '2027-01-11T10:00:00+04:00' });
    const found = async (search: string, more: { sort?: 'caseNo' | 'openedOn' | 'nextActBy'; limit?: number } = {}) => {
      const { rows, total, after } = await desk.ask.ask('cases.list', { search, ...more });
      return { numbers: rows.map(({ caseNo }) => caseNo), total, after };
    };
    await desk.ask.write('cases.register', { ...SELF, date: '2027-01-10' });
    expect(await found('1')).toMatchObject({ numbers: ['MED-2027-0001', 'MED-2026-0001'], total: 2 });
    expect(await found('0001', { sort: 'openedOn' })).toMatchObject({ numbers: ['MED-2027-0001', 'MED-2026-0001'] });
    expect(await found('2026')).toMatchObject({ total: 4 });
    expect(await found('med')).toMatchObject({ total: 5 });
    expect(await found('0099')).toMatchObject({ numbers: [], total: 0 });
    const first = await found('1', { limit: 1 });
    const second = await desk.ask.ask('cases.list', { search: '1', limit: 1, ...(first.after && { after: first.after }) });
    expect([...first.numbers, ...second.rows.map(({ caseNo }) => caseNo)]).toEqual(['MED-2027-0001', 'MED-2026-0001']);
  });
});
