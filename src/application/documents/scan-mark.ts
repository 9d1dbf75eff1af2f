/** Letters and digits nobody mixes up when read off a scan (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** The short mark in a paper's footer, `K7Q2-M9XT`: of the random id it was made under, and so of nothing else. */
export function scanMarkOf(id: string): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(-12)}`);
  const letters = Array.from({ length: LENGTH }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)] ?? '0').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** As somebody typed it: O for 0, I and L for 1, with or without the hyphen. */
export function readMark(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return `${letters.slice(0, 4)}-${letters.slice(4, LENGTH)}`;
}
