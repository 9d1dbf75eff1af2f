import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';

test('R-07: a partial acknowledgement waits for a second person, who signs a card at another desk', async ({ desk, office }) => {
  const { page } = desk;
  const { caseNo, responsible } = await office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-5/26', ['az']);
    await road.explain(made);
    await road.daysPass(2);
    await road.consent(made);
    await road.prepare(made);
    const { header } = await asker.ask('cases.open', { caseId: made.caseId });
    return { ...made, caseNo: header.caseNo };
  });
  const door = new Door(desk);
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);

  await test.step('desk 1 asks', async () => {
    await door.unlock(office.folder, 'desk 1');
    await open.open(caseNo);
    await open.tab('İştirakçılar');
    const facts = await open.start('Faktları dəyiş', `${responsible}: faktlar`, page.getByRole('article', { name: responsible, exact: true }));
    await facts.pick('Baş verənləri qəbul edirmi', 'Qismən qəbul edir');
    await facts.send();

    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', 'Birgə görüş');
    await form.fill('Tarix', await shell.dotted(2));
    await form.fill('Saat', '11:00');
    await form.select('Yer', 'Ofis');
    await expect(form.at.getByRole('status').filter({ hasText: 'Bu addımı ikinci şəxs təsdiqləməlidir' })).toContainText(`${responsible}: baş verəni qismən qəbul edir`);
    await form.press('Görüşü planlaşdır');
    await expect(form.at.getByRole('status').filter({ hasText: 'Təsdiq gözlənilir.' })).toBeVisible();
    await form.press('Geri');
    await expect(page.getByRole('article').filter({ hasText: 'Birgə görüş' })).toHaveCount(0);
    await steps.makeAndSave(null, { paper: 'Kənar rəyçinin təsdiqi' }, async () => {
      const text = steps.paperText;
      await expect(text).toContainText('R-07');
      for (const { surname } of [HARMED, RESPONSIBLE]) await expect(text).not.toContainText(surname);
    });
    await shell.go('Təsdiqlər');
    await expect(page.getByText('Bu sizin sorğunuzdur.')).toBeVisible();
    await expect(desk.button('Kartı oxu və təsdiqlə')).toHaveCount(0);
    await desk.lock();
  });

  await test.step('desk 3 reads the card and signs', async () => {
    await door.unlockAgain(office.folder, 'desk 3');
    await expect(page.getByText('Təsdiq gözləyən müraciətlər: 1')).toBeVisible();
    await page.getByRole('link', { name: 'Təsdiqlərə keç' }).click();
    await desk.button('Kartı oxu və təsdiqlə').click();
    const card = new Form(desk, page.getByRole('dialog', { name: 'Kartı təsdiqləyin' }));
    await expect(card.at).toContainText('İkinci tərəf baş verənə necə yanaşır');
    for (const { surname } of [HARMED, RESPONSIBLE]) await expect(card.at).not.toContainText(surname);
    await card.type('Səbəb', 'Uydurma səbəb: hazırlıq kifayət qədər aparılıb.');
    await card.send('Təsdiqləyirəm');
    await expect(page.getByText('təsdiqlənib').first()).toBeVisible();
    await desk.lock();
  });

  await test.step('desk 1 does the same step again, and it is done once', async () => {
    await door.unlockAgain(office.folder, 'desk 1');
    await open.open(caseNo);
    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await expect(form.at.getByText('Yarımçıq qalmış yazınız geri qaytarıldı.')).toBeVisible();
    await expect(form.at.getByText('Təsdiq verilib.')).toBeVisible();
    await expect(form.field('Tarix')).toHaveValue(await shell.dotted(2));
    await form.send('Görüşü planlaşdır');
    await expect(page.getByRole('article').filter({ hasText: 'Birgə görüş' })).toContainText('Planlaşdırılıb');
    await shell.go('Təsdiqlər');
    await expect(page.getByText('Gözləyən sorğu yoxdur.')).toBeVisible();
    await expect(page.getByText('Təsdiqlənib. İşə qayıdıb həmin addımı bir daha edin.')).toHaveCount(0);
  });
});
