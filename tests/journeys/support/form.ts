import { expect, type Locator } from '@playwright/test';
import type { Desk } from './desk.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A label as the field shows it, with or without the word for "optional". */
export const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}( \\(istəyə bağlı\\))?$`);
/** A choice whose hint is read after its words. */
export const beginning = (words: string): RegExp => new RegExp(`^${escaped(words)}`);

/** A form as a person fills it in: fields by their visible labels, choices by their words. */
export class Form {
  readonly at: Locator;
  readonly #desk: Desk;

  constructor(desk: Desk, at: Locator) {
    this.#desk = desk;
    this.at = at;
  }

  field(label: string): Locator {
    return this.at.getByRole('textbox', { name: labelled(label) });
  }

  /** Types what no file may show. */
  async type(label: string, text: string): Promise<void> {
    await this.#desk.type(this.field(label), text);
  }

  /** Types what is public by design or too short to be looked for: a time, a count. */
  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** Chooses from a list by the beginning of an entry's words. */
  async select(label: string, words: string): Promise<void> {
    const list = this.at.getByRole('combobox', { name: labelled(label) });
    const value = await list.locator('option', { hasText: beginning(words) }).first().getAttribute('value');
    await list.selectOption(value);
  }

  /** Answers a question of few choices. */
  async pick(question: string, answer: string): Promise<void> {
    await this.at.getByRole('group', { name: labelled(question) }).getByRole('radio', { name: beginning(answer) }).check();
  }

  /** Answers a question of few choices or, where they have become many, out of a list. */
  async pickOrSelect(question: string, answer: string): Promise<void> {
    const list = this.at.getByRole('combobox', { name: labelled(question) });
    await expect(list.or(this.at.getByRole('group', { name: labelled(question) }))).toBeVisible();
    await (await list.isVisible() ? this.select(question, answer) : this.pick(question, answer));
  }

  async tick(label: string): Promise<void> {
    await this.at.getByRole('checkbox', { name: beginning(label) }).check();
  }

  async press(button: string): Promise<void> {
    await this.at.getByRole('button', { name: button, exact: true }).click();
  }

  /** Sends it and waits until it has given way to what it made. */
  async send(button = 'Yadda saxla'): Promise<void> {
    await this.press(button);
    await this.at.waitFor({ state: 'detached', timeout: 20_000 });
  }
}
