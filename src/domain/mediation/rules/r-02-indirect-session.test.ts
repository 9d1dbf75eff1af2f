import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { PlannedSession } from '../acts.ts';
import { indirectSession } from './r-02-indirect-session.ts';

const file = b.completeCase();
const forms = b.consent(1, b.HARMED, 'MEDIATION_PARTICIPATION').forms;
const no = (type: PlannedSession['type']) => b.changed(file, 'consents', 20, { forms: forms && { ...forms, [type]: false } });
const indirect = b.changed(file, 'risks', 60, { result: 'SUITABLE_INDIRECT_ONLY' });
const alone = { attendees: [b.HARMED] };

const TABLE: readonly (readonly [string, CaseFile, Partial<PlannedSession>, string])[] = [
  ['shuttle: complete', indirect, { type: 'SHUTTLE' }, ''],
  ['shuttle without preparation', { ...file, preparations: [] }, { type: 'SHUTTLE' }, ''],
  ['shuttle without consent to messages', b.without(file, 22), { type: 'SHUTTLE' }, ''],
  ['shuttle without consent', b.without(file, 21), { type: 'SHUTTLE' }, 'block: participationConsent O'],
  ['shuttle refused as a form', no('SHUTTLE'), { type: 'SHUTTLE' }, 'block: formNotChosen V'],
  ['shuttle without rights', b.without(file, 31), { type: 'SHUTTLE' }, 'block: rightsProtocol O'],
  ['shuttle without risk assessment', b.without(file, 60), { type: 'SHUTTLE' }, 'block: riskAssessment'],
  ['shuttle: stale', b.changed(file, 'risks', 60, { staleSince: b.NOW }), { type: 'SHUTTLE' }, 'block: riskStale'],
  ['shuttle: too old', b.changed(file, 'risks', 60, { on: '2026-03-16' }), { type: 'SHUTTLE' }, 'block: riskTooOld'],
  ['shuttle: not now', b.changed(file, 'risks', 60, { result: 'NOT_NOW' }), { type: 'SHUTTLE' }, 'block: riskNotSuitable'],
  ['shuttle with one side', file, { type: 'SHUTTLE', ...alone }, 'block: responsibleAttendee'],
  ['letter: complete', indirect, { type: 'LETTER' }, ''],
  ['letter without consent to messages', b.without(b.without(file, 22), 23), { type: 'LETTER' }, 'block: indirectMessageConsent V, indirectMessageConsent O'],
  ['letter refused as a form', no('LETTER'), { type: 'LETTER' }, 'block: formNotChosen V'],
  ['letter: unsuitable', b.changed(file, 'risks', 60, { result: 'UNSUITABLE' }), { type: 'LETTER' }, 'block: riskNotSuitable'],
  ['caucus: complete', file, { type: 'CAUCUS', ...alone }, ''],
  ['caucus without rights and preparation', { ...file, protocols: [], preparations: [] }, { type: 'CAUCUS', ...alone }, ''],
  ['caucus on an old assessment', b.changed(file, 'risks', 60, { on: '2026-01-05' }), { type: 'CAUCUS', ...alone }, ''],
  ['caucus on a stale assessment', b.changed(file, 'risks', 60, { staleSince: b.NOW }), { type: 'CAUCUS', ...alone }, 'block: riskStale'],
  ['caucus on none: a missing record satisfies nothing', b.without(file, 60), { type: 'CAUCUS', ...alone }, 'block: riskAssessment'],
  ['caucus without that consent', b.without(file, 20), { type: 'CAUCUS', ...alone }, 'block: participationConsent V'],
  ['caucus without the other consent', b.without(file, 21), { type: 'CAUCUS', ...alone }, ''],
  ['caucus refused as a form', no('CAUCUS'), { type: 'CAUCUS', ...alone }, 'block: formNotChosen V'],
  ['caucus of both sides', file, { type: 'CAUCUS' }, 'block: otherSideAttending'],
  ['caucus of a supporter alone', file, { type: 'CAUCUS', attendees: [b.SUPPORTER] }, 'block: partyAttendee'],
  ['caucus with somebody unknown', file, { type: 'CAUCUS', attendees: [b.HARMED, `${b.CASE_NO}-S9`] }, 'block: partyUnknown S9'],
  ['joint is for R-01', { ...file, risks: [] }, { type: 'JOINT' }, ''],
];

describe('R-02: shuttle, letters and caucus', () => {
  it.each(TABLE)('R-02: %s', (_, given, session, expected) => expect(says(indirectSession, b.sessionAct(given, session))).toBe(expected));
});
