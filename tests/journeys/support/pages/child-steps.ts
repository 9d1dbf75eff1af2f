import { expect } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { beginning } from '../form.ts';
import type { Form } from '../form.ts';
import type { CasePage } from './case-page.ts';

/** What a child's consent asks: who gives it, and the child's own word beside it. */
export interface ChildConsent {
  /** As the list of representatives begins, `R2 ·`. */
  representative: string;
  language?: string;
  interpreted?: boolean;
  /** Forms of meeting the child says no to. */
  refuses?: readonly string[];
}

/** What is done differently where somebody is a child. */
export class ChildSteps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  /** Opens the form of a consent and says what it is about. */
  async openConsent(subject: string, type: string): Promise<Form> {
    await this.#page.tab('Hüquqlar və razılıqlar');
    const form = await this.#page.start('Cavab yaz', 'Şəxsin cavabını yazmaq', this.#desk.page.getByRole('region', { name: subject, exact: true }));
    await form.pick('Nə barədə', type);
    return form;
  }

  /** A representative's yes with the child's own beside it, form by form where it is about taking part. */
  async consent(subject: string, type: string, { representative, language = 'Azərbaycan dili', interpreted = false, refuses = [] }: ChildConsent): Promise<void> {
    const form = await this.openConsent(subject, type);
    await form.select('Razılığı kim verir', representative);
    await form.pick('Nümayəndənin cavabı', 'Razıdır');
    await form.pick('Uşağın öz sözü', 'Bəli');
    if (type === 'Mediasiyada iştirak') {
      const forms = form.at.getByRole('table').getByRole('row').filter({ has: this.#desk.page.getByRole('rowheader') });
      for (const row of await forms.all()) {
        const refused = refuses.includes(((await row.getByRole('rowheader').innerText()) ?? '').trim());
        await row.getByRole('radiogroup', { name: /: Nümayəndə$/ }).getByRole('radio', { name: 'Bəli' }).check();
        await row.getByRole('radiogroup', { name: /: Uşaq$/ }).getByRole('radio', { name: refused ? 'Xeyr' : 'Bəli' }).check();
        await expect(row).toContainText(refused ? 'Keçirilmir: uşaq «yox» deyib' : 'Keçirilə bilər');
      }
    }
    await form.select('Hansı dildə izah edilib', language);
    if (interpreted) await form.tick('Tərcüməçi iştirak edib');
    await form.pick('Razılıq necə verilib', 'Kağızda imzalanıb');
    await form.tick('Skan saxlanılıb');
    await form.send();
    await expect(this.consentRow(subject, type).filter({ hasText: 'Qüvvədədir' })).toHaveCount(1);
  }

  /** The lines of one purpose in a person's table of consents. */
  consentRow(subject: string, type: string) {
    return this.#desk.page.getByRole('region', { name: subject, exact: true }).getByRole('row', { name: beginning(type) });
  }
}
