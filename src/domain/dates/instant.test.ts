import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, compareInstants, dateOf, endOfDay, epochMsOf, instantAt, isInstant, parseInstant, startOfDay, timeOf, toInstant } from './instant.ts';
import { addDays, plainDate } from './plain-date.ts';

const anySecond = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

test('DT-1: an instant shows the clock in Baku, four hours ahead', () => {
  const instant = toInstant(Date.parse('2026-03-01T20:30:15.999Z'));
  expect(instant).toBe('2026-03-02T00:30:15+04:00');
  expect(dateOf(instant)).toBe('2026-03-02');
  expect(timeOf(instant)).toBe('00:30');
});
test('DT-1: summer has the same offset', () => {
  expect(toInstant(Date.parse('2026-07-01T20:00:00Z'))).toBe('2026-07-02T00:00:00+04:00');
});
test('DT-1: a day runs from 00:00:00 to 23:59:59', () => {
  const day = plainDate('2026-04-01');
  expect(startOfDay(day)).toBe('2026-04-01T00:00:00+04:00');
  expect(endOfDay(day)).toBe('2026-04-01T23:59:59+04:00');
  expect(epochMsOf(startOfDay(addDays(day, 1))) - epochMsOf(endOfDay(day))).toBe(1_000);
});
test('instants agree with the platform clock, both ways', () => {
  fc.assert(fc.property(anySecond, (seconds) => {
    const instant = toInstant(seconds * 1_000);
    expect(Date.parse(instant)).toBe(seconds * 1_000);
    expect(epochMsOf(instant)).toBe(seconds * 1_000);
    expect(parseInstant(instant)).toBe(instant);
  }));
});
test('order of texts is order of time', () => {
  fc.assert(fc.property(anySecond, anySecond, (a, b) => {
    expect(Math.sign(compareInstants(toInstant(a * 1_000), toInstant(b * 1_000)))).toBe(Math.sign(a - b));
  }));
});
test('DT-7: hours pass through midnight and years', () => {
  const start = instantAt(plainDate('2026-12-31'), '22:15');
  expect(start && addHours(start, 24)).toBe('2027-01-01T22:15:00+04:00');
  expect(start && addHours(start, -0.25)).toBe('2026-12-31T22:00:00+04:00');
  expect(() => addHours(startOfDay(plainDate('2026-01-01')), 1 / 7)).toThrow(RangeError);
});
test.each([
  '2026-03-02T09:00:00Z', '2026-03-02T09:00:00+05:00', '2026-03-02T09:00+04:00', '2026-03-02T24:00:00+04:00',
  '2026-02-30T09:00:00+04:00', '2026-03-02T09:00:00.000+04:00', '2026-03-02', '',
])('%j is not an instant', (text) => {
  expect(isInstant(text)).toBe(false);
});
test('a time of day is HH:MM', () => {
  expect(['9:00', '24:00', '12:60', '12:00:00', ''].map((time) => instantAt(plainDate('2026-03-02'), time))).toEqual(Array(5).fill(undefined));
});
test('a time that is none is refused', () => {
  expect(() => toInstant(Number.NaN)).toThrow(RangeError);
});
