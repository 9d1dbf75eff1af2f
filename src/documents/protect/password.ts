const GROUPS = 6;
const DIGITS_OF_GROUP = 4;
/** The highest multiple of ten a byte can hold: bytes from here on are drawn again, so that all digits are alike likely. */
const FAIR = 250;

/**
 * A password for a saved document, made by the program: `4821-0937-5512-8046-7719-3308`, 24 digits of chance, 79 bits.
 * Digits, because it is read out over a telephone: they have one name each in every language, stand on every keyboard
 * whatever its layout, and know no capitals; letters rhyme (be, ce, de) and words of a foreign list are spelled wrongly.
 * The dashes are part of it, so that what is shown, copied and typed is one text.
 * `randomBytes` answers that many bytes.
 */
export function makePassword(randomBytes: (count: number) => Uint8Array): string {
  const digits: number[] = [];
  while (digits.length < GROUPS * DIGITS_OF_GROUP) {
    for (const byte of randomBytes(GROUPS * DIGITS_OF_GROUP)) if (byte < FAIR) digits.push(byte % 10);
  }
  return Array.from({ length: GROUPS }, (_, group) => digits.slice(group * DIGITS_OF_GROUP, (group + 1) * DIGITS_OF_GROUP).join('')).join('-');
}
