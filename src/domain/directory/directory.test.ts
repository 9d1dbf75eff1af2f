import { describe, expect, it } from 'vitest';
import released from '../../../tests/fixtures/shipped-bodies.json' with { type: 'json' };
import { SERVICE_CODES } from '../../shared/model/enumerations.ts';
import { provider, type Provider } from '../../shared/model/provider.ts';
import { compareAz } from './az-order.ts';
import { answersTo, namesake, shippedProvider, wholeDirectory } from './directory.ts';
import { agreementInForce, providerProblem } from './provider-checks.ts';
import { dativeOf, genitiveOf, nameOf } from './provider-names.ts';
import { recipientKind } from './recipient-kind.ts';
import { seededProviders } from './seeded-providers.data.ts';

const named = (name: string): Provider => {
  const found = seededProviders.find(({ names }) => names.az.nominative === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const justice = named('Ədliyyə Nazirliyi');
const ombudsman = named('İnsan Hüquqları üzrə Müvəkkil (Ombudsman)');
const own: Provider = {
  ...justice, orgId: '00000000-0000-4000-8000-000000000001', seeded: false,
  names: { az: { nominative: 'Sınaqlı Nümunə Mərkəzi', genitive: null, dative: null }, en: null, ru: null },
};

describe('bodies that ship', () => {
  it('fit the schema, each under an id and a name of its own, in three languages with every form of az and ru', () => {
    expect(seededProviders.length).toBe(38);
    expect(new Set(seededProviders.map(({ orgId }) => orgId)).size).toBe(38);
    expect(new Set(seededProviders.map(({ names }) => names.az.nominative)).size).toBe(38);
    for (const one of seededProviders) {
      expect(provider.parse(one)).toEqual(one);
      for (const forms of [one.names.az, one.names.ru]) expect([forms?.genitive, forms?.dative], one.names.az.nominative).not.toContain(null);
      expect(one.names.en).not.toBeNull();
      expect(one).toMatchObject({ seeded: true, retiredOn: null, dataAgreement: null, focalPoint: null, secureChannel: null, capacity: null });
    }
  });

  it('never leave the list and never become another kind of body: old consents name them', () => {
    expect(Object.entries(released).filter(([orgId, type]) => shippedProvider(orgId)?.type !== type)).toEqual([]);
  });

  it('have no telephone but the published short ones, and 152 is never among what prints', () => {
    expect(seededProviders.flatMap(({ contactOfficial: { phone, email, address } }) => [phone, email, address]).filter((text) => text !== null).toSorted()).toEqual(['142', '916', '919']);
    expect(seededProviders.flatMap(({ inHousePhone }) => inHousePhone ?? [])).toEqual(['152']);
  });

  it('R-32: every state and prosecution body of A.7 is marked, and no NGO is', () => {
    const kinds = Object.fromEntries(seededProviders.map((one) => [one.names.az.nominative, recipientKind(one)]));
    expect(seededProviders.filter((one) => recipientKind(one) === 'PROSECUTION').map(({ names }) => names.az.nominative)).toEqual(['Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi', 'Baş Prokurorluq']);
    expect(seededProviders.filter((one) => recipientKind(one) === 'OTHER').map(({ type }) => type).every((type) => ['NGO', 'INTERNATIONAL', 'MEDIATION', 'LEGAL'].includes(type))).toBe(true);
    expect(kinds['Daxili İşlər Nazirliyinin insan alveri qurbanları üçün sığınacağı']).toBe('STATE');
    expect(kinds['Tibbi Ərazi Bölmələrini İdarəetmə Birliyi']).toBe('STATE');
    expect(kinds['“Təmiz Dünya” İctimai Birliyi']).toBe('OTHER');
    for (const one of seededProviders.filter(({ isProsecutionBody }) => isProsecutionBody)) expect(one.isStateBody).toBe(true);
  });

  it('R-70: an international organisation is abroad until the office says otherwise', () => {
    for (const { type, country } of seededProviders) expect(country === 'AZ').toBe(type !== 'INTERNATIONAL');
  });

  it('names nobody is sure of wait for somebody to confirm them', () => {
    for (const name of ['“Etibarlı Gələcək” İctimai Birliyi', 'Ədliyyə Nazirliyinin Probasiya Xidməti (Gəncə)']) expect(named(name).confirmed).toBe(false);
    expect(seededProviders.filter(({ type }) => type === 'NGO').every(({ confirmed }) => !confirmed)).toBe(true);
  });

  it('stand for every service somebody may ask them for', () => {
    const offered = new Set(seededProviders.flatMap(({ services }) => services));
    expect(SERVICE_CODES.filter((code) => ['ACCOMMODATION', 'MEDICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'LEGAL_AID', 'CHILD_PROTECTION', 'DOCUMENTS', 'EMPLOYMENT', 'EDUCATION', 'COMPLAINTS'].includes(code) && !offered.has(code))).toEqual([]);
  });
});

describe('strictest kind of a recipient', () => {
  it.each([
    [true, true, true, 'PROSECUTION'], [true, false, false, 'PROSECUTION'], [false, true, true, 'STATE'], [false, true, false, 'STATE'], [false, false, true, 'HEALTH'], [false, false, false, 'OTHER'],
  ] as const)('prosecution %s, state %s, health %s: %s', (isProsecutionBody, isStateBody, isHealthProvider, kind) => {
    expect(recipientKind({ isProsecutionBody, isStateBody, isHealthProvider })).toBe(kind);
  });
});

describe('names in their cases', () => {
  it.each([
    ['az', 'Ədliyyə Nazirliyi', 'Ədliyyə Nazirliyinin', 'Ədliyyə Nazirliyinə'],
    ['ru', 'Министерство юстиции', 'Министерства юстиции', 'Министерству юстиции'],
    ['en', 'Ministry of Justice', 'Ministry of Justice', 'Ministry of Justice'],
    ['fa', 'Ministry of Justice', 'Ministry of Justice', 'Ministry of Justice'],
  ] as const)('%s', (language, name, genitive, dative) => {
    expect([nameOf(justice, language), genitiveOf(justice, language), dativeOf(justice, language)]).toEqual([name, genitive, dative]);
  });

  it('a form nobody gave is not guessed, and a missing translation leaves the official name', () => {
    for (const language of ['az', 'ru'] as const) expect([nameOf(own, language), genitiveOf(own, language), dativeOf(own, language)]).toEqual(['Sınaqlı Nümunə Mərkəzi', null, null]);
    expect([nameOf(own, 'en'), dativeOf(own, 'en')]).toEqual(['Sınaqlı Nümunə Mərkəzi', 'Sınaqlı Nümunə Mərkəzi']);
  });
});

describe('the whole directory', () => {
  it('is what ships with this office\'s own over it, in Azerbaijani order', () => {
    const changed = { ...ombudsman, focalPoint: 'Qəbul şöbəsi', savedAt: '2026-03-02T09:00:00+04:00', savedBy: 'u1' };
    const all = wholeDirectory([changed, { ...own, savedAt: '2026-03-02T09:00:00+04:00', savedBy: 'u1' }]);
    expect(all).toHaveLength(39);
    expect(all.find(({ orgId }) => orgId === ombudsman.orgId)).toEqual(changed);
    expect(all.find(({ orgId }) => orgId === justice.orgId)).toEqual({ ...justice, savedAt: null, savedBy: null });
    const letters = all.map(({ names }) => names.az.nominative.replace('“', '').slice(0, 1));
    expect(letters.lastIndexOf('D')).toBeLessThan(letters.indexOf('E'));
    expect(letters.lastIndexOf('E')).toBeLessThan(letters.indexOf('Ə'));
    expect(letters.lastIndexOf('Ə')).toBeLessThan(letters.indexOf('İ'));
    expect(letters.indexOf('T')).toBeLessThan(letters.indexOf('V'));
    expect(shippedProvider(own.orgId)).toBeUndefined();
  });

  it('Azerbaijani order is that of the alphabet, and of the computer where it knows it', () => {
    const letters = ['2', 'a', 'b', 'c', 'ç', 'd', 'e', 'ə', 'f', 'g', 'ğ', 'h', 'x', 'ı', 'i', 'j', 'k', 'q', 'l', 'm', 'n', 'o', 'ö', 'p', 'r', 's', 'ş', 't', 'u', 'ü', 'v', 'y', 'z', 'ж'];
    expect(letters.toReversed().toSorted(compareAz)).toEqual(letters);
    const words = ['Xəzər', 'Həyat', 'İşıq', 'Işıq', 'İctimai', 'Qala', 'Kür', 'Lalə', 'Çay', 'Ceyran', 'Əmək', 'Elm', 'Fond', 'Şura', 'Su', 'Üzüm', 'Ulduz', 'Ömür', 'Orman'];
    expect(words.toSorted(compareAz)).toEqual(words.toSorted(new Intl.Collator('az').compare));
    expect([compareAz('“Təmiz  Dünya”', 'TƏMİZ DÜNYA'), compareAz('', 'a'), compareAz('a', '')]).toEqual([0, -1, 1]);
  });

  it.each([
    ['adliyye', false], ['ədliyyə', true], ['edliyye', true], ['NAZIRLIYI', true], ['Nazirliyi ədliyyə', true], ['justice', true], ['юстиции', true], ['ədliyyə 916', false], ['', true],
  ])('«%s» finds the Ministry of Justice: %s', (search, found) => expect(answersTo(justice, search)).toBe(found));

  it('is searched by abbreviation, short number and region too', () => {
    const found = (search: string) => seededProviders.filter((one) => answersTo(one, search)).map(({ names }) => names.az.nominative);
    expect(found('aqupdk')).toEqual(['Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi']);
    expect(found('916')).toEqual([ombudsman.names.az.nominative]);
    expect(found('152')).toHaveLength(1);
    expect(found('probasiya sumqayit')).toEqual(['Ədliyyə Nazirliyinin Probasiya Xidməti (Sumqayıt)']);
  });

  it('a namesake is another body in use under the same name in the same region', () => {
    const twin = { ...own, orgId: null, names: { ...own.names, az: { ...own.names.az, nominative: '«SINAQLI»  nümunə mərkəzi' } } };
    expect(namesake([own], twin)).toBe(own);
    expect(namesake([own], own)).toBeUndefined();
    expect(namesake([own], { ...twin, region: 'Gəncə' })).toBeUndefined();
    expect(namesake([{ ...own, retiredOn: '2026-03-02' }], twin)).toBeUndefined();
  });
});

describe('what cannot stand in it', () => {
  const address = { phone: null, email: null, address: 'Nümunə küçəsi 1' };
  it('A.5: the address of a shelter', () => {
    expect(providerProblem({ type: 'SHELTER', contactOfficial: address, dataAgreement: null }, '2026-03-02')).toBe('shelterAddress');
    expect(providerProblem({ type: 'SHELTER', contactOfficial: { ...address, address: null }, dataAgreement: null }, '2026-03-02')).toBeUndefined();
    expect(providerProblem({ type: 'NGO', contactOfficial: address, dataAgreement: null }, '2026-03-02')).toBeUndefined();
  });

  it.each([
    ['2026-03-03', null, 'agreementAhead'], ['2026-03-02', '2026-03-01', 'agreementOrder'], ['2026-03-02', '2026-03-02', undefined], ['2020-01-01', null, undefined],
  ])('an agreement of %s until %s: %s', (date, expires, problem) => {
    expect(providerProblem({ type: 'NGO', contactOfficial: address, dataAgreement: { date, expires } }, '2026-03-02')).toBe(problem);
  });

  it.each([
    [null, '2026-03-02', false], [{ date: '2026-03-02', expires: '2026-04-02' }, '2026-03-01', false], [{ date: '2026-03-02', expires: '2026-04-02' }, '2026-04-02', true],
    [{ date: '2026-03-02', expires: '2026-04-02' }, '2026-04-03', false], [{ date: '2026-03-02', expires: null }, '2030-01-01', true],
  ])('%o on %s is in force: %s', (dataAgreement, on, inForce) => expect(agreementInForce({ dataAgreement }, on)).toBe(inForce));
});
