import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';

const WHY = 'Uydurma səbəb: yenidən görüşmək istəmir.';

test('R-03: somebody changes their mind: everything planned falls, a neutral notice goes out, going on starts anew', async ({ desk, office }) => {
  const { page } = desk;
  const { caseNo, harmed, responsible } = await office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-4/26', ['az']);
    await road.explain(made);
    await road.daysPass(2);
    await road.consent(made);
    await road.prepare(made);
    const attendees = [made.harmed, made.responsible];
    await asker.write('sessions.schedule', { caseId: made.caseId, type: 'JOINT', on: addDays(plainDate(await road.today()), 3), from: '11:00', placeType: 'OFFICE', attendees, separateArrivalExit: true });
    const { header } = await asker.ask('cases.open', { caseId: made.caseId });
    return { ...made, caseNo: header.caseNo };
  });
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);
  await open.open(caseNo);

  await test.step('what will stop is said before it is written', async () => {
    await open.tab('Hüquqlar və razılıqlar');
    const person = page.getByRole('region', { name: harmed, exact: true });
    const participation = person.getByRole('row', { name: /^Mediasiyada iştirak/ });
    const form = await open.start('Fikrini dəyişib', `${harmed} fikrini dəyişib`, participation);
    await expect(form.at).toContainText(`Birgə görüş, ${await shell.dotted(3)} 11:00`);
    await form.pick('Bunu necə bildirib?', 'Şifahi');
    await form.pick('Yalnız təhlükəsizliyi üçün onunla əlaqə saxlamağa razıdırmı?', 'Xeyr');
    await form.type('Özü səbəb deyibsə', WHY);
    await form.send('Yaz və dərhal dayandır');
    await expect(participation).toContainText('Fikrini dəyişib');
  });

  await test.step('the meeting is cancelled, the risk assessment falls, and the task list says what starts anew', async () => {
    await open.tab('Hazırlıq və görüşlər');
    await expect(page.getByRole('article').filter({ hasText: 'Birgə görüş' })).toContainText('Ləğv edilib');
    await expect(page.getByRole('table', { name: 'Risk qiymətləndirmələri' })).toContainText('tarixindən qüvvədən düşüb');
    await open.tab('İcmal');
    const schedule = open.task('Görüş təyin edin');
    await expect(schedule).toContainText('hələ başlana bilməz');
    for (const what of ['razılıq', 'hazırlıq görüşü', 'risk qiymətləndirməsi']) await expect(schedule).toContainText(`${harmed}: fikrini dəyişdikdən sonra bu yenidən lazımdır: ${what}.`);
    await expect(open.task('Razılığı qeyd edin', harmed)).toContainText('görülməlidir');
    await open.showDone();
    await expect(open.task('Razılığı qeyd edin', responsible)).toContainText('görülüb');
  });

  await test.step('the other side learns only that it has stopped', async () => {
    await steps.makeAndSave(null, { paper: 'Prosesin dayandırılması barədə bildiriş · O ·' }, async () => {
      const text = steps.paperText;
      await expect(text).toContainText('Mediasiya prosesi dayandırılmışdır.');
      for (const secret of [WHY, HARMED.surname, harmed]) await expect(text).not.toContainText(secret);
    });
  });

  await test.step('nobody may try to talk them round', async () => {
    await open.tab('Əlaqələr');
    const form = await open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
    await form.pick('Kim başlayıb', 'Biz müraciət etmişik');
    await form.pick('Kiminlə', 'İştirakçı ilə');
    await form.select('İştirakçı', 'V ·');
    await form.select('Əlaqə yolu', 'Telefon');
    await form.pick('Məqsəd', 'Fikrini dəyişdirməyə çalışmaq');
    await form.select('Nəticə', 'Danışıldı');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toContainText('onu inandırmaq üçün əlaqə saxlanılmır');
    await form.press('Geri');
  });

  await test.step('of their own will they come back: consent, preparation and risk anew, and only then a meeting', async () => {
    await shell.daysPass(1);
    await steps.consent(harmed, 'Mediasiyada iştirak');
    await open.tab('İcmal');
    await expect(open.task('Görüş təyin edin')).toContainText('hələ başlana bilməz');
    await steps.prepareAlone(harmed, 'Uydurma gözlənti: bu dəfə sakit danışmaq.');
    await steps.assessRisk('Uydurma tədbir: fasilə istənilən vaxt.');
    const form = await open.doTask('Görüş təyin edin', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', 'Birgə görüş');
    await form.fill('Tarix', await shell.dotted(4));
    await form.fill('Saat', '12:00');
    await form.select('Yer', 'Ofis');
    await form.send('Görüşü planlaşdır');
    await expect(page.getByRole('article').filter({ hasText: 'Planlaşdırılıb' })).toHaveCount(1);
  });
});
