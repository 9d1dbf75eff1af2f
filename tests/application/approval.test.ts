import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';

describe('R-07 PARTIAL: a second person signs exactly this call, and it runs once', () => {
  let office: PracticeOffice;
  let road: Road;
  let approvalId: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    await office.road.explain(road);
    await office.road.daysPass(2);
    await office.road.consent(road);
    await office.road.prepare(road);
    await acknowledge('PARTIAL');
  });
  afterAll(() => office.close());

  async function acknowledge(acknowledgement: 'PARTIAL' | 'DENIES'): Promise<void> {
    await office.asker.write('parties.change', {
      caseId: road.caseId, subjectCode: road.responsible, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: 'YES', acknowledgement, detained: false,
    });
  }

  async function schedule(more: { approvalId?: string; from?: string } = {}) {
    const on = addDays(plainDate('2026-03-04'), 3);
    const { from = '11:00', ...approval } = more;
    return office.asker.answer('sessions.schedule', { caseId: road.caseId, type: 'JOINT', on, from, placeType: 'OFFICE', attendees: [road.harmed, road.responsible], separateArrivalExit: false, ...approval });
  }

  test('the call waits for somebody else', async () => {
    const answer = await schedule();
    expect(answer).toMatchObject({ ok: false, error: { code: 'NEEDS_APPROVAL', blocks: [{ rule: 'R-07' }] } });
    approvalId = answer.ok ? '' : (answer.error.approvalId ?? '');
    expect(approvalId).not.toBe('');
  });

  test('nobody approves themself, and nothing runs before the yes', async () => {
    expect(await office.asker.answer('approvals.approve', { requestId: approvalId, reason: 'özüm' })).toEqual({ ok: false, error: { code: 'APPROVAL_NOT_YOURS' } });
    expect(await schedule({ approvalId })).toMatchObject({ error: { code: 'NEEDS_APPROVAL' } });
  });

  test('a mediator without the role may not approve; a supervisor may', async () => {
    await office.signInAs('desk 2');
    expect(await office.asker.answer('approvals.approve', { requestId: approvalId, reason: 'baxdım' })).toEqual({ ok: false, error: { code: 'APPROVAL_NOT_YOURS' } });
    await office.signInAs('desk 3');
    const { approvals } = await office.asker.ask('approvals.list', {});
    expect(approvals).toMatchObject([{ id: approvalId, state: 'waiting', mayApprove: true, rule: 'R-07' }]);
    await office.asker.write('approvals.approve', { requestId: approvalId, reason: 'baxdım' });
  });

  test('the approval is for this input and this asker only', async () => {
    expect(await schedule({ approvalId })).toMatchObject({ error: { code: 'APPROVAL_MISMATCH' } });
    await office.signInAs('desk 1');
    expect(await schedule({ approvalId, from: '15:00' })).toMatchObject({ error: { code: 'APPROVAL_MISMATCH' } });
  });

  test('it runs once', async () => {
    expect(await schedule({ approvalId })).toMatchObject({ ok: true });
    expect(await schedule({ approvalId })).toMatchObject({ error: { code: 'APPROVAL_MISMATCH' } });
  });

  test('it is worth nothing after its hours', async () => {
    const asked = await schedule({ from: '16:00' });
    const id = asked.ok ? '' : (asked.error.approvalId ?? '');
    await office.road.daysPass(4);
    expect(await schedule({ approvalId: id, from: '16:00' })).toMatchObject({ error: { code: 'DATE_IN_PAST' } });
    await office.signInAs('desk 3');
    expect(await office.asker.answer('approvals.approve', { requestId: id, reason: 'gec' })).toEqual({ ok: false, error: { code: 'APPROVAL_EXPIRED' } });
  });

  test('an account made this week approves nothing yet', async () => {
    await office.signInAs('desk 3');
    await office.asker.write('users.add', { label: 'desk 9', roles: ['SUPERVISOR'], passphrase: PASSPHRASE });
    await office.signInAs('desk 1');
    const asked = await schedule({ from: '17:00' });
    expect(asked).toMatchObject({ error: { code: 'DATE_IN_PAST' } });
    const on = addDays(plainDate(await office.road.today()), 3);
    const again = await office.asker.answer('sessions.schedule', { caseId: road.caseId, type: 'JOINT', on, from: '11:00', placeType: 'OFFICE', attendees: [road.harmed, road.responsible], separateArrivalExit: false });
    const id = again.ok ? '' : (again.error.approvalId ?? '');
    await office.signInAs('desk 9');
    expect(await office.asker.answer('approvals.approve', { requestId: id, reason: 'yeniyəm' })).toEqual({ ok: false, error: { code: 'APPROVAL_NOT_YOURS' } });
  });

  test('R-07 DENIES is never a matter for two', async () => {
    await office.signInAs('desk 1');
    await acknowledge('DENIES');
    const on = addDays(plainDate(await office.road.today()), 3);
    const answer = await office.asker.answer('sessions.schedule', { caseId: road.caseId, type: 'JOINT', on, from: '11:00', placeType: 'OFFICE', attendees: [road.harmed, road.responsible], separateArrivalExit: false });
    expect(answer).toMatchObject({ error: { code: 'BLOCKED', blocks: expect.arrayContaining([expect.objectContaining({ rule: 'R-07', effect: 'block' })]) } });
  });
});
