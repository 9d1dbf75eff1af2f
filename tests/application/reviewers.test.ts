import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import { approvalText } from '../../src/application/approvals/approval-of-call.ts';
import { Clock } from '../../src/application/clock.ts';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { readApproval, type Approval } from '../../src/vault/repositories/approvals.ts';
import { Asker, type Typed } from '../../tools/demo/asker.ts';
import { lettersIn, PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk, REFERRAL } from './case-desk.ts';

/**
 * an outside reviewer holds no file of the office; one card at a time comes to them and a signature goes back. The office works alone:
 * its one supervisor is who asks, so that a reviewer may say yes.
 */
let office: PracticeOffice;
let desk: CaseDesk;

beforeAll(async () => {
  office = await PracticeOffice.open();
  await office.asker.write('users.remove', { userId: office.house.session?.users().find(({ label }) => label === 'desk 3')?.id ?? '' });
  desk = await CaseDesk.open(office);
  await desk.prepare();
  await desk.ask.write('parties.change', { caseId: desk.caseId, subjectCode: desk.road.responsible, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: 'YES', acknowledgement: 'PARTIAL', detained: false });
});
afterAll(() => office.close());

const session = async (from: string): Promise<Typed<'sessions.schedule'>> => desk.session('2026-03-20', { from });

async function cardFor(input: Typed<'sessions.schedule'>, reviewer = 'desk 6'): Promise<string> {
  const requestId = await desk.waits('sessions.schedule', input, 'R-07');
  await desk.ask.write('approvals.send-card', { requestId, reviewerId: await desk.userId(reviewer), reason: 'Qismən etiraf: görüşə razılıq istənilir.' });
  return requestId;
}

/** A reviewer holds no file of the office, so that its practice clock is told them by hand. */
async function signInReviewer(label: string): Promise<void> {
  const now = await office.road.now();
  await office.signInAs(label);
  await office.asker.ask('practice.set-clock', { now });
}

async function answeredBy(label: string, cardId: string, approved: boolean): Promise<void> {
  await signInReviewer(label);
  await office.asker.write('cards.answer', { cardId, approved, reason: 'baxdım' });
  await office.signInAs('desk 1');
}

function approvalOf(requestId: string): Approval {
  const found = office.house.session?.file('MED').read((db) => readApproval(db, requestId));
  if (!found) throw new TypeError('no such request');
  return found;
}

const stateOf = async (id: string) => (await desk.ask.ask('approvals.list', {})).approvals.find((one) => one.id === id)?.state;

describe('an outside reviewer', () => {
  test('a card goes to an enrolled reviewer, of one\'s own waiting request', async () => {
    const input = await session('11:00');
    const requestId = await desk.waits('sessions.schedule', input, 'R-07');
    const card = { requestId, reviewerId: await desk.userId('desk 6'), reason: 'Nümunə səbəb.' };
    await desk.refused('approvals.send-card', { ...card, reviewerId: await desk.userId('desk 2') }, 'USER_NOT_FOUND');
    await desk.refused('approvals.send-card', { ...card, requestId: desk.caseId }, 'RECORD_NOT_FOUND');
    await office.signInAs('desk 2');
    await desk.refused('approvals.send-card', card, 'APPROVAL_NOT_YOURS');
    await desk.refused('approvals.pending-input', { requestId }, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 1');
    await desk.refused('approvals.pending-input', { requestId: desk.caseId }, 'RECORD_NOT_FOUND');
  });

  test('they see one card and nothing of the office; their yes runs the asker\'s same call once', async () => {
    const input = await session('12:00');
    const requestId = await cardFor(input);
    await signInReviewer('desk 6');
    const { cards } = await office.asker.ask('cards.list', {});
    expect(cards).toMatchObject([{ id: requestId, rules: ['R-07'], call: 'sessions.schedule', reason: 'Qismən etiraf: görüşə razılıq istənilir.' }]);
    expect(JSON.stringify(cards)).not.toMatch(/MED-2026|Nümunəyeva|Örnəkov/);
    for (const [call, given] of [['cases.list', {}], ['cases.open', { caseId: desk.caseId }], ['today.read', {}], ['office.read', {}], ['audit.list', { file: 'MED' }], ['approvals.approve', { requestId, reason: 'x' }]] as const)
      expect(await office.asker.answer(call, given), call).toEqual({ ok: false, error: { code: 'NOT_ALLOWED' } });
    await office.asker.write('cards.answer', { cardId: requestId, approved: true, reason: 'baxdım' });
    expect((await office.asker.ask('cards.list', {})).cards).toEqual([]);
    expect(await office.asker.answer('cards.answer', { cardId: requestId, approved: true, reason: 'yenə' })).toEqual({ ok: false, error: { code: 'RECORD_NOT_FOUND' } });

    await office.signInAs('desk 1');
    expect(await stateOf(requestId)).toBe('approved');
    const pending = await desk.ask.ask('approvals.pending-input', { requestId });
    expect(pending.call).toBe('sessions.schedule');
    expect(contract['sessions.schedule'].input.parse(Object.assign({ token: desk.caseId }, pending.input))).toMatchObject({ from: '12:00', type: 'JOINT' });
    await desk.refused('sessions.schedule', { ...input, from: '12:30', approvalId: requestId }, 'APPROVAL_MISMATCH');
    expect(await desk.ask.answer('sessions.schedule', { ...input, approvalId: requestId })).toMatchObject({ ok: true });
    await desk.refused('sessions.schedule', { ...input, approvalId: requestId }, 'APPROVAL_MISMATCH');
    await desk.refused('approvals.pending-input', { requestId }, 'RECORD_NOT_FOUND');
  });

  test('their no runs nothing', async () => {
    const input = await session('13:00');
    const requestId = await cardFor(input);
    await answeredBy('desk 6', requestId, false);
    expect(await stateOf(requestId)).not.toBe('approved');
    const answer = await desk.ask.answer('sessions.schedule', { ...input, approvalId: requestId });
    expect(answer).toMatchObject({ ok: false });
    expect((await desk.view()).sessions.map(({ from }) => from)).toEqual(['12:00']);
  });

  test('a card sent in another\'s name never comes up, and is gone', async () => {
    const requestId = await desk.waits('sessions.schedule', await session('13:20'), 'R-07');
    await office.signInAs('desk 2');
    const { caseId, rules, call, inputDigest, outputDigest, askedBy, askedAt, expires } = approvalOf(requestId);
    const reviewerId = await desk.userId('desk 6');
    const card = { requestId, caseId, rules, call, inputDigest, outputDigest, askedBy, askedAt, expires, reason: 'Başqasının adından.' };
    await office.house.session?.post({ userId: reviewerId }, 'review-card', card);
    await signInReviewer('desk 6');
    expect((await office.asker.ask('cards.list', {})).cards).toEqual([]);
    expect(await office.asker.answer('cards.answer', { cardId: requestId, approved: true, reason: 'baxdım' })).toEqual({ ok: false, error: { code: 'RECORD_NOT_FOUND' } });
    expect(lettersIn(office.vault)).toEqual([]);
    await office.signInAs('desk 1');
    await desk.ask.write('approvals.send-card', { requestId, reviewerId, reason: 'Öz adımdan.' });
    await answeredBy('desk 6', requestId, true);
    expect(await stateOf(requestId), 'the asker\'s own card does').toBe('approved');
  });

  test('an answer dated before the question is none, however well it is signed', async () => {
    const input = await session('13:40');
    const requestId = await desk.waits('sessions.schedule', input, 'R-07');
    const request = approvalOf(requestId);
    const answered = async (approvedAt: string) => {
      await signInReviewer('desk 6');
      const { session: reviewer } = office.house;
      const text = approvalText({ ...request, approvedBy: reviewer?.user.id ?? '', approvedAt, cardSignedOn: null });
      await reviewer?.post({ module: 'MED' }, 'review-answer', { requestId, approved: true, approvedAt, signature: reviewer.sign('approval', text), reason: 'baxdım' });
      await office.signInAs('desk 1');
    };
    await answered(`${request.askedAt.slice(0, 10)}T00:00:00+04:00`);
    expect(await stateOf(requestId)).toBe('waiting');
    expect(await desk.ask.answer('sessions.schedule', { ...input, approvalId: requestId })).toMatchObject({ ok: false, error: { code: 'NEEDS_APPROVAL' } });
    await answered(request.askedAt);
    expect(await desk.ask.answer('approvals.list', {})).toMatchObject({ ok: true });
    expect(await desk.ask.answer('sessions.schedule', { ...input, approvalId: requestId, dryRun: true })).toMatchObject({ ok: true });
  });

  test('a card is worth nothing after its hours', async () => {
    const input = await session('14:00');
    const requestId = await cardFor(input);
    await office.road.daysPass(4);
    await answeredBy('desk 6', requestId, true);
    await desk.refused('sessions.schedule', { ...input, approvalId: requestId }, 'APPROVAL_EXPIRED');
    await desk.refused('approvals.send-card', { requestId, reviewerId: await desk.userId('desk 6'), reason: 'gec' }, 'APPROVAL_EXPIRED');
    expect(await stateOf(requestId)).toBe('expired');
  });
});

describe('a new face', () => {
  test('a reviewer made this week answers nothing, until a second supervisor vouches or the week is over', async () => {
    await office.asker.write('users.add', { label: 'desk 7', roles: ['REVIEWER'], passphrase: PASSPHRASE });
    const input = await session('15:00');
    const requestId = await cardFor(input, 'desk 7');
    await signInReviewer('desk 7');
    expect((await office.asker.ask('cards.list', {})).cards).toHaveLength(1);
    expect(await office.asker.answer('cards.answer', { cardId: requestId, approved: true, reason: 'yeniyəm' })).toEqual({ ok: false, error: { code: 'APPROVAL_NOT_YOURS' } });
    await office.signInAs('desk 1');
    await desk.refused('approvals.vouch', { userId: await desk.userId('desk 7') }, 'APPROVAL_NOT_YOURS');
    await desk.refused('approvals.vouch', { userId: 'nobody' }, 'USER_NOT_FOUND');
    await desk.refused('approvals.vouch', { userId: await desk.userId('desk 1') }, 'APPROVAL_NOT_YOURS');
    await office.road.daysPass(8);
    const later = await cardFor(desk.session('2026-03-26', { from: '15:00' }), 'desk 7');
    await answeredBy('desk 7', later, true);
    expect(await stateOf(later)).toBe('approved');
  });

  test('a new supervisor approves once another one vouches, who did not make them; once', async () => {
    await office.asker.write('users.add', { label: 'desk 9', roles: ['SUPERVISOR'], passphrase: PASSPHRASE });
    await office.road.daysPass(8);
    await office.asker.write('users.add', { label: 'desk 8', roles: ['SUPERVISOR'], passphrase: PASSPHRASE });
    const requestId = await desk.waits('sessions.schedule', desk.session('2026-03-27', { from: '10:00' }), 'R-07');
    await office.signInAs('desk 8');
    await desk.refused('approvals.approve', { requestId, reason: 'yeniyəm' }, 'APPROVAL_NOT_YOURS');
    await desk.refused('approvals.vouch', { userId: await desk.userId('desk 8') }, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 9');
    await desk.ask.write('approvals.vouch', { userId: await desk.userId('desk 8') });
    await desk.refused('approvals.vouch', { userId: await desk.userId('desk 8') }, 'ALREADY_EXISTS');
    await office.signInAs('desk 8');
    await desk.ask.write('approvals.approve', { requestId, reason: 'baxdım' });
    await office.signInAs('desk 1');
    expect(await stateOf(requestId)).toBe('approved');
  });

  test('an account made anew is a new face again, whoever vouched for it before', async () => {
    await office.road.daysPass(1);
    const userId = await desk.userId('desk 8');
    await office.house.session?.resetUser(userId, PASSPHRASE);
    const requestId = await desk.waits('sessions.schedule', desk.session('2026-03-27', { from: '12:00' }), 'R-07');
    await office.signInAs('desk 8');
    await desk.refused('approvals.approve', { requestId, reason: 'yenidən' }, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 9');
    await desk.ask.write('approvals.vouch', { userId });
    await office.signInAs('desk 8');
    expect(await desk.ask.answer('approvals.approve', { requestId, reason: 'baxdım' })).toMatchObject({ ok: true });
    await office.signInAs('desk 1');
  });

  test('a new face vouches for nobody, though a stranger made the account', async () => {
    for (const label of ['desk 10', 'desk 11']) await office.asker.write('users.add', { label, roles: ['SUPERVISOR'], passphrase: PASSPHRASE });
    const other = { userId: await desk.userId('desk 11') };
    await office.signInAs('desk 10');
    await desk.refused('approvals.vouch', other, 'APPROVAL_NOT_YOURS');
    await office.road.daysPass(8);
    expect(await desk.ask.answer('approvals.vouch', other), 'a week later').toMatchObject({ ok: true });
  });
});

describe('in a vault for real work, where a card has a clock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sirdash-cards-'));
  const vault = join(folder, 'vault');
  const passphrase = 'qızılgül pəncərə dəniz qatar limon saat';
  let now = Date.parse('2026-03-02T09:00:00+04:00');
  const house = new House({ ...systemRuntime('in-process', () => Promise.resolve(true)), clock: new Clock(() => now) });
  const ask = new Asker(new Router(house));
  afterAll(() => {
    house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a card past its hours is gone', async () => {
    await ask.ask('vault.create', { folder: vault, officeName: 'Təlim Ofisi', officeCode: 'TO', onePersonOffice: true, label: 'desk 1', passphrase, recoveryPeople: 1, language: 'az' });
    const reviewerId = await ask.write('users.add', { label: 'desk 6', roles: ['REVIEWER'], passphrase });
    const caseId = await ask.write('cases.register', REFERRAL);
    const { now: at } = await ask.ask('session.read', {});
    const asked = await ask.answer('emergencies.record', { caseId, ground: 'DANGER_TO_LIFE', at, told: ['POLICE_102'], fields: ['PLACE'], subjectCode: null, canWait: true, words: 'Nümunə.' });
    const requestId = asked.ok ? '' : (asked.error.approvalId ?? '');
    await ask.write('approvals.send-card', { requestId, reviewerId, reason: 'Nümunə səbəb.' });
    await ask.ask('vault.lock', {});

    await ask.ask('vault.unlock', { folder: vault, label: 'desk 6', passphrase });
    const cardsAt = async (instant: string) => {
      now = Date.parse(instant);
      await ask.ask('session.confirm-clock', {});
      return (await ask.ask('cards.list', {})).cards.map(({ id }) => id);
    };
    expect(await cardsAt('2026-03-05T09:00:00+04:00'), 'its last second').toEqual([requestId]);
    expect(await cardsAt('2026-03-05T09:00:01+04:00')).toEqual([]);
    expect(await ask.answer('cards.answer', { cardId: requestId, approved: true, reason: 'gec' })).toEqual({ ok: false, error: { code: 'RECORD_NOT_FOUND' } });
    expect(lettersIn(vault), 'and its letter with it').toEqual([]);
  });
});
