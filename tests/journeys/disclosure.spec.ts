import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { CasePage } from './support/pages/case-page.ts';
import { addBody, DisclosureSteps } from './support/pages/disclosure-steps.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';
import { textOfPaper } from './support/saved-paper.ts';

const CENTRE = 'Uydurma Yardım Mərkəzi';
const OFFICE = 'Uydurma Dövlət İdarəsi';
const NEEDS = 'Uydurma ehtiyac: isti paltar və uşaq çarpayısı.';
/** Said of a field that the person's own yes does not cover. */
const OUT_OF_SCOPE = /razılığı var, amma bu məlumat ora daxil deyil( \(.+\))?\./i;
const PHONE = HARMED.safeContact?.value ?? '';

/** Opens a file as Word would, with the password it was shown with. */
const { decrypt } = z.object({ decrypt: z.custom<(file: Buffer, options: { password: string }) => Promise<Buffer>>() }).parse(createRequire(import.meta.url)('officecrypto-tool'));

test('R-79, R-60: nothing of her leaves before she says so, only what she said leaves, and it is fetched back when she changes her mind', async ({ desk, office }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const { caseId, caseNo, harmed } = await office.as('desk 1', async (road, asker) => {
    const made = await road.register(HARMED, RESPONSIBLE, '2-4/26', ['az']);
    await road.explain(made);
    await addBody(asker, CENTRE);
    await addBody(asker, OFFICE, { isStateBody: true, acceptsAnonymous: false });
    const { header } = await asker.ask('cases.open', { caseId: made.caseId });
    return { ...made, caseNo: header.caseNo };
  });
  await new Door(desk).unlock(office.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);
  const outside = new DisclosureSteps(desk, open);
  await open.open(caseNo);

  await test.step('she is stopped before the press, is told why in a sentence, and the sheet is one link away', async () => {
    const form = await outside.beginReferral(CENTRE);
    await expect(form.at).toContainText(`${CENTRE}: şəxs barədə heç nə deməyə razılıq yoxdur.`);
    await expect(form.at.getByRole('radio', { name: /^Şəxsin razılığı ilə, adla/ })).toBeDisabled();
    await expect(outside.stays).toContainText(/bu quruma məlumat verilməsinə razılıq soruşulmayıb və ya yoxdur\./i);
    await form.at.getByRole('link', { name: 'Çatışmayan razılığı yaz' }).click();
  });

  await test.step('the sheet is turned to the person, who says yes to one body and no to the other', async () => {
    const form = open.form('Razılıq vərəqi');
    await outside.fillSheet(form, [
      { body: CENTRE, fields: ['Ad, soyad, ata adı', 'Ehtiyaclar', 'Doğum tarixi'] },
      { body: OFFICE, fields: ['Ad, soyad, ata adı'] },
    ]);
    await outside.answerOnScreen(form, ['Bəli', 'Xeyr'], async (sheet, question) => {
      await expect(sheet.getByRole('heading', { level: 2 })).toContainText([CENTRE, OFFICE][question] ?? '');
      await (question === 0 ? expect(sheet).toContainText('sizə hansı yardımın lazım olduğu') : expect(sheet).toContainText('Bu, dövlət orqanıdır.'));
      // Nothing else of the case is on the screen that a frightened person reads.
      await expect(sheet).not.toContainText(harmed);
      await desk.expectAccessible();
    });
    await outside.signSheet(form);
    const telling = outside.telling(harmed);
    await expect(telling.getByRole('listitem').filter({ hasText: CENTRE })).toContainText('Qüvvədədir');
    await telling.getByRole('button', { name: 'Əvvəlkiləri göstər (1)' }).click();
    await expect(telling.getByRole('listitem').filter({ hasText: OFFICE })).toContainText('razılıq verməyib');
  });

  await test.step('what was begun is still there, and what her yes does not cover is named and cannot be asked for', async () => {
    await open.tab('Yönləndirmələr');
    await page.getByRole('link', { name: 'Kömək üçün yönəlt', exact: true }).click();
    const form = outside.referral;
    await expect(form.at).toContainText('Yarımçıq qalmış yazınız geri qaytarıldı.');
    await expect(form.at.getByRole('radio', { name: /^Şəxsin razılığı ilə, adla/ })).toBeEnabled();
    await form.pick('Yönləndirmə necə olacaq', 'Şəxsin razılığı ilə, adla');
    await expect(form.at.getByRole('checkbox')).toHaveCount(3);
    await expect(outside.stays.getByRole('listitem').filter({ hasText: 'Əlaqə saxlamağın yolu' })).toContainText(OUT_OF_SCOPE);
  });

  await test.step('typed by hand it does not leave either: the paper is stopped at that very spot', async () => {
    await outside.tell(`${NEEDS} Nömrəsi: ${PHONE}.`);
    await outside.check();
    const dialog = await outside.stoppedAtWords();
    await expect(dialog.locator('mark').filter({ hasText: '000 00 01' })).toHaveCount(1);
    await expect(dialog).toContainText('Bu söz sənəddə qala bilməz.');
    await expect(dialog.getByRole('button', { name: 'Sənədi hazırla' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Geri', exact: true }).click();
    await outside.strikeReferral(CENTRE);
  });

  await test.step('she narrows her yes after the letter was asked for: it stops before it is made, and says what is no longer covered', async () => {
    await outside.beginReferral(CENTRE);
    await outside.tell(NEEDS, ['Doğum tarixi']);
    await outside.check();
    await expect(steps.paperText).toContainText('29.02.1988');
    await open.tab('Hüquqlar və razılıqlar');
    const sheet = await open.start('Razılıq vərəqi', 'Razılıq vərəqi', outside.telling(harmed));
    await outside.fillSheet(sheet, [{ body: CENTRE, fields: ['Ad, soyad, ata adı', 'Ehtiyaclar'] }]);
    await sheet.pick('Şəxsin öz cavabı', 'Bəli');
    await outside.signSheet(sheet);
    await open.tab('Yönləndirmələr');
    await outside.card(CENTRE).getByRole('link', { name: 'Məktubu hazırla' }).click();
    await open.form('Sənəd hazırlamaq').press('Nə yazılacağını göstər');
    await expect(page.getByRole('alert')).toContainText(OUT_OF_SCOPE);
    await expect(page.getByRole('heading', { name: /^Yoxlama:/ })).toBeHidden();
    await outside.strikeReferral(CENTRE);
  });

  const { password, path } = await test.step('taken out, the letter is made, looked at, and saved with a password that is shown once', async () => {
    await outside.beginReferral(CENTRE);
    await outside.tell(NEEDS);
    await outside.check();
    await expect(steps.paperText).toContainText(HARMED.surname);
    await expect(steps.paperText).toContainText(NEEDS);
    await expect(steps.paperText).not.toContainText('000 00 01');
    await open.form('Sənədi hazırla').send('Yoxladım, hazırla');
    const save = new Form(desk, page.getByRole('form', { name: /^Qovluğa yazmaq/ }));
    await save.at.getByRole('textbox').fill(desk.documents);
    await save.tick('Faylı parolla bağla');
    await desk.confirming(true, () => save.press('Bu qovluğa yaz'));
    const groups = page.getByRole('list', { name: 'Parol, qruplarla' });
    await expect(groups.getByRole('listitem')).toHaveCount(6);
    const shown = (await groups.locator('[aria-hidden=true]').allInnerTexts()).join('-');
    desk.remember(shown);
    await expect(desk.button('Təhvil verildiyini yaz')).toBeDisabled();
    await desk.button('Yazdım, ekrandan sil').click();
    await expect(groups).toBeHidden();
    const done = page.getByRole('status').filter({ hasText: 'Sənəd qovluğa yazıldı' });
    const written = await done.locator('p.path').innerText();
    await done.getByRole('button', { name: 'Geri', exact: true }).click();
    return { password: shown, path: written };
  });

  await test.step('whoever has the file without the password has nothing; with it, exactly what she allowed', async () => {
    const file = readFileSync(path);
    expect(file.subarray(0, 2).toString('latin1')).not.toBe('PK');
    await expect(decrypt(file, { password: password.replace(/\d$/, (last) => String((Number(last) + 1) % 10)) })).rejects.toThrow();
    const opened = join(desk.documents, 'opened.docx');
    writeFileSync(opened, await decrypt(file, { password }));
    const text = textOfPaper(opened);
    for (const told of [HARMED.surname, HARMED.givenName, NEEDS, CENTRE]) expect(text, told).toContain(told);
    const held = [PHONE, '000 00 01', HARMED.fin, HARMED.idDocNo, '29.02.1988', 'nərgiz', harmed, caseNo, RESPONSIBLE.surname, RESPONSIBLE.fin, OFFICE];
    for (const word of held) expect(text, String(word)).not.toContain(String(word));
  });

  await test.step('the file is outside until somebody says what became of it', async () => {
    await shell.go('Sənədlər');
    await page.getByRole('main').getByRole('link', { name: 'Kənardakı fayllar' }).click();
    await expect(desk.heading('Kənardakı fayllar')).toBeVisible();
    const files = page.getByRole('list', { name: 'Kənardakı fayllar' }).getByRole('listitem');
    await expect(files).toHaveCount(1);
    await expect(files).toContainText(CENTRE);
    await expect(files).toContainText('parolla qorunur');
    await files.getByRole('button', { name: /^Təhvil verilib/ }).click();
    const dialog = new Form(desk, page.getByRole('dialog', { name: 'Fayl təhvil verilib' }));
    await dialog.send('Yadda saxla');
    await expect(page.getByRole('main')).toContainText('Kənarda fayl yoxdur.');
  });

  await test.step('it is never just sent: an answer is waited for by its day, and comes', async () => {
    await open.open(caseNo);
    await steps.deliver(/^Yönəldici məktub/);
    await open.tab('Yönləndirmələr');
    const send = await open.start('Göndərildiyini yaz', `Göndərildi: ${CENTRE}`, outside.card(CENTRE));
    await send.select('Necə göndərildi', 'Əldən');
    await send.send('Göndərildi');
    await expect(outside.card(CENTRE)).toContainText('Cavab gözlənilir');
    await expect(outside.card(CENTRE)).toContainText('Cavabı gözləyin');
    const answer = await open.start('Cavabı yaz', `Qurumun cavabı: ${CENTRE}`, outside.card(CENTRE));
    await answer.pick('Nə dedilər', 'Qəbul edirlər');
    await answer.send();
    await expect(outside.card(CENTRE)).toContainText('Qəbul ediblər');
  });

  await test.step('she changes her mind: who holds what is said before it is written, and each of them is written to', async () => {
    await open.tab('Hüquqlar və razılıqlar');
    const form = await open.start('Fikrini dəyişib', `${harmed} fikrini dəyişib`, outside.telling(harmed));
    const held = form.at.getByRole('listitem').filter({ hasText: CENTRE });
    await expect(held).toContainText('Yönəldici məktub');
    await form.pick('Bunu necə bildirib?', 'Şifahi');
    await form.pick('Yalnız təhlükəsizliyi üçün onunla əlaqə saxlamağa razıdırmı?', 'Xeyr');
    await form.send('Yaz və dərhal dayandır');
    const recalls = page.getByRole('region', { name: 'Geri istənilən sənədlər' });
    await expect(recalls).toContainText(CENTRE);
    await expect(recalls).toContainText(/Məktub \d\d\.\d\d\.\d{4} tarixinədək getməlidir\./);
    await steps.makeAndSave({ link: 'Məktubu hazırla', within: recalls }, {}, async () => {
      await expect(steps.paperText).toContainText(`${CENTRE}nə`);
      for (const nobody of [HARMED.surname, HARMED.givenName, harmed, caseNo, RESPONSIBLE.surname, NEEDS]) await expect(steps.paperText).not.toContainText(nobody);
    });
    await open.tab('Hüquqlar və razılıqlar');
    await recalls.getByRole('button', { name: 'Göndərildiyini yaz' }).click();
    await new Form(desk, page.getByRole('dialog', { name: 'Geri çağırış məktubu göndərildi' })).send();
    await expect(recalls).toContainText('Cavab gözlənilir.');
    await recalls.getByRole('button', { name: 'Cavabı yaz' }).click();
    const answer = new Form(desk, page.getByRole('dialog', { name: 'Geri çağırışa cavab' }));
    await answer.pick('Nə cavab verdilər', 'Məhv ediblər');
    await answer.send();
    await expect(recalls).toContainText('Məhv ediblər');
  });

  await test.step('R-60: the letter leaves no more, neither by a button nor past it, and is not made anew', async () => {
    await open.tab('Sənədlər');
    const letter = page.getByRole('row', { name: /^Yönəldici məktub/ });
    await expect(letter).toContainText('geri çağırılıb');
    await expect(letter.getByRole('link', { name: 'Qovluğa yaz' })).toBeHidden();
    const paper = z.object({ documents: z.array(z.object({ id: z.string(), code: z.string() })) }).parse(await desk.prepare('cases.open', { caseId })).documents.find(({ code }) => code === 'D05');
    const refused = await desk.call('documents.save', { caseId, documentId: paper?.id, folder: desk.documents });
    expect(refused).toMatchObject({ ok: false, error: { blocks: [{ rule: 'R-60' }] } });
    await page.getByRole('link', { name: 'Sənəd hazırla', exact: true }).click();
    const again = open.form('Sənəd hazırlamaq');
    await again.select('Hansı sənəd', 'Yönəldici məktub');
    await again.press('Nə yazılacağını göstər');
    await expect(page.getByRole('alert')).toContainText('bu qurum barədə fikrini dəyişib');
    await again.press('Geri');
  });

  await test.step('who knows what: both letters, by which yes, and that the first was asked back', async () => {
    await open.tab('Hüquqlar və razılıqlar');
    await outside.telling(harmed).getByRole('link', { name: 'Kim nə bilir' }).click();
    const ledger = page.getByRole('table', { name: /^Kim nə bilir/ });
    const letter = ledger.getByRole('row').filter({ hasText: 'Yönəldici məktub' });
    await expect(letter).toContainText(CENTRE);
    await expect(letter).toContainText('geri çağırılıb');
    await expect(letter).toContainText('Əldən');
    await expect(letter).toContainText('V, ');
    await expect(ledger).not.toContainText(HARMED.surname);
    await desk.expectAccessible();
  });
});

test('R-61: words that would name somebody of another case are shown where they stand, and the paper leaves without them', async ({ desk, office }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  // A helper called as a flower is called: an ordinary word in the text of this very paper.
  const flower = { ...SECOND_HARMED, surname: 'Uydurmaqızı', givenName: 'Gül', fin: null, idDocNo: null };
  const caseNo = await office.as('desk 1', async (road, asker) => {
    const other = await road.register({ ...SECOND_HARMED, surname: 'Misalzadə' }, SECOND_RESPONSIBLE, '2-8/26', ['az']);
    const made = await road.register(HARMED, RESPONSIBLE, '2-9/26', ['az']);
    expect(other.caseId).not.toBe(made.caseId);
    await asker.write('parties.add', { caseId: made.caseId, role: 'SUPPORT', forSubject: made.harmed, basis: null, language: 'az', needsInterpreter: false, detained: false, identity: flower });
    const orgId = await addBody(asker, CENTRE);
    await asker.write('consents.record-sheet', {
      caseId: made.caseId, subjectCode: made.harmed, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null,
      rows: [{ type: 'REFERRAL', granted: true, orgId, unit: null, purpose: 'SERVICE', scope: ['name', 'needs'], operations: ['DISCLOSE'], crossBorder: null, validUntil: null }],
    });
    return (await asker.ask('cases.open', { caseId: made.caseId })).header.caseNo;
  });
  await new Door(desk).unlock(office.folder, 'desk 1');
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);
  const outside = new DisclosureSteps(desk, open);
  await open.open(caseNo);
  const spotOf = (dialog: ReturnType<typeof page.getByRole>, words: string) => dialog.getByRole('listitem').filter({ has: page.locator('mark', { hasText: words }) });

  await test.step('the spot stands in its sentence; whose it is, is not said', async () => {
    await outside.beginReferral(CENTRE);
    await outside.tell('Bağdan Gül almağa getdilər. Sonra Misalzadə Təlim ilə danışıb.');
    await outside.check();
    const dialog = await outside.stoppedAtWords();
    const stranger = spotOf(dialog, 'Misalzadə');
    await expect(stranger).toContainText('ilə danışıb');
    await expect(stranger).toContainText('başqa işdən kimsə');
    await expect(stranger).toContainText('Bu söz sənəddə qala bilməz.');
    await expect(stranger.getByRole('button')).toHaveCount(0);
    await spotOf(dialog, 'Gül').getByRole('button', { name: 'Bu şəxs deyil' }).click();
    await expect(dialog.getByRole('button', { name: 'Sənədi hazırla' })).toBeDisabled();
    await desk.expectAccessible();
    await dialog.getByRole('button', { name: 'Geri', exact: true }).click();
  });

  await test.step('mended, only the ordinary word is left: looked at, cleared by a person, and made', async () => {
    await outside.strikeReferral(CENTRE);
    await outside.beginReferral(CENTRE);
    await outside.tell('Bağdan Gül almağa getdilər.');
    await outside.check();
    const dialog = await outside.stoppedAtWords();
    await expect(spotOf(dialog, 'Misalzadə')).toHaveCount(0);
    const ready = dialog.getByRole('button', { name: 'Sənədi hazırla' });
    await expect(ready).toBeDisabled();
    for (const spot of await dialog.getByRole('button', { name: 'Bu şəxs deyil' }).all()) await spot.click();
    await ready.click();
    await expect(page.getByRole('form', { name: /^Qovluğa yazmaq/ })).toBeVisible();
    await open.tab('Sənədlər');
    await expect(page.getByRole('row', { name: /^Yönəldici məktub/ })).toContainText(CENTRE);
    expect(await steps.paperText.count()).toBe(0);
  });
});
