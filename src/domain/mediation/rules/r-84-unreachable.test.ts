import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { ContactEntry } from '../../../shared/model/case-file.ts';
import { closedUnreachable, stepUnreachable } from './r-84-unreachable.ts';

const file = b.completeCase();
const tries = (days: readonly string[], change: Partial<ContactEntry> = {}) => days.map((day, n) => b.contact(100 + n, b.RESPONSIBLE, day, { result: 'NO_ANSWER', ...change }));
const close = (contacts: readonly ContactEntry[]) => says(closedUnreachable, { file: { ...file, contacts: [...contacts] }, outcome: 'PARTY_UNREACHABLE' });
const blocked = 'block: unreachableAttempts';

describe('R-84: could not be reached', () => {
  it.each([
    ['three days over fourteen', tries(['2026-03-31', '2026-04-07', '2026-04-14']), ''],
    ['over thirteen', tries(['2026-04-01', '2026-04-07', '2026-04-14']), blocked],
    ['two days', tries(['2026-03-31', '2026-04-14']), blocked],
    ['three calls on two days', tries(['2026-03-31', '2026-04-14', '2026-04-14']), blocked],
    ['reached in between', [...tries(['2026-03-31', '2026-04-07', '2026-04-14']), b.contact(1, b.RESPONSIBLE, '2026-04-08')], blocked],
    ['called us in between', [...tries(['2026-03-31', '2026-04-07', '2026-04-14']), b.contact(1, b.RESPONSIBLE, '2026-04-08', { direction: 'IN' })], blocked],
    ['one try an error', [...tries(['2026-03-31', '2026-04-14']), ...tries(['2026-04-07'], { enteredInError: true })], blocked],
    ['tries spread over two people', [...tries(['2026-03-31', '2026-04-14']), b.contact(1, b.HARMED, '2026-04-07', { result: 'NO_ANSWER' })], blocked],
    ['no tries', [], blocked],
  ])('R-84, closing: %s', (_, contacts, expected) => expect(close(contacts)).toBe(expected));

  it('R-84 asks nothing of another outcome or ground', () => {
    expect(says(closedUnreachable, { file, outcome: 'DECEASED' })).toBe('');
    expect(says(stepUnreachable, { file, step: 'FOLLOW_UP', notPossible: 'LEFT' })).toBe('');
  });

  it('R-84: a report cannot reach a body, a follow-up a person', () => {
    const toCourt = tries(['2026-03-31', '2026-04-07', '2026-04-14'], { withSubject: null, bodyNo: 0 });
    const toPerson = tries(['2026-03-31', '2026-04-07', '2026-04-14']);
    const say = (contacts: ContactEntry[], step: 'OUTCOME_SENT' | 'FOLLOW_UP') => says(stepUnreachable, { file: { ...file, contacts }, step, notPossible: 'UNREACHABLE' });
    expect([say(toCourt, 'OUTCOME_SENT'), say(toCourt, 'FOLLOW_UP')]).toEqual(['', blocked]);
    expect([say(toPerson, 'OUTCOME_SENT'), say(toPerson, 'FOLLOW_UP')]).toEqual([blocked, '']);
  });
});
