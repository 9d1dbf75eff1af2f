import { FOREIGN_ERROR_CODES } from './foreign-errors.ts';
import { VAULT_ERROR_CODES } from './vault-errors.ts';

/** Codes any call may answer with; each has a sentence in the messages (`error.<code>`). */
export const COMMON_ERRORS = [
  /** Input does not fit the schema; `fields` names where. */
  'INVALID_INPUT',
  'UNKNOWN_CALL',
  /** No vault is unlocked in this process. */
  'LOCKED',
  /** The caller's roles do not allow this call. */
  'NOT_ALLOWED',
  /** The same token came with another input. */
  'TOKEN_REUSED',
  /** The computer's date is over a day ahead of the newest entry, and nobody has said that it is right. */
  'CLOCK_JUMPED',
  'CLOCK_BEHIND',
  /** This case, or this person's keys, belong to another kind of work. */
  'WRONG_MODULE',
  'INTERNAL',
] as const;

/** Codes of single areas. */
export const AREA_ERRORS = [
  /** At least one rule stands in the way for good. */
  'BLOCKED',
  /** Only second-person rules stand in the way; `approvalId` says which request waits. */
  'NEEDS_APPROVAL',
  /** A reason from another module; nothing more is said. */
  'NOT_CLEARED',
  'CASE_NOT_FOUND',
  'RECORD_NOT_FOUND',
  'PARTY_NOT_FOUND',
  'USER_NOT_FOUND',
  'CASE_CLOSED',
  'WRONG_STATUS',
  'WRONG_ORDER',
  'NOT_ASSIGNED',
  'DATE_IN_FUTURE',
  'DATE_IN_PAST',
  'DATE_BEFORE_CASE',
  'DATE_TOO_FAR',
  'NO_MEDIATOR_CERTIFICATE',
  'ALREADY_EXISTS',
  'ALREADY_CORRECTED',
  'APPROVAL_EXPIRED',
  'APPROVAL_NOT_YOURS',
  'APPROVAL_MISMATCH',
  'ONLY_IN_PRACTICE',
  'NOT_IN_PRACTICE',
  'FOLDER_NOT_WRITABLE',
  'FILE_EXISTS',
  'DOCUMENT_NOT_CLEAN',
  'NOT_CONFIRMED',
  'LANGUAGE_NOT_AVAILABLE',
  'TOO_MANY_REVEALS',
  'HOST_NOT_ACCEPTED',
  'ALREADY_UNLOCKED',
  'PROVIDER_NOT_FOUND',
  'ROOM_NOT_FOUND',
  /** A complaint that concerns everybody who could answer it: it goes out on paper. */
  'NOBODY_TO_ANSWER',
  'FILE_NOT_READABLE',
  'FILE_TOO_BIG',
  'NOT_A_SCAN',
  /** A scan that would run something, or hides files inside. */
  'SCAN_ACTIVE',
] as const;

export const ERROR_CODES = [...COMMON_ERRORS, ...AREA_ERRORS, ...FOREIGN_ERROR_CODES, ...VAULT_ERROR_CODES] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
