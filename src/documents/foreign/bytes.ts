const latin1 = new TextDecoder('latin1');

/** Reading numbers out of foreign bytes: outside the bytes there are zeros, never an error. */
export class Bytes {
  readonly all: Uint8Array;
  readonly #view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    return this.all[at] ?? 0;
  }

  u16(at: number, little = false): number {
    return this.#fits(at, 2) ? this.#view.getUint16(at, little) : 0;
  }

  u32(at: number, little = false): number {
    return this.#fits(at, 4) ? this.#view.getUint32(at, little) : 0;
  }

  /** One sign a byte. */
  text(from: number, to: number): string {
    return latin1.decode(this.all.subarray(Math.max(0, from), Math.max(0, to)));
  }

  startsWith(signature: readonly number[], at = 0): boolean {
    return at + signature.length <= this.length && signature.every((byte, index) => this.all[at + index] === byte);
  }

  /** Where an ASCII word first stands at or after `from`, below `to`; -1 for nowhere. */
  find(word: string, from = 0, to = this.length): number {
    const signature = [...word].map((letter) => letter.charCodeAt(0));
    const first = signature[0] ?? 0;
    for (let at = this.all.indexOf(first, from); at !== -1 && at + signature.length <= to; at = this.all.indexOf(first, at + 1)) if (this.startsWith(signature, at)) return at;
    return -1;
  }

  #fits(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.length;
  }
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
