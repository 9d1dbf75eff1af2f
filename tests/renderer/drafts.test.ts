import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, reactive } from 'vue';
import type { EffectScope } from 'vue';
import { fitting, flushDrafts, useDraft } from '../../src/renderer/ui/use-draft.ts';
import { installBridge, yes } from './support/bridge.ts';
import type { FakeBridge } from './support/bridge.ts';
import { settle } from './support/mount.ts';

const AT = '2026-03-02T09:00:00+04:00';
let scope: EffectScope;
let bridge: FakeBridge;
const stored = (body: unknown) => yes({ drafts: [{ key: 'form', savedAt: AT, body: typeof body === 'string' ? body : JSON.stringify(body) }] });

beforeEach(() => {
  vi.useFakeTimers();
  bridge = installBridge({ 'drafts.list': yes({ drafts: [] }), 'drafts.save': yes({ savedAt: AT }), 'drafts.discard': yes({ gone: true }) });
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});
async function begin<T extends object>(form: T) {
  const draft = scope.run(() => useDraft('form', form));
  if (draft === undefined) throw new Error('no draft');
  await settle();
  return draft;
}
const later = async () => {
  vi.advanceTimersByTime(1_000);
  await settle();
};

describe('drafts', () => {
  it('saves what was typed after a pause, once', async () => {
    const form = reactive({ text: '' });
    await begin(form);
    form.text = 'Yar';
    await settle();
    form.text = 'Yarımçıq';
    await settle();
    await later();
    expect(bridge.callsOf('drafts.save')).toEqual([{ key: 'form', body: JSON.stringify({ text: 'Yarımçıq' }) }]);
  });

  it('an untouched form makes no draft', async () => {
    await begin(reactive({ text: '' }));
    await later();
    expect(bridge.callsOf('drafts.save')).toEqual([]);
  });

  it('gives back what was typed before the lock and says so', async () => {
    bridge.answer({ 'drafts.list': stored({ text: 'Əvvəlki', count: 3, gone: 'x' }) });
    const form = reactive({ text: '', count: 0 });
    const draft = await begin(form);
    expect(form).toEqual({ text: 'Əvvəlki', count: 3 });
    expect(draft.restored.value).toBe(true);
    await later();
    expect(bridge.callsOf('drafts.save')).toEqual([]);
  });

  it('a save still on its way when the record is written is thrown away too', async () => {
    let arrive: (() => void) | undefined;
    bridge.answer({ 'drafts.save': () => new Promise((resolve) => (arrive = () => resolve({ ok: true, value: { savedAt: AT }, warnings: [] }))) });
    const form = reactive({ text: '' });
    const draft = await begin(form);
    form.text = 'Göndərilən';
    await settle();
    await later();
    const discarded = draft.discard();
    await settle();
    expect(bridge.callsOf('drafts.discard')).toEqual([]);
    arrive?.();
    await discarded;
    expect(bridge.callsOf('drafts.discard')).toEqual([{ key: 'form' }]);
  });

  it('does not overwrite somebody who is already typing', async () => {
    let release: (() => void) | undefined;
    bridge.answer({ 'drafts.list': () => new Promise((resolve) => (release = () => resolve({ ok: true, value: { drafts: [{ key: 'form', savedAt: AT, body: '{"text":"köhnə"}' }] }, warnings: [] }))) });
    const form = reactive({ text: '' });
    await begin(form);
    form.text = 'yeni';
    await settle();
    release?.();
    await settle();
    expect(form.text).toBe('yeni');
  });

  it('is flushed before the vault is locked', async () => {
    const form = reactive({ text: '' });
    await begin(form);
    form.text = 'son söz';
    await settle();
    await flushDrafts();
    expect(bridge.callsOf('drafts.save')).toEqual([{ key: 'form', body: '{"text":"son söz"}' }]);
  });

  it('is saved when the form is left, and forgotten when the record was saved', async () => {
    const form = reactive({ text: '' });
    const draft = await begin(form);
    form.text = 'bir';
    await settle();
    await draft.flush();
    await draft.discard();
    expect(bridge.callsOf('drafts.discard')).toEqual([{ key: 'form' }]);
    scope.stop();
    await settle();
    expect(bridge.callsOf('drafts.save')).toHaveLength(1);
  });

  it.each(['not json', '[]', '"text"', '7'])('a body that is no form (%s) is left alone', async (body) => {
    bridge.answer({ 'drafts.list': stored(body) });
    const form = reactive({ text: 'as it was' });
    const draft = await begin(form);
    expect(form).toEqual({ text: 'as it was' });
    expect(draft.restored.value).toBe(false);
  });

  it('takes only what fits the form of today', () => {
    const form = { text: '', count: 0, list: ['a'], maybe: null, inner: { yes: false, no: '' } };
    expect(fitting(form, { text: 5, count: 2, list: 'x', maybe: '2026-01-01', inner: { yes: true, other: 1 }, extra: 1 })).toEqual({ count: 2, maybe: '2026-01-01', inner: { yes: true, no: '' } });
  });
});
