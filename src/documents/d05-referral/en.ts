import type { D05Texts } from './texts.ts';

export const en: D05Texts = {
  fileTitle: 'Letter',
  subject: 'Referral letter',
  request: 'We ask you to provide a service to the person named below, with that person’s own consent.',
  headings: { provider: 'Provider', service: 'Service asked for', person: 'About the person', needs: 'Needs in short', safety: 'Safety and contact', reply: 'What we ask you to tell us', consent: 'The person’s consent' },
  unit: 'Unit',
  services: 'Service',
  urgency: 'Urgency',
  contact: {
    asShown: 'Contact the person only in the way shown here.',
    throughUs: 'Contact the person only through us.',
    askFirst: 'Before the first contact call us: {name}, tel. {phone}. We tell you by phone how the person will know it is you.',
    sayNothing: 'If somebody else answers, do not say who you are or why you call, and leave no message.',
  },
  ask: {
    acknowledge: 'Tell us by {date}, with the first slip, that you have received this letter and whether you will provide the service.',
    cannot: 'If you cannot provide the service, tell us at once, so that we can look elsewhere.',
    outcome: 'When the service has ended, tell us the outcome with the second slip. Write no details.',
    nothingBack: 'Send us nothing about the course or the outcome of the service: the consent does not cover it.',
  },
  consent: {
    number: 'Number of the consent', scope: 'What it covers', until: 'Valid', untilDate: 'until {date}', country: 'Country the data go to',
    doNotPassOn: 'These data are given to you alone and for this service alone. Do not pass them on to any other person or body. When the consent ends or is withdrawn, stop using them.',
    noCopy: 'The consent does not cover keeping a copy: make none, and when your work is done return this letter to us or destroy it.',
  },
  slip: {
    answer: 'SLIP 1. ACKNOWLEDGEMENT', outcome: 'SLIP 2. OUTCOME', about: 'On your letter {number} of {date}:', noName: 'Write nobody’s name on this slip: the number is enough.',
    received: 'letter received', accepted: 'the service will be provided', notAccepted: 'the service cannot be provided', why: 'If it cannot, the reason (no capacity, not eligible, other):',
    given: 'service provided', partly: 'provided in part', notGiven: 'not provided', stopped: 'stopped by the person', endedOn: 'Day the service ended:',
    by: '(surname, name, post)',
  },
};
