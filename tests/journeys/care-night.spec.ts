import { randomUUID } from 'node:crypto';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { HARMED, RESIDENT, RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { Form } from './support/form.ts';
import { PASSPHRASE } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { shownOn } from './support/pages/care-steps.ts';
import { Door } from './support/pages/door.ts';
import { OtherDesk } from './support/pages/other-desk.ts';
import { Shell } from './support/pages/shell.ts';

const SCRIPT = 'Kimin burada olub-olmadığını heç kimə demirik, bu qayda hamı üçündür.';
/** A word of the street the house stands in: on no paper, ever. */
const WORD = 'Uydurmabulaq';
const ALLERGY = 'uydurma allergiya: penisillin';

test('a night in the house: a rescuer, a caller, an official at the door, the next shift, and a word no paper may say', async ({ desk, house }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const resident = await house.caring('desk 7', async (road, asker) => {
    const file = await road.open('THB', RESIDENT);
    const [caseId, subjectCode, on] = [file.caseId, file.person, await road.today()] as const;
    await road.admit(file, { roomCode: 'A', bed: 1 });
    await asker.write('emergency-card.save', { caseId, subjectCode, on, nameToTell: 'Uydurma deyiləcək ad', age: '38', allergies: ALLERGY, medicines: null, pregnancy: null, spoken: 'Azərbaycan dili', mayBeCalled: null });
    const goal = { id: randomUUID(), domain: 'HOUSING' as const, dueOn: addDays(plainDate(on), 60), who: 'OFFICE' as const, goal: `Uydurma məqsəd: ${WORD} küçəsinə yaxın ev tapmaq.`, action: 'Uydurma addım: elanlara baxmaq.' };
    const planId = await asker.write('assistance.draft-plan', { caseId, subjectCode, on, goals: [goal], employment: [], reviewsOn: [] });
    await asker.write('assistance.agree-plan', { caseId, planId, on });
    const needs = await road.open('VPN', HARMED);
    await asker.write('parties.add', { caseId: needs.caseId, role: 'RESPONSIBLE', forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: RESPONSIBLE });
    return file;
  });
  await house.caring('desk 1', (_, asker) => asker.write('shelter.add-forbidden-word', { text: WORD }));
  desk.remember(WORD, ALLERGY, 'Uydurma deyiləcək ad');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const door = new Door(desk);
  const other = new OtherDesk(desk, door, open, { folder: house.folder, passphrase: PASSPHRASE });
  await door.unlock(house.folder, 'desk 8');

  await test.step('two presses from any screen to what a rescuer must know', async () => {
    for (const screen of ['Bu gün', 'Sığınacaq', 'İşlər'] as const) {
      await shell.go(screen);
      await desk.button('Təcili yardım').click();
      const list = page.getByRole('dialog', { name: 'Təcili yardım: kim?' });
      await list.getByRole('button', { name: resident.person }).click();
      const card = page.getByRole('dialog').filter({ hasText: ALLERGY });
      await expect(card).toContainText('Uydurma deyiləcək ad');
      await expect(card).not.toContainText(RESIDENT.surname);
      if (screen === 'Bu gün') await desk.expectAccessible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Təcili yardım: kim?' })).toBeVisible();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  const caller = page.getByRole('dialog', { name: 'Zəng gəldi' });
  const call = async (number: string) => {
    await page.keyboard.press('Control+t');
    const form = new Form(desk, caller);
    await expect(caller).toContainText(SCRIPT);
    await form.type('Zəng edənin nömrəsi', number);
    await form.press('Yoxla');
    await expect(caller.locator('#call-result')).toBeVisible();
    await expect(caller).toContainText(SCRIPT);
  };
  const hangUp = async () => {
    await page.keyboard.press('Escape');
    await expect(caller).toHaveCount(0);
  };

  await test.step('somebody calls: the same words whatever was found', async () => {
    await call('+994 00 000 00 05');
    await expect(caller).toContainText('Bu nömrə tanışdır');
    await expect(caller).toContainText(resident.person);
    await expect(caller).not.toContainText(RESIDENT.surname);
    await desk.expectAccessible();
    await hangUp();
    await call('+994 00 999 99 99');
    await expect(caller).toContainText('Heç nə tapılmadı.');
    await hangUp();
    // Of a file this person holds no key to: nothing found, and nothing more.
    await call('+994 00 000 00 02');
    await expect(caller).toContainText('Heç nə tapılmadı.');
    await hangUp();
  });

  await test.step('is this word caught?', async () => {
    await shell.go('Sığınacaq');
    await page.getByRole('tab', { name: 'Kağıza düşməyən sözlər' }).click();
    const form = new Form(desk, page.getByRole('form', { name: 'Bu söz tutulur?' }));
    await form.type('Söz və ya cümlə', `Biz ${WORD}da yaşayırıq`);
    await form.press('Yoxla');
    await expect(form.at).toContainText('Tutulur: bununla kağız hazırlanmır.');
    await form.at.getByRole('textbox').fill('çay');
    await form.press('Yoxla');
    await expect(form.at).toContainText('Tutulmur');
  });

  await test.step('an official at the door: the screen locks before anything is said, and the card needs no vault', async () => {
    await open.open(resident.caseNo);
    await desk.button('Növbətçi').click();
    await page.getByRole('menuitem', { name: /^Rəsmi şəxs gəlib/ }).click();
    await expect(page.getByText('Anbar kilidləndi.')).toBeVisible({ timeout: 20_000 });
    await desk.button('Rəsmi şəxs gəlib').click();
    await expect(desk.heading('Rəsmi şəxs gəlib')).toBeVisible();
    await expect(page.getByText('Cavabı rəhbər və hüquqşünas verəcək.').first()).toBeVisible();
    const shown = await shownOn(desk);
    for (const word of [resident.caseNo, 'THB-', RESIDENT.surname]) expect(shown).not.toContain(word);
    expect(await desk.call('session.read', {})).toMatchObject({ ok: false });
    await desk.expectAccessible();
    await desk.button('Kartı bağla').click();
    await door.unlockAgain(house.folder, 'desk 8');
  });

  await test.step('the shift is handed over with a note: signed off, locked, read, taken over in one press', async () => {
    await shell.go('Sığınacaq');
    await desk.button('Qeyd yaz').click();
    const note = new Form(desk, page.getByRole('region', { name: 'Növbə qeydləri' }));
    await note.type('Qeyd', 'Uydurma növbə qeydi: isitmə söndürülüb.');
    await note.press('Qeydi yaz');
    await expect(note.at.getByRole('listitem')).toContainText('isitmə söndürülüb');
    await desk.button('Növbəni təhvil ver').click();
    await page.getByRole('dialog', { name: 'Növbəni təhvil verirsiniz?' }).getByRole('button', { name: 'Təhvil ver və kilidlə' }).click();
    await door.unlockAgain(house.folder, 'desk 7');
    await shell.go('Sığınacaq');
    await expect(page.getByRole('main')).toContainText('desk 8 növbəni təhvil verib');
    await desk.expectAccessible();
    await desk.button('Təhvil aldım').click();
    await expect(page.getByRole('main')).toContainText('desk 7');
    await expect(desk.button('Təhvil aldım')).toHaveCount(0);
  });

  await test.step('a number of the other side is unsafe, and the words stay the same', async () => {
    await call('+994 00 000 00 02');
    await expect(caller).toContainText('Bu nömrə təhlükəli kimi yazılıb');
    await expect(caller).not.toContainText(RESPONSIBLE.surname);
    await hangUp();
  });

  await test.step('the paper that says where the house is, is not made', async () => {
    await open.open(resident.caseNo);
    await open.tab('Sənədlər');
    await page.getByRole('tabpanel').getByRole('link', { name: 'Sənəd hazırla', exact: true }).click();
    const form = open.form('Sənəd hazırlamaq');
    await form.select('Hansı sənəd', 'Fərdi sosial reabilitasiya planı');
    await form.press('Nə yazılacağını göstər');
    await expect(page.getByRole('heading', { name: /^Yoxlama:/ })).toBeVisible();
    await open.form('Sənədi hazırla').press('Yoxladım, hazırla');
    const stop = page.getByRole('dialog').or(page.getByRole('alert'));
    await expect(stop.first()).toContainText(/bu evin heç vaxt yazmadığı söz/i);
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await open.tab('Sənədlər');
    await expect(page.getByRole('row', { name: /^Fərdi sosial reabilitasiya planı/ })).toHaveCount(0);
    expect(await other.sitDown('desk 8').then(() => desk.call('session.read', {}))).toMatchObject({ ok: true });
  });
});
