import type { D03Texts } from './texts.ts';

export const en: D03Texts = {
  fileTitle: 'Agreement',
  title: 'MEDIATION AGREEMENT',
  parties: { heading: 'Parties', mediator: 'The agreement was reached with the help of the mediator: {mediator}.' },
  matter: { heading: 'Matter', text: 'The mediation was held on this referral: {referrer}, No. {referralNo}, {referralDate}. Our registration number: {outsideNo}.' },
  obligations: {
    heading: 'Obligations', none: 'The parties set no material or other obligation; the agreement is their conversation itself.',
    intro: 'The parties take on the following obligations of their own will:',
    head: ['No.', 'Who', 'What', 'How', 'Amount, AZN', 'Due', 'Proof'],
    inWords: 'Obligation {no}: {figures} ({words}).',
    instalments: 'Payment schedule',
    instalmentHead: ['Obligation', 'Instalment', 'Due', 'Amount, AZN'],
    types: {
      APOLOGY_ORAL: 'Apology (spoken)', APOLOGY_WRITTEN: 'Apology (written)', PAYMENT: 'Payment', RETURN_PROPERTY: 'Return of property', REPAIR_WORK: 'Repairing the harm by work',
      COMMUNITY_SERVICE_VOLUNTARY: 'Voluntary community work', TREATMENT: 'Treatment', TRAINING: 'Training', NO_CONTACT: 'No contact', BEHAVIOUR: 'Promise about conduct', OTHER: 'Other obligation',
    },
  },
  communication: {
    heading: 'Communication', none: 'The parties set no special rule of communication.',
    rules: {
      NO_CONTACT: 'The parties have no contact with each other.', THROUGH_MEDIATOR: 'The parties are in contact through the mediator only.', THROUGH_LAWYERS: 'The parties are in contact through their lawyers only.',
      PHONE_ONLY: 'The parties speak by telephone only.', WRITING_ONLY: 'The parties communicate in writing only.', NO_RELATIVES: 'The parties do not approach each other’s relatives.',
      NO_SOCIAL_MEDIA: 'The parties do not write about each other on social media.', RESPECTFUL: 'The parties treat each other with respect.',
    },
  },
  unfulfilled: {
    heading: 'If an obligation is not fulfilled',
    text: 'If an obligation is not fulfilled in time, the mediator talks to each party separately and the parties may agree on a new date. If that fails, the matter goes back to the competent authority. Non-fulfilment is not a ground for a more severe sentence.',
  },
  effect: {
    heading: 'What this agreement is and is not',
    text: 'This agreement obliges no party to withdraw a complaint, to forgive, to keep silent, to meet or to give up other claims.',
  },
  confidentiality: {
    heading: 'Confidentiality and what may be shared',
    text: 'The referring body is told that the mediation ended with an agreement. Anything more is given only if both parties agree below.',
    sharingHead: 'What may be shared (each party ticks for itself)',
    sharing: {
      agreementWithAuthority: 'The text of the agreement may be given to the referring body', fulfilmentWithAuthority: 'The referring body may be told how far the obligations are fulfilled',
      statistics: 'Data without names may be used in statistics',
    },
  },
  changes: { heading: 'Changes', text: 'The agreement is changed only by a new written text signed by all parties. For a new text the time to think starts again.' },
  advice: {
    heading: 'Legal advice and time to think',
    text: 'Each party was able to take the text in its own language, to think and to consult a lawyer.',
    head: ['Party', 'Received the text', 'Legal advice offered', 'Earliest day of signing', 'Written wish not to wait'],
  },
  interpreters: { heading: 'Interpreters', none: 'No interpreter took part.', text: '{name} — {language}.' },
  copies: 'The agreement is made in {copies} copies: one for each party, one stays with the mediator.',
  prevailing: 'If the texts differ, the Azerbaijani text prevails.',
  signing: 'I have read the text (it was read to me), I have understood it and I sign of my own will. The parties may sign on different days and in different places.',
  annex: { title: 'ANNEX 1', subtitle: 'Identity of the parties — agreement {number}', note: 'This annex is kept in a sealed envelope and is not given to the parties.' },
};
