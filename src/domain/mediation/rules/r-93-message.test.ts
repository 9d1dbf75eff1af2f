import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { MESSAGE_FINDINGS } from '../../../shared/model/enumerations.ts';
import { deliverable } from './r-93-message.ts';

const file = b.completeCase();
const wish = (word: 'READ' | 'HEAR' | 'KEEP_UNOPENED' | 'NO', on: string = b.TODAY) => b.message(67, { wish: { wish: word, on } });
const screened = (change: object) => b.message(67, { screening: { on: '2026-04-11', by: b.MEDIATOR, findings: [], passed: true, ...change } });

describe('R-93: a message reaches only who wants it', () => {
  it.each([
    ['wants to read it today', wish('READ'), ''],
    ['wants to hear it today', wish('HEAR'), ''],
    ['wants it kept unopened', wish('KEEP_UNOPENED'), ''],
    ['does not want it', wish('NO'), 'block: recipientWish V'],
    ['wanted it yesterday', wish('READ', '2026-04-13'), 'block: recipientWish V'],
    ['was not asked', b.message(67, { wish: null }), 'block: recipientWish V'],
    ['nobody has read it', b.message(67, { screening: null }), 'block: messageNotScreened'],
    ['read, and did not pass', screened({ passed: false }), 'block: messageNotScreened'],
    ['passed in spite of what was found', screened({ findings: ['BLAME', 'GIFTS'] }), 'block: messageFindings, messageFindings'],
    ['neither read nor wanted', b.message(67, { screening: null, wish: null }), 'block: messageNotScreened, recipientWish V'],
    ['to the second party', b.message(67, { from: b.HARMED, to: b.RESPONSIBLE, wish: null }), 'block: recipientWish O'],
  ] as const)('R-93: %s', (_, message, expected) => expect(says(deliverable, { file, message })).toBe(expected));

  it.each(MESSAGE_FINDINGS)('R-93, found in it: %s', (finding) => expect(says(deliverable, { file, message: screened({ findings: [finding] }) })).toBe('block: messageFindings'));
});
