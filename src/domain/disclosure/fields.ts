import type { ScopeToken } from '../../shared/model/enumerations.ts';

/**
 * Fields about a person, with the token that opens each (A.2.2). `null`: nothing opens it, whoever asks; it is kept so that the
 * leak scan knows what must not be said.
 */
export const PERSON_FIELDS = {
  name: 'name',
  birthDate: 'dob',
  sex: 'sex',
  citizenship: 'citizenship',
  idDoc: 'idDoc',
  contact: 'contact',
  serviceAddress: 'serviceAddress',
  family: 'family',
  healthSummary: 'healthSummary',
  psychSummary: 'psychSummary',
  exploitationFacts: 'exploitationFacts',
  harmFacts: 'harmFacts',
  needs: 'needs',
  servicesReceived: 'servicesReceived',
  caseFact: 'caseFact',
  codeWord: null,
  otherNames: null,
  pseudonym: null,
  residence: null,
  photo: null,
  shelterLocation: null,
} as const satisfies Record<string, ScopeToken | null>;
export type PersonField = keyof typeof PERSON_FIELDS;

const FIELD_OF_TOKEN = new Map<ScopeToken, PersonField>(names(PERSON_FIELDS).flatMap((field) => (PERSON_FIELDS[field] === null ? [] : [[PERSON_FIELDS[field], field]])));

function names<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  const isName = (name: string): name is K => name in table;
  return Object.keys(table).filter(isName);
}

/** Every field of a person there is. */
export const ALL_PERSON_FIELDS: readonly PersonField[] = names(PERSON_FIELDS);

/** Fields that speak of health: for a health provider alone (documents.md, D05 "+H only to health"). */
export const HEALTH_FIELDS: readonly PersonField[] = ['healthSummary'];

/** How papers call a person's fields, by the last words of the name a builder gives; what is not here is no field of a person. */
const BY_PAPER_NAME: Readonly<Record<string, PersonField>> = {
  name: 'name', birthDate: 'birthDate', birthYear: 'birthDate', sex: 'sex', citizenship: 'citizenship', idDoc: 'idDoc', idDocType: 'idDoc', idDocNo: 'idDoc', number: 'idDoc', fin: 'idDoc',
  contact: 'contact', phone: 'contact', channel: 'contact', safeHours: 'contact', serviceAddress: 'serviceAddress', address: 'serviceAddress', family: 'family', relatives: 'family',
  healthSummary: 'healthSummary', psychSummary: 'psychSummary', exploitationFacts: 'exploitationFacts', harmFacts: 'harmFacts', needs: 'needs',
  servicesReceived: 'servicesReceived', caseFact: 'caseFact', codeWord: 'codeWord', otherNames: 'otherNames', pseudonym: 'pseudonym', residence: 'residence',
};
/** Names in which `number` and `address` are the person's own. */
const OWN_PARTICULARS = /^(idDoc|person|party|sender|recipient|subject)\./;

/** The person's field a paper's field is; undefined for a code, a date of the case, a word of the office. A token says it outright. */
export function personFieldOf(paperField: string, token?: ScopeToken): PersonField | undefined {
  if (token !== undefined) return FIELD_OF_TOKEN.get(token);
  const last = paperField.split('.').at(-1) ?? paperField;
  if ((last === 'number' || last === 'address' || last === 'phone') && !OWN_PARTICULARS.test(paperField)) return undefined;
  return Object.hasOwn(BY_PAPER_NAME, last) ? BY_PAPER_NAME[last] : undefined;
}
