import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { Form } from '../form.ts';
import type { CasePage } from './case-page.ts';

/** Meetings: planned, begun, ended. */
export class SessionSteps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  /** The form of a meeting in the office, filled in and not yet sent. */
  async plan(type: string, on: string, from = '11:00'): Promise<Form> {
    await this.#page.tab('Hazırlıq və görüşlər');
    const form = await this.#page.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', type);
    await form.fill('Tarix', on);
    await form.fill('Saat', from);
    await form.select('Yer', 'Ofis');
    return form;
  }

  /** What the gates say while a form is being filled in. */
  forecast(form: Form, heading: 'Əvvəlcə bunlar lazımdır' | 'Bu addımı ikinci şəxs təsdiqləməlidir' | 'Mümkündür, amma diqqət edin'): Locator {
    return form.at.getByRole('status').filter({ hasText: heading });
  }

  card(type: string, state: string): Locator {
    return this.#desk.page.getByRole('article').filter({ hasText: type }).filter({ hasText: state });
  }

  async begin(type: string): Promise<void> {
    await this.#page.tab('Hazırlıq və görüşlər');
    await this.card(type, 'Planlaşdırılıb').getByRole('button', { name: 'Görüşə başla' }).click();
    await new Form(this.#desk, this.#desk.page.getByRole('dialog', { name: 'Görüşə başlamaq' })).send('Başla');
    await expect(this.card(type, 'Gedir')).toBeVisible();
  }

  async end(type: string, to: string, outcome: string): Promise<void> {
    await this.card(type, 'Gedir').getByRole('link', { name: 'Görüşü bitir' }).click();
    const form = this.#page.form('Görüşü bitirmək');
    await form.fill('Bitdi', to);
    await form.pick('Necə bitdi', outcome);
    for (const came of await form.at.getByRole('radio', { name: 'Bəli' }).all()) await came.check();
    await form.send('Görüşü bitir');
  }
}
