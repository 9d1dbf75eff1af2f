import type { VaultErrorCode } from '../shared/codes/vault-errors.ts';

/** What an error may say besides its code: names of files, labels and numbers, never content. */
export type VaultErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** The only error the vault throws on purpose; the router turns `code` and `details` into an answer. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly details: VaultErrorDetails;

  constructor(code: VaultErrorCode, details: VaultErrorDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'VaultError';
    this.code = code;
    this.details = details;
  }
}

/** The `code` of a system or driver error, or ''. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Turns a driver or file system error into a vault error; anything else comes back as it is. */
export function toVaultError(error: unknown, file?: string): unknown {
  if (error instanceof VaultError) return error;
  const details: VaultErrorDetails = file === undefined ? {} : { file };
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return new VaultError('DISK_FULL', details, error);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY'))
    return new VaultError('VAULT_READ_ONLY', details, error);
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return new VaultError('VAULT_IN_USE', details, error);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ')
    return new VaultError('FILE_DAMAGED', details, error);
  return error;
}
