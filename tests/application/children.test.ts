import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RightsProtocol } from '../../src/shared/model/case-file.ts';
import { formChoices } from '../../src/shared/model/case-file.ts';
import { SESSION_TYPES, type Assent } from '../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, INTERPRETER, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk } from './case-desk.ts';

/** Children on both sides: whose word counts, what the child says, and the day they come of age. */
const CHILD = { ...HARMED, givenName: 'Balaca', birthDate: '2012-05-01', fin: '0TEST11', idDocNo: 'AA0000011' };
const TEEN = { ...RESPONSIBLE, givenName: 'Yeniyetmə', birthDate: '2008-04-01', fin: '0TEST12', idDocNo: 'AA0000012' };
const everyForm = formChoices.parse(Object.fromEntries(SESSION_TYPES.map((type) => [type, true])));
const said = (overall: Assent, forms: Partial<Record<(typeof SESSION_TYPES)[number], Assent>> = {}) => ({ overall, forms: { ...Object.fromEntries(SESSION_TYPES.map((type) => [type, overall])), ...forms } });

function consent(desk: CaseDesk, subjectCode: string, change: Partial<Typed<'consents.record'>> = {}): Typed<'consents.record'> {
  return {
    caseId: desk.caseId, subjectCode, type: 'MEDIATION_PARTICIPATION', granted: true, forms: everyForm, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null,
    paperNo: null, scanKept: true, ...change,
  };
}

async function rights(desk: CaseDesk, subjectCode: string, variant: RightsProtocol['variant'], change: Partial<Typed<'rights.record'>> = {}): Promise<Typed<'rights.record'>> {
  return {
    caseId: desk.caseId, subjectCode, variant, on: await desk.today(), from: '09:00', to: '09:30', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
    rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null, ...change,
  };
}

async function preparation(desk: CaseDesk, subjectCode: string): Promise<Typed<'preparations.record'>> {
  return { caseId: desk.caseId, subjectCode, on: await desk.today(), mode: 'IN_PERSON', alone: true, topics: ['PROCESS'], readiness: 'READY', minutes: 30, expectations: null };
}

describe('a child harmed and a child responsible', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let child: string;
  let teen: string;
  let mother: string;
  let appointed: string;
  let father: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.registered(office, {}, { harmed: CHILD, responsible: TEEN });
    child = desk.road.harmed;
    teen = desk.road.responsible;
  });
  afterAll(() => office.close());

  test('R-13: without anybody to stand for them, nothing is explained to a child nor taken from one', async () => {
    expect(await desk.blocked('rights.record', await rights(desk, child, 'CHILD'), 'R-13')).toEqual(['representative V']);
    expect(await desk.blocked('consents.record', consent(desk, child), 'R-13')).toEqual(['representative V']);
    expect(await desk.blocked('preparations.record', await preparation(desk, child), 'R-13')).toEqual(['representative V']);
    await desk.refused('parties.add', { caseId: desk.caseId, role: 'REPRESENTATIVE', forSubject: `${child}9`, basis: 'PARENT', language: 'az', needsInterpreter: false, detained: false, identity: SECOND_HARMED }, 'PARTY_NOT_FOUND');
  });

  test('R-13: the parent consents, and nobody else\'s parent does', async () => {
    mother = await desk.add('REPRESENTATIVE', { ...SECOND_HARMED, givenName: 'Valideyn' }, { forSubject: child, basis: 'PARENT' });
    father = await desk.add('REPRESENTATIVE', { ...SECOND_RESPONSIBLE, givenName: 'Valideyn' }, { forSubject: teen, basis: 'PARENT' });
    await desk.ask.write('rights.record', await rights(desk, child, 'CHILD'));
    await desk.ask.write('rights.record', await rights(desk, teen, 'CHILD'));
    expect(await desk.blocked('consents.record', consent(desk, child, { assent: said('YES') }), 'R-13')).toEqual(['representativeConsent V']);
    expect(await desk.blocked('consents.record', consent(desk, child, { representativeCode: father, assent: said('YES') }), 'R-13')).toEqual(['representativeConsent V']);
    await desk.refused('consents.record', consent(desk, child, { representativeCode: teen, assent: said('YES') }), 'PARTY_NOT_FOUND');
  });

  test('R-14: a parent in conflict speaks for nobody; D32 asks the guardianship authority for somebody who may', async () => {
    const conflict = { caseId: desk.caseId, basis: 'PARENT' as const, conflict: 'SUSPECTED' as const };
    await desk.refused('parties.record-representative', { ...conflict, subjectCode: child }, 'WRONG_STATUS');
    await desk.ask.write('parties.record-representative', { ...conflict, subjectCode: mother });
    const given = consent(desk, child, { representativeCode: mother, assent: said('YES') });
    expect(await desk.blocked('consents.record', given, 'R-14')).toEqual([`representativeConflict ${mother.slice(14)}`]);
    const { text } = await desk.ask.ask('documents.preview', desk.paper('D32', { subjectCode: child }));
    expect(text).toContain('Balaca');
    const id = await desk.ask.write('documents.make', desk.paper('D32', { subjectCode: child }));
    const made = (await desk.view()).documents.find((one) => one.id === id);
    expect(made).toMatchObject({ code: 'D32', recipient: 'Yerli icra hakimiyyətinin qəyyumluq və himayə orqanı', outNo: expect.any(String) });
  });

  test('R-15: beside the one appointed the child is asked, form by form, and their no goes first', async () => {
    appointed = await desk.add('REPRESENTATIVE', { ...INTERPRETER, givenName: 'Təyinatlı', birthDate: '1980-01-01' }, { forSubject: child, basis: 'APPOINTED' });
    const given = (assent: Typed<'consents.record'>['assent']) => consent(desk, child, { representativeCode: appointed, assent: assent ?? null });
    expect(await desk.blocked('consents.record', given(null), 'R-15')).toEqual(['childAssent V']);
    expect(await desk.blocked('consents.record', given({ overall: 'YES', forms: {} }), 'R-15')).toHaveLength(SESSION_TYPES.length);
    expect(await desk.blocked('consents.record', given(said('NO')), 'R-15')).toEqual(['childRefused V']);
    expect(await desk.ask.answer('consents.record', given(said('YES', { JOINT: 'NO' })))).toMatchObject({ ok: true });
    await desk.ask.write('preparations.record', await preparation(desk, child));
    expect(await desk.blocked('sessions.schedule', desk.session(await desk.inDays(3), { attendees: [child, teen] }), 'R-01')).toContain('formNotChosen V');
    await desk.noConflicts();
    await desk.ask.write('risks.assess', await desk.risk());
    expect(await desk.warned('sessions.schedule', desk.session(await desk.inDays(3), { type: 'CAUCUS', attendees: [child] }))).toContain('R-13');
    expect(await desk.warned('sessions.schedule', desk.session(await desk.inDays(4), { type: 'CAUCUS', attendees: [child, appointed] }))).not.toContain('R-13');
  });

  test('R-15: the child\'s no is taken down as a refusal, and ends what was said before', async () => {
    const before = (await desk.view()).consents.find(({ subjectCode }) => subjectCode === child)?.id ?? '';
    await desk.office.road.daysPass(1);
    await desk.ask.write('consents.record', consent(desk, child, { granted: false, forms: null, representativeCode: appointed, assent: said('NO') }));
    const { consentStatus } = await desk.view();
    expect(consentStatus[before]).toBe('SUPERSEDED');
    expect(Object.values(consentStatus)).toContain('REFUSED');
    expect(await desk.blocked('preparations.record', await preparation(desk, child), 'R-13')).toEqual(['representativeConsent V']);
  });

  test('R-18: from their birthday on, a person speaks for themself, and is told an adult\'s rights', async () => {
    await desk.ask.write('consents.record', consent(desk, teen, { representativeCode: father, assent: said('YES') }));
    await desk.ask.write('preparations.record', await preparation(desk, teen));
    const fathers = (await desk.view()).consents.findLast(({ subjectCode }) => subjectCode === teen)?.id ?? '';
    await office.asker.ask('practice.set-clock', { now: '2026-03-31T23:00:00+04:00' });
    expect((await desk.view()).consentStatus[fathers]).toBe('ACTIVE');
    await office.asker.ask('practice.set-clock', { now: '2026-04-01T10:00:00+04:00' });
    expect((await desk.view()).consentStatus[fathers]).toBe('SUPERSEDED');
    expect(await desk.blocked('preparations.record', await preparation(desk, teen), 'R-18')).toEqual(['ownConsent O']);
    expect(await desk.blocked('consents.record', consent(desk, teen, { representativeCode: father }), 'R-18')).toEqual(['ownConsent O']);
    await desk.ask.write('consents.record', consent(desk, teen));
    expect(await desk.ask.answer('preparations.record', await preparation(desk, teen))).toMatchObject({ ok: true });
    expect(await desk.blocked('sessions.schedule', desk.session(await desk.inDays(2), { attendees: [child, teen] }), 'R-01')).toContain('rightsProtocol O');
    await desk.ask.write('rights.record', await rights(desk, teen, 'OFFENDER'));
    expect(await desk.blocked('sessions.schedule', desk.session(await desk.inDays(2), { attendees: [child, teen] }), 'R-01')).not.toContain('rightsProtocol O');
  });
});

describe('a disputed age, and somebody who interprets', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
  });
  afterAll(() => office.close());

  test('R-19: a child until an assessment says otherwise', async () => {
    const { harmed } = desk.road;
    const age = { caseId: desk.caseId, subjectCode: harmed, disputed: true, assessedAs: null, assessedBy: null, on: await desk.today() };
    await desk.refused('parties.record-age', { ...age, disputed: false, assessedAs: 'ADULT' }, 'WRONG_ORDER');
    await desk.refused('parties.record-age', { ...age, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('parties.record-age', { ...age, on: '2020-01-01' }, 'DATE_BEFORE_CASE');
    await desk.refused('parties.record-age', { ...age, subjectCode: `${harmed}9` }, 'PARTY_NOT_FOUND');
    await desk.ask.write('parties.record-age', age);
    expect(await desk.blocked('rights.record', await rights(desk, harmed, 'GENERAL_VICTIM'), 'R-13')).toEqual(['representative V']);
    await desk.ask.write('parties.record-age', { ...age, assessedAs: 'CHILD', assessedBy: 'Sınaqlı Ekspertiza' });
    expect(await desk.blocked('consents.record', consent(desk, harmed), 'R-13')).toEqual(['representative V']);
    await desk.ask.write('parties.record-age', { ...age, assessedAs: 'ADULT', assessedBy: 'Sınaqlı Ekspertiza' });
    expect(await desk.ask.answer('rights.record', await rights(desk, harmed, 'GENERAL_VICTIM'))).toMatchObject({ ok: true });
    expect(JSON.stringify(await desk.view())).not.toContain('Ekspertiza');
  });

  test('R-19: somebody of unknown birth is taken for a child, with a warning, and whoever interprets is not', async () => {
    const unborn = { ...SECOND_RESPONSIBLE, birthDate: null, fin: '0TEST13', idDocNo: 'AA0000013' };
    const add = { caseId: desk.caseId, forSubject: null, language: 'ru' as const, needsInterpreter: true, detained: false };
    expect(await desk.warned('parties.add', { ...add, role: 'RESPONSIBLE', identity: unborn })).toContain('R-19');
    expect(await desk.warned('parties.add', { ...add, role: 'INTERPRETER', identity: INTERPRETER })).toEqual([]);
  });

  test('R-17: who is tied to the person may ask after food and bed, not explain their rights', async () => {
    const { responsible } = desk.road;
    const on = await desk.today();
    const who = await desk.add('INTERPRETER', INTERPRETER, { forSubject: responsible });
    const base = { caseId: desk.caseId, subjectCode: responsible, interpreterCode: who, policeContracted: false, personOkOn: on, confidentialitySigned: true, mode: 'IN_PERSON' as const, on };
    await desk.refused('interpreters.assign', { ...base, interpreterCode: desk.road.harmed, relation: 'NONE', use: 'EVERYTHING' }, 'PARTY_NOT_FOUND');
    await desk.refused('interpreters.assign', { ...base, relation: 'NONE', use: 'EVERYTHING', on: '2199-01-01' }, 'DATE_TOO_FAR');
    await desk.refused('interpreters.assign', { ...base, relation: 'NONE', use: 'EVERYTHING', personOkOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    for (const relation of ['RELATIVE', 'COMPANION', 'OTHER_SIDE'] as const) expect(await desk.blocked('interpreters.assign', { ...base, relation, use: 'EVERYTHING' }, 'R-17')).toEqual(['interpreterRelated O']);
    const urgent = await desk.ask.write('interpreters.assign', { ...base, relation: 'RELATIVE', use: 'URGENT_NEEDS' });
    expect(await desk.blocked('interpreters.assign', { ...base, relation: 'NONE', use: 'EVERYTHING' }, 'R-17'), 'the file knows better').toEqual(['interpreterRelated O']);
    const other = await desk.add('INTERPRETER', { ...INTERPRETER, givenName: 'Müstəqil', fin: null, idDocNo: null });
    const explained = await rights(desk, responsible, 'OFFENDER', { language: 'ru', interpreterUsed: true });
    expect(await desk.blocked('rights.record', explained, 'R-17')).toEqual(['interpreterRelated O']);
    expect(await desk.blocked('consents.record', consent(desk, responsible, { language: 'ru', interpreterUsed: true }), 'R-17')).toEqual(['interpreterRelated O']);

    expect(await desk.warned('interpreters.assign', { ...base, interpreterCode: other, relation: 'NONE', use: 'EVERYTHING', policeContracted: true, personOkOn: null, confidentialitySigned: false })).toEqual(['R-17']);
    expect(await desk.ask.answer('rights.record', explained)).toMatchObject({ ok: true });
    const independent = (await desk.view()).interpreters.at(-1)?.id ?? '';
    await desk.refused('interpreters.end', { caseId: desk.caseId, assignmentId: independent, on: '2026-01-01' }, 'WRONG_ORDER');
    await desk.refused('interpreters.end', { caseId: desk.caseId, assignmentId: independent, on: await desk.inDays(2) }, 'DATE_IN_FUTURE');
    await desk.ask.write('interpreters.end', { caseId: desk.caseId, assignmentId: independent, on });
    await desk.refused('interpreters.end', { caseId: desk.caseId, assignmentId: independent, on }, 'WRONG_STATUS');
    await desk.refused('interpreters.end', { caseId: desk.caseId, assignmentId: desk.caseId, on }, 'RECORD_NOT_FOUND');
    expect(await desk.blocked('rights.record', explained, 'R-17')).toEqual(['interpreterRelated O']);
    await desk.ask.write('interpreters.end', { caseId: desk.caseId, assignmentId: urgent, on });
  });

  test('where a detained person is: only of somebody who is, and never in the facts', async () => {
    const { harmed, responsible } = desk.road;
    const place = { caseId: desk.caseId, facility: 'Sınaqlı Təcridxana', officer: 'Nümunə Zabit', phone: null };
    await desk.refused('parties.record-facility', { ...place, subjectCode: harmed }, 'WRONG_STATUS');
    await desk.ask.write('parties.change', { caseId: desk.caseId, subjectCode: responsible, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: null, acknowledgement: null, detained: true });
    await desk.ask.write('parties.record-facility', { ...place, subjectCode: responsible });
    const view = await desk.view();
    expect(view.parties.find(({ subjectCode }) => subjectCode === responsible)?.contactOfficerRecorded).toBe(true);
    expect(JSON.stringify(view)).not.toContain('Təcridxana');
  });
});
