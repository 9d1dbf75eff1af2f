import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Asker, Typed } from '../../../../tools/demo/asker.ts';
import type { Desk } from '../desk.ts';
import { Form, beginning } from '../form.ts';
import type { CasePage } from './case-page.ts';

type Body = Typed<'directory.save'>;

/** Adds an invented body to the directory and answers its id. */
export function addBody(asker: Asker, name: string, change: Partial<Body> = {}): Promise<string> {
  return asker.write('directory.save', {
    orgId: null, names: { az: { nominative: name, genitive: `${name}nin`, dative: `${name}nə` }, en: null, ru: null }, knownAs: [], type: 'NGO', legalForm: 'PUBLIC_UNION', region: null,
    services: ['SOCIAL', 'PSYCHOLOGICAL'], contactOfficial: { phone: null, email: null, address: null }, inHousePhone: null, focalPoint: null, secureChannel: 'HAND', dataAgreement: null, capacity: null,
    accessibility: [], languages: ['az'], acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: true, ...change,
  });
}

/** One row of a sheet as it is asked. */
export interface Asked {
  body: string;
  fields: readonly string[];
}

/** What a worker does when something of a person is to be told to another office. */
export class DisclosureSteps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  get referral(): Form {
    return this.#page.form('Kömək üçün yönləndirmə');
  }

  /** Up to what the body will be told: who is sent, where, for what. */
  async beginReferral(body: string): Promise<Form> {
    await this.#page.tab('Yönləndirmələr');
    const form = await this.#page.start('Kömək üçün yönəlt', 'Kömək üçün yönləndirmə');
    await form.select('Kim yönləndirilir', 'V ·');
    await form.fill('Qurumun adı', body);
    await form.at.getByRole('radio', { name: beginning(body) }).check();
    await form.press('Davam et');
    await form.tick('Sosial yardım');
    await form.pick('Nə qədər təcilidir', 'Adi qaydada');
    await form.pick('İndi təhlükə varmı?', 'Xeyr');
    await form.press('Davam et');
    return form;
  }

  /** Names the person with their needs in words, and `more` fields if any, and goes on to the letter. */
  async tell(needs: string, more: readonly string[] = []): Promise<void> {
    const form = this.referral;
    await form.pick('Yönləndirmə necə olacaq', 'Şəxsin razılığı ilə, adla');
    for (const field of ['Ad, soyad, ata adı', 'Ehtiyaclar', ...more]) await form.tick(field);
    await form.type('Ehtiyaclar', needs);
    await form.send('Saxla və məktuba keç');
  }

  /** What stays here in the referral that is open, with why. */
  get stays(): Locator {
    return this.#desk.page.getByRole('region', { name: 'Bunlar deyilmir' });
  }

  /** Writes the rows of a sheet; nothing is answered yet. */
  async fillSheet(form: Form, rows: readonly Asked[]): Promise<void> {
    for (const [index, { body, fields }] of rows.entries()) {
      if (index > 0) await form.press('Daha bir qurum əlavə et');
      const row = new Form(this.#desk, form.at.getByRole('region', { name: `Qurum ${index + 1}`, exact: true }));
      await row.at.getByRole('searchbox').fill(body);
      await row.at.getByRole('button', { name: beginning(body) }).click();
      await row.select('Nə üçün', 'Xidmət almaq');
      await row.pick('Nə edəcəyik', 'Xidmət üçün yönləndirəcəyik');
      for (const field of fields) await row.tick(field);
    }
  }

  /** Turns the screen to the person, who answers each question; gives it back. */
  async answerOnScreen(form: Form, answers: readonly ('Bəli' | 'Xeyr')[], looked: (sheet: Locator, question: number) => Promise<void>): Promise<void> {
    await form.press('Ekranı şəxsə göstər');
    const sheet = this.#desk.page.getByRole('dialog');
    await expect(sheet.getByRole('heading', { name: 'Qərarı siz verirsiniz' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Başlayaq' }).click();
    for (const [index, answer] of answers.entries()) {
      await expect(sheet).toContainText(`Sual ${index + 1} / ${answers.length}`);
      await looked(sheet, index);
      await sheet.getByRole('button', { name: answer, exact: true }).click();
    }
    await expect(sheet.getByRole('heading', { name: 'Sağ olun. Cavablarınız:' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Ekranı qaytar' }).click();
    await expect(sheet).toBeHidden();
  }

  /** The sheet was read aloud and signed, and is kept. */
  async signSheet(form: Form): Promise<void> {
    await form.tick('Vərəq şəxsə ucadan oxunub və izah edilib');
    await form.pick('Razılıq necə verilib', 'Kağızda imzalanıb');
    await form.tick('İmzalı vərəqin skanı var');
    await form.send();
  }

  /** Whom a person allowed us to tell. */
  telling(subject: string): Locator {
    return this.#desk.page.getByRole('region', { name: `${subject}: kənara məlumat` });
  }

  /** Opens what the letter that is chosen would say. */
  async check(): Promise<void> {
    await this.#page.form('Sənəd hazırlamaq').press('Nə yazılacağını göstər');
    await expect(this.#desk.page.getByRole('heading', { name: /^Yoxlama:/ })).toBeVisible();
  }

  /** Tries to make the checked paper and is stopped at its words; the dialog that shows where. */
  async stoppedAtWords(): Promise<Locator> {
    const make = this.#page.form('Sənədi hazırla');
    await make.press('Yoxladım, hazırla');
    const dialog = this.#desk.page.getByRole('dialog', { name: 'Sənəddə artıq söz var' });
    await expect(dialog).toContainText('nəfərin məlumatı axtarıldı');
    return dialog;
  }

  /** Strikes the referral out, so that it can be written anew. */
  async strikeReferral(body: string): Promise<void> {
    await this.#page.tab('Yönləndirmələr');
    await this.#desk.button(`Səhvi düzəlt: Yönləndirmə: ${body}`).click();
    const dialog = new Form(this.#desk, this.#desk.page.getByRole('dialog', { name: 'Səhvən yazılmış qeyd' }));
    await dialog.pick('Nə səhv olub?', 'Digər');
    await dialog.send('Səhv kimi işarələ');
  }

  /** The card of a referral that stands. */
  card(body: string): Locator {
    return this.#desk.page.getByRole('article', { name: body, exact: true }).filter({ hasNotText: 'Səhvən yazılıb' });
  }
}
