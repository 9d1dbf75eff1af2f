import type { Desk } from '../desk.ts';
import { Form } from '../form.ts';
import type { CasePage } from './case-page.ts';

export interface Line {
  type: string;
  what: string;
  /** Last day, as typed; not for instalments. */
  due?: string;
  proof?: string;
}

/** The way from a draft to the signatures. */
export class AgreementSteps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  /** Adds a line from the responsible to the harmed person to an open draft; answers its fields. */
  async addLine(draft: Form, no: number, { type, what, due, proof }: Line): Promise<Form> {
    await draft.press('Öhdəlik əlavə et');
    const line = new Form(this.#desk, draft.at.getByRole('group', { name: `Öhdəlik ${no}`, exact: true }));
    await line.select('Kim edir', 'O ·');
    await line.select('Kimin xeyrinə', 'V ·');
    await line.select('Öhdəliyin növü', type);
    await line.type('Nə ediləcək', what);
    if (proof !== undefined) await line.type('Nə ilə təsdiqlənəcək', proof);
    if (due !== undefined) await line.fill('Son tarix', due);
    await line.tick('Bu bənd ucadan oxunub');
    return line;
  }

  async giveText(subject: string, language = 'Azərbaycan dili', version = 1): Promise<void> {
    const form = await this.#page.doTask('Razılaşmanın mətnini verin', `Versiya ${version}: mətn verildi`, subject);
    await form.select('Mətnin dili', language);
    await form.send();
  }

  async offerAdvice(subject: string, version = 1): Promise<void> {
    const form = await this.#page.doTask('Hüquqi məsləhət təklif edin', `Versiya ${version}: hüquqi məsləhət təklif edildi`, subject);
    await form.send();
  }

  /** Opens the signature of one person, whatever the gates say of it yet. */
  async openSignature(code: string, version = 1): Promise<Form> {
    await this.#page.tab('Razılaşma');
    await this.#desk.page.getByRole('row', { name: new RegExp(`^${code} · `) }).getByRole('link', { name: 'İmzanı yaz' }).click();
    return this.#page.form(`Versiya ${version}: imza`);
  }

  async sign(code: string, on: string, beside?: string, version = 1): Promise<void> {
    const form = await this.openSignature(code, version);
    await form.fill('İmzaladığı gün', on);
    await form.fill('Yer', 'Təlim');
    if (beside !== undefined) await form.select('Yanında kim imzalayır', beside);
    await form.send();
  }
}
