import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { withdrawnByConduct } from './r-88-conduct.ts';
import { directSession } from './r-01-direct-session.ts';

const file = b.completeCase();
const tried = (...days: string[]) => ({ ...file, contacts: days.map((day, n) => b.contact(100 + n, b.HARMED, day, { result: 'NO_ANSWER' })) });
const act = { file, consentId: b.uuid(20), via: 'CONDUCT' } as const;
const blocked = 'block: withdrawnByConduct V';

describe('R-88: silence and moved days', () => {
  it.each(rows(withdrawnByConduct, [
    ['said aloud', { ...act, via: 'ORAL' }, ''],
    ['written', { ...act, via: 'WRITTEN' }, ''],
    ['no attempts', act, blocked],
    ['two attempts, 14 days', { ...act, file: tried('2026-03-31', '2026-04-10') }, ''],
    ['two attempts, 13 days', { ...act, file: tried('2026-04-01', '2026-04-10') }, blocked],
    ['one attempt', { ...act, file: tried('2026-03-01') }, blocked],
    ['heard since: undone by a word', { ...act, file: { ...file, contacts: [...tried('2026-03-31', '2026-04-10').contacts, b.contact(1, b.HARMED, '2026-04-11')] } }, blocked],
  ]))('R-88: %s', (_, given, expected) => expect(says(withdrawnByConduct, given)).toBe(expected));

  it('R-88: moving a day asks the ages of R-01 anew', () => {
    expect(says(directSession, b.sessionAct(file, { on: '2026-05-07' }))).toBe('');
    expect(says(directSession, b.sessionAct(file, { on: '2026-05-08' }))).toBe('block: riskTooOld');
  });
});
