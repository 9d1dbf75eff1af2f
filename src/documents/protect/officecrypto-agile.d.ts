/** The one part of the library that is used: its index would load crypto-js and the old, broken ciphers besides. */
declare module 'officecrypto-tool/src/crypto/ecma376_agile.js' {
  const agile: {
    /** ECMA-376 agile encryption (AES-256-CBC, SHA-512, 100,000 rounds, HMAC): the compound file's bytes. */
    encrypt(data: Buffer, password: string): Buffer;
    /** The reverse, of the two streams of the compound file; rejects on a wrong password. */
    decrypt(streams: { encryptionInfoBuffer: Buffer; encryptedPackageBuffer: Buffer }, password: string): Promise<Buffer>;
  };
  export default agile;
}
