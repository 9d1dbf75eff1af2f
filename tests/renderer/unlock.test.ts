import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallPlace } from '../../src/renderer/app/place.ts';
import CreateVault from '../../src/renderer/features/unlock/components/CreateVault.vue';
import OpenVault from '../../src/renderer/features/unlock/components/OpenVault.vue';
import PracticeVault from '../../src/renderer/features/unlock/components/PracticeVault.vue';
import RecoverySheets from '../../src/renderer/features/unlock/components/RecoverySheets.vue';
import { hostLimits, practiceOnly } from '../../src/renderer/features/unlock/host-limits.ts';
import { accept, refuse } from '../../src/shared/result.ts';
import { installBridge, yes } from './support/bridge.ts';
import { mount, settle } from './support/mount.ts';
import type { Mounted } from './support/mount.ts';

const SESSION = {
  userId: 'u1', label: 'masa 1', roles: ['MEDIATOR'], permissions: ['case.read'], practice: false, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: '2026-03-02T09:00:00+04:00', clock: 'ok', language: 'az',
};
const CHROMIUM = { kind: 'chromium', contentProtection: false, locksOnSuspend: false, profileInMemory: false, sandbox: true, folderDialog: false } as const;
const REAL = yes({ exists: true, kind: 'real', labels: ['masa 1', 'masa 2'], synced: false });

let page: Mounted | undefined;
afterEach(() => page?.unmount());
const submit = async (mounted: Mounted) => {
  mounted.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
  await settle();
};
const choose = async (mounted: Mounted, value: string) => {
  const radio = mounted.find<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

describe('host limits', () => {
  it('the installed program has none, a browser window names each', () => {
    expect(hostLimits({ ...CHROMIUM, kind: 'electron', system: 'linux' })).toEqual([]);
    expect(hostLimits({ ...CHROMIUM, system: 'linux' })).toEqual(['screenshots', 'suspend', 'profile']);
    expect(hostLimits({ ...CHROMIUM, system: 'linux', sandbox: false })[0]).toBe('sandbox');
    expect(practiceOnly({ ...CHROMIUM, system: 'linux', sandbox: false })).toBe(true);
    expect(practiceOnly({ ...CHROMIUM, system: 'linux' })).toBe(false);
  });
});

describe('opening a vault', () => {
  async function lookedAt(platform: Record<string, unknown> = {}) {
    const entered: unknown[] = [];
    const bridge = installBridge({ 'vault.describe': REAL, 'vault.unlock': () => refuse('WRONG_PASSPHRASE') }, platform);
    page = await mount(OpenVault, { onSignedIn: (session: unknown) => entered.push(session) });
    await page.type('#open-folder', '/vault');
    await submit(page);
    return { bridge, page, entered };
  }

  it('asks who and the passphrase, and forgets a wrong one at once', async () => {
    const { bridge, page, entered } = await lookedAt();
    await choose(page, 'masa 2');
    await page.type('#open-passphrase', 'səhv parol');
    await submit(page);
    expect(bridge.callsOf('vault.unlock')).toEqual([{ folder: '/vault', label: 'masa 2', passphrase: 'səhv parol' }]);
    expect(page.find<HTMLInputElement>('#open-passphrase').value).toBe('');
    expect(page.find('[role="alert"]').textContent).toContain('Parol uyğun gəlmədi');
    bridge.answer({ 'vault.unlock': yes(SESSION) });
    await page.type('#open-passphrase', 'düz parol');
    await submit(page);
    expect(entered).toEqual([SESSION]);
  });

  it('a real vault in a browser window opens only after its limits were accepted', async () => {
    const { bridge, page } = await lookedAt(CHROMIUM);
    await choose(page, 'masa 1');
    await page.type('#open-passphrase', 'parol');
    await submit(page);
    expect(bridge.callsOf('vault.unlock')).toEqual([]);
    expect(page.find('.form-summary').textContent).toContain('çatışmazlıqlarını');
    page.find<HTMLInputElement>('#host-accepted').click();
    await settle();
    await submit(page);
    expect(bridge.callsOf('vault.unlock')).toHaveLength(1);
  });

  it('without the sandbox a real vault is not even asked for its passphrase', async () => {
    const { page } = await lookedAt({ ...CHROMIUM, sandbox: false });
    expect(page.text()).toContain('Əsl anbar bu pəncərədə açılmır');
    expect(page.root.querySelector('#open-passphrase')).toBeNull();
  });

  it('after a lock asks for nothing but the passphrase', async () => {
    const bridge = installBridge({ 'vault.describe': REAL, 'vault.unlock': yes(SESSION) }, {}, { folder: '/vault', label: 'masa 2', language: 'az' });
    await recallPlace();
    const folders: string[] = [];
    page = await mount(OpenVault, { onSignedIn: (_session: unknown, folder: string) => folders.push(folder) });
    await settle();
    expect(page.find<HTMLInputElement>('#open-folder').value).toBe('/vault');
    expect(page.find<HTMLInputElement>('input[type="radio"]:checked').value).toBe('masa 2');
    expect(document.activeElement?.id).toBe('open-passphrase');
    await page.type('#open-passphrase', 'parol');
    await submit(page);
    expect(bridge.callsOf('vault.unlock')).toEqual([{ folder: '/vault', label: 'masa 2', passphrase: 'parol' }]);
    expect(folders).toEqual(['/vault']);

    // Somebody who is no longer in the vault is not chosen.
    page.unmount();
    installBridge({ 'vault.describe': REAL }, {}, { folder: '/vault', label: 'masa 9', language: 'az' });
    await recallPlace();
    page = await mount(OpenVault);
    await settle();
    expect(page.root.querySelector('input[type="radio"]:checked')).toBeNull();
    installBridge();
    await recallPlace();
  });

  it('says that there is no vault in a folder', async () => {
    installBridge({ 'vault.describe': yes({ exists: false, kind: null, labels: [], synced: false }) });
    page = await mount(OpenVault);
    await page.type('#open-folder', '/empty');
    await submit(page);
    expect(page.find('#open-folder-error').textContent).toContain('anbar yoxdur');
    expect(page.root.querySelector('#open-passphrase')).toBeNull();
  });
});

describe('practising', () => {
  it('proposes a folder, so that Enter is enough', async () => {
    const bridge = installBridge({
      'vault.suggest-folder': ({ kind }) => accept({ folder: `/ev/sirdash-${String(kind)}` }),
      'vault.create-practice': yes({ session: { ...SESSION, practice: true }, users: [{ label: 'desk 1', roles: ['MEDIATOR'], modules: ['MED'] }, { label: 'desk 4', roles: ['ADMIN'], modules: [] }], passphrase: 'alma armud' }),
    });
    page = await mount(PracticeVault);
    await settle();
    expect(document.activeElement).toBe(page.find('#practice-folder'));
    await submit(page);
    expect(bridge.callsOf('vault.create-practice')).toEqual([{ folder: '/ev/sirdash-practice', language: 'az' }]);
    expect(page.text()).toContain('alma armud');
    expect([...page.root.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([expect.stringMatching(/desk 1.*Mediator.*Mediasiya/), expect.stringMatching(/desk 4.*İnzibatçı.*yoxdur/)]);
  });
});

describe('making a vault', () => {
  const SHEETS = [1, 2, 3].map((no) => ({ set: 'A7', no, of: 3, text: `# Sirdaş 1 · A7 · ${no}/3\nsheet ${no} alma armud` }));
  const WORDS = 'bir iki üç dörd beş altı';
  beforeEach(() => {
    installBridge();
  });

  it('goes through four steps and never past a step that is not filled in', async () => {
    const entered: unknown[] = [];
    const bridge = installBridge({
      'vault.describe': () => refuse('VAULT_MISSING'),
      'vault.suggest-passphrase': yes({ passphrase: WORDS }),
      'vault.create': yes({ session: SESSION, sheets: SHEETS }),
      'vault.check-sheet': ({ text }) => accept({ fits: String(text).includes('sheet'), no: Number(/sheet (\d)/.exec(String(text))?.[1] ?? 0) }),
    });
    page = await mount(CreateVault, { onSignedIn: (session: unknown) => entered.push(session) });
    await submit(page);
    expect([...page.root.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'))).toEqual(['#folder', '#officeName', '#officeCode', '#modules']);

    await page.type('#folder', '/new');
    await page.type('#officeName', 'Nümunə Mediasiya Ofisi');
    await page.type('#officeCode', 'NMO-1');
    await choose(page, 'yes');
    await submit(page);
    await submit(page);
    expect(page.find('.six-words-text').textContent).toBe(WORDS);
    await page.type('#passphrase', 'bir iki üç');
    await submit(page);
    expect(page.find('#passphrase-error').textContent).toContain('altı sözlə eyni deyil');
    expect(bridge.callsOf('vault.create')).toEqual([]);

    await page.type('#passphrase', ` ${WORDS.replaceAll(' ', '  ')} `);
    await submit(page);
    expect(bridge.callsOf('vault.create')).toEqual([
      { folder: '/new', officeName: 'Nümunə Mediasiya Ofisi', officeCode: 'NMO-1', onePersonOffice: true, modules: ['MED'], role: 'MEDIATOR', label: 'masa 1', passphrase: WORDS, recoveryPeople: 3, language: 'az' },
    ]);
    expect(page.text()).toContain('armud');
    expect(entered).toEqual([]);
  });

  it('asks what work is done, and which of it is one’s own where that is not clear', async () => {
    const bridge = installBridge({
      'vault.describe': () => refuse('VAULT_MISSING'),
      'vault.suggest-passphrase': yes({ passphrase: WORDS }),
      'vault.create': yes({ session: SESSION, sheets: SHEETS }),
    });
    page = await mount(CreateVault);
    await page.type('#folder', '/new');
    await page.type('#officeName', 'Nümunə Yardım Mərkəzi');
    await page.type('#officeCode', 'NYM-1');
    await submit(page);
    expect([...page.root.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'))).toEqual(['#modules']);
    const boxes = [...page.root.querySelectorAll<HTMLInputElement>('#modules input')];
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringContaining('Mediasiya'), expect.stringContaining('Zərərçəkmiş şəxslərə dəstək'), expect.stringContaining('Sığınacaq və yardım mərkəzi'),
    ]);
    for (const box of [boxes[2], boxes[1]]) {
      box?.click();
      await settle();
    }
    await submit(page);
    expect([...page.root.querySelectorAll<HTMLInputElement>('#role input')].map(({ value, checked }) => [value, checked])).toEqual([['CASE_WORKER', true], ['SHELTER_WORKER', false]]);
    await choose(page, 'SHELTER_WORKER');
    await submit(page);
    await page.type('#passphrase', WORDS);
    await submit(page);
    expect(bridge.callsOf('vault.create')).toMatchObject([{ onePersonOffice: false, modules: ['VPN', 'THB'], role: 'SHELTER_WORKER' }]);
  });

  it('who works alone is a mediator, and is asked neither', async () => {
    installBridge({ 'vault.describe': () => refuse('VAULT_MISSING') });
    page = await mount(CreateVault);
    expect(page.root.querySelector('#modules')).not.toBeNull();
    await choose(page, 'yes');
    expect(page.root.querySelector('#modules')).toBeNull();
    await page.type('#folder', '/new');
    await page.type('#officeName', 'Nümunə Mediasiya Ofisi');
    await page.type('#officeCode', 'NMO-1');
    await submit(page);
    expect(page.root.querySelector('#label')).not.toBeNull();
    expect(page.root.querySelector('#role')).toBeNull();
  });

  it('the sheets are typed back from paper, each as itself, before work begins', async () => {
    let done = 0;
    installBridge({ 'vault.check-sheet': ({ text }) => accept({ fits: String(text).includes('sheet'), no: Number(/sheet (\d)/.exec(String(text))?.[1] ?? 0) }) });
    page = await mount(RecoverySheets, { sheets: SHEETS, onDone: () => (done += 1) });
    expect(page.text()).not.toContain('#');
    await page.click('.button-primary');
    expect(page.text()).not.toContain('armud');
    await page.type('#sheet-1', SHEETS[0]?.text ?? '');
    await page.type('#sheet-2', SHEETS[2]?.text ?? '');
    await submit(page);
    await vi.waitFor(() => expect(page?.root.querySelectorAll('.form-summary li')).toHaveLength(2));
    expect(page.find('#sheet-2-error').textContent).toContain('başqa vərəqdir');
    await page.type('#sheet-2', SHEETS[1]?.text ?? '');
    await page.type('#sheet-3', SHEETS[2]?.text ?? '');
    await submit(page);
    await vi.waitFor(() => expect(page?.root.querySelector('#understood')).not.toBeNull());
    await submit(page);
    expect(done).toBe(0);
    page.find<HTMLInputElement>('#understood').click();
    await settle();
    await submit(page);
    expect(done).toBe(1);
  });
});
