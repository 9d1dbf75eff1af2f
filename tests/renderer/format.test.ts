import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatMoney, parseMoney, parseTime } from '../../src/renderer/ui/format.ts';

describe('how things are written', () => {
  it.each([
    ['2026-03-02', '02.03.2026'],
    [null, '–'],
    ['no date', 'no date'],
  ])('date %s is %s', (iso, shown) => expect(formatDate(iso)).toBe(shown));

  it('instants show the day and minutes of Baku', () => {
    expect(formatInstant('2026-03-02T09:05:59+04:00')).toBe('02.03.2026 09:05');
    expect(formatInstant(null)).toBe('–');
  });

  it.each([
    [730050, '7\u00a0300,50'],
    [5, '0,05'],
    [0, '0,00'],
    [123456789, '1\u00a0234\u00a0567,89'],
    [null, '–'],
  ])('%s qəpik is %s manat', (qepik, shown) => expect(formatMoney(qepik)).toBe(shown));

  it.each([
    ['7 300,50', 730050],
    ['7\u00a0300.5', 730050],
    ['7300', 730000],
    ['0,05', 5],
    ['7,300,50', undefined],
    ['-5', undefined],
    ['5,123', undefined],
    ['', undefined],
    ['beş', undefined],
  ])('typed %s is %s qəpik', (text, qepik) => expect(parseMoney(text)).toBe(qepik));

  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['14.30', '14:30'],
    ['9', '09:00'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['nə vaxt', undefined],
  ])('typed %s is %s', (text, time) => expect(parseTime(text)).toBe(time));

  it('every whole number of qəpik survives being shown and typed again', () => {
    for (const qepik of [1, 99, 100, 12_345, 99_999_999]) expect(parseMoney(formatMoney(qepik))).toBe(qepik);
  });
});
