import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WORK_KINDS } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';
import { tabelCsv, type TabelEntry } from './tabel-csv.ts';
import { tabelTexts } from './texts.ts';

const days = Array.from({ length: 30 }, (_, index) => ({ on: `2026-04-${String(index + 1).padStart(2, '0')}`, dayOff: index === 3 || index === 4 }));
const entries: readonly TabelEntry[] = [
  { on: '2026-04-01', from: '09:00', to: '10:20', kind: 'SESSION', km: 0, cost: 0 },
  { on: '2026-04-01', from: '14:00', to: '15:10', kind: 'SESSION', km: 0, cost: 0 },
  { on: '2026-04-02', from: '08:00', to: '18:30', kind: 'TRAVEL', km: 120, cost: 123_450 },
  { on: '2026-05-01', from: '08:00', to: '18:00', kind: 'TRAINING', km: 7, cost: 100 },
];
const rowsOf = (language: Language, rest: { user?: string; entries?: readonly TabelEntry[] } = {}) =>
  strFromU8(tabelCsv({ user: 'desk 1', month: '2026-04', days, entries, language, ...rest })).split('\r\n').map((row) => row.split(';'));

describe('tabel', () => {
  it('UTF-8 with its mark, semicolons, CRLF', () => {
    const bytes = tabelCsv({ user: 'desk 1', month: '2026-04', days, entries, language: 'az' });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it.each(['az', 'en', 'ru'] as const)('hours by kind and day, with sums that are not rounded (%s)', (language) => {
    const t = tabelTexts[language];
    const rows = rowsOf(language);
    const row = (label: string) => rows.findLast(([first]) => first === label) ?? [];
    expect(rows[0]).toEqual([t.title]);
    expect(rows[2]).toEqual([t.month, '01.04.2026–30.04.2026']);
    expect(row(t.kind)).toEqual([t.kind, ...days.map(({ on }) => on.slice(8)), t.total, t.km, t.cost]);
    expect(row(t.kinds.SESSION).slice(0, 3)).toEqual([t.kinds.SESSION, '2:30', '']);
    expect(row(t.kinds.SESSION).slice(-3)).toEqual(['2:30', '', '']);
    expect(row(t.kinds.TRAVEL).slice(-3)).toEqual(['10:30', '120', '1234,50']);
    expect(row(t.total).slice(0, 4)).toEqual([t.total, '2:30', '10:30', '']);
    expect(row(t.total).slice(-3)).toEqual(['13:00', '120', '1234,50']);
    expect(row(t.dayOff).flatMap((mark, index) => (mark === t.offMark ? [index] : []))).toEqual([4, 5]);
  });
  it('another month and kinds without hours stay out', () => {
    const labels = rowsOf('az').map(([first]) => first);
    expect(labels).not.toContain(tabelTexts.az.kinds.TRAINING);
    expect(labels.filter((label) => Object.values(tabelTexts.az.kinds).includes(label ?? ''))).toEqual([tabelTexts.az.kinds.SESSION, tabelTexts.az.kinds.TRAVEL]);
  });
  it('R-81: no code and no place can get in, and no kind names the work', () => {
    const [first] = entries;
    const leaky = first ? [{ ...first, caseId: 'leak', caseNo: 'MED-2026-0001', place: 'leak' }] : [];
    expect(rowsOf('az', { entries: leaky }).flat().join(' ')).not.toMatch(/leak|MED/);
    for (const { kinds, title } of Object.values(tabelTexts)) expect([title, ...Object.values(kinds)].join(' ')).not.toMatch(/mediasiya|mediat|медиа|cinayət|жертв|victim/i);
    for (const { kinds } of Object.values(tabelTexts)) expect(Object.keys(kinds)).toEqual([...WORK_KINDS]);
  });
  it.each([['=1+1', "'=1+1"], ['+994', "'+994"], ['-x', "'-x"], ['@SUM(A1)', "'@SUM(A1)"], ['  =1', "'  =1"], ['＝1', "'＝1"], ['\t=1', "'\t=1"], ['Sınaqlı', 'Sınaqlı']])('a cell never begins a formula: %s', (user, expected) => {
    expect(rowsOf('az', { user })[1]?.[1]).toBe(expected);
  });
  it('quotes what would break a row', () => {
    expect(strFromU8(tabelCsv({ user: 'a;"b"\r\nc', month: '2026-04', days: [], entries: [], language: 'az' }))).toContain('\r\nƏməkdaş;"a;""b""\r\nc"\r\nDövr;');
  });
});
