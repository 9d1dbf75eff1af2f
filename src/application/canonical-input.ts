/** Secrets are left out as well: a digest of one beside its salt would be guessed past the slot's Argon2id. */
const NOT_PART_OF_IT = new Set(['token', 'dryRun', 'approvalId', 'passphrase', 'current', 'next']);

/** One text for one input, whatever the order of its keys; what says nothing about the act is left out. */
export function canonicalInput(input: unknown): string {
  if (typeof input !== 'object' || input === null) return canonical(input);
  return canonical(Object.fromEntries(Object.entries(input).filter(([key]) => !NOT_PART_OF_IT.has(key))));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
