import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { AUTHORITY_REQUEST_KINDS } from '../../shared/model/enumerations.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD25 } from './build.ts';
import { d25Facts } from './facts.ts';

const sample = facts.D25;

describe('D25: first answer to a request', () => {
  it.each(AUTHORITY_REQUEST_KINDS)('R-33: %s: received, under legal review, the day of the answer; not even whether anybody is known', (kind) => {
    const text = textOf(buildD25({ ...sample, kind }));
    for (const said of [`02.04.2026 tarixli, № 5-0/26 ${az.kinds[kind]} alınmışdır.`, az.underReview, 'Cavab 20.04.2026 tarixinədək veriləcək.', az.confirmsNothing]) expect(text).toContain(said);
    for (const told of ['S-48213', 'Sınaqlı', 'MED-', office.name.az]) expect(text).not.toContain(told);
    expect(findModuleNames(buildD25({ ...sample, kind }), 'S-48213_mektub_az_v1.docx')).toEqual([]);
  });
  it('R-33: takes nothing but its list of fields', () => {
    expect(d25Facts.safeParse({ office: { code: 'X' } }).success).toBe(true);
    for (const key of ['person', 'subjectCode', 'name', 'known', 'data', 'scope', 'reason', 'text', 'outcome']) expect(d25Facts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
    expect(d25Facts.safeParse({ office: { code: 'X' }, kind: 'Sınaqlı barədə' }).success).toBe(false);
  });
  it('every value it prints is theirs or the office\'s', () => {
    for (const { field } of describeFields(buildD25(sample))) expect(field).toMatch(/^(office\.\w+|number|date|request\.(number|date|kind)|requester\.dative|answerOn|signatory\.\w+|executor\.\w+)$/);
  });
  it('a request whose kind or day is not recorded leaves gaps', () => {
    const { kind: _, answerOn: __, ...rest } = sample;
    expect(missingFields(buildD25(rest)).map(({ field }) => field)).toEqual(['request.kind', 'answerOn']);
  });
});
