import type { D13Texts } from './texts.ts';

export const en: D13Texts = {
  fileTitle: 'Notice',
  title: 'NOTICE',
  about: 'on the recovery and reflection period',
  period: {
    heading: 'The period',
    start: 'Starts on',
    last: 'Last day',
    included: 'The last day belongs to the period. Its end does not mean the end of help.',
    ground: 'Ground',
    grounds: { DECISION_252: 'resolution of the Cabinet of Ministers', CONVENTION_13: 'an international treaty', HOUSE_POLICY: 'the organisation’s own rule' },
  },
  purposes: {
    heading: 'What this period is for',
    items: [
      'to recover and regain your strength;',
      'to get free of the influence of those who harmed you;',
      'to make an informed decision whether to cooperate.',
    ],
  },
  notAsked: {
    heading: 'What cannot be asked of you',
    items: [
      'a statement or an explanation;',
      'an application or a complaint;',
      'a decision on cooperation;',
      'to face or to meet anybody;',
      'any consent in return for help.',
    ],
  },
  services: {
    heading: 'Services you receive meanwhile',
    items: [
      'a safe place, food and clothing;',
      'urgent medical and psychological help;',
      'a lawyer and an interpreter;',
      'information on your rights in a language you understand.',
    ],
  },
  expulsion: { heading: 'Your stay in the country', text: 'You are not expelled from the country by administrative order during this period.' },
  early: {
    heading: 'An earlier decision',
    items: [
      'A decision before the last day can be made only on your own initiative.',
      'Before that you are offered a talk with a lawyer.',
      'Nobody has the right to hurry you.',
    ],
  },
  next: {
    heading: 'What comes next',
    cooperate: 'To cooperate or not is your choice; help goes on either way.',
    residence: 'You may apply for a residence permit for 1 year.',
    goBack: 'If you wish to return to your country, we help; it needs your written wish and an assessment of your safety there.',
  },
  confirmation: 'This notice was read to me in a language I understand. My questions were answered.',
};
