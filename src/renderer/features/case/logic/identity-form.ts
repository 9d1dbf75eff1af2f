import type { Identity } from '../../../../shared/model/identity.ts';
import { textOrNull } from './blank.ts';

/** An identity as its fields hold it: text is never null, choices are null until made. */
export interface IdentityForm {
  surname: string;
  givenName: string;
  patronymic: string;
  sex: string | null;
  birthDate: string | null;
  birthYearOnly: string;
  fin: string;
  idDocType: string | null;
  idDocNo: string;
  citizenship: string;
  nativeLanguage: string | null;
  channel: string | null;
  contact: string;
  safeHours: string;
  codeWord: string;
  voicemailSafe: boolean;
  serviceAddress: string;
  /** One a line. */
  otherNames: string;
  pseudonym: string;
  residence: string;
  /** One a line. */
  relatives: string;
}

/** What is typed one a line, as a list; null where nothing is. */
function lines(text: string): string[] | null {
  const list = text.split('\n').map((one) => one.trim()).filter((one) => one !== '');
  return list.length === 0 ? null : list;
}

/** Fields nobody filled in are not sent at all: an identity without them stays as it was. */
const given = (fields: Partial<Record<keyof Identity, unknown>>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

export function identityForm(identity: Identity | null): IdentityForm {
  const contact = identity?.safeContact ?? null;
  return {
    surname: identity?.surname ?? '',
    givenName: identity?.givenName ?? '',
    patronymic: identity?.patronymic ?? '',
    sex: identity?.sex ?? null,
    birthDate: identity?.birthDate ?? null,
    birthYearOnly: identity?.birthYearOnly?.toString() ?? '',
    fin: identity?.fin ?? '',
    idDocType: identity?.idDocType ?? null,
    idDocNo: identity?.idDocNo ?? '',
    citizenship: identity?.citizenship ?? '',
    nativeLanguage: identity?.nativeLanguage ?? null,
    channel: contact?.channel ?? null,
    contact: contact?.value ?? '',
    safeHours: contact?.safeHours ?? '',
    codeWord: contact?.codeWord ?? '',
    voicemailSafe: contact?.voicemailSafe ?? false,
    serviceAddress: identity?.serviceAddress ?? '',
    otherNames: identity?.otherNames?.join('\n') ?? '',
    pseudonym: identity?.pseudonym ?? '',
    residence: identity?.residence ?? '',
    relatives: identity?.relatives?.join('\n') ?? '',
  };
}

/** The identity as the contract takes it, not yet checked; a year counts only where no whole date is known. */
export function identityInput(form: IdentityForm): Partial<Record<keyof Identity, unknown>> {
  const year = textOrNull(form.birthYearOnly);
  return {
    surname: form.surname,
    givenName: form.givenName,
    patronymic: textOrNull(form.patronymic),
    sex: form.sex,
    birthDate: form.birthDate,
    birthYearOnly: form.birthDate !== null || year === null ? null : Number(year),
    fin: textOrNull(form.fin),
    idDocType: form.idDocType,
    idDocNo: textOrNull(form.idDocNo),
    citizenship: textOrNull(form.citizenship),
    nativeLanguage: form.nativeLanguage,
    safeContact:
      form.channel === null
        ? null
        : { channel: form.channel, value: form.contact, safeHours: textOrNull(form.safeHours), codeWord: textOrNull(form.codeWord), voicemailSafe: form.voicemailSafe },
    serviceAddress: textOrNull(form.serviceAddress),
    ...given({ otherNames: lines(form.otherNames), pseudonym: textOrNull(form.pseudonym), residence: textOrNull(form.residence), relatives: lines(form.relatives) }),
  };
}
