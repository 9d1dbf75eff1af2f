import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE, ruleLines, rulesPage } from './generate-rules-page.ts';

const root = new URL('../', import.meta.url);

describe('docs/RULES.md', () => {
  it('says what the rules say', async () => expect(readFileSync(new URL(PAGE, root), 'utf8')).toBe(await rulesPage()));

  it('names a rule only once it is asked somewhere and tested by its code', async () => {
    for (const { rule, says, test, gates, file } of await ruleLines()) {
      expect(gates, `${rule.code} in ${file} is asked nowhere`).not.toEqual([]);
      expect(says.length, `${rule.code} in ${file} says nothing`).toBeGreaterThan(20);
      expect(existsSync(new URL(test, root))).toBe(true);
      expect(readFileSync(new URL(test, root), 'utf8'), test).toContain(rule.code);
    }
  });
});
