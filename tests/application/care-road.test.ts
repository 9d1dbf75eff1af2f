import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addYears, plainDate } from '../../src/domain/dates/plain-date.ts';
import { CareRoad, type CareCase } from '../../tools/demo/care-road.ts';
import { CHILD, FOREIGN, RESIDENT } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** The three roads an office of care walks most, each whole, through the calls alone. */
describe('from first contact to the end', () => {
  let office: PracticeOffice;
  let road: CareRoad;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    road = new CareRoad(office.asker);
    await office.asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 3, forFamilies: true, stepFree: true });
  }, 120_000);
  afterAll(() => office.close());

  const nothingOpen = async ({ caseId }: CareCase) => {
    const { header, deadlines, tasks } = await office.asker.ask('cases.open', { caseId });
    expect(header.status).toBe('CLOSED');
    expect(deadlines.filter(({ status, rule }) => status === 'OPEN' && rule !== 'R-68')).toEqual([]);
    expect(deadlines.filter(({ status }) => status === 'MISSED')).toEqual([]);
    expect(tasks.filter(({ code, state }) => code === 'CLOSE' && state !== 'done')).toEqual([]);
  };

  test('a person goes from first contact to the end of a rehabilitation plan', async () => {
    const file = await road.open('THB', RESIDENT);
    const stay = await road.admit(file, { roomCode: 'A', bed: 1 });
    await road.explainRights(file);
    await road.identify(file);
    await road.assessNeeds(file);
    const early = await office.asker.answer('cases.close', { caseId: file.caseId, outcome: 'NEEDS_MET', retentionUntil: null, secretsDestroyOn: null, toldMayComeBack: false });
    expect(early, 'R-43, R-68, R-71: nobody closes a file whose person lives in the house, was told nothing and has a plan nobody looked at again').toMatchObject({
      ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-43' }, { rule: 'R-68' }, { rule: 'R-71', missing: [{ item: 'needsMet' }, { item: 'safetyPlanReviewed' }, { item: 'toldMayComeBack' }] }] },
    });
    await road.rehabilitate(file);
    await road.leave(file, stay);
    await office.asker.write('trafficking.record-signed-letter', {
      caseId: file.caseId, notificationId: (await office.asker.ask('cases.open', { caseId: file.caseId })).care.notifications[0]?.id ?? '', on: await road.today(),
    });
    await road.close(file, addYears(plainDate(await road.today()), 5));
    expect(file.documents.map(({ code }) => code)).toEqual(['D11', 'D02', 'D06-N', 'D13', 'D09', 'D15', 'D16-B', 'D12']);
    await expect(office.asker.ask('cases.open', { caseId: file.caseId })).resolves.toMatchObject({ header: { stage: 'K4' } });
  }, 120_000);

  test('a foreign resident goes from reflection to residence', async () => {
    const file = await road.open('THB', FOREIGN, { language: 'en' });
    await road.explainRights(file, 'en');
    await road.identify(file, { foreign: true, language: 'en' });
    const before = await office.asker.ask('cases.open', { caseId: file.caseId });
    const reflection = before.deadlines.find(({ rule }) => rule === 'R-36');
    expect(reflection).toMatchObject({ status: 'OPEN', kind: 'CAL', count: 30 });
    await road.daysPass(31);
    await road.residence(file);
    const { care } = await office.asker.ask('cases.open', { caseId: file.caseId });
    expect(care.residences).toMatchObject([{ validFrom: await road.today(), validTo: addYears(plainDate(await road.today()), 1) }]);
  }, 120_000);

  test('a child is brought to safety, goes home, and is visited for a year', async () => {
    const file = await road.open('VPN', CHILD, { source: 'GUARDIANSHIP' });
    await road.childsYear(file);
    const { care, deadlines } = await office.asker.ask('cases.open', { caseId: file.caseId });
    expect(care.monitoringVisits).toHaveLength(4);
    expect(deadlines.filter(({ rule, status }) => rule === 'R-49' && status !== 'MET')).toEqual([]);
    await road.close(file, addYears(plainDate(care.placements[0]?.on ?? '2026-01-01'), 20));
    await nothingOpen(file);
  }, 120_000);
});
