import { addDays, formatDotted } from '../../src/domain/dates/plain-date.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { PASSPHRASE } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { CareSteps, expectNothingTypedAnywhere } from './support/pages/care-steps.ts';
import { Door } from './support/pages/door.ts';
import { OtherDesk } from './support/pages/other-desk.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';
import type { Person } from './support/pages/steps.ts';

/** Invented, obviously so. */
const RESIDENT: Person = { surname: 'Sakinəuydurma', givenName: 'Nümunəbəyim', patronymic: 'Sınaqmirzə', sex: 'Qadın', birthDate: '05.03.1988', fin: '0UYDRM7', contact: '+994 00 777 88 99' };
const HOUSE = 'Sığınacaqda yaşayış';
const STATUS = 'Hüquqi status və müddətlər';
const NEEDS = 'Ehtiyaclar və təhlükəsizlik';
const HELP = 'Yardım və plan';
const PLAN = 'Fərdi sosial reabilitasiya planı';
const TASK = 'Qəbul zamanı uydurma xahiş: bu gecə qalmaq istəyir.';

test('@sweep a person is taken in at night, and goes her way through rehabilitation to the closing of her file', async ({ desk, house }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const shell = new Shell(desk);
  const door = new Door(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);
  const care = new CareSteps(desk, open);
  const other = new OtherDesk(desk, door, open, { folder: house.folder, passphrase: PASSPHRASE });

  await door.unlock(house.folder, 'desk 8');
  const night = addDays(await shell.today(), 1);
  const day = (after: number) => formatDotted(addDays(night, after));

  const caseNo = await test.step('ten minutes to midnight: a file in three questions, and a bed', async () => {
    await shell.dayComes(night, '23:50');
    await shell.go('Sığınacaq');
    const free = page.getByRole('listitem').filter({ hasText: 'Çarpayı 2' });
    await free.getByRole('button', { name: /^Qəbul et/ }).click();
    const who = page.getByRole('dialog', { name: 'Kim qəbul olunur?' });
    await expect(who).toContainText('Otaq A, çarpayı 2');
    await who.getByRole('link', { name: 'Yeni iş aç' }).click();
    await desk.button('Gecə qəbulu').click();
    await expect(desk.heading('Gecə qəbulu')).toBeVisible();
    const form = new Form(desk, page.getByRole('main'));
    await form.select('Kim göndərib və ya gətirib?', 'Polis');
    await expect(form.at.getByRole('combobox', { name: 'İşi kim aparacaq?' }).locator('option:checked')).toHaveText('desk 8');
    // The night takes her in; whose file it is, the supervisor says in the morning.
    await form.select('İşi kim aparacaq?', 'Sonra təyin olunacaq');
    await form.type('Nə xahiş olunur?', TASK);
    await form.press('Qəbul et və yer ver');
    await expect(desk.heading(/^THB-/)).toBeVisible();
    return open.caseNo();
  });
  const person = `${caseNo}-V`;

  await test.step('she is known by a code from now on, and lives in the house', async () => {
    await steps.addPerson('Şəxsi əlavə edin', RESIDENT);
    const form = await care.begin('Yaşayış', HOUSE, 'Qəbul et', 'Qəbul');
    await form.select('Otaq', 'A:');
    await form.fill('Çarpayı nömrəsi', '2');
    await form.pick('Hansı halda', 'Öz razılığı ilə');
    await form.pick('Hansı formada', 'Şifahi, şahidlə');
    await form.type('Şahid', 'Uydurma Növbətçi Şahid');
    await form.tick('Yuxu');
    await form.send();
    await expect(care.section(HOUSE)).toContainText(`${formatDotted(night)} 23:50 tarixindən burada`);
    await expect(care.section(HOUSE)).toContainText('Buradadır');
  });

  await test.step('in the morning the supervisor gives the file to a case worker', async () => {
    await shell.dayComes(addDays(night, 1));
    await other.sitDown('desk 1');
    await open.open(caseNo);
    await open.act('Əməkdaşa ver');
    const form = open.form('İşi əməkdaşa vermək');
    await form.select('Əməkdaş', 'desk 7');
    await form.send('İşi ver');
  });

  await test.step('the case worker signs with her what there is to sign, and explains her rights', async () => {
    await other.sitDown('desk 7');
    await open.open(caseNo);
    await open.plainAct('İşi qəbul et');
    const signed = await care.go('Yaşayış', HOUSE, 'İmzaları yaz', 'Qəbul aktı və ev qaydaları');
    await signed.fill('Ev qaydaları izah edilən gün', day(1));
    await signed.send();
    await (await care.go('Yaşayış', HOUSE, 'Tibbi baxışı yaz', 'Tibbi baxış')).send();
    await expect(care.fact(HOUSE, 'Akt imzalanıb:')).toHaveText(day(1));
    await steps.explainRights(person, 'Uydurma sual: burada nə qədər qala bilərəm?');
    await open.tab('Hüquqlar və razılıqlar');
    await steps.makeAndSave(null, { paper: 'Hüquqların izah edilməsi barədə protokol' }, async () => {
      await expect(steps.paperText).toContainText('Kömək almaq üçün hər hansı orqanla əməkdaşlıq etmək');
      await expect(steps.paperText).not.toContainText(RESIDENT.surname);
    });
  });

  await test.step('how she was found, her status, and the Main Department told within its hours, without a name', async () => {
    const found = await care.begin(STATUS, 'Aşkarlanma', 'Aşkarlanmanı yaz', 'Necə aşkarlanıb');
    await found.pick('Üsul', 'Proaktiv');
    await found.select('Kim aşkarlayıb?', 'Polis');
    await found.pick('Əcnəbidir və ya vətəndaşlığı yoxdur?', 'Xeyr');
    await found.send();
    const status = await care.begin(STATUS, 'Hüquqi status', 'Statusu yaz', 'Hüquqi statusu yaz');
    await status.pick('Status', 'Ehtimal olunan');
    await status.send();
    const notice = care.section('Baş İdarəyə xəbər');
    await expect(notice).toContainText(/2[34] saat \d+ dəqiqə qalıb/);
    await expect(notice).toContainText(`Son an: ${day(2)} 10:`);
    await expect(care.section('Bərpa və fikirləşmə müddəti')).toContainText(`Son günü: ${day(31)}`);
    const call = await care.begin(STATUS, 'Baş İdarəyə xəbər', 'Xəbəri yaz', 'Baş İdarəyə xəbər ver');
    await expect(call.at).toContainText('Şəxsin kimliyini onun razılığı olmadan bildirmirik.');
    await call.pick('Nə deyilib?', 'Ad çəkmədən');
    await call.pick('Necə?', 'Telefonoqram');
    await call.type('Kim zəng edib?', 'Uydurma Zəngedən Əməkdaş');
    await call.type('Kim qəbul edib?', 'Uydurma Qəbuledən Növbətçi');
    await call.fill('Bizim telefon nömrəmiz', '000');
    await call.fill('Zəng edilən nömrə', '000');
    await call.fill('Telefonoqramın və ya məktubun nömrəsi', 'T-7');
    await call.send();
    await expect(notice).toContainText(`Xəbər vaxtında verilib: ${day(1)} 10:`);
    await expect(notice).toContainText(/İmzalı məktubun son günü: \d\d\.\d\d\.\d{4}/);
    const letter = await care.go(STATUS, 'Baş İdarəyə xəbər', 'Məktubun göndərildiyini yaz', 'İmzalı məktub göndərildi');
    await letter.send();
    await expect(notice).toContainText(`İmzalı məktub ${day(1)} tarixində göndərilib.`);
  });

  await test.step('needs on three axes', async () => {
    const form = await care.begin(NEEDS, 'Ehtiyaclar', 'Ehtiyacları qiymətləndir', 'Ehtiyacların qiymətləndirilməsi');
    for (const [no, axis] of ['Şəxsin özü', 'Baş verən', 'Şərait'].entries()) {
      const part = form.at.locator('details').filter({ has: page.locator('summary', { hasText: axis }) });
      if (no > 0) await part.locator('summary').click();
      await part.getByRole('radio', { name: 'Bəli', exact: true }).first().check();
      await new Form(desk, part).select('Haradan bilinir?', 'Şəxs özü deyib');
      await part.getByRole('radio', { name: 'Xeyr', exact: true }).last().check();
    }
    await form.at.getByRole('group', { name: /^Şəxs hansı tədbirləri istəyir/ }).getByRole('checkbox').first().check();
    await form.type('Öz sözləri ilə istəkləri', 'Uydurma istək: səs-küysüz otaqda qalmaq istəyir.');
    await form.pick('Nəticə', 'Xüsusi ehtiyaclar var');
    await form.send();
    await expect(care.section('Ehtiyaclar')).toContainText(`Növbəti baxış günü: ${day(31)} (30 gün sonra)`);
    const plan = await care.begin(NEEDS, 'Təhlükəsizlik planı', 'Plan qur', 'Təhlükəsizlik planı');
    await desk.type(plan.at.locator('textarea').first(), 'Uydurma plan sözü: qonşuya keçir.');
    await plan.pick('Şəxs bu planla razıdır?', 'Bəli');
    await plan.send();
  });

  await test.step('a plan of two goals in her words; her right to compensation', async () => {
    const form = await care.begin(HELP, PLAN, 'Plan tərtib et', 'Reabilitasiya planı');
    await form.press('Bir daha əlavə et');
    for (const [no, domain, goal] of [[1, 'İş', 'Uydurma məqsəd: öz işini qurmaq.'], [2, 'Yaşayış yeri', 'Uydurma məqsəd: kirayə ev tapmaq.']] as const) {
      const part = new Form(desk, form.at.getByRole('region', { name: String(no), exact: true }));
      await part.select('Sahə', domain);
      await part.type('Məqsəd, onun sözləri ilə', goal);
      await part.type('Nə ediləcək', `Uydurma addım ${no}: kursa yazılmaq.`);
      await part.pick('Kim edir', no === 1 ? 'şəxs özü' : 'biz');
      await part.fill('Nə vaxta qədər', day(61));
    }
    await form.at.getByRole('group', { name: /^Baxış günləri/ }).getByRole('textbox').fill(day(31));
    await form.at.getByRole('group', { name: /^Baxış günləri/ }).getByRole('textbox').blur();
    await form.send();
    await expect(care.section(PLAN)).toContainText('Hələ razılaşdırılmayıb.');
    await (await care.go(HELP, PLAN, 'Razılığı yaz', 'Plana razılıq')).send();
    await expect(care.section(PLAN)).toContainText(`Razılaşdırılıb: ${day(1)}.`);
    const told = await care.begin(HELP, 'Kompensasiya', 'İzahı yaz', 'Kompensasiya hüququnun izahı');
    await told.select('Hansı dildə', 'Azərbaycan dili');
    await told.pick('Tərcüməçi vardı?', 'Xeyr');
    await told.send();
  });

  await test.step('nothing anybody typed stands on any screen', async () => {
    await expectNothingTypedAnywhere(desk, open, caseNo);
  });

  await test.step('thirty days on the plan is looked at together, both goals are reached, and it ends', async () => {
    await shell.dayComes(addDays(night, 31));
    await open.open(caseNo);
    await expect(open.task('Planı birlikdə nəzərdən keçirin')).toContainText(day(31));
    const review = await care.go(HELP, PLAN, 'Birlikdə bax', 'Plana birlikdə baxış');
    await review.type('Qeyd', 'Uydurma baxış qeydi: hər şey yaxşı gedir.');
    await review.send();
    for (const domain of ['İş', 'Yaşayış yeri']) {
      const goal = await care.go(HELP, PLAN, 'Məqsədi yenilə', 'Məqsədin vəziyyəti');
      await goal.select('Hansı məqsəd', `${domain},`);
      await goal.pick('İndi necədir', 'Alınıb');
      await goal.send();
    }
    await expect(care.section(PLAN)).toContainText('Çatılıb: 2 / 2.');
    const end = await care.go(HELP, PLAN, 'Planı bitir', 'Planın bitməsi');
    await end.pick('Necə bitir', 'Məqsədlərə çatılıb');
    await end.send();
    await expect(care.section(PLAN)).toContainText(`Bitib: ${day(31)}`);
  });

  await test.step('she leaves as planned, with her safety plan looked at again; nothing holds her', async () => {
    await (await care.begin(NEEDS, 'Təhlükəsizlik planı', 'Baxışı yaz', 'Plana baxış')).send();
    const exit = await care.go('Yaşayış', HOUSE, 'Çıxışı yaz', 'Çıxış');
    await exit.pick('Necə gedir?', 'Plan üzrə');
    for (const said of ['Qayıda biləcəyi deyilib', 'Təhlükəsizlik planına baxılıb', 'Əşyaları qaytarılıb', 'Sənədləri qaytarılıb', 'Sonrası üçün plan var']) await exit.tick(said);
    await exit.send();
    await expect(care.section(HOUSE)).toContainText('Gecələrin sayı: 31');
    await shell.go('Sığınacaq');
    await expect(page.getByRole('main')).toContainText('Boş çarpayı: 3 / 3');
  });

  await test.step('the supervisor closes the file', async () => {
    await other.sitDown('desk 1');
    await expectNothingTypedAnywhere(desk, open, caseNo);
    await open.act('İşi bağla');
    const close = open.form('İşi bağla');
    await close.pick('İş nə ilə bitir?', 'Ehtiyaclar təmin olunub');
    await close.pick('Şəxsə deyilib ki, istənilən vaxt qayıda bilər?', 'Bəli');
    await expect(close.at).not.toContainText('Bağlamaq üçün hələ lazımdır');
    await close.send('İşi bağla');
    await expect(page.getByText('Xitam verilib').first()).toBeVisible();
  });
});
