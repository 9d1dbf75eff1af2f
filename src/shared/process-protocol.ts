import { z } from 'zod';
import { ParserJob } from './parser-protocol.ts';

/**
 * Messages between a window's host and the application process (`src/application/process.ts`).
 * Ids are chosen by whoever asks and come back with the answer; there are no time limits.
 */

/** What the application may know of the window it serves; sent once, before anything else. */
export const HostStart = z.strictObject({
  kind: z.enum(['electron', 'chromium']),
  /** False where the browser runs without its sandbox: practice vaults only. */
  sandbox: z.boolean(),
  /** A real vault in the Chromium window needs this said on the command line. */
  acceptBrowserWindow: z.boolean(),
});
export type HostStart = z.infer<typeof HostStart>;

/** What a person confirms in a dialog the window cannot draw: who gets it, how many people it speaks of, which bytes. */
export const Confirmation = z.strictObject({
  act: z.enum(['save', 'grant', 'remove', 'restore', 'erase', 'hand-over']),
  recipient: z.string().max(200).nullable(),
  people: z.int().min(0),
  /** SHA-256, hex, of exactly the bytes or the change that follows. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  locale: z.enum(['az', 'en', 'ru']),
});
export type Confirmation = z.infer<typeof Confirmation>;

export const ToProcess = z.union([
  z.strictObject({ host: HostStart }),
  z.strictObject({ id: z.string(), call: z.string(), input: z.unknown() }),
  /** Flush drafts, finish or roll back, anchor, close; answered with `{id, answer: null}`, then the host ends the process. */
  z.strictObject({ id: z.string(), host: z.literal('lock') }),
  /** The person's word on a `confirm` asked by the process. */
  z.strictObject({ id: z.string(), confirmed: z.boolean() }),
  /** What the parser process said to a `parse`; its form is looked at by whoever asked. */
  z.strictObject({ id: z.string(), parsed: z.unknown() }),
]);
export type ToProcess = z.infer<typeof ToProcess>;

export const FromProcess = z.union([
  z.strictObject({ id: z.string(), answer: z.unknown() }),
  z.strictObject({ id: z.string(), confirm: Confirmation }),
  /** Foreign bytes, for a parser process that the host starts and ends. */
  z.strictObject({ id: z.string(), parse: ParserJob }),
]);
export type FromProcess = z.infer<typeof FromProcess>;
