import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { dirtyDocx, SECRETS, VISIBLE } from '../fixtures/foreign-docx.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

test('R-62: somebody else\'s document: a worker learns what it reveals, and sends on a copy that does not', async ({ desk, office }) => {
  const { page } = desk;
  mkdirSync(desk.documents, { recursive: true });
  const file = join(desk.documents, 'kenar.docx');
  writeFileSync(file, dirtyDocx());
  // What the file says stays in the file: no other file of the journey may hold it.
  desk.remember(...SECRETS);
  await new Door(desk).unlock(office.folder, 'desk 1');
  await new Shell(desk).go('Sənədlər');
  await page.getByRole('link', { name: 'Yad faylı yoxla' }).click();
  await expect(desk.heading('Yad faylı yoxla')).toBeVisible();
  const form = new Form(desk, page.locator('main form').first());

  await test.step('a file dropped on the window never takes the window away', async () => {
    test.skip(desk.host.kind !== 'chromium', 'Where the host tells the path, the file is checked at once.');
    await expect(page.getByText('Bu pəncərədə atılan faylın yerini bilmək olmur')).toBeVisible();
    const kept = await page.evaluate(() => {
      const [Transfer, Dropped, Happening] = ['DataTransfer', 'File', 'DragEvent'].map((name) => Reflect.get(globalThis, name));
      const dataTransfer = new Transfer();
      dataTransfer.items.add(new Dropped(['x'], 'x.docx'));
      const drop = new Happening('drop', { dataTransfer, bubbles: true, cancelable: true });
      Reflect.get(globalThis, 'document').body.dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(kept).toBe(true);
    await expect(form.field('Sənədin yeri')).toBeFocused();
  });

  await test.step('a file that is no document is refused in words, and the form stays', async () => {
    await form.fill('Sənədin yeri', join(desk.documents, 'yoxdur.docx'));
    await form.press('Yoxla');
    await expect(page.getByRole('alert')).toContainText('Bu fayl oxunmadı');
  });

  await test.step('what it reveals is listed, the heaviest first, with the words themselves', async () => {
    await form.fill('Sənədin yeri', file);
    await form.press('Yoxla');
    const result = page.getByRole('region', { name: /^Bu sənəd səhifələrindən artıq nə deyir/ });
    await expect(result.getByRole('heading', { level: 3 }).first()).toHaveText('Şərhlər');
    for (const words of ['şərhin gizli mətni', 'silinmiş gizli söz', '40.40926', 'Uydurma İdarə MMC']) await expect(result).toContainText(words);
    await desk.expectAccessible();
  });

  await test.step('the copy is written where they say, after they confirm, and nothing hidden is in it', async () => {
    const region = page.getByRole('region', { name: 'Təmiz surət' });
    await expect(region).toContainText('Dəyişikliklərin hamısı qəbul edilmiş olur');
    const copy = new Form(desk, region);
    await copy.fill('Hara yazılsın', desk.documents);
    await desk.confirming(true, () => copy.press('Təmiz surəti yaz'));
    await expect(region).toContainText('Təmiz surət yazıldı və yenidən yoxlanıldı');
    await expect(region).toContainText('Gizli heç nə qalmayıb.');
    const written = readdirSync(desk.documents).filter((name) => name !== 'kenar.docx');
    expect(written).toEqual([expect.stringMatching(/^temiz_suret_[0-9a-f]{8}\.docx$/)]);
    const text = Object.values(unzipSync(readFileSync(join(desk.documents, written[0] ?? '')))).map((part) => strFromU8(part)).join('\n');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    expect(VISIBLE.filter((words) => !text.includes(words))).toEqual([]);
  });

  await test.step('the copy itself says nothing more', async () => {
    const copy = join(desk.documents, readdirSync(desk.documents).find((name) => name.startsWith('temiz')) ?? '');
    await form.fill('Sənədin yeri', copy);
    await form.press('Yoxla');
    await expect(page.getByRole('heading', { level: 2, name: 'Bu sənəd səhifələrində yazılandan başqa heç nə demir' })).toBeVisible();
  });
});
