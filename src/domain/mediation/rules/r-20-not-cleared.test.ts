import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { manyNewParties, notCleared, partyNotCleared } from './r-20-not-cleared.ts';

const file = b.completeCase();
const held: CaseFile = { ...file, header: { ...file.header, held: true } };
const unnumbered: CaseFile = { ...file, header: { ...file.header, referral: { ...file.header.referral, number: null } } };

describe('R-20: not cleared', () => {
  it.each([
    ['everybody cleared', file, [], ''],
    ['one is not', file, [b.HARMED], 'block: notCleared'],
    ['two are not, and nobody learns how many', file, [b.HARMED, b.RESPONSIBLE], 'block: notCleared'],
    ['a supervisor holds the case: the same answer', held, [], 'block: notCleared'],
    ['only asking', file, undefined, ''],
    ['only asking of a case that is held', held, undefined, ''],
  ] as const)('R-20, session: %s', (_, given, codes, expected) => expect(says(notCleared, { file: given, notCleared: codes })).toBe(expected));

  it('R-20 names nobody: the finding is one and the same', () => {
    const found = [notCleared.check({ file, notCleared: [b.RESPONSIBLE] }, b.context()), notCleared.check({ file: held, notCleared: [] }, b.context()), partyNotCleared.check({ file, notCleared: true }, b.context())];
    for (const one of found) expect(one).toEqual({ missing: [{ item: 'notCleared' }] });
  });

  it.each([
    ['cleared', file, false, ''],
    ['not cleared', file, true, 'block: notCleared'],
    ['held', held, false, 'block: notCleared'],
    ['only asking', held, undefined, ''],
  ] as const)('R-20, somebody new: %s', (_, given, said, expected) => expect(says(partyNotCleared, { file: given, notCleared: said })).toBe(expected));

  it.each([
    ['the fifth that day', unnumbered, 4, ''],
    ['the sixth', unnumbered, 5, 'two-person: manyNewParties'],
    ['the sixth, numbered by a court', file, 5, ''],
    ['nobody counted', unnumbered, undefined, ''],
  ] as const)('R-20, many: %s', (_, given, newPartiesToday, expected) => expect(says(manyNewParties, { file: given, newPartiesToday })).toBe(expected));
});
