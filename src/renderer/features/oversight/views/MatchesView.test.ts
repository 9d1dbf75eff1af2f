import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok } from '../test-support/mount.ts';
import type { Answers, Mounted } from '../test-support/mount.ts';
import MatchesView from './MatchesView.vue';

const REQUEST = '0b4f0a52-0000-4000-8000-000000000001';
const WATCHED = '0b4f0a52-0000-4000-8000-000000000002';
const question = { requestId: REQUEST, receivedAt: '2026-03-17T10:00:00+04:00', pairs: [{ watchedId: WATCHED, theirs: 'Sınaqlı Nümunə Test oğlu', ours: 'Sınaqli Numune', role: 'EXPLOITER' }] };

describe('R-20: the queue of names', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  const open = (answers: Answers = {}) =>
    mount(MatchesView, {}, { 'matches.run': () => ok({ id: null }), 'matches.list': () => ok({ questions: [question], waiting: 1 }), 'matches.decide': () => ok({ id: null }), ...answers }, { permissions: ['match.answer'] });

  it('shows no name and asks nothing until it is opened, and can be hidden again', async () => {
    mounted = await open();
    expect(mounted.calls).toEqual([]);
    button('Növbəni aç').click();
    await mounted.settle();
    expect(mounted.calls.map(({ name }) => name)).toEqual(['matches.run', 'matches.list']);
    expect(mounted.root.textContent).toContain('Sınaqlı Nümunə Test oğlu');
    expect(mounted.root.textContent).toContain('Sınaqli Numune');
    expect(mounted.root.textContent).not.toContain('MED-');
    button('Adları gizlət').click();
    await mounted.settle();
    expect(mounted.root.textContent).not.toContain('Sınaqlı');
  });

  it.each([
    ['Eyni şəxsdir', 'Bəli, eyni şəxsdir', true],
    ['Eyni şəxs deyil', 'Bəli, eyni şəxs deyil', false],
  ])('“%s” is kept after a second press', async (first, second, same) => {
    mounted = await open();
    button('Növbəni aç').click();
    await mounted.settle();
    button(first).click();
    await mounted.settle();
    expect(mounted.callsOf('matches.decide')).toEqual([]);
    button(second).click();
    await mounted.settle();
    expect(mounted.callsOf('matches.decide')).toMatchObject([{ requestId: REQUEST, watchedId: WATCHED, same }]);
    expect(mounted.callsOf('matches.list')).toHaveLength(2);
  });

  it('who may not is told so, and nothing more', async () => {
    mounted = await open({ 'matches.run': () => ({ ok: false, error: { code: 'NOT_ALLOWED' } }) });
    button('Növbəni aç').click();
    await mounted.settle();
    expect(mounted.callsOf('matches.list')).toEqual([]);
    expect(mounted.root.querySelector('[role="alert"]')).not.toBeNull();
  });
});
