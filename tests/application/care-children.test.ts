import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName } from '../../src/shared/contract/index.ts';
import { PLACEMENT_FACTORS } from '../../src/shared/model/care/enumerations.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { addMonths, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, SECOND_HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';

/** A child's own road: word of danger, assessments, placement, home again and the year after it. */

const CHILD: Identity = { ...HARMED, givenName: 'Balaca', birthDate: '2014-05-01', fin: '0TEST61', idDocType: 'BIRTH_CERTIFICATE', idDocNo: 'DT000061' };
const NOWHERE = '00000000-0000-4000-8000-000000000009';
const WORDS = ['Məlumat sözü', 'Baxışda görülən', 'Uşağın öz sözü', 'Plan sözü', 'Yerləşdirmə sözü', 'Amillər sözü', 'Birinci hissə', 'Risk sözü', 'Baş çəkmə sözü', 'Başqa qurumun adı'];
const HEALTH = { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'CONCERN', PSYCHIATRIC: 'NOT_SEEN' } as const;

/** A file of one child, and what a worker types in it. */
class ChildDesk {
  readonly desk: CareDesk;

  private constructor(desk: CareDesk) {
    this.desk = desk;
  }

  static async open(office: PracticeOffice, module: 'VPN' | 'THB' = 'VPN', identity: Identity = CHILD): Promise<ChildDesk> {
    return new ChildDesk(await CareDesk.open(office, module, identity));
  }

  get of() {
    return { caseId: this.desk.caseId, subjectCode: this.desk.person };
  }

  async information(change: Partial<Typed<'children.record-information'>> = {}): Promise<Typed<'children.record-information'>> {
    return { ...this.of, receivedOn: await this.desk.today(), presumedChild: false, words: 'Məlumat sözü', ...change };
  }

  async assessment(change: Partial<Typed<'children.assess'>> = {}): Promise<Typed<'children.assess'>> {
    return { ...this.of, kind: 'INITIAL', on: await this.desk.today(), seen: true, heard: true, danger: false, decision: null, familyRefused: false, words: 'Baxışda görülən', childsWords: 'Uşağın öz sözü', ...change };
  }

  async plan(change: Partial<Typed<'children.record-plan'>> = {}): Promise<Typed<'children.record-plan'>> {
    return { ...this.of, kind: 'FAMILY', on: await this.desk.today(), reviewOn: await this.desk.inDays(180), words: 'Plan sözü', ...change };
  }

  async placement(change: Partial<Typed<'children.place'>> = {}): Promise<Typed<'children.place'>> {
    return { ...this.of, urgent: true, on: await this.desk.today(), type: 'SHELTER', factors: [], words: 'Yerləşdirmə sözü', ...change };
  }

  async homecoming(change: Partial<Typed<'children.record-return'>> = {}): Promise<Typed<'children.record-return'>> {
    const on = await this.desk.today();
    return { ...this.of, on, riskAssessedOn: on, familyPlanOn: null, risk: 'Risk sözü', ...change };
  }

  async visit(returnId: string, change: Partial<Typed<'children.record-visit'>> = {}): Promise<Typed<'children.record-visit'>> {
    return { ...this.of, returnId, on: await this.desk.today(), health: HEALTH, family: 'GOOD', heard: true, danger: false, nextOn: null, words: 'Baş çəkmə sözü', childsWords: 'Uşağın öz sözü', ...change };
  }

  async ending(returnId: string, change: Partial<Typed<'children.end-monitoring'>> = {}): Promise<Typed<'children.end-monitoring'>> {
    return { ...this.of, returnId, on: await this.desk.today(), why: 'TRANSFER', to: 'Başqa qurumun adı', ...change };
  }

  async due(...rules: string[]): Promise<string[]> {
    return (await this.desk.view()).deadlines.filter(({ rule }) => rules.includes(rule)).map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
  }

  async task(code: string): Promise<string | undefined> {
    return (await this.desk.view()).tasks.find((one) => one.code === code)?.state;
  }

  /** Home since today, with all it takes. */
  async home(): Promise<string> {
    await this.desk.ask.write('children.record-plan', await this.plan());
    return this.desk.ask.write('children.record-return', await this.homecoming());
  }

  async warned<N extends CallName>(call: N, input: Typed<N>): Promise<string[]> {
    const answer = await this.desk.ask.answer(call, input);
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
    return answer.warnings.flatMap(({ rule, missing }) => missing.map(({ item }) => `${rule} ${item}`));
  }
}

describe('word about a child, and what is decided', () => {
  let office: PracticeOffice;
  let c: ChildDesk;
  let desk: CareDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
    c = await ChildDesk.open(office);
    desk = c.desk;
    await office.road.daysPass(10);
  });
  afterAll(() => office.close());

  test('R-47: three working days to the initial assessment; a holiday added later moves the day, and keeps the old one', async () => {
    await desk.refused('children.record-information', await c.information({ receivedOn: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('children.record-information', await c.information({ receivedOn: '1800-01-01' }), 'DATE_TOO_FAR');
    await desk.refused('children.record-information', await c.information({ subjectCode: `${desk.person}9` }), 'PARTY_NOT_FOUND');
    await desk.ask.write('children.record-information', await c.information({ receivedOn: '2026-03-12' }));
    expect(await c.due('R-47')).toEqual(['R-47 2026-03-17 OPEN']);
    expect(await c.task('CHILD_ASSESS')).toBe('todo');
    await office.signInAs('desk 1');
    await office.asker.ask('practice.set-clock', { now: '2026-03-12T12:00:00+04:00' });
    await office.asker.write('calendar.set-day', { on: '2026-03-16', kind: 'TRANSFER' });
    expect(await c.due('R-47')).toEqual(['R-47 2026-03-18 OPEN']);
    expect((await desk.view()).deadlines.find(({ rule }) => rule === 'R-47')?.history).toMatchObject([{ dueOn: '2026-03-17', why: 'CALENDAR' }]);
    await office.signInAs('desk 7');
    await office.asker.ask('practice.set-clock', { now: '2026-03-12T14:00:00+04:00' });
  });

  test('R-47: a child of seven is heard before anything is decided, but in danger, and where nobody was let in', async () => {
    await desk.blocked('children.assess', await c.assessment({ heard: false, childsWords: null }), ['R-47 childHeard']);
    expect(await c.warned('children.assess', { ...(await c.assessment({ heard: false, danger: true })), dryRun: true })).toEqual(['R-14 representativeNeeded', 'R-46 dangerNeedsPlacement', 'R-47 childHeard']);
    expect(await c.warned('children.assess', { ...(await c.assessment({ heard: false, familyRefused: true })), dryRun: true })).toEqual(['R-14 representativeNeeded']);
    await desk.refused('children.assess', await c.assessment({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('children.assess', await c.assessment({ on: '2026-03-01' }), 'DATE_BEFORE_CASE');
  });

  test('R-47: supported in the family, an additional assessment and a family plan follow within 14 working days, over Novruz', async () => {
    await desk.ask.write('children.assess', await c.assessment({ decision: 'SUPPORT_FAMILY' }));
    expect(await c.task('CHILD_ASSESS')).toBe('done');
    expect(await c.due('R-47')).toEqual(['R-47 2026-03-18 MET', 'R-47 2026-04-13 OPEN']);
    await desk.ask.write('children.assess', await c.assessment({ kind: 'ADDITIONAL' }));
    expect(await c.task('CHILD_ASSESS_MORE')).toBe('todo');
    expect(await desk.refused('children.record-plan', await c.plan({ reviewOn: await desk.today() }), 'INVALID_INPUT')).toEqual(['reviewOn']);
    await desk.refused('children.record-plan', await c.plan({ reviewOn: '2199-01-01' }), 'DATE_TOO_FAR');
    await desk.ask.write('children.record-plan', await c.plan());
    expect(await c.due('R-47')).toEqual(['R-47 2026-03-18 MET', 'R-47 2026-04-13 MET']);
    expect(await c.task('CHILD_ASSESS_MORE')).toBe('done');
    expect((await desk.view()).header.stage).toBe('K3');
  });

  test('R-48: not in danger, a child is placed on the decision to remove and with all eight factors', async () => {
    await desk.blocked('children.place', await c.placement({ urgent: false }), ['R-48 initialAssessment', 'R-48 placementFactors']);
    await desk.ask.write('children.assess', await c.assessment({ kind: 'ADDITIONAL', decision: 'REMOVE_AND_PLACE' }));
    expect(await c.task('CHILD_PLACE')).toBe('todo');
    const seven = PLACEMENT_FACTORS.slice(0, 7);
    await desk.blocked('children.place', await c.placement({ urgent: false, factors: seven }), ['R-48 placementFactors']);
    const placementId = await desk.ask.write('children.place', await c.placement({ urgent: false, type: 'RELATIVES', factors: [...PLACEMENT_FACTORS] }));
    expect(await c.task('CHILD_PLACE')).toBe('done');
    expect((await desk.view()).care.placements).toMatchObject([{ id: placementId, factorsOn: await desk.today(), courtAppliedOn: null, endedOn: null }]);
    expect(await c.due('R-46', 'R-48'), 'no clock of danger').toEqual([]);
    await desk.refused('children.complete-factors', { caseId: desk.caseId, placementId, factors: ['VIEWS'], on: await desk.today(), words: null }, 'WRONG_STATUS');
  });

  test('an adult is nobody of this road; whoever is presumed a child is', async () => {
    const adult = await ChildDesk.open(office, 'VPN', SECOND_HARMED);
    for (const [call, input] of [
      ['children.record-information', await adult.information()], ['children.assess', await adult.assessment()], ['children.record-plan', await adult.plan()], ['children.place', await adult.placement()],
      ['children.record-return', await adult.homecoming()],
    ] as const) await adult.desk.refused(call, input, 'PARTY_NOT_FOUND');
    const unknown = await ChildDesk.open(office, 'THB', { ...SECOND_HARMED, birthDate: null, fin: null, idDocNo: null });
    expect((await unknown.desk.view()).parties[0]?.mayBeChild, 'R-19').toBe(true);
    await unknown.desk.ask.write('children.place', await unknown.placement());
    await adult.desk.ask.write('children.record-information', await adult.information({ presumedChild: true }));
    await adult.desk.ask.write('children.place', await adult.placement());
  });
});

describe('placed in danger', () => {
  let office: PracticeOffice;
  let c: ChildDesk;
  let desk: CareDesk;
  let placementId: string;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
    c = await ChildDesk.open(office, 'THB');
    desk = c.desk;
    await office.road.daysPass(10);
  });
  afterAll(() => office.close());

  test('R-46: nothing is asked first; 2026-03-12 and ten working days come to 2026-04-06', async () => {
    await desk.refused('children.place', await c.placement({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    const input = { ...(await c.placement()), token: randomUUID() };
    expect(await c.warned('children.place', input)).toEqual(['R-14 representativeNeeded']);
    placementId = input.token;
    expect(await desk.ask.write('children.place', input), 'the same token is the same placement').toBe(placementId);
    expect((await desk.view()).care.placements).toHaveLength(1);
    expect(await c.due('R-46', 'R-48')).toEqual(['R-46 2026-03-17 OPEN', 'R-46 2026-04-06 OPEN', 'R-48 2026-03-17 OPEN']);
    expect(await Promise.all(['CHILD_ASSESS', 'CHILD_FACTORS', 'CHILD_COURT', 'ADD_REPRESENTATIVE'].map((code) => c.task(code)))).toEqual(['todo', 'todo', 'todo', 'todo']);
  });

  test('R-48: the factors come together; the eighth ends the clock, and no word of the first is lost', async () => {
    const seen = async (factors: Typed<'children.complete-factors'>['factors'], change: Partial<Typed<'children.complete-factors'>> = {}): Promise<Typed<'children.complete-factors'>> => ({
      caseId: desk.caseId, placementId, factors, on: await desk.today(), words: 'Amillər sözü', ...change,
    });
    await desk.ask.write('children.complete-factors', await seen(['VIEWS', 'SAFETY'], { words: 'Birinci hissə' }));
    expect(await desk.refused('children.complete-factors', await seen(['VIEWS']), 'INVALID_INPUT')).toEqual(['factors']);
    await desk.refused('children.complete-factors', await seen(['CULTURE'], { on: '2026-03-11' }), 'WRONG_ORDER');
    await desk.refused('children.complete-factors', await seen(['CULTURE'], { placementId: NOWHERE }), 'RECORD_NOT_FOUND');
    await desk.ask.write('children.complete-factors', await seen([...PLACEMENT_FACTORS]));
    expect(await c.due('R-48')).toEqual(['R-48 2026-03-17 MET']);
    expect(await c.task('CHILD_FACTORS')).toBe('done');
    const { texts } = await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: placementId });
    expect(texts).toEqual([{ field: 'factors', text: 'Birinci hissə\nAmillər sözü' }, { field: 'words', text: 'Yerləşdirmə sözü' }]);
  });

  test('R-46: assessed after it, and taken to the court, each day once and in its order', async () => {
    await desk.ask.write('children.assess', await c.assessment({ danger: true, decision: 'REMOVE_AND_PLACE' }));
    const court = (change: Partial<Typed<'children.record-court'>>): Typed<'children.record-court'> => ({ caseId: desk.caseId, placementId, appliedOn: null, decidedOn: null, ...change });
    const on = await desk.today();
    expect(await desk.refused('children.record-court', court({}), 'INVALID_INPUT')).toEqual(['appliedOn']);
    await desk.refused('children.record-court', court({ decidedOn: on }), 'WRONG_ORDER');
    await desk.refused('children.record-court', court({ appliedOn: '2026-03-11' }), 'WRONG_ORDER');
    await desk.refused('children.record-court', court({ appliedOn: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.ask.write('children.record-court', court({ appliedOn: on }));
    await desk.refused('children.record-court', court({ appliedOn: on }), 'WRONG_STATUS');
    await desk.ask.write('children.record-court', court({ decidedOn: on }));
    expect(await c.due('R-46')).toEqual(['R-46 2026-03-17 MET', 'R-46 2026-04-06 MET']);
    expect(await c.task('CHILD_PLACE'), 'away already').not.toBe('todo');
  });

  test('moved, the child has left the place before; ended, it is not ended again', async () => {
    await office.road.daysPass(1);
    const next = await desk.ask.write('children.place', await c.placement({ type: 'FOSTER_FAMILY' }));
    expect((await desk.view()).care.placements.map(({ id, endedOn }) => [id === next, endedOn])).toEqual([[false, '2026-03-13'], [true, null]]);
    await desk.refused('children.end-placement', { caseId: desk.caseId, placementId, on: await desk.today() }, 'WRONG_STATUS');
    await desk.refused('children.end-placement', { caseId: desk.caseId, placementId: next, on: '2026-03-12' }, 'WRONG_ORDER');
    await desk.ask.write('children.end-placement', { caseId: desk.caseId, placementId: next, on: await desk.today() });
    expect((await c.due('R-46', 'R-48')).filter((line) => line.endsWith('OPEN')), 'nothing is waited for any more').toEqual([]);
  });

  test('R-80: a placement and a return that happened otherwise are facts, and count for no gate', async () => {
    for (const act of ['CHILD_PLACED', 'CHILD_RETURNED', 'PERSON_RETURNED'] as const) {
      await desk.ask.write('facts.record', { caseId: desk.caseId, act, at: await office.road.now(), byWhom: 'Faktı kim', source: 'Faktın mənbəyi', subjectCode: desk.person });
    }
    const { care, deadlines } = await desk.view();
    expect(care.returns).toEqual([]);
    expect(deadlines.filter(({ rule }) => rule === 'R-49')).toEqual([]);
    await desk.blocked('children.record-return', await c.homecoming({ riskAssessedOn: null }), ['R-45 returnRisk', 'R-45 familyPlan']);
  });

  test('R-13, R-14, R-15: a child\'s consent asks who speaks for them, and the child', async () => {
    await desk.ask.write('rights.record', {
      caseId: desk.caseId, subjectCode: desk.person, variant: 'CHILD', on: await desk.today(), from: '09:00', to: '09:30', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.CHILD.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    const consent = (change: Partial<Typed<'consents.record'>> = {}): Typed<'consents.record'> => ({
      ...c.of, type: 'SERVICES', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true, ...change,
    });
    await desk.blocked('consents.record', consent(), ['R-13 representative', 'R-15 childAssent']);
    const mother = await desk.add('REPRESENTATIVE', { ...SECOND_HARMED, givenName: 'Valideyn' }, { forSubject: desk.person, basis: 'PARENT' });
    expect(await c.task('ADD_REPRESENTATIVE')).toBe('done');
    await desk.blocked('consents.record', consent({ representativeCode: mother, assent: { overall: 'NO', forms: {} } }), ['R-15 childRefused']);
    await desk.ask.write('consents.record', consent({ representativeCode: mother, assent: { overall: 'YES', forms: {} } }));
    await desk.ask.write('parties.record-representative', { caseId: desk.caseId, subjectCode: mother, basis: 'PARENT', conflict: 'SUSPECTED' });
    expect(await c.task('ADD_REPRESENTATIVE')).toBe('todo');
    expect(await c.warned('children.assess', { ...(await c.assessment()), dryRun: true })).toEqual(['R-14 representativeNeeded']);
    await desk.blocked('consents.record', consent({ type: 'STATISTICS_USE', representativeCode: mother, assent: { overall: 'YES', forms: {} } }), ['R-13 representative', 'R-14 representativeConflict']);
  });
});

describe('home again, and the year after it', () => {
  let office: PracticeOffice;
  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
  });
  afterAll(() => office.close());

  test('R-45: only with a look at the risk and the plan of the family; then four windows, and the placement is over', async () => {
    const c = await ChildDesk.open(office);
    const { desk } = c;
    await desk.ask.write('children.place', await c.placement());
    await desk.blocked('children.record-return', await c.homecoming({ riskAssessedOn: null }), ['R-45 returnRisk', 'R-45 familyPlan']);
    await desk.blocked('children.record-return', await c.homecoming(), ['R-45 familyPlan']);
    await desk.blocked('children.record-return', await c.homecoming({ familyPlanOn: await desk.today() }), ['R-45 familyPlan']);
    await desk.refused('children.record-return', await c.homecoming({ riskAssessedOn: '0001-01-01' }), 'DATE_TOO_FAR');
    const on = await desk.today();
    const returnId = await c.home();
    expect((await desk.view()).care.returns).toMatchObject([{ id: returnId, on, riskAssessedOn: on, familyPlanOn: on, hasText: true }]);
    expect((await desk.view()).care.placements[0]?.endedOn).toBe(on);
    expect(await c.due('R-49')).toEqual([3, 6, 9, 12].map((months) => `R-49 ${addMonths(on, months)} OPEN`));
    expect((await desk.view()).tasks.find(({ code }) => code === 'CLOSE')?.missing).toContainEqual({ item: 'monitoringOpen', subjectCode: desk.person, params: { until: addMonths(on, 12) } });
  });

  test('R-49: a visit stands in a window or nowhere; danger is answered with the urgent placement', async () => {
    const c = await ChildDesk.open(office);
    const { desk } = c;
    const returnId = await c.home();
    const start = await desk.today();
    await desk.refused('children.record-visit', await c.visit(returnId), 'WRONG_ORDER');
    await desk.refused('children.record-visit', await c.visit(NOWHERE), 'RECORD_NOT_FOUND');
    await office.road.daysPass(1);
    expect(await c.task('MONITOR')).toBe('todo');
    await desk.refused('children.record-visit', await c.visit(returnId, { on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('children.record-visit', await c.visit(returnId, { nextOn: await desk.today() }), 'WRONG_ORDER');
    expect(await c.warned('children.record-visit', await c.visit(returnId, { nextOn: await desk.inDays(60) }))).toEqual([]);
    expect(await c.task('MONITOR')).toBe('done');
    expect((await c.due('R-49'))[0]).toBe(`R-49 ${addMonths(start, 3)} MET`);
    await office.road.daysPass(1);
    expect(await c.warned('children.record-visit', await c.visit(returnId, { danger: true }))).toEqual(['R-46 dangerNeedsPlacement']);
    expect(await c.task('CHILD_PLACE')).toBe('todo');

    const on = await desk.today();
    await desk.ask.write('children.place', await c.placement());
    const { care } = await desk.view();
    expect(care.monitoringEndings).toMatchObject([{ returnId, on, why: 'URGENT_REMOVAL', to: null, subjectCode: desk.person }]);
    expect((await c.due('R-49')).map((line) => line.split(' ')[2])).toEqual(['MET', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect(await c.task('CHILD_PLACE')).not.toBe('todo');
    expect((await desk.view()).tasks.find(({ code }) => code === 'CLOSE')?.missing.map(({ item }) => item)).not.toContain('monitoringOpen');
    await office.road.daysPass(1);
    await desk.refused('children.record-visit', await c.visit(returnId), 'WRONG_ORDER');
    await desk.refused('children.end-monitoring', await c.ending(returnId), 'WRONG_STATUS');
    await desk.ask.write('children.place', await c.placement());
    expect((await desk.view()).care.monitoringEndings, 'a second removal ends nothing more').toHaveLength(1);
  });

  test('R-49: what is over empty stays missed; handed over, the rest is cancelled, and the body\'s name is sealed', async () => {
    const c = await ChildDesk.open(office);
    const { desk } = c;
    const returnId = await c.home();
    const start = plainDate(await desk.today());
    await desk.refused('children.end-monitoring', await c.ending(returnId, { on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    expect(await desk.refused('children.end-monitoring', await c.ending(returnId, { to: null }), 'INVALID_INPUT')).toEqual(['to']);
    expect(await desk.refused('children.end-monitoring', await c.ending(returnId, { why: 'ADULTHOOD', to: null }), 'INVALID_INPUT')).toEqual(['why']);
    await office.road.daysPass(100);
    expect(await desk.refused('children.end-monitoring', await c.ending(returnId, { on: await desk.inDays(-101) }), 'DATE_BEFORE_CASE')).toEqual([]);
    const endingId = await desk.ask.write('children.end-monitoring', await c.ending(returnId));
    expect((await c.due('R-49')).map((line) => line.split(' ')[2])).toEqual(['MISSED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect((await c.due('R-49'))[0]).toContain(addMonths(start, 3));
    expect((await desk.view()).care.monitoringEndings).toMatchObject([{ id: endingId, why: 'TRANSFER', to: null, hasText: true }]);
    expect((await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: endingId })).texts).toEqual([{ field: 'to', text: 'Başqa qurumun adı' }]);
  });

  test('R-49: another child\'s return is not theirs; a return entered in error starts nothing', async () => {
    const c = await ChildDesk.open(office);
    const { desk } = c;
    const returnId = await c.home();
    const sister = await desk.add('CHILD', { ...CHILD, givenName: 'Bacı', birthDate: '2016-01-01', fin: null, idDocNo: null }, { forSubject: desk.person });
    await office.road.daysPass(1);
    await desk.refused('children.record-visit', await c.visit(returnId, { subjectCode: sister }), 'RECORD_NOT_FOUND');
    const wrong = await desk.ask.write('children.record-return', await c.homecoming());
    await desk.ask.write('records.correct', { caseId: desk.caseId, recordId: wrong, reason: 'WRONG_PERSON' });
    await office.road.daysPass(1);
    await desk.refused('children.record-visit', await c.visit(wrong), 'RECORD_NOT_FOUND');
    expect((await c.due('R-49')).map((line) => line.split(' ')[2]).toSorted()).toEqual([...Array(4).fill('CANCELLED'), ...Array(4).fill('OPEN')]);
  });

  test('on the eighteenth birthday the rest is cancelled', async () => {
    const start = plainDate(await office.road.today());
    const c = await ChildDesk.open(office, 'VPN', { ...CHILD, birthDate: `2008${addMonths(start, 1).slice(4)}` });
    const { desk } = c;
    const returnId = await c.home();
    const birthday = addMonths(start, 1);
    await office.asker.ask('practice.set-clock', { now: `${birthday}T10:00:00+04:00` });
    expect(await desk.refused('children.end-monitoring', await c.ending(returnId, { why: 'ADULTHOOD', to: null, on: await desk.inDays(-1) }), 'INVALID_INPUT')).toEqual(['why']);
    await desk.ask.write('children.end-monitoring', await c.ending(returnId, { why: 'ADULTHOOD', to: null }));
    expect((await c.due('R-49')).every((line) => line.endsWith('CANCELLED'))).toBe(true);
  });

  test('no word that was typed stands in the clear, and nobody\'s name', async () => {
    const { desk } = await ChildDesk.open(office);
    const facts = desk.facts();
    expect(facts).toContain('URGENT_REMOVAL');
    for (const word of [...WORDS, 'Balaca', 'Nümunəyeva', '0TEST61']) expect(facts, word).not.toContain(word);
  });

  test('two workers write of the same child; neither wipes the other\'s', async () => {
    const c = await ChildDesk.open(office);
    const { desk } = c;
    await desk.ask.write('children.assess', await c.assessment());
    const now = await office.road.now();
    await office.signInAs('desk 1');
    await office.asker.ask('practice.set-clock', { now: `${now.slice(0, 10)}T18:00:00+04:00` });
    await desk.ask.write('children.assess', await c.assessment({ kind: 'ADDITIONAL' }));
    expect((await desk.view()).care.childAssessments.map(({ kind, recordedBy }) => [kind, recordedBy]).length).toBe(2);
    await office.signInAs('desk 9');
    await office.asker.ask('practice.set-clock', { now: `${now.slice(0, 10)}T19:00:00+04:00` });
    expect(await desk.ask.answer('children.assess', await c.assessment())).toMatchObject({ ok: false, error: { code: 'CASE_NOT_FOUND' } });
  });
});
