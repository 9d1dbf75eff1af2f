import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { minor, minorAdded } from './r-13-minor.ts';

const file = b.completeCase();
const until = (turns18On: string) => b.changed(file, 'parties', 10, { turns18On });
const step = { subjectCode: b.HARMED };

describe('R-13: no step with a child', () => {
  it.each([
    ['an adult', { file, ...step }, ''],
    ['under 18 today', { file: until('2026-04-15'), ...step }, 'block: representativeConsent V'],
    ['18 today', { file: until('2026-04-14'), ...step }, ''],
    ['18 on the day of the step', { file: until('2026-04-20'), ...step, on: '2026-04-20' }, ''],
    ['a paper signed the day before', { file: until('2026-04-10'), ...step, givenAt: b.at('2026-04-09') }, 'block: representativeConsent V'],
    ['a waiver signed the day before', { file: until('2026-04-10'), ...step, signedOn: '2026-04-09' }, 'block: representativeConsent V'],
    ['age disputed', { file: b.changed(file, 'parties', 10, { mayBeChild: true }), ...step }, 'block: representativeConsent V'],
    ['a refusal is always taken', { file: until('2030-01-01'), ...step, granted: false }, ''],
    ['a session', b.sessionAct(until('2026-04-17')), 'block: representativeConsent V'],
    ['a session with a child as supporter', b.sessionAct(b.changed(file, 'parties', 12, { mayBeChild: true }), { attendees: [b.HARMED, b.RESPONSIBLE, b.SUPPORTER] }), 'block: representativeConsent S'],
    ['a session without that supporter', b.sessionAct(b.changed(file, 'parties', 12, { mayBeChild: true })), ''],
    ['a draft binding nobody yet', { file: until('2030-01-01'), obligations: [] }, 'block: representativeConsent V'],
  ] as const)('R-13: %s', (_, given, expected) => expect(says(minor, given)).toBe(expected));

  it('R-13: a child is entered with a word of warning', () => {
    const age = { turns18On: null, mayBeChild: false, under16OnActDate: false, under14OnActDate: false };
    expect(says(minorAdded, { file, age })).toBe('');
    expect(says(minorAdded, { file, age: { ...age, turns18On: '2030-01-01' } })).toBe('warn: representativeConsent');
    expect(says(minorAdded, { file, age: { ...age, mayBeChild: true } })).toBe('warn: representativeConsent');
  });
});
