/** Digits of a subscriber's number within Azerbaijan, without 0 or +994. */
const NATIONAL_DIGITS = 9;
/** Fewer tell nobody apart. */
const LEAST_DIGITS = 7;

/** A telephone number as it compares: +994 50 000 00 00, 0500000000 and 050-000-00-00 are one. Empty where there are too few digits to say. */
export function foldNumber(text: string): string {
  const digits = text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? '' : digits.slice(-NATIONAL_DIGITS);
}

/** Value of a decimal digit of any script: each script's ten stand in a row. */
function digitValue(digit: string): number {
  if (digit >= '0' && digit <= '9') return Number(digit);
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
