import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { DisclosurePurpose } from '../../shared/model/enumerations.ts';
import type { Identity } from '../../shared/model/identity.ts';
import type { PersonField } from '../../domain/disclosure/fields.ts';
import { project } from '../../domain/disclosure/projection.ts';
import type { Recipient } from '../../domain/disclosure/recipient.ts';
import type { Reader } from '../../vault/index.ts';
import { watchedOn } from '../../vault/repositories/matches.ts';
import { identities, readIdentity, textsOf } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { askedPerson, type AskedPerson } from '../matches/asked-person.ts';

/** To whom, and what for. */
export interface Viewer {
  readonly recipient: Recipient;
  readonly purpose: DisclosurePurpose | null;
}

/** A worker of the case, the office's own file, and the program itself when it compares. */
export const IN_THE_OFFICE: Viewer = { recipient: { kind: 'OFFICE' }, purpose: null };

/**
 * What one viewer may see of one person's identity now; the only reader of identities there is. What the projection withholds
 * comes back empty, with the surname and given name as empty words. Undefined where nothing is on file.
 */
export function identityFor(desk: Desk, file: CaseFile, party: Party, viewer: Viewer, db?: Reader): Identity | undefined {
  const whole = db ? readIdentity(db, party.id) : desk.sealed.read((reader) => readIdentity(reader, party.id));
  if (!whole) return undefined;
  const may = (field: PersonField) => project({ file, subjectCode: party.subjectCode, field, ...viewer, at: desk.now() }, desk.parameters).allowed;
  const name = may('name');
  const idDoc = may('idDoc');
  const birth = may('birthDate');
  return {
    ...whole,
    surname: name ? whole.surname : '', givenName: name ? whole.givenName : '', patronymic: name ? whole.patronymic : null,
    birthDate: birth ? whole.birthDate : null, birthYearOnly: birth ? whole.birthYearOnly : null,
    fin: idDoc ? whole.fin : null, idDocType: idDoc ? whole.idDocType : null, idDocNo: idDoc ? whole.idDocNo : null,
    citizenship: may('citizenship') ? whole.citizenship : null,
    safeContact: may('contact') && whole.safeContact ? { ...whole.safeContact, codeWord: may('codeWord') ? whole.safeContact.codeWord : null } : null,
    serviceAddress: may('serviceAddress') ? whole.serviceAddress : null,
    otherNames: may('otherNames') ? whole.otherNames : undefined,
    pseudonym: may('pseudonym') ? whole.pseudonym : undefined,
    residence: may('residence') ? whole.residence : undefined,
    relatives: may('family') ? whole.relatives : undefined,
  };
}

/** Everybody's identity this session holds, with the sealed words that name a place of theirs: to compare with what leaves, and for nothing else. */
export function everyIdentity(desk: Desk): { caseId: string; subjectCode: string; identity: Identity; words: { field: string; text: string }[] }[] {
  return desk.eachModule(() => (desk.maySeal ? desk.sealed.read((db) => identities(db).map(({ id, ...one }) => ({ ...one, words: textsOf(db, id).filter(({ field }) => PLACES.includes(field)) }))) : []));
}

/** Those a trafficking file watches for who are in no case under a code: their names, to compare in the same way. */
export function everyoneWatched(desk: Desk): AskedPerson[] {
  if (!desk.session.mayOpen('THB-sealed')) return [];
  const watched = desk.session.file('THB-sealed').read((db) => watchedOn(db, desk.today(), askedPerson));
  return watched.filter(({ role }) => role !== 'VICTIM').map(({ body }) => body);
}

/** Words kept beside a person that say where they are. */
const PLACES: readonly string[] = ['facility'];
