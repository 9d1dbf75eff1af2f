import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { OpenedHost } from './hosts.ts';

/** The desk a journey sits at: the window, the folder it works in, and what a person does there again and again. */
export class Desk {
  readonly host: OpenedHost;
  readonly page: Page;
  /** Fresh for each journey and gone after it; vaults go here. */
  readonly folder: string;
  /** For documents, which are the only files that may say in clear what was typed. */
  readonly documents: string;
  /** Stays empty, or the journey fails at its end. */
  readonly problems: readonly string[];
  /** What must not be found in any other file when the journey has ended. */
  readonly secrets = new Set<string>();

  constructor(host: OpenedHost, scratch: string, problems: readonly string[]) {
    this.host = host;
    this.page = host.page;
    this.folder = join(scratch, 'vaults');
    this.documents = join(scratch, 'documents');
    this.problems = problems;
  }

  /** Calls the contract through the window's own door, as its code would; the answer as it comes. */
  call(name: string, input: unknown): Promise<unknown> {
    return this.page.evaluate(([name, input]) => Reflect.get(Reflect.get(globalThis, 'api'), String(name))(input), [name, input] as const);
  }

  /** Like `call`, for what only prepares a journey: fails unless the answer is ok, and answers its value. */
  async prepare(name: string, input: unknown): Promise<unknown> {
    const answer: unknown = await this.call(name, input);
    expect(answer, name).toMatchObject({ ok: true });
    return Reflect.get(Object(answer), 'value');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  /** Types into a field, and remembers that no file may show it. Texts that are public by design go through `field(…).fill`. */
  async type(label: string | RegExp | Locator, text: string): Promise<void> {
    this.remember(text);
    await (typeof label === 'string' || label instanceof RegExp ? this.field(label) : label).fill(text);
  }

  /** For secrets that were shown, not typed. Shorter than four characters nothing can be looked for. */
  remember(...secrets: readonly string[]): void {
    for (const secret of secrets) if ([...secret].length >= 4) this.secrets.add(secret);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Locks with the usual keys and waits for the fresh page. */
  async lock(): Promise<void> {
    await this.page.evaluate(() => Reflect.set(globalThis, 'beforeLock', true));
    await this.page.keyboard.press('Control+l');
    await expect(async () => {
      const seen = await this.page.evaluate(() => ({ fresh: !Reflect.has(globalThis, 'beforeLock'), ours: Reflect.has(globalThis, 'api') }));
      expect(seen).toEqual({ fresh: true, ours: true });
    }).toPass();
  }

  /** Does something that is confirmed outside the window. */
  async confirming(yes: boolean, act: () => Promise<unknown>): Promise<void> {
    await this.host.answering(yes, act);
  }

  /** No violation of WCAG 2.2 A and AA on the screen as it stands. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => [target.join(' '), any[0]?.message ?? ''].join(' ')).join(', ')}`)).toEqual([]);
  }

  /** Where the keyboard is: role and name of the focused element, as a screen reader would say it. */
  async focused(): Promise<string> {
    return this.page.locator(':focus').ariaSnapshot();
  }
}
