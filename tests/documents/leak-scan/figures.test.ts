import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_ALLOWED, scanText, watchList, watchOf } from '../../../src/documents/leak-scan/index.ts';
import { carriers, falseAlarms, heldOut, paragraphs, recall } from './figures.ts';
import { manyPeople } from './many-people.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/LEAK-SCAN.md'), 'utf8');

describe('R-61: the two published figures', () => {
  it('says nothing about two hundred paragraphs of everyday prose, and the page says so', () => {
    const { paragraphs, people, others, ownNever, ownToLookAt } = falseAlarms();
    expect(others).toEqual([]);
    expect(ownNever).toEqual([]);
    expect({ paragraphs, people }).toEqual({ paragraphs: 200, people: 150 });
    expect(page).toContain(`| False alarms, ${people} people of other files | **${others.length}** of ${paragraphs} paragraphs |`);
    expect(page).toContain(`| Paragraphs to look at if the letter were about all ${people} at once | ${ownToLookAt} of ${paragraphs}, none of them blocking |`);
  });

  it('finds every hidden variant, and the page says how many', () => {
    const { variants, found, never, missed } = recall();
    expect(missed).toEqual([]);
    expect(page).toContain(`| Hidden variants found | **${found}** of ${variants} |`);
    expect(page).toContain(`| of them never clearable | ${never} |`);
    expect(variants).toBeGreaterThanOrEqual(300);
  });

  it('does as well on the set that was held out, now', () => {
    const { paragraphs, alarms, variants, missed } = heldOut();
    expect(alarms).toEqual([]);
    expect(missed).toEqual([]);
    expect(page).toContain(`| Held-out prose, false alarms now | ${alarms.length} of ${paragraphs} paragraphs |`);
    expect(page).toContain(`| Held-out variants, found now | ${variants - missed.length} of ${variants} |`);
  });

  it('reads five pages against two thousand people well under a second', () => {
    const list = watchList(manyPeople(2000).map(watchOf));
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      expect(scanText(paragraphs, list, NOTHING_ALLOWED)).toEqual([]);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(700);
  });

  it('finds nothing in the same packages with nothing hidden', () => {
    expect(carriers()).toEqual([]);
  });
});
