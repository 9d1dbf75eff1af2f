import type { D26Texts } from './texts.ts';

export const en: D26Texts = {
  fileTitle: 'Information',
  title: 'What we hold about you',
  extractTitle: 'Who received information about you',
  intro: 'This paper is for you alone. It says what we hold about you, what for, who has looked at it and who has received it.',
  extractIntro: 'This paper is for you alone. It says to whom, when and on what ground information about you was passed on.',
  requestedOn: 'Day you asked',
  asOf: 'As it stands on',
  kept: {
    heading: 'What is held',
    text: 'The information is stored encrypted. This is what we hold about you:',
    items: {
      NAME: 'Name', BIRTH_DATE: 'Date of birth', SEX: 'Sex', CITIZENSHIP: 'Citizenship', ID_DOCUMENT: 'Identity document', CONTACT: 'How to reach you', SERVICE_ADDRESS: 'Address for letters',
      LANGUAGES: 'Languages', COMMUNICATION: 'How it is easiest to talk with you', FAMILY: 'What you said about your family', HEALTH: 'What you said about your health', NEEDS: 'Your needs',
      CONSENTS: 'Your consents', RIGHTS_EXPLAINED: 'Days your rights were explained', MEETINGS: 'Meetings', CALLS: 'Calls and messages', AGREEMENTS: 'Agreements you signed', PAYMENTS: 'Payments',
      SERVICES: 'Services you received', LETTERS: 'Letters', SCANS: 'Copies of documents', COMPLAINTS: 'Your complaints', OTHER: 'Other',
    },
    nothing: 'We hold nothing about you.',
    others: 'What concerns other people, and what others said, is not on this paper: they are protected as you are.',
  },
  purposes: {
    heading: 'What it is held for',
    items: { HELP: 'To help you and to work on your matter.', REACH: 'To reach you safely.', SAFETY: 'For your safety and that of others.', LAW: 'For papers the law requires to be kept.', FIGURES: 'For general figures without names.' },
  },
  received: {
    heading: 'Who received it',
    head: ['Date', 'Who', 'What was passed on', 'On what ground'],
    nobody: 'Information about you was passed on to nobody.',
    grounds: { CONSENT: 'your consent', EMERGENCY: 'there was danger, at once', COMPELLED: 'decision of a court or an investigator', STATUTORY: 'direct requirement of the law' },
    recalled: 'asked back: {date}',
  },
  opened: {
    heading: 'Who looked at it',
    text: 'Staff are not named; only their work is given.',
    head: ['Date', 'Work', 'What was looked at'],
    nobody: 'Nobody has opened your information.',
    roles: {
      MEDIATOR: 'worker in charge of your matter', CO_MEDIATOR: 'second worker', CASE_WORKER: 'social worker', PSYCHOLOGIST: 'psychologist', LAWYER: 'lawyer', SHELTER_WORKER: 'worker on duty',
      SUPERVISOR: 'head', STATISTICIAN: 'statistician', VOLUNTEER: 'volunteer', REVIEWER: 'outside reviewer', ADMIN: 'technical worker',
    },
    parts: { IDENTITY: 'name and personal data', CONTACT: 'contact data', FILE: 'papers of the matter', PAPER: 'a paper that was made', SCAN: 'copy of a document', COPIED: 'one line was copied' },
    reasons: { CALL: 'for a call', DOCUMENT: 'for a paper', MEETING: 'for a meeting', EMERGENCY: 'urgent', CORRECTION: 'for a correction' },
  },
  until: { heading: 'Until when it is held', day: 'Until {date}; then it is deleted.', years: 'Until the matter is finished and for {years} years after that; then it is deleted.' },
  ownNotes: { heading: 'Your own note', none: 'You have added no note yet. If you wish, we put your own words beside anything that is written.' },
  rights: {
    heading: 'Your rights',
    items: [
      'To ask at any time what is held about you.',
      'To have mistakes corrected; the old entry is marked as a mistake.',
      'To object to the use of your information or to limit it.',
      'To have deleted what the law does not require to be kept.',
      'To withdraw any consent without giving a reason.',
      'To have your own words written beside any entry.',
    ],
    how: 'You may ask for each of these orally or in writing. The answer is given within {days} working days. You need not say why, and the help you receive does not depend on it.',
  },
  complaint: { heading: 'Complaints' },
};
