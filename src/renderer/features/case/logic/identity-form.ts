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
}

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
  };
}

/** The identity as the contract takes it, not yet checked; a year counts only where no whole date is known. */
export function identityInput(form: IdentityForm): Record<keyof Identity, unknown> {
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
  };
}
