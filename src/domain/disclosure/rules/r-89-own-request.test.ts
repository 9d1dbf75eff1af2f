import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { SUBJECT_ANSWERS } from '../../../shared/model/enumerations.ts';
import { answerDueOn, askedAlone } from './r-89-own-request.ts';

const act = { request: { subjectCode: b.HARMED, kind: 'SEE' as const, freelyAndAlone: true }, answer: 'DONE' };
const watched = { ...act, request: { ...act.request, freelyAndAlone: false } };

describe('R-89: what somebody asks of their own data', () => {
  it.each(rows(askedAlone, [
    ['asked alone', act, ''],
    ['asked with somebody in the room', watched, 'block: askedAlone V'],
    ['carried out in part', { ...watched, answer: 'PARTLY' }, 'block: askedAlone V'],
    ...SUBJECT_ANSWERS.filter((answer) => answer !== 'DONE' && answer !== 'PARTLY').map((answer) => [`not carried out: ${answer}`, { ...watched, answer }, ''] as const),
  ]))('R-89: %s', (_, given, expected) => expect(says(askedAlone, given)).toBe(expected));

  it.each([['in April', '2026-04-14', '2026-04-28'], ['over Novruz', '2026-03-19', '2026-04-13'], ['over Qurban', '2026-05-20', '2026-06-08']])('R-89: answered in ten working days: %s', (_, on, due) => expect(answerDueOn(on, b.context())).toBe(due));

  it('R-89: by P_SUBJECT_WD of the office', () => expect(answerDueOn(b.TODAY, b.context({ parameters: { ...b.context().parameters, P_SUBJECT_WD: 1 } }))).toBe('2026-04-15'));
});
