/** A value that has exactly one canonical form. Numbers are safe integers. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Canonical JSON: keys sorted by UTF-16 code unit, no spaces, integers only. Throws TypeError on anything else. */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('canonical JSON holds integers only');
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** UTF-8 bytes of the canonical JSON. */
export function canonicalBytes(value: Canonical): Buffer {
  return Buffer.from(canonicalJson(value), 'utf8');
}

/** What is signed and hashed: the domain tag, a zero byte, the canonical bytes. */
export function taggedBytes(tag: string, value: Canonical): Buffer {
  return Buffer.concat([Buffer.from(`${tag}\0`, 'utf8'), canonicalBytes(value)]);
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}
