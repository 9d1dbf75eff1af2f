import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { compelled, compelledByTwo } from './r-33-compelled.ts';

const act = { request: { kind: 'COURT_ORDER' as const, subjectCode: b.HARMED, scope: ['name' as const, 'dob' as const], delayOrdered: false }, scope: ['name'], opinionKept: true, toldOn: b.TODAY };
const of = (change: Partial<(typeof act)['request']> | object) => ({ ...act, request: { ...act.request, ...change } });

describe('R-33: what must be obeyed', () => {
  it.each(rows(compelled, [
    ['a court order', act, ''],
    ['an investigator\u2019s decision', of({ kind: 'INVESTIGATOR_DECISION' }), ''],
    ['a prosecutor\u2019s request', of({ kind: 'PROSECUTOR_REQUEST' }), 'block: notCompelling'],
    ['an advocate\u2019s query', of({ kind: 'ADVOCATE_QUERY' }), 'block: notCompelling'],
    ['a letter of the police', of({ kind: 'POLICE_LETTER' }), 'block: notCompelling'],
    ['no lawyer has written', { ...act, opinionKept: false }, 'block: lawyerOpinion'],
    ['about nobody of ours', of({ subjectCode: null }), 'block: partyUnknown'],
    ['all that it lists', { ...act, scope: ['name', 'dob'] }, ''],
    ['a field it does not list', { ...act, scope: ['name', 'needs'] }, 'block: outsideOrder V'],
    ['the person was not told', { ...act, toldOn: null }, 'block: personTold V'],
    ['the order itself lets them be told later', { ...of({ delayOrdered: true }), toldOn: null }, ''],
    ['everything at once', { request: { ...act.request, kind: 'POLICE_LETTER', subjectCode: null }, scope: ['idDoc'], opinionKept: false, toldOn: null }, 'block: notCompelling, lawyerOpinion, partyUnknown, outsideOrder, personTold'],
  ]))('R-33: %s', (_, given, expected) => expect(says(compelled, given)).toBe(expected));

  it('R-33: a second person always looks too', () => expect(says(compelledByTwo, act)).toBe('two-person: supervisorAgrees'));
});
