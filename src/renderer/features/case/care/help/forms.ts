import type { CareContext, CareModel } from '../care-form.ts';
import { careForm, ofRecord } from '../care-form.ts';
import { chosenIn, groupsIn } from '../care-model.ts';

const subject = { name: 'subjectCode', kind: 'subject', required: true } as const;
const today = { name: 'on', kind: 'date', max: 'today', start: 'today', required: true } as const;
const given = (model: CareModel, field: string) => model[field] !== null && model[field] !== '';
const compensationOf = ({ view, record }: CareContext) => view.care.compensations.find(({ id }) => id === record);

export const service = careForm<'assistance.approve-service'>({
  call: 'assistance.approve-service',
  form: 'service',
  rule: 'R-35',
  explain: true,
  fields: [
    subject,
    { name: 'code', kind: 'code', enumeration: 'SERVICE_CODES', as: 'select', required: true },
    { name: 'orgId', kind: 'provider', emptyLabel: 'own' },
    { name: 'from', kind: 'date', start: 'today', required: true },
    { name: 'unit', kind: 'code', enumeration: 'SERVICE_UNITS', as: 'select' },
    { name: 'costLine', kind: 'code', enumeration: 'COST_LINES', as: 'select' },
    { name: 'funding', kind: 'code', enumeration: 'FUNDING_SOURCES', as: 'select' },
    { name: 'note', kind: 'text', max: 1000 },
  ],
});

/** Neither cooperation nor an unsigned consent is a reason: both stand in the list, and say so. */
export const serviceDeny = careForm<'assistance.deny-service'>({
  call: 'assistance.deny-service',
  form: 'service-deny',
  rule: 'R-38',
  explain: true,
  fields: [
    subject, { name: 'code', kind: 'code', enumeration: 'SERVICE_CODES', as: 'select', required: true }, { name: 'denialReason', kind: 'code', enumeration: 'DENIAL_REASONS', as: 'radio', required: true }, today,
    { name: 'note', kind: 'text', max: 1000 },
  ],
});
export const serviceEnd = careForm<'assistance.end-service'>({
  call: 'assistance.end-service', form: 'service-end',
  fields: [ofRecord('serviceId'), { name: 'to', kind: 'date', max: 'today', start: 'today', required: true }, { name: 'quantity', kind: 'number' }, { name: 'cost', kind: 'money' }],
});

/** Goals in the person's own words. */
export const plan = careForm<'assistance.draft-plan'>({
  call: 'assistance.draft-plan',
  form: 'plan',
  fields: [
    subject,
    today,
    {
      name: 'goals', kind: 'group', many: true, least: 1, most: 40,
      fields: [
        { name: 'id', kind: 'hidden', start: ({ newId }) => newId() },
        { name: 'domain', kind: 'code', enumeration: 'PLAN_DOMAINS', as: 'select', required: true },
        { name: 'goal', kind: 'text', max: 600, rows: 2, required: true },
        { name: 'action', kind: 'text', max: 600, rows: 2, required: true },
        { name: 'who', kind: 'choice', options: ['PERSON', 'OFFICE', 'PROVIDER'], required: true },
        { name: 'dueOn', kind: 'date', min: 'today', required: true },
      ],
    },
    { name: 'employment', kind: 'codes', enumeration: 'EMPLOYMENT_ROUTES' },
    { name: 'reviewsOn', kind: 'dates' },
  ],
  input: (model, { newId }, plain) => ({
    ...plain,
    // A goal added from a draft of before may have none.
    goals: groupsIn(model['goals']).map((goal) => ({ id: chosenIn(goal['id']) ?? newId(), domain: goal['domain'], goal: goal['goal'], action: goal['action'], who: goal['who'], dueOn: goal['dueOn'] })),
  }),
});
export const planAgree = careForm<'assistance.agree-plan'>({ call: 'assistance.agree-plan', form: 'plan-agree', fields: [ofRecord('planId'), today] });
export const planGoal = careForm<'assistance.set-goal'>({
  call: 'assistance.set-goal', form: 'plan-goal',
  fields: [ofRecord('planId'), { name: 'goalId', kind: 'custom', required: true }, { name: 'status', kind: 'code', enumeration: 'GOAL_STATUSES', required: true }, today],
});
export const planReview = careForm<'assistance.review-plan'>({
  call: 'assistance.review-plan', form: 'plan-review', fields: [ofRecord('planId'), today, { name: 'nextOn', kind: 'date', min: 'today' }, { name: 'note', kind: 'text', max: 2000 }],
});
export const planEnd = careForm<'assistance.end-plan'>({ call: 'assistance.end-plan', form: 'plan-end', fields: [ofRecord('planId'), today, { name: 'how', kind: 'code', enumeration: 'PLAN_ENDS', required: true }] });

export const employment = careForm<'assistance.record-employment'>({
  call: 'assistance.record-employment', form: 'employment',
  fields: [subject, { name: 'route', kind: 'code', enumeration: 'EMPLOYMENT_ROUTES', as: 'radio', required: true }, { name: 'from', kind: 'date', start: 'today', required: true }, { name: 'to', kind: 'date' }, { name: 'employer', kind: 'line', max: 200 }],
});
export const employmentEnd = careForm<'assistance.end-employment'>({ call: 'assistance.end-employment', form: 'employment-end', fields: [ofRecord('employmentId'), { name: 'to', kind: 'date', max: 'today', start: 'today', required: true }] });
export const documentRestore = careForm<'assistance.restore-document'>({
  call: 'assistance.restore-document', form: 'document-restore',
  fields: [subject, { name: 'kind', kind: 'code', enumeration: 'RESTORED_DOCUMENTS', as: 'select', required: true }, { name: 'orgId', kind: 'provider', required: true }, { name: 'appliedOn', kind: 'date', max: 'today', start: 'today', required: true }],
});
export const documentReceived = careForm<'assistance.receive-document'>({ call: 'assistance.receive-document', form: 'document-received', fields: [ofRecord('restorationId'), today] });

/** Once in a life. */
export const allowance = careForm<'assistance.apply-allowance'>({
  call: 'assistance.apply-allowance', form: 'allowance', rule: 'R-42', explain: true, fields: [subject, { name: 'appliedOn', kind: 'date', max: 'today', start: 'today', required: true }],
});
export const allowancePaid = careForm<'assistance.pay-allowance'>({
  call: 'assistance.pay-allowance', form: 'allowance-paid',
  fields: [ofRecord('allowanceId'), { name: 'paidOn', kind: 'date', max: 'today', start: 'today', required: true }, { name: 'method', kind: 'code', enumeration: 'PAY_METHODS', required: true }],
});
export const aid = careForm<'assistance.record-aid'>({
  call: 'assistance.record-aid', form: 'aid',
  fields: [subject, { name: 'kind', kind: 'code', enumeration: 'AID_KINDS', as: 'select', required: true }, { name: 'amount', kind: 'money' }, { name: 'funding', kind: 'code', enumeration: 'FUNDING_SOURCES', as: 'select', required: true }, today, { name: 'note', kind: 'text', max: 600 }],
});
export const compensationTold = careForm<'assistance.tell-compensation'>({
  call: 'assistance.tell-compensation', form: 'compensation-told', rule: 'R-43',
  fields: [subject, today, { name: 'language', kind: 'language', required: true }, { name: 'interpreterUsed', kind: 'yes-no', required: true }],
});

const offered = ({ route }: CareModel) => route === 'VOLUNTARY';

/** Money from those who did it goes the one way R-21 leaves open. */
export const compensation = careForm<'assistance.choose-route'>({
  call: 'assistance.choose-route',
  form: 'compensation',
  rule: 'R-21',
  explain: true,
  fields: [
    subject,
    { name: 'route', kind: 'code', enumeration: 'COMPENSATION_ROUTES', as: 'radio', hints: true, required: true },
    today,
    { name: 'heads', kind: 'codes', enumeration: 'HARM_HEADS' },
    { name: 'evidence', kind: 'codes', enumeration: 'EVIDENCE_KINDS' },
    { name: 'harm', kind: 'text', max: 4000, rows: 4 },
    { name: 'amount', kind: 'money' },
    { name: 'lawyer', kind: 'yes-no', required: true },
    { name: 'lawyerName', kind: 'line', max: 160, when: ({ lawyer }) => lawyer === true },
    {
      name: 'voluntary', kind: 'group', when: offered,
      fields: [
        { name: 'lawyerPresent', kind: 'check' }, { name: 'noDirectContact', kind: 'check' }, { name: 'pressureCheckedOn', kind: 'date', max: 'today', required: true },
        { name: 'notarisedOn', kind: 'date', max: 'today', required: true },
      ],
    },
  ],
});
export const compensationUpdate = careForm<'assistance.update-compensation'>({
  call: 'assistance.update-compensation',
  form: 'compensation-update',
  fields: [
    ofRecord('compensationId'),
    { name: 'evidence', kind: 'codes', enumeration: 'EVIDENCE_KINDS', start: (context) => compensationOf(context)?.evidence ?? [] },
    { name: 'hearingOn', kind: 'date', start: (context) => compensationOf(context)?.hearingOn ?? null },
    { name: 'decision', kind: 'code', enumeration: 'AUTHORITY_DECISIONS', as: 'select', start: (context) => compensationOf(context)?.decision ?? null },
    { name: 'decidedOn', kind: 'date', max: 'today', when: (model) => given(model, 'decision'), start: (context) => compensationOf(context)?.decidedOn ?? null },
    { name: 'awarded', kind: 'money', when: (model) => given(model, 'decision'), start: (context) => compensationOf(context)?.awarded ?? null },
    { name: 'paidOn', kind: 'date', max: 'today', when: (model) => given(model, 'decision'), start: (context) => compensationOf(context)?.paidOn ?? null },
  ],
});

export const HELP_FORMS = [
  service, serviceDeny, serviceEnd, plan, planAgree, planGoal, planReview, planEnd, employment, employmentEnd, documentRestore, documentReceived, allowance, allowancePaid, aid, compensationTold,
  compensation, compensationUpdate,
];
