import type { D27Texts } from './texts.ts';

export const en: D27Texts = {
  fileTitle: 'Notice',
  noticeTitle: 'NOTICE',
  title: 'Invitation to a meeting',
  greeting: 'Dear {name},',
  text: 'We invite you to a meeting.',
  labels: { bring: 'Please bring', company: 'May come with you', interpreter: 'Interpreter', travel: 'Travel', stop: 'To stop the talk', reply: 'Please answer by' },
  bring: { ID_DOCUMENT: 'identity document', GLASSES: 'glasses', MEDICINES: 'medicines you take', OWN_NOTES: 'your own notes', NOTHING: 'nothing is needed' },
  company: { SUPPORT_PERSON: 'a person you trust', LAWYER: 'a lawyer', REPRESENTATIVE: 'legal representative' },
  companyNone: 'please arrange it with us',
  interpreterArranged: 'will be there, free for you',
  interpreterNone: 'tell us if you need one; it is free for you',
  travel: { OFFICE_PAYS: 'we pay the fare', OFFICE_ARRANGES: 'we arrange transport', OWN_WAY: 'you come by yourself', BY_VIDEO: 'no need to travel, by video' },
  stopDefault: 'say “stop” or raise your hand at any moment',
  free: 'Whether you come is your choice; you need not say why. If you do not come, it does you no harm.',
  placeTold: 'you are told in person',
  change: {
    phone: 'If the time or the place does not suit you, please let us know: {phone}.',
    email: 'If the time or the place does not suit you, please write to us: {email}.',
    letter: 'If the time or the place does not suit you, please send a letter to the address above.',
    lawyer: 'If the time or the place does not suit you, please tell us through your lawyer.',
    inPerson: 'If the time or the place does not suit you, please tell the person who gives you this sheet.',
  },
  safeHours: 'We contact you only at these hours: {hours}.',
  stopped: 'The mediation process has stopped.',
};
