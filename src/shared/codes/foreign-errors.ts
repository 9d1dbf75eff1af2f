/**
 * Why a file from outside was not read, or not cleaned: said by the parser process or by whoever started it.
 * FILE_NOT_READABLE, FILE_TOO_BIG, NOT_A_SCAN and SCAN_ACTIVE stand with the calls' own codes.
 */
export const FOREIGN_ERROR_CODES = [
  /** Another kind of file, whatever its name says. */
  'NOT_A_DOCX',
  'FILE_ENCRYPTED',
  /** Cut short, changed, or not well formed. */
  'FILE_DAMAGED',
  /** More than a real file ever holds: unpacked size, ratio, number of parts. */
  'PACKAGE_TOO_LARGE',
  'PACKAGE_RATIO',
  'PACKAGE_ENTRIES',
  /** Two parts of one name, a name that leads out of the package, or parts that overlap. */
  'PACKAGE_NAMES',
  'XML_TOO_DEEP',
  'XML_TOO_LARGE',
  /** A document type or entities of its own: never in a real DOCX. */
  'XML_ENTITIES',
  'PARSER_TIME',
  'PARSER_MEMORY',
  /** The process ended without an answer, or with one in no known form. */
  'PARSER_ENDED',
  /** This host starts none. */
  'PARSER_UNAVAILABLE',
  /** A cleaned copy still revealed something, or said other words, when it was read again. */
  'COPY_NOT_CLEAN',
] as const;

/** What starting, waiting for and losing the parser process can answer; every call that uses it may answer these. */
export const PARSER_ERROR_CODES = ['FILE_TOO_BIG', 'PARSER_TIME', 'PARSER_MEMORY', 'PARSER_ENDED', 'PARSER_UNAVAILABLE'] as const;
/** Beside those, what looking at a scan can answer. */
export const SCAN_ERROR_CODES = [...PARSER_ERROR_CODES, 'NOT_A_SCAN', 'SCAN_ACTIVE', 'FILE_ENCRYPTED'] as const;

export const PARSER_FAILURES = [...FOREIGN_ERROR_CODES, 'FILE_TOO_BIG', 'NOT_A_SCAN', 'SCAN_ACTIVE'] as const;
export type ParserFailureCode = (typeof PARSER_FAILURES)[number];
