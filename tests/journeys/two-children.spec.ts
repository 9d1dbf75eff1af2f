import { join } from 'node:path';
import { addDays, addYears, formatDotted, plainDate } from '../../src/domain/dates/plain-date.ts';
import { turns18On } from '../../src/domain/mediation/age.ts';
import { expect, test } from './support/fixtures.ts';
import { AgreementSteps } from './support/pages/agreement-steps.ts';
import { CasePage } from './support/pages/case-page.ts';
import { ChildSteps } from './support/pages/child-steps.ts';
import { Door } from './support/pages/door.ts';
import { SessionSteps } from './support/pages/session-steps.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';
import type { Person } from './support/pages/steps.ts';
import { textOfPaper } from './support/saved-paper.ts';

const RU = 'Rus dili';
const person = (surname: string, givenName: string, patronymic: string, sex: Person['sex'], birthDate: string, fin: string, contact: string): Person => ({ surname, givenName, patronymic, sex, birthDate, fin, contact });

/** Invented, obviously so. Of the two children only the birth dates depend on the day the journey is walked. */
const MOTHER = { ...person('Uydurmayeva', 'Anaxanım', 'Sınaqverdi', 'Qadın', '14.03.1985', '0UYDRM3', '+994 00 111 22 34'), language: RU };
const FATHER = person('Misalbəyli', 'Ataəli', 'Örnəkağa', 'Kişi', '02.09.1979', '0UYDRM4', '+994 00 444 55 67');
const APPOINTED = person('Təyinatova', 'Himayəxanım', 'Nümunəli', 'Qadın', '30.10.1972', '0UYDRM5', '+994 00 444 55 68');
const AUNT = person('Dilmancova', 'Xalaxanım', 'Sınaqverdi', 'Qadın', '11.11.1980', '0UYDRM6', '+994 00 111 22 35');
const INTERPRETER = person('Tərcümanlı', 'Müstəqil', 'Təlimverdi', 'Kişi', '08.08.1990', '0UYDRM7', '+994 00 777 88 99');

const SERVICE = 'İkinci tərəf uydurma idman meydançasında könüllü olaraq iyirmi saat hasar rəngləyir.';
const SERVICE_RU = 'Вторая сторона добровольно двадцать часов красит ограду на вымышленной спортплощадке.';
const APOLOGY = 'İkinci tərəf birinci tərəfdən şəxsən uydurma üzr diləyir.';
const APOLOGY_RU = 'Вторая сторона лично приносит первой стороне вымышленные извинения.';

test('R-13 to R-18: two children, a parent who may not speak, a child’s own no, and a birthday', async ({ desk }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const [shell, open] = [new Shell(desk), new CasePage(desk)];
  const [steps, children, agreement, sessions] = [new Steps(desk, open), new ChildSteps(desk, open), new AgreementSteps(desk, open), new SessionSteps(desk, open)];

  await new Door(desk).practise(join(desk.folder, 'practice'));
  await desk.button('İşə başla').click();
  await shell.sleepOverIt();
  const today = await shell.today();
  const comesOfAge = addDays(today, 11);
  const girl = { ...person('Uydurmayeva', 'Balacaqız', 'Sınaqverdi', 'Qadın', formatDotted(addDays(addYears(today, -13), -40)), '0UYDRM1', '+994 00 111 22 33'), language: RU, needsInterpreter: true };
  const boy = person('Misalbəyli', 'Gəncəli', 'Ataəli', 'Kişi', formatDotted(addYears(comesOfAge, -18)), '0UYDRM2', '+994 00 444 55 66');

  const caseNo = await test.step('a referral from the commission on minors', () =>
    steps.register(
      {
        source: 'Yetkinlik yaşına çatmayanların işləri', body: 'Uydurma Rayon Komissiyası', bodyDative: 'Uydurma Rayon Komissiyasına', number: 'UYD-13/15', articles: 'CM 186.1',
        offence: 'Əmlakı məhv etmə', stage: 'Yönləndirmə', actDate: formatDotted(addDays(addYears(today, -2), -60)), harm: '300',
      },
      formatDotted(addDays(today, -1)),
    ));
  const [harmed, responsible] = [`${caseNo}-V`, `${caseNo}-O`];

  await test.step('children are entered as children, with those who stand for them', async () => {
    const form = await open.doTask('İkinci tərəfi əlavə edin', 'İştirakçı əlavə etmək');
    await steps.identify(form, boy);
    const warned = sessions.forecast(form, 'Mümkündür, amma diqqət edin');
    await expect(warned).toContainText('nümayəndənin qüvvədə olan razılığı lazımdır');
    await expect(warned).toContainText('Hadisə günü 16 yaşına çatmamışdı.');
    await form.send('İştirakçını əlavə et');
    await steps.addPerson('Zərərçəkmiş şəxsi əlavə edin', girl);
    await open.tab('İştirakçılar');
    for (const subject of [harmed, responsible]) await expect(page.getByRole('article', { name: subject, exact: true })).toContainText('Uşaq');
    await expect(page.getByRole('article', { name: responsible, exact: true })).toContainText(`${formatDotted(comesOfAge)} tarixində 18 yaşı tamam olur`);
    await open.tab('İcmal');
    await expect(open.task('Hüquqları izah edin', harmed)).toContainText('nümayəndəsi qeyd edilməyib');
    await steps.addBeside('Qanuni nümayəndə', 'V ·', MOTHER, 'Valideyn');
    await steps.addBeside('Qanuni nümayəndə', 'O ·', FATHER, 'Valideyn');
    for (const subject of [harmed, responsible]) await steps.checkConflict(subject);
  });

  await test.step('R-14: the father is suspected himself: his word does not count, and the guardianship authority is asked', async () => {
    await open.tab('İştirakçılar');
    const father = page.getByRole('article', { name: `${caseNo}-R2`, exact: true });
    const before = await children.openConsent(responsible, 'Mediasiyada iştirak');
    await before.select('Razılığı kim verir', 'R2 ·');
    await before.press('Geri');
    await open.tab('İştirakçılar');
    const facts = await open.start('Əsas və maraqların toqquşması', `${caseNo}-R2: nümayəndə`, father);
    await facts.pick('Onun sözünə qarşı nə var?', 'Özü şübhəlidir');
    await expect(facts.at).toContainText('Qəyyumluq və himayə orqanından nümayəndə təyin etməsini xahiş edin.');
    await facts.send();
    await expect(father).toContainText('Bu nümayəndənin razılığı sayılmır');

    const consent = await children.openConsent(responsible, 'Mediasiyada iştirak');
    await expect(consent.at).toContainText('Sözü sayılan nümayəndə hələ yoxdur');
    await expect(consent.at).toContainText('R2 · Qanuni nümayəndə: sözü sayılmır (Özü şübhəlidir).');
    await consent.pick('Nümayəndənin cavabı', 'Razıdır');
    await consent.pick('Uşağın öz sözü', 'Bəli');
    for (const yes of await consent.at.getByRole('table').getByRole('radio', { name: 'Bəli' }).all()) await yes.check();
    await consent.select('Hansı dildə izah edilib', 'Azərbaycan dili');
    await consent.pick('Razılıq necə verilib', 'Kağızda imzalanıb');
    await consent.press('Yadda saxla');
    await expect(consent.at.getByRole('alert')).toContainText('nümayəndəsi qeyd edilməyib.');
    await expect(consent.at.getByRole('alert')).toContainText('bu nümayəndənin sözü uşaq üçün hesablanmır.');
    await consent.at.getByRole('link', { name: 'Nümayəndə təyin edilməsi barədə müraciəti hazırla' }).click();
    const saved = await steps.makeAndSave('here', { paper: 'Nümayəndə təyin edilməsi barədə müraciət · O ·' }, async () => {
      await expect(steps.paperText).toContainText(boy.surname);
    });
    const text = textOfPaper(saved);
    for (const said of [boy.givenName, boy.birthDate]) expect(text).toContain(said);
    for (const secret of [FATHER.patronymic, girl.givenName, 'Mediasiya', caseNo, 'O ·']) expect(text, secret).not.toContain(secret);
  });

  await test.step('somebody is appointed; rights in a child’s words, through an interpreter who is nobody’s relative (R-17)', async () => {
    await steps.addBeside('Qanuni nümayəndə', 'O ·', APPOINTED, 'Qəyyumluq orqanı təyin edib');
    await steps.addBeside('Tərcüməçi', 'V ·', AUNT);
    await steps.addBeside('Tərcüməçi', 'V ·', INTERPRETER);
    const girlCard = page.getByRole('article', { name: harmed, exact: true });
    const assign = async (who: string, relation: string) => {
      await open.tab('İştirakçılar');
      const form = await open.start('Tərcüməçi təyin et', 'Tərcüməçi təyin etmək', girlCard);
      await form.select('Tərcüməçi', who);
      await form.pick('Bu şəxsə kimdir?', relation);
      await form.pick('Nə üçün', 'Hər şey üçün');
      await form.pick('Necə', 'Üz-üzə');
      await form.tick('Məxfilik öhdəliyini imzalayıb');
      return form;
    };
    const aunt = await assign('S ·', 'Qohumudur');
    await aunt.press('Yadda saxla');
    await expect(aunt.at.getByRole('alert')).toContainText('tərcüməçi müstəqil deyil.');
    await aunt.pick('Nə üçün', 'Yalnız yemək, yatacaq');
    await aunt.send();
    await expect(girlCard).toContainText('Lazımdır, hələ tapılmayıb');

    const rights = await open.doTask('Hüquqları izah edin', 'Hüquqların izah edilməsi protokolu', harmed);
    await expect(rights.at).toContainText('Bu, uşaq üçün protokoldur: hər cümləni olduğu kimi oxuyun.');
    await rights.fill('Başladı', '09:00');
    await rights.fill('Bitdi', '09:40');
    await rights.select('Yer', 'Ofis');
    await rights.select('İzahın dili', RU);
    await rights.tick('Tərcüməçi iştirak edib');
    await rights.press('Hamısını bir-bir izah etdim');
    await expect(sessions.forecast(rights, 'Əvvəlcə bunlar lazımdır')).toContainText('tərcüməçi müstəqil deyil.');
    await rights.press('Geri');

    await (await assign('S2 ·', 'Heç bir bağlılığı yoxdur')).send();
    await expect(girlCard).toContainText('Lazımdır və tapılıb');
    await steps.explainRights(harmed, 'Уйдурма: можно я приду с мамой?', RU, true);
    await steps.explainRights(responsible, 'Uydurma sual: atam bilməlidirmi?');
    for (const [paper, sentence] of [['V ·', 'Ты можешь сказать «нет». Объяснять почему не нужно.'], ['O ·', '“Yox” deyə bilərsən. Səbəbini demək lazım deyil.']] as const) {
      const saved = await steps.makeAndSave(null, { paper: `Hüquqların izah edilməsi barədə protokol · ${paper}` });
      expect(textOfPaper(saved)).toContain(sentence);
    }
  });

  await test.step('R-15: the girl says no to sitting in one room; the boy agrees to everything, beside the one appointed', async () => {
    await shell.daysPass(2);
    await children.consent(harmed, 'Mediasiyada iştirak', { representative: 'R ·', language: RU, interpreted: true, refuses: ['Birgə görüş'] });
    await expect(children.consentRow(harmed, 'Mediasiyada iştirak')).toContainText('uşaq «yox» deyib: Birgə görüş');
    await children.consent(responsible, 'Mediasiyada iştirak', { representative: 'R3 ·' });
    await children.consent(harmed, 'Fərdi məlumatların işlənməsi', { representative: 'R ·', language: RU, interpreted: true });
    await children.consent(responsible, 'Fərdi məlumatların işlənməsi', { representative: 'R3 ·' });
    await steps.prepareAlone(harmed, 'Uydurma gözlənti: üzr istəsin, amma onu görmək istəmir.');
    await steps.prepareAlone(responsible, 'Uydurma gözlənti: öz əli ilə düzəltmək istəyir.');
    await steps.acknowledge('Əsas faktları qəbul edir');
    await steps.assessRisk('Uydurma tədbir: hərə öz otağında.');
  });

  await test.step('the form she refused is not planned, the one she chose is; those who stand for them may come', async () => {
    const form = await sessions.plan('Birgə görüş', await shell.dotted(2));
    const refused = `${harmed}: görüşün bu formasına «bəli» deyilməyib: Birgə görüş.`;
    await expect(sessions.forecast(form, 'Əvvəlcə bunlar lazımdır')).toContainText(refused);
    await form.press('Görüşü planlaşdır');
    await expect(form.at.getByRole('alert')).toContainText(refused);
    await form.pick('Görüşün növü', 'Dolayı (ayrı-ayrı) mediasiya');
    const warned = sessions.forecast(form, 'Mümkündür, amma diqqət edin');
    for (const subject of [harmed, responsible]) await expect(warned).toContainText(`${subject}: nümayəndəsi görüşə dəvət edilməyib; onun gəlmək hüququ var.`);
    for (const who of ['R ·', 'R3 ·', 'S2 ·']) await form.tick(who);
    await expect(form.at).not.toContainText('nümayəndəsi görüşə dəvət edilməyib');
    await form.send('Görüşü planlaşdır');
    const saved = await steps.makeAndSave({ link: 'Dəvət hazırla', within: sessions.card('Dolayı', 'Planlaşdırılıb') }, { paper: 'Görüşə dəvət · R ·' });
    const text = textOfPaper(saved);
    expect(text).toContain('Приглашаем вас на встречу.');
    expect(text).toContain(MOTHER.givenName);
    for (const secret of [boy.surname, boy.givenName, caseNo, 'CM 186']) expect(text, secret).not.toContain(secret);
  });

  await test.step('from room to room they agree; the words are put into Russian by a person', async () => {
    await shell.daysPass(2);
    await sessions.begin('Dolayı');
    await sessions.end('Dolayı', '12:30', 'Razılaşma əldə edilib');
    const draft = await open.doTask('Razılaşmanı tərtib edin', 'Razılaşma layihəsi');
    await draft.tick(RU);
    await agreement.addLine(draft, 1, { type: 'Könüllü ictimai iş', what: SERVICE, due: await shell.dotted(30) });
    await agreement.addLine(draft, 2, { type: 'Üzrxahlıq (şifahi)', what: APOLOGY, due: await shell.dotted(10) });
    await draft.send('Layihəni yadda saxla');
    await open.tab('Razılaşma');
    const translation = await open.start('Sözlərini yaz: Rus dili', 'Versiya 1: Rus dili mətni');
    for (const [no, words] of [[1, SERVICE_RU], [2, APOLOGY_RU]] as const) {
      await desk.type(translation.at.getByRole('group', { name: `Öhdəlik ${no}` }).getByRole('textbox', { name: 'Nə ediləcək' }), words);
    }
    await translation.send();
    await agreement.giveText(harmed, RU);
    await agreement.giveText(responsible);
    for (const subject of [harmed, responsible]) await agreement.offerAdvice(subject);
  });

  await test.step('R-13: she signs with her mother beside her, and not without', async () => {
    await shell.daysPass(3);
    const form = await agreement.openSignature('V');
    await form.fill('Yer', 'Təlim');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toContainText(`${harmed}: nümayəndəsi də imzalamalıdır.`);
    await form.select('Yanında kim imzalayır', 'R ·');
    await form.send();
    await expect(page.getByRole('row', { name: /^V · / })).toContainText('yanında imzalayıb: R · Qanuni nümayəndə');
  });

  await test.step('R-18: on his birthday nobody speaks for him any more, and nothing goes on until he has spoken himself', async () => {
    await shell.daysPass(4);
    expect(await shell.today()).toBe(comesOfAge);
    await open.tab('Hüquqlar və razılıqlar');
    await expect(children.consentRow(responsible, 'Mediasiyada iştirak')).toContainText('Yenisi ilə əvəz olunub');
    const early = await agreement.openSignature('O');
    await early.fill('Yer', 'Təlim');
    await expect(early.at.getByRole('combobox', { name: /^Yanında kim imzalayır/ })).toHaveCount(0);
    await early.press('Yadda saxla');
    await expect(early.at.getByRole('alert')).toContainText(`${responsible}: 18 yaşı tamam olub; öz razılığı lazımdır.`);
    await early.press('Geri');
    await open.tab('İcmal');
    await open.task('Razılaşmanı imzaladın', responsible).getByRole('link', { name: /18 yaşı tamam olub; öz razılığı lazımdır/ }).click();
    await steps.sayYes(open.form('Şəxsin cavabını yazmaq'), responsible, 'Mediasiyada iştirak');
    await agreement.sign('O', await shell.dotted());
    await expect(page.getByRole('tabpanel')).toContainText('İmzalanıb');
    const saved = await steps.makeAndSave(null, { paper: 'Mediasiya razılaşması' });
    const text = textOfPaper(saved);
    for (const said of [SERVICE, SERVICE_RU, APOLOGY, APOLOGY_RU, girl.givenName, boy.givenName, MOTHER.givenName]) expect(text).toContain(said);
    for (const secret of [FATHER.patronymic, APPOINTED.surname, AUNT.givenName, girl.birthDate, girl.contact]) expect(text, secret).not.toContain(secret);
    expect(textOfPaper(await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' }))).toContain('Razılaşma ilə başa çatmışdır');
  });

  await test.step('both are done; the commission learns a code, and the girl’s file is kept until she is long grown up (R-68)', async () => {
    await shell.daysPass(8);
    await open.tab('Razılaşma');
    const obligations = page.getByRole('table', { name: 'Öhdəliklər' });
    for (const type of ['Könüllü ictimai iş', 'Üzrxahlıq (şifahi)']) {
      const row = obligations.getByRole('row').filter({ hasText: type });
      const met = await open.start('Vəziyyətini dəyiş', /^Öhdəlik \d: vəziyyət$/, row);
      await met.pick('Yeni vəziyyət', 'İcra olunub');
      await met.send();
      await expect(row).toContainText('İcra olunub');
    }
    const saved = await steps.makeAndSave(null, { paper: 'Mediasiyanın nəticəsi barədə məlumat' });
    const text = textOfPaper(saved);
    for (const said of ['UYD-13/15', 'Razılaşma icra edilmişdir']) expect(text).toContain(said);
    for (const secret of [girl.surname, boy.surname, SERVICE, 'uşaq']) expect(text, secret).not.toContain(secret);
    await steps.deliver(/^Mediasiyanın nəticəsi barədə məlumat/);
    await shell.daysPass(14);
    await steps.followUp(harmed, '4', 'Uydurma izləmə qeydi: qız bu il daha sakit yatır.');
    await steps.followUp(responsible, '5', 'Uydurma izləmə qeydi: hasar hamının xoşuna gəlib.');
    const close = await open.doTask('İşə xitam verin', 'İşi bağla');
    await close.select('İşin nəticəsi', 'Razılaşma tam icra olunub');
    await expect(close.at).toContainText('O4: Razılaşma icra edilmişdir');
    await expect(close.field('İşin saxlanma müddəti')).toHaveValue(formatDotted(addYears(plainDate(turns18On(addDays(addYears(today, -13), -40))), 3)));
    await close.send('İşi bağla');
    await expect(page.getByText('Xitam verilib').first()).toBeVisible();
  });
});
