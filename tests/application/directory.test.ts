import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName } from '../../src/shared/contract/index.ts';
import type { Answer } from '../../src/shared/result.ts';
import { seededProviders } from '../../src/domain/directory/seeded-providers.data.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { PracticeOffice } from '../support/practice-office.ts';

const NOBODY = '00000000-0000-4000-8000-000000000009';
const FACTS: Typed<'directory.save'> = {
  orgId: null,
  names: { az: { nominative: 'Sınaqlı Nümunə Mərkəzi', genitive: 'Sınaqlı Nümunə Mərkəzinin', dative: 'Sınaqlı Nümunə Mərkəzinə' }, en: null, ru: null },
  knownAs: ['SNM'], type: 'NGO', legalForm: 'PUBLIC_UNION', region: 'Uydurma', services: ['PSYCHOLOGICAL', 'LEGAL_INFO'],
  contactOfficial: { phone: '(+994 00) 000 00 00', email: 'test@example.invalid', address: 'Nümunə küçəsi 2' }, inHousePhone: null, focalPoint: 'Qəbul şöbəsi',
  secureChannel: 'HAND', dataAgreement: { date: '2026-02-01', expires: '2027-02-01' }, capacity: 12, accessibility: ['STEP_FREE'], languages: ['az', 'ru'],
  acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: true,
};

describe('the directory of bodies', () => {
  let office: PracticeOffice;
  const as = (label: string) => office.signInAs(label);
  const list = async (input: Typed<'directory.list'> = {}) => (await office.asker.ask('directory.list', input)).providers;
  const ombudsman = async () => {
    const [found] = await list({ search: '916' });
    if (!found) throw new Error('no Ombudsman');
    return found;
  };
  const factsOf = ({ savedAt: _savedAt, savedBy: _savedBy, seeded: _seeded, retiredOn: _retiredOn, ...facts }: Awaited<ReturnType<typeof ombudsman>>): Typed<'directory.save'> => facts;

  /** Everything in the directory and the length of the office's audit chain. */
  const state = async () => JSON.stringify([await list({ includeRetired: true }), office.house.session?.file('office').read((db) => db.value('SELECT count(*) FROM audit'))]);
  async function refused<N extends CallName>(call: N, input: Typed<N>, error: object): Promise<void> {
    const before = await state();
    const answer: Answer<unknown> = await office.asker.answer(call, input);
    expect(answer, call).toMatchObject({ ok: false, error });
    expect((await state()) === before, `${call} changed nothing`).toBe(true);
  }

  beforeAll(async () => {
    office = await PracticeOffice.open();
  });
  afterAll(() => office.close());

  test('a new office knows every body that ships, as it ships, and has written nothing', async () => {
    const all = await list();
    expect(all).toHaveLength(seededProviders.length);
    expect(all.every(({ savedAt, savedBy, seeded }) => savedAt === null && savedBy === null && seeded)).toBe(true);
    expect(office.house.session?.file('office').read((db) => db.value('SELECT count(*) FROM providers'))).toBe(0);
  });

  test('is searched in three languages, with plain letters, by service', async () => {
    for (const search of ['usaq problemleri', 'AQUPDK', 'women and children', 'семьи']) expect((await list({ search })).map(({ names }) => names.az.nominative), search).toEqual(['Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi']);
    expect(await list({ search: 'belə bir qurum yoxdur' })).toEqual([]);
    const legal = await list({ service: 'LEGAL_AID' });
    expect(legal.length).toBeGreaterThan(0);
    expect(legal.every(({ services }) => services.includes('LEGAL_AID'))).toBe(true);
  });

  test('a body is added once, opened, and changed; what ships is changed without being lost', async () => {
    const orgId = await office.asker.write('directory.save', FACTS);
    const me = (await office.asker.ask('session.read', {})).userId;
    expect(await office.asker.ask('directory.open', { orgId })).toMatchObject({ ...FACTS, orgId, seeded: false, retiredOn: null, savedBy: me });
    await refused('directory.save', FACTS, { code: 'ALREADY_EXISTS' });
    await refused('directory.save', { ...FACTS, names: { ...FACTS.names, az: { ...FACTS.names.az, nominative: '“SINAQLI” nümunə  mərkəzi' } } }, { code: 'ALREADY_EXISTS' });
    const elsewhere = await office.asker.write('directory.save', { ...FACTS, region: 'Nümunə' });
    await refused('directory.save', { ...FACTS, orgId: elsewhere }, { code: 'ALREADY_EXISTS' });
    await office.asker.write('directory.save', { ...FACTS, orgId, capacity: null, knownAs: [] });
    expect(await office.asker.ask('directory.open', { orgId })).toMatchObject({ capacity: null, knownAs: [], names: FACTS.names });

    const shipped = await ombudsman();
    await office.asker.write('directory.save', { ...factsOf(shipped), focalPoint: 'Qəbul şöbəsi', confirmed: true });
    expect(await ombudsman()).toMatchObject({ ...shipped, focalPoint: 'Qəbul şöbəsi', savedBy: me, savedAt: expect.any(String) });
    expect(await list()).toHaveLength(seededProviders.length + 2);
  });

  test('the same call sent twice is one body; its token is nobody else\'s', async () => {
    const token = '00000000-0000-4000-8000-0000000000aa';
    const input = { ...FACTS, region: 'İkinci', token };
    expect(await office.router.answer('directory.save', input)).toEqual({ ok: true, value: { id: token }, warnings: [] });
    expect(await office.router.answer('directory.save', input)).toEqual({ ok: true, value: { id: token }, warnings: [] });
    expect(await list({ search: 'ikinci' })).toHaveLength(1);
    expect(await office.router.answer('directory.save', { ...input, capacity: 3 })).toMatchObject({ ok: false, error: { code: 'TOKEN_REUSED' } });
    const [first] = seededProviders;
    expect(await office.router.answer('directory.save', { ...FACTS, region: 'Üçüncü', token: first?.orgId }), 'the id of a body that ships').toMatchObject({ ok: false, error: { code: 'TOKEN_REUSED' } });
  });

  test('A.5: a shelter has no address, whatever it was before', async () => {
    const shelter: Typed<'directory.save'> = { ...FACTS, region: 'Gizli', type: 'SHELTER' };
    await refused('directory.save', shelter, { code: 'INVALID_INPUT', fields: [{ path: 'contactOfficial.address', problem: 'not_allowed' }] });
    await office.asker.write('directory.save', { ...shelter, contactOfficial: { ...FACTS.contactOfficial, address: null } });
    const centre = (await list({ search: 'Uydurma' }))[0];
    await refused('directory.save', { ...FACTS, orgId: centre?.orgId ?? null, type: 'SHELTER' }, { code: 'INVALID_INPUT' });
  });

  test('an agreement has been made, and ends after it began', async () => {
    await refused('directory.save', { ...FACTS, region: 'X', dataAgreement: { date: '2026-03-03', expires: null } }, { code: 'DATE_IN_FUTURE' });
    await refused('directory.save', { ...FACTS, region: 'X', dataAgreement: { date: '2026-03-02', expires: '2026-03-01' } }, { code: 'WRONG_ORDER' });
  });

  test('a retired body is offered no more, is still there, and may come back', async () => {
    const orgId = (await list({ search: 'Uydurma' }))[0]?.orgId ?? '';
    await office.asker.write('directory.retire', { orgId });
    expect(await list({ search: 'Uydurma' })).toEqual([]);
    expect(await list({ search: 'Uydurma', includeRetired: true })).toMatchObject([{ orgId, retiredOn: '2026-03-02' }]);
    expect(await office.asker.ask('directory.open', { orgId })).toMatchObject({ retiredOn: '2026-03-02' });
    await refused('directory.retire', { orgId }, { code: 'WRONG_STATUS' });
    await refused('directory.save', { ...FACTS, orgId }, { code: 'WRONG_STATUS' });
    const namesake = await office.asker.write('directory.save', FACTS);
    await refused('directory.restore', { orgId }, { code: 'ALREADY_EXISTS' });
    await office.asker.write('directory.retire', { orgId: namesake });
    await office.asker.write('directory.restore', { orgId });
    expect(await list({ search: 'Uydurma' })).toMatchObject([{ orgId, retiredOn: null, names: FACTS.names }]);
    await refused('directory.restore', { orgId }, { code: 'WRONG_STATUS' });

    const shipped = await ombudsman();
    await office.asker.write('directory.retire', { orgId: shipped.orgId });
    expect(await list({ search: '916' })).toEqual([]);
    await office.asker.write('directory.restore', { orgId: shipped.orgId });
    expect(await ombudsman()).toMatchObject({ focalPoint: 'Qəbul şöbəsi', seeded: true });
  });

  test('what is not there is said', async () => {
    for (const call of ['directory.open', 'directory.retire', 'directory.restore'] as const) await refused(call, { orgId: NOBODY }, { code: 'PROVIDER_NOT_FOUND' });
    await refused('directory.save', { ...FACTS, orgId: NOBODY }, { code: 'PROVIDER_NOT_FOUND' });
    await refused('directory.save', { ...FACTS, country: 'Azərbaycan' }, { code: 'INVALID_INPUT' });
  });

  test('a supervisor and an administrator keep it; a mediator reads it, a reviewer does not', async () => {
    const orgId = (await ombudsman()).orgId;
    for (const label of ['desk 2', 'desk 5']) {
      await as(label);
      expect((await list()).length).toBeGreaterThanOrEqual(seededProviders.length);
      for (const call of ['directory.retire', 'directory.restore'] as const) await refused(call, { orgId }, { code: 'NOT_ALLOWED' });
      await refused('directory.save', { ...FACTS, region: 'Y' }, { code: 'NOT_ALLOWED' });
    }
    await as('desk 6');
    for (const answer of [await office.asker.answer('directory.list', {}), await office.asker.answer('directory.open', { orgId })]) expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    for (const [label, region] of [['desk 3', 'Şimal'], ['desk 4', 'Cənub']] as const) {
      await as(label);
      await office.asker.write('directory.save', { ...FACTS, region });
      expect(await list({ search: region })).toHaveLength(1);
    }
    await as('desk 1');
  });

  test('every change stands in the office\'s audit, by the body\'s id and with no content, and all of it is there after a lock', async () => {
    const { rows } = await office.asker.ask('audit.list', { file: 'office' });
    const ours = rows.filter(({ action }) => action.startsWith('directory.'));
    expect(new Set(ours.map(({ action }) => action))).toEqual(new Set(['directory.save', 'directory.retire', 'directory.restore']));
    const known = new Set((await list({ includeRetired: true })).map(({ orgId }) => orgId));
    expect(ours.every(({ recordId, caseId, reason }) => recordId !== null && known.has(recordId) && caseId === null && reason === null)).toBe(true);
    expect((await office.asker.ask('vault.verify', {})).files.filter(({ state: health }) => health === 'broken')).toEqual([]);
  });
});
