import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { z } from 'zod';
import { addDays, formatDotted, plainDate } from '../../../../src/domain/dates/plain-date.ts';
import type { PlainDate } from '../../../../src/domain/dates/plain-date.ts';
import type { Desk } from '../desk.ts';
import { Form } from '../form.ts';

const session = z.object({ now: z.string() });

/** What is around every screen once a vault is open. */
export class Shell {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async go(screen: 'Bu gün' | 'İşlər' | 'Sığınacaq' | 'Təqvim' | 'Mediatorlar' | 'Sənədlər' | 'Yazışma' | 'Uyğunluqlar' | 'Təsdiqlər' | 'Jurnal' | 'Parametrlər'): Promise<void> {
    await this.#desk.page.getByRole('navigation', { name: 'Bölmələr' }).getByRole('link', { name: screen, exact: true }).click();
  }

  get practiceClock(): Locator {
    return this.#desk.button(/^Məşq saatı/);
  }

  /** The day it is on the practice clock. */
  async today(): Promise<PlainDate> {
    return plainDate(session.parse(await this.#desk.prepare('session.read', {})).now.slice(0, 10));
  }

  /** A day so many days from now, as it is typed. */
  async dotted(days = 0): Promise<string> {
    return formatDotted(addDays(await this.today(), days));
  }

  /** Moves the practice clock in its band, to ten in the morning. */
  async daysPass(days: number): Promise<void> {
    await this.dayComes(addDays(await this.today(), days));
  }

  async dayComes(day: PlainDate, time = '10:00'): Promise<void> {
    const on = formatDotted(day);
    await this.practiceClock.click();
    const dialog = new Form(this.#desk, this.#desk.page.getByRole('dialog', { name: 'Məşq saatını irəli çək' }));
    await dialog.fill('Gün', on);
    await dialog.fill('Vaxt', time);
    await dialog.send('Saatı dəyiş');
    await expect(this.practiceClock).toHaveText(`${on} ${time}`);
  }

  /** To nine o'clock tomorrow, so that a journey does not depend on the hour it runs at. */
  async sleepOverIt(): Promise<void> {
    await this.practiceClock.click();
    await this.#desk.page.getByRole('dialog').getByRole('button', { name: 'Sabah səhər 9:00' }).click();
    await expect(this.practiceClock).toHaveText(/ 09:00$/);
  }
}
