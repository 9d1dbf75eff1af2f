import { describe, expect, it } from 'vitest';
import { seededProviders } from '../../src/domain/directory/seeded-providers.data.ts';
import { savedProvider, savedProviders, saveProvider } from '../../src/vault/repositories/providers.ts';
import { makeVault } from './kit.ts';

const AT = '2026-11-02T09:00:00+04:00';

describe('bodies this office keeps', () => {
  it('come back as they were saved, the last saving counting', async () => {
    const { session } = await makeVault();
    const office = session.file('office');
    const [first, second] = seededProviders;
    if (!first || !second) throw new Error('nothing ships');
    office.write(({ db }) => {
      saveProvider(db, first, AT, 'u1');
      saveProvider(db, second, AT, 'u1');
      saveProvider(db, { ...first, capacity: 7 }, '2026-11-03T09:00:00+04:00', 'u2');
    });
    expect(office.read((db) => savedProvider(db, first.orgId))).toEqual({ ...first, capacity: 7, savedAt: '2026-11-03T09:00:00+04:00', savedBy: 'u2' });
    expect(office.read(savedProviders).map(({ orgId }) => orgId)).toEqual([first.orgId, second.orgId].toSorted());
    expect(office.read((db) => savedProvider(db, '00000000-0000-4000-8000-000000000009'))).toBeUndefined();
  });

  it('written before a field was thought of still read', async () => {
    const { session } = await makeVault();
    const office = session.file('office');
    const [first] = seededProviders;
    if (!first) throw new Error('nothing ships');
    const { knownAs: _knownAs, inHousePhone: _inHousePhone, accessibility: _accessibility, country: _country, ...old } = first;
    office.write(({ db }) => db.run('INSERT INTO providers (id, body, saved_at, saved_by) VALUES (?,?,?,?)', first.orgId, JSON.stringify(old), AT, 'u1'));
    expect(office.read((db) => savedProvider(db, first.orgId))).toMatchObject({ ...old, knownAs: [], inHousePhone: null, accessibility: [], country: 'AZ' });
  });
});
