import type { D17Texts } from './texts.ts';

export const en: D17Texts = {
  fileTitle: 'Record',
  title: 'RECORD',
  about: 'of closing the case',
  closedOn: 'Closed on',
  how: 'How it ended',
  outcomes: {
    AGREEMENT_FULFILLED: 'The agreement was fulfilled', AGREEMENT_PARTIAL: 'The agreement was fulfilled in part', AGREEMENT_BREACHED: 'The agreement was not fulfilled', NO_AGREEMENT: 'No agreement was reached',
    DIALOGUE_ONLY: 'It ended without material obligations', NOT_STARTED_REFUSED: 'The process did not begin', WITHDRAWN: 'Voluntary participation ended', UNSUITABLE: 'This way did not suit the matter',
    SAFETY_STOP: 'It was stopped for safety', REFERRED_OTHER: 'It was referred to another body', PARTY_UNREACHABLE: 'Contact could not be made', DECEASED: 'A participant died',
    NEEDS_MET: 'Needs have been met',
    OWN_WISH: "At the person's own wish",
    LEFT_COUNTRY: 'Left the country',
  },
  checklist: 'Closing list',
  checkHead: ['What', 'State', 'Date'],
  items: {
    OUTCOME_SENT: 'The outcome reached the referring authority', FOLLOW_UP: 'The parties were contacted afterwards', COMPENSATION_EXPLAINED: 'The right to compensation was explained in understood language',
    RETENTION_SET: 'The retention period is set', NOTES_DATE_SET: 'The day of destruction of the mediator’s notes is set',
  },
  states: { DONE: 'done', NOT_POSSIBLE: 'not possible: {reason}', NOT_NEEDED: 'not needed' },
  reasons: { DECEASED: 'the person died', LEFT: 'the person left', UNREACHABLE: 'the person cannot be reached', DECLINED: 'the person does not wish it', LAW_CHANGED_HANDS: 'the matter passed to another body' },
  openRisks: 'Risks left open and handed over',
  riskHead: ['Risk', 'Handed over to', 'Date'],
  risks: {
    ONGOING_THREAT: 'ongoing threat', PRIOR_VIOLENCE: 'prior violence', COERCIVE_CONTROL: 'coercive control', WEAPON: 'weapon', STALKING: 'stalking', SUBSTANCE: 'alcohol or drugs',
    MENTAL_HEALTH_CRISIS: 'mental-health crisis', SUICIDE_SELF_HARM: 'risk of suicide or self-harm', POWER_IMBALANCE: 'power imbalance', PRESSURE_BY_FAMILY: 'pressure by family or community',
    RETALIATION: 'risk of retaliation against relatives', EM_VIOLATION: 'breach of electronic monitoring', TRAFFICKING_INDICATOR: 'sign of exploitation', LANGUAGE_CAPACITY: 'language or understanding', MEDIA_INTEREST: 'media interest',
  },
  noRisks: 'No risk is open.',
  keeping: 'Keeping and destruction',
  retention: 'The papers are kept until {date}.',
  notes: 'The mediator’s notes are destroyed on {date}.',
  reopening: 'Reopening',
  reopeningText: 'If the person wishes, the case can be opened again. That takes a new consent, a new preparation and a new risk assessment.',
  person: {
    title: 'NOTE ON CLOSING THE CASE',
    ended: 'The case was closed on {date}.',
    kept: 'The papers are kept confidential until {date} and then destroyed.',
    comeBack: 'You can come back at any time. You need not say why, and the service is free.',
  },
};
