import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { complaint, measure, needs, offenderDate, PERSON, protectionFile, safetyPlan } from '../../../tests/fixtures/protection-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import { careTaskList } from './task-list.ts';
import { protectionSteps } from './protection-steps.ts';

const steps = (care: Partial<CareFile>) => protectionSteps(protectionFile(care), b.context()).map(({ code, state, dueOn }) => [code, state, dueOn].filter((part) => part !== null).join(' '));
const card = { id: b.uuid(1), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: true, subjectCode: PERSON, on: b.TODAY };

describe('what is to be done for a person to be safe', () => {
  it.each<[string, Partial<CareFile>, string[]]>([
    ['nothing yet', {}, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo']],
    ['R-34: a card', { emergencyCards: [card] }, ['EMERGENCY_CARD done', 'ASSESS_NEEDS todo']],
    ['R-34: a card entered in error', { emergencyCards: [{ ...card, enteredInError: true }] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo']],
    ['a need shown asks for a plan', { needsAssessments: [needs(1, 1)] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS done', 'SAFETY_PLAN todo']],
    ['no need asks for none', { needsAssessments: [needs(1, 1, { result: 'NO_SPECIFIC_NEEDS' })] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS done']],
    ['a look again in seven days', { needsAssessments: [needs(1, 1, { result: 'NO_SPECIFIC_NEEDS', nextReviewOn: '2026-04-21' })] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS done', 'REVIEW_NEEDS todo 2026-04-21']],
    ['a plan whose day is far', { safetyPlans: [safetyPlan(1, 1)] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'SAFETY_PLAN done']],
    ['a plan whose day is over', { safetyPlans: [safetyPlan(1, 1, { reviewOn: '2026-04-01' })] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'SAFETY_PLAN todo 2026-04-01']],
    ['VRD 22(6): a measure wanted, one refused, one ended', { measures: [measure(1), measure(2, { victimWants: false }), measure(3, { endedOn: b.TODAY })] }, ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'REQUEST_MEASURE todo']],
    [
      'asked for, unanswered, granted for long, and ending soon',
      {
        measures: [
          measure(1, { requestedOn: '2026-04-03' }), measure(2, { requestedOn: '2026-04-03', decision: 'NO_ANSWER' }), measure(3, { requestedOn: '2026-04-03', decision: 'GRANTED', validUntil: '2026-12-31' }),
          measure(4, { requestedOn: '2026-04-03', decision: 'GRANTED', validUntil: '2026-04-20' }), measure(5, { requestedOn: '2026-04-03', decision: 'REFUSED' }),
        ],
      },
      ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'FOLLOW_MEASURE todo', 'FOLLOW_MEASURE todo', 'FOLLOW_MEASURE todo 2026-04-20'],
    ],
    [
      'days of the other side',
      { offenderDates: [offenderDate(1, '2026-12-31'), offenderDate(2, '2026-12-30', { toldOn: b.TODAY }), offenderDate(3, '2026-12-29', { personWantsToKnow: false })] },
      ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'TELL_OFFENDER_DATE todo 2026-12-31'],
    ],
    [
      'R-90: complaints open, answered and settled',
      { complaints: [complaint(1, '2026-04-01', { dueOn: '2026-04-23' }), complaint(2, '2026-04-02', { answeredOn: b.TODAY }), complaint(3, '2026-03-01', { answeredOn: b.TODAY, retaliationCheckedOn: b.TODAY })] },
      ['EMERGENCY_CARD todo', 'ASSESS_NEEDS todo', 'ANSWER_COMPLAINT todo 2026-04-23', 'CHECK_RETALIATION todo 2026-05-01', 'CHECK_RETALIATION todo 2026-05-02'],
    ],
  ])('%s', (_, care, expected) => expect(steps(care)).toEqual(expected));

  it('stands in the road of a file of care', () => expect(careTaskList(protectionFile(), b.context()).map(({ code }) => code)).toEqual(expect.arrayContaining(['ASK_KNOWN_STAFF', 'EMERGENCY_CARD', 'ASSESS_NEEDS', 'CLOSE'])));
});
