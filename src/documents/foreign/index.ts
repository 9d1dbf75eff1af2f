/** The door to everything that looks into foreign bytes; only `src/parser` may open it. */
import type { ParserAnswer, ParserJobKind } from '../../shared/parser-protocol.ts';
import { MOST_BYTES, parserFailure } from '../../shared/parser-protocol.ts';
import { cleanPackage } from './clean.ts';
import { inspectPackage } from './inspect.ts';
import { openPackage } from './package.ts';
import { scanOf } from './scan.ts';
import { Unreadable } from './unreadable.ts';

/** What a DOCX reveals beyond its pages; see `ForeignReport`. */
export const inspectDocx = (bytes: Uint8Array): ParserAnswer<'inspect'> => answer('inspect', bytes, () => inspectPackage(openPackage(bytes)));

/** A copy with the same words and nothing beside them; see `CleanedCopy`. */
export const cleanDocx = (bytes: Uint8Array): ParserAnswer<'clean'> => answer('clean', bytes, () => cleanPackage(openPackage(bytes)));

/** What a scan is by its structure; see `ScanReport`. NOT_A_SCAN, SCAN_ACTIVE, FILE_ENCRYPTED. */
export const kindOfScan = (bytes: Uint8Array): ParserAnswer<'scan'> => answer('scan', bytes, () => scanOf(bytes));

export const PARSERS: { readonly [K in ParserJobKind]: (bytes: Uint8Array) => ParserAnswer<K> } = { inspect: inspectDocx, clean: cleanDocx, scan: kindOfScan };

function answer<T>(kind: ParserJobKind, bytes: Uint8Array, work: () => T): { ok: true; value: T } | ReturnType<typeof parserFailure> {
  if (bytes.length > MOST_BYTES[kind]) return parserFailure('FILE_TOO_BIG');
  try {
    return { ok: true, value: work() };
  } catch (fault) {
    if (fault instanceof Unreadable) return parserFailure(fault.code);
    throw fault;
  }
}
