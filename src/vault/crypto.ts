import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const TAG_BYTES = 16;

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

export function hmacSha256(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

/** HKDF-SHA-256, 32 bytes out. */
export function hkdf(secret: Uint8Array, salt: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
}

/** AES-256-GCM: 32-byte key, 12-byte nonce; answers ciphertext and 16-byte tag in one. */
export function seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, associated: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The reverse of `seal`; undefined when key, nonce, associated data or bytes are not those that were sealed. */
export function unseal(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, associated: Uint8Array): Buffer | undefined {
  if (sealed.length < TAG_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** An Ed25519 private key from its 32-byte seed (RFC 8032). */
export function signingKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** The 32 raw bytes of the public half, base64. */
export function publicHalf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return base64(spki.subarray(SPKI_ED25519.length));
}

export function signBytes(key: KeyObject, bytes: Uint8Array): string {
  return base64(sign(null, bytes, key));
}

const importedKeys = new Map<string, KeyObject>();

/** True when `signature` (base64) over `bytes` was made with the private half of `publicKey` (base64, 32 bytes). */
export function signatureHolds(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  try {
    let key = importedKeys.get(publicKey);
    if (key === undefined) {
      key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, fromBase64(publicKey)]), format: 'der', type: 'spki' });
      importedKeys.set(publicKey, key);
    }
    return verify(null, bytes, key, fromBase64(signature));
  } catch {
    // Bytes that are no key at all verify nothing.
    return false;
  }
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** SHA-256 in lower-case hex: digests of documents and of inputs to be approved. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
