import { HARMED, RESIDENT, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { PASSPHRASE } from './support/office.ts';
import { CasePage } from './support/pages/case-page.ts';
import { expectNothingTypedAnywhere, shownOn } from './support/pages/care-steps.ts';
import { Door } from './support/pages/door.ts';
import { OtherDesk } from './support/pages/other-desk.ts';
import { Shell } from './support/pages/shell.ts';

/** What is said of a case somebody else's file stands against, and of one nobody has looked at yet: the same. */
const NEUTRAL = 'Bu iş burada aparıla bilməz.';

test('a mediator sees nothing of the shelter, and the shelter nothing of a mediation', async ({ desk, house }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const shelter = await house.caring('desk 7', async (road, asker) => {
    const file = await road.open('THB', RESIDENT);
    await road.admit(file, { roomCode: 'A', bed: 1 });
    await asker.write('trafficking.watch-person', { caseId: file.caseId, role: 'EXPLOITER', on: await road.today(), identity: RESPONSIBLE, words: null });
    return file;
  });
  const [against, another] = await house.as('desk 2', async (road, asker) => {
    const numberOf = async (caseId: string) => ({ caseId, caseNo: (await asker.ask('cases.open', { caseId })).header.caseNo });
    const first = await road.register(HARMED, RESPONSIBLE, '2-10/26', ['az']);
    const second = await road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-11/26', ['az']);
    return [await numberOf(first.caseId), await numberOf(second.caseId)] as const;
  });
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const door = new Door(desk);
  const other = new OtherDesk(desk, door, open, { folder: house.folder, passphrase: PASSPHRASE });
  const banner = page.getByRole('banner');
  await door.unlock(house.folder, 'desk 2');

  await test.step('no case, module, menu or count of it on any screen of the mediator', async () => {
    await expect(banner.getByRole('link', { name: 'Sığınacaq' })).toHaveCount(0);
    await expect(banner.getByRole('link', { name: 'Uyğunluqlar' })).toHaveCount(0);
    await expect(desk.button('Təcili yardım')).toHaveCount(0);
    await shell.go('İşlər');
    await expect(page.getByRole('main')).not.toContainText('İş növü');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
    await expectNothingTypedAnywhere(desk, open, against.caseNo, async (screen) => {
      const shown = await shownOn(desk);
      for (const word of [shelter.caseNo, 'THB-', 'Sığınacaq lövhəsi', 'insan alveri', 'Hüquqi status və müddətlər']) expect(shown, `${word} on ${screen}`).not.toContain(word);
    });
  });

  await test.step('its address opens nothing, and its calls answer nothing', async () => {
    for (const [call, input] of [['cases.open', { caseId: shelter.caseId }], ['shelter.read-board', {}], ['matches.list', {}]] as const) {
      const answer = await desk.call(call, input);
      expect(answer, call).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).not.toMatch(/THB|sığınacaq|shelter/i);
    }
  });

  const askForMeeting = async (caseNo: string): Promise<string> => {
    await open.open(caseNo);
    await open.tab('Hazırlıq və görüşlər');
    const form = await open.start('Görüş planlaşdır', 'Görüş planlaşdırmaq');
    await form.pick('Görüşün növü', 'Birgə görüş');
    await form.fill('Tarix', await shell.dotted(5));
    await form.fill('Saat', '11:00');
    await form.select('Yer', 'Ofis');
    await form.press('Görüşü planlaşdır');
    const alert = form.at.getByRole('alert');
    await expect(alert).toBeVisible();
    const said = (await alert.innerText()).replaceAll(caseNo, '');
    await form.press('Geri');
    return said;
  };

  await test.step('before anybody has looked the two cases say the same, and say nothing', async () => {
    const said = await askForMeeting(against.caseNo);
    expect(said).toContain(NEUTRAL);
    expect(await askForMeeting(another.caseNo)).toBe(said);
  });

  await test.step('a holder of the shelter’s files has looked: one goes on, the other says what it said before', async () => {
    const before = await askForMeeting(against.caseNo);
    await other.sitDown('desk 7');
    await shell.go('Uyğunluqlar');
    await expect(desk.heading(/./)).toBeVisible();
    await desk.prepare('matches.run', { token: crypto.randomUUID() });
    await other.sitDown('desk 2');
    expect(await askForMeeting(another.caseNo)).not.toContain(NEUTRAL);
    expect(await askForMeeting(against.caseNo)).toBe(before);
    await open.tab('İştirakçılar');
    const shown = await shownOn(desk);
    for (const word of [shelter.caseNo, 'THB', 'istismar', 'R-20']) expect(shown).not.toContain(word);
  });

  await test.step('the night shift cannot open a mediation by its address, and its lists hold none', async () => {
    await other.sitDown('desk 8');
    const answer = await desk.call('cases.open', { caseId: against.caseId });
    expect(answer).toMatchObject({ ok: false });
    await shell.go('İşlər');
    await expect(page.getByRole('link', { name: shelter.caseNo, exact: true })).toBeVisible();
    expect(await shownOn(desk)).not.toContain('MED-');
  });
});
