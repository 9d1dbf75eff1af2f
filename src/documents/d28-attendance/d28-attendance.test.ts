import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, textOf } from '../read-model.ts';
import { buildD28 } from './build.ts';
import { d28Facts } from './facts.ts';

const sample = facts.D28;

describe('D28: attendance', () => {
  it.each(['az', 'ru'] as const)('says who, which day and which hours (%s)', (language) => {
    const text = textOf(buildD28(sample, language));
    for (const said of ['Sınaqlı Nümunə Test qızı', '20.04.2026', '15:00–16:30', office.neutralName[language]]) expect(text).toContain(said);
  });
  it.each(['az', 'ru'] as const)('R-81: never the process, the reason, the case or the office\'s full name (%s)', (language) => {
    const model = buildD28(sample, language);
    for (const told of ['S-48213', office.name[language], 'MED-']) expect(textOf(model)).not.toContain(told);
    expect(findModuleNames(model, 'S-48213_arayis_az_v1.docx')).toEqual([]);
    expect(describeFields(model).map(({ field }) => field).filter((field) => !/^(office|signatory)\./.test(field))).toEqual(['number', 'date', 'name', 'attendedOn', 'startTime', 'endTime']);
  });
  it('R-81: a post that tells what the office does is found', () => {
    const model = buildD28({ ...sample, signatory: { post: { az: 'Mediator' } } }, 'az');
    expect(findModuleNames(model, 'S-48213_arayis_az_v1.docx').map(({ place, kind }) => `${place}:${kind}`)).toEqual(['body:naming-word']);
  });
  it('R-81: it has no place for a reason', () => {
    expect(JSON.stringify(d28Facts.parse({ office: { code: 'X' }, person: { subjectCode: 'A', role: 'HARMED' }, reason: 'leak', sessionType: 'leak' }))).not.toContain('leak');
  });
});
