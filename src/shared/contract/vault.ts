import { z } from 'zod';
import { instant, interfaceLanguage, line } from '../model/basic.ts';
import { VAULT_ERROR_CODES } from '../codes/vault-errors.ts';
import { moduleSchema, roleSchema } from '../model/roles.ts';
import type { Module, Role } from '../model/roles.ts';
import { nothing, read, write } from './define.ts';

const folder = z.string().min(1).max(1000);
const passphrase = z.string().min(1).max(400);

/** Modules an office may begin with or take on; juvenile diversion is not offered yet. */
export const OFFERED_MODULES = ['MED', 'VPN', 'THB'] as const satisfies readonly Module[];
const offeredModules = z.array(z.enum(OFFERED_MODULES)).min(1).max(OFFERED_MODULES.length).refine((modules) => new Set(modules).size === modules.length);

/** What the first user does beside running the office, and the modules that is done in. */
export const FIRST_ROLES = {
  MEDIATOR: ['MED'],
  CASE_WORKER: ['VPN', 'THB'],
  SHELTER_WORKER: ['THB'],
} as const satisfies Partial<Record<Role, readonly Module[]>>;
const firstRole = z.enum(['MEDIATOR', 'CASE_WORKER', 'SHELTER_WORKER']);
export type FirstRole = z.infer<typeof firstRole>;

/** The roles a first user may choose from in an office of these modules, the likeliest first. */
export const firstRolesOf = (office: readonly Module[]): FirstRole[] => firstRole.options.filter((role) => FIRST_ROLES[role].some((module) => office.includes(module)));

export const sheet = z.object({ set: z.string(), no: z.int(), of: z.int(), text: z.string() });

export const signedIn = z.object({
  userId: z.string(),
  label: z.string(),
  roles: z.array(roleSchema),
  permissions: z.array(z.string()),
  practice: z.boolean(),
  onePersonOffice: z.boolean(),
  vaultId: z.string(),
  /** Modules whose facts this person may open. */
  modules: z.array(moduleSchema),
  now: instant,
  /** `behind`: gated writes stop; `jumped`: over a day forward since the last entry, to be confirmed. */
  clock: z.enum(['ok', 'behind', 'jumped']),
  language: interfaceLanguage.nullable(),
});

export const vaultCalls = {
  'vault.describe': read(
    z.strictObject({ folder }),
    z.object({
      exists: z.boolean(),
      kind: z.enum(['practice', 'real']).nullable(),
      labels: z.array(z.string()),
      /** The folder looks like one that a cloud service copies. */
      synced: z.boolean(),
    }),
    { permission: 'anyone', errors: VAULT_ERROR_CODES },
  ),
  /** A folder that does not exist yet, where one may be made: to be filled in, not typed. */
  'vault.suggest-folder': read(z.strictObject({ kind: z.enum(['practice', 'real']) }), z.object({ folder: z.string() }), { permission: 'anyone' }),
  'vault.suggest-passphrase': read(nothing, z.object({ passphrase: z.string() }), { permission: 'anyone' }),
  'vault.estimate-passphrase': read(
    z.strictObject({ passphrase: z.string().max(400) }),
    z.object({
      /** 0–4; at least 3 is asked. */
      score: z.int().min(0).max(4),
      enough: z.boolean(),
      /** Guesses needed, as a power of ten. */
      guessesLog10: z.number(),
    }),
    { permission: 'anyone' },
  ),
  'vault.create': read(
    z.strictObject({
      folder,
      officeName: line(200),
      officeCode: line(20),
      /** One person is a mediator and nothing else: `modules` is MED alone. */
      onePersonOffice: z.boolean(),
      /** MED alone where nothing is said. */
      modules: offeredModules.optional(),
      /** The first user's own work, beside SUPERVISOR and ADMIN; the first that fits the modules where nothing is said. */
      role: firstRole.optional(),
      label: line(40),
      passphrase,
      /** How many people will keep recovery sheets: under three, one sealed sheet. */
      recoveryPeople: z.int().min(1).max(9),
      language: interfaceLanguage,
    }),
    z.object({ session: signedIn, sheets: z.array(sheet) }),
    { permission: 'anyone', errors: [...VAULT_ERROR_CODES, 'ALREADY_UNLOCKED', 'HOST_NOT_ACCEPTED'] },
  ),
  'vault.create-practice': read(
    /** `modules`: all that are offered where nothing is said; desks without a module of theirs are left out. */
    z.strictObject({ folder, language: interfaceLanguage, passphrase: passphrase.optional(), modules: offeredModules.optional() }),
    z.object({
      session: signedIn,
      /** `modules`: those in whose files the desk works. */
      users: z.array(z.object({ label: z.string(), roles: z.array(roleSchema), modules: z.array(moduleSchema) })),
      passphrase: z.string(),
    }),
    { permission: 'anyone', errors: [...VAULT_ERROR_CODES, 'ALREADY_UNLOCKED'] },
  ),
  'vault.check-sheet': read(
    z.strictObject({ text: z.string().max(600) }),
    z.object({ fits: z.boolean(), no: z.int().nullable() }),
    { permission: 'signed-in' },
  ),
  /** New sheets for a new recovery key; the old ones open nothing afterwards. Shown once. */
  'vault.renew-sheets': read(z.strictObject({ recoveryPeople: z.int().min(1).max(9) }), z.object({ sheets: z.array(sheet) }), {
    permission: 'users.direct',
    errors: [...VAULT_ERROR_CODES, 'NOT_CONFIRMED'],
    audited: true,
  }),
  'vault.unlock': read(z.strictObject({ folder, label: line(40), passphrase }), signedIn, {
    permission: 'anyone',
    errors: [...VAULT_ERROR_CODES, 'ALREADY_UNLOCKED', 'HOST_NOT_ACCEPTED'],
  }),
  'vault.recover': read(
    z.strictObject({ folder, sheets: z.array(z.string().max(600)).min(1).max(3), label: line(40), passphrase }),
    z.object({ session: signedIn, notesLost: z.boolean() }),
    { permission: 'anyone', errors: [...VAULT_ERROR_CODES, 'ALREADY_UNLOCKED', 'HOST_NOT_ACCEPTED', 'NOT_CONFIRMED'] },
  ),
  'vault.lock': read(nothing, z.object({ locked: z.literal(true) }), { permission: 'signed-in' }),
  'vault.verify': read(
    nothing,
    z.object({
      files: z.array(z.object({ file: z.string(), state: z.enum(['sound', 'broken', 'not-open']), rows: z.int(), firstBad: z.int().nullable(), /** Scans looked at, and those that are gone or not the bytes they were. */ blobs: z.int(), damagedBlobs: z.int() })),
      orphans: z.array(z.object({ table: z.string(), id: z.string() })),
    }),
    { permission: 'audit.verify', errors: VAULT_ERROR_CODES, unattended: true },
  ),
  'session.read': read(nothing, signedIn, { permission: 'signed-in' }),
  'session.confirm-clock': read(nothing, signedIn, { permission: 'signed-in' }),
  'practice.set-clock': read(z.strictObject({ now: instant }), z.object({ now: instant }), {
    permission: 'practice',
    errors: ['ONLY_IN_PRACTICE', 'CLOCK_BEHIND'],
  }),
  'orphans.discard': write({ table: line(40), recordId: z.uuid() }, { permission: 'case.work', errors: ['RECORD_NOT_FOUND'] }),
};
