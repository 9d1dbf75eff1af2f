import { addDays, addYears, formatDotted } from '../../src/domain/dates/plain-date.ts';
import { FOREIGN } from '../../tools/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { CasePage } from './support/pages/case-page.ts';
import { CareSteps, expectNothingTypedAnywhere } from './support/pages/care-steps.ts';
import { Door } from './support/pages/door.ts';
import { Shell } from './support/pages/shell.ts';
import { Steps } from './support/pages/steps.ts';

const STATUS = 'Hüquqi status və müddətlər';
const REFLECTION = 'Bərpa və fikirləşmə müddəti';
const PERMIT = 'Yaşayış icazəsi';

test('a foreign resident is left in peace for thirty days, and then stays for a year', async ({ desk, house }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const file = await house.caring('desk 7', async (road) => {
    const opened = await road.open('THB', FOREIGN, { language: 'en' });
    await road.explainRights(opened, 'en');
    await road.identify(opened, { foreign: true, language: 'en' });
    return opened;
  });
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const steps = new Steps(desk, open);
  const care = new CareSteps(desk, open);
  await new Door(desk).unlock(house.folder, 'desk 7');
  const first = await shell.today();
  const last = addDays(first, 30);
  await open.open(file.caseNo);

  await test.step('the last day stands in large, and her notice is in her language', async () => {
    await open.tab(STATUS);
    await expect(care.section(REFLECTION)).toContainText(`Son günü: ${formatDotted(last)}`);
    await expect(care.section(REFLECTION)).toContainText('30 gündən 30 gün qalıb.');
    await expect(care.section(REFLECTION)).toContainText('Bu günlərdə heç kim şəxsdən ifadə və ya qərar istəyə bilməz.');
    await open.tab('Sənədlər');
    await expect(page.getByRole('row', { name: /^Bərpa və fikirləşmə müddəti barədə bildiriş/ })).toContainText('İngilis dili');
  });

  const choose = async (decision: string) => {
    const form = await care.begin(STATUS, REFLECTION, 'Qərarı yaz', 'Şəxsin qərarı');
    await form.pick('Qərar', decision);
    return form;
  };

  await test.step('a choice asked of her inside these days is refused, and says why', async () => {
    const form = await choose('İştirak edir');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toContainText('Bunu hələ etmək olmaz.');
    await expect(form.at.getByRole('alert')).toContainText('müddət bitməyib: qərarın şəxsin öz təşəbbüsü olduğu qeyd edilməyib.');
    await expect(form.at.getByRole('alert')).toContainText('Vəkil təklif edilməyib.');
    await desk.expectAccessible();
    await form.press('Geri');
    await expect(care.section(REFLECTION)).not.toContainText('Şəxsin qərarı');
  });

  await test.step('she wants to stay: the application waits for the end of these days', async () => {
    const form = await care.begin(STATUS, PERMIT, 'İstəyini yaz', PERMIT);
    await form.pick('Qalmaq üçün icazə istəyir?', 'Bəli');
    await form.send();
    await expect(care.section(PERMIT)).toContainText('Müraciət fikirləşmə müddəti bitəndən sonra edilir.');
  });

  await test.step('on the last evening they still run', async () => {
    await shell.dayComes(last, '23:58');
    await open.open(file.caseNo);
    await open.tab(STATUS);
    await expect(care.section(REFLECTION)).toContainText('Bu gün son gündür.');
    await expect(care.section(PERMIT)).toContainText('Müraciət fikirləşmə müddəti bitəndən sonra edilir.');
  });

  const over = addDays(last, 1);
  await test.step('at midnight they are over', async () => {
    await shell.dayComes(over, '00:00');
    await open.open(file.caseNo);
    await open.tab(STATUS);
    await expect(care.section(REFLECTION)).toContainText(`Müddət ${formatDotted(last)} tarixində bitib.`);
    await expect(care.section(REFLECTION)).toContainText('Şəxs hələ qərarını deməyib. Kömək bundan asılı deyil.');
    await expect(care.section(PERMIT)).toContainText('indi Miqrasiya Xidmətinə müraciət edilir.');
    const form = await choose('Prosesdə iştirak etməməyi seçib');
    // What was tried too early is a draft by now, with the day it was tried on.
    await form.fill('Nə vaxt deyib?', formatDotted(over));
    await form.send();
    await expect(care.section(REFLECTION)).toContainText(`Şəxsin qərarı: prosesdə iştirak etməməyi seçib, ${formatDotted(over)}.`);
  });

  await test.step('the permit is asked for and given for a year, whatever she chose', async () => {
    await shell.dayComes(over);
    await open.open(file.caseNo);
    await expect(open.task('Yaşayış icazəsi üçün müraciət edin')).toContainText('görülməlidir');
    const form = await care.go(STATUS, PERMIT, 'Müraciəti və ya icazəni yaz', 'Müraciət və icazə');
    await form.fill('Müraciət günü', formatDotted(over));
    await form.fill('İcazə nə vaxtdan qüvvədədir?', formatDotted(over));
    await form.send();
    await expect(care.fact(PERMIT, 'Nə vaxta qədər?')).toHaveText(formatDotted(addYears(over, 1)));
    await expect(care.section(PERMIT)).toContainText(`İcazənin son günü: ${formatDotted(addYears(over, 1))}`);
    await desk.expectAccessible();
  });

  await test.step('her name stands nowhere', async () => {
    await expectNothingTypedAnywhere(desk, open, file.caseNo);
    expect(await steps.paperText.count()).toBe(0);
  });
});
