/**
 * What people type for a case, as the beginning of a case number: `12` or `0012` is that number of this year,
 * and a person's code (`MED-2026-0012-V2`) leads to its case.
 */
export function caseNumberSearch(typed: string, year: string): string {
  const text = typed.trim().toUpperCase();
  if (/^\d{1,6}$/.test(text) && !/^20\d\d$/.test(text)) return `MED-${year}-${text.padStart(4, '0')}`;
  return text.replace(/^([A-Z]{3}-\d{4}-\d{4,})-[A-Z]?\d*$/, '$1');
}
