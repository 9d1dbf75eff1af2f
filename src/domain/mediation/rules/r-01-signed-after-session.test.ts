import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile, Session } from '../../../shared/model/case-file.ts';
import { SESSION_STATUSES, SESSION_TYPES } from '../../../shared/model/enumerations.ts';
import { signedAfterSession } from './r-01-signed-after-session.ts';

const file = b.completeCase();
const held = (change: Partial<Session> = {}): CaseFile => ({ ...file, sessions: [b.session(70, { on: '2026-04-13', status: 'HELD', ...change })] });
const fact = { id: b.uuid(75), recordedAt: b.NOW, recordedBy: 'u', enteredInError: false, hasText: true, act: 'SESSION_HELD' as const, at: b.at('2026-04-13'), subjectCode: null };
const there = (subjectCode: string, present: boolean | null = true) => ({ subjectCode, present, leftEarly: false });
const ask = (given: CaseFile) => says(signedAfterSession, { file: given, on: '2026-04-13' });

describe('R-01: nobody signs what was never talked about', () => {
  it.each(SESSION_TYPES)('R-01, after: %s', (type) => expect(ask(held({ type }))).toBe(type === 'CAUCUS' ? 'block: sessionHeld' : ''));
  it.each(SESSION_STATUSES)('R-01, status: %s', (status) => expect(ask(held({ status }))).toBe(status === 'HELD' ? '' : 'block: sessionHeld'));
  it.each([
    ['none at all', file, 'block: sessionHeld'],
    ['held the day after', held({ on: '2026-04-14' }), 'block: sessionHeld'],
    ['entered in error', held({ enteredInError: true }), 'block: sessionHeld'],
    ['both came', held({ attendees: [there(b.HARMED), there(b.RESPONSIBLE)] }), ''],
    ['one did not come', held({ attendees: [there(b.HARMED), there(b.RESPONSIBLE, false)] }), 'block: sessionHeld'],
    ['only a supporter came for her', held({ attendees: [there(b.SUPPORTER), there(b.RESPONSIBLE)] }), 'block: sessionHeld'],
    ['recorded as a fact (R-80)', { ...file, facts: [fact] }, ''],
    ['a fact of the day after', { ...file, facts: [{ ...fact, at: b.at('2026-04-14') }] }, 'block: sessionHeld'],
    ['a fact entered in error', { ...file, facts: [{ ...fact, enteredInError: true }] }, 'block: sessionHeld'],
    ['another fact', { ...file, facts: [{ ...fact, act: 'AGREEMENT_SENT' as const }] }, 'block: sessionHeld'],
  ])('R-01, signing: %s', (_, given, expected) => expect(ask(given)).toBe(expected));
});
