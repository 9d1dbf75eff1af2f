import { expect } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { Form, beginning } from '../form.ts';
import { PASSPHRASE } from '../office.ts';

/** The screen before any vault is open. */
export class Door {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  form(): Form {
    return new Form(this.#desk, this.#desk.page.getByRole('main'));
  }

  async choose(way: 'Anbarı aç' | 'Məşq edin' | 'Yeni anbar yarat' | 'Bərpa vərəqləri ilə qayıt'): Promise<void> {
    await expect(this.#desk.heading('Xoş gəldiniz')).toBeVisible();
    await this.#desk.button(beginning(way)).click();
  }

  /** Names the folder and goes on to who and with which passphrase. */
  async find(folder: string): Promise<void> {
    const form = this.form();
    await form.fill('Anbarın qovluğu', folder);
    await form.press('Davam et');
    await expect(form.field('Parol')).toBeVisible();
  }

  async unlock(folder: string, label: string, passphrase = PASSPHRASE): Promise<void> {
    await this.choose('Anbarı aç');
    await this.find(folder);
    await this.enter(label, passphrase);
    await expect(this.#desk.page.getByRole('banner')).toBeVisible({ timeout: 45_000 });
  }

  /** After a lock: the window stands at the vault it was at. */
  async unlockAgain(folder: string, label: string, passphrase = PASSPHRASE): Promise<void> {
    await expect(this.#desk.heading('Anbarı aç')).toBeVisible();
    await expect(this.form().field('Anbarın qovluğu')).toHaveValue(folder);
    await this.enter(label, passphrase);
    await expect(this.#desk.page.getByRole('banner')).toBeVisible({ timeout: 45_000 });
  }

  async enter(label: string, passphrase: string): Promise<void> {
    const form = this.form();
    await form.pickOrSelect('Siz kimsiniz?', label);
    await form.type('Parol', passphrase);
    await form.press('Aç');
  }

  /** A vault of invented people, made in the window by whoever sits there. Answers its passphrase. */
  async practise(folder: string): Promise<string> {
    await this.choose('Məşq edin');
    const form = this.form();
    await form.fill('Məşq anbarı üçün boş qovluq', folder);
    await form.press('Məşq anbarını yarat');
    await expect(this.#desk.heading('Məşq anbarı hazırdır')).toBeVisible({ timeout: 60_000 });
    const passphrase = await this.#desk.page.locator('p', { hasText: 'Hamının parolu' }).locator('+ p').innerText();
    this.#desk.remember(passphrase);
    return passphrase;
  }
}
