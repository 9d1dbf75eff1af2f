/** "Bu şəxs deyil": what a person has looked at and cleared, kept by keys that say nothing of anyone. */
import type { LeakFinding } from './types.ts';

/** Findings that still stand; one that is never clearable stands whatever was cleared. */
export function clear(findings: readonly LeakFinding[], cleared: readonly { readonly key: string }[]): readonly LeakFinding[] {
  const keys = new Set(cleared.map(({ key }) => key));
  return findings.filter(({ kind, key }) => kind === 'never' || !keys.has(key));
}

/** 64 bits of FNV-1a as hexadecimal. It tells findings of one document apart; it hides nothing and is given nothing to hide. */
export function fingerprint(pieces: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of pieces.join('\u001f')) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
