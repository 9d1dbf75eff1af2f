import { z } from 'zod';
import { ERROR_CODES } from './codes/errors.ts';
import { MISSING_ITEMS, RULE_CODES, RULE_EFFECTS } from './codes/rules.ts';

/** Numbers and short codes a sentence needs: dates, days, amounts; never words about a person. */
export const params = z.record(z.string(), z.union([z.string(), z.number()]));
export type Params = z.infer<typeof params>;

export const missing = z.object({
  item: z.enum(MISSING_ITEMS),
  subjectCode: z.string().optional(),
  params: params.optional(),
});
export type Missing = z.infer<typeof missing>;

/** One rule that stands in the way, or warns, with what is missing in the rule's own order. */
export const block = z.object({
  rule: z.enum(RULE_CODES),
  effect: z.enum(RULE_EFFECTS),
  missing: z.array(missing),
  params: params.optional(),
});
export type Block = z.infer<typeof block>;

export const warning = block;
export type Warning = Block;

export const failure = z.object({
  code: z.enum(ERROR_CODES),
  /** Paths of input fields that do not fit, with zod's issue code: never a value. */
  fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
  blocks: z.array(block).optional(),
  approvalId: z.string().optional(),
});
export type Failure = z.infer<typeof failure>;

export type Answer<T> = { ok: true; value: T; warnings: Warning[] } | { ok: false; error: Failure };

export const accept = <T>(value: T, warnings: Warning[] = []): Answer<T> => ({ ok: true, value, warnings });
export const refuse = (code: Failure['code'], rest: Omit<Failure, 'code'> = {}): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, ...rest },
});
