import { describe, expect, it } from 'vitest';
import { bareFacts, facts } from '../../../tests/documents/samples.ts';
import { PLACEMENT_FACTORS, PLACEMENT_TYPES } from '../../shared/model/care/enumerations.ts';
import { legalBasisTable } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD23 } from './build.ts';
import { d23Facts } from './facts.ts';

const sample = facts.D23;
const build = (rest: Partial<typeof sample> = {}) => buildD23({ ...sample, ...rest });
const table = (rest: Partial<typeof sample> = {}) => build(rest).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))) : []));

describe('D23: urgent placement', () => {
  it('R-48: each of the eight was looked at, or says until when it will be', () => {
    expect(table()).toEqual(PLACEMENT_FACTORS.map((factor) => [az.factors[factor], sample.factors.includes(factor) ? az.seen : '3 iş günü ərzində — 09.04.2026 tarixinədək']));
    const all = build({ factors: [...PLACEMENT_FACTORS], factorsOn: '2026-04-08' });
    expect(textOf(all)).toContain('Bütün hallar nəzərə alınıb: 08.04.2026.');
    expect(textOf(all)).not.toContain('3 iş günü');
    expect(textOf(build({ factorsOn: '2026-04-08' }))).not.toContain('Bütün hallar');
  });
  it('R-46: danger first, no assessment before; assessment and court by their days', () => {
    for (const said of [az.danger, az.without, 'İlkin qiymətləndirmə 09.04.2026 tarixinədək', '10 iş günü ərzində — 20.04.2026 tarixinədək', legalBasisTable.FAMILY_116_9.text.az]) expect(textOf(build())).toContain(said);
    const planned = textOf(build({ urgent: false, danger: undefined }));
    for (const said of [az.without, az.danger, az.placedOn]) expect(planned).not.toContain(said);
    expect(planned).toContain(az.aboutPlanned);
  });
  it.each(PLACEMENT_TYPES)('R-81: %s is told by its kind, with no word for a shelter and no place', (type) => {
    expect(textOf(build({ type }))).toContain(az.types[type]);
    expect(findModuleNames({ ...build({ type }), code: 'D27' }, 'S-48213_akt_az_v1.docx')).toEqual([]);
    for (const key of ['address', 'shelterLocation', 'place', 'placeName', 'orgId']) expect(d23Facts.safeParse({ office: { code: 'X' }, child: sample.child, [key]: 'x' }).success).toBe(false);
  });
  it('R-79: only the name and the birth date are fields of a person', () => expect(describeFields(build()).flatMap(({ token }) => token ?? [])).toEqual(['name', 'dob']));
  it('things and health nobody typed wait for the pen, not as gaps', () => {
    const model = build({ items: undefined, health: undefined });
    expect(textOf(model).match(/_{20,} \(əl ilə yazılır\)/g)).toHaveLength(2);
    expect(missingFields(model)).toEqual([]);
    expect(missingFields(buildD23(bareFacts.D23)).map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'birthDate', 'placedOn', 'placementType', 'factorsBy', 'courtBy']));
  });
});
