import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, IssuedDocument } from '../../../shared/model/case-file.ts';
import { referralLetter } from './r-79-referral-letter.ts';

const sent = (change: Partial<IssuedDocument>): { file: CaseFile; referralId: string } => ({ file: { ...b.completeCase(), documents: [b.document(95, { code: 'D05', aboutId: b.uuid(70), ...change })] }, referralId: b.uuid(70) });

describe('R-79: a referral is sent as its letter', () => {
  it.each(rows(referralLetter, [
    ['with names', sent({}), ''],
    ['without', sent({ code: 'D06' }), ''],
    ['no letter', { ...sent({}), file: b.completeCase() }, 'block: referralLetter'],
    ['the letter of another referral', sent({ aboutId: b.uuid(71) }), 'block: referralLetter'],
    ['some other paper about it', sent({ code: 'D07' }), 'block: referralLetter'],
    ['replaced by nothing yet', sent({ superseded: true }), 'block: referralLetter'],
    ['recalled', sent({ recalledOn: b.TODAY }), 'block: referralLetter'],
    ['entered in error', sent({ enteredInError: true }), 'block: referralLetter'],
  ]))('R-79: %s', (_, act, expected) => expect(says(referralLetter, act)).toBe(expected));
});
