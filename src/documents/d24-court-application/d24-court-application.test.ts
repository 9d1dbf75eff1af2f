import { describe, expect, it } from 'vitest';
import { bareFacts, facts, office } from '../../../tests/documents/samples.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD24 } from './build.ts';
import { d24Facts } from './facts.ts';

const sample = facts.D24;
const build = (rest: Partial<typeof sample> = {}) => buildD24({ ...sample, ...rest });

describe('D24: application to the court', () => {
  it('F48: who, what happened by days, what is asked, what is attached', () => {
    const text = textOf(build()).replaceAll('\u00A0', ' ');
    for (const said of ['Kimə: Uydurma Rayon Məhkəməsinə', 'Sınaqlı Balaca Test qızı', '06.05.2014', '6 aprel 2026-cı il tarixində uşaq təxirəsalınmaz qaydada müvəqqəti yerləşdirmə müəssisəsində yerləşdirilib', 'onuncu iş günü: 20 aprel 2026-cı il', 'yerləşdirmə aktı, № Ç-12/26', ...az.requests]) expect(text).toContain(said);
    expect(missingFields(build())).toEqual([]);
  });
  it('where the office is not the competent body, that body signs; nothing bears our head, number or signatory', () => {
    const model = build();
    expect(model.letterhead).toBeUndefined();
    expect(textOf(model)).toContain(az.signer);
    expect(textOf(model)).toContain('Kimdən: Uydurma Rayon İcra Hakimiyyətinin qəyyumluq və himayə orqanı');
    expect(textOf(model)).toContain('Layihəni hazırlayan: “Nümunə” İctimai Birliyi.');
    expect(describeFields(model).some(({ field }) => /^(signatory|executor|number)/.test(field))).toBe(false);
  });
  it('where it is, our official signs under our head', () => {
    const model = build({ officeIsCompetent: true });
    expect(model.letterhead).toBeDefined();
    expect(textOf(model)).not.toContain(az.signer);
    for (const said of [office.neutralName.az, 'Ç-12/26', 'Ö.Başçılı']) expect(textOf(model)).toContain(said);
  });
  it('R-79: the child I3; parents are named by the body that signs, by hand; the place has no field', () => {
    expect(describeFields(build()).flatMap(({ token }) => token ?? [])).toEqual(['name', 'dob']);
    expect(textOf(build())).toContain('(müraciəti imzalayan orqan yazır)');
    for (const key of ['parent', 'parents', 'address', 'shelterLocation', 'place']) expect(d24Facts.safeParse({ office: { code: 'X' }, child: sample.child, [key]: 'x' }).success).toBe(false);
  });
  it('R-81: the program\'s own words name no kind of case', () => {
    for (const model of [build(), build({ officeIsCompetent: true, urgent: false }), buildD24(bareFacts.D24)]) expect(findModuleNames({ ...model, code: 'D27' }, 'S-48213_erize_az_v1.docx')).toEqual([]);
  });
});
