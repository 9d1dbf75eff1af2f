import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { Form } from '../form.ts';

export const CASE_TABS = [
  'İcmal', 'İştirakçılar', 'Hüquqlar və razılıqlar', 'Təhlükəsizlik', 'Hazırlıq və görüşlər', 'Tərəflərin sözü', 'Razılaşma', 'Əlaqələr', 'Yönləndirmələr', 'Sorğular', 'Sənədlər', 'Xronologiya', 'Qeydlərim',
] as const;
/** Tabs only files of care have. */
export const CARE_TABS = ['Hüquqi status və müddətlər', 'Ehtiyaclar və təhlükəsizlik', 'Yaşayış', 'Yardım və plan', 'Uşaq', 'Şikayətlər'] as const;
export type CaseTab = (typeof CASE_TABS)[number] | (typeof CARE_TABS)[number];

/** One open case. */
export class CasePage {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Opens a case from the list by its number. */
  async open(caseNo: string): Promise<void> {
    await this.#desk.page.getByRole('navigation', { name: 'Bölmələr' }).getByRole('link', { name: 'İşlər', exact: true }).click();
    await expect(this.#desk.heading('İşlər')).toBeVisible();
    await this.#desk.page.getByRole('link', { name: caseNo, exact: true }).click();
    await expect(this.#desk.heading(caseNo)).toBeVisible();
  }

  async caseNo(): Promise<string> {
    const heading = this.#desk.heading(/^(MED|VPN|THB)-/);
    await expect(heading).toBeVisible();
    return heading.innerText();
  }

  async tab(name: CaseTab): Promise<void> {
    await this.#desk.page.getByRole('tab', { name, exact: true }).click();
    await expect(this.panel(name)).toBeVisible();
  }

  panel(name: CaseTab): Locator {
    return this.#desk.page.getByRole('tabpanel', { name, exact: true });
  }

  /** A line of the task list; `subject` tells two people's lines apart. */
  task(words: string, subject?: string): Locator {
    const line = this.panel('İcmal').getByRole('listitem').filter({ hasText: words }).filter({ hasText: /görülüb|görülməlidir|hələ başlana bilməz/ });
    return subject === undefined ? line.first() : line.filter({ hasText: subject });
  }

  /** Opens the lines of what is done already. */
  async showDone(): Promise<void> {
    await this.panel('İcmal').getByText(/^Görülmüş addımlar/).click();
  }

  /** Does the next thing as the task list offers it. */
  async doTask(words: string, title: string | RegExp, subject?: string): Promise<Form> {
    await this.tab('İcmal');
    await this.task(words, subject).getByRole('link', { name: words }).click();
    return this.form(title);
  }

  form(title: string | RegExp): Form {
    return new Form(this.#desk, this.#desk.page.getByRole('form', typeof title === 'string' ? { name: title, exact: true } : { name: title }));
  }

  /** Follows a link of the open tab to its form. */
  async start(link: string, title: string | RegExp, within: Locator = this.#desk.page.getByRole('tabpanel')): Promise<Form> {
    await within.getByRole('link', { name: link, exact: true }).click();
    return this.form(title);
  }

  async act(words: string): Promise<void> {
    await this.#desk.button('İş üzrə əməliyyatlar').click();
    await this.#desk.page.getByRole('menuitem', { name: words, exact: true }).click();
  }

  /** An act that only asks for a yes. */
  async plainAct(words: string): Promise<void> {
    await this.act(words);
    const dialog = new Form(this.#desk, this.#desk.page.getByRole('dialog'));
    await dialog.send(words);
  }
}
