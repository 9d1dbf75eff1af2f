import { afterEach, describe, expect, test } from 'vitest';
import { formChoices } from '../../src/shared/model/case-file.ts';
import { SESSION_TYPES } from '../../src/shared/model/enumerations.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, INTERPRETER, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk } from './case-desk.ts';

/** Ways round the gates that a hostile reader found, each closed, and with the honest way beside it still open. */
const everyForm = formChoices.parse(Object.fromEntries(SESSION_TYPES.map((type) => [type, true])));
const MOTHER = { ...RESPONSIBLE, givenName: 'Valideyn', fin: null, idDocNo: null };
const CHILD = { ...HARMED, birthDate: '2010-05-01' };

let office: PracticeOffice;
afterEach(() => office.close());

async function ready(): Promise<CaseDesk> {
  office = await PracticeOffice.open();
  const desk = await CaseDesk.open(office);
  await desk.prepare();
  return desk;
}

/** Taken down, read and wanted today. */
async function wanted(desk: CaseDesk, to = desk.road.harmed): Promise<string> {
  const { caseId, road } = desk;
  const on = await desk.today();
  const messageId = await desk.ask.write('messages.draft', { caseId, kind: 'LETTER', from: road.responsible, to, on, text: 'Nümunə məktub.' });
  await desk.ask.write('messages.screen', { caseId, messageId, on, findings: [], passed: true, note: null });
  await desk.ask.write('messages.ask', { caseId, messageId, wish: 'READ', on, keptAt: null });
  return messageId;
}

const says = (desk: CaseDesk, subjectCode: string, type: Typed<'consents.record'>['type'], change: Partial<Typed<'consents.record'>> = {}): Typed<'consents.record'> => ({
  caseId: desk.caseId, subjectCode, type, granted: true, forms: type === 'MEDIATION_PARTICIPATION' ? everyForm : null, language: 'az', interpreterUsed: false, form: 'ORAL_WITNESSED', givenAt: null,
  validUntil: null, paperNo: null, scanKept: false, ...change,
});

const facts = (desk: CaseDesk, subjectCode: string, change: Partial<Typed<'parties.change'>> = {}): Typed<'parties.change'> => ({
  caseId: desk.caseId, subjectCode, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: 'YES', acknowledgement: null, detained: false, ...change,
});

async function visit(desk: CaseDesk, subjects: string[], change: Partial<Typed<'appointments.plan'>> = {}): Promise<Typed<'appointments.plan'>> {
  return { caseId: desk.caseId, kind: 'VISIT', on: await desk.inDays(1), from: '10:00', to: '10:30', placeType: 'OFFICE', subjects, note: null, ...change };
}

const withdraw = async (desk: CaseDesk, subjectCode: string): Promise<void> => {
  const given = (await desk.view()).consents.findLast((one) => one.subjectCode === subjectCode && one.type === 'MEDIATION_PARTICIPATION');
  await desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId: given?.id ?? '', via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
};

describe('a message is mediation by letter', () => {
  test('R-02: rights, taking part and the form, and a fresh assessment are asked, not consent to messages alone', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    for (const code of [desk.road.harmed, desk.road.responsible]) await desk.ask.write('consents.record', says(desk, code, 'INDIRECT_MESSAGE'));
    const messageId = await wanted(desk);
    expect(await desk.blocked('messages.deliver', { caseId: desk.caseId, messageId }, 'R-02')).toEqual(['participationConsent V', 'rightsProtocol V', 'participationConsent O', 'rightsProtocol O', 'riskAssessment']);
    expect(await desk.blocked('messages.deliver', { caseId: desk.caseId, messageId }, 'R-10')).toEqual(['conflictCheck V', 'conflictCheck O']);
  });

  test('R-07, R-16, R-20: nor from who denies, nor from who cannot decide, nor in a case that is held; then it goes', async () => {
    const desk = await ready();
    const { caseId, road } = desk;
    const deliver = { caseId, messageId: await wanted(desk) };
    await desk.ask.write('parties.change', facts(desk, road.responsible, { acknowledgement: 'DENIES', capacity: 'NONE' }));
    expect(await desk.blocked('messages.deliver', deliver, 'R-07')).toEqual(['acknowledgementDenied O']);
    expect(await desk.blocked('messages.deliver', deliver, 'R-16')).toEqual(['capacity O']);
    await desk.ask.write('parties.change', facts(desk, road.responsible, { acknowledgement: 'FULL' }));
    await desk.ask.write('cases.hold', { caseId, held: true });
    expect(await desk.ask.answer('messages.deliver', { ...deliver, dryRun: true }), 'nothing is learnt by only asking').toMatchObject({ ok: true });
    await desk.refused('messages.deliver', deliver, 'NOT_CLEARED');
    await desk.ask.write('cases.hold', { caseId, held: false });
    expect(await desk.ask.answer('messages.deliver', deliver)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('D21', () => {
  const statement = async (desk: CaseDesk, agreementId: string, change: Partial<Typed<'statements.prepare'>> = {}): Promise<Typed<'statements.prepare'>> => ({
    caseId: desk.caseId, subjectCode: desk.road.harmed, agreementId, on: await desk.today(), repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false, ...change,
  });

  test('R-25: a blank comes a day after the agreement, and in a sensitive case never', async () => {
    const desk = await ready();
    const blank = desk.paper('D21', { subjectCode: desk.road.harmed });
    expect(await desk.blocked('documents.make', blank, 'R-25')).toEqual(['afterAgreement']);
    await office.road.meet(desk.road);
    await office.road.agree(desk.road);
    expect(await desk.blocked('documents.make', blank, 'R-25')).toEqual(['afterAgreement']);
    await office.road.daysPass(1);
    expect(await desk.ask.answer('documents.make', blank)).toMatchObject({ ok: true });
    const sensitive = await CaseDesk.registered(office, { offence: 'DOMESTIC' });
    expect(await sensitive.blocked('documents.make', sensitive.paper('D21', { subjectCode: sensitive.road.harmed }), 'R-25')).toEqual(['afterAgreement', 'lawyerPresent V']);
  });

  test('R-13, R-16: a statement of who cannot make it alone is made by nobody, or through who stands for them', async () => {
    const desk = await ready();
    const { harmed } = desk.road;
    await office.road.meet(desk.road);
    const agreementId = await office.road.agree(desk.road);
    await office.road.daysPass(1);
    await desk.ask.write('parties.change', facts(desk, harmed, { capacity: 'NONE' }));
    expect(await desk.blocked('statements.prepare', await statement(desk, agreementId), 'R-16')).toEqual(['capacity V']);
    await desk.ask.write('parties.change', facts(desk, harmed, { capacity: 'LIMITED' }));
    const representativeCode = await desk.add('REPRESENTATIVE', MOTHER, { forSubject: harmed, basis: 'GUARDIAN' });
    expect(await desk.blocked('statements.prepare', await statement(desk, agreementId), 'R-16')).toEqual(['representativeSigns V']);
    await desk.refused('statements.prepare', await statement(desk, agreementId, { representativeCode: desk.road.responsible }), 'PARTY_NOT_FOUND');
    await desk.waits('statements.prepare', await statement(desk, agreementId, { representativeCode }), 'R-16');
    await desk.ask.write('parties.change', facts(desk, harmed));
    await desk.ask.write('parties.record-age', { caseId: desk.caseId, subjectCode: harmed, disputed: true, assessedAs: 'CHILD', assessedBy: 'Sınaqlı Ekspertiza', on: await desk.today() });
    expect(await desk.blocked('statements.prepare', await statement(desk, agreementId), 'R-13')).toEqual(['representativeConsent V', 'representativeSigns V']);
  });
});

describe('an interpreter is asked of the day', () => {
  const assign = async (desk: CaseDesk, subjectCode: string, interpreterCode: string, change: Partial<Typed<'interpreters.assign'>> = {}): Promise<Typed<'interpreters.assign'>> => ({
    caseId: desk.caseId, subjectCode, interpreterCode, relation: 'NONE', use: 'EVERYTHING', policeContracted: false, personOkOn: null, confidentialitySigned: true, mode: 'IN_PERSON', on: await desk.today(), ...change,
  });

  test('R-11, R-27: one to come interprets nothing today, one entered in error never did', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    const { harmed } = desk.road;
    await desk.ask.write('parties.change', facts(desk, harmed, { language: 'ru', needsInterpreter: true }));
    const who = await desk.add('INTERPRETER', INTERPRETER);
    const words = says(desk, harmed, 'DATA_PROCESSING');
    const later = await desk.ask.write('interpreters.assign', await assign(desk, harmed, who, { on: await desk.inDays(300) }));
    expect(await desk.blocked('consents.record', words, 'R-11')).toEqual(['interpreter V']);
    const now = await desk.ask.write('interpreters.assign', await assign(desk, harmed, who));
    expect(await desk.ask.answer('consents.record', { ...words, dryRun: true })).toMatchObject({ ok: true });
    for (const recordId of [later, now]) await desk.ask.write('records.correct', { caseId: desk.caseId, recordId, reason: 'WRONG_PERSON' });
    expect(await desk.blocked('consents.record', words, 'R-11')).toEqual(['interpreter V']);
    expect((await desk.view()).parties.find(({ subjectCode }) => subjectCode === harmed)?.interpreterRecorded).toBe(false);
  });

  test('R-17: the paper names who interprets, not who is there for bed and bread; and a tie on file is a tie', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    const { harmed, responsible } = desk.road;
    const relative = await desk.add('INTERPRETER', { ...INTERPRETER, surname: 'Qohumlu' }, { forSubject: harmed });
    await desk.ask.write('interpreters.assign', await assign(desk, harmed, relative, { relation: 'RELATIVE', use: 'URGENT_NEEDS' }));
    const text = async () => (await desk.ask.ask('documents.preview', desk.paper('D01', { subjectCode: harmed }))).text;
    expect(await text()).not.toContain('Qohumlu');
    expect(await desk.blocked('interpreters.assign', await assign(desk, harmed, relative), 'R-17')).toEqual(['interpreterRelated V']);
    expect(await desk.blocked('interpreters.assign', await assign(desk, responsible, relative), 'R-17')).toEqual(['interpreterRelated O']);
    const independent = await desk.add('INTERPRETER', { ...INTERPRETER, surname: 'Müstəqilli', fin: null, idDocNo: null });
    await desk.ask.write('interpreters.assign', await assign(desk, harmed, independent));
    expect(await text()).toContain('Müstəqilli');
    expect(await text()).not.toContain('Qohumlu');
  });
});

test('R-06, R-25, R-26, R-92: a translation says no more than a draft may', async () => {
  const desk = await ready();
  const { caseId, road } = desk;
  const line = { byWhom: road.responsible, toWhom: road.harmed, type: 'PAYMENT' as const, route: 'BANK' as const, what: 'İkinci tərəf 10 manat ödəyir.', how: null, proof: null, amount: 1000, familyAgreedAmount: null, dueOn: await desk.inDays(10), readAloudAndAgreed: true, instalments: [] };
  const agreementId = await desk.ask.write('agreements.draft', { caseId, languages: ['az', 'ru'], obligations: [line], communication: null });
  const translation = (what: string): Typed<'agreements.translate'> => ({ caseId, agreementId, language: 'ru', lines: [{ no: 1, what, how: null, proof: null }], communication: null });
  expect(await desk.blocked('agreements.translate', translation('Потерпевший отзывает жалобу.'), 'R-25')).toEqual(['forbiddenObligation O']);
  expect(await desk.warned('agreements.translate', { ...translation('Платит 10 манатов, и его освободят.'), dryRun: true })).toContain('R-06');
  expect(await desk.warned('agreements.translate', { ...translation('Приносит 10 манатов ей домой.'), dryRun: true })).toContain('R-26');
  expect(await desk.warned('agreements.translate', translation('Вторая сторона платит 10 манатов.'))).toEqual([]);
  await desk.ask.write('risks.assess', await desk.risk({ STALKING: 2 }));
  expect(await desk.blocked('agreements.translate', translation('Вторая сторона платит 10 манатов.'), 'R-92')).toEqual(['directTransfer O']);
});

test('R-92: what was safe when drafted is not signed once somebody is in danger', async () => {
  const desk = await ready();
  const { caseId, road } = desk;
  await office.road.meet(road);
  const line = { byWhom: road.responsible, toWhom: road.harmed, type: 'PAYMENT' as const, route: 'BANK' as const, what: 'İkinci tərəf 10 manat ödəyir.', how: null, proof: null, amount: 1000, familyAgreedAmount: null, dueOn: await desk.inDays(10), readAloudAndAgreed: true, instalments: [] };
  const agreementId = await desk.ask.write('agreements.draft', { caseId, languages: ['az'], obligations: [line], communication: null });
  const on = await desk.today();
  await desk.ask.write('agreements.record-text-received', { caseId, agreementId, subjectCode: road.harmed, on, language: 'az' });
  await desk.ask.write('agreements.record-advice-offered', { caseId, agreementId, subjectCode: road.harmed, on });
  await office.road.daysPass(3);
  const sign = { caseId, agreementId, subjectCode: road.harmed, on: await desk.today(), place: 'Təlim', witnessed: false };
  expect(await desk.ask.answer('agreements.sign', { ...sign, dryRun: true })).toMatchObject({ ok: true });
  await desk.ask.write('orders.record', { caseId, subjectCode: road.harmed, against: road.responsible, kind: 'SHORT', issuedBy: 'Təlim Rayon Məhkəməsi', issuedOn: await desk.today(), validUntil: await desk.inDays(20) });
  expect(await desk.blocked('agreements.sign', sign, 'R-92')).toEqual(['directTransfer O']);
});

test('R-14: a representative is asked for a child who has none, or none whose word counts', async () => {
  office = await PracticeOffice.open();
  const desk = await CaseDesk.registered(office, {}, { harmed: CHILD });
  const { caseId, road } = desk;
  await desk.refused('documents.make', desk.paper('D32', { subjectCode: road.responsible }), 'WRONG_STATUS');
  const letter = desk.paper('D32', { subjectCode: road.harmed });
  expect(await desk.ask.answer('documents.make', letter), 'nobody').toMatchObject({ ok: true });
  const mother = await desk.add('REPRESENTATIVE', MOTHER, { forSubject: road.harmed, basis: 'PARENT' });
  await desk.refused('documents.make', letter, 'WRONG_STATUS');
  await desk.ask.write('parties.record-representative', { caseId, subjectCode: mother, basis: 'PARENT', conflict: 'PRESSURE' });
  expect(await desk.ask.answer('documents.make', letter), 'she presses').toMatchObject({ ok: true });
});

describe('R-03: a no after a yes', () => {
  test('ends what a withdrawal ends', async () => {
    const desk = await ready();
    const { caseId, road } = desk;
    await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(2)));
    await desk.ask.write('appointments.plan', await visit(desk, [road.harmed], { kind: 'PREPARATION' }));
    await desk.ask.write('consents.record', says(desk, road.harmed, 'MEDIATION_PARTICIPATION', { granted: false, forms: null }));
    const view = await desk.view();
    expect(view.sessions.map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(view.appointments.map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(view.risks.at(-1)?.staleSince).not.toBeNull();
    expect(await desk.blocked('documents.make', desk.paper('D27', { subjectCode: road.harmed }), 'R-03')).toEqual(['persuasionAfterWithdrawal V']);
    expect(await desk.blocked('appointments.plan', await visit(desk, [road.harmed]), 'R-03')).toEqual(['persuasionAfterWithdrawal V']);
    expect(await desk.blocked('contacts.record', {
      caseId, direction: 'OUT', channel: 'PHONE', at: await office.road.now(), withSubject: road.harmed, withBody: null, purpose: 'PERSUADE', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null,
    }, 'R-03')).toEqual(['persuasionAfterWithdrawal V']);
    await office.road.daysPass(1);
    await desk.ask.write('consents.record', says(desk, road.harmed, 'MEDIATION_PARTICIPATION'));
    expect(await desk.blocked('sessions.schedule', desk.session(await desk.inDays(1)), 'R-03'), 'a new yes alone does not bring it back').toEqual(['renewalAfterWithdrawal V', 'renewalAfterWithdrawal V']);
  });

  test('to messages ends the letters alone', async () => {
    const desk = await ready();
    await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(2)));
    await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(3), { type: 'LETTER' }));
    await desk.ask.write('consents.record', says(desk, desk.road.responsible, 'INDIRECT_MESSAGE', { granted: false }));
    const { sessions, risks } = await desk.view();
    expect(sessions.map(({ type, status }) => [type, status])).toEqual([['JOINT', 'PLANNED'], ['LETTER', 'CANCELLED']]);
    expect(risks.at(-1)?.staleSince).toBeNull();
  });

  test('a first no is no withdrawal, and stops nobody else', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    await desk.ask.write('consents.record', says(desk, desk.road.harmed, 'MEDIATION_PARTICIPATION', { granted: false, forms: null }));
    expect(await desk.ask.answer('appointments.plan', { ...(await visit(desk, [desk.road.responsible])), dryRun: true })).toMatchObject({ ok: true });
  });

  test('who stands for somebody who withdrew is not asked in their place', async () => {
    const desk = await ready();
    const { caseId, road } = desk;
    const through = [await desk.add('REPRESENTATIVE', MOTHER, { forSubject: road.harmed, basis: 'GUARDIAN' }), await desk.add('SUPPORT', { ...MOTHER, givenName: 'Dayaq' }, { forSubject: road.harmed })];
    await withdraw(desk, road.harmed);
    for (const code of through) {
      expect(await desk.blocked('documents.make', desk.paper('D27', { subjectCode: code }), 'R-03')).toEqual(['persuasionAfterWithdrawal V']);
      expect(await desk.blocked('appointments.plan', await visit(desk, [code]), 'R-03')).toEqual(['persuasionAfterWithdrawal V']);
      const message = { caseId, kind: 'LETTER' as const, from: road.responsible, to: code, on: await desk.today(), text: 'Nümunə məktub.' };
      expect(await desk.blocked('messages.draft', message, 'R-03')).toEqual(['renewalAfterWithdrawal V']);
    }
  });
});

describe('an appointment of both sides is a meeting', () => {
  test('R-01: by whatever name, and through whoever stands for them', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.open(office);
    const { harmed, responsible } = desk.road;
    const beside = await desk.add('SUPPORT', MOTHER, { forSubject: harmed });
    for (const kind of ['PREPARATION', 'SIGNING', 'HANDOVER', 'VISIT', 'FOLLOW_UP', 'OTHER'] as const) {
      expect(await desk.blocked('appointments.plan', await visit(desk, [harmed, responsible], { kind }), 'R-01'), kind).toContain('participationConsent V');
    }
    expect(await desk.blocked('appointments.plan', await visit(desk, [beside, responsible]), 'R-01')).toContain('riskAssessment');
    expect(await desk.warned('appointments.plan', await visit(desk, [harmed]))).toEqual([]);
    await desk.prepare();
    expect(await desk.ask.answer('appointments.plan', { ...(await visit(desk, [harmed, responsible], { kind: 'SIGNING' })), dryRun: true })).toMatchObject({ ok: true });
    await desk.ask.write('risks.assess', await desk.risk({ WEAPON: 3 }, 'SUITABLE_INDIRECT_ONLY'));
    expect(await desk.blocked('appointments.plan', await visit(desk, [harmed, responsible], { kind: 'SIGNING' }), 'R-24')).toEqual(['riskItemAtThree']);
    expect(await desk.ask.answer('appointments.plan', { ...(await visit(desk, [harmed], { kind: 'SIGNING' })), dryRun: true }), 'they sign apart').toMatchObject({ ok: true });
  });

  test('R-13, R-20: of one side alone, who stands for a child is thought of, and a case that is held is held', async () => {
    office = await PracticeOffice.open();
    const desk = await CaseDesk.registered(office, {}, { harmed: CHILD });
    const { caseId, road } = desk;
    const mother = await desk.add('REPRESENTATIVE', MOTHER, { forSubject: road.harmed, basis: 'PARENT' });
    expect(await desk.warned('appointments.plan', { ...(await visit(desk, [road.harmed])), dryRun: true })).toEqual(['R-13']);
    expect(await desk.warned('appointments.plan', { ...(await visit(desk, [road.harmed, mother])), dryRun: true })).toEqual([]);
    await desk.ask.write('cases.hold', { caseId, held: true });
    await desk.refused('appointments.plan', await visit(desk, [road.harmed, mother]), 'NOT_CLEARED');
  });
});
