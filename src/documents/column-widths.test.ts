import { describe, expect, it } from 'vitest';
import { fittedWidths } from './column-widths.ts';

const cell = (text: string) => [{ text }];
const columns = (header: readonly string[], rows: readonly (readonly string[])[] = [], largePrint = false) => ({ header: header.map(cell), rows: rows.map((row) => row.map(cell)), margins: 170, largePrint });

describe('table columns', () => {
  it('keep the widths asked for while every word fits', () => expect(fittedWidths([2000, 2000], columns(['Kim', 'Nə']))).toEqual([2000, 2000]));
  it('a word that does not fit takes room from the columns that have some', () => {
    const [narrow = 0, wide = 0] = fittedWidths([600, 3400], columns(['Обязательство', 'Что'])) ?? [];
    expect(narrow).toBeGreaterThan(1500);
    expect(narrow + wide).toBeLessThanOrEqual(4000);
    expect(wide).toBeGreaterThan(1500);
  });
  it('large print needs more', () => {
    expect(fittedWidths([1400, 2600], columns(['explained', 'Right']))).toEqual([1400, 2600]);
    expect(fittedWidths([1400, 2600], columns(['explained', 'Right'], [], true))?.[0]).toBeGreaterThan(1900);
  });
  it('spaces, line breaks, hyphens and slashes may end a line; a space that holds may not', () => {
    expect(fittedWidths([900, 900], columns(['bəli xeyr bəli xeyr', 'a/b/c/d/e/f/g/h']))).toEqual([900, 900]);
    expect(fittedWidths([900, 3000], columns(['bəli\u00A0xeyr\u00A0bəli', 'x']))?.[0]).toBeGreaterThan(900);
  });
  it('says when the words cannot fit at all', () => expect(fittedWidths([500, 500], columns(['Обязательство', 'Подтверждение']))).toBeUndefined());
});
