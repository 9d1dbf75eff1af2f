import type { Identity } from '../../shared/model/identity.ts';
import type { EnumerationName } from './enumerations.ts';
import { formatDate } from './format.ts';

export interface IdentityLine {
  term: string;
  value: string;
  /** What is asked for to copy it; none for what never leaves the screen, and for what nobody copies. */
  field: string | undefined;
}

/** Lines that may be copied, by the name the call knows them by. */
const COPIED: Readonly<Record<string, string>> = { name: 'name', birthDate: 'birthDate', fin: 'fin', idDoc: 'idDocNo', citizenship: 'citizenship', contact: 'contact', safeHours: 'safeHours', serviceAddress: 'serviceAddress' };

/** An identity as labelled lines in the order people look for them; what is not known is left out. */
export function identityLines(identity: Identity, t: (key: string) => string, enumLabel: (name: EnumerationName, code: string | null) => string): IdentityLine[] {
  const contact = identity.safeContact;
  const lines: [string, string | null][] = [
    ['name', [identity.surname, identity.givenName, identity.patronymic].filter(Boolean).join(' ')],
    ['birthDate', identity.birthDate === null ? (identity.birthYearOnly === null ? null : String(identity.birthYearOnly)) : formatDate(identity.birthDate)],
    ['sex', enumLabel('SEXES', identity.sex)],
    ['fin', identity.fin],
    ['idDoc', identity.idDocNo === null ? null : `${identity.idDocType === null ? '' : `${enumLabel('ID_DOC_TYPES', identity.idDocType)} `}${identity.idDocNo}`],
    ['citizenship', identity.citizenship],
    ['nativeLanguage', identity.nativeLanguage === null ? null : enumLabel('LANGUAGES', identity.nativeLanguage)],
    ['contact', contact === null ? null : `${enumLabel('CONTACT_CHANNELS', contact.channel)}: ${contact.value}`],
    ['safeHours', contact?.safeHours ?? null],
    ['codeWord', contact?.codeWord ?? null],
    ['voicemail', contact === null ? null : t(contact.voicemailSafe ? 'app.identity.voicemailSafe' : 'app.identity.voicemailUnsafe')],
    ['serviceAddress', identity.serviceAddress],
  ];
  return lines.flatMap(([key, value]) => (value === null || value === '' ? [] : [{ term: t(`app.identity.${key}`), value, field: COPIED[key] }]));
}
