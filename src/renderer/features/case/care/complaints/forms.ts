import { careForm } from '../care-form.ts';

/** Told aloud or drawn is enough; what was said is sealed to the supervisors it does not concern, and nothing of it lies in a draft. */
export const complaint = careForm<'complaints.record'>({
  call: 'complaints.record',
  form: 'complaint',
  rule: 'R-90',
  noDraft: true,
  fields: [
    { name: 'subjectCode', kind: 'subject', emptyLabel: 'anonymous' },
    { name: 'way', kind: 'code', enumeration: 'COMPLAINT_WAYS', required: true },
    { name: 'about', kind: 'code', enumeration: 'COMPLAINT_ABOUT', as: 'select', required: true },
    { name: 'concerns', kind: 'user', emptyLabel: 'nobody' },
    { name: 'on', kind: 'date', max: 'today', start: 'today', required: true },
    { name: 'words', kind: 'text', max: 6000, rows: 6, required: true },
    { name: 'wish', kind: 'text', max: 1000 },
  ],
});

export const COMPLAINT_FORMS = [complaint];
