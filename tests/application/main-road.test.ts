import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { PracticeOffice } from '../support/practice-office.ts';

describe('from a referral to a signed agreement and its outcome report', () => {
  let office: PracticeOffice;
  let road: Road;
  beforeAll(async () => {
    office = await PracticeOffice.open();
  });
  afterAll(() => office.close());

  test('the whole road is walked through the router', async () => {
    road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    await office.road.explain(road);
    await office.road.daysPass(2);
    await office.road.consent(road);
    await office.road.prepare(road);
    await office.road.meet(road);
    const agreement = await office.road.agree(road);
    await office.road.fulfil(road, agreement);
    await office.road.close(road);
    const { header, documents, recalls } = await office.asker.ask('cases.open', { caseId: road.caseId });
    expect(header).toMatchObject({ status: 'CLOSED', stage: 'M8', closureOutcome: 'AGREEMENT_FULFILLED' });
    expect(documents.filter(({ code }) => code === 'D04').map(({ outcomeCode }) => outcomeCode)).toEqual(['O2', 'O4']);
    // What was handed over on a yes that stands is called back by nobody.
    expect(recalls).toEqual([]);
    expect(office.faults).toEqual([]);
  });

  test('every audit chain verifies afterwards, and no work is half done', async () => {
    const { files, orphans } = await office.asker.ask('vault.verify', {});
    expect(files.filter(({ state }) => state === 'broken')).toEqual([]);
    expect(orphans).toEqual([]);
  });

  test('no fact names anybody: the case as lists and gates read it holds codes only', async () => {
    const text = JSON.stringify(await office.asker.ask('cases.open', { caseId: road.caseId }));
    const secrets = [HARMED, RESPONSIBLE].flatMap((p) => [p.surname, p.givenName, p.patronymic, p.fin, p.idDocNo, p.birthDate, p.safeContact?.value]);
    expect(secrets.filter((secret) => typeof secret === 'string' && text.includes(secret))).toEqual([]);
  });

  test('a closed case takes no further step, and says so with a code', async () => {
    const answer = await office.asker.answer('cases.suspend', { caseId: road.caseId, reason: 'OTHER' });
    expect(answer).toEqual({ ok: false, error: { code: 'CASE_CLOSED' } });
  });
});

describe('the same call twice', () => {
  let office: PracticeOffice;
  beforeAll(async () => {
    office = await PracticeOffice.open();
  });
  afterAll(() => office.close());

  test('makes one record; the same token with another input is an error', async () => {
    const road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    const token = '0c8f4a34-8f1a-4f8e-9d53-0a4f6d1f0001';
    const input = { caseId: road.caseId, subjectCode: road.harmed, kind: 'NONE' as const, toldBothSides: false, agreed: [], on: '2026-03-02', token };
    const once = await office.asker.answer('conflicts.record', input);
    const twice = await office.asker.answer('conflicts.record', input);
    expect(twice).toEqual(once);
    expect(await office.asker.answer('conflicts.record', { ...input, kind: 'RELATED' })).toEqual({ ok: false, error: { code: 'TOKEN_REUSED' } });
    const { conflicts } = await office.asker.ask('cases.open', { caseId: road.caseId });
    expect(conflicts).toHaveLength(1);
  });
});

describe('who may see what', () => {
  let office: PracticeOffice;
  let road: Road;
  beforeAll(async () => {
    office = await PracticeOffice.open();
    road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
  });
  afterAll(() => office.close());

  test('an identity opens one at a time, is audited with its reason, and ten in ten minutes are enough', async () => {
    for (let i = 0; i < 10; i++) await office.asker.ask('parties.reveal', { caseId: road.caseId, subjectCode: road.harmed, reason: 'CALL' });
    const eleventh = await office.asker.answer('parties.reveal', { caseId: road.caseId, subjectCode: road.harmed, reason: 'CALL' });
    expect(eleventh).toEqual({ ok: false, error: { code: 'TOO_MANY_REVEALS' } });
    const { rows } = await office.asker.ask('audit.list', { file: 'MED-sealed' });
    expect(rows.filter(({ action, reason }) => action === 'parties.reveal' && reason === 'CALL')).toHaveLength(10);
  });

  test('another mediator may look at the list but not work on, or open a person of, a case that is not theirs', async () => {
    await office.signInAs('desk 2');
    const { rows } = await office.asker.ask('cases.list', {});
    expect(rows).toHaveLength(1);
    expect(await office.asker.answer('parties.reveal', { caseId: road.caseId, subjectCode: road.harmed, reason: 'CALL' })).toMatchObject({ error: { code: 'NOT_ASSIGNED' } });
    expect(await office.asker.answer('cases.suspend', { caseId: road.caseId, reason: 'OTHER' })).toMatchObject({ error: { code: 'NOT_ASSIGNED' } });
  });

  test('an administrator and a volunteer get no case', async () => {
    for (const label of ['desk 4', 'desk 5']) {
      await office.signInAs(label);
      expect(await office.asker.answer('cases.list', {})).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    }
  });
});
