import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp, reactive } from 'vue';
import { i18n, showLanguage } from '../../../src/renderer/app/i18n.ts';
import { choice } from '../../../src/renderer/features/case/logic/blank.ts';
import { useCaseStore } from '../../../src/renderer/features/case/store.ts';
import { EXPLAIN_AFTER_MS, useStep } from '../../../src/renderer/features/case/use-step.ts';
import { accept, refuse } from '../../../src/shared/result.ts';
import { HARMED, TODAY } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, refusedBy, settle, written } from './support.ts';
import type { FakeBridge, Handlers } from '../support/bridge.ts';

const view = caseView();
const made: (() => void)[] = [];

/** One form for a preparatory meeting, outside any component. */
async function form(more: Handlers, explain = false, noDraft = false) {
  const bridge = bridgeWith(view, more);
  setActivePinia(createPinia());
  await useCaseStore().open(view.header.id);
  const model = reactive({ on: choice<string>(TODAY), note: '' });
  const done = vi.fn();
  const kept: { step?: ReturnType<typeof useStep> } = {};
  const app = createApp({
    setup: () => {
      kept.step = useStep('preparations.record', {
        form: 'preparation', model, explain, noDraft, done,
        input: () => ({ subjectCode: HARMED, on: model.on, mode: 'PHONE', alone: true, topics: [], readiness: 'READY', minutes: 10, expectations: model.note === '' ? null : model.note }),
      });
      return () => null;
    },
  });
  app.use(i18n).mount(document.createElement('div'));
  const { step } = kept;
  if (step === undefined) throw new Error('no step');
  const stop = () => app.unmount();
  made.push(stop);
  await settle();
  return { bridge, step, model, done, stop };
}
const sent = (bridge: FakeBridge, dryRun = false) => bridge.callsOf('preparations.record').filter((input) => (input['dryRun'] === true) === dryRun);

beforeEach(async () => {
  await showLanguage('az');
  vi.useFakeTimers();
});
afterEach(() => {
  for (const stop of new Set(made.splice(0))) stop();
  vi.useRealTimers();
});

describe('a step', () => {
  it('pressed twice sends once, then reads the case again, forgets the draft and is done', async () => {
    const { bridge, step, model, done } = await form({ 'preparations.record': written });
    model.note = 'Nümunə';
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all([step.submit(), step.submit()]);
    expect(sent(bridge)).toHaveLength(1);
    expect(bridge.callsOf('cases.open')).toHaveLength(2);
    expect(bridge.callsOf('drafts.discard')).toHaveLength(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('keeps its token after a refusal, so that nothing is ever recorded twice', async () => {
    const { bridge, step, done } = await form({ 'preparations.record': () => refuse('INTERNAL') });
    await step.submit();
    await step.submit();
    const [first, second] = sent(bridge);
    expect(first?.['token']).toBe(second?.['token']);
    expect(done).not.toHaveBeenCalled();
  });

  it('takes a new token when the old one belongs to another input', async () => {
    const { bridge, step } = await form({ 'preparations.record': () => refuse('TOKEN_REUSED') });
    await step.submit();
    await step.submit();
    const [first, second] = sent(bridge);
    expect(first?.['token']).not.toBe(second?.['token']);
  });

  it('names the fields that do not fit', async () => {
    const { step } = await form({ 'preparations.record': () => refuse('INVALID_INPUT', { fields: [{ path: 'on', problem: 'invalid_type' }] }) });
    await step.submit();
    expect(step.field('on').error).toBeTruthy();
    expect(step.problems.map(({ fieldId }) => fieldId)).toEqual(['preparation-on']);
    expect(step.field('mode').error).toBeUndefined();
  });

  it('remembers the approval it asked for and sends the same thing with it', async () => {
    const { bridge, step, done } = await form({
      'preparations.record': (input) => (input['approvalId'] === 'request-1' ? written(input) : refuse('NEEDS_APPROVAL', { blocks: [], approvalId: 'request-1' })),
    });
    await step.submit();
    expect(step.approvalId).toBe('request-1');
    const saved = bridge.callsOf('drafts.save').at(-1);
    expect(String(saved?.['body'])).toContain('request-1');
    await step.submit();
    const [first, second] = sent(bridge);
    // The token that asked is the request's own from then on.
    expect(second).toEqual({ ...first, token: second?.['token'], approvalId: 'request-1' });
    expect(second?.['token']).not.toBe(first?.['token']);
    expect(done).toHaveBeenCalledOnce();
  });

  it('asks for another approval when the old one is gone', async () => {
    const { step } = await form({ 'preparations.record': (input) => (input['approvalId'] === undefined ? refuse('NEEDS_APPROVAL', { approvalId: 'request-1' }) : refuse('APPROVAL_EXPIRED')) });
    await step.submit();
    await step.submit();
    expect(step.approvalId).toBe('');
  });

  it('takes up a draft with its token and its approval', async () => {
    const token = '11111111-1111-4111-8111-111111111111';
    const body = JSON.stringify({ form: { on: '2026-04-10', note: 'Yarımçıq' }, token, approvalId: 'request-9' });
    const { bridge, step, model } = await form({
      'drafts.list': () => accept({ drafts: [{ key: `case/${view.header.id}/preparation/`, savedAt: '2026-04-14T09:00:00+04:00', body }] }),
      'preparations.record': written,
    });
    expect(model).toEqual({ on: '2026-04-10', note: 'Yarımçıq' });
    expect(step.restored).toBe(true);
    await step.submit();
    expect(sent(bridge)[0]).toMatchObject({ token, approvalId: 'request-9', on: '2026-04-10' });
  });

  it('without drafts nothing typed leaves the form', async () => {
    const { bridge, model, stop } = await form({ 'preparations.record': written }, false, true);
    model.note = 'məxfi nümunə';
    await vi.advanceTimersByTimeAsync(5000);
    stop();
    made.length = 0;
    await settle();
    expect(bridge.callsOf('drafts.save')).toEqual([]);
  });
});

describe('what the gates say beforehand', () => {
  const missing = refusedBy([{ rule: 'R-01', effect: 'block', missing: [{ item: 'rightsProtocol', subjectCode: HARMED }] }]);

  it('is asked with a token of its own and writes nothing', async () => {
    const { bridge, step, done } = await form({ 'preparations.record': (input) => (input['dryRun'] === true ? missing : written(input)) }, true);
    await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS);
    expect(step.forecast).toMatchObject({ ok: false });
    expect(done).not.toHaveBeenCalled();
    await step.submit();
    expect(sent(bridge, true)[0]?.['token']).not.toBe(sent(bridge)[0]?.['token']);
    expect(sent(bridge)[0]).not.toHaveProperty('dryRun');
  });

  it('is nothing while the form is not complete', async () => {
    const { step } = await form({ 'preparations.record': () => refuse('INVALID_INPUT', { fields: [] }) }, true);
    await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS);
    expect(step.forecast).toBeNull();
    expect(step.problems).toEqual([]);
  });

  it('an answer about what stood there before is dropped', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const { step, model } = await form({ 'preparations.record': () => new Promise((resolve) => answers.push(resolve as (value: unknown) => void)) }, true);
    await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS);
    model.on = '2026-04-13';
    await settle();
    await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS);
    answers[1]?.(accept({ id: null }));
    await settle();
    answers[0]?.(missing);
    await settle();
    expect(step.forecast).toMatchObject({ ok: true });
  });

  it('waits until typing pauses', async () => {
    const { bridge, model } = await form({ 'preparations.record': () => missing }, true);
    for (const note of ['N', 'Nü', 'Nüm']) {
      model.note = note;
      await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS - 50);
    }
    expect(sent(bridge, true)).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(50);
    expect(sent(bridge, true)).toHaveLength(1);
  });
});

describe('the open case', () => {
  it('a slow answer about a case left meanwhile is dropped', async () => {
    const other = { ...view, header: { ...view.header, id: '00000000-0000-4000-8000-000000009999', caseNo: 'MED-2026-0002' } };
    let late: ((value: unknown) => void) | undefined;
    bridgeWith(view, { 'cases.open': (input) => (input['caseId'] === view.header.id ? new Promise((resolve) => (late = resolve as (value: unknown) => void)) : accept(other)) });
    setActivePinia(createPinia());
    const store = useCaseStore();
    const first = store.open(view.header.id);
    await store.open(other.header.id);
    late?.(accept(view));
    await first;
    expect(store.view?.header.caseNo).toBe('MED-2026-0002');
  });

  it('keeps what is on screen when reading again fails, and says so', async () => {
    const bridge = bridgeWith(view);
    setActivePinia(createPinia());
    const store = useCaseStore();
    await store.open(view.header.id);
    bridge.answer({ 'cases.open': () => refuse('INTERNAL') });
    await store.refresh();
    expect(store.view?.header.id).toBe(view.header.id);
    expect(store.failure?.code).toBe('INTERNAL');
  });

  it('leaving it leaves nothing behind', async () => {
    bridgeWith(view);
    setActivePinia(createPinia());
    const store = useCaseStore();
    await store.open(view.header.id);
    store.close();
    expect(store.view).toBeNull();
    expect(store.caseId).toBe('');
  });
});
