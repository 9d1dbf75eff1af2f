import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { PLAN_DOMAINS } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, freeTextOf, missingFields, textOf } from '../read-model.ts';
import { buildD15 } from './build.ts';
import { tokenOfDomain } from './domain-token.ts';
import { d15Facts, type D15Facts } from './facts.ts';
import { d15Texts } from './texts.ts';

const sample = facts.D15;
const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const outside: D15Facts = { ...sample, copy: 'authority', number: 'Ç-12/26', recipient: { dative: { az: 'Uydurma Agentliyə' } }, data: [{ field: 'name', token: 'name', value: 'Sınaqlı Nümunə Test qızı' }, { field: 'birthDate', token: 'dob', value: '1990-02-03' }], consent: { number: '19/26', validUntil: '2026-07-06', operations: ['DISCLOSE'] } };

describe('D15: individual social rehabilitation plan', () => {
  it.each(LANGUAGES)('the person\'s copy: seven parts, their own words, and nobody\'s name (%s)', (language) => {
    const model = buildD15(sample, language);
    const t = d15Texts[language];
    expect(model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.number] : []))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const said of ['Özümə otaq tutmaq istəyirəm.', 'Dərzilik kursuna yazılmaq.', t.routes.VOCATIONAL_TRAINING, ...t.agreement, '02.06.2026']) expect(textOf(model)).toContain(said);
    for (const told of ['Sınaqlı', '03.02.1990', 'THB-', office.name[language], office.address[language], office.phone]) expect(textOf(model)).not.toContain(told);
    expect(missingFields(model)).toEqual([]);
  });
  it.each(LANGUAGES)('R-81: a plan lying on a table says nothing of why (%s)', (language) => {
    expect(findModuleNames(buildD15(sample, language), 'S-48213_plan_az_v1.docx')).toEqual([]);
    expect(findModuleNames(buildD15(outside, language), 'S-48213_plan_az_v1.docx')).toEqual([]);
  });
  it('what goes to a body names the person, the consent, and asks not to pass it on', () => {
    const text = textOf(buildD15(outside, 'az'));
    for (const said of ['Uydurma Agentliyə', 'Sınaqlı Nümunə Test qızı', '03.02.1990', '19/26', d15Texts.az.consent.doNotPassOn, 'surət çıxarmayın']) expect(text).toContain(said);
    for (const told of [...d15Texts.az.agreement, 'özüm', 'S-48213']) expect(text).not.toContain(told);
  });
  it('R-79: a step of health needs the word for health, and every word its token', () => {
    expect(Object.fromEntries(PLAN_DOMAINS.map((domain) => [domain, tokenOfDomain(domain)]))).toMatchObject({ HEALTH: 'healthSummary', PSYCHOLOGICAL: 'psychSummary', JOB: 'needs', FAMILY: 'family' });
    const told = describeFields(buildD15(outside, 'az')).filter(({ subjectCode }) => subjectCode !== undefined);
    expect(told.filter(({ token }) => token === undefined)).toEqual([]);
    expect(told.find(({ text }) => text === 'Rahat yatmaq.')?.token).toBe('healthSummary');
  });
  it('what the yes does not open leaves no trace on the paper to a body', () => {
    const { employment: _, allowance: __, schooling: ___, ...rest } = outside;
    const text = textOf(buildD15(d15Facts.parse({ ...rest, aids: [] }), 'az'));
    for (const heading of [d15Texts.az.headings.work, d15Texts.az.headings.money, d15Texts.az.headings.children]) expect(text).not.toContain(heading);
  });
  it('F20: the allowance and the aid are two things', () => {
    expect(textOf(buildD15(sample, 'az')).replaceAll('\u00A0', ' ')).toContain('Birdəfəlik müavinət: 700 manat, müraciət günü 04.03.2026. Hələ ödənilməyib.');
    expect(textOf(buildD15({ ...sample, allowance: { ...sample.allowance, paidOn: '2026-03-20' } }, 'az'))).toContain('Ödənilib: 20.03.2026.');
    expect(textOf(buildD15({ ...sample, allowance: undefined, aids: [] }, 'az'))).toContain(d15Texts.az.noMoney);
  });
  it('goals and actions are typed words: R-56 and R-61 look at them', () => expect(freeTextOf(buildD15(sample, 'az'))).toContain('Rahat yatmaq.'));
  it('a child marks and the representative signs', () => {
    const roles = buildD15({ ...sample, child: true, interpreted: false }, 'az').blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role, drawing }) => [role, drawing === true]) : []));
    expect(roles).toEqual([['Uşaq', true], ['Qanuni nümayəndə', false], ['Sənədi izah edən', false]]);
  });
  it('every language has every text', () => {
    const leaves = (value: unknown, path = ''): string[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [path]);
    for (const language of LANGUAGES) expect(leaves(d15Texts[language])).toEqual(leaves(d15Texts.az));
    expect(d15Facts.safeParse({ office: { code: 'X' }, subjectCode: 'A', person: 'x' }).success).toBe(false);
  });
});
