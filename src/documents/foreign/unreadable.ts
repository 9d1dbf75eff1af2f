import type { ParserFailureCode } from '../../shared/codes/foreign-errors.ts';

/** Foreign bytes that cannot, or must not, be read further; becomes an answer at the door (`index.ts`). */
export class Unreadable extends Error {
  readonly code: ParserFailureCode;
  constructor(code: ParserFailureCode) {
    super(code);
    this.code = code;
  }
}

/** Far above what a real paper needs, and far below what harms this computer. */
export const LIMITS = {
  /** All parts unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Unpacked to packed, of a part over a megabyte; a page of one colour reaches a few hundred. */
  ratio: 500,
  entries: 4_000,
  nameLength: 255,
  /** One XML part, and its longest attribute. */
  xmlBytes: 24 * 1024 * 1024,
  attributeLength: 4 * 1024 * 1024,
  attributes: 300,
  /** Elements of one part. */
  elements: 500_000,
  depth: 200,
} as const;
