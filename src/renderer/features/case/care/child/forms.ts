import { PLACEMENT_FACTORS } from '../../../../../shared/model/care/enumerations.ts';
import type { CareContext } from '../care-form.ts';
import { careForm, ofRecord } from '../care-form.ts';

const subject = { name: 'subjectCode', kind: 'subject', required: true } as const;
const today = { name: 'on', kind: 'date', max: 'today', start: 'today', required: true } as const;
const words = { name: 'words', kind: 'text', max: 4000, rows: 4 } as const;
const childsWords = { name: 'childsWords', kind: 'text', max: 2000, rows: 3 } as const;
const placementOf = ({ view, record }: CareContext) => view.care.placements.find(({ id }) => id === record);
const returnOf = ({ view, record }: CareContext) => view.care.returns.find(({ id }) => id === record);
const ofReturn = { name: 'subjectCode', kind: 'hidden', start: (context: CareContext) => returnOf(context)?.subjectCode ?? null } as const;

export const childInformation = careForm<'children.record-information'>({
  call: 'children.record-information', form: 'child-information', rule: 'R-47',
  fields: [subject, { name: 'receivedOn', kind: 'date', max: 'today', start: 'today', required: true }, { name: 'presumedChild', kind: 'yes-no', required: true }, words],
});

export const childAssess = careForm<'children.assess'>({
  call: 'children.assess',
  form: 'child-assess',
  rule: 'R-47',
  explain: true,
  fields: [
    subject,
    { name: 'kind', kind: 'code', enumeration: 'CHILD_ASSESSMENT_KINDS', required: true },
    today,
    { name: 'familyRefused', kind: 'yes-no', required: true },
    { name: 'seen', kind: 'yes-no', required: true },
    { name: 'heard', kind: 'yes-no', required: true },
    { ...childsWords, when: ({ heard }) => heard === true },
    { name: 'danger', kind: 'yes-no', required: true },
    { name: 'decision', kind: 'code', enumeration: 'CHILD_DECISIONS', as: 'radio' },
    words,
  ],
});

export const childPlan = careForm<'children.record-plan'>({
  call: 'children.record-plan', form: 'child-plan', fields: [subject, { name: 'kind', kind: 'code', enumeration: 'DEVELOPMENT_PLANS', required: true }, today, { name: 'reviewOn', kind: 'date', min: 'today', required: true }, words],
});

/** Danger waits for nothing; a planned placement looks at all eight factors first. */
export const childPlace = careForm<'children.place'>({
  call: 'children.place',
  form: 'child-place',
  rule: 'R-46',
  explain: true,
  fields: [
    subject, { name: 'urgent', kind: 'yes-no', required: true }, today, { name: 'type', kind: 'code', enumeration: 'PLACEMENT_TYPES', as: 'select', required: true },
    { name: 'factors', kind: 'codes', enumeration: 'PLACEMENT_FACTORS' }, words,
  ],
});
export const childFactors = careForm<'children.complete-factors'>({
  call: 'children.complete-factors', form: 'child-factors', rule: 'R-48',
  fields: [ofRecord('placementId'), { name: 'factors', kind: 'codes', enumeration: 'PLACEMENT_FACTORS', only: PLACEMENT_FACTORS, start: (context) => placementOf(context)?.factors ?? [] }, today, words],
});
export const childCourt = careForm<'children.record-court'>({
  call: 'children.record-court', form: 'child-court', rule: 'R-46',
  fields: [
    ofRecord('placementId'), { name: 'appliedOn', kind: 'date', max: 'today', start: (context) => placementOf(context)?.courtAppliedOn ?? null },
    { name: 'decidedOn', kind: 'date', max: 'today', start: (context) => placementOf(context)?.courtDecidedOn ?? null },
  ],
});
export const childPlacementEnd = careForm<'children.end-placement'>({ call: 'children.end-placement', form: 'child-placement-end', fields: [ofRecord('placementId'), today] });

export const childReturn = careForm<'children.record-return'>({
  call: 'children.record-return', form: 'child-return', rule: 'R-45', explain: true,
  fields: [subject, today, { name: 'riskAssessedOn', kind: 'date', max: 'today' }, { name: 'risk', kind: 'text', max: 4000, rows: 4 }, { name: 'familyPlanOn', kind: 'date', max: 'today' }],
});

const health = (name: 'MENTAL' | 'PHYSICAL' | 'PSYCHOLOGICAL' | 'PSYCHIATRIC') => ({ name, kind: 'code', enumeration: 'MONITORING_FINDINGS', as: 'select', required: true }) as const;

export const childVisit = careForm<'children.record-visit'>({
  call: 'children.record-visit',
  form: 'child-visit',
  rule: 'R-49',
  fields: [
    ofRecord('returnId'), ofReturn, today,
    { name: 'health', kind: 'group', fields: [health('MENTAL'), health('PHYSICAL'), health('PSYCHOLOGICAL'), health('PSYCHIATRIC')] },
    { name: 'family', kind: 'code', enumeration: 'MONITORING_FINDINGS', as: 'select', required: true },
    { name: 'heard', kind: 'yes-no', required: true },
    { ...childsWords, when: ({ heard }) => heard === true },
    { name: 'danger', kind: 'yes-no', required: true },
    { name: 'nextOn', kind: 'date', min: 'today' },
    words,
  ],
});
export const childMonitoringEnd = careForm<'children.end-monitoring'>({
  call: 'children.end-monitoring', form: 'child-monitoring-end', rule: 'R-49',
  fields: [ofRecord('returnId'), ofReturn, today, { name: 'why', kind: 'code', enumeration: 'MONITORING_ENDS', required: true }, { name: 'to', kind: 'line', max: 200, when: ({ why }) => why === 'TRANSFER' }],
});

export const CHILD_FORMS = [childInformation, childAssess, childPlan, childPlace, childFactors, childCourt, childPlacementEnd, childReturn, childVisit, childMonitoringEnd];
