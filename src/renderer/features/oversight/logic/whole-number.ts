/** A whole number as a person types it, within the limits; undefined if it is none. */
export function wholeNumber(text: string, min: number, max: number): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,9}$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return value >= min && value <= max ? value : undefined;
}

/** The text, or null if nothing is written. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
