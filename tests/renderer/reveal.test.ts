import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import RevealIdentity from '../../src/renderer/ui/RevealIdentity.vue';
import { OPEN_FOR, revealTimer, WARN_FOR } from '../../src/renderer/ui/reveal-timer.ts';
import { refuse } from '../../src/shared/result.ts';
import { installBridge, yes } from './support/bridge.ts';
import { mount, settle } from './support/mount.ts';
import type { Mounted } from './support/mount.ts';

const IDENTITY = {
  surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test oğlu', sex: 'MALE', birthDate: '1990-01-05', birthYearOnly: null, fin: '1TEST11', idDocType: 'ID_CARD', idDocNo: 'AZE00000000',
  citizenship: null, nativeLanguage: 'az', safeContact: { channel: 'PHONE', value: '+994 00 000 00 00', safeHours: '10–12', codeWord: 'alma', voicemailSafe: false }, serviceAddress: null,
};
const PROPS = { caseId: '11111111-1111-4111-8111-111111111111', subjectCode: 'MED-2026-0001-V' };

describe('reveal timer', () => {
  it('warns in the last ten seconds, closes after sixty, and use starts it anew', () => {
    let now = 5_000;
    const timer = revealTimer(() => now);
    expect(timer.state()).toBe('open');
    now += (OPEN_FOR - WARN_FOR) * 1_000;
    expect(timer.state()).toBe('warning');
    timer.use();
    expect(timer.state()).toBe('open');
    now += OPEN_FOR * 1_000;
    expect(timer.state()).toBe('closed');
  });

  it('cannot be used back to life once it has closed', () => {
    let now = 0;
    const timer = revealTimer(() => now);
    now = OPEN_FOR * 1_000;
    timer.use();
    expect(timer.state()).toBe('closed');
  });
});

describe('RevealIdentity', () => {
  let page: Mounted | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    page?.unmount();
    vi.useRealTimers();
  });

  async function opened() {
    const bridge = installBridge({ 'parties.reveal': yes({ subjectCode: PROPS.subjectCode, identity: IDENTITY }) });
    page = await mount(RevealIdentity, PROPS);
    expect(page.text()).not.toContain('Sınaqlı');
    await page.click('.reveal .button');
    const reasons = [...page.root.querySelectorAll<HTMLElement>('.reveal-reasons .button')];
    expect(reasons).toHaveLength(5);
    reasons[0]?.click();
    await settle();
    return { bridge, page };
  }
  const wait = async (seconds: number) => {
    vi.advanceTimersByTime(seconds * 1_000);
    await settle();
  };

  it('shows nothing of a person before a reason is given, and sends that reason', async () => {
    const { bridge, page } = await opened();
    expect(bridge.callsOf('parties.reveal')).toEqual([{ ...PROPS, reason: 'CALL' }]);
    expect(page.text()).toContain('Sınaqlı Nümunə Test oğlu');
    expect(page.text()).toContain('05.01.1990');
  });

  it('warns ten seconds before it closes and leaves nothing behind', async () => {
    const { page } = await opened();
    await wait(51);
    expect(page.root.querySelector('.reveal-closing')).not.toBeNull();
    await wait(10);
    expect(page.root.innerHTML).not.toContain('Sınaqlı');
    expect(page.root.innerHTML).not.toContain('1TEST11');
  });

  it('one key keeps it open for another minute', async () => {
    const { page } = await opened();
    await wait(55);
    page.find('.reveal-panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    await wait(45);
    expect(page.text()).toContain('Sınaqlı');
    await wait(20);
    expect(page.text()).not.toContain('Sınaqlı');
  });

  it('R-66: copies what the call answers, through the host, which clears the clipboard', async () => {
    const { bridge, page } = await opened();
    bridge.answer({ 'disclosures.copy-field': yes({ text: 'Sınaqlı Nümunə Test oğlu' }) });
    await page.click('.reveal-copy');
    expect(bridge.callsOf('disclosures.copy-field')).toMatchObject([{ field: 'name' }]);
    expect(bridge.copied).toEqual([{ text: 'Sınaqlı Nümunə Test oğlu', seconds: 30 }]);
  });

  it('R-66: what may not leave is not copied, and the screen says why', async () => {
    const { bridge, page } = await opened();
    bridge.answer({ 'disclosures.copy-field': () => refuse('TOO_MANY_REVEALS') });
    await page.click('.reveal-copy');
    expect(bridge.copied).toEqual([]);
    expect(page.find('[role="alert"]').textContent).toContain('Qısa müddətdə çox ad açılıb');
  });

  it('says why where too many names were opened', async () => {
    installBridge({ 'parties.reveal': () => refuse('TOO_MANY_REVEALS') });
    page = await mount(RevealIdentity, PROPS);
    await page.click('.reveal .button');
    await page.click('.reveal-reasons .button');
    expect(page.find('[role="alert"]').textContent).toContain('Qısa müddətdə çox ad açılıb');
  });
});
