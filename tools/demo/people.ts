import type { Identity } from '../../src/shared/model/identity.ts';

/** Invented people, obviously so: no name, number or address here belongs to anybody. */
const nobody = { birthYearOnly: null, citizenship: 'Azərbaycan', nativeLanguage: 'az', serviceAddress: null } as const;

export const HARMED: Identity = {
  ...nobody,
  surname: 'Nümunəyeva', givenName: 'Sınaq', patronymic: 'Misal', sex: 'FEMALE', birthDate: '1988-02-29',
  fin: '0TEST01', idDocType: 'ID_CARD', idDocNo: 'AA0000001',
  safeContact: { channel: 'PHONE', value: '+994 00 000 00 01', safeHours: '10:00–13:00', codeWord: 'nərgiz', voicemailSafe: false },
};

export const RESPONSIBLE: Identity = {
  ...nobody,
  surname: 'Örnəkov', givenName: 'Təcrübə', patronymic: 'Sınaq', sex: 'MALE', birthDate: '1995-07-01',
  fin: '0TEST02', idDocType: 'ID_CARD', idDocNo: 'AA0000002',
  safeContact: { channel: 'PHONE', value: '+994 00 000 00 02', safeHours: null, codeWord: null, voicemailSafe: true },
};

export const INTERPRETER: Identity = {
  ...nobody,
  surname: 'Dilmancova', givenName: 'Misal', patronymic: 'Təlim', sex: 'FEMALE', birthDate: null,
  fin: null, idDocType: null, idDocNo: null, safeContact: null,
};

export const SECOND_HARMED: Identity = {
  ...nobody,
  surname: 'Misalzadə', givenName: 'Təlim', patronymic: 'Örnək', sex: 'MALE', birthDate: '1979-11-12',
  fin: '0TEST03', idDocType: 'PASSPORT', idDocNo: 'C00000003', safeContact: null,
};

export const SECOND_RESPONSIBLE: Identity = {
  ...nobody,
  surname: 'Dərslinski', givenName: 'Məşq', patronymic: 'Nümunə', sex: 'MALE', birthDate: '1990-05-05',
  fin: '0TEST04', idDocType: 'ID_CARD', idDocNo: 'AA0000004', safeContact: null,
};

/** A resident of the house. */
export const RESIDENT: Identity = {
  ...nobody,
  surname: 'Sakinova', givenName: 'Misal', patronymic: 'Sınaq', sex: 'FEMALE', birthDate: '1988-03-05', fin: '0TEST05', idDocType: 'ID_CARD', idDocNo: 'AA0000005', pseudonym: 'Nərgiz',
  safeContact: { channel: 'IN_PERSON', value: '+994 00 000 00 05', safeHours: null, codeWord: 'bənövşə', voicemailSafe: false },
};

/** A foreign resident who reads English. */
export const FOREIGN: Identity = {
  ...nobody,
  surname: 'Samplefield', givenName: 'Trial', patronymic: null, sex: 'FEMALE', birthDate: '1995-06-06', citizenship: 'Nümunə ölkəsi', nativeLanguage: 'en', fin: null, idDocType: 'PASSPORT', idDocNo: 'X0000006',
  safeContact: null,
};

/** A child of nine. */
export const CHILD: Identity = {
  ...nobody,
  surname: 'Balaca', givenName: 'Örnək', patronymic: 'Misal', sex: 'MALE', birthDate: '2017-01-15', fin: '0TEST07', idDocType: 'BIRTH_CERTIFICATE', idDocNo: 'B0000007', safeContact: null,
};
