import { describe, expect, it } from 'vitest';
import { facts } from '../../../tests/documents/samples.ts';
import { OBLIGATION_STATUSES, OBLIGATION_TYPES } from '../../shared/model/enumerations.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD16A } from './build.ts';
import { d16aFacts } from './facts.ts';

const sample = facts['D16-A'];
const text = (rest: Partial<typeof sample> = {}) => textOf(buildD16A({ ...sample, ...rest }));

describe('D16-A: follow-up of an agreement', () => {
  it('I0: nobody is named, and no code but the outside number', () => {
    expect(text()).not.toMatch(/Sınaqlı|Uydurmayev|MED-\d/);
    expect(describeFields(buildD16A(sample)).every(({ subjectCode }) => subjectCode === undefined)).toBe(true);
    expect(text()).toContain('S-48213');
  });
  it('takes no name, code or words: what it does not know is dropped', () => {
    const parsed = d16aFacts.parse({ office: { code: 'X' }, note: 'x', obligations: [{ no: 1, type: 'PAYMENT', what: { az: 'x' }, by: { role: 'HARMED', name: 'x' } }] });
    expect(JSON.stringify(parsed)).not.toContain('"x"');
  });
  it('is the file\'s copy whatever copy is asked for', () => {
    const asked = buildD16A({ ...sample, copy: 'person' });
    expect(asked.copy).toBe('file');
    expect(textOf(asked)).toContain('işin nüsxəsi');
  });
  it('an instalment debt shows what is paid of how much; a promise without money shows none', () => {
    expect(text()).toContain('4 800,50 / 7 300,50'.replaceAll(' ', '\u00A0').replace('\u00A0/\u00A0', ' / '));
    expect(text({ obligations: [{ no: 1, type: 'PAYMENT', amount: 10_000 }] })).toContain('0,00 / 100,00');
    expect(missingFields(buildD16A({ ...sample, obligations: [{ no: 1, type: 'PAYMENT' }] })).map(({ field }) => field)).toContain('obligation.1.amount');
  });
  it('R-78: contacts are counted for each party apart, a party without any too', () => {
    const rows = text().split('\n').filter((line) => /^(Birinci|İkinci) tərəf/.test(line));
    expect(rows).toContain('Birinci tərəf | 2 | 03.07.2026');
    expect(rows).toContain('İkinci tərəf 1 | 3 | 04.07.2026');
    expect(rows).toContain('İkinci tərəf 2 | 0 | —');
  });
  it('a party not asked about safety yet is a gap, never a yes', () => {
    expect(text()).toContain('İkinci tərəf 1 | 04.07.2026 | xeyr');
    const open = buildD16A({ ...sample, safety: [{ role: 'HARMED' }] });
    expect(missingFields(open).map(({ field }) => field)).toEqual(expect.arrayContaining(['safety.askedOn', 'safety.safe']));
    expect(text({ safety: [] })).toContain(az.noSafety);
  });
  it('every kind and state of an obligation has its words', () => {
    for (const type of OBLIGATION_TYPES) for (const status of OBLIGATION_STATUSES) {
      const [, row = ''] = /^1 \| (.*)$/m.exec(text({ obligations: [{ no: 1, by: { role: 'RESPONSIBLE' }, type, status, dueOn: '2026-05-01', amount: 100, paid: 0 }] })) ?? [];
      expect(row).toContain(az.statuses[status]);
      expect(row.split(' | ').every((cell) => cell.trim() !== '')).toBe(true);
    }
  });
});
