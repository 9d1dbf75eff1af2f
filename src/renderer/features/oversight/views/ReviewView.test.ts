import { afterEach, describe, expect, it } from 'vitest';
import { mount, ok, submit, type } from '../test-support/mount.ts';
import type { Mounted } from '../test-support/mount.ts';
import ReviewView from './ReviewView.vue';

const card = (last: string, call: string) => ({ id: `0b4f0a52-0000-4000-8000-00000000000${last}`, rules: ['R-07'], call, reason: 'Uydurma səbəb.', askedAt: '2026-03-17T10:00:00+04:00', expires: '2026-03-20T10:00:00+04:00' });
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));
const pick = (value: string) => {
  const box = document.querySelector<HTMLInputElement>(`#review-approved input[value="${value}"]`);
  if (box === null) throw new Error('no choice');
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('R-82: the outside reviewer', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  /** The program: a card that was answered is not shown again. */
  function open(cards = [card('1', 'sessions.schedule'), card('2', 'cases.close')]) {
    const left = [...cards];
    return mount(ReviewView, {}, { 'cards.list': () => ok({ cards: [...left] }), 'cards.answer': () => ok({ id: left.shift()?.id ?? null }) }, { permissions: ['review'] });
  }

  it('sees one card at a time: the rule with what it protects, what is asked, why, until when', async () => {
    mounted = await open();
    expect(mounted.root.querySelectorAll('form')).toHaveLength(1);
    const words = mounted.root.querySelector('form')?.textContent ?? '';
    for (const said of ['Görüşün təyin edilməsi', 'Uydurma səbəb.', '20.03.2026 10:00', 'Nəyi qoruyur:']) expect(words).toContain(said);
    expect(words).not.toContain('MED-');
    expect(mounted.root.textContent).toContain('Gözləyən kartlar: 2');
  });

  it('answers yes or no, with a reason either way, and then comes the next', async () => {
    mounted = await open();
    submit('review-form');
    await mounted.settle();
    expect(summary()).toEqual(['#review-approved', '#review-reason']);
    pick('no');
    type('review-reason', 'Hazırlıq azdır');
    await mounted.settle();
    submit('review-form');
    await mounted.settle();
    expect(mounted.callsOf('cards.answer')).toMatchObject([{ cardId: card('1', '').id, approved: false, reason: 'Hazırlıq azdır' }]);
    expect(mounted.root.textContent).toContain('İmtina cavabınız imzalandı');
    pick('yes');
    type('review-reason', 'Razıyam');
    await mounted.settle();
    submit('review-form');
    await mounted.settle();
    expect(mounted.callsOf('cards.answer')[1]).toMatchObject({ cardId: card('2', '').id, approved: true });
    expect(mounted.root.textContent).toContain('Gözləyən kart yoxdur');
  });

  it('an answer that came too late stays on the screen with its reason', async () => {
    mounted = await mount(ReviewView, {}, { 'cards.list': () => ok({ cards: [card('1', 'sessions.schedule')] }), 'cards.answer': () => ({ ok: false, error: { code: 'APPROVAL_EXPIRED' } }) }, { permissions: ['review'] });
    pick('yes');
    type('review-reason', 'Razıyam');
    await mounted.settle();
    submit('review-form');
    await mounted.settle();
    expect(mounted.root.querySelector('form [role="alert"]')).not.toBeNull();
    expect(mounted.callsOf('cards.list')).toHaveLength(1);
  });
});
