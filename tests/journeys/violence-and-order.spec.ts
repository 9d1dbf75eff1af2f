import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { OtherDesk } from './support/pages/other-desk.ts';
import { SessionSteps } from './support/pages/session-steps.ts';
import { Shell } from './support/pages/shell.ts';
import { HARMED, RESPONSIBLE, Steps } from './support/pages/steps.ts';
import { textOfPaper } from './support/saved-paper.ts';

const SAID = 'Uydurma sözlər: hər axşam bacısının evində yatır, çünki qapının səsindən qorxur.';
const TOLD = 'Birinci tərəf uydurma olaraq axşam saatlarında zəng edilməməsini istəyir.';
const LETTER = 'Uydurma üzr məktubu: etdiyim düz deyildi, bunu bilirəm, səndən heç nə gözləmirəm.';
const CALLED = 'Uydurma qeyd: qapının qarşısında durduğunu görən qonşu zəng edib.';
const WHY = 'Uydurma səbəb: artıq bunu istəmirəm.';

test('R-23 and what follows: domestic violence, an order extended, a meeting stopped, and a person who changes her mind', async ({ desk }) => {
  test.setTimeout(300_000);
  const { page } = desk;
  const [shell, open, door] = [new Shell(desk), new CasePage(desk), new Door(desk)];
  const [steps, sessions] = [new Steps(desk, open), new SessionSteps(desk, open)];
  const folder = join(desk.folder, 'practice');
  const other = new OtherDesk(desk, door, open, { folder, passphrase: await door.practise(folder) });
  await desk.button('İşə başla').click();
  await shell.sleepOverIt();

  const caseNo = await test.step('a referral worded as an order, of an offence that needs more than others', async () =>
    steps.register(
      {
        source: 'Prokurorluq', body: 'Uydurma Rayon Prokurorluğu', bodyDative: 'Uydurma Rayon Prokurorluğuna', number: 'UYD-23/6', articles: 'CM 128', offence: 'Məişət zorakılığı',
        stage: 'Məhkəməyəqədər', actDate: await shell.dotted(-30), wordedMandatory: true,
      },
      await shell.dotted(-1),
      ['Məişət, cinsi və nifrət motivli işlərdə əlavə qoruma şərtləri var.'],
    ));
  const [harmed, responsible] = [`${caseNo}-V`, `${caseNo}-O`];
  const order = page.getByRole('article').filter({ hasText: 'Qısamüddətli mühafizə orderi' });

  await test.step('two people, what they are told, and an order that keeps them apart', async () => {
    await steps.addPerson('Zərərçəkmiş şəxsi əlavə edin', HARMED);
    await steps.addPerson('İkinci tərəfi əlavə edin', RESPONSIBLE);
    for (const subject of [harmed, responsible]) {
      await steps.checkConflict(subject);
      await steps.explainRights(subject, `Sual verən: ${subject}, uydurma sual budur.`);
    }
    await open.tab('Təhlükəsizlik');
    const form = await open.start('Order və ya şərt yaz', 'Mühafizə orderi və ya əlaqə saxlamama şərti');
    await form.pick('Növü', 'Qısamüddətli mühafizə orderi');
    await form.select('Kimi qoruyur', 'V ·');
    await form.select('Kimdən', 'O ·');
    await form.type('Kim verib', 'Uydurma Rayon Məhkəməsi');
    await form.fill('Verildiyi gün', await shell.dotted(-1));
    await form.fill('Son günü', await shell.dotted(4));
    await form.send();
    await expect(order).toContainText(`${await shell.dotted(4)} tarixinə qədər qüvvədədir`);
  });

  await test.step('R-23: in force it stops every form of contact; extended, it goes on from where it would have ended', async () => {
    await shell.daysPass(2);
    for (const subject of [harmed, responsible]) {
      for (const type of ['Mediasiyada iştirak', 'Fərdi məlumatların işlənməsi', 'Dolayı mesaj və ya məktub']) await steps.consent(subject, type);
      await steps.prepareAlone(subject, `Gözlənti: ${subject} uydurma olaraq sakit yaşamaq istəyir.`);
    }
    await steps.acknowledge('Əsas faktları qəbul edir');
    const apart = (until: string) => `Mühafizə orderi və ya əlaqə qadağası qüvvədədir: ${until} tarixinədək görüş olmaz.`;
    const form = await sessions.plan('Birgə görüş', await shell.dotted(2));
    await expect(sessions.forecast(form, 'Əvvəlcə bunlar lazımdır')).toContainText(apart(await shell.dotted(2)));
    await form.fill('Tarix', await shell.dotted(3));
    await expect(sessions.forecast(form, 'Əvvəlcə bunlar lazımdır')).not.toContainText('Mühafizə orderi');
    await form.press('Geri');
    await open.tab('Təhlükəsizlik');
    const extend = await open.start('Uzadılıb', 'Müddətin uzadılması', order);
    await expect(extend.at).toContainText(`Yeni müddət köhnəsinin bitdiyi yerdən başlayır (${await shell.dotted(2)})`);
    await extend.fill('Yeni son gün', await shell.dotted(30));
    await extend.send();
    await expect(order).toContainText(`${await shell.dotted(30)} tarixinə qədər qüvvədədir`);
    await expect(order.getByRole('listitem')).toHaveText([/verilib/, new RegExp(`uzadılıb, ${await shell.dotted(30)} tarixinə qədər`)]);
    await open.tab('Hazırlıq və görüşlər');
    const again = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await expect(again.field('Tarix')).toHaveValue(await shell.dotted(3));
    await expect(sessions.forecast(again, 'Əvvəlcə bunlar lazımdır')).toContainText(apart(await shell.dotted(30)));
    await again.press('Görüşü planlaşdır');
    await expect(again.at.getByRole('alert')).toContainText(apart(await shell.dotted(30)));
    await again.press('Geri');
    await open.tab('İcmal');
    await expect(open.task('Zərərçəkmiş şəxsin istəyini soruşun')).toContainText(apart(await shell.dotted(30)));
  });

  await test.step('lifted by the court; every other thing that is missing is named, and comes', async () => {
    await open.tab('Təhlükəsizlik');
    const end = await open.start('Vaxtından əvvəl götürülüb', 'Vaxtından əvvəl götürülməsi', order);
    await end.send();
    await expect(order).toContainText(`${await shell.dotted()}: vaxtından əvvəl götürülüb`);
    await shell.daysPass(1);
    const form = await sessions.plan('Birgə görüş', await shell.dotted(2));
    await form.at.getByRole('checkbox', { name: /^Tərəflər ayrı vaxtda/ }).uncheck();
    const needed = sessions.forecast(form, 'Əvvəlcə bunlar lazımdır');
    for (const item of [
      'Risk qiymətləndirməsi yoxdur.', 'Zərərçəkmiş şəxsin özü istədiyi qeyd edilməyib.', `${harmed}: son 30 gündə ətraflı qiymətləndirmə yoxdur və ya deyilməsinə razılıq verilməyib.`,
      'Belə işlər üçün hazırlıqlı ikinci mediator seçilməyib.', 'Tərəflərin ayrı gəlib-getməsi nəzərdə tutulmayıb.',
    ]) await expect(needed).toContainText(item);
    await form.press('Geri');

    const wish = await open.doTask('Zərərçəkmiş şəxsin istəyini soruşun', 'Zərərçəkmiş şəxsin istəyi');
    await wish.pick('Mediasiyanı istəyirmi?', 'Soruşulanda istədiyini deyib');
    await wish.send();
    const assessed = await open.doTask('Ətraflı qiymətləndirməni qeyd edin', 'Ətraflı qiymətləndirmə');
    await assessed.fill('Aparıldığı gün', await shell.dotted(-2));
    await assessed.type('Kim aparıb', 'Uydurma Dəstək Mərkəzi');
    await assessed.pick('Şəxs bunu bizə deməyə razıdır?', 'Bəli');
    await assessed.send();
    const beside = await open.doTask('İkinci mediatoru təyin edin', 'İkinci mediator');
    await beside.select('Kim', 'desk 2');
    await beside.send();
  });

  await test.step('that she may be asked into one room is not one person’s judgement', async () => {
    const form = await steps.fillRisk('Uydurma tədbir: ayrı giriş, yaxınlıqda mühafizə.');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('status').filter({ hasText: 'Təsdiq gözlənilir.' })).toBeVisible();
    await other.as('desk 3', caseNo, () => other.sign('Uydurma səbəb: qiymətləndirməni oxudum.', async ({ at }) => {
      for (const { surname } of [HARMED, RESPONSIBLE]) await expect(at).not.toContainText(surname);
    }));
    await other.carryOut(caseNo);
    await open.tab('Hazırlıq və görüşlər');
    await expect(page.getByRole('table', { name: 'Risk qiymətləndirmələri' })).toContainText('Birbaşa görüşə uyğundur');
  });

  await test.step('with everything in place a second person says yes; she who mediates beside opens the case', async () => {
    const form = await sessions.plan('Birgə görüş', await shell.dotted(2));
    await expect(sessions.forecast(form, 'Əvvəlcə bunlar lazımdır')).toContainText('Tərəflərin ayrı gəlib-getməsi nəzərdə tutulmayıb.');
    await form.tick('Tərəflər ayrı vaxtda gəlib-gedir');
    await form.tick('Ayrı otaqlar');
    const twoPerson = sessions.forecast(form, 'Bu addımı ikinci şəxs təsdiqləməlidir');
    await expect(twoPerson).toContainText('Rəhbərin təsdiqi lazımdır.');
    await form.press('Görüşü planlaşdır');
    await expect(form.at.getByRole('status').filter({ hasText: 'Təsdiq gözlənilir.' })).toBeVisible();
    await other.sitDown('desk 2');
    await open.open(caseNo);
    await expect(page.getByText('Bu iş sizə verilməyib: yalnız baxa bilərsiniz.')).toHaveCount(0);
    await expect(page.getByText('Mediator: desk 1')).toBeVisible();
    await other.as('desk 3', caseNo, () => other.sign('Uydurma səbəb: hər şey yerindədir.'));
    await open.tab('Hazırlıq və görüşlər');
    const again = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await expect(again.at.getByText('Təsdiq verilib.')).toBeVisible();
    await again.send('Görüşü planlaşdır');
    await expect(sessions.card('Birgə görüş', 'Planlaşdırılıb')).toContainText('İkinci mediator: desk 2');
    await expect(page.getByText('könüllülük yazılı şəkildə yenidən təsdiqlənməyib')).toBeVisible();
    await open.tab('Təhlükəsizlik');
    const voluntary = await open.start('Yaz: Könüllülüyün yenidən təsdiqi', 'Könüllülüyün yenidən təsdiqi');
    await voluntary.send();
  });

  await test.step('R-55: what she says stays on her side until she lets it go, and goes in other words', async () => {
    await open.tab('Tərəflərin sözü');
    const hers = page.getByRole('region', { name: 'Birinci tərəfin dedikləri' });
    const common = page.getByRole('region', { name: 'Hər iki tərəfə məlum olan' });
    const form = await open.start('Birinci tərəfin dediyini yaz', 'Deyiləni yazmaq');
    await form.select('Kim deyib', 'V ·');
    await form.type('Nə deyilib', SAID);
    await form.send();
    await expect(hers).toContainText('O biri tərəfə demək olar: xeyr');
    await expect(hers.getByRole('link', { name: 'O biri tərəfə çatdır' })).toHaveCount(0);
    await expect(page.getByRole('tabpanel')).not.toContainText(SAID);
    const leak = await open.start('Hər ikisinə məlum olanı yaz', 'Deyiləni yazmaq');
    await leak.type('Nə deyilib', `Bilinir ki, ${SAID}`);
    await leak.press('Yadda saxla');
    await expect(leak.at.getByRole('alert')).toContainText('Mətndə bir tərəfin icazəsiz sözləri təkrarlanır.');
    await leak.fill('Nə deyilib', '');
    await leak.press('Geri');
    await hers.getByRole('button', { name: 'Deyən şəxs icazə verib' }).click();
    await new Form(desk, page.getByRole('dialog', { name: 'O biri tərəfə demək olar' })).send('İcazəni yaz');
    await expect(hers).toContainText(`O biri tərəfə demək olar: bəli, ${await shell.dotted()} tarixindən`);
    const tell = await open.start('O biri tərəfə çatdır', 'O biri tərəfə çatdırmaq', hers);
    await expect(tell.field('O biri tərəfə necə deyilir')).toHaveValue('');
    await tell.type('O biri tərəfə necə deyilir', TOLD);
    await tell.send('Hər ikisinə məlum olanlara əlavə et');
    await expect(common.getByRole('listitem')).toHaveCount(1);
    await expect(common).not.toContainText('V ·');
    await common.getByRole('button', { name: 'Deyiləni göstər' }).click();
    await expect(common).toContainText(TOLD);
  });

  const letter = page.getByRole('article').filter({ hasText: 'Üzrxahlıq məktubu' });
  const ask = async (wish: string) => {
    await open.tab('Tərəflərin sözü');
    const form = await open.start('Alan şəxsdən soruş', 'Alan şəxsdən soruşmaq', letter);
    await form.pick('Nə istəyir?', wish);
    await form.send();
  };

  await test.step('R-93: a letter is read for what may hurt, and waits for the day she wants it', async () => {
    await open.tab('Tərəflərin sözü');
    const form = await open.start('Mesaj və ya məktub yaz', 'Mesaj və ya məktub');
    await form.select('Növü', 'Üzrxahlıq məktubu');
    await form.select('Kimdən', 'O ·');
    await form.select('Kimə', 'V ·');
    await form.type('Mətn', LETTER);
    await form.send();
    const first = await open.start('Oxuyub yoxla', 'Mesajı oxuyub yoxlamaq', letter);
    await first.tick('Əlaqə tələbi');
    await first.send();
    await expect(letter).toContainText('tapılıb: Əlaqə tələbi');
    await expect(letter).toContainText('Qaralama');
    await expect(letter.getByRole('link', { name: 'Alan şəxsdən soruş' })).toHaveCount(0);
    const second = await open.start('Oxuyub yoxla', 'Mesajı oxuyub yoxlamaq', letter);
    await second.pick('Alan şəxs üçün təhlükəsizdirmi?', 'Bəli');
    await second.send();
    await ask('İstəmir');
    await expect(letter).toContainText('«Bizdə saxlanılır.»');
    await expect(letter.getByRole('button', { name: 'Çatdırıldığını yaz' })).toHaveCount(0);
    await expect(page.getByRole('tabpanel')).not.toContainText(LETTER);
  });

  await test.step('what is planned for later, too', async () => {
    const caucus = await sessions.plan('Fərdi görüş', await shell.dotted(5), '15:00');
    await caucus.tick('V ·');
    await caucus.send('Görüşü planlaşdır');
    await open.tab('Hazırlıq və görüşlər');
    const visit = await open.start('Vaxt təyin et', 'Vaxt təyin etmək');
    await visit.pick('Nə üçün', 'Ziyarət');
    await visit.fill('Tarix', await shell.dotted(6));
    await visit.fill('Başlayır', '12:00');
    await visit.fill('Bitir', '12:45');
    await visit.select('Yer', 'Ofis');
    await visit.tick('V ·');
    await visit.send('Vaxtı təyin et');
    await expect(page.getByRole('article').filter({ hasText: 'Ziyarət' })).toContainText('Nəzərdə tutulub');
  });

  await test.step('on the day she wants to hear the letter; for it, and for the meeting, a second person is asked once more', async () => {
    await shell.daysPass(2);
    await ask('Dinləmək istəyir');
    await letter.getByRole('button', { name: 'Çatdırıldığını yaz' }).click();
    const deliver = new Form(desk, page.getByRole('dialog', { name: 'Mesajı çatdırmaq' }));
    await deliver.press('Çatdırıldığını yaz');
    await expect(deliver.at).toContainText('Təsdiq gözlənilir.');
    await page.keyboard.press('Escape');
    await open.tab('Hazırlıq və görüşlər');
    await sessions.card('Birgə görüş', 'Planlaşdırılıb').getByRole('button', { name: 'Görüşə başla' }).click();
    const start = new Form(desk, page.getByRole('dialog', { name: 'Görüşə başlamaq' }));
    await start.press('Başla');
    await expect(start.at).toContainText('Təsdiq gözlənilir.');
    await page.keyboard.press('Escape');
    await other.as('desk 3', caseNo, async () => {
      await other.sign('Uydurma səbəb: məktubu bu gün istəyib.');
      await other.sign('Uydurma səbəb: görüş günü yenə baxdım.');
    });
    await other.carryOut(caseNo);
    await open.tab('Tərəflərin sözü');
    await expect(letter).toContainText('«Çatdırılıb.»');
  });

  await test.step('R-28: the meeting is stopped, and what it rested on falls', async () => {
    await open.tab('Hazırlıq və görüşlər');
    await sessions.end('Birgə görüş', '11:20', 'Mediator dayandırıb');
    await expect(sessions.card('Birgə görüş', 'Dayandırılıb')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Risk qiymətləndirmələri' })).toContainText('tarixindən qüvvədən düşüb');
    const next = await sessions.plan('Birgə görüş', await shell.dotted(4));
    const needed = sessions.forecast(next, 'Əvvəlcə bunlar lazımdır');
    await expect(needed).toContainText('köhnəlib; yenidən aparın.');
    await expect(needed).toContainText(`${harmed}: dayandırılmış görüşdən sonra yeni hazırlıq görüşü keçirilməyib.`);
    await next.press('Geri');
  });

  await test.step('R-29: help is called first and written down in two clicks; another person looks at it within a day', async () => {
    await page.getByRole('link', { name: 'Təcili', exact: true }).click();
    const form = open.form('Təcili hal');
    await expect(form.at).toContainText('Əvvəl zəng edin: 102, 103, 112');
    await form.pick('Nə üçün', 'Həyat üçün təhlükə');
    await form.pick('Nə vaxt deyilib', 'Artıq zəng etmişəm');
    await form.fill('Həqiqi vaxtı', '09:40');
    await form.tick('Polis, 102');
    await form.tick('Hara gəlmək lazımdır');
    await form.select('Kimin barəsində', 'V ·');
    await form.type('Qeyd', CALLED);
    await form.send();
    const emergency = page.getByRole('article').filter({ hasText: 'Həyat üçün təhlükə' });
    await expect(emergency).toContainText(`${await shell.dotted()} 09:40`);
    await expect(emergency).toContainText('24 saat ərzində ikinci şəxs təsdiqləməlidir.');
    await expect(emergency.getByRole('button', { name: 'Baxdım, təsdiq edirəm' })).toHaveCount(0);
    await expect(page.getByRole('tabpanel')).not.toContainText(CALLED);
    await other.as('desk 3', caseNo, async () => {
      await shell.go('Bu gün');
      await expect(page.getByText('Təsdiqlənməmiş təcili hallar: 1')).toBeVisible();
      await page.getByRole('link', { name: `${caseNo}: təcili halı aç` }).click();
      await emergency.getByRole('button', { name: 'Baxdım, təsdiq edirəm' }).click();
      await new Form(desk, page.getByRole('dialog', { name: 'Baxdım, təsdiq edirəm' })).send('Baxdım, təsdiq edirəm');
      await expect(emergency).toContainText('Təsdiqləyib: desk 3');
    });
    await shell.go('Bu gün');
    await expect(page.getByText('Təsdiqlənməmiş təcili hallar')).toHaveCount(0);
    await open.open(caseNo);
  });

  await test.step('R-03: she changes her mind: everything planned falls, he learns only that it has stopped, nobody talks her round', async () => {
    await open.tab('Hüquqlar və razılıqlar');
    const participation = page.getByRole('region', { name: harmed, exact: true }).getByRole('row', { name: /^Mediasiyada iştirak/ });
    const form = await open.start('Fikrini dəyişib', `${harmed} fikrini dəyişib`, participation);
    await form.pick('Bunu necə bildirib?', 'Şifahi');
    await form.pick('Yalnız təhlükəsizliyi üçün onunla əlaqə saxlamağa razıdırmı?', 'Bəli');
    await form.type('Özü səbəb deyibsə', WHY);
    await form.send('Yaz və dərhal dayandır');
    await open.tab('Hazırlıq və görüşlər');
    for (const planned of ['Fərdi görüş', 'Ziyarət']) await expect(page.getByRole('article').filter({ hasText: planned })).toContainText('Ləğv edilib');
    await open.tab('İcmal');
    await expect(open.task('Digər tərəfə neytral bildiriş verin', responsible)).toContainText('görülməlidir');
    const notice = textOfPaper(await steps.makeAndSave(null, { paper: 'Prosesin dayandırılması barədə bildiriş · O ·' }));
    expect(notice).toContain('Mediasiya prosesi dayandırılmışdır.');
    for (const secret of [WHY, HARMED.surname, 'zorakılıq', caseNo]) expect(notice, secret).not.toContain(secret);

    await open.tab('Əlaqələr');
    const contact = await open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
    await contact.pick('Kim başlayıb', 'Biz müraciət etmişik');
    await contact.pick('Kiminlə', 'İştirakçı ilə');
    await contact.select('İştirakçı', 'V ·');
    await contact.select('Əlaqə yolu', 'Telefon');
    await contact.pick('Məqsəd', 'Fikrini dəyişdirməyə çalışmaq');
    await contact.select('Nəticə', 'Danışıldı');
    await contact.press('Yadda saxla');
    await expect(contact.at.getByRole('alert')).toContainText('onu inandırmaq üçün əlaqə saxlanılmır');
    await contact.pick('Məqsəd', 'Təhlükəsizlik');
    await contact.send();
  });

  await test.step('closed: the prosecutor learns that it ended without an agreement, and nothing of why', async () => {
    const report = textOfPaper(await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }));
    for (const said of ['UYD-23/6', 'Razılaşmasız başa çatmışdır']) expect(report).toContain(said);
    for (const secret of [WHY, HARMED.surname, RESPONSIBLE.surname, 'zorakılıq', 'order', 'dayandır', 'fikrini']) expect(report, secret).not.toContain(secret);
    await steps.deliver(/^Mediasiyanın nəticəsi barədə məlumat/);
    const close = await open.doTask('İşə xitam verin', 'İşi bağla');
    await close.select('İşin nəticəsi', 'Tərəf fikrini dəyişib');
    await expect(close.at).toContainText('O3: Razılaşmasız başa çatmışdır');
    await close.send('İşi bağla');
    await expect(page.getByText('Xitam verilib').first()).toBeVisible();
  });
});
