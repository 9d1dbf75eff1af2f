import { describe, expect, it } from 'vitest';
import { clauses } from './clauses.ts';
import { allowancesFor, findNoteEchoes } from './outgoing-text-guard.ts';

const note = 'Dedi ki, qardaşı hər gün axşam onu həyətdə gözləyir və qapını döyür.';

describe('R-56: seven words of a note in an outgoing text', () => {
  it('finds seven equal words in a row, whatever case, letters and punctuation', () => {
    const [echo] = findNoteEchoes('QARDASI HER GUN AXSAM, onu “həyətdə” gözləyir.', [note]);
    expect(echo?.phrase).toBe('QARDASI HER GUN AXSAM, onu “həyətdə” gözləyir');
    expect(echo?.length).toBe(7);
  });
  it('lets six words pass', () => expect(findNoteEchoes('qardaşı hər gün axşam onu həyətdə', [note])).toEqual([]));
  it('a changed word in the middle breaks the run', () => expect(findNoteEchoes('qardaşı hər gün axşam bizi həyətdə gözləyir və', [note])).toEqual([]));
  it('looks into every note and reports every run', () => {
    const other = 'Pulu ay sonuna qədər iki dəfəyə özü gətirəcək, qəbz istəmir.';
    expect(findNoteEchoes(`Qardaşı hər gün axşam onu həyətdə gözləyir. Pulu ay sonuna qədər iki dəfəyə özü gətirəcək.`, [note, other])).toHaveLength(2);
  });
  it('does not count fixed clauses, organisations, dates and amounts', () => {
    const organisation = 'Uydurma rayon məhkəməsinin icra və qeydiyyat şöbəsi';
    const both = `${clauses.a.az} ${organisation} 6 aprel 2026-cı il 7 300,50 manat`;
    expect(findNoteEchoes(both, [both], allowancesFor([organisation]))).toEqual([]);
    expect(findNoteEchoes(both, [both], [])).not.toEqual([]);
  });
  it('an amount in between neither counts nor breaks the run', () => {
    const text = 'hər ay ona bankda 200 manat verir və heç kimə demir';
    expect(findNoteEchoes(text, [text])[0]?.length).toBe(9);
    expect(findNoteEchoes('hər ay ona bankda 200 manat verir və', ['hər ay ona bankda 200 manat verir və'])).toEqual([]);
  });
  it('without notes nothing is found', () => expect(findNoteEchoes(note, [])).toEqual([]));
});
