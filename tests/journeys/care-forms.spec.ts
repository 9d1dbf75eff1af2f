import type { Desk } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { CasePage } from './support/pages/case-page.ts';
import type { CaseTab } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { RESIDENT } from '../../tools/demo/people.ts';

const SHARED: readonly [CaseTab, string][] = [
  ['İştirakçılar', 'İştirakçı əlavə et'], ['İştirakçılar', 'Tanış əməkdaşı yaz'], ['Hüquqlar və razılıqlar', 'Hüquqların izahını yaz'], ['Hüquqlar və razılıqlar', 'Cavab yaz'],
  ['Ehtiyaclar və təhlükəsizlik', 'Ehtiyacları qiymətləndir'], ['Ehtiyaclar və təhlükəsizlik', 'Tədbir planlaşdır'], ['Ehtiyaclar və təhlükəsizlik', 'Plan qur'],
  ['Ehtiyaclar və təhlükəsizlik', 'Gün əlavə et'], ['Ehtiyaclar və təhlükəsizlik', 'Kartı doldur'], ['Əlaqələr', 'Görüş planlaşdır'],
];
const STATUS: readonly [CaseTab, string][] = ['Statusu yaz', 'Xəbəri yaz', 'Aşkarlanmanı yaz', 'Əlamət yaz', 'Yaz', 'İstəyini yaz', 'Qayıdışı planlaşdır', 'Sorğunu yaz', 'Şəxs əlavə et'].map((link) => ['Hüquqi status və müddətlər', link]);
/** Nothing in them is needed but the day they open with. */
const WHOLE_AS_OPENED = new Set(['Tanış əməkdaşı yaz', 'Kartı doldur']);

async function noSidewaysScroll(desk: Desk, name: string): Promise<void> {
  const wider: unknown = await desk.page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'document'), 'documentElement').scrollWidth - Reflect.get(globalThis, 'innerWidth'));
  expect(wider, `${name}: pixels the page is wider than the window`).toBeLessThanOrEqual(0);
}

for (const [module, forms] of [['VPN', SHARED], ['THB', [...SHARED, ...STATUS]]] as const) {
  test(`${module}: every tab, and every form of needs and status sent empty, at 1024 pixels`, async ({ desk, house }) => {
    test.setTimeout(420_000);
    const { page } = desk;
    const { caseNo } = await house.caring('desk 7', (road) => road.open(module, RESIDENT, { source: 'SELF_VICTIM' }));
    await page.setViewportSize({ width: 1024, height: 700 });
    await new Door(desk).unlock(house.folder, 'desk 7');
    const open = new CasePage(desk);
    await open.open(caseNo);
    const tabs = await page.getByRole('tab').allInnerTexts();
    expect(tabs).not.toContain('Hazırlıq və görüşlər');
    for (const name of tabs) {
      await test.step(name, async () => {
        await page.getByRole('tab', { name, exact: true }).click();
        await page.getByRole('tabpanel').waitFor();
        await desk.expectAccessible();
        await noSidewaysScroll(desk, name);
      });
    }
    for (const [tab, link] of forms) {
      await test.step(`${tab}: ${link}`, async () => {
        await open.tab(tab);
        await page.getByRole('tabpanel').getByRole('link', { name: link, exact: true }).first().click();
        const form = page.getByRole('form');
        await expect(form).toBeVisible();
        if (!WHOLE_AS_OPENED.has(link)) {
          await form.locator('button[type=submit]').click();
          await expect(form.getByRole('alert')).toBeVisible();
        }
        await desk.expectAccessible();
        await noSidewaysScroll(desk, link);
        await form.getByRole('button', { name: /^Geri$/ }).click();
        await expect(form).toBeHidden();
      });
    }
  });
}

test('a case of each kind is begun with the kind, and at night with three answers', async ({ desk, house }) => {
  const { page } = desk;
  await new Door(desk).unlock(house.folder, 'desk 7');
  await page.getByRole('navigation', { name: 'Bölmələr' }).locator('a[href="/cases"]').click();
  await page.locator('a[href="/cases/new"]').click();
  await page.getByRole('radio', { name: /Müdafiə ehtiyacları/ }).check();
  await expect(page.getByLabel('Əməlin növü')).toHaveCount(0);
  await desk.expectAccessible();
  await desk.button('Gecə qəbulu').click();
  await expect(desk.heading('Gecə qəbulu')).toBeVisible();
  await desk.expectAccessible();
  await page.getByLabel('Kim göndərib və ya gətirib?').selectOption({ label: 'Polis' });
  await desk.button('Qəbul et və yer ver').click();
  await expect(desk.heading(/^THB-/)).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Yaşayış', exact: true })).toHaveAttribute('aria-selected', 'true');
});
