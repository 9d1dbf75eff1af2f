import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lunarDatesSource } from './generate-lunar-dates.ts';

test('the shipped lunar dates are what the generator makes', () => {
  const shipped = readFileSync(new URL('../src/domain/dates/lunar-dates.data.ts', import.meta.url), 'utf8');
  expect(shipped).toBe(lunarDatesSource());
});
