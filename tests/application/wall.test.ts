import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Typed } from '../../tools/demo/asker.ts';
import { INTERPRETER, SECOND_HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk, LINES } from './case-desk.ts';

/** What one side says stays on its side; notes stay with whoever wrote them; a message goes on only by its own road. */
const SECRET = 'Bacısının evindəki köhnə yaşıl qapının açarını itirdiyini heç kimə deməmişdi.';
const NOTED = 'İkinci tərəf söhbətin ortasında uzun müddət pəncərədən bayıra baxıb susdu.';

describe('a wall inside the case', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let itemId: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.prepare();
    await office.road.meet(desk.road);
  });
  afterAll(() => office.close());

  const item = async (change: Partial<Typed<'items.add'>> = {}): Promise<Typed<'items.add'>> => ({ caseId: desk.caseId, side: 'VICTIM', subjectCode: desk.road.harmed, on: await desk.today(), text: SECRET, ...change });
  const drafted = async (what: string): Promise<string> =>
    desk.ask.write('agreements.draft', {
      caseId: desk.caseId, languages: ['az'], communication: null,
      obligations: [{ byWhom: desk.road.responsible, toWhom: desk.road.harmed, type: 'OTHER', what, how: null, proof: null, amount: null, familyAgreedAmount: null, instalments: [], dueOn: await desk.inDays(10), readAloudAndAgreed: false }],
    });

  test('an item has a side, a person of the case and a day that has come', async () => {
    await desk.refused('items.add', await item({ subjectCode: `${desk.road.harmed}9` }), 'PARTY_NOT_FOUND');
    await desk.refused('items.add', await item({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('items.add', await item({ on: '2020-01-01' }), 'DATE_BEFORE_CASE');
    itemId = await desk.ask.write('items.add', await item());
    const view = await desk.view();
    expect(view.items).toMatchObject([{ id: itemId, side: 'VICTIM', mayTellOther: false, allowedOn: null }]);
    expect(JSON.stringify(view)).not.toContain('yaşıl');
    expect(await desk.ask.answer('items.add', await item({ side: 'VICTIM', text: `Yenə: ${SECRET}` })), 'each side\'s own part may repeat it').toMatchObject({ ok: true });
  });

  test.each(['documents.make', 'documents.preview'] as const)('R-55: a paper for both repeats nothing one side alone was told (%s)', async (call) => {
    const aboutId = await drafted(`Açar qaytarılır. ${SECRET}`);
    expect(await desk.blocked(call, desk.paper('D03', { aboutId }), 'R-55')).toEqual(['sideWords']);
  });

  test('R-56: nor a session note', async () => {
    await desk.ask.write('notes.write', { caseId: desk.caseId, sessionId: null, text: 'Sakit keçdi.', items: [{ subjectCode: desk.road.responsible, text: NOTED, mayTellOther: false }] });
    const aboutId = await drafted(`Üzr istəyir. ${NOTED}`);
    expect(await desk.blocked('documents.make', desk.paper('D03', { aboutId }), 'R-56')).toEqual(['notesWords']);
    expect(await desk.blocked('items.add', await item({ side: 'COMMON', subjectCode: null, text: NOTED }), 'R-56')).toEqual(['notesWords']);
    const own = await desk.ask.answer('items.add', await item({ side: 'OFFENDER', subjectCode: desk.road.responsible, text: NOTED }));
    expect(own, 'what stays on its side does not leave').toMatchObject({ ok: true });
    expect(await desk.ask.answer('documents.make', desk.paper('D03', { aboutId: await drafted('Üzr istəyir və açarı qaytarır.') }))).toMatchObject({ ok: true });
  });

  test('R-55: told only when the one who said it allows it, in other words, with no way back to who said it', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    const told = { caseId, itemId, on, text: 'Birinci tərəf açarla bağlı narahatdır.' };
    await desk.refused('items.allow', { caseId, itemId, allowed: false, on }, 'WRONG_STATUS');
    await desk.refused('items.allow', { caseId, itemId, allowed: true, on: '2026-03-02' }, 'WRONG_ORDER');
    await desk.refused('items.allow', { caseId, itemId, allowed: true, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('items.allow', { caseId, itemId: caseId, allowed: true, on }, 'RECORD_NOT_FOUND');
    await desk.ask.write('items.allow', { caseId, itemId, allowed: true, on });
    await desk.refused('items.allow', { caseId, itemId, allowed: true, on }, 'WRONG_STATUS');
    await desk.refused('items.tell', { ...told, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('items.tell', { ...told, itemId: caseId }, 'RECORD_NOT_FOUND');
    const unallowed = (await desk.view()).items.find(({ side }) => side === 'OFFENDER')?.id ?? '';
    expect(await desk.blocked('items.tell', { ...told, itemId: unallowed }, 'R-55')).toEqual(['notTellable']);
    const id = await desk.ask.write('items.tell', told);
    const common = (await desk.view()).items.find((one) => one.id === id);
    expect(common).toMatchObject({ side: 'COMMON', subjectCode: null });
    expect(JSON.stringify(common)).not.toContain(itemId);
    await desk.refused('items.allow', { caseId, itemId: id, allowed: false, on }, 'WRONG_STATUS');
    expect(await desk.blocked('items.tell', { ...told, itemId: id }, 'R-55'), 'what both know is told already').toEqual(['notTellable']);
    await desk.ask.write('items.allow', { caseId, itemId, allowed: false, on });
    expect(await desk.blocked('items.tell', told, 'R-55')).toEqual(['notTellable']);
  });
});

describe('R-93: a message from one side to the other', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  const letter = async (change: Partial<Typed<'messages.draft'>> = {}): Promise<Typed<'messages.draft'>> => ({
    caseId: desk.caseId, kind: 'APOLOGY', from: desk.road.responsible, to: desk.road.harmed, on: await desk.today(), text: 'Nümunə üzr məktubu.', ...change,
  });
  const status = async (messageId: string) => (await desk.view()).messages.find(({ id }) => id === messageId)?.status;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await office.road.explain(desk.road);
    await office.road.daysPass(2);
    await office.road.consent(desk.road);
    await office.road.prepare(desk.road);
  });
  afterAll(() => office.close());

  test('it goes from one side to the other, on a day that has come', async () => {
    const supporter = await desk.add('SUPPORT', SECOND_HARMED, { forSubject: desk.road.responsible });
    const nobodys = await desk.add('COMMUNITY', INTERPRETER);
    await desk.refused('messages.draft', await letter({ to: supporter }), 'PARTY_NOT_FOUND');
    await desk.refused('messages.draft', await letter({ to: nobodys }), 'PARTY_NOT_FOUND');
    await desk.refused('messages.draft', await letter({ to: desk.road.responsible }), 'PARTY_NOT_FOUND');
    await desk.refused('messages.draft', await letter({ from: `${desk.road.harmed}9` }), 'PARTY_NOT_FOUND');
    await desk.refused('messages.draft', await letter({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('messages.draft', await letter({ on: '2020-01-01' }), 'DATE_BEFORE_CASE');
  });

  test('read, asked on the day, carried: in no other order', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    const messageId = await desk.ask.write('messages.draft', await letter());
    const ask = (wish: Typed<'messages.ask'>['wish'], day: string = on) => ({ caseId, messageId, wish, on: day, keptAt: null });
    const screen = (findings: Typed<'messages.screen'>['findings'], passed: boolean, day: string = on) => ({ caseId, messageId, on: day, findings, passed, note: null });
    await desk.refused('messages.ask', ask('READ'), 'WRONG_STATUS');
    await desk.refused('messages.screen', screen([], true, await desk.inDays(1)), 'DATE_IN_FUTURE');
    await desk.refused('messages.screen', screen([], true, '2026-03-02'), 'WRONG_ORDER');
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-93')).toEqual(['messageNotScreened', 'recipientWish V']);

    await desk.ask.write('messages.screen', screen(['CONTACT', 'CONTACT'], true));
    expect(await status(messageId), 'with a finding it has not passed').toBe('DRAFT');
    await desk.refused('messages.ask', ask('READ'), 'WRONG_STATUS');
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-93')).toEqual(['messageFindings', 'recipientWish V']);
    await desk.ask.write('messages.screen', screen([], true));
    expect(await status(messageId)).toBe('SCREENED');
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-93')).toEqual(['recipientWish V']);

    await desk.ask.write('messages.ask', ask('NO'));
    expect(await status(messageId)).toBe('HELD');
    await desk.refused('messages.deliver', { caseId, messageId }, 'WRONG_STATUS');
    await desk.ask.write('messages.ask', ask('HEAR'));
    await office.road.daysPass(1);
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-93'), 'yesterday\'s yes').toEqual(['recipientWish V']);
    await desk.ask.write('messages.ask', ask('HEAR', await desk.today()));
    await desk.ask.write('messages.deliver', { caseId, messageId });
    expect((await desk.view()).messages.find(({ id }) => id === messageId)).toMatchObject({ status: 'DELIVERED', deliveredOn: await desk.today() });
    await desk.refused('messages.deliver', { caseId, messageId }, 'WRONG_STATUS');
    await desk.refused('messages.screen', screen([], true, await desk.today()), 'WRONG_STATUS');
    await desk.refused('messages.ask', ask('NO', await desk.today()), 'WRONG_STATUS');
    await desk.refused('messages.return', { caseId, messageId, on: await desk.today() }, 'WRONG_STATUS');
    expect(JSON.stringify(await desk.view())).not.toContain('üzr məktubu');
  });

  test('kept unopened it is held, not delivered; given back it is over', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    const messageId = await desk.ask.write('messages.draft', await letter());
    await desk.ask.write('messages.screen', { caseId, messageId, on, findings: [], passed: true, note: 'Nümunə qeyd.' });
    await desk.ask.write('messages.ask', { caseId, messageId, wish: 'KEEP_UNOPENED', on, keptAt: 'Sınaqlı seyf' });
    await desk.ask.write('messages.deliver', { caseId, messageId });
    expect((await desk.view()).messages.find(({ id }) => id === messageId)).toMatchObject({ status: 'HELD', deliveredOn: null });
    await desk.refused('messages.return', { caseId, messageId, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.ask.write('messages.return', { caseId, messageId, on });
    expect(await status(messageId)).toBe('RETURNED');
    await desk.refused('messages.return', { caseId, messageId, on }, 'WRONG_STATUS');
    await desk.refused('messages.deliver', { caseId, messageId }, 'WRONG_STATUS');
    await desk.refused('messages.deliver', { caseId, messageId: caseId }, 'RECORD_NOT_FOUND');
    expect(JSON.stringify(await desk.view())).not.toContain('seyf');
  });

  test('R-02, R-03: whoever no longer agrees to messages, or has left, gets and sends none', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    const messageId = await desk.ask.write('messages.draft', await letter());
    await desk.ask.write('messages.screen', { caseId, messageId, on, findings: [], passed: true, note: null });
    await desk.ask.write('messages.ask', { caseId, messageId, wish: 'READ', on, keptAt: null });
    const given = async (type: string) => (await desk.view()).consents.find((one) => one.subjectCode === desk.road.harmed && one.type === type)?.id ?? '';
    const withdraw = async (type: string) => desk.ask.write('consents.withdraw', { caseId, consentId: await given(type), via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    await withdraw('INDIRECT_MESSAGE');
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-02')).toEqual(['indirectMessageConsent V']);
    await withdraw('MEDIATION_PARTICIPATION');
    expect(await desk.blocked('messages.deliver', { caseId, messageId }, 'R-03')).toEqual(['renewalAfterWithdrawal V', 'renewalAfterWithdrawal V', 'renewalAfterWithdrawal V']);
    expect(await desk.blocked('messages.draft', await letter({ from: desk.road.harmed, to: desk.road.responsible }), 'R-03')).toEqual(['renewalAfterWithdrawal V']);
  });
});

describe('R-56: another mediator\'s notes', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.ask.write('cases.transfer', { caseId: desk.caseId, to: await desk.userId('desk 2'), ...LINES });
    await office.signInAs('desk 2');
    await desk.ask.write('cases.accept', { caseId: desk.caseId });
    await desk.ask.write('notes.write', { caseId: desk.caseId, sessionId: null, text: NOTED, items: [] });
    await office.signInAs('desk 1');
    await desk.ask.write('cases.transfer', { caseId: desk.caseId, to: await desk.userId('desk 1'), ...LINES });
    await desk.ask.write('cases.accept', { caseId: desk.caseId });
  });
  afterAll(() => office.close());

  const common = async (text: string): Promise<Typed<'items.add'>> => ({ caseId: desk.caseId, side: 'COMMON', subjectCode: null, on: '2026-03-02', text });

  test('whoever holds them checks the text in their own session: repeated words are refused, by nobody else approved', async () => {
    const requestId = await desk.waits('items.add', await common(`Bildirilir: ${NOTED}`), 'R-56');
    await office.signInAs('desk 3');
    await desk.refused('approvals.approve', { requestId, reason: 'baxdım' }, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 2');
    expect(await desk.blocked('approvals.approve', { requestId, reason: 'baxdım' }, 'R-56')).toEqual(['notesWords']);
    await office.signInAs('desk 1');
    await desk.refused('items.add', { ...(await common('Başqa sözlər.')), approvalId: requestId }, 'APPROVAL_MISMATCH');
  });

  test('with the holder\'s yes it goes out, once', async () => {
    const item = await common('Tərəflər növbəti görüşün vaxtını razılaşdırıb.');
    const requestId = await desk.waits('items.add', item, 'R-56');
    await office.signInAs('desk 2');
    await desk.ask.write('approvals.approve', { requestId, reason: 'baxdım' });
    await desk.refused('approvals.approve', { requestId, reason: 'baxdım' }, 'WRONG_STATUS');
    await office.signInAs('desk 1');
    expect(await desk.ask.answer('items.add', { ...item, approvalId: requestId })).toMatchObject({ ok: true });
    await desk.refused('items.add', { ...item, approvalId: requestId }, 'APPROVAL_MISMATCH');
  });

  test('of a paper too: what the holder checks is what would come out of it', async () => {
    const draft = (what: string) =>
      desk.ask.write('agreements.draft', {
        caseId: desk.caseId, languages: ['az'], communication: null,
        obligations: [{ byWhom: desk.road.responsible, toWhom: desk.road.harmed, type: 'OTHER', what, how: null, proof: null, amount: null, familyAgreedAmount: null, instalments: [], dueOn: '2026-04-01', readAloudAndAgreed: false }],
      });
    const repeating = await desk.waits('documents.make', desk.paper('D03', { aboutId: await draft(`Qeyd: ${NOTED}`) }), 'R-56');
    await office.signInAs('desk 2');
    expect(await desk.blocked('approvals.approve', { requestId: repeating, reason: 'baxdım' }, 'R-56')).toEqual(['notesWords']);
    await office.signInAs('desk 1');
    const paper = desk.paper('D03', { aboutId: await draft('İkinci tərəf hasarı rəngləyir.') });
    const requestId = await desk.waits('documents.make', paper, 'R-56');
    await office.signInAs('desk 2');
    await desk.ask.write('approvals.approve', { requestId, reason: 'baxdım' });
    await office.signInAs('desk 1');
    expect(await desk.ask.answer('documents.make', { ...paper, approvalId: requestId })).toMatchObject({ ok: true });
  });

  test('where they are gone with their writer\'s key, a supervisor says yes', async () => {
    const gone = await desk.userId('desk 2');
    await desk.ask.write('users.remove', { userId: gone });
    const item = await common('Tərəflər növbəti görüşün yerini razılaşdırıb.');
    const answer = await desk.ask.answer('items.add', item);
    expect(answer).toMatchObject({ ok: false, error: { code: 'NEEDS_APPROVAL', blocks: [{ rule: 'R-56', missing: [{ item: 'notesGone' }] }] } });
    const requestId = answer.ok ? '' : (answer.error.approvalId ?? '');
    await office.signInAs('desk 3');
    await desk.ask.write('approvals.approve', { requestId, reason: 'baxdım' });
    await office.signInAs('desk 1');
    expect(await desk.ask.answer('items.add', { ...item, approvalId: requestId })).toMatchObject({ ok: true });
  });
});
