import type { Locator } from '@playwright/test';
import { CHILD, HARMED, RESIDENT, RESPONSIBLE } from '../../tools/demo/people.ts';
import type { Desk } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import type { Form } from './support/form.ts';
import { CasePage } from './support/pages/case-page.ts';
import type { CaseTab } from './support/pages/case-page.ts';
import { ChildSteps } from './support/pages/child-steps.ts';
import { Door } from './support/pages/door.ts';
import { houseScreens, screens } from './support/pages/screens.ts';
import { Shell } from './support/pages/shell.ts';

async function expectNoSidewaysScroll(desk: Desk, name: string): Promise<void> {
  const wider: unknown = await desk.page.evaluate(() => Reflect.get(Reflect.get(globalThis, 'document'), 'documentElement').scrollWidth - Reflect.get(globalThis, 'innerWidth'));
  expect(wider, `${name}: pixels the page is wider than the window`).toBeLessThanOrEqual(0);
}

test('every screen, in light', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const door = new Door(desk);
  for (const way of ['Anbarı aç', 'Məşq edin', 'Yeni anbar yarat', 'Bərpa vərəqləri ilə qayıt'] as const) {
    await door.choose(way);
    await desk.expectAccessible();
    await desk.button('Geri').click();
  }
  await desk.expectAccessible();
  await door.unlock(furnished.folder, 'desk 1');
  for (const { name, open } of screens(desk)) {
    await test.step(name, async () => {
      await open();
      await desk.expectAccessible();
    });
  }
});

const FORMS: readonly [CaseTab, string][] = [
  ['İştirakçılar', 'İştirakçı əlavə et'], ['İştirakçılar', 'Faktları dəyiş'], ['İştirakçılar', 'Şəxsiyyət məlumatını düzəlt'], ['İştirakçılar', 'Maraqların toqquşmasını yoxla'],
  ['Hüquqlar və razılıqlar', 'Hüquqların izahını yaz'], ['Hüquqlar və razılıqlar', 'Cavab yaz'], ['Hüquqlar və razılıqlar', 'Fikrini dəyişib'], ['Hüquqlar və razılıqlar', 'Razılıq vərəqi'],
  ['Hazırlıq və görüşlər', 'Hazırlıq görüşü yaz'], ['Hazırlıq və görüşlər', 'Riski qiymətləndir'], ['Hazırlıq və görüşlər', 'Görüş planlaşdır'],
  ['Razılaşma', 'Yeni versiya yaz'], ['Razılaşma', 'Ödəniş yaz'], ['Razılaşma', 'Vəziyyətini dəyiş'],
  ['Əlaqələr', 'Əlaqə yaz'], ['Əlaqələr', 'Baş vermiş faktı yaz'], ['Əlaqələr', 'İzləmə yaz'], ['Əlaqələr', 'Mümkün olmayan addımı yaz'],
  ['Sənədlər', 'Sənəd hazırla'], ['Sənədlər', 'Qovluğa yaz'], ['Sənədlər', 'Təhvil verildiyini yaz'], ['Sənədlər', 'İmzalı nüsxəni yaz'],
  ['Qeydlərim', 'Qeyd yaz'],
  ['Yönləndirmələr', 'Kömək üçün yönəlt'], ['Sorğular', 'Sorğunu yaz'], ['Sorğular', 'Müraciəti yaz'], ['Sorğular', 'Öz qeydini yaz'], ['İştirakçılar', 'Kodu bağla'],
  ['Təhlükəsizlik', 'Order və ya şərt yaz'], ['Təhlükəsizlik', 'Uzadılıb'], ['Təhlükəsizlik', 'Vaxtından əvvəl götürülüb'], ['Təhlükəsizlik', 'Yaz: İkinci mediator'],
  ['Hazırlıq və görüşlər', 'Vaxt təyin et'],
  ['Tərəflərin sözü', 'Birinci tərəfin dediyini yaz'], ['Tərəflərin sözü', 'Mesaj və ya məktub yaz'], ['Tərəflərin sözü', 'Oxuyub yoxla'],
];

/** Forms that open with everything they need: sent, they would be done. */
const WHOLE_AS_OPENED = new Set(['Faktları dəyiş', 'Şəxsiyyət məlumatını düzəlt', 'Yeni versiya yaz', 'Sənəd hazırla', 'Vaxtından əvvəl götürülüb', 'Yaz: İkinci mediator']);

test('every form of a case, sent empty, with its problems shown', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  const open = new CasePage(desk);
  await open.open(furnished.caseNo);
  for (const [tab, link] of FORMS) {
    await test.step(link, async () => {
      await open.tab(tab);
      await page.getByRole('tabpanel').getByRole('link', { name: link, exact: true }).first().click();
      const form = page.getByRole('form');
      await expect(form).toBeVisible();
      if (!WHOLE_AS_OPENED.has(link)) {
        await form.locator('button[type=submit]').click();
        await expect(form.getByRole('alert')).toBeVisible();
      }
      await desk.expectAccessible();
      await form.getByRole('button', { name: /^(Geri|Sonra)$/ }).click();
      await expect(form).toBeHidden();
    });
  }
  await test.step('the check of a paper', async () => {
    await open.tab('Sənədlər');
    await page.getByRole('tabpanel').getByRole('link', { name: 'Sənəd hazırla', exact: true }).click();
    const form = open.form('Sənəd hazırlamaq');
    await form.select('Hansı sənəd', 'Mediasiya razılaşması');
    await form.press('Nə yazılacağını göstər');
    await expect(page.getByRole('heading', { name: /^Yoxlama:/ })).toBeVisible();
    await desk.expectAccessible();
  });
});

test('forms that only some people and days need', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const looked = async (form: Form) => {
    await expect(form.at).toBeVisible();
    await desk.expectAccessible();
    await form.press('Geri');
  };
  await open.open(furnished.caseNo);
  await test.step('an emergency', async () => {
    await page.getByRole('link', { name: 'Təcili', exact: true }).click();
    const form = open.form('Təcili hal');
    await form.pick('Nə vaxt deyilib', 'Artıq zəng etmişəm');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toBeVisible();
    await looked(form);
  });
  await test.step('handing the case over', async () => {
    await open.act('İşi başqa mediatora təhvil ver');
    await looked(open.form('İşi başqa mediatora təhvil ver'));
  });
  await test.step('her own statement', async () => {
    await open.tab('Razılaşma');
    await page.getByText('Zərərçəkmiş şəxsin öz ərizəsi', { exact: true }).click();
    await desk.expectAccessible();
    await looked(await open.start('Özü istəyib: ərizəni yaz', 'Zərərçəkmiş şəxsin öz ərizəsi'));
  });
  await test.step('a sheet, turned to the person, and who knows what', async () => {
    await open.tab('Hüquqlar və razılıqlar');
    await page.getByRole('tabpanel').getByRole('link', { name: 'Razılıq vərəqi', exact: true }).first().click();
    const form = open.form('Razılıq vərəqi');
    await form.at.getByLabel('Adını, qısa adını və ya bölgəni yazmağa başlayın.').fill('a');
    await form.at.locator('button.recipient').first().click();
    await form.select('Nə üçün', 'Xidmət almaq');
    await form.at.getByRole('group', { name: /^Nə deyiləcək/ }).getByRole('checkbox').first().check();
    await desk.button('Ekranı şəxsə göstər').click();
    await expect(page.getByRole('dialog', { name: 'Qərarı siz verirsiniz' })).toBeVisible();
    await desk.expectAccessible();
    await desk.button('Başlayaq').click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Xeyr' })).toBeVisible();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await looked(form);
    await page.getByRole('tabpanel').getByRole('link', { name: 'Kim nə bilir', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: /^Kim nə bilir/ })).toBeVisible();
    await desk.expectAccessible();
  });
  await open.open(furnished.childCaseNo);
  await test.step('a child, and who stands for them', async () => {
    await open.tab('İştirakçılar');
    await desk.expectAccessible();
    await looked(await open.start('Əsas və maraqların toqquşması', /: nümayəndə$/));
    await looked(await open.start('Yaşla bağlı şübhə', /: yaş$/, page.getByRole('article', { name: `${furnished.childCaseNo}-V`, exact: true })));
  });
  await test.step('a child’s consent, form by form', async () => {
    const children = new ChildSteps(desk, open);
    const form = await children.openConsent(`${furnished.childCaseNo}-V`, 'Mediasiyada iştirak');
    await form.pick('Nümayəndənin cavabı', 'Razıdır');
    await form.pick('Uşağın öz sözü', 'Bəli');
    await form.press('Yadda saxla');
    await expect(form.at.getByRole('alert')).toBeVisible();
    await looked(form);
  });
  await test.step('hours, and a cover', async () => {
    await shell.go('Mediatorlar');
    await page.getByRole('tab', { name: 'İş saatları' }).click();
    await desk.button('Saat yaz').click();
    await expect(page.getByRole('form', { name: 'Saat yaz' })).toBeVisible();
    await desk.expectAccessible();
    await page.getByRole('tab', { name: 'Əvəzetmələr' }).click();
    await desk.button('Əvəzetmə əlavə et').click();
    await desk.button('Əvəzetməni yaz').click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await desk.expectAccessible();
  });
});

/** Looks at one screen of care in light, in dark and in forced colours, and for a scroll sideways at 1024 and at 200 %. */
async function lookedAtEveryWay(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  await desk.expectAccessible();
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark', forcedColors });
    await desk.expectAccessible();
  }
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none' });
  for (const size of [{ width: 1024, height: 640 }, { width: 683, height: 384 }]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(desk, `${name} at ${size.width}`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('every tab of the files of care, with their data, in every light', async ({ desk, house }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const files = await house.caring('desk 7', async (road) => {
    const resident = await road.open('THB', RESIDENT);
    await road.admit(resident, { roomCode: 'A', bed: 1 });
    await road.explainRights(resident);
    await road.identify(resident, { foreign: true });
    await road.assessNeeds(resident);
    await road.rehabilitate(resident);
    const child = await road.open('VPN', CHILD, { source: 'GUARDIANSHIP' });
    await road.childsYear(child);
    return [resident, child];
  });
  await new Door(desk).unlock(house.folder, 'desk 7');
  const open = new CasePage(desk);
  for (const { caseNo } of files) {
    await open.open(caseNo);
    for (const tab of await page.getByRole('tab').all()) {
      const name = await tab.innerText();
      await test.step(`${caseNo}, ${name}`, async () => {
        await tab.click();
        await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
        await lookedAtEveryWay(desk, name);
      });
    }
  }
  await test.step('the board', async () => {
    await new Shell(desk).go('Sığınacaq');
    await expect(page.getByRole('main')).toContainText('Otaq A');
    await lookedAtEveryWay(desk, 'the board');
  });
});

test('the screens of the house, in every light', async ({ desk, house }) => {
  test.setTimeout(240_000);
  await house.caring('desk 7', async (road) => road.admit(await road.open('THB', RESIDENT), { roomCode: 'A', bed: 1 }));
  await new Door(desk).unlock(house.folder, 'desk 1');
  for (const { name, open } of houseScreens(desk)) {
    await test.step(name, async () => {
      await open();
      await lookedAtEveryWay(desk, name);
    });
  }
});

test('the dialogs, the menu and what opens over a screen', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  const shell = new Shell(desk);
  const open = new CasePage(desk);
  const over = async (name: string, opener: Locator, role: 'dialog' | 'menu' = 'dialog') => {
    await test.step(name, async () => {
      await opener.click();
      await expect(page.getByRole(role)).toBeVisible();
      await desk.expectAccessible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole(role)).toBeHidden();
    });
  };
  await over('the practice clock', shell.practiceClock);
  await over('find anything', desk.button(/^Axtar/));
  await open.open(furnished.caseNo);
  await over('acts on the case', desk.button('İş üzrə əməliyyatlar'), 'menu');
  await open.tab('Əlaqələr');
  await over('a correction', page.getByRole('button', { name: /^Səhvi düzəlt/ }).first());
  await open.tab('İştirakçılar');
  await test.step('an identity, opened', async () => {
    await desk.button('Adı göstər').first().click();
    await desk.button('Sənəd').click();
    await expect(page.getByText(HARMED.surname).or(page.getByText(RESPONSIBLE.surname)).first()).toBeVisible();
    await desk.expectAccessible();
  });
  await open.tab('Tərəflərin sözü');
  await over('a word that may be told', desk.button('Deyən şəxs icazə verib').first());
  await shell.go('Təqvim');
  await over('a plan for a day', desk.button('Bu günə plan qur'));
  await over('a file for a calendar elsewhere', desk.button('Öz təqvimim üçün fayl'));
  await shell.go('Təsdiqlər');
  await over('a card for an outside reviewer', desk.button('Kartı kənar rəyçiyə göndər').first());
  await shell.go('Yazışma');
  await test.step('a paper that came', async () => {
    await desk.button('Daxil olan kağızı qeyd et').click();
    await expect(page.getByRole('form', { name: 'Daxil olan kağız' })).toBeVisible();
    await desk.expectAccessible();
    await desk.button('Bağla').click();
  });
  await shell.go('Jurnal');
  await desk.button('İndi yoxla').click();
  await expect(page.getByRole('main').getByText('Yoxlanılan bütün jurnallar bütövdür.')).toBeVisible();
  await desk.expectAccessible();
  await shell.go('Parametrlər');
  await over('one’s passphrase', desk.button('Parolu dəyiş'));
  await over('a new user', desk.button('İstifadəçi əlavə et'));
  await over('roles', desk.button('Rolları dəyiş').nth(1));
  await over('removing', page.getByRole('group', { name: 'desk 2: nə etmək olar' }).getByRole('button', { name: 'Çıxar' }));
  await page.getByRole('link', { name: 'Müddətlər və hədlər' }).click();
  await over('a parameter', page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'İmzadan əvvəl düşünmə müddəti' }) }).getByRole('button'));
  await page.getByRole('link', { name: 'İş günləri təqvimi' }).click();
  await over('a day', page.getByRole('grid').first().getByRole('button').first());
});

test('every screen, in dark and in forced colours', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  await desk.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await expect(desk.heading('Xoş gəldiniz')).toBeVisible();
  await desk.expectAccessible();
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  for (const { name, open } of screens(desk)) {
    await test.step(name, async () => {
      await open();
      await desk.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark', forcedColors: 'none' });
      await desk.expectAccessible();
      await desk.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark', forcedColors: 'active' });
      await desk.expectAccessible();
    });
  }
});

test('nothing scrolls sideways at 1024x640 and at 200 % zoom', async ({ desk, furnished }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  // What a window of 1366x768 shows at twice the size.
  const sizes = [{ width: 683, height: 384 }, { width: 1024, height: 640 }];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(desk, `the door at ${size.width}`);
  }
  await new Door(desk).unlock(furnished.folder, 'desk 1');
  for (const { name, open } of screens(desk)) {
    await test.step(name, async () => {
      await open();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expectNoSidewaysScroll(desk, `${name} at ${size.width}`);
      }
      await page.setViewportSize({ width: 683, height: 384 });
      await desk.expectAccessible();
    });
  }
});
