import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, linesOf, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD08B } from './build.ts';
import { d08bFacts } from './facts.ts';

const sample = facts['D08-B'];

describe('D08-B: recall letter', () => {
  it('R-60: the paper by number and date; stop, return or destroy, confirm by a day', () => {
    const text = textOf(buildD08B(sample));
    for (const said of ['06.04.2026 tarixli, № Ç-12/26 məktubumuz geri çağırılır.', ...az.steps, '3 iş günü ərzində — 07.05.2026 tarixinədək']) expect(text).toContain(said);
  });
  it('R-60: no name, no number of the case, no reason: it has no place for them', () => {
    expect(d08bFacts.safeParse({ office: { code: 'X' } }).success).toBe(true);
    for (const key of ['person', 'subjectCode', 'name', 'reason', 'consent', 'withdrawnOn', 'data', 'text']) expect(d08bFacts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
    expect(d08bFacts.safeParse({ office: { code: 'X' }, recalled: { number: 'Ç-12/26', about: 'x' } }).success).toBe(false);
    for (const { field } of describeFields(buildD08B(sample))) expect(field).toMatch(/^(office\.\w+|number|date|recalled\.(number|date)|recipient\.dative|confirmBy|signatory\.\w+|executor\.\w+)$/);
    for (const told of ['S-48213', 'Sınaqlı', office.name.az]) expect(textOf(buildD08B(sample))).not.toContain(told);
    expect(findModuleNames(buildD08B(sample), 'S-48213_mektub_az_v1.docx')).toEqual([]);
  });
  it('the slip answers with both numbers, one box for each answer a recall may have', () => {
    const slip = buildD08B(sample).blocks.filter(({ kind }) => kind === 'receipt').flatMap(linesOf).join('\n');
    for (const said of ['Ç-12/26', 'Ç-21/26']) expect(slip).toContain(said);
    expect(slip.match(/☐/g)).toHaveLength(4);
  });
  it('a paper whose number or date is not recorded is a gap', () => {
    expect(missingFields(buildD08B({ ...sample, recalled: {}, confirmBy: undefined })).map(({ field }) => field)).toEqual(['recalled.date', 'recalled.number', 'confirmBy']);
  });
});
