import { describe, expect, it } from 'vitest';
import { useLatest } from './use-latest.ts';

const answer = (rows: number) => ({ ok: true, value: { rows: [], total: rows, after: null }, warnings: [] });

describe('reading that follows what is typed', () => {
  it('a slow old answer never replaces a newer one', async () => {
    const waiting: ((value: unknown) => void)[] = [];
    Reflect.set(window, 'api', { 'cases.list': () => new Promise((resolve) => waiting.push(resolve)) });
    const { ask, value, busy } = useLatest('cases.list');
    const first = ask({ search: 'a' });
    const second = ask({ search: 'ab' });
    waiting[1]?.(answer(2));
    expect((await second)?.ok).toBe(true);
    waiting[0]?.(answer(1));
    expect(await first).toBeNull();
    expect(value.value?.total).toBe(2);
    expect(busy.value).toBe(false);
  });
});
