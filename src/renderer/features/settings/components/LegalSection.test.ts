import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import LegalSection from './LegalSection.vue';

const row = (key: string, verifiedBy: string | null) => ({ key, az: `Sınaq ${key}`, en: `Test ${key}`, ru: `Проба ${key}`, source: verifiedBy === null ? 'verify' : 'seed', verifiedBy, verifiedOn: verifiedBy === null ? null : '2025-06-11' });

describe('R-72: legal bases', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  const open = (permissions: ('office.read' | 'legal.edit')[]) =>
    mount(LegalSection, {}, { 'legal-basis.list': () => ok({ rows: [row('A', 'F10'), row('B', null)] }), 'legal-basis.save': () => ok({ id: null }) }, { permissions });
  const edit = async (which: string) => {
    button(`Dəyiş: Sınaq ${which}`).click();
    await mounted.settle();
  };

  it('what nobody verified says how it prints', async () => {
    mounted = await open(['office.read']);
    const lines = [...mounted.root.querySelectorAll('tbody tr')].map((line) => line.textContent ?? '');
    expect(lines[0]).toContain('F10, 11.06.2025');
    expect(lines[1]).toContain('son sənəddə çıxmır');
    expect(mounted.root.querySelector('tbody button')).toBeNull();
  });

  it('a verification is a name and a day, or none', async () => {
    mounted = await open(['office.read', 'legal.edit']);
    await edit('B');
    type('legal-verifiedBy', 'Sınaqlı Hüquqşünas');
    await mounted.settle();
    submit('legal-form');
    await mounted.settle();
    expect(mounted.callsOf('legal-basis.save')).toEqual([]);
    type('legal-verifiedOn', '18.03.2026');
    await mounted.settle();
    submit('legal-form');
    await mounted.settle();
    expect(mounted.callsOf('legal-basis.save')).toEqual([expect.objectContaining({ key: 'B', az: 'Sınaq B', verifiedBy: 'Sınaqlı Hüquqşünas', verifiedOn: '2026-03-18' })]);
    expect(mounted.callsOf('legal-basis.list')).toHaveLength(2);
  });
});
