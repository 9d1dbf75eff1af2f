import { z } from 'zod';
import { PARSER_FAILURES } from './codes/foreign-errors.ts';
import type { ParserFailureCode } from './codes/foreign-errors.ts';
import { byteArray, cleanedCopy, foreignReport, scanReport } from './model/foreign.ts';
import type { CleanedCopy, ForeignReport, ScanReport } from './model/foreign.ts';

/**
 * What goes to the parser process (`src/parser/process.ts`) and what may come back. One process, one job, one
 * answer. The process is not trusted: an answer in any other form counts as none.
 */

/** Bytes a file from outside may have; nothing larger is read from the disk. */
export const MOST_BYTES = { inspect: 50 * 1024 * 1024, clean: 50 * 1024 * 1024, scan: 25 * 1024 * 1024 } as const;

export const PARSER_JOBS = ['inspect', 'clean', 'scan'] as const;
export type ParserJobKind = (typeof PARSER_JOBS)[number];

export const ParserJob = z.strictObject({ kind: z.enum(PARSER_JOBS), bytes: byteArray });
export type ParserJob = z.infer<typeof ParserJob>;

const failed = z.strictObject({ ok: z.literal(false), error: z.enum(PARSER_FAILURES) });
const answered = <T extends z.ZodType>(value: T) => z.union([z.strictObject({ ok: z.literal(true), value }), failed]);

interface ParserValues {
  inspect: ForeignReport;
  clean: CleanedCopy;
  scan: ScanReport;
}
export type ParserAnswer<K extends ParserJobKind = ParserJobKind> = { ok: true; value: ParserValues[K] } | { ok: false; error: ParserFailureCode };

export const PARSER_ANSWERS: { readonly [K in ParserJobKind]: z.ZodType<ParserAnswer<K>> } = {
  inspect: answered(foreignReport),
  clean: answered(cleanedCopy),
  scan: answered(scanReport),
};

/** Answers with a value or a code, in bounded time, whatever the bytes are. */
export type ParseForeign = <K extends ParserJobKind>(kind: K, bytes: Uint8Array) => Promise<ParserAnswer<K>>;

export const parserFailure = (error: ParserFailureCode): { ok: false; error: ParserFailureCode } => ({ ok: false, error });
