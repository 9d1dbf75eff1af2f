import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { Form, beginning } from '../form.ts';
import type { CasePage } from './case-page.ts';

export interface Person {
  surname: string;
  givenName: string;
  patronymic: string;
  sex: 'Qadın' | 'Kişi';
  birthDate: string;
  fin: string;
  contact: string;
  /** As the list of languages has it; Azerbaijani when left out. */
  language?: string;
  needsInterpreter?: boolean;
}

export interface Referral {
  source: string;
  body: string;
  bodyDative: string;
  number: string;
  articles: string;
  offence: string;
  stage: string;
  actDate: string;
  /** In manat, as typed. */
  harm?: string;
  asked?: string;
  wordedMandatory?: boolean;
}

/** Invented, obviously so. */
export const HARMED: Person = { surname: 'Uydurmayeva', givenName: 'Nümunəxanım', patronymic: 'Sınaqverdi', sex: 'Qadın', birthDate: '29.02.1988', fin: '0UYDRM1', contact: '+994 00 111 22 33' };
export const RESPONSIBLE: Person = { surname: 'Misalbəyli', givenName: 'Təlimağa', patronymic: 'Örnəkəli', sex: 'Kişi', birthDate: '01.07.1995', fin: '0UYDRM2', contact: '+994 00 444 55 66' };

export const ASKED = 'Tərəflər arasında vasitəçilik etməyinizi uydurma olaraq xahiş edirik.';
export const REFERRER = 'Uydurma Rayon İstintaq Şöbəsi';

/** What a mediator does again and again, step by step, in the open window. */
export class Steps {
  readonly #desk: Desk;
  readonly #page: CasePage;

  constructor(desk: Desk, page: CasePage) {
    this.#desk = desk;
    this.#page = page;
  }

  /** What the paper being checked will say. */
  get paperText(): Locator {
    return this.#desk.page.getByRole('region', { name: 'Sənədin mətni' }).last();
  }

  /** From the list of cases to a case that is this mediator's; answers its number. */
  async register(referral: Referral, date: string, warnings: readonly string[] = []): Promise<string> {
    const page = this.#desk.page;
    await page.getByRole('link', { name: 'İşi qeydiyyata al' }).click();
    await expect(this.#desk.heading('Yeni iş')).toBeVisible();
    const form = new Form(this.#desk, page.getByRole('main'));
    // Whose file it is, is asked of whoever holds several kinds of work.
    const kind = form.at.getByRole('group', { name: /^Bu hansı işdir/ });
    await kind.or(form.at.getByRole('combobox', { name: 'Kim göndərib?' })).first().waitFor();
    if (await kind.isVisible()) await form.pick('Bu hansı işdir?', 'Mediasiya');
    await form.select('Kim göndərib?', referral.source);
    await form.type('Orqanın adı', referral.body);
    await form.fill('Göndərişin tarixi', date);
    await form.select('İşi kim aparacaq?', 'desk 1');
    await form.select('Əməlin növü', referral.offence);
    await form.select('Prosessual mərhələ', referral.stage);
    await form.type('Göndərişin nömrəsi', referral.number);
    await form.type('Maddələr', referral.articles);
    await form.type('Orqanın adı, yönlük halda', referral.bodyDative);
    await form.fill('Hadisənin tarixi', referral.actDate);
    if (referral.harm !== undefined) await form.fill('Sənədlə təsdiqlənmiş zərər', referral.harm);
    if (referral.asked !== undefined) await form.type('Nə xahiş olunur?', referral.asked);
    await form.tick('Göndərənə görüşlərin məzmununun bildirilməyəcəyi deyilib');
    if (referral.wordedMandatory === true) await form.tick('Göndərişdə iştirak «məcburi» kimi yazılıb');
    await form.press('Qeydiyyata al');
    const opened = page.getByRole('link', { name: 'İşi aç' });
    await opened.or(this.#desk.heading(/^MED-/)).first().waitFor();
    for (const warning of warnings) await expect(page.getByRole('main')).toContainText(warning);
    if (await opened.isVisible()) await opened.click();
    await this.#page.plainAct('İşi qəbul et');
    return this.#page.caseNo();
  }

  async addPerson(task: string, person: Person): Promise<void> {
    const form = await this.#page.doTask(task, 'İştirakçı əlavə etmək');
    await this.identify(form, person);
    await form.send('İştirakçını əlavə et');
  }

  /** Somebody beside a party: a representative with what they stand on, an interpreter, a supporter. */
  async addBeside(role: string, beside: string, person: Person, basis?: string): Promise<void> {
    await this.#page.tab('İştirakçılar');
    const form = await this.#page.start('İştirakçı əlavə et', 'İştirakçı əlavə etmək');
    await form.select('Bu işdə kimdir?', role);
    await form.select(basis === undefined ? 'Kimin yanındadır' : 'Kimi təmsil edir', beside);
    if (basis !== undefined) await form.pick('Təmsilçiliyin əsası', basis);
    await this.identify(form, person);
    await form.send('İştirakçını əlavə et');
  }

  /** Fills in who somebody is. */
  async identify(form: Form, person: Person): Promise<void> {
    await form.select('Hansı dildə danışmaq istəyir', person.language ?? 'Azərbaycan dili');
    if (person.needsInterpreter === true) await form.tick('Tərcüməçi lazımdır');
    await form.type('Soyad', person.surname);
    await form.type('Ad', person.givenName);
    await form.type('Ata adı', person.patronymic);
    await form.select('Cins', person.sex);
    await form.type('Doğum tarixi', person.birthDate);
    await form.type('FİN', person.fin);
    await form.select('Əlaqə yolu', 'Telefon');
    await form.type('Nömrə və ya ünvan', person.contact);
  }

  async checkConflict(subject: string): Promise<void> {
    const form = await this.#page.doTask('Mediatorun tərəflə əlaqəsini yoxlayın', 'Maraqların toqquşması', subject);
    await form.pick('Əlaqə', 'Əlaqə yoxdur');
    await form.send();
  }

  async explainRights(subject: string, question: string, language = 'Azərbaycan dili', interpreted = false): Promise<void> {
    const form = await this.#page.doTask('Hüquqları izah edin', 'Hüquqların izah edilməsi protokolu', subject);
    await form.fill('Başladı', '09:00');
    await form.fill('Bitdi', '09:40');
    await form.select('Yer', 'Ofis');
    await form.select('İzahın dili', language);
    if (interpreted) await form.tick('Tərcüməçi iştirak edib');
    await form.press('Hamısını bir-bir izah etdim');
    await form.type('Şəxsin sualları', question);
    await form.tick('Nüsxə şəxsə verilib');
    await form.send();
  }

  /** Yes on paper to one purpose; to every form of meeting where it is about taking part. */
  async consent(subject: string, type: string): Promise<void> {
    const task = { 'Mediasiyada iştirak': 'Razılığı qeyd edin', 'Nəticənin göndərən orqanla bölüşülməsi': 'Nəticənin bölüşülməsi barədə soruşun' }[type];
    await this.sayYes(task === undefined ? await this.#consentFromTab(subject) : await this.#page.doTask(task, 'Şəxsin cavabını yazmaq', subject), subject, type);
  }

  /** The same in a form that is open. */
  async sayYes(form: Form, subject: string, type: string): Promise<void> {
    await form.pick('Nə barədə', type);
    await form.pick('Cavabı', 'Razıdır');
    if (type === 'Mediasiyada iştirak') for (const answer of await form.at.getByRole('radio', { name: 'Bəli', exact: true }).all()) await answer.check();
    await form.select('Hansı dildə izah edilib', 'Azərbaycan dili');
    await form.pick('Razılıq necə verilib', 'Kağızda imzalanıb');
    await form.tick('Skan saxlanılıb');
    await form.send();
    await this.#page.tab('Hüquqlar və razılıqlar');
    await expect(this.#desk.page.getByRole('region', { name: subject, exact: true }).getByRole('row', { name: beginning(type) }).filter({ hasText: 'Qüvvədədir' })).toHaveCount(1);
  }

  async #consentFromTab(subject: string) {
    await this.#page.tab('Hüquqlar və razılıqlar');
    return this.#page.start('Cavab yaz', 'Şəxsin cavabını yazmaq', this.#desk.page.getByRole('region', { name: subject, exact: true }));
  }

  async prepareAlone(subject: string, expectations: string): Promise<void> {
    const form = await this.#page.doTask('Təkbətək hazırlıq görüşü keçirin', 'Hazırlıq görüşü', subject);
    await form.fill('Neçə dəqiqə', '45');
    await form.pick('Necə', 'Üz-üzə');
    await form.pick('Tək idimi?', 'Bəli');
    await form.tick('Prosesin gedişi');
    await form.tick('Könüllülük');
    await form.pick('Hazırlığı', 'Hazırdır');
    await form.type('Gözləntiləri', expectations);
    await form.send();
  }

  async acknowledge(words: string): Promise<void> {
    const form = await this.#page.doTask('Baş verənə münasibətini qeyd edin', /: faktlar$/);
    await form.pick('Baş verənləri qəbul edirmi', words);
    await form.send();
  }

  async assessRisk(mitigation: string, marked: Readonly<Record<string, string>> = {}): Promise<void> {
    await (await this.fillRisk(mitigation, marked)).send();
  }

  /** An assessment fit for a meeting face to face, not yet sent; `marked` are the items that are not at 0. */
  async fillRisk(mitigation: string, marked: Readonly<Record<string, string>> = {}): Promise<Form> {
    const form = await this.#page.doTask('Riskləri qiymətləndirin', 'Riskin qiymətləndirilməsi');
    for (const none of await form.at.getByRole('radio', { name: '0 · yoxdur' }).all()) await none.check();
    for (const [item, score] of Object.entries(marked)) await form.at.getByRole('group', { name: beginning(item) }).getByRole('radio', { name: score }).check();
    await form.pick('Nəticə', 'Birbaşa görüşə uyğundur');
    await form.type('Riski azaltmaq üçün nə ediləcək', mitigation);
    return form;
  }

  /**
   * Opens the form of a paper where it is offered (`null`: in its own tab, `here`: open already), and makes and saves it after
   * looking at it field by field. Answers where it was written to.
   */
  async makeAndSave(offered: { link: string; within: Locator } | 'here' | null, choose: { paper?: string; forAuthority?: boolean }, looked: () => Promise<void> = async () => {}): Promise<string> {
    const page = this.#desk.page;
    if (offered === null) {
      await this.#page.tab('Sənədlər');
      await this.#page.panel('Sənədlər').getByRole('link', { name: 'Sənəd hazırla', exact: true }).click();
    } else if (offered !== 'here') await offered.within.getByRole('link', { name: offered.link, exact: true }).click();
    const form = this.#page.form('Sənəd hazırlamaq');
    if (choose.paper !== undefined) await form.select('Hansı sənəd', choose.paper);
    if (choose.forAuthority === true) await form.tick('Göndərən orqana qoşmaq üçün');
    await form.press('Nə yazılacağını göstər');
    await expect(page.getByRole('heading', { name: /^Yoxlama:/ })).toBeVisible();
    await looked();
    await this.#page.form('Sənədi hazırla').send('Yoxladım, hazırla');
    const save = page.getByRole('form', { name: /^Qovluğa yazmaq/ });
    await save.getByRole('textbox').fill(this.#desk.documents);
    await this.#desk.confirming(true, () => save.getByRole('button', { name: 'Bu qovluğa yaz' }).click());
    const done = page.getByRole('status').filter({ hasText: 'Sənəd qovluğa yazıldı' });
    await expect(done).toBeVisible();
    const path = await done.locator('p.path').innerText();
    await done.getByRole('button', { name: 'Geri', exact: true }).click();
    return path;
  }

  /** The newest of a kind of paper reached whom it was for. */
  async deliver(paper: RegExp): Promise<void> {
    await this.#page.tab('Sənədlər');
    const form = await this.#page.start('Təhvil verildiyini yaz', /^Təhvil:/, this.#desk.page.getByRole('row', { name: paper }).first());
    await form.select('Necə çatdırılıb', 'Əldən');
    await form.send();
  }

  /** A word with one party by themself after it is over, `satisfaction` from 1 to 5. */
  async followUp(subject: string, satisfaction: string, note: string): Promise<void> {
    const form = await this.#page.doTask('Sonrakı vəziyyəti öyrənin', 'İzləmə');
    await form.select('Kiminlə', `${subject.slice(subject.lastIndexOf('-') + 1)} ·`);
    await form.pick('Ayrıca danışmısınız?', 'Bəli');
    await form.pick('Özünü təhlükəsiz hiss edir?', 'Bəli');
    await form.pick('Razılıq dərəcəsi', satisfaction);
    await form.type('Qeyd', note);
    await form.send();
  }
}
