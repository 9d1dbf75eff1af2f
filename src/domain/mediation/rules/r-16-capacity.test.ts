import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { Party } from '../../../shared/model/case-file.ts';
import { capacity } from './r-16-capacity.ts';

const file = b.completeCase();
const with_ = (value: Party['capacity'], given = file) => b.changed(given, 'parties', 10, { capacity: value });
const represented = { ...file, parties: [...file.parties, b.party(14, 'REPRESENTATIVE', `${b.CASE_NO}-R`, { forSubject: b.HARMED })] };

describe('R-16: capacity', () => {
  it.each([
    ['full', file, b.office, ''],
    ['none', with_('NONE'), b.office, 'block: capacity V'],
    ['being assessed', with_('UNDER_ASSESSMENT'), b.office, 'block: capacity V'],
    ['limited, nobody represents', with_('LIMITED'), b.office, 'block: representative V'],
    ['limited, represented', with_('LIMITED', represented), b.office, 'two-person: capacity V'],
    ['limited, the representative is of the other side', with_('LIMITED', b.changed(represented, 'parties', 14, { forSubject: b.RESPONSIBLE })), b.office, 'block: representative V'],
    ['limited, alone with a reviewer (R-82)', with_('LIMITED', represented), { onePersonOffice: true, hasReviewer: true }, 'two-person: capacity V'],
    ['limited, alone (R-82)', with_('LIMITED', represented), { onePersonOffice: true, hasReviewer: false }, 'block: reviewer'],
    ['the supporter\'s is nobody\'s business', b.changed(file, 'parties', 12, { capacity: 'NONE' }), b.office, ''],
  ] as const)('R-16, session: %s', (_, given, office, expected) =>
    expect(says(capacity, b.sessionAct(given, { attendees: [b.HARMED, b.RESPONSIBLE, b.SUPPORTER] }, office))).toBe(expected));

  it('R-16 holds at the signature', () => {
    expect(says(capacity, { file: with_('NONE'), subjectCode: b.HARMED, ...b.office })).toBe('block: capacity V');
    expect(says(capacity, { file: with_('NONE'), subjectCode: b.RESPONSIBLE, ...b.office })).toBe('');
  });
});
