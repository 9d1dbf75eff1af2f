import { join } from 'node:path';
import { RESIDENT } from '../../tools/demo/people.ts';
import type { Desk } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';

const MOST_STOPS = 60;

/** One hand on the keyboard: every stop of the Tab key is looked at on the way. */
class Keyboard {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  press(key: string): Promise<void> {
    return this.#desk.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#desk.page.keyboard.insertText(text);
  }

  /** Tab by Tab to what is said like this; where the keyboard stands must be seen at every stop. */
  async to(said: RegExp, back = false): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      if ((await this.#desk.page.locator(':focus').count()) === 0) continue;
      const now = await this.#desk.focused();
      await this.expectSeen(now);
      if (said.test(now)) return;
      passed.push(now.split('\n')[0] ?? '');
    }
    throw new Error(`Tab does not reach ${said} past ${passed.join(' | ')}`);
  }

  /** A ring of at least two pixels, in a colour of its own, around the focused element or the label it sits in. */
  async expectSeen(what: string): Promise<void> {
    const ring = await this.#desk.page.locator(':focus').evaluate((element) => {
      const style = Reflect.get(globalThis, 'getComputedStyle')(element);
      return { width: Number.parseFloat(style.outlineWidth), style: style.outlineStyle };
    });
    expect(ring.style, `the ring around ${what}`).not.toBe('none');
    expect(ring.width, `the ring around ${what}`).toBeGreaterThanOrEqual(2);
  }

  /** With the arrows to an entry of a list that is closed. */
  async choose(words: RegExp): Promise<void> {
    const list = this.#desk.page.locator(':focus');
    for (let at = 0; at < 30; at += 1) {
      if (words.test(await list.locator('option:checked').innerText())) return;
      await this.press('ArrowDown');
    }
    throw new Error(`the arrows do not reach ${words}`);
  }
}

test('from the door to an accepted case without a mouse', async ({ desk }) => {
  const { page } = desk;
  const keys = new Keyboard(desk);
  await page.mouse.move(0, 0);

  await test.step('a practice vault', async () => {
    await expect(desk.heading('Xoş gəldiniz')).toBeVisible();
    await keys.to(/Məşq edin/);
    await keys.press('Enter');
    // A folder is proposed, and the keyboard stands in it: one more Enter would do.
    await expect(desk.field('Məşq anbarı üçün boş qovluq')).toBeFocused();
    await keys.press('Control+a');
    await keys.type(join(desk.folder, 'practice'));
    await keys.press('Enter');
    await expect(desk.heading('Məşq anbarı hazırdır')).toBeVisible({ timeout: 60_000 });
    await keys.to(/button "İşə başla"/);
    await keys.press('Enter');
    await expect(desk.heading('Bu gün')).toBeFocused();
  });

  await test.step('past everything to the content, by the first link of the page', async () => {
    // The bottom of the page is one Tab before its top.
    await page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'document'), 'activeElement').blur());
    await keys.to(/Əsas məzmuna keç/);
    await keys.press('Enter');
    await keys.to(/İşi qeydiyyata al/);
    await keys.press('Enter');
    await expect(desk.heading('Yeni iş')).toBeFocused();
    await keys.to(/radio "Mediasiya/);
    await keys.press('Space');
  });

  await test.step('sent empty: the summary takes the keyboard and each of its links leads to its field', async () => {
    await keys.to(/button "Qeydiyyata al"/);
    await keys.press('Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'Davam etmək üçün bunları düzəldin' });
    await expect(summary).toBeFocused();
    for (const [problem, field] of [['Kimin göndərdiyini seçin.', 'Kim göndərib?'], ['Orqanın adını yazın.', 'Orqanın adı'], ['Əməlin növünü seçin.', 'Əməlin növü'], ['Prosessual mərhələni seçin.', 'Prosessual mərhələ']] as const) {
      await summary.focus();
      await keys.to(new RegExp(problem));
      await keys.press('Enter');
      await expect(page.getByLabel(field, { exact: true })).toBeFocused();
      await expect(page.getByLabel(field, { exact: true })).toHaveAccessibleDescription(new RegExp(problem));
    }
  });

  const caseNo = await test.step('a case from a referral', async () => {
    await page.getByLabel('Kim göndərib?').focus();
    await keys.choose(/İstintaq orqanı/);
    await keys.to(/textbox "Orqanın adı"/);
    desk.remember('Uydurma Rayon Məhkəməsi');
    await keys.type('Uydurma Rayon Məhkəməsi');
    await keys.to(/İşi kim aparacaq/);
    await keys.choose(/desk 1/);
    await keys.to(/Əməlin növü/);
    await keys.choose(/Oğurluq/);
    await keys.to(/Prosessual mərhələ/);
    await keys.choose(/Məhkəməyəqədər/);
    await keys.to(/button "Qeydiyyata al"/);
    await keys.press('Enter');
    await expect(desk.heading(/^MED-/)).toBeFocused();
    return desk.heading(/^MED-/).innerText();
  });

  await test.step('accepted from the menu', async () => {
    await keys.to(/İş üzrə əməliyyatlar/);
    await keys.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    for (let at = 0; at < 12 && !(await desk.focused()).includes('İşi qəbul et'); at += 1) await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.to(/button "İşi qəbul et"/);
    await keys.press('Enter');
    await expect(page.getByText('İcraatdadır').first()).toBeVisible();
  });

  await test.step('the tabs by their arrows', async () => {
    await keys.to(/tab "İcmal"/);
    await keys.press('ArrowRight');
    expect(await desk.focused()).toMatch(/tab "İştirakçılar"/);
    await keys.press('Enter');
    await expect(page.getByRole('tabpanel', { name: 'İştirakçılar' })).toBeVisible();
  });

  await test.step('Ctrl+K finds a screen and a case', async () => {
    await keys.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'İş nömrəsi, kod, ekran və ya əməl' })).toBeFocused();
    await keys.type('jurn');
    await expect(page.getByRole('option', { selected: true })).toContainText('Jurnal');
    await keys.press('Enter');
    await expect(desk.heading('Jurnal')).toBeFocused();
    await keys.press('Control+k');
    await keys.type(caseNo);
    await expect(page.getByRole('option', { selected: true })).toContainText(caseNo);
    await keys.press('Enter');
    await expect(desk.heading(caseNo)).toBeFocused();
  });

  await test.step('help is two keys away, the record of it follows', async () => {
    await keys.to(/link "Təcili"/);
    await keys.press('Enter');
    await expect(page.getByRole('form', { name: 'Təcili hal' })).toBeVisible();
  });

  await test.step('the calendar by its arrows', async () => {
    await keys.press('Control+k');
    await keys.type('Təqvim');
    await expect(page.getByRole('option', { selected: true })).toContainText('Təqvim');
    await keys.press('Enter');
    await expect(desk.heading('Təqvim')).toBeFocused();
    await keys.to(/gridcell/);
    const today = await desk.focused();
    await keys.press('ArrowDown');
    const later = await desk.focused();
    expect(later).toMatch(/gridcell/);
    expect(later).not.toBe(today);
    await keys.press('t');
    expect(await desk.focused()).toBe(today);
    await keys.press('Enter');
    await expect(page.locator(':focus')).toContainText('Bu gün üçün heç nə planlaşdırılmayıb.');
  });

  await test.step('Ctrl+L locks', async () => {
    await desk.lock();
    await expect(page.getByText('Anbar kilidləndi.')).toBeVisible();
    await expect(desk.heading('Anbarı aç')).toBeFocused();
  });
});

test('a form of care, and the card of a rescuer, without a mouse', async ({ desk, house }) => {
  const { page } = desk;
  const file = await house.caring('desk 7', async (road) => {
    const opened = await road.open('THB', RESIDENT);
    await road.admit(opened, { roomCode: 'A', bed: 1 });
    return opened;
  });
  const keys = new Keyboard(desk);
  await new Door(desk).unlock(house.folder, 'desk 7');
  await new CasePage(desk).open(file.caseNo);
  await page.mouse.move(0, 0);

  await test.step('to its tab by the arrows, to its form by Tab', async () => {
    await keys.to(/tab "İcmal"/);
    for (let at = 0; at < 12 && !(await desk.focused()).includes('Hüquqi status və müddətlər'); at += 1) await keys.press('ArrowRight');
    await keys.press('Enter');
    await keys.to(/^- link "Əlamət yaz"/);
    await keys.press('Enter');
    await expect(page.getByRole('form', { name: 'Əlamət yaz' })).toBeVisible();
  });

  await test.step('filled in by arrows and Space, sent by Enter', async () => {
    await keys.to(/^- radio "Aldatma/);
    await keys.press('Space');
    await keys.to(/^- radio "Güclü/);
    await keys.press('Space');
    await keys.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Orta/ })).toBeChecked();
    await keys.to(/^- textbox "Təsvir/);
    desk.remember('Uydurma əlamət: sənədləri əlindən alınıb.');
    await keys.type('Uydurma əlamət: sənədləri əlindən alınıb.');
    await keys.to(/^- button "Yadda saxla"/);
    await keys.press('Enter');
    await expect(page.getByRole('form', { name: 'Əlamət yaz' })).toBeHidden();
    await expect(page.getByText('Yazılmış əlamətlər (1)')).toBeVisible();
  });

  await test.step('Ctrl+E and two more keys', async () => {
    await keys.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Təcili yardım: kim?' })).toBeVisible();
    await keys.to(new RegExp(`^- button "${file.person}`));
    await keys.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Həkimə yalnız burada yazılanı deyin.');
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
