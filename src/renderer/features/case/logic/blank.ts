/** Text as the contract wants it: an empty field is null, the rest is trimmed. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** A value still to be chosen: null until somebody does. */
export function choice<T = string>(value: T | null = null): T | null {
  return value;
}

/** A whole number typed into a field; null while it is empty or no number. */
export function numberOrNull(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : null;
}
