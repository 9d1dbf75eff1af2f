import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { careFile, childAssessment, childPlan, childReturn, information, monitoringEnding, monitoringVisit, placement, plan, route, told } from '../../../tests/fixtures/child-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import { assistanceSteps } from './assistance-steps.ts';
import { childrenSteps } from './children-steps.ts';

const line = ({ code, subjectCode, state, dueOn }: ReturnType<typeof childrenSteps>[number]) => `${code} ${subjectCode?.slice(b.CASE_NO.length + 1)} ${state}${dueOn === null ? '' : ` ${dueOn}`}`;
const help = (care: Partial<CareFile>, module: 'VPN' | 'THB' = 'THB', today = b.TODAY) => assistanceSteps(careFile(care, module), b.context({ today })).map(line);
/** But for the line about who speaks for the child. */
const child = (care: Partial<CareFile>, today = b.TODAY) => childrenSteps(careFile(care), b.context({ today })).map(line).filter((one) => !one.startsWith('ADD_REPRESENTATIVE'));

describe('what the assistance centre has to do', () => {
  it.each([
    ['at first', {}, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V todo']],
    ['a hearing is near', { compensations: [route(1, { hearingOn: '2026-05-20' })] }, ['TELL_COMPENSATION V todo 2026-05-20', 'DRAFT_PLAN V todo']],
    ['told', { compensationsTold: [told(1, '2026-04-10')] }, ['TELL_COMPENSATION V done', 'DRAFT_PLAN V todo']],
    ['a plan drafted', { plans: [plan(1, '2026-04-01')] }, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V done', 'AGREE_PLAN V todo']],
    ['agreed', { plans: [plan(1, '2026-04-01', { agreedOn: '2026-04-02' })] }, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V done', 'AGREE_PLAN V done']],
    ['its review tomorrow', { plans: [plan(1, '2026-04-01', { agreedOn: '2026-04-02', reviewsOn: ['2026-04-15'] })] }, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V done', 'AGREE_PLAN V done']],
    ['its review today', { plans: [plan(1, '2026-04-01', { agreedOn: '2026-04-02', reviewsOn: ['2026-04-14'] })] }, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V done', 'AGREE_PLAN V done', 'REVIEW_PLAN V todo 2026-04-14']],
    ['reviewed', { plans: [plan(1, '2026-04-01', { agreedOn: '2026-04-02', reviewsOn: ['2026-04-14'], reviewedOn: ['2026-04-14'] })] }, ['TELL_COMPENSATION V todo', 'DRAFT_PLAN V done', 'AGREE_PLAN V done']],
  ])('%s', (_, care, expected) => expect(help(care)).toEqual(expected));

  it('a file of protection needs asks for none of it, but keeps to a plan there is', () => {
    expect(help({}, 'VPN')).toEqual([]);
    expect(help({ plans: [plan(1, '2026-04-01', { reviewsOn: ['2026-04-10'] })] }, 'VPN')).toEqual(['AGREE_PLAN V todo', 'REVIEW_PLAN V todo 2026-04-10']);
  });
});

describe('what a child\'s road asks for', () => {
  const home = childReturn(1, '2026-03-12');
  it.each([
    ['nothing known', {}, []],
    ['word came', { childInformations: [information(1, '2026-04-13')] }, ['CHILD_ASSESS C todo 2026-04-16']],
    ['assessed', { childInformations: [information(1, '2026-04-13')], childAssessments: [childAssessment(2, '2026-04-14')] }, ['CHILD_ASSESS C done']],
    ['to be supported', { childAssessments: [childAssessment(2, '2026-04-13', { decision: 'SUPPORT_FAMILY' })] }, ['CHILD_ASSESS_MORE C todo 2026-05-01']],
    ['supported', { childAssessments: [childAssessment(2, '2026-04-10', { decision: 'SUPPORT_FAMILY' }), childAssessment(3, '2026-04-13', { kind: 'ADDITIONAL' })], childPlans: [childPlan(4, '2026-04-13')] }, ['CHILD_ASSESS_MORE C done']],
    ['to be removed', { childAssessments: [childAssessment(2, '2026-04-10', { decision: 'REMOVE_AND_PLACE' })] }, ['CHILD_PLACE C todo']],
    ['removed', { childAssessments: [childAssessment(2, '2026-04-10', { decision: 'REMOVE_AND_PLACE' })], placements: [placement(3, '2026-04-13', { urgent: false })] }, ['CHILD_PLACE C done']],
    ['danger at home', { returns: [home], monitoringVisits: [monitoringVisit(2, home.id, '2026-04-13', { danger: true })] }, ['CHILD_PLACE C todo 2026-04-13', 'MONITOR C done']],
    ['placed at once', { placements: [placement(3, '2026-04-13', { factorsOn: null })] }, ['CHILD_ASSESS C todo 2026-04-16', 'CHILD_FACTORS C todo 2026-04-16', 'CHILD_COURT C todo 2026-04-27']],
    ['and all that followed done', { placements: [placement(3, '2026-04-10', { courtAppliedOn: '2026-04-13' })], childAssessments: [childAssessment(4, '2026-04-13', { danger: true })] }, ['CHILD_ASSESS C done', 'CHILD_FACTORS C done', 'CHILD_COURT C done']],
    ['an urgent placement that is over', { placements: [placement(3, '2026-04-10', { endedOn: '2026-04-13' })] }, []],
    ['home, the window open', { returns: [home] }, ['MONITOR C todo 2026-06-12']],
    ['home since today', { returns: [childReturn(1, b.TODAY)] }, ['MONITOR C done']],
    ['visited in this window', { returns: [home], monitoringVisits: [monitoringVisit(2, home.id, '2026-04-01')] }, ['MONITOR C done']],
    ['handed over', { returns: [home], monitoringEndings: [monitoringEnding(2, home.id, '2026-04-01')] }, ['MONITOR C done']],
  ])('%s', (_, care, expected) => expect(child(care)).toEqual(expected));

  it('R-14: somebody to speak for the child, until they are grown up', () => {
    const steps = (file = careFile(), today = b.TODAY) => childrenSteps(file, b.context({ today })).map(line);
    expect(steps()).toEqual(['ADD_REPRESENTATIVE C done']);
    const alone = { ...careFile(), parties: careFile().parties.filter(({ role }) => role !== 'REPRESENTATIVE') };
    expect(steps(alone)).toEqual(['ADD_REPRESENTATIVE C todo']);
    expect(steps(alone, '2032-05-01')).toEqual([]);
  });
});
