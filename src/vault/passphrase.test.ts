import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AZERBAIJANI_WORDS } from './dictionaries/azerbaijani.ts';
import { RUSSIAN_WORDS } from './dictionaries/russian.ts';
import { estimatePassphrase, refuseWeak, suggestPassphrase } from './passphrase.ts';

describe('suggested passphrases', () => {
  it('are six words and always strong enough', () => {
    for (let round = 0; round < 50; round += 1) {
      const passphrase = suggestPassphrase(randomBytes);
      expect(passphrase.split(' ')).toHaveLength(6);
      expect(estimatePassphrase(passphrase)).toMatchObject({ strongEnough: true });
    }
  });

  it('take every word of the list with the same chance: two bytes a word, 2048 words', () => {
    const zero = suggestPassphrase((count) => Buffer.alloc(count, 0));
    const last = suggestPassphrase((count) => Buffer.alloc(count, 0xff));
    expect(zero).toBe(Array(6).fill('abandon').join(' '));
    expect(last).toBe(Array(6).fill('zoo').join(' '));
  });
});

describe('own passphrases', () => {
  it.each([
    'sevgilim1234',
    'Azərbaycan2026',
    'Azerbaycan2026',
    'sənisevirəm1',
    'senisevirem1',
    'qarabağ2020',
    'məmmədov1985',
    'приветпривет',
    'ghbdtnghbdtn',
    'Наташа123456',
    'privetprivet1',
    'йцукенгшщзхъ',
    'qwertyuiop12',
    'qüertyuiopöğ',
    '1q2w3e4r5t6y',
    'password1234',
    'short Xk9!',
    'aaaaaaaaaaaaaaaaaaaa',
  ])('%s is too weak', (passphrase) => {
    expect(estimatePassphrase(passphrase).strongEnough).toBe(false);
    expect(() => refuseWeak(passphrase, 'real')).toThrow('PASSPHRASE_WEAK');
  });

  it.each(['Xəzərin altıncı damcısı qurudu', 'семь усталых верблюдов поют в подвале', 'cobalt harbour mitten orbit'])('%s is strong', (passphrase) => {
    expect(estimatePassphrase(passphrase).strongEnough).toBe(true);
    expect(() => refuseWeak(passphrase, 'real')).not.toThrow();
  });

  it('the dictionaries make the difference', () => {
    expect(AZERBAIJANI_WORDS.length).toBeGreaterThan(600);
    expect(RUSSIAN_WORDS.length).toBeGreaterThan(900);
    const known = estimatePassphrase('könülüm sevinc').guessesLog10;
    const invented = estimatePassphrase('kvnxlzm sqvwpc').guessesLog10;
    expect(known).toBeLessThan(invented - 3);
  });

  it('a practice vault takes a simple one, but never none', () => {
    expect(() => refuseWeak('salam', 'practice')).not.toThrow();
    expect(() => refuseWeak('', 'practice')).toThrow('PASSPHRASE_WEAK');
  });

  it('is fast on long text', () => {
    const started = performance.now();
    estimatePassphrase('ə'.repeat(100_000));
    estimatePassphrase('sevgi salam bakı '.repeat(1000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
