import type { Identity } from '../../shared/model/identity.ts';
import type { PersonField } from '../../domain/disclosure/fields.ts';
import { fullName } from '../../documents/index.ts';

/** One value of a field as papers take it: words, a plain date, or a code of the record. */
export interface FieldValue {
  readonly field: string;
  readonly value: string;
}

/** What an identity holds of one field; empty where nothing was recorded. Texts written for a disclosure are not here. */
export function valuesOf(identity: Identity, field: PersonField): FieldValue[] {
  const one = (name: string, value: string | null | undefined): FieldValue[] => (value === null || value === undefined || value === '' ? [] : [{ field: name, value }]);
  switch (field) {
    case 'name':
      return one('name', fullName(identity));
    case 'birthDate':
      return identity.birthDate === null ? one('birthYear', identity.birthYearOnly?.toString()) : one('birthDate', identity.birthDate);
    case 'sex':
      return one('sex', identity.sex);
    case 'citizenship':
      return one('citizenship', identity.citizenship);
    case 'idDoc':
      return [...one('idDocType', identity.idDocType), ...one('idDocNo', identity.idDocNo), ...one('fin', identity.fin)];
    case 'contact':
      return [...one('channel', identity.safeContact?.channel), ...one('contact', identity.safeContact?.value), ...one('safeHours', identity.safeContact?.safeHours)];
    case 'serviceAddress':
      return one('serviceAddress', identity.serviceAddress);
    case 'family':
      return (identity.relatives ?? []).flatMap((relative) => one('family', relative));
    default:
      return [];
  }
}
