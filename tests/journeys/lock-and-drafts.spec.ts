import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import type { Desk } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import type { Form } from './support/form.ts';
import type { PracticeOffice } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';

const NOTE = 'Uydurma yarımçıq qeyd: zəng edən adam sakit danışırdı';

async function caseAtHand(office: PracticeOffice): Promise<string> {
  return office.as('desk 1', async (road, asker) => {
    const { caseId } = await road.register(HARMED, RESPONSIBLE, '2-7/26', ['az']);
    return (await asker.ask('cases.open', { caseId })).header.caseNo;
  });
}

async function contactForm(desk: Desk, caseNo: string): Promise<Form> {
  const open = new CasePage(desk);
  await open.open(caseNo);
  await open.tab('Əlaqələr');
  return open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
}

async function halfTyped(form: Form): Promise<void> {
  await form.pick('Kim başlayıb', 'Bizə müraciət edib');
  await form.pick('Kiminlə', 'Təşkilatla');
  await form.type('Təşkilat', 'Uydurma Yardım Təşkilatı');
  await form.type('Qeyd', NOTE);
}

async function isBack(form: Form): Promise<void> {
  await expect(form.at.getByText('Yarımçıq qalmış yazınız geri qaytarıldı.')).toBeVisible();
  await expect(form.field('Qeyd')).toHaveValue(NOTE);
  await expect(form.field('Təşkilat')).toHaveValue('Uydurma Yardım Təşkilatı');
}

/** Nothing of the case is in the page any more, seen or unseen. */
async function expectEmptied(desk: Desk, caseNo: string): Promise<void> {
  await expect(desk.heading('Anbarı aç')).toBeVisible();
  const content = await desk.page.content();
  for (const text of [NOTE, caseNo, 'Uydurma Yardım Təşkilatı', HARMED.surname]) expect(content).not.toContain(text);
  expect(await desk.call('cases.list', { search: '', limit: 1 })).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
}

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('locking by hand gives back what was half typed, keeps nothing in the page and ends the process', async ({ desk, office }) => {
  const caseNo = await caseAtHand(office);
  const door = new Door(desk);
  await door.unlock(office.folder, 'desk 1');
  const form = await contactForm(desk, caseNo);
  await halfTyped(form);
  const pid = desk.host.applicationPid();
  await desk.lock();
  await expect(desk.page.getByText('Anbar kilidləndi.')).toBeVisible();
  await expect(desk.page.getByText('Yarımçıq yazılar qaralama kimi sizi gözləyir.')).toBeVisible();
  await expectEmptied(desk, caseNo);
  if (pid !== undefined) {
    expect(runs(pid)).toBe(false);
    expect(desk.host.applicationPid()).not.toBe(pid);
  }
  await door.unlockAgain(office.folder, 'desk 1');
  const again = await contactForm(desk, caseNo);
  await isBack(again);

  // A draft is its author's until it is thrown away.
  await again.press('Qaralamanı sil');
  const open = new CasePage(desk);
  const fresh = await open.start('Əlaqə yaz', 'Əlaqəni yazmaq');
  await expect(fresh.field('Qeyd')).toHaveValue('');
});

test('an application process that dies loses nothing that was saved, and the window says what happened', async ({ desk, office }) => {
  const caseNo = await caseAtHand(office);
  const door = new Door(desk);
  await door.unlock(office.folder, 'desk 1');
  const pid = desk.host.applicationPid();
  test.skip(pid === undefined, 'This host does not tell which process holds the keys.');
  const form = await contactForm(desk, caseNo);
  await halfTyped(form);
  await expect(async () => {
    const { drafts } = Object(await desk.prepare('drafts.list', {}));
    expect(JSON.stringify(drafts)).toContain(NOTE);
  }).toPass();
  process.kill(pid ?? 0, 'SIGKILL');
  await expect(desk.page.getByText('Proqramın arxa hissəsi dayandı və anbar kilidləndi.')).toBeVisible();
  await expectEmptied(desk, caseNo);
  await door.unlockAgain(office.folder, 'desk 1');
  await isBack(await contactForm(desk, caseNo));
  await new Shell(desk).go('Bu gün');
  await expect(desk.heading('Bu gün')).toBeVisible();
});
