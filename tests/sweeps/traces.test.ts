import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTraces, patternsOf } from './traces.ts';

const SECRET = 'Sınaqlı Nümunə Test qızı';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sirdash-traces-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = (bytes: Buffer | string) => {
  writeFileSync(join(folder, 'file'), bytes);
  return findTraces([folder], [SECRET]).map(({ encoding }) => encoding);
};

describe('findTraces', () => {
  it.each([
    ['utf8', Buffer.from(SECRET)],
    ['utf8', Buffer.from(SECRET.normalize('NFD'))],
    ['utf16le', Buffer.from(SECRET, 'utf16le')],
    ['utf16be', Buffer.from(SECRET, 'utf16le').swap16()],
    ['hex of utf8', Buffer.from(SECRET).toString('hex')],
    ['hex of utf8', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['hex of utf16le', Buffer.from(SECRET, 'utf16le').toString('hex')],
    ['json', JSON.stringify(SECRET).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['address', encodeURIComponent(SECRET)],
  ])('finds it as %s in the middle of other bytes', (encoding, bytes) => {
    expect(found(Buffer.concat([Buffer.from([1, 2, 3]), Buffer.from(bytes), Buffer.from([4])]))).toContain(encoding);
  });

  it.each(Array.from({ length: 9 }, (_, before) => before))('finds it in base64 after %d other bytes, whatever follows', (before) => {
    for (const charset of ['utf8', 'utf16le'] as const) {
      for (let after = 0; after < 4; after += 1) {
        const whole = Buffer.concat([Buffer.alloc(before, 0xa5), Buffer.from(SECRET, charset), Buffer.alloc(after, 0x5a)]);
        expect(found(whole.toString('base64'))).toEqual([`base64+${before % 3} of ${charset}`]);
        expect(found(whole.toString('base64url')).join()).toMatch(new RegExp(`base64(url)?\\+${before % 3} of ${charset}`));
      }
    }
  });

  it('finds it across the pieces of a large file, and says where', () => {
    const start = 16 * 1024 * 1024 + 200;
    const large = Buffer.alloc(start + 40 * 1024 * 1024, 0x20);
    for (const at of [start, start - 300]) {
      large.fill(0x20);
      large.write(SECRET, at);
      writeFileSync(join(folder, 'large'), large);
      expect(findTraces([folder], [SECRET])).toEqual([{ file: join(folder, 'large'), needle: SECRET, encoding: 'utf8', offset: at }]);
    }
  });

  it('finds it in the name of a file', () => {
    writeFileSync(join(folder, `${SECRET}.txt`), '');
    expect(findTraces([folder], [SECRET])).toMatchObject([{ encoding: 'utf8', offset: -1 }]);
  });

  it('finds nothing where it is not', () => {
    expect(found(Buffer.from('Başqa bir cümlə, sınaqsız.'))).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('refuses texts that would be found by chance', () => {
    expect(() => patternsOf('abc')).toThrow(RangeError);
  });
});
