import { describe, expect, it } from 'vitest';
import { SCOPE_TOKENS } from '../../shared/model/enumerations.ts';
import { ALL_PERSON_FIELDS, HEALTH_FIELDS, PERSON_FIELDS, personFieldOf } from './fields.ts';

describe('fields of a person (A.2.2)', () => {
  it('each token opens one field, and the fields nobody may be given have none', () => {
    expect(ALL_PERSON_FIELDS.flatMap((field) => PERSON_FIELDS[field] ?? []).toSorted()).toEqual([...SCOPE_TOKENS].toSorted());
    expect(ALL_PERSON_FIELDS.filter((field) => PERSON_FIELDS[field] === null)).toEqual(['codeWord', 'otherNames', 'pseudonym', 'residence', 'photo', 'shelterLocation']);
    expect(HEALTH_FIELDS).toEqual(['healthSummary']);
  });

  it.each(SCOPE_TOKENS)('a paper that says its token is believed: %s', (token) => {
    const field = personFieldOf('anything.at.all', token);
    expect(field && PERSON_FIELDS[field]).toBe(token);
  });

  it.each([
    ['name', 'name'], ['party.name', 'name'], ['birthDate', 'birthDate'], ['birthYear', 'birthDate'], ['idDoc.number', 'idDoc'], ['idDoc.fin', 'idDoc'], ['contact.safeHours', 'contact'], ['sender.address', 'serviceAddress'],
    ['person.phone', 'contact'], ['codeWord', 'codeWord'], ['residence', 'residence'], ['pseudonym', 'pseudonym'], ['otherNames', 'otherNames'],
    // Words of the office and of the case.
    ['office.phone', undefined], ['office.address', undefined], ['referral.number', undefined], ['number', undefined], ['obligations.0.what', undefined], ['subjectCode', undefined], ['toString', undefined],
  ] as const)('%s is %s', (paperField, field) => expect(personFieldOf(paperField)).toBe(field));
});
