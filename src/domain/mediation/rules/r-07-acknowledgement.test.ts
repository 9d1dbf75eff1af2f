import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { Party } from '../../../shared/model/case-file.ts';
import { acknowledgement } from './r-07-acknowledgement.ts';

const saying = (said: Party['acknowledgement']) => b.changed(b.completeCase(), 'parties', 11, { acknowledgement: said });
const single = { onePersonOffice: true, hasReviewer: false };
const reviewed = { onePersonOffice: true, hasReviewer: true };

describe('R-07: acknowledgement of the facts', () => {
  it.each([
    ['full', 'FULL', 'JOINT', b.office, ''],
    ['basic facts', 'BASIC_FACTS', 'JOINT', b.office, ''],
    ['not asked', null, 'JOINT', b.office, 'block: acknowledgement O'],
    ['denies', 'DENIES', 'JOINT', b.office, 'block: acknowledgementDenied O'],
    ['denies, shuttle', 'DENIES', 'SHUTTLE', b.office, 'block: acknowledgementDenied O'],
    ['denies, letter', 'DENIES', 'LETTER', b.office, 'block: acknowledgementDenied O'],
    ['in part', 'PARTIAL', 'JOINT', b.office, 'two-person: acknowledgementPartial O'],
    ['in part, shuttle', 'PARTIAL', 'SHUTTLE', b.office, 'two-person: acknowledgementPartial O'],
    ['in part, alone with a reviewer (R-82)', 'PARTIAL', 'JOINT', reviewed, 'two-person: acknowledgementPartial O'],
    ['in part, alone without one (R-82)', 'PARTIAL', 'JOINT', single, 'block: acknowledgementPartial O, reviewer'],
    ['in part, alone, video (R-82)', 'PARTIAL', 'VIDEO_JOINT', single, 'block: acknowledgementPartial O, reviewer'],
    ['in part, alone, shuttle (R-82)', 'PARTIAL', 'SHUTTLE', single, ''],
    ['in part, alone, letter (R-82)', 'PARTIAL', 'LETTER', single, ''],
    ['full, alone (R-82)', 'FULL', 'JOINT', single, ''],
    ['denies, alone, shuttle (R-82)', 'DENIES', 'SHUTTLE', single, 'block: acknowledgementDenied O'],
  ] as const)('R-07: %s', (_, said, type, office, expected) => expect(says(acknowledgement, b.sessionAct(saying(said), { type }, office))).toBe(expected));

  it('R-07: a caucus with the responsible person alone is no session with the harmed person', () => {
    expect(says(acknowledgement, b.sessionAct(saying('DENIES'), { type: 'CAUCUS', attendees: [b.RESPONSIBLE] }))).toBe('');
  });
});
