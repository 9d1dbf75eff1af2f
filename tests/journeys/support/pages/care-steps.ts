import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Desk } from '../desk.ts';
import type { Form } from '../form.ts';
import type { CasePage, CaseTab } from './case-page.ts';

/** What a case worker or a shelter worker does again and again in an open file of care. */
export class CareSteps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  /** A part of the open tab, by its heading. */
  section(heading: string): Locator {
    return this.#desk.page.getByRole('tabpanel').getByRole('region', { name: heading, exact: true });
  }

  /** Opens a form from a part of a tab. */
  async begin(tab: CaseTab, heading: string, link: string, title: string): Promise<Form> {
    await this.#page.tab(tab);
    return this.#page.start(link, title, this.section(heading));
  }

  /** Opens a form about a record of a part, the newest where several offer it. */
  async go(tab: CaseTab, heading: string, act: string, title: string): Promise<Form> {
    await this.#page.tab(tab);
    await this.section(heading).getByRole('link', { name: new RegExp(`^${act}: `) }).first().click();
    return this.#page.form(title);
  }

  /** The value a record of a part shows for one fact. */
  fact(heading: string, term: string): Locator {
    return this.section(heading).locator('dl > div').filter({ has: this.#desk.page.getByText(term, { exact: true }) }).getByRole('definition');
  }

  /** A moment of a form: its day and its hour beside each other. */
  async moment(form: Form, day: string, date: string, time: string): Promise<void> {
    await form.fill(day, date);
    await form.at.locator('.columns', { has: form.field(day) }).last().getByRole('textbox', { name: /^Saat/ }).fill(time);
  }
}

/** Everything a person could read on the screen as it stands, and what lies behind it: text, attributes, fields, the window's title. */
export async function shownOn(desk: Desk): Promise<string> {
  const held: unknown = await desk.page.evaluate(() => {
    const page = Reflect.get(globalThis, 'document');
    const fields = [...page.querySelectorAll('input, textarea')].map((field) => String(Reflect.get(Object(field), 'value')));
    return [page.title, page.documentElement.outerHTML, page.documentElement.innerText, ...fields].join('\n');
  });
  return String(held);
}

/** No word a person typed, and no prepared name, stands on the screen as it is. */
export async function expectNothingTyped(desk: Desk, screen: string): Promise<void> {
  const shown = (await shownOn(desk)).toLocaleLowerCase('az');
  expect([...desk.secrets].filter((secret) => shown.includes(secret.toLocaleLowerCase('az'))), `typed words on: ${screen}`).toEqual([]);
}

const SCREENS = ['/today', '/cases', '/calendar', '/desk', '/documents', '/correspondence', '/approvals', '/audit', '/house', '/settings'];

/** Every screen this person has, and every tab of a case, with nothing opened that asks to be opened. */
export async function expectNothingTypedAnywhere(desk: Desk, open: CasePage, caseNo: string, looked: (screen: string) => Promise<void> = async () => {}): Promise<void> {
  const { page } = desk;
  const settle = async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  };
  for (const path of SCREENS) {
    const link = page.getByRole('navigation', { name: 'Bölmələr' }).locator(`a[href="${path}"]`);
    if ((await link.count()) === 0) continue;
    await link.click();
    await settle();
    for (const view of path === '/calendar' ? await page.locator('main [aria-pressed]').all() : [undefined]) {
      await view?.click();
      await settle();
      await expectNothingTyped(desk, path);
    }
    await looked(path);
  }
  await open.open(caseNo);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await settle();
    const name = await tab.innerText();
    await expectNothingTyped(desk, name);
    await looked(name);
  }
}
