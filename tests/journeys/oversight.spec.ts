import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form, beginning } from './support/form.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

const REASON = 'Uydurma səbəb: məhkəmələrin tətil müddəti nəzərə alındı.';
const NEW_PASSPHRASE = 'qırmızı çətir altında doqquz pişik rəqs edir';

test('the journal shows who did what, and proves itself whole', async ({ desk, office }) => {
  const { page } = desk;
  const caseId = await office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-12/26', ['az']);
    await asker.ask('parties.reveal', { caseId: made.caseId, subjectCode: made.harmed, reason: 'CALL' });
    return made.caseId;
  });
  await new Door(desk).unlock(office.folder, 'desk 1');
  await new Shell(desk).go('Jurnal');
  await desk.button('İndi yoxla').click();
  await expect(page.getByRole('main').getByText('Yoxlanılan bütün jurnallar bütövdür.')).toBeVisible();
  const chains = page.getByRole('table', { name: 'Fayl-fayl nəticə' });
  await expect(chains.getByRole('row').filter({ hasText: 'Bütövdür' })).not.toHaveCount(0);
  await expect(chains.getByRole('row').filter({ hasText: 'uyğun gəlmir' })).toHaveCount(0);
  await expect(page.getByRole('main').getByText('Yarımçıq qalan qeyd yoxdur.')).toBeVisible();

  const rows = page.getByRole('table', { name: 'Jurnalın sətirləri' });
  const main = new Form(desk, page.getByRole('main'));
  await main.select('Hansı faylın jurnalı', 'Mediasiya: adlar');
  const opened = rows.getByRole('row').filter({ hasText: 'Şəxsiyyətin açılması' }).first();
  await expect(opened).toContainText('desk 1');
  await expect(opened).toContainText('Zəng');
  await expect(rows).not.toContainText(HARMED.surname);
  await main.select('Hansı faylın jurnalı', 'Mediasiya: işlərin gedişi');
  await expect(rows.getByRole('row').filter({ hasText: 'İşin qeydiyyata alınması' })).toHaveCount(1);
  await rows.getByRole('row').filter({ hasText: 'İşin qeydiyyata alınması' }).getByRole('link', { name: 'İşi aç' }).click();
  await expect(desk.heading(/^MED-/)).toBeVisible();
  expect(await desk.prepare('cases.open', { caseId })).toMatchObject({ header: { caseNo: await desk.heading(/^MED-/).innerText() } });
});

test('users come, change their roles and go; whoever has gone opens nothing', async ({ desk, office }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const door = new Door(desk);
  await door.unlock(office.folder, 'desk 1');
  await new Shell(desk).go('Parametrlər');

  await test.step('added', async () => {
    await desk.button('İstifadəçi əlavə et').click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'Yeni istifadəçi' }));
    await dialog.fill('İş masasının adı', 'desk 2');
    await dialog.tick('Mediator');
    await dialog.pick('Parolunuz necə olsun?', 'Öz parolum');
    await dialog.type('Parolunuz', NEW_PASSPHRASE);
    await dialog.type('Bir də yazın', NEW_PASSPHRASE);
    await desk.confirming(true, () => dialog.press('Əlavə et'));
    await expect(dialog.at.getByRole('alert')).toContainText('Bu adda iş masası artıq var.', { timeout: 30_000 });
    await dialog.fill('İş masasının adı', 'desk 7');
    await desk.confirming(true, () => dialog.press('Əlavə et'));
    await expect(page.getByRole('main').getByText('İstifadəçi əlavə olundu: desk 7.')).toBeVisible({ timeout: 45_000 });
  });
  const user = (label: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: beginning(label), level: 4 }) });

  await test.step('roles changed', async () => {
    await user('desk 7').getByRole('button', { name: 'Rolları dəyiş' }).click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'desk 7: rollar' }));
    await dialog.tick('Rəhbər');
    await desk.confirming(true, () => dialog.press('Rolları yadda saxla'));
    await expect(page.getByRole('main').getByText('Rollar dəyişdirildi: desk 7.')).toBeVisible({ timeout: 45_000 });
    await expect(user('desk 7')).toContainText('Mediator, Rəhbər');
  });

  await test.step('the new user opens the vault with their own passphrase', async () => {
    await desk.lock();
    await door.unlockAgain(office.folder, 'desk 7', NEW_PASSPHRASE);
    await expect(desk.heading('Bu gün')).toBeVisible();
    await desk.lock();
    await door.unlockAgain(office.folder, 'desk 1');
    await new Shell(desk).go('Parametrlər');
  });

  await test.step('removed', async () => {
    await user('desk 7').getByRole('button', { name: 'Çıxar' }).click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'desk 7 çıxarılsın?' }));
    await dialog.press('Çıxar və açarları dəyiş');
    await expect(dialog.at.getByRole('alert')).toContainText('Davam etmək üçün bunu işarələyin.');
    await dialog.tick('Oxudum və bu adamın girişini bağlamaq istəyirəm.');
    await desk.confirming(false, () => dialog.press('Çıxar və açarları dəyiş'));
    await expect(dialog.at.getByRole('alert')).toContainText('Bu, təsdiq pəncərəsində qəbul edilmədi.');
    await desk.confirming(true, () => dialog.press('Çıxar və açarları dəyiş'));
    await expect(page.getByRole('main').getByText('İstifadəçi çıxarıldı, açarlar dəyişdirildi: desk 7.')).toBeVisible({ timeout: 60_000 });
    await expect(user('desk 7')).toHaveCount(0);
    await desk.lock();
    const unlock = await desk.call('vault.unlock', { folder: office.folder, label: 'desk 7', passphrase: NEW_PASSPHRASE });
    expect(unlock).toMatchObject({ ok: false });
    await door.unlockAgain(office.folder, 'desk 1');
  });
});

test('the calendar’s days and the parameters are changed with a trace', async ({ desk, office }) => {
  const { page } = desk;
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  await shell.go('Parametrlər');

  await test.step('DT-8: a day is moved and the year is confirmed', async () => {
    await page.getByRole('link', { name: 'İş günləri təqvimi' }).click();
    const year = (await shell.today()).slice(0, 4);
    const grid = page.getByRole('group', { name: `${year}: ilin günləri` });
    const count = page.getByText(/^İl üzrə iş günləri: \d+$/);
    const working = async () => Number((await count.innerText()).replace(/\D+/, ''));
    const before = await working();
    const day = grid.getByRole('button', { name: /: adi iş günü$/ }).first();
    const name = (await day.getAttribute('aria-label')) ?? '';
    await day.click();
    const dialog = new Form(desk, page.getByRole('dialog'));
    await dialog.pick('Günün növü', 'köçürülmüş istirahət günü');
    await dialog.send();
    await expect.poll(working).toBe(before - 1);
    const moved = grid.getByRole('button', { name: name.replace('adi iş günü', 'köçürülmüş istirahət günü, işlənmir') });
    await moved.click();
    await dialog.pick('Günün növü', 'Qanunda olduğu kimi');
    await dialog.send();
    await expect.poll(working).toBe(before);

    const next = String(Number(year) + 1);
    await desk.button('Sonrakı il').click();
    await desk.button(`${next}: ili təsdiqlə`).click();
    await page.getByRole('dialog').getByRole('button', { name: `${next}: ili təsdiqlə` }).click();
    await expect(page.getByRole('main').getByText('Bu il təsdiqlənib.')).toBeVisible();
  });

  await test.step('a parameter, with its reason', async () => {
    await page.getByRole('link', { name: 'Müddətlər və hədlər' }).click();
    const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'İmzadan əvvəl düşünmə müddəti' }) });
    await expect(line).toContainText('ilkin dəyər');
    await line.getByRole('button').click();
    const dialog = new Form(desk, page.getByRole('dialog'));
    await dialog.fill('Yeni dəyər (təqvim günü)', '5');
    await dialog.press('Yadda saxla');
    await expect(dialog.at.getByRole('alert')).toContainText('«Səbəb» sahəsini doldurun.');
    await dialog.type('Səbəb', REASON);
    await dialog.send();
    await expect(line).toContainText('dəyişdirilib');
    await line.getByText('Tarixçə (1)').click();
    await expect(line).toContainText(`desk 1: ${REASON}`);
    expect(await desk.prepare('parameters.list', {})).toMatchObject({ parameters: expect.arrayContaining([expect.objectContaining({ code: 'P_COOLING', value: 5 })]) });
  });
});

test('a paper that came is numbered, gets its dərkənar, is answered and done', async ({ desk, office }) => {
  const { page } = desk;
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  await shell.go('Yazışma');
  await desk.button('Daxil olan kağızı qeyd et').click();
  const paper = new Form(desk, page.getByRole('form', { name: 'Daxil olan kağız' }));
  await paper.type('Kimdən gəlib', 'Uydurma Rayon Prokurorluğu');
  await paper.fill('Neytral mövzu', 'Məlumat barədə');
  await paper.type('Onların nömrəsi', 'UYD-2026/41');
  await paper.fill('Onların tarixi', await shell.dotted(-2));
  await paper.fill('Vərəqlərin sayı', '3');
  await paper.select('Necə çatdırılıb', 'Poçt');
  await paper.send('Nömrə ver və yadda saxla');
  const said = page.getByRole('main').getByText(/^Qeyd olundu: .+\.$/);
  await expect(said).toBeVisible();
  const no = (await said.innerText()).replace('Qeyd olundu: ', '').replace(/\.$/, '');

  const row = page.getByRole('table', { name: beginning('Daxil olan kağızlar') }).getByRole('row').filter({ hasText: no });
  await expect(row).toContainText('Dərkənar gözləyir');
  const act = async (words: string) => {
    await row.getByRole('button', { name: 'Addımlar' }).click();
    await page.getByRole('menuitem', { name: words }).click();
  };
  await act('Dərkənar yaz');
  const resolution = new Form(desk, page.getByRole('dialog', { name: `${no}: dərkənar` }));
  await resolution.pick('Dərkənarın mətni', 'Cavab hazırlansın');
  await resolution.select('İcraçı', 'desk 2');
  await resolution.fill('İcra müddəti', await shell.dotted(5));
  await resolution.send('Dərkənarı yaz');
  await expect(row).toContainText('Cavab hazırlansın. İcraçı: desk 2');
  await expect(row).toContainText(`Müddət: ${await shell.dotted(5)}`);

  await act('Cavabı qeyd et');
  const answer = new Form(desk, page.getByRole('form', { name: 'Çıxan kağız' }));
  await answer.type('Kimə gedir', 'Uydurma Rayon Prokurorluğuna');
  await answer.fill('Neytral mövzu', 'Cavab məktubu barədə');
  await answer.fill('Vərəqlərin sayı', '1');
  await answer.send('Nömrə ver və yadda saxla');
  await expect(page.getByRole('table', { name: beginning('Çıxan kağızlar') })).toContainText(`${no} nömrəli kağıza cavab`);

  await page.getByRole('tab', { name: 'Daxil olan' }).click();
  await act('İcra olunub');
  await new Form(desk, page.getByRole('dialog', { name: `${no}: dərkənar icra olunub` })).send('İcra olunub');
  await expect(row).toContainText(`İcra olunub: ${await shell.dotted()}`);
});
