import type { D30Texts } from './texts.ts';

export const en: D30Texts = {
  fileTitle: 'Note',
  title: 'COMPLAINT RECORD',
  number: 'Number of the record',
  on: 'Day of the complaint',
  way: 'How it was made',
  ways: { ORAL: 'told aloud', WRITTEN: 'in writing', DRAWN: 'drawn', DICTATED: 'dictated' },
  about: 'About',
  abouts: { STAFF_CONDUCT: 'conduct of staff', LIVING_CONDITIONS: 'conditions of the stay', SERVICE: 'a service', PRIVACY: 'keeping information safe', SAFETY: 'safety', DECISION: 'a decision', OTHER: 'something else' },
  unnamed: 'the person wished not to be named',
  headings: { told: 'What was said', wish: 'What the person wants', answer: 'Answer' },
  asTold: 'Written in the person’s own words, unchanged; a drawing is a complaint too.',
  byHand: 'The person, or somebody writing as they dictate, writes or draws here by hand:',
  wishByHand: 'If they wish, they write it here:',
  answerUnnamed: 'The answer is ready by {date}; anybody may ask for it without saying who they are.',
  answerBy: 'The answer is given by {date}, in a language the person understands.',
  answered: 'Answered on {date}: {outcome}.',
  outcomes: { UPHELD: 'the complaint was found justified', PARTLY_UPHELD: 'the complaint was found partly justified', NOT_UPHELD: 'the complaint was not found justified', PASSED_ON: 'the complaint was passed on to the competent body', TAKEN_BACK: 'the person took the complaint back' },
  assurances: [
    'The complaint does not affect the services the person receives. Its reasons need no proof.',
    'The member of staff it concerns does not read it.',
    'After 30 days the person is asked alone: has anybody treated them differently because of it?',
  ],
  next: {
    title: 'You may also turn to others',
    bodies: {
      OMBUDSMAN_916: 'The Commissioner for Human Rights of the Republic of Azerbaijan (Ombudsman): call\u00A0916, day and night.',
      COUNCIL: 'The Mediation Council.', MINISTRY: 'The ministry that oversees the service.', PROSECUTOR: 'The prosecutor’s office.',
    },
    right: 'You need neither our permission nor our answer first.',
  },
  receiver: 'Recorded by',
};
