import type { D12Texts } from './texts.ts';

export const en: D12Texts = {
  fileTitle: 'Record',
  title: 'EXIT RECORD',
  admitted: 'Came',
  left: 'Left',
  nights: 'Nights',
  how: 'How the stay ended',
  types: {
    PLANNED: 'as planned',
    OWN_WISH: 'own wish',
    TRANSFER: 'moved to another place',
    RETURN_FAMILY: 'return to the family',
    REPATRIATED: 'return to the home country',
    RULE_BREACH: 'living arrangement ended',
    ABSENT: 'left; word is awaited',
    DECEASED: 'deceased',
  },
  services: { heading: 'Services received', none: 'none' },
  after: { heading: 'The days after', planned: 'A plan for after the exit was made together.', safety: 'The safety plan was reviewed.' },
  returned: { heading: 'Returned', belongings: 'All belongings were returned.', documents: 'All documents were returned.' },
  back: {
    heading: 'The right to come back',
    text: 'You may turn to us again at any time, at night too; no reason is asked. If there is no room, we look for another place for you.',
    told: 'The person was told that they may come back.',
  },
  card: 'Useful numbers',
  confirmation: 'This record was read to me in a language I understand. I received my belongings and documents.',
};
