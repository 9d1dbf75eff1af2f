import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, addMonths, formatDotted } from '../../src/domain/dates/plain-date.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { AgreementSteps } from './support/pages/agreement-steps.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { OtherDesk } from './support/pages/other-desk.ts';
import { SessionSteps } from './support/pages/session-steps.ts';
import { Shell } from './support/pages/shell.ts';
import { HARMED, RESPONSIBLE, Steps } from './support/pages/steps.ts';
import { textOfPaper } from './support/saved-paper.ts';

const PAYMENT = 'İkinci tərəf uydurma aldatma ilə aldığı pulu üç hissədə qaytarır.';
const RETURN = 'İkinci tərəf uydurma saatı olduğu kimi geri verir.';
const MANNER = 'Uydurma qayda: yalnız mediator vasitəsilə, axşamlar zəng edilmir.';
const NOTE = 'Yalnız mediatorun uydurma qeydi: söhbətin ortasında uzun müddət pəncərədən bayıra baxıb susdu.';
const WAIVED = 'Uydurma sözlər: saatı artıq istəmirəm, qalsın onda.';

test('R-78 and what follows: part of the money comes, then nothing; another mediator takes over, and the case ends as a breach', async ({ desk }) => {
  test.setTimeout(300_000);
  const { page } = desk;
  const [shell, open, door] = [new Shell(desk), new CasePage(desk), new Door(desk)];
  const [steps, sessions, agreement] = [new Steps(desk, open), new SessionSteps(desk, open), new AgreementSteps(desk, open)];
  const folder = join(desk.folder, 'practice');
  const other = new OtherDesk(desk, door, open, { folder, passphrase: await door.practise(folder) });
  await desk.button('İşə başla').click();
  await shell.sleepOverIt();

  /** Writes a file where the dialog asks; answers what is in it. */
  const saveFile = async (title: string | RegExp): Promise<string> => {
    const dialog = new Form(desk, page.getByRole('dialog', { name: title }));
    await dialog.fill('Qovluq', desk.documents);
    await desk.confirming(true, () => dialog.press('Bu qovluğa yaz'));
    await expect(dialog.at).toContainText('Fayl qovluğa yazıldı');
    const path = await dialog.at.locator('.saved-path').innerText();
    await page.keyboard.press('Escape');
    await dialog.at.waitFor({ state: 'detached' });
    return readFileSync(path, 'utf8');
  };

  const caseNo = await test.step('a fraud, from referral to a planned meeting', async () => {
    const no = await steps.register(
      {
        source: 'İstintaq orqanı', body: 'Uydurma Rayon İstintaq Şöbəsi', bodyDative: 'Uydurma Rayon İstintaq Şöbəsinə', number: 'UYD-78/14', articles: 'CM 178.1', offence: 'Dələduzluq',
        stage: 'Məhkəməyəqədər', actDate: await shell.dotted(-50), harm: '1 000',
      },
      await shell.dotted(-1),
    );
    await steps.addPerson('Zərərçəkmiş şəxsi əlavə edin', HARMED);
    await steps.addPerson('İkinci tərəfi əlavə edin', RESPONSIBLE);
    const both = [`${no}-V`, `${no}-O`];
    for (const subject of both) {
      await steps.checkConflict(subject);
      await steps.explainRights(subject, `Sual verən: ${subject}, uydurma sual belədir.`);
    }
    await shell.daysPass(2);
    for (const subject of both) {
      await steps.consent(subject, 'Mediasiyada iştirak');
      await steps.prepareAlone(subject, `Gözlənti: ${subject} uydurma olaraq pulun qaytarılmasını danışmaq istəyir.`);
    }
    await steps.acknowledge('Əsas faktları qəbul edir');
    await steps.assessRisk('Uydurma tədbir: pul barədə yalnız ofisdə danışılır.', { 'Təqib etmə': '2 · aydın' });
    const form = await sessions.plan('Birgə görüş', await shell.dotted(2), '09:30');
    await form.send('Görüşü planlaşdır');
    return no;
  });
  const [harmed, responsible] = [`${caseNo}-V`, `${caseNo}-O`];

  await test.step('R-81: the calendar shows it by its number; the file for a calendar elsewhere holds an outside number alone', async () => {
    const [on, until] = [await shell.dotted(), await shell.dotted(7)];
    await shell.go('Təqvim');
    await desk.button('Siyahı').click();
    const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Birgə görüş' });
    await expect(entry).toContainText(caseNo);
    await expect(entry).toContainText('09:30');
    await desk.button('Öz təqvimim üçün fayl').click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'Təqvim faylı (.ics)' }));
    await dialog.fill('Hansı gündən', on);
    await dialog.fill('Hansı günədək', until);
    const ics = await saveFile('Təqvim faylı (.ics)');
    const events = ics.split('\r\n').filter((line) => line.startsWith('SUMMARY:'));
    expect(events).toEqual([expect.stringMatching(/^SUMMARY:S-\d+$/)]);
    for (const secret of [caseNo, 'MED', 'Birgə', 'desk', HARMED.surname, 'Ofis', 'LOCATION', 'DESCRIPTION']) expect(ics, secret).not.toContain(secret);
    await open.open(caseNo);
  });

  await test.step('held; the note stays with whoever wrote it, and the hours go into the tabel', async () => {
    await shell.daysPass(2);
    await sessions.begin('Birgə görüş');
    await sessions.end('Birgə görüş', '12:30', 'Razılaşma əldə edilib');
    await open.tab('Qeydlərim');
    const note = await open.start('Qeyd yaz', 'Yeni qeyd');
    await note.type('Qeyd', NOTE);
    await note.send();
    await shell.go('Təqvim');
    await page.getByRole('main').getByRole('link', { name: 'İş saatını yaz' }).click();
    const hours = new Form(desk, page.getByRole('form', { name: 'Saat yaz' }));
    await expect(hours.field('Nə vaxtdan')).toHaveValue('09:30');
    await hours.fill('Nə vaxtadək', '11:00');
    await hours.send('Saatı yadda saxla');
    await expect(page.getByRole('table', { name: /: iş saatları$/ })).toContainText(caseNo);
    await desk.button('Tabel').click();
    const tabel = await saveFile(/^Tabel: /);
    expect(tabel).toContain('1:30');
    for (const secret of [caseNo, 'MED', 'Ofis', HARMED.surname]) expect(tabel, secret).not.toContain(secret);
    await open.open(caseNo);
  });

  const firstDue = addDays(await shell.today(), 10);
  const secondDue = addMonths(firstDue, 1);

  await test.step('R-92: with a sign of danger the money does not go from account to account', async () => {
    const draft = await open.doTask('Razılaşmanı tərtib edin', 'Razılaşma layihəsi');
    const payment = await agreement.addLine(draft, 1, { type: 'Pul ödənişi', what: PAYMENT, proof: 'uydurma depozit qəbzi' });
    await payment.fill('Məbləğ', '900');
    await payment.fill('Neçə hissəyə bölünsün', '3');
    await payment.fill('Birinci ödəniş günü', formatDotted(firstDue));
    await payment.press('Aylara böl');
    await payment.select('Pul hansı yolla gedir', 'Bank');
    await expect(payment.at).toContainText('Təhlükə əlaməti var: pul birbaşa bank köçürməsi ilə getməsin.');
    await agreement.addLine(draft, 2, { type: 'Əmlakın qaytarılması', what: RETURN, due: formatDotted(secondDue) });
    await draft.type('Bundan sonra necə ünsiyyət saxlayacaqlar', MANNER);
    await draft.press('Layihəni yadda saxla');
    await expect(draft.at.getByRole('alert')).toContainText('Təhlükə əlaməti var: pul birbaşa bank köçürməsi ilə getməsin.');
    await payment.select('Pul hansı yolla gedir', 'Notariat depoziti');
    await draft.send('Layihəni yadda saxla');
    await expect(page.getByRole('table', { name: 'Öhdəliklər' })).toContainText('pulun yolu: Notariat depoziti');
    for (const subject of [harmed, responsible]) {
      await agreement.giveText(subject);
      await agreement.offerAdvice(subject);
    }
    await shell.daysPass(3);
    for (const code of ['V', 'O']) await agreement.sign(code, await shell.dotted());
    await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }, async () => {
      await expect(steps.paperText).toContainText('Razılaşma ilə başa çatmışdır');
    });
    await steps.deliver(/^Mediasiyanın nəticəsi barədə məlumat/);
  });

  const ownStatement = async (): Promise<Form> => {
    await open.tab('Razılaşma');
    await page.getByText('Zərərçəkmiş şəxsin öz ərizəsi', { exact: true }).click();
    return open.start('Özü istəyib: ərizəni yaz', 'Zərərçəkmiş şəxsin öz ərizəsi');
  };

  await test.step('R-25: her own statement is not made on the day she signed', async () => {
    const form = await ownStatement();
    await form.pick('O biri tərəf və onun adamları orada yox idi?', 'Bəli');
    await form.pick('Vəkil təklif edilib?', 'Bəli');
    await form.pick('Vəkil görüşdə olub?', 'Xeyr');
    await form.pick('Zərər ödənilib', 'Qismən');
    await form.fill('Ödənilən məbləğ', '300');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toContainText(`Razılaşma imzalanandan ən azı bir gün sonra, ${await shell.dotted(1)} tarixindən.`);
    await form.press('Geri');
  });

  await test.step('the first part comes; a receipt for it, and the statement she asked for herself', async () => {
    await shell.dayComes(firstDue);
    await open.tab('Razılaşma');
    const line = page.getByRole('table', { name: 'Öhdəliklər' }).getByRole('row').filter({ hasText: 'Pul ödənişi' });
    const pay = await open.start('Ödəniş yaz', /^Öhdəlik 1: ödəniş$/, line);
    await expect(pay.field('Məbləğ')).toHaveValue('300,00');
    await pay.tick('Zərərçəkmiş şəxs aldığını təsdiqləyib');
    await pay.send();
    await expect(line).toContainText('ödənilib: 300,00');
    const receipt = textOfPaper(await steps.makeAndSave({ link: 'Qəbz hazırla', within: page.getByRole('table', { name: 'Ödənişlər' }) }, {}));
    for (const said of ['300 manat (üç yüz manat)', '1/3', HARMED.surname, RESPONSIBLE.surname]) expect(receipt, said).toContain(said);
    for (const secret of ['iddia', HARMED.contact, RESPONSIBLE.contact, HARMED.fin, caseNo]) expect(receipt, secret).not.toContain(secret);

    const form = await ownStatement();
    await form.fill('Görüşün günü', await shell.dotted());
    await form.send();
    await page.getByText('Zərərçəkmiş şəxsin öz ərizəsi', { exact: true }).click();
    const statement = textOfPaper(await steps.makeAndSave({ link: 'Ərizəni hazırla', within: page.getByRole('tabpanel') }, {}));
    for (const said of ['barışdığımı', '300', HARMED.surname, RESPONSIBLE.surname, 'qərarın səlahiyyətli orqana məxsus olduğu']) expect(statement, said).toContain(said);
    await open.tab('Razılaşma');
    await page.getByText('Zərərçəkmiş şəxsin öz ərizəsi', { exact: true }).click();
    await desk.button('Özünə verildiyini yaz').click();
    await new Form(desk, page.getByRole('dialog', { name: 'Ərizəni özünə vermək' })).send('Özünə verildiyini yaz');
    await page.getByText('Zərərçəkmiş şəxsin öz ərizəsi', { exact: true }).click();
    await expect(page.getByRole('tabpanel')).toContainText(`özünə verilib: ${await shell.dotted()}`);
  });

  await test.step('R-56: another mediator takes over; the notes stay behind, and their writer reads his paper against them', async () => {
    await open.act('İşi başqa mediatora təhvil ver');
    const form = open.form('İşi başqa mediatora təhvil ver');
    await form.select('Mediator', 'desk 2');
    await form.type('Harada dayanmışıq', 'Uydurma sətir: birinci hissə ödənilib, ikincisi gözlənilir.');
    await form.type('Nə vəd edilib', 'Uydurma sətir: hər hissədən sonra qəbz verilir.');
    await form.type('Nə etməməli', 'Uydurma sətir: onları bir otağa çağırmamalı.');
    await form.type('Növbəti tarix', 'Uydurma sətir: ikinci hissənin günü.');
    await form.type('Əlaqə qaydası', 'Uydurma sətir: yalnız səhərlər zəng etmək olar.');
    await form.send('İşi başqa mediatora təhvil ver');
    await other.sitDown('desk 2');
    await open.open(caseNo);
    await open.plainAct('İşi qəbul et');
    await open.tab('Qeydlərim');
    await expect(page.getByRole('tabpanel')).not.toContainText('pəncərədən');
    await expect(page.getByRole('tabpanel').getByRole('button', { name: /^Qeydləri göstər/ })).toHaveCount(0);

    await open.tab('Sənədlər');
    const paper = await open.start('Sənəd hazırla', 'Sənəd hazırlamaq');
    await paper.select('Hansı sənəd', 'Mediasiya razılaşması');
    await paper.press('Nə yazılacağını göstər');
    const make = open.form('Sənədi hazırla');
    await make.press('Yoxladım, hazırla');
    await expect(make.at).toContainText('Bu mətn başqa mediatorun yoxlamasını gözləyir');
    await expect(make.at).toContainText('Bu işdə görüş qeydləri olan: desk 1.');
    await expect(make.at).toContainText('Təsdiq gözlənilir.');
    await other.sitDown('desk 1');
    await other.sign('Uydurma səbəb: qeydlərimdən heç nə təkrarlanmır.');
    await other.sitDown('desk 2');
    await other.carryOut(caseNo);
    await open.tab('Sənədlər');
    await expect(page.getByRole('row', { name: /^Mediasiya razılaşması/ })).toHaveCount(1);
  });

  const line = (type: string) => page.getByRole('table', { name: 'Öhdəliklər' }).getByRole('row').filter({ hasText: type });
  const setStatus = async (type: string): Promise<Form> => {
    await open.tab('Razılaşma');
    return open.start('Vəziyyətini dəyiş', /^Öhdəlik \d: vəziyyət$/, line(type));
  };
  const talk = async (code: string) => {
    await open.tab('Əlaqələr');
    const form = await open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
    await form.pick('Kim başlayıb', 'Biz müraciət etmişik');
    await form.pick('Kiminlə', 'İştirakçı ilə');
    await form.select('İştirakçı', `${code} ·`);
    await form.select('Əlaqə yolu', 'Telefon');
    await form.pick('Məqsəd', 'Öhdəliklərin icrası');
    await form.select('Nəticə', 'Danışıldı');
    await form.tick('Bu şəxslə ayrıca danışılıb');
    await form.send();
  };

  await test.step('R-78: late from the next day; a breach only fourteen days after, and after a word with each side', async () => {
    await shell.dayComes(secondDue);
    await open.tab('Razılaşma');
    await expect(line('Pul ödənişi')).not.toContainText('Gecikir');
    await shell.daysPass(1);
    await open.tab('Razılaşma');
    await expect(line('Pul ödənişi')).toContainText('Gecikir');
    await shell.dayComes(addDays(secondDue, 13));
    const early = await setStatus('Pul ödənişi');
    await early.pick('Yeni vəziyyət', 'İcra olunmayıb');
    await expect(early.at).toContainText('Əvvəlcə hər iki tərəflə ayrıca danışılır');
    await early.press('Yadda saxla');
    const refusal = early.at.getByRole('alert');
    await expect(refusal).toContainText(`${formatDotted(addDays(secondDue, 14))} tarixindən əvvəl «icra olunmayıb» sayıla bilməz.`);
    for (const subject of [harmed, responsible]) await expect(refusal).toContainText(`${subject}: bu barədə onunla ayrıca danışılmayıb.`);
    await early.press('Geri');
    await talk('V');
    await shell.daysPass(1);
    const half = await setStatus('Pul ödənişi');
    await half.fill('Hansı gündən', await shell.dotted());
    await half.press('Yadda saxla');
    await expect(half.at.getByRole('alert')).toContainText(`${responsible}: bu barədə onunla ayrıca danışılmayıb.`);
    await expect(half.at.getByRole('alert')).not.toContainText(`${harmed}: bu barədə`);
    await half.press('Geri');
    await talk('O');
    const report = textOfPaper(await steps.makeAndSave(null, { paper: 'Razılaşmanın izlənməsi barədə hesabat' }));
    for (const said of ['Pul ödənişi', 'gecikir', '300,00']) expect(report, said).toContain(said);
    for (const secret of [HARMED.surname, RESPONSIBLE.surname, PAYMENT]) expect(report, secret).not.toContain(secret);
    const breached = await setStatus('Pul ödənişi');
    await breached.send();
    await expect(line('Pul ödənişi')).toContainText('İcra olunmayıb');
  });

  await test.step('what she no longer wants only she can say, and her words stay on her side', async () => {
    const form = await setStatus('Əmlakın qaytarılması');
    await form.pick('Yeni vəziyyət', 'Zərərçəkmiş şəxs tələb etmir');
    await expect(form.at).toContainText('Bunu yalnız zərərçəkmiş şəxsin özü deyə bilər');
    await form.at.getByRole('link', { name: 'Öz sözlərini onun bölməsində yaz' }).click();
    const words = open.form('Deyiləni yazmaq');
    await words.type('Nə deyilib', WAIVED);
    await words.send();
    await (await setStatus('Əmlakın qaytarılması')).send();
    await expect(line('Əmlakın qaytarılması')).toContainText('Zərərçəkmiş şəxs tələb etmir');
  });

  await test.step('a word with each after it; closed as a breach, and the authority learns one code more', async () => {
    await steps.followUp(harmed, '2', 'Uydurma izləmə qeydi: pulun hamısı gəlməyib, amma sakitdir.');
    await steps.followUp(responsible, '3', 'Uydurma izləmə qeydi: işsiz qaldığını deyir.');
    await open.tab('Əlaqələr');
    const table = page.getByRole('table', { name: 'İzləmə' });
    await expect(table.getByRole('row', { name: /V ·/ })).toContainText('2');
    await expect(table.getByRole('row', { name: /O ·/ })).toContainText('3');
    const close = await open.doTask('İşə xitam verin', 'İşi bağla');
    await close.select('İşin nəticəsi', 'Razılaşma tam icra olunub');
    await close.press('İşi bağla');
    await expect(close.at.getByRole('alert')).toContainText('Hələ icra olunmamış öhdəliklər: 1.');
    await close.select('İşin nəticəsi', 'İcra olunmayıb');
    await expect(close.at).toContainText('O5: Razılaşma tam icra edilməmişdir');
    const notesDate = await shell.dotted(30);
    await expect(close.field('Görüş qeydlərinin silinmə tarixi')).toHaveValue(notesDate);
    await close.send('İşi bağla');
    await expect(page.getByText('Xitam verilib').first()).toBeVisible();

    const addendum = textOfPaper(await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }));
    for (const said of ['UYD-78/14', 'O5', 'Razılaşma tam icra edilməmişdir']) expect(addendum, said).toContain(said);
    for (const secret of [HARMED.surname, RESPONSIBLE.surname, PAYMENT, WAIVED, '900']) expect(addendum, secret).not.toContain(secret);
    const filed = textOfPaper(await steps.makeAndSave(null, { paper: 'İşin bağlanması · işin öz nüsxəsi' }));
    for (const said of ['Razılaşma icra olunmayıb', `Mediatorun qeydlərinin məhv edilmə günü: ${notesDate}.`]) expect(filed, said).toContain(said);
    const short = textOfPaper(await steps.makeAndSave(null, { paper: 'İşin bağlanması · V ·' }));
    expect(short).toContain('İstənilən vaxt yenidən müraciət edə bilərsiniz.');
    for (const secret of ['icra olunmayıb', 'öhdəlik', RESPONSIBLE.surname, caseNo]) expect(short, secret).not.toContain(secret);
  });
});
