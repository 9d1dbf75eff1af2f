import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { buildCover } from './build.ts';
import { coverFacts } from './facts.ts';

const sample = coverFacts.parse({
  office, number: 'Ç-13/26', date: '2026-04-06', outsideNo: 'S-48213', draft: false, parentBody: { dative: { az: 'Uydurma Assosiasiyaya' } }, signatory: facts.D05.signatory,
  enclosed: { number: 'Ç-12/26', date: '2026-04-06', sheets: 2 },
});

describe('COVER: a letter made without a seal is handed to the parent body', () => {
  it('R-81: which letter, how many sheets; nobody is named, nothing tells the matter', () => {
    const model = buildCover(sample);
    for (const said of ['Uydurma Assosiasiyaya', '06.04.2026 tarixli, № Ç-12/26 məktub möhürsüz hazırlanmışdır', 'Əlavə: 2 vərəq, 1 nüsxədə.', office.neutralName.az]) expect(textOf(model)).toContain(said);
    for (const told of ['S-48213', office.name.az]) expect(textOf(model)).not.toContain(told);
    for (const { field } of describeFields(model)) expect(field).toMatch(/^(office\.\w+|number|date|parentBody\.dative|enclosed\.\w+|signatory\.\w+)$/);
    expect(findModuleNames(model, 'S-48213_mektub_az_v1.docx')).toEqual([]);
  });
  it('has no place for a seal, even where the office has one', () => {
    expect(office.sealed).toBe(true);
    expect(textOf(buildCover(sample))).not.toContain('M.Y.');
  });
  it('takes nothing but its list of fields', () => {
    expect(coverFacts.safeParse({ office: { code: 'X' } }).success).toBe(true);
    for (const key of ['person', 'subjectCode', 'name', 'recipient', 'reason']) expect(coverFacts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
  });
  it('what is not recorded is a gap', () => {
    expect(missingFields(buildCover({ ...sample, parentBody: undefined, enclosed: { copies: 1 } })).map(({ field }) => field)).toEqual(['parentBody.dative', 'enclosed.date', 'enclosed.number', 'enclosed.sheets']);
  });
});
