import { expect } from 'vitest';
import type { CallName } from '../../src/shared/contract/index.ts';
import type { ErrorCode } from '../../src/shared/codes/errors.ts';
import { riskAssessment } from '../../src/shared/model/case-file.ts';
import { RISK_ITEMS, type RiskItem } from '../../src/shared/model/enumerations.ts';
import type { Answer } from '../../src/shared/result.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Asker, Typed } from '../../tools/demo/asker.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** A referral that is complete; what a test is about is said beside it. */
export const REFERRAL: Typed<'cases.register'> = {
  source: 'INVESTIGATOR', bodyName: 'Təlim Rayon İstintaq Şöbəsi', bodyNameDative: 'Təlim Rayon İstintaq Şöbəsinə', number: '2-9/26', date: '2026-03-01', articles: ['177.1'],
  proceduralStage: 'PRE_TRIAL', reportWantedBy: null, informedThatContentIsNotReported: true, wordedMandatory: false, offence: 'THEFT', office: 'Təlim Mediasiya Ofisi',
  actDate: '2026-02-01', documentedHarm: 120_000, asked: null, assignTo: null,
};

export const LINES = { whereWeAre: 'Hazırlıq görüşü keçib.', promised: 'Zəng ediləcək.', notToDo: 'Birlikdə çağırmaq.', nextDate: 'Gələn həftə.', contactRule: 'Yalnız səhər saatlarında.' };

export const scored = (high: Partial<Record<RiskItem, number>> = {}) => riskAssessment.shape.scores.parse(Object.fromEntries(RISK_ITEMS.map((item) => [item, high[item] ?? 0])));

/** One case in an office, as the person signed in works on it: asks, refusals that change nothing, days that pass. */
export class CaseDesk {
  readonly office: PracticeOffice;
  readonly road: Road;

  constructor(office: PracticeOffice, road: Road) {
    this.office = office;
    this.road = road;
  }

  /** A fresh office with a case of two sides, accepted by desk 1. */
  static async open(office?: PracticeOffice): Promise<CaseDesk> {
    const at = office ?? (await PracticeOffice.open());
    return new CaseDesk(at, await at.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']));
  }

  /** Another referral, registered and accepted by whoever is signed in, with a harmed and a responsible person. */
  static async registered(office: PracticeOffice, change: Partial<Typed<'cases.register'>>, people: { harmed?: typeof HARMED; responsible?: typeof HARMED } = {}): Promise<CaseDesk> {
    const { userId } = await office.asker.ask('session.read', {});
    const caseId = await office.asker.write('cases.register', { ...REFERRAL, assignTo: userId, ...change });
    await office.asker.write('cases.accept', { caseId });
    const desk = new CaseDesk(office, { caseId, harmed: '', responsible: '', languages: ['az'], documents: [] });
    desk.road.harmed = await desk.add('HARMED', people.harmed ?? HARMED);
    desk.road.responsible = await desk.add('RESPONSIBLE', people.responsible ?? RESPONSIBLE);
    return desk;
  }

  get ask(): Asker {
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

  async inDays(days: number) {
    return addDays(await this.today(), days);
  }

  async userId(label: string): Promise<string> {
    return this.office.house.session?.users().find((user) => user.label === label)?.id ?? '';
  }

  /** Adds somebody and answers their code. */
  async add(role: Typed<'parties.add'>['role'], identity: Typed<'parties.add'>['identity'], change: Partial<Typed<'parties.add'>> = {}): Promise<string> {
    const id = await this.ask.write('parties.add', { caseId: this.caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity, ...change });
    return (await this.view()).parties.find((party) => party.id === id)?.subjectCode ?? '';
  }

  /** Ready for a meeting: rights, consents, preparation and risk. */
  async prepare(): Promise<void> {
    await this.office.road.explain(this.road);
    await this.office.road.daysPass(2);
    await this.office.road.consent(this.road);
    await this.office.road.prepare(this.road);
  }

  /** The mediator is tied to neither side. */
  async noConflicts(): Promise<void> {
    const { caseId, road } = this;
    for (const subjectCode of [road.harmed, road.responsible]) await this.ask.write('conflicts.record', { caseId, subjectCode, kind: 'NONE', toldBothSides: false, agreed: [], on: await this.today() });
  }

  async risk(high: Partial<Record<RiskItem, number>> = {}, result: Typed<'risks.assess'>['result'] = 'SUITABLE_DIRECT'): Promise<Typed<'risks.assess'>> {
    return { caseId: this.caseId, on: await this.today(), scores: scored(high), carried: [], result, mitigation: null };
  }

  session(on: string, change: Partial<Typed<'sessions.schedule'>> = {}): Typed<'sessions.schedule'> {
    const { harmed, responsible } = this.road;
    return { caseId: this.caseId, type: 'JOINT', on, from: '11:00', placeType: 'OFFICE', attendees: [harmed, responsible], separateArrivalExit: true, ...change };
  }

  paper(code: Typed<'documents.make'>['code'], change: Partial<Typed<'documents.make'>> = {}): Typed<'documents.make'> {
    return { caseId: this.caseId, code, language: 'az', aboutId: null, subjectCode: null, forAuthority: false, largePrint: false, ...change };
  }

  /** Everything the case is, and how long every audit of this desk is. */
  async state(): Promise<string> {
    return JSON.stringify([await this.view(), this.audits()]);
  }

  /** Rows of each audit chain this person can open. */
  audits(): Record<string, number> {
    const { session } = this.office.house;
    if (!session) throw new TypeError('nobody is signed in');
    const files = ['office', 'MED', 'MED-sealed', 'THB-sealed', session.notesFile].filter((name) => name !== undefined && session.mayOpen(name));
    return Object.fromEntries(files.map((name = '') => [name, session.file(name).read((db) => db.value<number>('SELECT count(*) FROM audit') ?? 0)]));
  }

  /** Refused with this code, and the case and every audit as they were. */
  async refused<N extends CallName>(call: N, input: Typed<N>, code: ErrorCode): Promise<void> {
    const before = await this.state();
    const answer: Answer<unknown> = await this.ask.answer(call, input);
    expect(answer, call).toMatchObject({ ok: false, error: { code } });
    expect((await this.state()) === before, `${call} changed nothing`).toBe(true);
  }

  /** Blocked by this rule among others, with nothing changed; answers what that rule misses, with the person's letter where it names one. */
  async blocked<N extends CallName>(call: N, input: Typed<N>, rule: string): Promise<string[]> {
    const before = await this.state();
    const answer: Answer<unknown> = await this.ask.answer(call, input);
    if (answer.ok) throw new Error(`${call} was let through`);
    expect(answer.error.code, JSON.stringify(answer.error)).toBe('BLOCKED');
    expect((await this.state()) === before, `${call} changed nothing`).toBe(true);
    const block = answer.error.blocks?.find((one) => one.rule === rule);
    expect(block, `${call}: ${JSON.stringify(answer.error.blocks)}`).toBeDefined();
    return block?.missing.map(({ item, subjectCode }) => (subjectCode === undefined ? item : `${item} ${subjectCode.slice(14)}`)) ?? [];
  }

  /** Waits for a second person for this rule alone; answers the request's id. */
  async waits<N extends CallName>(call: N, input: Typed<N>, rule: string): Promise<string> {
    const answer: Answer<unknown> = await this.ask.answer(call, input);
    expect(answer, call).toMatchObject({ ok: false, error: { code: 'NEEDS_APPROVAL', blocks: [{ rule }] } });
    return answer.ok ? '' : (answer.error.approvalId ?? '');
  }

  /** Written, and the rules that warned. */
  async warned<N extends CallName>(call: N, input: Typed<N>): Promise<string[]> {
    const answer: Answer<unknown> = await this.ask.answer(call, input);
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
    return answer.warnings.map(({ rule }) => rule);
  }

  /** Closed with what the rules ask for, as a case in which nobody took part. */
  async close(): Promise<void> {
    const on = await this.today();
    const { header } = await this.view();
    if (header.referral.source !== 'SELF_VICTIM') {
      const documentId = await this.ask.write('documents.make', this.paper('D04'));
      await this.ask.write('documents.record-delivery', { caseId: this.caseId, documentId, on, channel: 'HAND' });
    }
    await this.ask.write('cases.close', { caseId: this.caseId, outcome: 'UNSUITABLE', retentionUntil: addDays(on, 3 * 365 + 1), secretsDestroyOn: addDays(on, 30) });
  }
}
