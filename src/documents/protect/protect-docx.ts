import agile from 'officecrypto-tool/src/crypto/ecma376_agile.js';

/** First bytes of a compound file, which a protected document is. A document in the clear is a ZIP package. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "EncryptedPackage" as a compound file's directory spells it (UTF-16LE). */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * A finished DOCX that asks for a password when Word or LibreOffice opens it: ECMA-376 agile encryption, AES-256 with
 * SHA-512 and 100,000 rounds. Keys and salts are the library's own chance. Takes up to a second. TypeError for bytes that
 * are no package in the clear, or for an empty password. Source: [MS-OFFCRYPTO] 2.3.4.10–2.3.4.15.
 */
export async function protectDocx(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TypeError('not a package in the clear');
  if (password === '') throw new TypeError('no password');
  // What waits for this process gets its turn before the rounds begin.
  await Promise.resolve();
  return agile.encrypt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), password);
}

/** Whether these bytes are a document under a password. */
export function isProtected(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(ENCRYPTED_PACKAGE));
}
