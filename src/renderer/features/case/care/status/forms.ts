import { isReflecting, reflectionOf } from '../../../../../domain/care/reflection.ts';
import { plainDate } from '../../../../../domain/dates/plain-date.ts';
import { PARAMETER_DEFAULTS } from '../../../../../shared/model/parameters.ts';
import { identityForm, identityInput } from '../../logic/identity-form.ts';
import type { IdentityForm } from '../../logic/identity-form.ts';
import { careForm, ofRecord } from '../care-form.ts';
import type { CareContext, CareModel } from '../care-form.ts';
import { chosenIn } from '../care-model.ts';

const subject = { name: 'subjectCode', kind: 'subject', required: true } as const;
const today = { name: 'on', kind: 'date', max: 'today', start: 'today', required: true } as const;
const returnIn = ({ view, record }: CareContext) => view.care.repatriations.find(({ id }) => id === record);

/** How the person was found: once. */
export const detection = careForm<'trafficking.record-detection'>({
  call: 'trafficking.record-detection',
  form: 'detection',
  rule: 'R-37',
  explain: true,
  fields: [
    subject,
    { name: 'method', kind: 'code', enumeration: 'IDENTIFICATION_METHODS', hints: true, required: true },
    { name: 'by', kind: 'code', enumeration: 'DETECTED_BY', as: 'select', required: true },
    today,
    { name: 'foreignOrStateless', kind: 'yes-no', required: true },
  ],
});

export const indicator = careForm<'trafficking.record-indicator'>({
  call: 'trafficking.record-indicator',
  form: 'indicator',
  fields: [
    subject,
    { name: 'dimension', kind: 'code', enumeration: 'INDICATOR_DIMENSIONS', as: 'radio', hints: true, required: true },
    { name: 'strength', kind: 'code', enumeration: 'INDICATOR_STRENGTHS', hints: true, required: true },
    today,
    { name: 'words', kind: 'text', max: 2000 },
  ],
});

export const exploitation = careForm<'trafficking.record-exploitation'>({
  call: 'trafficking.record-exploitation',
  form: 'exploitation',
  fields: [
    subject,
    { name: 'types', kind: 'codes', enumeration: 'EXPLOITATION_TYPES', required: true },
    { name: 'geography', kind: 'code', enumeration: 'GEOGRAPHIES', required: true },
    { name: 'country', kind: 'country', when: ({ geography }) => geography === 'CROSS_BORDER_IN' || geography === 'CROSS_BORDER_OUT' },
    today,
    { name: 'words', kind: 'text', max: 6000, rows: 5 },
  ],
});

/** Only the Main Department recognises anybody. */
export const recognition = careForm<'trafficking.set-recognition'>({
  call: 'trafficking.set-recognition',
  form: 'recognition',
  rule: 'R-31',
  explain: true,
  fields: [
    subject,
    { name: 'status', kind: 'code', enumeration: 'RECOGNITION_STATUSES', hints: true, required: true },
    today,
    { name: 'decisionNo', kind: 'line', max: 60, when: ({ status }) => status === 'IDENTIFIED' || status === 'NOT_RECOGNISED' },
    { name: 'decisionOn', kind: 'date', max: 'today', when: ({ status }) => status === 'IDENTIFIED' || status === 'NOT_RECOGNISED' },
  ],
});

const byPhone = ({ kind, channel }: CareModel) => kind !== 'INFORMED_BY_REFERRER' && channel === 'TELEFONOQRAM';

/** Word to the Main Department, without identity unless the person wants otherwise. */
export const notification = careForm<'trafficking.record-notification'>({
  call: 'trafficking.record-notification',
  form: 'notification',
  rule: 'R-30',
  explain: true,
  fields: [
    subject,
    { name: 'kind', kind: 'code', enumeration: 'NOTIFICATION_KINDS', hints: true, start: 'INFO_ONLY', required: true },
    { name: 'channel', kind: 'code', enumeration: 'NOTIFICATION_CHANNELS', hints: true, required: true },
    { name: 'sentAt', kind: 'instant', start: 'now', required: true },
    { name: 'by', kind: 'line', max: 120, when: byPhone },
    { name: 'receivedBy', kind: 'line', max: 120, when: ({ kind }) => kind !== 'INFORMED_BY_REFERRER' },
    { name: 'ourNumber', kind: 'line', max: 40, when: byPhone },
    { name: 'theirNumber', kind: 'line', max: 40, when: byPhone },
    { name: 'no', kind: 'line', max: 40, when: ({ kind }) => kind !== 'INFORMED_BY_REFERRER' },
    { name: 'refNo', kind: 'line', max: 60 },
  ],
});

export const signedLetter = careForm<'trafficking.record-signed-letter'>({
  call: 'trafficking.record-signed-letter', form: 'signed-letter', rule: 'R-30', fields: [ofRecord('notificationId'), today],
});

export const reflectionExtend = careForm<'trafficking.extend-reflection'>({
  call: 'trafficking.extend-reflection', form: 'reflection-extend', rule: 'R-36', fields: [subject, today, { name: 'until', kind: 'date', min: 'today', required: true }],
});

/** Ticks that are asked only while the days run. */
const inside = (model: CareModel, { view, subject: opened, today: day }: CareContext): boolean => {
  const person = chosenIn(model['subjectCode']) ?? opened;
  const on = chosenIn(model['on']) ?? day;
  if (person === null || model['decision'] === 'UNDECIDED' || model['decision'] === null) return false;
  return isReflecting(reflectionOf(view, person, { today: plainDate(day), parameters: PARAMETER_DEFAULTS }), on);
};

export const reflectionChoice = careForm<'trafficking.record-choice'>({
  call: 'trafficking.record-choice',
  form: 'reflection-choice',
  rule: 'R-36',
  explain: true,
  fields: [
    subject,
    { name: 'decision', kind: 'code', enumeration: 'REFLECTION_DECISIONS', hints: true, required: true },
    today,
    { name: 'ownInitiative', kind: 'check', when: inside },
    { name: 'lawyerOffered', kind: 'check', when: inside },
  ],
});

export const residence = careForm<'trafficking.record-residence'>({
  call: 'trafficking.record-residence', form: 'residence', rule: 'R-39', fields: [subject, today, { name: 'wantsPermit', kind: 'yes-no', required: true }],
});

export const residenceUpdate = careForm<'trafficking.update-residence'>({
  call: 'trafficking.update-residence',
  form: 'residence-update',
  rule: 'R-39',
  fields: [
    ofRecord('residenceId'),
    { name: 'appliedOn', kind: 'date', max: 'today', start: ({ view, record }) => view.care.residences.find(({ id }) => id === record)?.appliedOn ?? null },
    { name: 'validFrom', kind: 'date', start: ({ view, record }) => view.care.residences.find(({ id }) => id === record)?.validFrom ?? null },
  ],
});

export const returnPlan = careForm<'trafficking.plan-return'>({
  call: 'trafficking.plan-return',
  form: 'return-plan',
  rule: 'R-44',
  fields: [
    subject,
    { name: 'country', kind: 'country', required: true },
    today,
    { name: 'wishOn', kind: 'date', max: 'today' },
    { name: 'riskAssessedOn', kind: 'date', max: 'today' },
    { name: 'risk', kind: 'text', max: 4000, when: ({ riskAssessedOn }) => riskAssessedOn !== null },
    { name: 'bestInterestsOn', kind: 'date', max: 'today' },
    { name: 'decisionBody', kind: 'line', max: 200, when: ({ bestInterestsOn }) => bestInterestsOn !== null },
    { name: 'escorted', kind: 'yes-no', required: true },
    { name: 'documentsReady', kind: 'yes-no', required: true },
  ],
});

export const returnUpdate = careForm<'trafficking.update-return'>({
  call: 'trafficking.update-return',
  form: 'return-update',
  rule: 'R-44',
  fields: [
    ofRecord('repatriationId'),
    { name: 'wishOn', kind: 'date', max: 'today', start: (context) => returnIn(context)?.wishOn ?? null },
    { name: 'riskAssessedOn', kind: 'date', max: 'today', start: (context) => returnIn(context)?.riskAssessedOn ?? null },
    { name: 'risk', kind: 'text', max: 4000, when: ({ riskAssessedOn }) => riskAssessedOn !== null },
    { name: 'bestInterestsOn', kind: 'date', max: 'today', start: (context) => returnIn(context)?.bestInterestsOn ?? null },
    { name: 'decisionBody', kind: 'line', max: 200, when: ({ bestInterestsOn }) => bestInterestsOn !== null },
    { name: 'escorted', kind: 'yes-no', start: (context) => returnIn(context)?.escorted ?? null, required: true },
    { name: 'documentsReady', kind: 'yes-no', start: (context) => returnIn(context)?.documentsReady ?? null, required: true },
  ],
});

export const returnRecord = careForm<'trafficking.record-return'>({
  call: 'trafficking.record-return', form: 'return-record', rule: 'R-44', explain: true,
  fields: [ofRecord('repatriationId'), { name: 'leftOn', kind: 'date', max: 'today', start: 'today', required: true }],
});

export const nonPunishment = careForm<'trafficking.record-non-punishment'>({
  call: 'trafficking.record-non-punishment',
  form: 'non-punishment',
  fields: [
    subject,
    { name: 'field', kind: 'choice', options: ['CIVIL', 'ADMINISTRATIVE', 'CRIMINAL'], required: true },
    { name: 'requestedOn', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'body', kind: 'line', max: 200, required: true },
    { name: 'act', kind: 'text', max: 2000, required: true },
  ],
});

export const nonPunishmentDecide = careForm<'trafficking.decide-non-punishment'>({
  call: 'trafficking.decide-non-punishment',
  form: 'non-punishment-decide',
  fields: [
    ofRecord('nonPunishmentId'),
    { name: 'decision', kind: 'code', enumeration: 'AUTHORITY_DECISIONS', required: true },
    { name: 'decidedOn', kind: 'date', max: 'today', start: 'today', required: true },
  ],
});

/** Somebody who must never sit at a table with this person. Nothing typed here lies in a draft. */
export const watch = careForm<'trafficking.watch-person'>({
  call: 'trafficking.watch-person',
  form: 'watch',
  rule: 'R-20',
  noDraft: true,
  fields: [
    { name: 'role', kind: 'code', enumeration: 'WATCHED_ROLES', required: true },
    today,
    { name: 'identity', kind: 'custom', start: () => ({ ...identityForm(null) }), send: (value) => identityInput(heldIdentity(value)) },
    { name: 'words', kind: 'text', max: 2000 },
  ],
});

export const watchEnd = careForm<'trafficking.end-watch'>({
  call: 'trafficking.end-watch', form: 'watch-end', rule: 'R-20', fields: [ofRecord('associateId'), today],
});

/** The identity fields as they lie in the form. */
export function heldIdentity(value: unknown): IdentityForm {
  const blank = identityForm(null);
  const held = typeof value === 'object' && value !== null ? value : {};
  return { ...blank, ...held };
}

export const STATUS_FORMS = [
  detection, indicator, exploitation, recognition, notification, signedLetter, reflectionExtend, reflectionChoice, residence, residenceUpdate,
  returnPlan, returnUpdate, returnRecord, nonPunishment, nonPunishmentDecide, watch, watchEnd,
];
