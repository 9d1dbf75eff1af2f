import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';
import { ASKED, HARMED, REFERRER, RESPONSIBLE, Steps } from './support/pages/steps.ts';

/** Words of the agreement go into documents and into nothing else. */
const APOLOGY = 'İkinci tərəf birinci tərəfdən uydurma üzr diləyir.';
const PAYMENT = 'İkinci tərəf uydurma zərəri iki hissədə ödəyir.';

test('@sweep a case goes from a referral to its closure, and every paper through the check', async ({ desk }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);

  const caseNo = await test.step('a practice vault, and a case from a referral', async () => {
    await new Door(desk).practise(join(desk.folder, 'practice'));
    await desk.button('İşə başla').click();
    await expect(desk.heading('Bu gün')).toBeVisible();
    await shell.sleepOverIt();
    return steps.register(
      {
        source: 'İstintaq orqanı', body: REFERRER, bodyDative: 'Uydurma Rayon İstintaq Şöbəsinə', number: 'UYD-77/3', articles: 'CM 177.1', offence: 'Oğurluq', stage: 'Məhkəməyəqədər',
        actDate: await shell.dotted(-40), harm: '1 200', asked: ASKED,
      },
      await shell.dotted(-1),
    );
  });
  const harmed = `${caseNo}-V`;
  const responsible = `${caseNo}-O`;

  await test.step('two people under codes; conflict, rights', async () => {
    await steps.addPerson('Zərərçəkmiş şəxsi əlavə edin', HARMED);
    await steps.addPerson('İkinci tərəfi əlavə edin', RESPONSIBLE);
    await expect(open.panel('İştirakçılar')).not.toContainText(HARMED.surname);
    for (const subject of [harmed, responsible]) {
      await steps.checkConflict(subject);
      await steps.explainRights(subject, `Sual verən: ${subject}, uydurma sual nədir?`);
    }
  });

  await test.step('what a joint meeting still needs is shown before it is possible', async () => {
    await open.tab('İcmal');
    const task = open.task('Görüş təyin edin');
    await expect(task).toContainText('hələ başlana bilməz');
    await expect(task).toContainText(`${harmed}: mediasiyada iştiraka qüvvədə olan razılıq yoxdur.`);
    await expect(task).toContainText('Risk qiymətləndirməsi yoxdur.');
    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', 'Birgə görüş');
    await form.fill('Tarix', await shell.dotted(5));
    await form.fill('Saat', '11:00');
    await form.select('Yer', 'Ofis');
    const forecast = form.at.getByRole('status').filter({ hasText: 'Əvvəlcə bunlar lazımdır' });
    await expect(forecast).toContainText(`${responsible}: təkbətək hazırlıq görüşü keçirilməyib.`);
    await form.press('Görüşü planlaşdır');
    await expect(form.at.getByRole('alert')).toContainText('Bunu hələ etmək olmaz.');
    await form.press('Geri');
  });

  await test.step('consents after a night to think, preparation, acknowledgement, risk', async () => {
    await shell.daysPass(2);
    for (const subject of [harmed, responsible]) {
      await steps.consent(subject, 'Mediasiyada iştirak');
      await steps.consent(subject, 'Fərdi məlumatların işlənməsi');
      await steps.prepareAlone(subject, `Gözlənti: ${subject} uydurma olaraq üzr eşitmək istəyir.`);
    }
    await steps.acknowledge('Əsas faktları qəbul edir');
    await steps.assessRisk('Uydurma tədbir: ayrı giriş və gözləmə otağı.');
  });

  await test.step('a joint meeting is planned, people invited, the day comes, it is held', async () => {
    const form = await open.doTask('Görüş təyin edin', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', 'Birgə görüş');
    await form.fill('Tarix', await shell.dotted(3));
    await form.fill('Saat', '11:00');
    await form.select('Yer', 'Ofis');
    await form.tick('Tərəflər ayrı vaxtda gəlib-gedir');
    await form.send('Görüşü planlaşdır');
    const session = page.getByRole('article').filter({ hasText: 'Birgə görüş' });
    await expect(session).toContainText('Planlaşdırılıb');
    await expect(session.getByRole('button', { name: 'Görüşə başla' })).toBeHidden();
    await steps.makeAndSave({ link: 'Dəvət hazırla', within: session }, {});

    await shell.daysPass(3);
    await open.tab('Hazırlıq və görüşlər');
    await session.getByRole('button', { name: 'Görüşə başla' }).click();
    await new Form(desk, page.getByRole('dialog', { name: 'Görüşə başlamaq' })).send('Başla');
    await expect(session).toContainText('Gedir');
    await session.getByRole('link', { name: 'Görüşü bitir' }).click();
    const finish = open.form('Görüşü bitirmək');
    await finish.fill('Bitdi', '12:30');
    await finish.pick('Necə bitdi', 'Razılaşma əldə edilib');
    for (const came of await finish.at.getByRole('radio', { name: 'Bəli' }).all()) await came.check();
    await finish.send('Görüşü bitir');
    await expect(session).toContainText('Keçirilib');

    await open.tab('Qeydlərim');
    const note = await open.start('Qeyd yaz', 'Yeni qeyd');
    await note.type('Qeyd', 'Yalnız mediatorun uydurma qeydi: otaqda pəncərə açıq idi.');
    await note.send();
  });

  await test.step('an agreement with an apology and instalments; nobody signs before the day', async () => {
    const form = await open.doTask('Razılaşmanı tərtib edin', 'Razılaşma layihəsi');
    await form.press('Öhdəlik əlavə et');
    const first = new Form(desk, form.at.getByRole('group', { name: 'Öhdəlik 1', exact: true }));
    await first.select('Kim edir', 'O ·');
    await first.select('Kimin xeyrinə', 'V ·');
    await first.select('Öhdəliyin növü', 'Üzrxahlıq (şifahi)');
    await first.type('Nə ediləcək', APOLOGY);
    await first.fill('Son tarix', await shell.dotted(10));
    await first.tick('Bu bənd ucadan oxunub');
    await form.press('Öhdəlik əlavə et');
    const second = new Form(desk, form.at.getByRole('group', { name: 'Öhdəlik 2', exact: true }));
    await second.select('Kim edir', 'O ·');
    await second.select('Kimin xeyrinə', 'V ·');
    await second.select('Öhdəliyin növü', 'Pul ödənişi');
    await second.type('Nə ediləcək', PAYMENT);
    await second.type('Nə ilə təsdiqlənəcək', 'uydurma bank çıxarışı');
    await second.fill('Məbləğ', '1 000');
    await second.fill('Neçə hissəyə bölünsün', '2');
    await second.fill('Birinci ödəniş günü', await shell.dotted(15));
    await second.press('Aylara böl');
    await expect(second.field('Hissə 2: məbləğ')).toHaveValue('500,00');
    await second.tick('Bu bənd ucadan oxunub');
    await form.type('Bundan sonra necə ünsiyyət saxlayacaqlar', 'Uydurma qayda: yalnız mediator vasitəsilə, hörmətlə.');
    await form.send('Layihəni yadda saxla');

    for (const subject of [harmed, responsible]) {
      const text = await open.doTask('Razılaşmanın mətnini verin', 'Versiya 1: mətn verildi', subject);
      await text.select('Mətnin dili', 'Azərbaycan dili');
      await text.send();
      const advice = await open.doTask('Hüquqi məsləhət təklif edin', 'Versiya 1: hüquqi məsləhət təklif edildi', subject);
      await advice.send();
    }
    await open.tab('Razılaşma');
    const earliest = await shell.dotted(3);
    const row = page.getByRole('row', { name: /^V · / });
    await expect(row).toContainText(earliest);
    await row.getByRole('link', { name: 'İmzanı yaz' }).click();
    const early = open.form('Versiya 1: imza');
    await early.fill('Yer', 'Təlim');
    await expect(early.at.getByRole('status').filter({ hasText: 'Əvvəlcə bunlar lazımdır' })).toContainText(`ən tez ${earliest} tarixində imzalaya bilər.`);
    await early.press('Yadda saxla');
    await expect(early.at.getByRole('alert')).toContainText(`ən tez ${earliest} tarixində imzalaya bilər.`);
    await early.press('Geri');
  });

  const saved = await test.step('three days later both sign, say what may be shared, and the papers are made', async () => {
    await shell.daysPass(3);
    for (const subject of [harmed, responsible]) {
      const form = await open.doTask('Razılaşmanı imzaladın', 'Versiya 1: imza', subject);
      // What was tried too early is a draft by now, with the day it was tried on.
      await form.fill('İmzaladığı gün', await shell.dotted());
      await form.fill('Yer', 'Təlim');
      await form.send();
    }
    for (const subject of [harmed, responsible]) await steps.consent(subject, 'Nəticənin göndərən orqanla bölüşülməsi');
    return [
      await steps.makeAndSave(null, { paper: 'Mediasiya razılaşması' }, async () => {
        await expect(steps.paperText).toContainText(PAYMENT);
      }),
      await steps.makeAndSave(null, { paper: 'Razılaşmaya 1 nömrəli əlavə' }, async () => {
        await expect(steps.paperText).toContainText(HARMED.surname);
      }),
      await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }, async () => {
        const text = steps.paperText;
        await expect(text).toContainText('UYD-77/3');
        for (const secret of [HARMED.surname, RESPONSIBLE.surname, PAYMENT, APOLOGY]) await expect(text).not.toContainText(secret);
      }),
    ];
  });

  await test.step('the apology is given and both instalments are paid; an addendum says so', async () => {
    await shell.daysPass(8);
    await open.tab('Razılaşma');
    const obligations = page.getByRole('table', { name: 'Öhdəliklər' });
    const apology = obligations.getByRole('row').filter({ hasText: 'Üzrxahlıq (şifahi)' });
    const payment = obligations.getByRole('row').filter({ hasText: 'Pul ödənişi' });
    const met = await open.start('Vəziyyətini dəyiş', /^Öhdəlik \d: vəziyyət$/, apology);
    await met.pick('Yeni vəziyyət', 'İcra olunub');
    await met.send();
    await expect(apology).toContainText('İcra olunub');
    for (const last of [false, true]) {
      const pay = await open.start('Ödəniş yaz', /^Öhdəlik \d: ödəniş$/, payment);
      await pay.fill('Məbləğ', '500');
      await pay.select('Necə ödənilib', 'Bank');
      await pay.tick('Zərərçəkmiş şəxs aldığını təsdiqləyib');
      await pay.send();
      await expect(payment).toContainText(last ? '1 000,00' : '500,00');
      if (!last) await shell.daysPass(5);
    }
    await expect(payment).toContainText('İcra olunub');
    saved.push(
      await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }, async () => {
        await expect(steps.paperText).toContainText('Razılaşma icra edilmişdir');
      }),
    );
  });

  await test.step('followed up apart, delivered, closed', async () => {
    await steps.deliver(/^Mediasiyanın nəticəsi barədə məlumat/);
    await shell.daysPass(14);
    for (const subject of [harmed, responsible]) await steps.followUp(subject, '5', `Uydurma izləmə qeydi, ${subject}: hər şey sakitdir.`);
    const close = await open.doTask('İşə xitam verin', 'İşi bağla');
    await close.select('İşin nəticəsi', 'Razılaşma tam icra olunub');
    await expect(close.at).toContainText('Hər şey yerindədir');
    await close.send('İşi bağla');
    await expect(page.getByText('Xitam verilib').first()).toBeVisible();
    await expect(page.getByRole('list', { name: 'İşin mərhələləri' }).locator('[aria-current=step]')).toContainText('Bağlanma');
  });

  await test.step('the papers open, and the vault is sound', async () => {
    expect(new Set(saved).size).toBe(4);
    const files = readdirSync(desk.documents);
    expect(files.length).toBe(5);
    for (const path of saved) expect(files).toContain(basename(path));
    for (const file of files) {
      const parts = unzipSync(readFileSync(join(desk.documents, file)));
      expect(Object.keys(parts)).toContain('word/document.xml');
      expect(file).not.toContain(HARMED.surname);
    }
    const { files: chains, orphans } = Object(await desk.prepare('vault.verify', {}));
    expect(chains.length).toBeGreaterThan(2);
    for (const chain of chains) expect(chain.state === 'sound' || chain.state === 'not-open', JSON.stringify(chain)).toBe(true);
    expect(orphans).toEqual([]);
  });
});
