import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { VaultError } from './errors.ts';
import type { VaultKind } from './manifest.ts';
import { AZERBAIJANI_WORDS } from './dictionaries/azerbaijani.ts';
import { KEYBOARD_RUNS, WORLD_PASSWORDS } from './dictionaries/keyboard.ts';
import { RUSSIAN_WORDS } from './dictionaries/russian.ts';

export const MIN_PASSPHRASE_LENGTH = 12;
export const MIN_PASSPHRASE_SCORE = 3;
const SUGGESTED_WORDS = 6;
/** Longer text is strong by its length; estimating it would only take time. */
const ESTIMATED_LENGTH = 100;

export interface PassphraseEstimate {
  /** 0 (guessed at once) to 4. */
  readonly score: number;
  /** Decimal logarithm of the guesses it takes. */
  readonly guessesLog10: number;
  readonly longEnough: boolean;
  readonly strongEnough: boolean;
}

/** Six words of the BIP-39 English list, 66 bits; `random` gives bytes. */
export function suggestPassphrase(random: (count: number) => Uint8Array): string {
  const bytes = Buffer.from(random(SUGGESTED_WORDS * 2));
  return Array.from({ length: SUGGESTED_WORDS }, (_, index) => wordlist[bytes.readUInt16BE(index * 2) % wordlist.length]).join(' ');
}

let estimator: ZxcvbnFactory | undefined;

/** Judges a passphrase against Azerbaijani, Russian and English words, names and keyboard runs. */
export function estimatePassphrase(text: string): PassphraseEstimate {
  estimator ??= new ZxcvbnFactory({
    dictionary: {
      azerbaijani: [...AZERBAIJANI_WORDS],
      russian: [...RUSSIAN_WORDS],
      keyboard: [...KEYBOARD_RUNS],
      passwords: [...WORLD_PASSWORDS],
      english: [...wordlist],
    },
  });
  const passphrase = text.normalize('NFC');
  const longEnough = [...passphrase].length >= MIN_PASSPHRASE_LENGTH;
  const { score, guessesLog10 } = estimator.check(passphrase.slice(0, ESTIMATED_LENGTH));
  return { score, guessesLog10, longEnough, strongEnough: longEnough && score >= MIN_PASSPHRASE_SCORE };
}

/** PASSPHRASE_WEAK for a real vault; practice vaults hold nothing worth guessing. */
export function refuseWeak(passphrase: string, kind: VaultKind): void {
  if (kind === 'real' && !estimatePassphrase(passphrase).strongEnough) throw new VaultError('PASSPHRASE_WEAK');
  if (passphrase.length === 0) throw new VaultError('PASSPHRASE_WEAK');
}
