import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { onLockedAnswer } from '../../src/renderer/bridge/client.ts';
import { useCall } from '../../src/renderer/ui/use-call.ts';
import type { UseCall } from '../../src/renderer/ui/use-call.ts';
import { accept, refuse } from '../../src/shared/result.ts';
import type { Answer } from '../../src/shared/result.ts';
import { installBridge } from './support/bridge.ts';
import { mount } from './support/mount.ts';
import type { Mounted } from './support/mount.ts';

const CASE = '11111111-1111-4111-8111-111111111111';
let page: Mounted | undefined;
afterEach(() => page?.unmount());

async function call(): Promise<UseCall<'cases.accept'>> {
  let made: UseCall<'cases.accept'> | undefined;
  page = await mount(
    defineComponent(() => {
      made = useCall('cases.accept', { prefix: 'f-', ids: { caseId: 'the-case' } });
      return () => h('div');
    }),
  );
  if (made === undefined) throw new Error('not made');
  return made;
}

describe('useCall', () => {
  it('sends once however often it is asked while under way', async () => {
    let release: ((answer: Answer<unknown>) => void) | undefined;
    const bridge = installBridge({ 'cases.accept': () => new Promise((resolve) => (release = resolve)) });
    const accepting = await call();
    const first = accepting.run({ caseId: CASE });
    const second = accepting.run({ caseId: CASE });
    expect(accepting.busy.value).toBe(true);
    release?.(accept({ id: CASE }));
    expect(await first).toBe(await second);
    expect(bridge.callsOf('cases.accept')).toHaveLength(1);
    expect(accepting.busy.value).toBe(false);
  });

  it('keeps its token until the write succeeded, then takes a new one', async () => {
    const answers: Answer<unknown>[] = [refuse('INTERNAL'), accept({ id: CASE }), accept({ id: CASE })];
    const bridge = installBridge({ 'cases.accept': () => answers.shift() ?? refuse('INTERNAL') });
    const accepting = await call();
    for (let time = 0; time < 3; time += 1) await accepting.run({ caseId: CASE });
    const [first, second, third] = bridge.callsOf('cases.accept').map(({ token }) => token);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('says which fields do not fit, by the id of the form', async () => {
    installBridge({ 'cases.accept': () => refuse('INVALID_INPUT', { fields: [{ path: 'caseId', problem: 'invalid_format' }, { path: 'a.b', problem: 'never heard of' }] }) });
    const accepting = await call();
    await accepting.run({ caseId: CASE });
    expect(accepting.problems.value.map(({ fieldId }) => fieldId)).toEqual(['the-case', 'f-a-b']);
    expect(accepting.problemOf('the-case')).toContain('şəkildə');
    expect(accepting.problemOf('f-a-b')).not.toBe('');
    accepting.clear();
    expect(accepting.problems.value).toEqual([]);
  });

  it.each([
    ['a thrown error', () => { throw new Error('gone'); }],
    ['no answer', () => JSON.parse('null')],
    ['a value of another shape', () => accept({ id: 7 })],
    ['an unknown error code', () => JSON.parse('{"ok":false,"error":{"code":"WHATEVER"}}')],
  ])('%s is INTERNAL, never an exception', async (_what, handler) => {
    installBridge({ 'cases.accept': handler });
    const answer = await (await call()).run({ caseId: CASE });
    expect(answer).toEqual({ ok: false, error: { code: 'INTERNAL' } });
  });

  it('tells the window when no vault is open any more', async () => {
    installBridge({ 'cases.accept': () => refuse('LOCKED') });
    let told = 0;
    const stop = onLockedAnswer(() => (told += 1));
    await (await call()).run({ caseId: CASE });
    stop();
    expect(told).toBe(1);
  });
});
