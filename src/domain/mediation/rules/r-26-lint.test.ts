import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { lint } from './r-26-lint.ts';

const line = { byWhom: b.RESPONSIBLE, type: 'PAYMENT' as const, what: '600 manat ödəyir', how: null, proof: null };
const draft = (change: { what?: string; how?: string; proof?: string; type?: 'NO_CONTACT' | 'BEHAVIOUR' } = {}, communication: string | null = null) => ({ obligations: [line, { ...line, ...change }], communication });

describe('R-26: the wording', () => {
  it.each([
    ['nothing to say', draft(), ''],
    ['where somebody is', draft({ how: 'Onun evinə gətirir' }), 'warn: revealsWhereabouts O'],
    ['a meeting', draft({ proof: 'Hər həftə görüşürlər' }), 'warn: forcesContact O'],
    ['nothing to check', draft({ what: 'Özünü yaxşı aparır', type: 'BEHAVIOUR' }), 'warn: unmeasurable O'],
    ['what is kept from contact may name it', draft({ what: 'Görüş və zəng yoxdur', type: 'NO_CONTACT' }), ''],
    ['how they reach each other', draft({}, 'Zəng edirlər, lazım gəldikdə görüşürlər'), ''],
    ['how they reach each other, with an address', draft({}, 'Yaşadığı yerə yazır'), 'warn: revealsWhereabouts'],
  ])('R-26: %s', (_, act, expected) => expect(says(lint, act)).toBe(expected));

  it('R-26 names the line', () => {
    expect(lint.check(draft({ how: 'Onun evinə gətirir' }), b.context())?.missing).toEqual([{ item: 'revealsWhereabouts', subjectCode: b.RESPONSIBLE, params: { no: 2 } }]);
  });
});
