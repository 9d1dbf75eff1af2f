import { z } from 'zod';
import { training } from '../model/enumerations.ts';
import { instant, language, line, paragraphs, plainDate } from '../model/basic.ts';
import { VAULT_ERROR_CODES } from '../codes/vault-errors.ts';
import { moduleSchema, roleSchema } from '../model/roles.ts';
import type { Module, Role } from '../model/roles.ts';
import { parameterCode } from '../model/parameters.ts';
import { interfaceLanguage } from '../model/basic.ts';
import { nothing, read, write } from './define.ts';

const userId = z.string().min(1).max(40);
const passphrase = z.string().min(1).max(400);
/** The modules of `ROLES_BY_MODULE`: must be said in an office of several modules; at most one for a VOLUNTEER. Other roles need none. */
const ownModules = z.array(moduleSchema).max(4).refine((modules) => new Set(modules).size === modules.length).optional();

/** Roles whose files are those of the modules chosen for the person; every other role says by itself what it opens. */
export const ROLES_BY_MODULE: readonly Role[] = ['CASE_WORKER', 'PSYCHOLOGIST', 'LAWYER', 'VOLUNTEER'];
/** Roles that work in one module, and have nothing to do in an office without it. */
export const MODULE_OF_ROLE: Partial<Record<Role, Module>> = { MEDIATOR: 'MED', CO_MEDIATOR: 'MED', SHELTER_WORKER: 'THB' };

export const userRow = z.object({
  id: z.string(),
  label: z.string(),
  roles: z.array(roleSchema),
  modules: z.array(moduleSchema),
  live: z.boolean(),
  since: instant,
  /** When somebody else last gave them new keys, and who made the account or those keys. */
  resetAt: instant.nullable(),
  madeBy: z.string().nullable(),
  files: z.array(z.string()),
});

export const staff = z.object({
  userId,
  /** Name as it prints on documents; staff identity is protected too, so it lies in the sealed file. */
  certificateNo: line(40).nullable(),
  certificateIssuedOn: plainDate.nullable(),
  certificateValidUntil: plainDate.nullable(),
  languages: z.array(language).max(9),
  trainedFor: z.array(training).max(2).default([]),
});
export type Staff = z.infer<typeof staff>;

export const officeProfile = z.object({
  name: line(200),
  /** What outside papers call the office where its own name would say too much. */
  neutralName: line(200).nullable(),
  code: line(20),
  address: line(200).nullable(),
  phone: line(60).nullable(),
  email: line(120).nullable(),
  city: line(60).nullable(),
  hasSeal: z.boolean(),
  signatoryName: line(120).nullable(),
  signatoryPosition: line(120).nullable(),
  outgoingSeries: line(12),
  incomingSeries: line(12),
});
export type OfficeProfile = z.infer<typeof officeProfile>;

const year = z.int().min(2000).max(2100);
export const DAY_KINDS = ['HOLIDAY', 'MOURNING', 'ELECTION', 'TRANSFER', 'WORKING'] as const;

export const peopleCalls = {
  /** `modules`: the office's. */
  'users.list': read(nothing, z.object({ users: z.array(userRow), modules: z.array(moduleSchema) }), { permission: 'users.read' }),
  'users.add': write({ label: line(40), roles: z.array(roleSchema).min(1).max(11), modules: ownModules, passphrase }, { permission: 'users.direct', errors: [...VAULT_ERROR_CODES, 'NOT_CONFIRMED'] }),
  'users.change-roles': write({ userId, roles: z.array(roleSchema).min(1).max(11), modules: ownModules }, { permission: 'users.direct', errors: [...VAULT_ERROR_CODES, 'USER_NOT_FOUND', 'NOT_CONFIRMED'] }),
  /** The office begins other work as well: new files and keys, which every supervisor holds. For a supervisor who is ADMIN; a module is never taken away. */
  'users.add-module': write({ module: moduleSchema.exclude(['JDV']) }, { permission: 'users.direct', errors: [...VAULT_ERROR_CODES, 'ALREADY_EXISTS', 'NOT_CONFIRMED'] }),
  'users.remove': write({ userId }, { permission: 'users.direct', errors: [...VAULT_ERROR_CODES, 'USER_NOT_FOUND', 'NOT_CONFIRMED'] }),
  'users.change-passphrase': write({ current: passphrase, next: passphrase }, { permission: 'signed-in', errors: VAULT_ERROR_CODES }),
  'users.rotate-passphrase': write({ current: passphrase, next: passphrase }, { permission: 'signed-in', errors: VAULT_ERROR_CODES }),
  'users.save-language': write({ language: interfaceLanguage }, { permission: 'signed-in' }),

  'staff.list': read(nothing, z.object({ staff: z.array(staff.extend({ label: z.string(), name: z.string().nullable(), /** People and bodies this mediator said they are tied to: sealed. */ relations: z.string().nullable() })) }), { permission: 'office.read' }),
  'staff.save': write({ ...staff.shape, name: line(120), relations: paragraphs(2000).nullable().optional() }, { permission: 'staff.edit', errors: ['USER_NOT_FOUND'] }),

  'office.read': read(nothing, officeProfile, { permission: 'office.read' }),
  'office.save': write({ ...officeProfile.shape }, { permission: 'office.edit' }),

  'parameters.list': read(
    nothing,
    z.object({
      parameters: z.array(
        z.object({ code: parameterCode, value: z.number(), isDefault: z.boolean(), history: z.array(z.object({ value: z.number(), from: plainDate, reason: z.string(), by: z.string() })) }),
      ),
    }),
    { permission: 'office.read' },
  ),
  'parameters.set': write({ code: parameterCode, value: z.int().min(0).max(3650), reason: paragraphs(300) }, { permission: 'parameters.edit' }),

  'calendar.read-year': read(
    z.strictObject({ year }),
    z.object({
      year,
      confirmed: z.boolean(),
      /** Non-working days of the year that are not plain weekends, and weekends made working. */
      days: z.array(z.object({ on: plainDate, kind: z.enum(DAY_KINDS) })),
    }),
    { permission: 'signed-in' },
  ),
  'calendar.set-day': write({ on: plainDate, kind: z.enum(DAY_KINDS).nullable() }, { permission: 'calendar.edit', errors: ['DATE_TOO_FAR'] }),
  'calendar.confirm-year': write({ year }, { permission: 'calendar.edit' }),

  'audit.list': read(
    z.strictObject({ file: z.string().max(40), beforeSeq: z.int().min(1).optional(), caseId: z.uuid().optional() }),
    z.object({
      rows: z.array(
        z.object({ seq: z.int(), at: instant, actor: z.string(), action: z.string(), recordId: z.string().nullable(), caseId: z.string().nullable(), reason: z.string().nullable() }),
      ),
      next: z.int().nullable(),
    }),
    { permission: 'audit.read', errors: VAULT_ERROR_CODES },
  ),

  'drafts.list': read(nothing, z.object({ drafts: z.array(z.object({ key: z.string(), savedAt: instant, body: z.string() })) }), { permission: 'case.read' }),
  'drafts.save': read(
    z.strictObject({ key: line(160), body: z.string().max(100_000) }),
    z.object({ savedAt: instant }),
    { permission: 'case.read' },
  ),
  'drafts.discard': read(z.strictObject({ key: line(160) }), z.object({ gone: z.boolean() }), { permission: 'case.read' }),

  'contract.describe': read(
    nothing,
    z.object({
      calls: z.array(
        z.object({ call: z.string(), kind: z.enum(['read', 'write']), permission: z.string(), gated: z.boolean(), unattended: z.boolean(), errors: z.array(z.string()), input: z.unknown(), output: z.unknown() }),
      ),
    }),
    { permission: 'anyone', unattended: true },
  ),
};
