import { careForm, ofRecord } from '../care-form.ts';
import type { CareContext } from '../care-form.ts';
import { peopleOf } from '../care-model.ts';

const subject = { name: 'subjectCode', kind: 'subject', required: true } as const;
const today = { name: 'on', kind: 'date', max: 'today', start: 'today', required: true } as const;
const now = { name: 'at', kind: 'instant', start: 'now', required: true } as const;
/** The free bed of the board that was pressed. */
const room = { name: 'roomCode', kind: 'room', start: ({ opened }: CareContext) => opened?.('room') ?? null, required: true } as const;
const bed = { name: 'bed', kind: 'number', start: ({ opened }: CareContext) => opened?.('bed') ?? '1', required: true } as const;
const ownYes = ({ ground }: { ground?: unknown }) => ground === 'OWN_YES';
const medicationOf = ({ view, record }: CareContext) => view.care.medications.find(({ id }) => id === record);

/** At any hour, with a code, a time and a yes in any form. */
export const admit = careForm<'shelter.admit'>({
  call: 'shelter.admit',
  form: 'admit',
  rule: 'R-40',
  explain: true,
  fields: [
    subject,
    room,
    bed,
    { name: 'admittedAt', kind: 'instant', start: 'now', required: true },
    { name: 'ground', kind: 'code', enumeration: 'ADMISSION_GROUNDS', hints: true, start: 'OWN_YES', required: true },
    { name: 'yes', kind: 'group', when: ownYes, fields: [{ name: 'form', kind: 'code', enumeration: 'STAY_YES_FORMS', required: true }, { name: 'at', kind: 'instant', start: 'now', required: true }] },
    { name: 'witness', kind: 'line', max: 120, when: ownYes },
    { name: 'understandsSince', kind: 'instant', when: ownYes, start: 'now' },
    { name: 'urgentNeeds', kind: 'codes', enumeration: 'URGENT_NEEDS' },
    { name: 'accompanying', kind: 'subjects', roles: ['CHILD'], when: (_, { view }) => peopleOf(view, ['CHILD']).length > 0 },
  ],
});

export const stayYes = careForm<'shelter.record-yes'>({
  call: 'shelter.record-yes', form: 'stay-yes', rule: 'R-40',
  fields: [
    ofRecord('stayId'), { name: 'form', kind: 'code', enumeration: 'STAY_YES_FORMS', required: true }, now, { name: 'understandsSince', kind: 'instant', start: 'now', required: true },
    { name: 'witness', kind: 'line', max: 120 },
  ],
});
export const staySigned = careForm<'shelter.record-signed'>({
  call: 'shelter.record-signed', form: 'stay-signed', rule: 'R-40',
  fields: [ofRecord('stayId'), { name: 'signedOn', kind: 'date', max: 'today', start: 'today', required: true }, { name: 'houseRulesOn', kind: 'date', max: 'today' }],
});
export const stayStatement = careForm<'shelter.record-statement'>({ call: 'shelter.record-statement', form: 'stay-statement', rule: 'R-40', fields: [ofRecord('stayId'), today] });
export const stayMedical = careForm<'shelter.record-medical-check'>({ call: 'shelter.record-medical-check', form: 'stay-medical', fields: [ofRecord('stayId'), today] });
export const stayMove = careForm<'shelter.move-room'>({ call: 'shelter.move-room', form: 'stay-move', explain: true, fields: [ofRecord('stayId'), room, bed, now] });

/** Nothing holds anybody: no gate here at all. */
export const stayExit = careForm<'shelter.exit'>({
  call: 'shelter.exit',
  form: 'stay-exit',
  fields: [
    ofRecord('stayId'),
    now,
    { name: 'type', kind: 'code', enumeration: 'EXIT_TYPES', as: 'radio', required: true },
    { name: 'toldMayComeBack', kind: 'check' },
    { name: 'safetyPlanReviewed', kind: 'check' },
    { name: 'belongingsReturned', kind: 'check' },
    { name: 'documentsReturned', kind: 'check' },
    { name: 'planAfter', kind: 'check' },
    { name: 'note', kind: 'text', max: 2000 },
  ],
});

export const belongings = careForm<'shelter.take-belongings'>({
  call: 'shelter.take-belongings', form: 'belongings',
  fields: [
    subject, { name: 'bagNo', kind: 'line', max: 30, required: true }, today, { name: 'list', kind: 'text', max: 4000, rows: 5, required: true },
    { name: 'witness', kind: 'user', required: true }, { name: 'signedByPerson', kind: 'yes-no', required: true },
  ],
});
export const belongingsReturn = careForm<'shelter.return-belongings'>({ call: 'shelter.return-belongings', form: 'belongings-return', fields: [ofRecord('belongingId'), today] });

/** For safety, at her choice: when to start to worry, and whom to call. */
export const absence = careForm<'shelter.record-absence'>({
  call: 'shelter.record-absence', form: 'absence',
  fields: [subject, { name: 'leftAt', kind: 'instant', start: 'now', required: true }, { name: 'worryFrom', kind: 'instant' }, { name: 'whomToCall', kind: 'text', max: 600 }],
});
export const absenceBack = careForm<'shelter.record-back'>({ call: 'shelter.record-back', form: 'absence-back', fields: [ofRecord('absenceId'), now] });

export const visit = careForm<'shelter.record-visit'>({
  call: 'shelter.record-visit', form: 'visit',
  fields: [subject, { name: 'kind', kind: 'code', enumeration: 'VISITOR_KINDS', as: 'select', required: true }, now, { name: 'until', kind: 'instant' }, { name: 'who', kind: 'line', max: 200 }, { name: 'agreed', kind: 'yes-no', required: true }],
});

export const incident = careForm<'shelter.record-incident'>({
  call: 'shelter.record-incident', form: 'incident',
  fields: [
    { name: 'subjectCode', kind: 'subject' },
    { name: 'kind', kind: 'code', enumeration: 'INCIDENT_KINDS', as: 'select', required: true },
    now,
    { name: 'facts', kind: 'text', max: 4000, rows: 5, required: true },
    { name: 'injuries', kind: 'yes-no', required: true },
    { name: 'told', kind: 'codes', enumeration: 'INCIDENT_TOLD' },
    { name: 'herAccount', kind: 'text', max: 4000, rows: 5 },
    { name: 'followUpOn', kind: 'date', min: 'today' },
  ],
});
export const incidentReview = careForm<'shelter.review-incident'>({ call: 'shelter.review-incident', form: 'incident-review', fields: [ofRecord('incidentId'), today, { name: 'note', kind: 'text', max: 2000 }] });

/** Staff decide no dose: what the doctor or she herself said is written down. */
export const medication = careForm<'shelter.record-medication'>({
  call: 'shelter.record-medication', form: 'medication',
  fields: [
    subject, { name: 'kind', kind: 'code', enumeration: 'MEDICATION_KINDS', required: true }, { name: 'medicine', kind: 'line', max: 200, required: true }, { name: 'dose', kind: 'line', max: 200, required: true },
    { name: 'kept', kind: 'code', enumeration: 'MEDICATION_KEPT', required: true }, today,
  ],
});
export const medicationGiven = careForm<'shelter.give-medication'>({
  call: 'shelter.give-medication', form: 'medication-given',
  fields: [ofRecord('medicationId'), { name: 'subjectCode', kind: 'hidden', start: (context) => medicationOf(context)?.subjectCode ?? null }, now, { name: 'refused', kind: 'check' }],
});
export const medicationEnd = careForm<'shelter.end-medication'>({ call: 'shelter.end-medication', form: 'medication-end', fields: [ofRecord('medicationId'), today] });

export const shelterChild = careForm<'shelter.record-child'>({
  call: 'shelter.record-child', form: 'shelter-child',
  fields: [
    { name: 'subjectCode', kind: 'subject', roles: ['CHILD', 'PERSON'], required: true },
    { name: 'withSubject', kind: 'subject', roles: ['PERSON'], required: true },
    today,
    { name: 'attendsSchool', kind: 'yes-no', required: true },
    { name: 'school', kind: 'text', max: 600, when: ({ attendsSchool }) => attendsSchool === true },
    { name: 'wayToSchoolSettled', kind: 'yes-no', when: ({ attendsSchool }) => attendsSchool === true, otherwise: false },
    { name: 'healthCard', kind: 'yes-no', required: true },
    { name: 'collectorsNamed', kind: 'yes-no', required: true },
    { name: 'collectors', kind: 'text', max: 600, when: ({ collectorsNamed }) => collectorsNamed === true },
    { name: 'things', kind: 'text', max: 600 },
  ],
});

export const STAY_FORMS = [
  admit, stayYes, staySigned, stayStatement, stayMedical, stayMove, stayExit, belongings, belongingsReturn, absence, absenceBack, visit, incident, incidentReview, medication, medicationGiven,
  medicationEnd, shelterChild,
];
