import { combine, split } from 'shamir-secret-sharing';
import { sameBytes, sha256 } from './crypto.ts';
import { VaultError } from './errors.ts';
import { TAGS } from './manifest.ts';

/** One printed sheet. `text` is the whole of what is printed; `code` what a person types back. */
export interface RecoverySheet {
  readonly set: number;
  readonly number: number;
  readonly of: number;
  readonly threshold: number;
  readonly code: string;
  readonly text: string;
}

/** What a checked sheet says of itself. */
export interface SheetFacts {
  readonly set: number;
  readonly number: number;
  readonly of: number;
  readonly threshold: number;
}

interface ReadSheet extends SheetFacts {
  readonly vaultTag: string;
  readonly share: Buffer;
}

const SECRET_BYTES = 32;
const SHARE_ROOM = 33;
const BODY_BYTES = 11 + SHARE_ROOM;
const CHECK_BYTES = 6;
const LINE_BYTES = 10;
/** Crockford's alphabet: no I, L, O or U, so 1/I/L and 0/O cannot be confused. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Two of three sheets where three people can hold them, else one sheet with the whole secret. */
export function sheetPlan(people: number): { sheets: number; threshold: number } {
  return people >= 3 ? { sheets: 3, threshold: 2 } : { sheets: 1, threshold: 1 };
}

/** Prints a 32-byte secret. */
export async function makeSheets(secret: Uint8Array, vaultId: string, set: number, people: number): Promise<RecoverySheet[]> {
  const { sheets, threshold } = sheetPlan(people);
  const shares = sheets === 1 ? [secret] : await split(Uint8Array.from(secret), sheets, threshold);
  return shares.map((share, index) => {
    const facts = { set, number: index + 1, of: sheets, threshold };
    const code = encode(facts, vaultId, share);
    return { ...facts, code, text: `# Sirdaş 1 · ${set} · ${facts.number}/${sheets}\n${code}` };
  });
}

/** Reads one sheet as typed back; RECOVERY_MISMATCH, with the line where a line is wrong. */
export function checkSheet(text: string): SheetFacts {
  const { set, number, of, threshold } = decode(text);
  return { set, number, of, threshold };
}

/** The secret out of enough sheets of one set of this vault. RECOVERY_MISMATCH for any other. */
export async function joinSheets(texts: readonly string[], vaultId: string): Promise<{ secret: Buffer; set: number }> {
  const sheets = texts.map(decode);
  const [first] = sheets;
  const distinct = new Set(sheets.map(({ number }) => number));
  if (
    first === undefined ||
    first.vaultTag !== vaultTag(vaultId) ||
    sheets.some((sheet) => sheet.set !== first.set || sheet.vaultTag !== first.vaultTag || sheet.threshold !== first.threshold || sheet.of !== first.of) ||
    distinct.size !== sheets.length ||
    sheets.length < first.threshold
  )
    throw new VaultError('RECOVERY_MISMATCH');
  const secret = first.threshold === 1 ? first.share : Buffer.from(await combine(sheets.map(({ share }) => Uint8Array.from(share))));
  if (secret.length !== SECRET_BYTES) throw new VaultError('RECOVERY_MISMATCH');
  return { secret, set: first.set };
}

function vaultTag(vaultId: string): string {
  return sha256(Buffer.from(vaultId, 'utf8')).subarray(0, 4).toString('hex');
}

function checkOf(body: Uint8Array, bytes: number): Buffer {
  return sha256(Buffer.concat([Buffer.from(`${TAGS.sheet}\0`, 'utf8'), body])).subarray(0, bytes);
}

/** 44 bytes of body and 6 of checksum; five lines of 16 characters, each with 4 of its own. */
function encode({ set, number, of, threshold }: SheetFacts, vaultId: string, share: Uint8Array): string {
  const body = Buffer.alloc(BODY_BYTES);
  body.writeUInt8(1, 0);
  body.writeUInt16BE(set, 1);
  body.writeUInt8(number, 3);
  body.writeUInt8(of, 4);
  body.writeUInt8(threshold, 5);
  body.write(vaultTag(vaultId), 6, 'hex');
  body.writeUInt8(share.length, 10);
  body.set(share, 11);
  const whole = Buffer.concat([body, checkOf(body, CHECK_BYTES)]);
  return Array.from({ length: whole.length / LINE_BYTES }, (_, line) => {
    const part = whole.subarray(line * LINE_BYTES, (line + 1) * LINE_BYTES);
    const characters = toBase32(part) + lineCheck(part, line);
    return characters.replace(/(.{4})(?=.)/g, '$1 ');
  }).join('\n');
}

function decode(text: string): ReadSheet {
  const typed = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('')
    .toUpperCase()
    .replace(/[\s.·–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const lines = typed.match(/.{1,20}/g) ?? [];
  const whole = Buffer.concat(lines.map((line, index) => {
    const part = fromBase32(line.slice(0, 16));
    if (part?.length !== LINE_BYTES || line.slice(16) !== lineCheck(part, index)) throw new VaultError('RECOVERY_MISMATCH', { line: index + 1 });
    return part;
  }));
  const body = whole.subarray(0, BODY_BYTES);
  const length = whole.length === BODY_BYTES + CHECK_BYTES ? body.readUInt8(10) : 0;
  if (length < SECRET_BYTES || length > SHARE_ROOM || body.readUInt8(0) !== 1 || !sameBytes(whole.subarray(BODY_BYTES), checkOf(body, CHECK_BYTES)))
    throw new VaultError('RECOVERY_MISMATCH');
  return {
    set: body.readUInt16BE(1),
    number: body.readUInt8(3),
    of: body.readUInt8(4),
    threshold: body.readUInt8(5),
    vaultTag: body.subarray(6, 10).toString('hex'),
    share: Buffer.from(body.subarray(11, 11 + length)),
  };
}

/** Twenty bits that name the line they stand in. */
function lineCheck(part: Uint8Array, line: number): string {
  return toBase32(checkOf(Buffer.concat([Buffer.from([line]), part]), 3)).slice(0, 4);
}

function toBase32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const characters = Math.ceil((bytes.length * 8) / 5);
  bits <<= BigInt(characters * 5 - bytes.length * 8);
  return Array.from({ length: characters }, (_, index) => ALPHABET.charAt(Number((bits >> BigInt((characters - 1 - index) * 5)) & 31n))).join('');
}

function fromBase32(text: string): Buffer | undefined {
  let bits = 0n;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const bytes = Math.floor((text.length * 5) / 8);
  bits >>= BigInt(text.length * 5 - bytes * 8);
  return Buffer.from(bits.toString(16).padStart(bytes * 2, '0'), 'hex');
}
