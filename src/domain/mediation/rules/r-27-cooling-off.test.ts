import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { Agreement, CaseFile } from '../../../shared/model/case-file.ts';
import { coolingOff, earliestSigning, textReceivedOn, waiverAllowed } from './r-27-cooling-off.ts';

const file = b.completeCase();
const draft = b.agreement(90);
const waivers = (...codes: string[]): Partial<Agreement> => ({ coolingWaivers: codes.map((subjectCode) => ({ subjectCode, signedOn: '2026-04-09' })) });
const sign = (change: Partial<Agreement>, on: string, given: CaseFile = file) => says(coolingOff, { file: given, agreement: { ...draft, ...change }, subjectCode: b.HARMED, on });
const ofOther = draft.textReceived.filter(({ subjectCode }) => subjectCode !== b.HARMED);

describe('R-27: cooling-off and advice', () => {
  it.each([
    ['the third day after', {}, '2026-04-11', ''],
    ['the second', {}, '2026-04-10', 'block: coolingOff V'],
    ['the day itself', {}, '2026-04-08', 'block: coolingOff V'],
    ['no text', { textReceived: ofOther }, '2026-04-20', 'block: textReceived V'],
    ['text in another language', { textReceived: [...ofOther, { subjectCode: b.HARMED, on: '2026-04-08', language: 'en' as const }] }, '2026-04-20', 'block: textReceived V'],
    ['text received after signing', {}, '2026-04-07', 'block: textReceived V, coolingOff V, adviceOffered V'],
    ['no advice', { adviceOffered: [] }, '2026-04-20', 'block: adviceOffered V'],
    ['waived by both', waivers(b.HARMED, b.RESPONSIBLE), '2026-04-09', ''],
    ['waived by one', waivers(b.HARMED), '2026-04-10', 'block: coolingOff V'],
    ['waived by both, later than this', waivers(b.HARMED, b.RESPONSIBLE), '2026-04-08', 'block: coolingOff V'],
    ['waived by both, no advice', { ...waivers(b.HARMED, b.RESPONSIBLE), adviceOffered: [] }, '2026-04-09', 'block: adviceOffered V'],
  ])('R-27: %s', (_, change, on, expected) => expect(sign(change, on)).toBe(expected));

  it('R-27: the days are waived by adults in STANDARD cases alone', () => {
    const both = waivers(b.HARMED, b.RESPONSIBLE);
    expect(sign(both, '2026-04-09', b.withOffence('HATE'))).toBe('block: coolingOff V');
    expect(sign(both, '2026-04-09', b.changed(file, 'parties', 11, { turns18On: '2027-01-01' }))).toBe('block: coolingOff V');
  });

  it('R-27: with an interpreter the Azerbaijani text counts', () => {
    const georgian = b.changed(file, 'parties', 10, { language: 'ka', interpreterRecorded: true });
    expect(textReceivedOn(georgian, draft, b.HARMED)).toBe('2026-04-08');
    expect(textReceivedOn(b.changed(georgian, 'parties', 10, { interpreterRecorded: false }), draft, b.HARMED)).toBeUndefined();
  });

  it('R-27: text handed over in another language counts only if an interpreter stood on that day', () => {
    const georgian = (...interpreters: CaseFile['interpreters']): CaseFile => ({ ...b.changed(file, 'parties', 10, { language: 'ka', interpreterRecorded: true }), interpreters });
    expect(textReceivedOn(georgian(b.interpreter(90, { on: '2026-04-09' })), draft, b.HARMED)).toBeUndefined();
    expect(textReceivedOn(georgian(b.interpreter(90, { enteredInError: true })), draft, b.HARMED)).toBeUndefined();
    expect(textReceivedOn(georgian(b.interpreter(90, { endedOn: '2026-04-08' })), draft, b.HARMED)).toBeUndefined();
    expect(textReceivedOn(georgian(b.interpreter(90, { endedOn: '2026-04-09' })), draft, b.HARMED)).toBe('2026-04-08');
  });

  it('R-27: an interpreter counts from the day they had one', () => {
    const georgian = { ...b.changed(file, 'parties', 10, { language: 'ka' }), interpreters: [b.interpreter(95, { on: '2026-04-08' })] };
    expect(textReceivedOn(georgian, draft, b.HARMED)).toBe('2026-04-08');
    expect(textReceivedOn({ ...georgian, interpreters: [b.interpreter(95, { on: '2026-04-09' })] }, draft, b.HARMED)).toBeUndefined();
    expect(textReceivedOn({ ...georgian, interpreters: [b.interpreter(95, { on: '2026-04-08', use: 'URGENT_NEEDS' })] }, draft, b.HARMED)).toBeUndefined();
  });

  it('R-27: a new version starts anew, and P_COOLING is a parameter', () => {
    const parameters = { ...b.context().parameters, P_COOLING: 5 };
    expect(earliestSigning(file, draft, b.HARMED, parameters)).toBe('2026-04-13');
    expect(earliestSigning(file, b.agreement(92, { version: 2, textReceived: [] }), b.HARMED, parameters)).toBeUndefined();
  });

  it.each([
    ['an adult with the text', file, draft, '2026-04-09', ''],
    ['a child, and nobody for them', b.childCase(), draft, '2026-04-09', 'block: coolingOff V'],
    ['on their birthday', b.childCase('2026-04-09'), draft, '2026-04-09', ''],
    ['sensitive', b.withOffence('SEXUAL'), draft, '2026-04-09', 'block: coolingOff V'],
    ['without the text', file, { ...draft, textReceived: ofOther }, '2026-04-09', 'block: textReceived V'],
    ['before the text', file, draft, '2026-04-07', 'block: textReceived V'],
  ] as const)('R-27, waiver: %s', (_, given, agreement, signedOn, expected) => expect(says(waiverAllowed, { file: given, agreement, subjectCode: b.HARMED, signedOn })).toBe(expected));
});
