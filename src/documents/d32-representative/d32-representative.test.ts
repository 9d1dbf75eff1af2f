import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { legalBasisTable } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD32 } from './build.ts';
import { d32Facts, REPRESENTATIVE_GROUNDS } from './facts.ts';

const sample = facts.D32;

describe('D32: request to appoint a representative', () => {
  it('R-79: the child\'s name, birth date and the ground; nothing else of anybody', () => {
    const model = buildD32(sample);
    for (const said of ['Sınaqlı Balaca Test qızı', '06.05.2014', az.grounds.PARENT_RELATED_TO_OTHER_SIDE]) expect(textOf(model)).toContain(said);
    const personal = describeFields(model).filter(({ field }) => !/^(office|signatory|executor|authority)\./.test(field)).map(({ field }) => field);
    expect(personal).toEqual(['number', 'date', 'name', 'birthDate', 'ground']);
  });
  it('R-79: it has no place for whereabouts, a parent or an identity document', () => {
    const parsed = d32Facts.parse({ office: { code: 'X' }, address: 'leak', parent: 'leak', child: { subjectCode: 'A', role: 'HARMED', address: 'leak', school: 'leak', idDoc: { number: 'leak' } } });
    expect(JSON.stringify(parsed)).not.toContain('leak');
  });
  it.each(REPRESENTATIVE_GROUNDS)('R-81: %s is told without naming the process, a role or an offence', (ground) => {
    const model = buildD32({ ...sample, ground });
    expect(textOf(model)).toContain(az.grounds[ground]);
    expect(findModuleNames(model, 'S-48213_mektub_az_v1.docx')).toEqual([]);
    for (const told of ['S-48213', 'MED-', office.name.az]) expect(textOf(model)).not.toContain(told);
  });
  it('R-14: the article on parent against child stands where a parent is the reason, and not where there is none', () => {
    for (const ground of REPRESENTATIVE_GROUNDS) expect(textOf(buildD32({ ...sample, ground })).includes(legalBasisTable.FAMILY_59.text.az)).toBe(ground !== 'NO_PARENT');
  });
});
