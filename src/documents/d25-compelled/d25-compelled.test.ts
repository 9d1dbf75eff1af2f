import { describe, expect, it } from 'vitest';
import { facts } from '../../../tests/documents/samples.ts';
import { AUTHORITY_REQUEST_KINDS, COMPELLING_REQUESTS } from '../../shared/model/enumerations.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD25C } from './build.ts';
import { d25cFacts } from './facts.ts';

const sample = facts['D25-C'];

describe('D25-C: answer to a paper that must be obeyed', () => {
  it('R-33: the fields it names and no other, each with its token', () => {
    const model = buildD25C(sample);
    expect(describeFields(model).filter(({ subjectCode }) => subjectCode).map(({ field, token }) => [field, token])).toEqual([['name', 'name'], ['birthDate', 'dob'], ['servicesReceived', 'servicesReceived']]);
    for (const said of ['Sınaqlı Nümunə Test qızı', '03.02.1990', 'Hüquqi məlumat verilib.', '02.04.2026 tarixli, № 5-0/26 məhkəmə qərarı', az.limited]) expect(textOf(model)).toContain(said);
    expect(textOf({ ...model, copy: 'person' })).not.toContain(sample.subjectCode);
    expect(findModuleNames(model, 'S-48213_mektub_az_v1.docx')).toEqual([]);
  });
  it('R-33: only a court or an investigator can be answered so', () => {
    const takes = AUTHORITY_REQUEST_KINDS.filter((kind) => d25cFacts.safeParse({ office: { code: 'X' }, subjectCode: 'A', kind }).success);
    expect(takes).toEqual(COMPELLING_REQUESTS);
  });
  it('takes nothing about a person but by its list', () => {
    const bare = { office: { code: 'X' }, subjectCode: 'A' };
    expect(d25cFacts.safeParse(bare).success).toBe(true);
    for (const key of ['person', 'name', 'codeWord', 'residence', 'notes', 'reason']) expect(d25cFacts.safeParse({ ...bare, [key]: 'x' }).success).toBe(false);
    expect(d25cFacts.safeParse({ ...bare, data: [{ field: 'shelterLocation', token: 'shelterLocation', value: 'x' }] }).success).toBe(false);
  });
  it('texts alone need no empty table; nobody at all is a gap', () => {
    const texts = buildD25C({ ...sample, data: sample.data.filter(({ token }) => token === 'servicesReceived') });
    expect(texts.blocks.filter(({ kind }) => kind === 'particulars')).toEqual([]);
    expect(missingFields(buildD25C({ ...sample, data: [] })).map(({ field }) => field)).toEqual(['name']);
  });
});
