import type { D15Texts } from './texts.ts';

export const en: D15Texts = {
  fileTitle: 'Plan',
  title: 'INDIVIDUAL SOCIAL REHABILITATION PLAN',
  subject: 'Individual social rehabilitation plan',
  opening: 'With the person’s consent we send you the part of their plan that concerns you, and ask you to help carry out those steps.',
  version: 'Version of the plan',
  madeOn: 'Made on',
  headings: {
    person: 'Person', goals: 'Goals', steps: 'Steps', work: 'Work and trade', money: 'Allowance and aid', children: 'Children’s schooling', reviews: 'When the plan is looked at again',
    agreement: 'The person’s agreement', consent: 'Consent to passing this on',
  },
  domains: {
    SAFETY: 'Safety', HEALTH: 'Health', PSYCHOLOGICAL: 'Psychological support', LEGAL: 'Legal matters', DOCUMENTS: 'Documents', HOUSING: 'Housing', EDUCATION: 'Education', JOB: 'Work',
    FAMILY: 'Family', FINANCES: 'Income and spending',
  },
  stepHead: ['Area', 'What is done', 'Who', 'By when', 'State'],
  noGoals: 'No goal has been written yet.',
  who: { PERSON: 'I myself', OFFICE: 'specialist', PROVIDER: 'service provider' },
  personOutside: 'the person',
  statuses: { OPEN: 'under way', REACHED: 'reached', CHANGED: 'changed', GIVEN_UP: 'no longer needed' },
  routes: {
    SOCIAL_EMPLOYMENT_50: 'a job with up to 50 per cent of the wage paid by the state for up to 12 months', INDIVIDUAL_PROGRAMME: 'individual employment programme', PAID_PUBLIC_WORKS: 'paid public works',
    INFORMAL_EMPLOYMENT_PROGRAMME: 'programme on informal employment', TEMPORARY_PROGRAMME: 'temporary employment programme', SELF_EMPLOYMENT: 'self-employment',
    UNEMPLOYMENT_INSURANCE: 'unemployment insurance', VOCATIONAL_TRAINING: 'vocational training',
  },
  noRoute: 'Not chosen yet.',
  allowance: { applied: 'One-time allowance: {amount}, applied for on {date}.', paid: 'Paid on {date}.', notPaid: 'Not paid yet.' },
  aids: { MONEY: 'money', FOOD: 'food', CLOTHING: 'clothing', MEDICINE: 'medicine', RENT: 'rent', TRAVEL: 'travel', SCHOOL: 'school costs', OTHER: 'other aid' },
  aid: 'Further aid: {kind}, {date}',
  noMoney: 'No allowance or aid has been recorded.',
  schooling: 'Children living with the person: {children}; going to school or kindergarten: {attending}.',
  noChildren: 'No child living with the person has been recorded.',
  review: { planned: '{date} — planned', done: '{date} — held', none: 'No day has been set yet.' },
  agreement: ['The plan was made together and read to the person in words they understand.', 'The person may change or stop it at any time; no reason is needed, and it does not affect the services they receive.'],
  agreedOn: 'The person agreed to the plan on {date}.',
  copies: 'One copy stays with the person, one in the file.',
  consent: {
    number: 'Number of the consent', until: 'Valid', untilDate: 'until {date}', country: 'Country the data go to',
    doNotPassOn: 'This is given to you alone and only for carrying out the plan. Do not pass it on to any other person or body. When the consent has run out or been withdrawn, stop using it.',
  },
};
