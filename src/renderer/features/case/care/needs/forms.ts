import { groundsOf } from '../../../../../domain/care/measure-grounds.ts';
import { currentNeeds } from '../../../../../domain/care/protection.ts';
import { addDays, plainDate } from '../../../../../domain/dates/plain-date.ts';
import { MEASURE_CODES, SAFETY_TOPICS } from '../../../../../shared/model/care/enumerations.ts';
import type { MeasureCode } from '../../../../../shared/model/care/enumerations.ts';
import { textOrNull } from '../../logic/blank.ts';
import { careForm, ofRecord } from '../care-form.ts';
import type { CareContext, CareModel } from '../care-form.ts';
import { isModel, listIn, peopleOf, textIn } from '../care-model.ts';
import { answersFrom, factorsSent, notesSent } from './factors.ts';

/** How far ahead a review is proposed: needs change (VRD 22(7)). */
const REVIEW_AFTER_DAYS = 30;
const inAMonth = ({ today }: CareContext) => addDays(plainDate(today), REVIEW_AFTER_DAYS);
/** The person a form was opened for, or the only one there is. */
const personIn = ({ view, subject }: CareContext): string | null => subject ?? (peopleOf(view).length === 1 ? (peopleOf(view)[0]?.subjectCode ?? null) : null);
const measureIn = ({ view, record }: CareContext) => view.care.measures.find(({ id }) => id === record);
const measureCode = (value: unknown): MeasureCode | undefined => MEASURE_CODES.find((code) => code === value);

/** What a person needs to be safe, on three axes (VRD 22(2)); a new version starts from the one before. */
export const assess = careForm<'protection.assess'>({
  call: 'protection.assess',
  form: 'assess',
  explain: true,
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'step', kind: 'code', enumeration: 'ASSESSMENT_STEPS', hints: true, required: true },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'firstContactOn', kind: 'date', max: 'today', required: true },
    { name: 'factors', kind: 'custom', start: {}, send: factorsSent },
    { name: 'wanted', kind: 'codes', enumeration: 'MEASURE_CODES' },
    { name: 'refused', kind: 'codes', enumeration: 'MEASURE_CODES', only: (model) => MEASURE_CODES.filter((code) => !listIn(model['wanted']).includes(code)) },
    { name: 'wishes', kind: 'text', max: 4000 },
    { name: 'result', kind: 'code', enumeration: 'NEEDS_RESULTS', hints: true, required: true },
    { name: 'nextReviewOn', kind: 'date', min: 'today', start: inAMonth, required: true },
  ],
  prefill: (context): CareModel => {
    const person = personIn(context);
    const before = person === null ? undefined : currentNeeds(context.view, person);
    const opened = context.view.header.openedOn;
    return before === undefined
      ? { step: 'GENERAL', firstContactOn: opened }
      : { step: 'DETAILED', firstContactOn: before.firstContactOn, factors: answersFrom(before), wanted: [...before.wanted], refused: [...before.refused] };
  },
  input: (model) => ({ notes: notesSent(model['factors'] ?? null), refused: listIn(model['refused']).filter((code) => !listIn(model['wanted']).includes(code)) }),
});

export const measure = careForm<'protection.plan-measure'>({
  call: 'protection.plan-measure',
  form: 'measure',
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'code', kind: 'code', enumeration: 'MEASURE_CODES', as: 'select', required: true },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'victimWants', kind: 'yes-no', required: true },
    { name: 'orgId', kind: 'hidden' },
    { name: 'legalBasis', kind: 'legal-basis', when: ({ code }) => measureCode(code) !== undefined, only: ({ code }) => groundsOf(measureCode(code) ?? 'SAFETY_PLAN') },
    { name: 'needs', kind: 'text', max: 4000, rows: 3 },
    { name: 'harmFacts', kind: 'text', max: 4000, rows: 3 },
    { name: 'note', kind: 'text', max: 1000 },
  ],
});

export const measureRequest = careForm<'protection.request-measure'>({
  call: 'protection.request-measure',
  form: 'measure-request',
  explain: true,
  fields: [
    ofRecord('measureId'),
    { name: 'requestedOn', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'orgId', kind: 'provider', start: (context) => measureIn(context)?.orgId ?? null, required: true },
    { name: 'legalBasis', kind: 'legal-basis', start: (context) => measureIn(context)?.legalBasis ?? null, only: (_, context) => groundsOf(measureIn(context)?.code ?? 'SAFETY_PLAN') },
  ],
});

export const measureDecide = careForm<'protection.decide-measure'>({
  call: 'protection.decide-measure',
  form: 'measure-decide',
  fields: [
    ofRecord('measureId'),
    { name: 'decision', kind: 'code', enumeration: 'MEASURE_DECISIONS', required: true },
    { name: 'decidedOn', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'validUntil', kind: 'date', when: ({ decision }) => decision === 'GRANTED' || decision === 'PARTLY' },
  ],
});

export const measureEnd = careForm<'protection.end-measure'>({
  call: 'protection.end-measure',
  form: 'measure-end',
  fields: [ofRecord('measureId'), { name: 'on', kind: 'date', max: 'today', start: 'today', required: true }],
});

/** One text for each topic; a topic without words is not in the plan. */
export const safetyPlan = careForm<'protection.save-safety-plan'>({
  call: 'protection.save-safety-plan',
  form: 'safety-plan',
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    {
      name: 'words',
      kind: 'custom',
      start: {},
      send: (value) => SAFETY_TOPICS.flatMap((topic) => {
        const text = isModel(value) ? textOrNull(textIn(value[topic])) : null;
        return text === null ? [] : [{ topic, text }];
      }),
    },
    { name: 'agreedByPerson', kind: 'yes-no', required: true },
    { name: 'reviewOn', kind: 'date', min: 'today', start: inAMonth, required: true },
  ],
});

export const safetyPlanReview = careForm<'protection.review-safety-plan'>({
  call: 'protection.review-safety-plan',
  form: 'safety-plan-review',
  fields: [
    ofRecord('planId'),
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'reviewOn', kind: 'date', min: 'today', start: inAMonth, required: true },
  ],
});

export const otherSideDate = careForm<'protection.record-offender-date'>({
  call: 'protection.record-offender-date',
  form: 'other-side-date',
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'kind', kind: 'code', enumeration: 'OFFENDER_DATES', required: true },
    { name: 'on', kind: 'date', required: true },
    { name: 'personWantsToKnow', kind: 'yes-no', required: true },
    { name: 'source', kind: 'line', max: 200 },
  ],
});

export const otherSideTold = careForm<'protection.tell-offender-date'>({
  call: 'protection.tell-offender-date',
  form: 'other-side-told',
  fields: [ofRecord('dateId'), { name: 'on', kind: 'date', max: 'today', start: 'today', required: true }],
});

/** The least a rescuer must know; any line may stay empty. Its words never lie in the shared drafts of others: drafts are one's own. */
export const emergencyCard = careForm<'emergency-card.save'>({
  call: 'emergency-card.save',
  form: 'emergency-card',
  rule: 'R-34',
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'nameToTell', kind: 'line', max: 120 },
    { name: 'age', kind: 'line', max: 40 },
    { name: 'spoken', kind: 'line', max: 120 },
    { name: 'pregnancy', kind: 'line', max: 120 },
    { name: 'allergies', kind: 'text', max: 400, rows: 2 },
    { name: 'medicines', kind: 'text', max: 400, rows: 2 },
    { name: 'mayBeCalled', kind: 'text', max: 300, rows: 2 },
  ],
});

export const NEEDS_FORMS = [assess, measure, measureRequest, measureDecide, measureEnd, safetyPlan, safetyPlanReview, otherSideDate, otherSideTold, emergencyCard];
