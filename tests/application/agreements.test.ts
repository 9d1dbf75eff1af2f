import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk } from './case-desk.ts';

/** Agreements that hold: translated, warned of, waived, signed, amended, paid, broken, and told to the authority in a code. */
type Line = Typed<'agreements.draft'>['obligations'][number];

async function line(desk: CaseDesk, change: Partial<Line> = {}): Promise<Line> {
  const { harmed, responsible } = desk.road;
  return {
    byWhom: responsible, toWhom: harmed, type: 'RETURN_PROPERTY', what: 'İkinci tərəf velosipedi qaytarır.', how: null, proof: null, amount: null, familyAgreedAmount: null, instalments: [],
    dueOn: await desk.inDays(10), readAloudAndAgreed: true, ...change,
  };
}

const draft = async (desk: CaseDesk, lines: Partial<Line>[], change: Partial<Typed<'agreements.draft'>> = {}): Promise<Typed<'agreements.draft'>> => ({
  caseId: desk.caseId, languages: ['az'], communication: null, obligations: await Promise.all(lines.map((one) => line(desk, one))), ...change,
});

async function hand(desk: CaseDesk, agreementId: string): Promise<void> {
  const on = await desk.today();
  for (const subjectCode of [desk.road.harmed, desk.road.responsible]) {
    await desk.ask.write('agreements.record-text-received', { caseId: desk.caseId, agreementId, subjectCode, on, language: 'az' });
    await desk.ask.write('agreements.record-advice-offered', { caseId: desk.caseId, agreementId, subjectCode, on });
  }
}

const signing = async (desk: CaseDesk, agreementId: string, subjectCode: string): Promise<Typed<'agreements.sign'>> => ({ caseId: desk.caseId, agreementId, subjectCode, on: await desk.today(), place: 'Təlim', witnessed: false });

async function signedByBoth(desk: CaseDesk, agreementId: string): Promise<void> {
  for (const subjectCode of [desk.road.harmed, desk.road.responsible]) await desk.ask.write('agreements.sign', await signing(desk, agreementId, subjectCode));
}

async function agreed(desk: CaseDesk, lines: Partial<Line>[]): Promise<string> {
  const agreementId = await desk.ask.write('agreements.draft', await draft(desk, lines));
  await hand(desk, agreementId);
  await desk.office.road.daysPass(3);
  await signedByBoth(desk, agreementId);
  return agreementId;
}

const agreementOf = async (desk: CaseDesk, id: string) => (await desk.view()).agreements.find((one) => one.id === id);
const outcome = async (desk: CaseDesk) => {
  const id = await desk.ask.write('documents.make', desk.paper('D04'));
  return (await desk.view()).documents.find((one) => one.id === id)?.outcomeCode;
};

describe('from a draft to a signature', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let agreementId: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
  });
  afterAll(() => office.close());

  test('R-12: the target runs from the later consent and is extended once', async () => {
    const extend = { caseId: desk.caseId, reason: 'PARTY_ILL' as const };
    await desk.refused('cases.extend-target', extend, 'WRONG_ORDER');
    await desk.prepare();
    const due = async () => (await desk.view()).deadlines.find(({ rule, status }) => rule === 'R-12' && status === 'OPEN')?.dueOn;
    const today = await desk.today();
    expect(await due()).toBe(addDays(today, 30));
    await desk.ask.write('cases.extend-target', extend);
    expect(await due()).toBe(addDays(today, 60));
    await desk.refused('cases.extend-target', extend, 'ALREADY_EXISTS');
    expect(await due()).toBe(addDays(today, 60));
  });

  test('D04: nothing held yet is O1, a session without an agreement O3', async () => {
    expect(await outcome(desk)).toBe('O1');
    await office.road.meet(desk.road);
    expect(await outcome(desk)).toBe('O3');
  });

  test('a translation is a person\'s, into a language of the version, before anybody has the text', async () => {
    agreementId = await desk.ask.write('agreements.draft', await draft(desk, [{}], { languages: ['az', 'ru'] }));
    const translated = { caseId: desk.caseId, agreementId, language: 'ru' as const, lines: [{ no: 1, what: 'Вторая сторона возвращает велосипед.', how: null, proof: null }], communication: null };
    await desk.refused('agreements.translate', { ...translated, language: 'az' }, 'LANGUAGE_NOT_AVAILABLE');
    await desk.refused('agreements.translate', { ...translated, language: 'en' }, 'LANGUAGE_NOT_AVAILABLE');
    await desk.refused('agreements.translate', { ...translated, lines: [{ no: 2, what: 'Х', how: null, proof: null }] }, 'RECORD_NOT_FOUND');
    await desk.refused('agreements.translate', { ...translated, agreementId: desk.caseId }, 'RECORD_NOT_FOUND');
    await desk.ask.write('agreements.translate', translated);
    const { text } = await desk.ask.ask('documents.preview', desk.paper('D03', { aboutId: agreementId }));
    expect(text).toContain('velosipedi qaytarır');
    expect(text).toContain('возвращает велосипед');
    await desk.ask.write('agreements.record-text-received', { caseId: desk.caseId, agreementId, subjectCode: desk.road.harmed, on: await desk.today(), language: 'ru' });
    await desk.refused('agreements.translate', translated, 'WRONG_STATUS');
  });

  test('R-92: where somebody may be in danger no draft sends money from one account to the other', async () => {
    const pay = { type: 'PAYMENT' as const, what: 'İkinci tərəf 100 manat ödəyir.', amount: 10_000 };
    expect(await desk.warned('agreements.draft', { ...(await draft(desk, [{ ...pay, route: 'BANK' }])), dryRun: true })).toEqual([]);
    await desk.ask.write('risks.assess', await desk.risk({ WEAPON: 2 }));
    expect(await desk.blocked('agreements.draft', await draft(desk, [{}, { ...pay, route: 'BANK' }]), 'R-92')).toEqual(['directTransfer O']);
    expect(await desk.warned('agreements.draft', { ...(await draft(desk, [{ ...pay, route: 'NOTARY_DEPOSIT' }])), dryRun: true })).toEqual([]);
    await desk.ask.write('risks.assess', await desk.risk());
  });

  test('R-26: a line that gives away a home, forces a meeting, cannot be measured or exceeds the harm is warned of, and stands', async () => {
    for (const what of ['Pulu onun evinə gətirir.', 'Hər həftə zəng edir.', 'Ödəməyə çalışacaq.']) {
      const warnings = await desk.ask.answer('agreements.draft', { ...(await draft(desk, [{ what }])), dryRun: true });
      expect(warnings, what).toMatchObject({ ok: true, warnings: [{ rule: 'R-26' }] });
    }
    expect(await desk.warned('agreements.draft', { ...(await draft(desk, [{ type: 'PAYMENT', what: 'İkinci tərəf 2000 manat ödəyir.', amount: 200_000 }])), dryRun: true })).toContain('R-26');
  });

  test('R-27: the days are waived only by both; then it is signed on the same day', async () => {
    agreementId = await desk.ask.write('agreements.draft', await draft(desk, [{}]));
    await hand(desk, agreementId);
    const { harmed, responsible } = desk.road;
    const waive = async (subjectCode: string) => desk.ask.write('agreements.waive-cooling', { caseId: desk.caseId, agreementId, subjectCode, signedOn: await desk.today() });
    await desk.refused('agreements.waive-cooling', { caseId: desk.caseId, agreementId, subjectCode: harmed, signedOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await waive(harmed);
    expect(await desk.blocked('agreements.sign', await signing(desk, agreementId, harmed), 'R-27')).toEqual(['coolingOff V']);
    await waive(responsible);
    await desk.ask.write('agreements.sign', await signing(desk, agreementId, harmed));
    await desk.refused('agreements.sign', await signing(desk, agreementId, harmed), 'ALREADY_EXISTS');
    expect((await agreementOf(desk, agreementId))?.status, 'until the last signature').toBe('DRAFT');
    await desk.ask.write('agreements.sign', await signing(desk, agreementId, responsible));
    expect((await agreementOf(desk, agreementId))?.status).toBe('SIGNED');
    await desk.refused('agreements.sign', await signing(desk, agreementId, responsible), 'WRONG_STATUS');
    expect(await outcome(desk)).toBe('O2');
  });

  test('an amendment is a version of its own: the signed one stands until the new one is signed', async () => {
    const amended = await desk.ask.write('agreements.draft', await draft(desk, [{}, { type: 'APOLOGY_WRITTEN', what: 'İkinci tərəf yazılı üzr istəyir.' }]));
    expect(await agreementOf(desk, amended)).toMatchObject({ status: 'DRAFT', amends: (await agreementOf(desk, agreementId))?.version });
    expect((await agreementOf(desk, agreementId))?.status).toBe('SIGNED');
    await hand(desk, amended);
    expect(await desk.blocked('agreements.sign', await signing(desk, amended, desk.road.harmed), 'R-27'), 'a new version starts the days anew').toEqual(['coolingOff V']);
    await office.road.daysPass(3);
    await signedByBoth(desk, amended);
    expect((await agreementOf(desk, agreementId))?.status).toBe('AMENDED');
    expect((await agreementOf(desk, amended))?.status).toBe('SIGNED');
    const [first] = (await agreementOf(desk, agreementId))?.obligations ?? [];
    await desk.refused('obligations.set-status', { caseId: desk.caseId, agreementId, obligationId: first?.id ?? '', status: 'MET', on: await desk.today() }, 'WRONG_STATUS');
    agreementId = amended;
  });

  test('R-25: her own statement, a day after, apart, with a lawyer offered; into her hands once', async () => {
    const { caseId, road } = desk;
    const statement = async (change: Partial<Typed<'statements.prepare'>> = {}): Promise<Typed<'statements.prepare'>> => ({
      caseId, subjectCode: road.harmed, agreementId, on: await desk.today(), repaired: 'PARTIAL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false, ...change,
    });
    expect(await desk.blocked('statements.prepare', await statement(), 'R-25')).toEqual(['afterAgreement']);
    await desk.refused('statements.prepare', await statement({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await office.road.daysPass(1);
    expect(await desk.blocked('statements.prepare', await statement({ otherSideAbsent: false, lawyerOffered: false }), 'R-25')).toEqual(['otherSideAbsent', 'lawyerOffered V']);
    expect(await desk.blocked('statements.prepare', await statement({ subjectCode: road.responsible }), 'R-25')).toContain('partyUnknown O');
    await desk.refused('statements.prepare', await statement({ agreementId: caseId }), 'RECORD_NOT_FOUND');
    const statementId = await desk.ask.write('statements.prepare', await statement());
    await desk.refused('statements.hand-over', { caseId, statementId, on: '2026-03-02' }, 'WRONG_ORDER');
    await desk.refused('statements.hand-over', { caseId, statementId, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    expect(await desk.ask.answer('documents.make', desk.paper('D21', { aboutId: statementId, subjectCode: road.harmed }))).toMatchObject({ ok: true });
    await desk.refused('documents.make', desk.paper('D21', { subjectCode: road.responsible }), 'PARTY_NOT_FOUND');
    await desk.ask.write('statements.hand-over', { caseId, statementId, on: await desk.today() });
    await desk.refused('statements.hand-over', { caseId, statementId, on: await desk.today() }, 'WRONG_STATUS');
    await desk.refused('statements.hand-over', { caseId, statementId: caseId, on: await desk.today() }, 'RECORD_NOT_FOUND');
    expect((await desk.view()).statements).toMatchObject([{ id: statementId, handedOverOn: await desk.today() }]);
  });

  test('all met or waived by her: O4, and the agreement is completed', async () => {
    const [back, apology] = (await agreementOf(desk, agreementId))?.obligations ?? [];
    const set = async (obligationId: string, status: 'MET' | 'WAIVED_BY_HARMED') => desk.ask.write('obligations.set-status', { caseId: desk.caseId, agreementId, obligationId, status, on: await desk.today() });
    await set(back?.id ?? '', 'MET');
    expect((await agreementOf(desk, agreementId))?.status).toBe('SIGNED');
    await set(apology?.id ?? '', 'WAIVED_BY_HARMED');
    expect((await agreementOf(desk, agreementId))?.status).toBe('COMPLETED');
    expect(await outcome(desk)).toBe('O4');
  });
});

describe('a breach after a partial payment', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let agreementId: string;
  let obligationId: string;
  let firstDue: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.prepare();
    await office.road.meet(desk.road);
    firstDue = await desk.inDays(10);
    agreementId = await agreed(desk, [{
      type: 'PAYMENT', what: 'İkinci tərəf zərəri iki hissədə ödəyir.', amount: 60_000, dueOn: await desk.inDays(20),
      instalments: [{ dueOn: firstDue, amount: 30_000 }, { dueOn: await desk.inDays(20), amount: 30_000 }], route: 'NOTARY_DEPOSIT',
    }]);
    obligationId = (await agreementOf(desk, agreementId))?.obligations[0]?.id ?? '';
  });
  afterAll(() => office.close());

  const payment = async (change: Partial<Typed<'payments.record'>> = {}): Promise<Typed<'payments.record'>> => ({ caseId: desk.caseId, agreementId, obligationId, instalmentNo: 1, on: await desk.today(), amount: 20_000, route: 'NOTARY_DEPOSIT', confirmedByHarmed: true, ...change });
  const status = async (to: Typed<'obligations.set-status'>['status'], on?: string): Promise<Typed<'obligations.set-status'>> => ({ caseId: desk.caseId, agreementId, obligationId, status: to, on: on ?? (await desk.today()) });

  test('what comes is written down to the instalment it pays, and no more than is owed', async () => {
    await desk.refused('payments.record', await payment({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('payments.record', await payment({ on: '2026-03-03' }), 'WRONG_ORDER');
    await desk.refused('payments.record', await payment({ amount: 30_001 }), 'WRONG_ORDER');
    await desk.refused('payments.record', await payment({ amount: 0 }), 'WRONG_ORDER');
    await desk.refused('payments.record', await payment({ instalmentNo: 3 }), 'RECORD_NOT_FOUND');
    await desk.refused('payments.record', await payment({ obligationId: desk.caseId }), 'RECORD_NOT_FOUND');
    const id = await desk.ask.write('payments.record', await payment());
    expect((await agreementOf(desk, agreementId))?.obligations[0]?.instalments).toMatchObject([{ paid: 20_000 }, { paid: 0, paidOn: null }]);
    const { text } = await desk.ask.ask('documents.preview', desk.paper('D29', { aboutId: id }));
    expect(text).toContain('200');
    expect(await desk.ask.answer('documents.make', desk.paper('D29', { aboutId: id }))).toMatchObject({ ok: true });
    await desk.refused('documents.make', desk.paper('D29', { aboutId: agreementId }), 'RECORD_NOT_FOUND');
    expect(await desk.blocked('obligations.set-status', await status('MET'), 'R-78')).toEqual(['unpaid']);
    expect(await desk.blocked('obligations.set-status', await status('LATE'), 'R-78')).toEqual(['breachTooEarly']);
  });

  test('R-78: late from the day after; a breach fourteen days after the oldest unpaid day and a word with each apart', async () => {
    await office.asker.ask('practice.set-clock', { now: `${addDays(plainDate(firstDue), 13)}T10:00:00+04:00` });
    expect(await desk.blocked('obligations.set-status', await status('BREACHED'), 'R-78')).toEqual(['breachTooEarly', 'contactWithParty O', 'contactWithParty V']);
    await office.road.daysPass(1);
    for (const withSubject of [desk.road.responsible, desk.road.harmed]) {
      expect(await desk.blocked('obligations.set-status', await status('BREACHED'), 'R-78')).toContain(`contactWithParty ${desk.road.harmed.slice(14)}`);
      await desk.ask.write('contacts.record', { caseId: desk.caseId, direction: 'OUT', channel: 'PHONE', at: await office.road.now(), withSubject, withBody: null, purpose: 'FULFILMENT', separately: true, result: 'REACHED', nextTryOn: null, minutes: 10, note: null });
    }
    expect(await desk.ask.answer('obligations.set-status', await status('LATE'))).toMatchObject({ ok: true });
    await desk.ask.write('obligations.set-status', await status('BREACHED'));
    expect((await agreementOf(desk, agreementId))?.status).toBe('BREACHED');
  });

  test('what comes late is still written down; the outcome told at the end is O5', async () => {
    expect(await desk.ask.answer('payments.record', await payment({ amount: 10_000 }))).toMatchObject({ ok: true });
    expect((await agreementOf(desk, agreementId))?.status).toBe('BREACHED');
    const on = await desk.today();
    const documentId = await desk.ask.write('documents.make', desk.paper('D04'));
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId, on, channel: 'HAND' });
    for (const subjectCode of [desk.road.harmed, desk.road.responsible]) await desk.ask.write('follow-ups.record', { caseId: desk.caseId, subjectCode, on, separately: true, safe: true, satisfaction: 2, note: null });
    expect(await desk.blocked('cases.close', { caseId: desk.caseId, outcome: 'AGREEMENT_FULFILLED', retentionUntil: addDays(on, 1200), secretsDestroyOn: addDays(on, 30) }, 'R-71')).toContain('obligationsOpen');
    await desk.ask.write('cases.close', { caseId: desk.caseId, outcome: 'AGREEMENT_BREACHED', retentionUntil: addDays(on, 1200), secretsDestroyOn: addDays(on, 30) });
    expect(await outcome(desk)).toBe('O5');
    const id = await desk.ask.write('documents.make', desk.paper('D17'));
    expect((await desk.view()).documents.find((one) => one.id === id)?.code).toBe('D17');
  });

  test('a closed case takes no payment, status, signature, statement or version', async () => {
    await desk.refused('payments.record', await payment(), 'CASE_CLOSED');
    await desk.refused('obligations.set-status', await status('MET'), 'CASE_CLOSED');
    await desk.refused('agreements.sign', await signing(desk, agreementId, desk.road.harmed), 'CASE_CLOSED');
    await desk.refused('agreements.draft', await draft(desk, [{}]), 'CASE_CLOSED');
    await desk.refused('statements.prepare', { caseId: desk.caseId, subjectCode: desk.road.harmed, agreementId, on: await desk.today(), repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false }, 'CASE_CLOSED');
    await desk.refused('cases.extend-target', { caseId: desk.caseId, reason: 'OTHER' }, 'CASE_CLOSED');
  });
});
