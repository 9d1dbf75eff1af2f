import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import type { PracticeOffice } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

/** A case with a joint meeting planned for the day after tomorrow. */
function plannedMeeting(office: PracticeOffice): Promise<{ caseNo: string; responsible: string }> {
  return office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-6/26', ['az']);
    await road.explain(made);
    await road.daysPass(2);
    await road.consent(made);
    await road.prepare(made);
    const attendees = [made.harmed, made.responsible];
    await asker.write('sessions.schedule', { caseId: made.caseId, type: 'JOINT', on: addDays(plainDate(await road.today()), 2), from: '11:00', placeType: 'OFFICE', attendees, separateArrivalExit: true });
    const { header } = await asker.ask('cases.open', { caseId: made.caseId });
    return { responsible: made.responsible, caseNo: header.caseNo };
  });
}

test('a meeting is moved, nobody comes; calls and a mistake are written as they were', async ({ desk, office }) => {
  const { page } = desk;
  const { caseNo } = await plannedMeeting(office);
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  await open.open(caseNo);
  const session = page.getByRole('article').filter({ hasText: 'Birgə görüş' });

  await test.step('R-88: moved, and everything checked for the new day', async () => {
    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Vaxtını dəyiş', 'Görüşün vaxtını dəyişmək', session);
    await form.fill('Tarix', await shell.dotted(31));
    await expect(form.at.getByRole('status').filter({ hasText: 'Əvvəlcə bunlar lazımdır' })).toContainText('30 gündən çox olmamalıdır');
    await form.fill('Tarix', await shell.dotted(4));
    await expect(form.at.getByRole('status').filter({ hasText: 'Əvvəlcə bunlar lazımdır' })).toBeHidden();
    const [was, now] = [await shell.dotted(2), await shell.dotted(4)];
    await form.send('Vaxtını dəyiş');
    await expect(session).toContainText(`Əvvəlki vaxt: ${was} 11:00`);
    await expect(session).toContainText(now);
  });

  await test.step('nobody comes: not a meeting, and nobody has changed their mind', async () => {
    await shell.daysPass(4);
    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Baş tutmadı', 'Görüş baş tutmadı', session);
    await form.pick('Nə üçün', 'Gələn olmadı');
    await form.send();
    await expect(session).toContainText('Baş tutmayıb');
    await open.tab('Hüquqlar və razılıqlar');
    for (const row of await page.getByRole('row', { name: /^Mediasiyada iştirak/ }).all()) await expect(row).toContainText('Qüvvədədir');
    await open.tab('İcmal');
    await expect(open.task('Görüş təyin edin')).toContainText('görülməlidir');
    await expect(open.task('Razılaşmanı tərtib edin')).toContainText('Hələ görüş keçirilməyib.');
  });

  await test.step('calls, with and without an answer', async () => {
    await open.tab('Əlaqələr');
    for (const result of ['Cavab olmadı', 'Danışıldı']) {
      const form = await open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
      await form.pick('Kim başlayıb', 'Biz müraciət etmişik');
      await form.pick('Kiminlə', 'İştirakçı ilə');
      await form.select('İştirakçı', 'O ·');
      await form.select('Əlaqə yolu', 'Telefon');
      await form.pick('Məqsəd', 'Məlumat vermək');
      await form.select('Nəticə', result);
      await form.type('Qeyd', `Uydurma zəng: ${result.toLowerCase()}, hava yağışlı idi.`);
      await form.send();
    }
    const calls = page.getByRole('table', { name: 'Əlaqələr' });
    await expect(calls.getByRole('row')).toHaveCount(3);
    await expect(calls).not.toContainText('yağışlı');
    await calls.getByRole('row').nth(1).getByRole('button', { name: 'Qeydi göstər' }).click();
    await expect(calls).toContainText('hava yağışlı idi');
  });

  await test.step('R-83: a mistake is struck through, not taken away', async () => {
    await open.tab('Əlaqələr');
    const calls = page.getByRole('table', { name: 'Əlaqələr' });
    const wrong = calls.getByRole('row').filter({ hasText: 'Cavab olmadı' });
    await wrong.getByRole('button', { name: /^Səhvi düzəlt/ }).click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'Səhvən yazılmış qeyd' }));
    await dialog.pick('Nə səhv olub?', 'İki dəfə yazılıb');
    await dialog.send('Səhv kimi işarələ');
    await expect(calls.getByRole('row')).toHaveCount(3);
    await expect(wrong.locator('.in-error')).toHaveCSS('text-decoration-line', 'line-through');
    await expect(wrong.getByRole('button', { name: /^Səhvi düzəlt/ })).toHaveCount(0);
  });
});

test('R-80: what others did is written, opens the task that follows, and counts toward no gate', async ({ desk, office }) => {
  const { page } = desk;
  const { caseNo, responsible } = await plannedMeeting(office);
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  await open.open(caseNo);
  await expect(open.task('Razılaşmanı tərtib edin')).toContainText('Hələ görüş keçirilməyib.');

  await test.step('written', async () => {
    await open.tab('Əlaqələr');
    const form = await open.start('Baş vermiş faktı yaz', 'Baş vermiş faktın qeydi');
    await form.select('Nə baş verib', 'Görüş keçirilib');
    await form.fill('Saat', '08:30');
    await form.type('Kim edib', 'tərəflər özləri, uydurma');
    await form.type('Haradan məlumdur', 'uydurma məktub, üçüncü səhifə');
    await form.send();
    await expect(page.getByRole('table', { name: 'Baş vermiş faktlar' })).toContainText('qeyd olunub, qayda ilə edilməyib');
  });

  await test.step('counts toward no gate', async () => {
    await open.tab('İştirakçılar');
    const facts = await open.start('Faktları dəyiş', `${responsible}: faktlar`, page.getByRole('article', { name: responsible, exact: true }));
    await facts.pick('Baş verənləri qəbul edirmi', 'Qəbul etmir');
    await facts.send();
    await open.tab('Hazırlıq və görüşlər');
    const plan = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await plan.pick('Görüşün növü', 'Birgə görüş');
    await plan.fill('Tarix', await shell.dotted(2));
    await plan.fill('Saat', '11:00');
    await plan.select('Yer', 'Ofis');
    await expect(plan.at.getByRole('status').filter({ hasText: 'Əvvəlcə bunlar lazımdır' })).toContainText('baş verəni qəbul etmir');
    await plan.press('Geri');
  });

  await test.step('opens the task that follows', async () => {
    await open.tab('İcmal');
    await expect(open.task('Razılaşmanı tərtib edin')).toContainText('görülməlidir');
  });
});
