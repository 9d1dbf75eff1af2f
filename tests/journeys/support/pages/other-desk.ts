import { expect } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { Form } from '../form.ts';
import type { CasePage } from './case-page.ts';
import type { Door } from './door.ts';
import { Shell } from './shell.ts';

/** The same computer after somebody else has sat down at it. */
export class OtherDesk {
  readonly #desk: Desk;
  readonly #door: Door;
  readonly #open: CasePage;
  readonly #folder: string;
  readonly #passphrase: string;

  constructor(desk: Desk, door: Door, open: CasePage, vault: { folder: string; passphrase: string }) {
    this.#desk = desk;
    this.#door = door;
    this.#open = open;
    this.#folder = vault.folder;
    this.#passphrase = vault.passphrase;
  }

  /** Locks and lets somebody else in. */
  async sitDown(label: string): Promise<void> {
    await this.#desk.lock();
    await this.#door.unlockAgain(this.#folder, label, this.#passphrase);
  }

  /** Another person does something, then `desk 1` is back in the case. */
  async as(label: string, caseNo: string, act: () => Promise<void>): Promise<void> {
    await this.sitDown(label);
    await act();
    await this.sitDown('desk 1');
    await this.#open.open(caseNo);
  }

  /** Reads the first card that waits and signs it; `looked` sees it before. */
  async sign(reason: string, looked: (card: Form) => Promise<void> = async () => {}): Promise<void> {
    const page = this.#desk.page;
    await new Shell(this.#desk).go('Təsdiqlər');
    const waiting = this.#desk.button('Kartı oxu və təsdiqlə');
    await waiting.first().waitFor();
    const left = (await waiting.count()) - 1;
    await waiting.first().click();
    const card = new Form(this.#desk, page.getByRole('dialog', { name: 'Kartı təsdiqləyin' }));
    await looked(card);
    await card.type('Səbəb', reason);
    await card.send('Təsdiqləyirəm');
    await expect(waiting).toHaveCount(left);
  }

  /** Carries out everything that has been approved, from the list of one's own requests, and goes back to the case. */
  async carryOut(caseNo: string): Promise<void> {
    await new Shell(this.#desk).go('Təsdiqlər');
    const approved = this.#desk.button('İndi icra et');
    await expect(approved).not.toHaveCount(0);
    for (let left = await approved.count(); left > 0; left -= 1) {
      await approved.first().click();
      const dialog = new Form(this.#desk, this.#desk.page.getByRole('dialog', { name: 'Təsdiqlənmiş addımı icra edin' }));
      await dialog.press('Addımı icra et');
      await expect(dialog.at).toContainText('Addım icra olundu.');
      await this.#desk.page.keyboard.press('Escape');
      await expect(approved).toHaveCount(left - 1);
    }
    await this.#open.open(caseNo);
  }
}
