import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parserFailure } from '../shared/parser-protocol.ts';
import type { ToProcess } from '../shared/process-protocol.ts';
import type { RunParser } from '../shared/run-parser.ts';
import { FLUSH_LIMIT_MS, LOCKED, startVaultProcess } from './vault-process.ts';

class FakeChild extends EventEmitter {
  pid: number | undefined = 7;
  readonly sent: ToProcess[] = [];
  diesWhenAsked = true;
  postMessage(message: ToProcess): void {
    this.sent.push(message);
  }
  kill(): boolean {
    if (this.diesWhenAsked) this.die();
    return true;
  }
  die(): void {
    this.pid = undefined;
    this.emit('exit', 0);
  }
  lastId(): string {
    const last = this.sent.at(-1);
    return last !== undefined && 'id' in last ? last.id : '';
  }
}

function setUp(confirm: () => Promise<boolean> = async () => true, parse: RunParser = async () => parserFailure('PARSER_UNAVAILABLE')) {
  const child = new FakeChild();
  const onDeath = vi.fn();
  const forceKill = vi.fn(() => child.die());
  return { child, onDeath, forceKill, vault: startVaultProcess({ fork: () => child, confirm, parse, onDeath, forceKill }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('calls', () => {
  test('each gets its own answer, in whatever order, however late', async () => {
    const { child, vault } = setUp();
    const first = vault.call('cases.list', 1);
    const firstId = child.lastId();
    const second = vault.call('cases.list', 2);
    const secondId = child.lastId();
    expect(firstId).not.toBe(secondId);
    child.emit('message', { id: secondId, answer: 'second' });
    await vi.advanceTimersByTimeAsync(3_600_000);
    child.emit('message', { id: firstId, answer: 'first' });
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  });

  test('a message in no known form is ignored', async () => {
    const { child, vault } = setUp();
    const asked = vault.call('cases.list', 1);
    for (const message of [null, 'x', { id: 1, answer: 'no' }, { id: child.lastId(), answer: 'no', more: 1 }, { answer: 'no' }]) child.emit('message', message);
    child.emit('message', { id: child.lastId(), answer: 'yes' });
    expect(await asked).toBe('yes');
  });

  test('an unexpected death answers LOCKED and is told', async () => {
    const { child, vault, onDeath } = setUp();
    const asked = vault.call('cases.list', 1);
    child.die();
    expect(await asked).toEqual(LOCKED);
    expect(onDeath).toHaveBeenCalledOnce();
  });
});

describe('ending', () => {
  test('asks to close, waits for the word, then ends it; nothing is accepted meanwhile', async () => {
    const { child, vault, onDeath, forceKill } = setUp();
    const ending = vault.end();
    expect(child.sent.at(-1)).toMatchObject({ host: 'lock' });
    expect(await vault.call('cases.list', 1)).toEqual(LOCKED);
    expect(child.pid).toBe(7);
    child.emit('message', { id: child.lastId(), answer: null });
    await ending;
    expect([child.pid, onDeath.mock.calls.length, forceKill.mock.calls.length]).toEqual([undefined, 0, 0]);
  });

  test('a deaf process is ended after the limit, a stubborn one by force', async () => {
    const { child, vault, forceKill } = setUp();
    child.diesWhenAsked = false;
    const ending = vault.end();
    await vi.advanceTimersByTimeAsync(FLUSH_LIMIT_MS - 1);
    expect(forceKill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_100);
    await ending;
    expect(forceKill).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('twice is once', async () => {
    const { child, vault } = setUp();
    const both = Promise.all([vault.end(), vault.end()]);
    child.emit('message', { id: child.lastId(), answer: null });
    await both;
    expect(child.sent.filter((message) => 'host' in message && message.host === 'lock')).toHaveLength(1);
  });
});

test.each([
  ['yes', async () => true, true],
  ['no', async () => false, false],
  ['a dialog that fails', async () => Promise.reject(new Error('no window')), false],
])('a confirmation answered with %s', async (_what, confirm, confirmed) => {
  const { child } = setUp(confirm);
  child.emit('message', { id: 'q', confirm: { act: 'remove', recipient: null, people: 1, digest: '0'.repeat(64), locale: 'az' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(child.sent.at(-1)).toEqual({ id: 'q', confirmed });
});

describe('foreign bytes', () => {
  const bytes = new Uint8Array([1, 2, 3]);

  test('are handed to a parser and its answer goes back, whatever it is', async () => {
    const parse = vi.fn(async () => parserFailure('NOT_A_DOCX'));
    const { child } = setUp(undefined, parse);
    child.emit('message', { id: 'p1', parse: { kind: 'inspect', bytes } });
    await vi.advanceTimersByTimeAsync(0);
    expect(parse).toHaveBeenCalledWith('inspect', bytes, expect.any(AbortSignal));
    expect(child.sent.at(-1)).toEqual({ id: 'p1', parsed: { ok: false, error: 'NOT_A_DOCX' } });
  });

  test('a parser that fails is an answer', async () => {
    const { child } = setUp(undefined, () => Promise.reject(new Error('Uydurma')));
    child.emit('message', { id: 'p1', parse: { kind: 'scan', bytes } });
    await vi.advanceTimersByTimeAsync(0);
    expect(child.sent.at(-1)).toEqual({ id: 'p1', parsed: { ok: false, error: 'PARSER_ENDED' } });
  });

  test.each([['job', { kind: 'open', bytes }], ['bytes', { kind: 'scan', bytes: 'abc' }]])('with another %s nobody is asked', async (_, parse) => {
    const asked = vi.fn(async () => parserFailure('PARSER_ENDED'));
    const { child } = setUp(undefined, asked);
    child.emit('message', { id: 'p1', parse });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).not.toHaveBeenCalled();
  });

  test('the end of the vault process is told to the parser, and nothing is said after it', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { child } = setUp(undefined, (_kind, _bytes, signal) => {
      signals.push(signal);
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(parserFailure('PARSER_ENDED'))));
    });
    child.emit('message', { id: 'p1', parse: { kind: 'inspect', bytes } });
    const before = child.sent.length;
    child.die();
    await vi.advanceTimersByTimeAsync(0);
    expect(signals[0]?.aborted).toBe(true);
    expect(child.sent).toHaveLength(before);
  });
});
