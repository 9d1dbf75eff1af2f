import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSPECTION_SHOWN } from '../../src/shared/model/enumerations.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { CaseDesk } from './case-desk.ts';

const wordsOf = ({ surname, givenName, patronymic, fin, idDocNo, birthDate, safeContact }: Identity): string[] =>
  [surname, givenName, patronymic, fin, idDocNo, birthDate, safeContact?.value, safeContact?.codeWord].flatMap((word) => word ?? []);

describe('R-86: the Ombudsman or the NPM is here', () => {
  let desk: CaseDesk;
  const view = (shown: Typed<'inspections.view'>['shown'] = [...INSPECTION_SHOWN]) => desk.ask.ask('inspections.view', { shown });

  beforeAll(async () => {
    desk = await CaseDesk.open();
    const { caseId, road } = desk;
    await desk.prepare();
    await desk.ask.write('items.add', { caseId, side: 'VICTIM', subjectCode: road.harmed, on: await desk.today(), text: 'Uydurma söz birinci tərəfdən.' });
    await desk.ask.write('emergencies.record', { caseId, ground: 'DANGER_TO_LIFE', at: await desk.office.road.now(), told: ['POLICE_102'], fields: ['NEED'], subjectCode: road.harmed, canWait: false, words: 'Uydurma təcili söz.' });
    await desk.ask.write('documents.make', desk.paper('D04'));
  });
  afterAll(() => desk.office.close());

  test('everything that is shown holds numbers and codes, and no name, no word and no code of a person', async () => {
    const shown = await view();
    expect([shown.cases, shown.correspondence, shown.documents, shown.deadlines, shown.emergencies, shown.audit].map((rows) => rows.length > 0)).toEqual([true, true, true, true, true, true]);
    const text = JSON.stringify(shown);
    for (const held of [...wordsOf(HARMED), ...wordsOf(RESPONSIBLE), 'Uydurma', desk.road.harmed, desk.road.responsible, 'Təlim Rayon İstintaq']) expect(text, held).not.toContain(held);
    expect(shown.cases).toMatchObject([{ people: 2, children: 0, status: 'IN_PROGRESS' }]);
  });

  test('only what was asked for is shown', async () => {
    const { cases, audit, ...rest } = await view(['CASE_REGISTER']);
    expect(cases).toHaveLength(1);
    expect([audit, rest.correspondence, rest.documents, rest.deadlines, rest.emergencies]).toEqual([[], [], [], [], []]);
  });

  test('that they looked, and what they were shown, is written down; a visit of tomorrow is not', async () => {
    const rows = () => desk.office.house.session?.file('MED').read((db) => db.all("SELECT * FROM audit WHERE action = 'inspections.view'")) ?? [];
    const before = rows().length;
    await view(['AUDIT', 'DEADLINES']);
    expect(rows()).toHaveLength(before + 1);
    expect(rows().at(-1)).toMatchObject({ reason: 'AUDIT DEADLINES', case_id: null });
    const visit = { body: 'OMBUDSMAN' as const, scheduled: false, on: await desk.today(), shown: ['AUDIT' as const, 'DEADLINES' as const] };
    const id = await desk.ask.write('inspections.record', visit);
    expect((await view()).visits).toEqual([{ id, by: (await desk.ask.ask('session.read', {})).userId, ...visit }]);
    await desk.refused('inspections.record', { ...visit, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('inspections.record', { ...visit, on: '1900-01-01' }, 'DATE_TOO_FAR');
  });

  test('it is shown by a supervisor, and by nobody else', async () => {
    for (const label of ['desk 2', 'desk 4', 'desk 5', 'desk 6']) {
      await desk.office.signInAs(label);
      expect(await desk.ask.answer('inspections.view', { shown: ['CASE_REGISTER'] }), label).toEqual({ ok: false, error: { code: 'NOT_ALLOWED' } });
    }
    await desk.office.signInAs('desk 3');
    expect((await view(['CASE_REGISTER'])).cases).toHaveLength(1);
    await desk.office.signInAs('desk 1');
    expect(desk.office.faults).toEqual([]);
  });
});
