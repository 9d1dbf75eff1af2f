import { describe, expect, it } from 'vitest';
import { facts } from '../../../tests/documents/samples.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD16B } from './build.ts';
import { d16bFacts } from './facts.ts';

const sample = facts['D16-B'];

describe('D16-B: services, without the person', () => {
  it('I0: services, days and numbers; nobody\'s code, name or words', () => {
    const model = buildD16B(sample);
    for (const said of ['yaşayış yeri ilə təminat', '78 gecə', az.by.BODY, az.reasons.NO_CAPACITY, az.noName]) expect(textOf(model)).toContain(said);
    expect(describeFields(model).filter(({ subjectCode, token, free }) => subjectCode !== undefined || token !== undefined || free)).toEqual([]);
    expect(findModuleNames(model, 'S-48213_hesabat_az_v1.docx')).toEqual([]);
    expect(missingFields(model)).toEqual([]);
  });
  it('has no place for a name, a provider, a cost or a note', () => {
    for (const key of ['person', 'subjectCode', 'note', 'cost']) expect(d16bFacts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
    for (const key of ['provider', 'cost', 'note']) expect(d16bFacts.safeParse({ office: { code: 'X' }, services: [{ code: 'FOOD', [key]: 'x' }] }).success).toBe(false);
  });
  it('R-38: cooperation and an unsigned consent are no reasons it can print', () => {
    for (const reason of ['COOPERATION', 'CONSENT_REFUSED']) expect(d16bFacts.safeParse({ office: { code: 'X' }, notGiven: [{ code: 'FOOD', reason }] }).success).toBe(false);
  });
  it('none is said, not left blank', () => expect(textOf(buildD16B({ ...sample, services: [], notGiven: [] }))).toContain(az.none));
});
