import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/documents/grammar/cases.ts';
import { seededProviders } from '../../src/domain/directory/seeded-providers.data.ts';

/** Names whose last word is no possessive. */
const PLAIN = new Set(['prokurorluq', 'komissiya']);

/** The written forms of the directory against the endings of the grammar: the last word before a bracket takes them. */
describe('genitive and dative of the bodies that ship, in Azerbaijani', () => {
  const names = seededProviders.map(({ names: { az } }) => az);
  it.each(names.filter(({ nominative }) => !nominative.includes('(Ombudsman)')))('$nominative', ({ nominative, genitive, dative }) => {
    const [stem = '', tail = ''] = nominative.split(/(?= \()/);
    const words = stem.split(' ');
    const last = words.at(-1) ?? '';
    const possessive = !PLAIN.has(last.toLowerCase());
    const written = (grammaticalCase: 'genitive' | 'dative') => [...words.slice(0, -1), inflect(last, grammaticalCase, { possessive })].join(' ') + tail;
    expect([genitive, dative]).toEqual([written('genitive'), written('dative')]);
  });

  it('the Ombudsman bends in both names', () => {
    const [ombudsman] = names.filter(({ nominative }) => nominative.includes('(Ombudsman)'));
    expect(ombudsman?.genitive).toBe(`İnsan Hüquqları üzrə ${inflect('Müvəkkil', 'genitive')} (${inflect('Ombudsman', 'genitive')})`);
    expect(ombudsman?.dative).toBe(`İnsan Hüquqları üzrə ${inflect('Müvəkkil', 'dative')} (${inflect('Ombudsman', 'dative')})`);
  });
});
