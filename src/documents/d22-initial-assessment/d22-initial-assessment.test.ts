import { describe, expect, it } from 'vitest';
import { bareFacts, facts } from '../../../tests/documents/samples.ts';
import { CHILD_DECISIONS } from '../../shared/model/care/enumerations.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD22 } from './build.ts';
import { d22Facts } from './facts.ts';

const sample = facts.D22;
const build = (rest: Partial<typeof sample> = {}) => buildD22({ ...sample, ...rest });

describe('D22: assessment of a child', () => {
  it('F45: the information, seen, heard, danger, and the three decisions', () => {
    const text = textOf(build());
    for (const said of ['01.04.2026', '03.04.2026', 'Uşaq şəxsən görülüb: bəli', '“Nənəmin yanına getmək istəyirəm.”', az.familyRefused, 'ailənin inkişaf planı 23.04.2026 tarixinədək', ...Object.values(az.decisions)]) expect(text).toContain(said);
  });
  it.each(CHILD_DECISIONS)('%s alone is ticked', (decision) => {
    expect(textOf(build({ decision })).match(/☒ .*/g)).toEqual([`☒ ${az.decisions[decision]}`]);
  });
  it('none is ticked before one was taken, and the paper says so', () => {
    expect(textOf(build({ decision: undefined }))).not.toContain('☒');
    expect(textOf(build({ decision: undefined }))).toContain(az.noDecision);
  });
  it('R-79: I3 and whitelisted facts; where the child is has no field', () => {
    expect(describeFields(build()).flatMap(({ token }) => token ?? [])).toEqual(['name', 'dob']);
    for (const key of ['address', 'shelterLocation', 'place', 'parent', 'contact']) expect(d22Facts.safeParse({ office: { code: 'X' }, child: sample.child, [key]: 'x' }).success).toBe(false);
  });
  it('R-81: the program\'s own words name no kind of case', () => {
    for (const model of [build(), build({ kind: 'ADDITIONAL', decision: 'REMOVE_AND_PLACE', danger: true }), buildD22(bareFacts.D22)]) expect(findModuleNames({ ...model, code: 'D27' }, 'S-48213_akt_az_v1.docx')).toEqual([]);
  });
  it('an additional assessment is headed as one; what is not recorded is a gap', () => {
    expect(textOf(build({ kind: 'ADDITIONAL' }))).toContain(az.about.ADDITIONAL);
    expect(missingFields(build({ seen: undefined, danger: undefined, receivedOn: undefined })).map(({ field }) => field)).toEqual(['receivedOn', 'seen', 'danger']);
  });
});
