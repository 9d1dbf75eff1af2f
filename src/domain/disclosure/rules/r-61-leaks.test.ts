import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { leaks } from './r-61-leaks.ts';

const spot = (field: string) => ({ subjectCode: b.HARMED, field });
const none = { leaks: [], leaksToClear: 0 };

describe('R-61: what the scan of a finished paper found', () => {
  it.each(rows(leaks, [
    ['nothing', none, ''],
    ['a document number nobody may clear', { ...none, leaks: [spot('fin')] }, 'block: leak'],
    ['each field once', { ...none, leaks: [spot('fin'), spot('name'), spot('fin')] }, 'block: leak, leak'],
    ['one word to look at', { ...none, leaksToClear: 1 }, 'block: leakToClear'],
    ['both', { leaks: [spot('fin')], leaksToClear: 3 }, 'block: leak, leakToClear'],
  ]))('R-61: %s', (_, act, expected) => expect(says(leaks, act)).toBe(expected));

  it('R-61: counts the spots of a field, and quotes none', () => {
    expect(leaks.check({ leaks: [spot('fin'), spot('name'), spot('fin')], leaksToClear: 2 }, b.context())?.missing).toEqual([
      { item: 'leak', params: { field: 'fin', count: 2 } }, { item: 'leak', params: { field: 'name', count: 1 } }, { item: 'leakToClear', params: { count: 2 } },
    ]);
  });
});
