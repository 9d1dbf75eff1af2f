import { addDays, addMonths, formatDotted, plainDate } from '../../src/domain/dates/plain-date.ts';
import { CHILD } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { CasePage } from './support/pages/case-page.ts';
import { CareSteps, expectNothingTypedAnywhere } from './support/pages/care-steps.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

const TAB = 'Uşaq';
const WORDS = 'Məlumat və qiymətləndirmə';
const PLACEMENT = 'Yerləşdirmə';
const RETURN = 'Ailəyə qayıdış və bir il';

test('a child is brought to safety, the court is asked in ten working days, and goes home to four visits in a year', async ({ desk, house }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const file = await house.caring('desk 7', (road) => road.open('VPN', CHILD, { source: 'GUARDIANSHIP' }));
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const care = new CareSteps(desk, open);
  await new Door(desk).unlock(house.folder, 'desk 7');

  // A Monday of February: no holiday falls within two weeks of it.
  const start = await shell.today();
  const year = Number(start.slice(0, 4)) + 1;
  const monday = [1, 2, 3, 4, 5, 6, 7].map((no) => plainDate(`${year}-02-0${no}`)).find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1) ?? start;
  const day = (after: number) => formatDotted(addDays(monday, after));
  await shell.dayComes(monday);
  await open.open(file.caseNo);

  await test.step('in danger the child is removed at once, and the clocks of what comes after run', async () => {
    const informed = await care.begin(TAB, WORDS, 'Məlumatı yaz', 'Uşaq barədə məlumat');
    await informed.pick('Yaşı dəqiq deyil, uşaq sayılır?', 'Xeyr');
    await informed.send();
    await open.tab('İcmal');
    await expect(open.task('Uşağın ilkin qiymətləndirməsini aparın')).toContainText(day(3));
    const placed = await care.begin(TAB, PLACEMENT, 'Yerləşdirməni yaz', 'Uşağın yerləşdirilməsi');
    await placed.pick('Təxirəsalınmaz?', 'Bəli');
    await placed.select('Hara', 'Uşaq müəssisəsi');
    await placed.send();
    await open.tab('İcmal');
    await expect(open.task('Məhkəməyə müraciət edin')).toContainText(day(14));
  });

  await test.step('seen and heard the next day; eight factors; the court is asked', async () => {
    await shell.dayComes(addDays(monday, 1));
    await open.open(file.caseNo);
    const assessed = await care.begin(TAB, WORDS, 'Qiymətləndirmə yaz', 'Uşağın qiymətləndirilməsi');
    await assessed.pick('Növü', 'İlkin');
    await assessed.pick('Ailə qiymətləndirməyə imkan vermədi?', 'Xeyr');
    await assessed.pick('Uşaq görülüb?', 'Bəli');
    await assessed.pick('Uşaq dinlənilib?', 'Bəli');
    await assessed.type('Uşağın öz sözləri', 'Uydurma uşaq sözü: məktəbə getmək istəyirəm.');
    await assessed.pick('Təhlükə var?', 'Bəli');
    await assessed.pick('Qərar', 'Ailədən ayırıb yerləşdirmək');
    await assessed.type('Görülən və eşidilən', 'Uydurma müşahidə: evdə heç kim yox idi.');
    await assessed.send();
    const factors = await care.go(TAB, PLACEMENT, 'Amilləri tamamla', 'Yerləşdirmənin səkkiz amili');
    for (const factor of await factors.at.getByRole('group', { name: /^Baxılan amillər/ }).getByRole('checkbox').all()) await factor.check();
    await factors.send();
    const court = await care.go(TAB, PLACEMENT, 'Məhkəməni yaz', 'Məhkəmə');
    await court.fill('Müraciət günü', day(1));
    await court.send();
    await expect(care.fact(PLACEMENT, 'Məhkəməyə müraciət:')).toHaveText(day(1));
    await open.tab('İcmal');
    await expect(open.task('Məhkəməyə müraciət edin').filter({ hasText: 'görülməlidir' })).toHaveCount(0);
  });

  const home = addDays(monday, 21);
  const at = (months: number, days = 0) => formatDotted(addDays(addMonths(home, months), days));
  const parts = page.getByRole('tabpanel').locator('ol > li');

  await test.step('home again with a plan: four windows lie ahead', async () => {
    await shell.dayComes(home);
    await open.open(file.caseNo);
    const plan = await care.begin(TAB, 'İnkişaf planları', 'Plan yaz', 'İnkişaf planı');
    await plan.pick('Növü', 'Ailə inkişaf planı');
    await plan.fill('Baxış günü', at(1));
    await plan.send();
    await (await care.go(TAB, PLACEMENT, 'Bitdiyini yaz', 'Yerləşdirmənin bitməsi')).send();
    const back = await care.begin(TAB, RETURN, 'Qayıdışı yaz', 'Ailəyə qayıdış');
    await back.fill('Risk qiymətləndirilən gün', at(0));
    await back.type('Riskin təsviri', 'Uydurma risk: nənə evdədir.');
    await back.fill('Ailə inkişaf planının günü', at(0));
    await back.send();
    await expect(parts).toHaveCount(4);
    await expect(parts.nth(0)).toContainText(`${at(0, 1)} – ${at(3)}`);
    await expect(parts.nth(3)).toContainText(`– ${at(12)}`);
    for (const no of [0, 1, 2, 3]) await expect(parts.nth(no)).toContainText('Hələ gəlməyib');
  });

  const visit = async () => {
    const form = await care.go(TAB, RETURN, 'Baş çəkməni yaz', 'Baş çəkmə');
    for (const domain of ['Əqli sağlamlıq', 'Fiziki sağlamlıq', 'Psixoloji vəziyyət', 'Psixi sağlamlıq', 'Ailədə vəziyyət']) await form.select(domain, 'Yaxşı');
    await form.pick('Uşaq dinlənilib?', 'Xeyr');
    await form.pick('Təhlükə var?', 'Xeyr');
    await form.send();
  };

  await test.step('visited in the first window, missed in the second, visited in the third and the fourth', async () => {
    await shell.dayComes(addDays(addMonths(home, 3), -5));
    await open.open(file.caseNo);
    await expect(open.task('Rüblük baş çəkin')).toContainText(at(3));
    await open.tab(TAB);
    await expect(parts.nth(0)).toContainText('İndi açıqdır');
    await visit();
    await expect(parts.nth(0)).toContainText(`Baş çəkilib: ${at(3, -5)}`);
    await expect(parts.nth(0)).toContainText('Fiziki sağlamlıq: yaxşı');
    for (const [no, months] of [[2, 9], [3, 12]] as const) {
      await shell.dayComes(addDays(addMonths(home, months), -5));
      await open.open(file.caseNo);
      await open.tab(TAB);
      await expect(parts.nth(1)).toContainText('Baş çəkilməyib');
      await visit();
      await expect(parts.nth(no)).toContainText(`Baş çəkilib: ${at(months, -5)}`);
    }
    await expect(parts.nth(1)).toContainText('Baş çəkilməyib');
    await open.tab('İcmal');
    await expect(open.panel('İcmal')).toContainText(at(6));
    await desk.expectAccessible();
  });

  await test.step('no word of it on any screen', async () => {
    await expectNothingTypedAnywhere(desk, open, file.caseNo);
  });
});
