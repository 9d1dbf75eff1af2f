import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { emergencyCanWait, confirmBy, unconfirmedEmergencies } from './r-29-emergency.ts';

describe('R-29: a life comes first', () => {
  it('R-29: never stopped', () => expect(says(emergencyCanWait, { canWait: false })).toBe(''));
  it('R-29: what can wait an hour waits for a second yes', () => expect(says(emergencyCanWait, { canWait: true })).toBe('two-person: emergencyCanWait'));

  it.each([
    ['through the night', '2026-04-13T09:30:00+04:00', '2026-04-14T09:30:00+04:00'],
    ['through a weekend and the new year (DT-7)', '2026-12-31T23:59:59+04:00', '2027-01-01T23:59:59+04:00'],
  ])('R-29: 24 hours, %s', (_, at, expected) => expect(confirmBy({ at })).toBe(expected));

  it('R-29: unconfirmed ones stay, the oldest first, however late they were written down', () => {
    const confirmed = { by: 'user-other', at: b.NOW, onPaper: false };
    const file = {
      ...b.completeCase(),
      emergencies: [
        b.emergency(1, { at: b.at('2026-04-13') }), b.emergency(2, { at: b.at('2026-04-01'), recordedAt: b.NOW }),
        b.emergency(3, { confirmed }), b.emergency(4, { enteredInError: true }),
      ],
    };
    expect(unconfirmedEmergencies(file).map(({ emergency, dueAt }) => [emergency.id, dueAt])).toEqual([[b.uuid(2), b.at('2026-04-02')], [b.uuid(1), b.at('2026-04-14')]]);
  });
});
