import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { sideWords, tellable } from './r-55-wall.ts';

describe('R-55: the wall inside a case', () => {
  it.each([
    ['she allows it', b.item(68), ''],
    ['the second party allows it', b.item(68, { side: 'OFFENDER' }), ''],
    ['she does not', b.item(68, { mayTellOther: false }), 'block: notTellable'],
    ['both know it already', b.item(68, { side: 'COMMON' }), 'block: notTellable'],
  ] as const)('R-55, telling: %s', (_, item, expected) => expect(says(tellable, { item })).toBe(expected));

  it.each([
    ['nothing repeated', { sideEchoes: 0 }, ''],
    ['something repeated', { sideEchoes: 2 }, 'block: sideWords'],
    ['repeated in the common part', { sideEchoes: 1, side: 'COMMON' }, 'block: sideWords'],
    ['repeated on one side of the wall', { sideEchoes: 1, side: 'VICTIM' }, ''],
    ['a text that is fixed', {}, ''],
  ] as const)('R-55, words: %s', (_, act, expected) => expect(says(sideWords, act)).toBe(expected));
});
