import { z } from 'zod';
import type { ErrorCode } from '../codes/errors.ts';
import type { Permission } from '../permissions.ts';
import { id } from '../model/basic.ts';

export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** `write` calls carry an idempotency token; `read` calls change nothing but the audit of identities. */
  kind: 'read' | 'write';
  input: I;
  output: O;
  permission: Permission;
  /** Codes beyond the common ones. */
  errors: readonly ErrorCode[];
  /** Rules may stop it; `dryRun` answers what would happen. */
  gated: boolean;
  /** May run in the headless host on a real vault. */
  unattended: boolean;
  /** Leaves a dated row behind, so it waits until the clock is known to be right. */
  audited: boolean;
}

type Options = { permission: Permission; errors?: readonly ErrorCode[]; unattended?: boolean; audited?: boolean };

export function read<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, o: Options): Call<I, O> {
  return { kind: 'read', input, output, permission: o.permission, errors: o.errors ?? [], gated: false, unattended: o.unattended ?? false, audited: o.audited ?? false };
}

/** The id of the record written; null where nothing was (a dry run). */
export const written = z.strictObject({ id: z.string().nullable() });
export type Written = z.infer<typeof written>;

/** Chosen by the caller; it becomes the new record's id, and the same call sent twice makes one record. */
const token = id;

/** A write without gates. */
export function write<S extends z.ZodRawShape>(shape: S, o: Options) {
  const call: Call<z.ZodObject<S & { token: typeof token }, z.core.$strict>, typeof written> = {
    kind: 'write',
    input: z.strictObject({ ...shape, token }),
    output: written,
    permission: o.permission,
    errors: o.errors ?? [],
    gated: false,
    unattended: o.unattended ?? false,
    audited: true,
  };
  return call;
}

const gate = { token, dryRun: z.boolean().optional(), approvalId: id.optional() };

/** A write that rules may stop: `dryRun` asks, `approvalId` carries a second person's yes. */
export function gatedWrite<S extends z.ZodRawShape>(shape: S, o: Options) {
  const call: Call<z.ZodObject<S & typeof gate, z.core.$strict>, typeof written> = {
    kind: 'write',
    input: z.strictObject({ ...shape, ...gate }),
    output: written,
    permission: o.permission,
    errors: ['BLOCKED', 'NEEDS_APPROVAL', 'APPROVAL_EXPIRED', 'APPROVAL_MISMATCH', ...(o.errors ?? [])],
    gated: true,
    unattended: false,
    audited: true,
  };
  return call;
}

export const nothing = z.strictObject({});
