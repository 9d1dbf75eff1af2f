import { careForm } from './care-form.ts';

/** Asked at intake: does the person know anybody who works here? */
export const knownStaff = careForm<'cases.record-known-staff'>({
  call: 'cases.record-known-staff',
  form: 'known-staff',
  rule: 'R-91',
  fields: [
    { name: 'subjectCode', kind: 'subject', required: true },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'userIds', kind: 'users' },
  ],
});
