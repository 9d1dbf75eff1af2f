import type { CommonWords } from './common-words.ts';

export const en: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ / PRACTICE COPY — no legal force',
  draftMark: 'LAYİHƏ / DRAFT',
  confidential: 'Confidential. Personal data.',
  pageOf: 'Page {page}/{pages}',
  version: 'Version {version}',
  versionAfter: 'Version {version}, supersedes version {supersedes}',
  fileCopy: 'file copy',
  notCertified: 'The translation of this text is not yet certified.',
  original: 'The Azerbaijani text is the original.',
  yes: 'yes',
  no: 'no',
  labels: {
    number: 'No.', date: 'Date', time: 'Time', place: 'Place', person: 'Person', birthDate: 'Date of birth', code: 'Code', representative: 'Legal representative',
    interpreter: 'Interpreter', language: 'Language', mediator: 'Mediator', coMediator: 'Second mediator', certificate: 'Certificate', validUntil: 'valid until',
    idDocument: 'Identity document', fin: 'PIN (FİN)', executor: 'Prepared by', phone: 'tel.', legalBasis: 'Legal basis', enclosure: 'Enclosure', matter: 'Matter', none: 'none',
  },
  timeRange: '{from}–{to}',
  languages: { az: 'Azerbaijani', en: 'English', ru: 'Russian', ar: 'Arabic', fa: 'Persian', ur: 'Urdu' },
  roles: {
    HARMED: 'first party', RESPONSIBLE: 'second party', REPRESENTATIVE: 'legal representative', SUPPORT: 'support person', INTERPRETER: 'interpreter', LAWYER: 'lawyer',
    PSYCHOLOGIST: 'psychologist', SOCIAL_WORKER: 'social worker', COMMUNITY: 'community member', PROBATION_OFFICER: 'probation officer', PERSON: 'person', CHILD: 'child',
  },
  sessionTypes: {
    JOINT: 'Joint meeting', SHUTTLE: 'Shuttle (indirect) mediation', CAUCUS: 'Separate meeting', LETTER: 'Exchange of letters', CONFERENCE: 'Restorative conference', CIRCLE: 'Circle',
    VIDEO_JOINT: 'Joint meeting by video',
  },
  placeTypes: {
    OFFICE: 'our office', PARTNER_OFFICE: 'office of a partner organisation', PROBATION_OFFICE: 'probation office', COURT: 'court building', PRISON: 'penitentiary institution',
    VIDEO: 'video link', OTHER: 'another place',
  },
  idKinds: { ID_CARD: 'identity card', PASSPORT: 'passport', RESIDENCE_PERMIT: 'residence permit card', BIRTH_CERTIFICATE: 'birth certificate', OTHER: 'other document' },
  signature: {
    sign: '(signature)', date: '(date)', place: '(place)', name: '(surname, first name)', seal: 'Place of seal', person: 'Person', staff: 'Explained by', witness: 'Witness', child: 'Child', mark: '(mark: name, letter or drawing)',
  },
  receipt: {
    title: 'RECEIPT',
    text: 'I have received one copy of this document ({number}).',
    refusal: 'If the person chooses not to take the copy or not to sign, a witness notes it here:',
  },
  complaint: {
    title: 'If you are not satisfied, you can complain',
    lines: [
      'To the mediator or to the head of {office}, orally or in writing. Phone: {phone}.',
      'To the Mediation Council.',
      'To the Commissioner for Human Rights of the Republic of Azerbaijan (Ombudsman): call\u00A0916.',
      'A complaint does not affect the service you receive. You do not have to prove your reasons.',
    ],
  },
};
