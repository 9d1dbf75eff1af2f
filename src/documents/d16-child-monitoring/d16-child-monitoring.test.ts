import { describe, expect, it } from 'vitest';
import { bareFacts, facts } from '../../../tests/documents/samples.ts';
import { HEALTH_DOMAINS } from '../../shared/model/care/enumerations.ts';
import { legalBasisTable } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD16C } from './build.ts';
import { d16cFacts } from './facts.ts';

const sample = facts['D16-C'];
const build = (rest: Partial<typeof sample> = {}) => buildD16C({ ...sample, ...rest });

describe('D16-C: a child\'s quarterly monitoring', () => {
  it('F47: the window by number and days, four kinds of health and the family, the child\'s own words, danger, next visit', () => {
    const model = build();
    for (const said of ['1 / 4 (07.01.2026 – 06.04.2026)', ...HEALTH_DOMAINS.map((domain) => az.domains[domain]), az.family, az.findings.CONCERN, '“Evdə yaxşıdır, gecələr işıq yanılı qalsın istəyirəm.”', az.danger.no, '17.06.2026', legalBasisTable.FAMILY_116_1.text.az]) expect(textOf(model)).toContain(said);
    expect(missingFields(model)).toEqual([]);
  });
  it('R-79: I3 and the statutory facts, and nothing else of anybody', () => {
    const names = describeFields(build()).filter(({ subjectCode }) => subjectCode !== undefined).map(({ field }) => field);
    expect(new Set(names)).toEqual(new Set(['name', 'birthDate', 'returnedOn', 'window.no', 'window.of', 'window.firstDay', 'window.lastDay', 'visitOn', ...HEALTH_DOMAINS.map((domain) => `health.${domain}`), 'familySituation', 'observed', 'child.words', 'danger', 'nextOn']));
    for (const key of ['address', 'shelterLocation', 'place', 'parent', 'school', 'contact']) expect(d16cFacts.safeParse({ office: { code: 'X' }, child: sample.child, [key]: 'x' }).success).toBe(false);
    for (const key of ['idDoc', 'address']) expect(d16cFacts.safeParse({ office: { code: 'X' }, child: { ...sample.child, [key]: {} } }).success).toBe(false);
  });
  it('a child under seven is seen, not made to speak; one of seven and over who was not heard is a gap', () => {
    expect(textOf(build({ ownWord: { age: 6, heard: false } }))).toContain(az.word.young);
    expect(missingFields(build({ ownWord: { age: 6, heard: false } }))).toEqual([]);
    expect(missingFields(build({ ownWord: { age: 7, heard: false } })).map(({ field }) => field)).toEqual(['child.words']);
    expect(missingFields(build({ ownWord: { heard: false } })).map(({ field }) => field)).toEqual(['child.words']);
    expect(textOf(build({ ownWord: { age: 5, heard: true, words: 'Anamı istəyirəm.' } }))).toContain('“Anamı istəyirəm.”');
    expect(textOf(build({ ownWord: { age: 9, heard: true } }))).toContain(az.word.noWords);
  });
  it('danger is yes or no, never silence', () => {
    expect(textOf(build({ danger: true }))).toContain(az.danger.yes);
    expect(missingFields(build({ danger: undefined })).map(({ field }) => field)).toEqual(['danger']);
  });
  it('R-81: the program\'s own words name no kind of case', () => {
    // As if its kind were not exempt: the exemption is for what people typed.
    for (const model of [build(), build({ danger: true, last: true }), buildD16C(bareFacts['D16-C'])]) expect(findModuleNames({ ...model, code: 'D27' }, 'S-48213_hesabat_az_v1.docx')).toEqual([]);
  });
  it('the last visit of the year has none after it', () => {
    expect(textOf(build({ last: true, nextOn: undefined }))).toContain(az.next.last);
    expect(missingFields(build({ last: true, nextOn: undefined }))).toEqual([]);
    expect(missingFields(build({ nextOn: undefined })).map(({ field }) => field)).toEqual(['nextOn']);
  });
});
