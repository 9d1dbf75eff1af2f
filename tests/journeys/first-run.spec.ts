import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { PASSPHRASE } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

test('a real vault is refused where this window cannot protect it, before anything is typed and by the process behind it', async ({ desk, host }) => {
  test.skip(host === 'electron', 'The installed program makes real vaults; what is refused is the browser window.');
  const { page } = desk;
  const door = new Door(desk);
  for (const way of ['Yeni anbar yarat', 'Bərpa vərəqləri ilə qayıt'] as const) {
    await door.choose(way);
    await expect(page.getByText('Əsl anbar bu pəncərədə açılmır')).toBeVisible();
    await expect(page.getByText('Burada yalnız məşq etmək olar.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await desk.button('Geri').click();
  }
  const folder = join(desk.folder, 'real');
  const { passphrase } = Object(await desk.prepare('vault.suggest-passphrase', {}));
  const refused = await desk.call('vault.create', {
    folder, officeName: 'Uydurma Vasitəçilik Bürosu', officeCode: 'UVB', onePersonOffice: false, label: 'masa 1', passphrase, recoveryPeople: 3, language: 'az',
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'HOST_NOT_ACCEPTED' } });
  expect(existsSync(folder)).toBe(false);
});

test('a passphrase: six words are suggested, one’s own is measured', async ({ desk, office }) => {
  const { page } = desk;
  await new Door(desk).unlock(office.folder, 'desk 1');
  await new Shell(desk).go('Parametrlər');
  await desk.button('Parolu dəyiş').click();
  const form = new Form(desk, page.getByRole('dialog', { name: 'Mənim parolum' }));
  const words = form.at.locator('[translate=no]');
  await expect(words).toHaveText(/^(\S+ ){5}\S+$/);
  const first = await words.innerText();
  await form.press('Başqa altı söz');
  await expect(words).not.toHaveText(first);

  await form.type('İndiki parol', PASSPHRASE);
  await form.pick('Parolunuz necə olsun?', 'Öz parolum');
  const meter = form.at.getByRole('meter', { name: 'Parolun möhkəmliyi' });
  const summary = form.at.getByRole('alert');
  await form.fill('Parolunuz', 'salam123');
  await expect(form.at.getByText(/^(Çox zəif|Zəif)/)).toBeVisible();
  await form.press('Parolu dəyiş');
  await expect(summary).toContainText('Bu parol kifayət qədər möhkəm deyil.');
  await form.type('Parolunuz', 'yaşıl stol üstündə yeddi göyərçin gülümsəyir');
  await expect(form.at.getByText('Möhkəmdir')).toBeVisible();
  await expect(meter).toHaveJSProperty('value', 4);
  await form.type('Bir də yazın', 'yaşıl stol üstündə altı göyərçin');
  await form.press('Parolu dəyiş');
  await expect(summary).toContainText('İki yazılış fərqlidir.');
  await form.type('Bir də yazın', 'yaşıl stol üstündə yeddi göyərçin gülümsəyir');
  await form.press('Parolu dəyiş');
  await expect(page.getByRole('main').getByText('Parolunuz dəyişdirildi.')).toBeVisible({ timeout: 45_000 });
});

test('a practice vault in one click; a wrong passphrase changes nothing and says so', async ({ desk }) => {
  const { page } = desk;
  const door = new Door(desk);
  const folder = join(desk.folder, 'practice');
  const passphrase = await door.practise(folder);
  await expect(page.getByRole('table', { name: 'Məşq istifadəçiləri' }).getByRole('row')).toHaveCount(11);
  await desk.button('İşə başla').click();
  await expect(desk.heading('Bu gün')).toBeFocused();
  await expect(page.getByText('Buradakı bütün işlər və adlar uydurmadır.')).toBeVisible();

  await desk.lock();
  await expect(page.getByText('Anbar kilidləndi.')).toBeVisible();
  await expect(page.getByText('Yadda saxlanmış heç nə itməyib.')).toBeVisible();
  await expect(desk.heading('Anbarı aç')).toBeVisible();
  await expect(door.form().field('Anbarın qovluğu')).toHaveValue(folder);
  await expect(page.getByText('Bu, məşq anbarıdır')).toBeVisible();
  await door.enter('desk 1', 'bu parol qətiyyən o parol deyil');
  const refusal = page.getByRole('alert').filter({ hasText: 'Parol uyğun gəlmədi.' });
  await expect(refusal).toContainText('Anbara heç nə olmayıb.', { timeout: 45_000 });
  const field = door.form().field('Parol');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await door.enter('desk 1', passphrase);
  await expect(desk.heading('Bu gün')).toBeFocused({ timeout: 45_000 });
});

test('a colleague’s case is read, not worked on', async ({ desk, office }) => {
  const { page } = desk;
  const { caseNo, caseId, harmed } = await office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-3/26', ['az']);
    const { header } = await asker.ask('cases.open', { caseId: made.caseId });
    return { ...made, caseNo: header.caseNo };
  });
  await new Door(desk).unlock(office.folder, 'desk 2');
  const open = new CasePage(desk);
  await open.open(caseNo);
  await expect(page.getByText('Bu iş sizə verilməyib: yalnız baxa bilərsiniz.')).toBeVisible();
  await expect(page.getByText('Mediator: desk 1')).toBeVisible();
  await expect(desk.button('İş üzrə əməliyyatlar')).toBeHidden();
  for (const [tab, link] of [['İştirakçılar', 'İştirakçı əlavə et'], ['Hüquqlar və razılıqlar', 'Cavab yaz'], ['Hazırlıq və görüşlər', 'Görüş planlaşdır'], ['Sənədlər', 'Sənəd hazırla']] as const) {
    await open.tab(tab);
    await expect(page.getByRole('tabpanel').getByRole('link', { name: link })).toHaveCount(0);
  }
  const today = await new Shell(desk).today();
  const write = { caseId, subjectCode: harmed, kind: 'NONE', toldBothSides: false, agreed: [], on: today, token: crypto.randomUUID() };
  expect(await desk.call('conflicts.record', write)).toMatchObject({ ok: false, error: { code: 'NOT_ASSIGNED' } });
});
